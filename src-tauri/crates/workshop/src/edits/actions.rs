//! Edits of the action plan.

use super::accept::check_due;
use super::draft::Draft;
use super::functions::is_reworded;
use crate::records::counts::check_links;
use crate::{
    Action, ActionField, ActionId, ActionKind, CauseId, Checklist, Measure, Place, Refusal, Status,
};

impl Draft<'_> {
    pub(super) fn add_action(
        &mut self,
        what: String,
        causes: Vec<CauseId>,
        place: Place<ActionId>,
        kind: Option<ActionKind>,
    ) -> Result<(), Refusal> {
        self.check_room::<Action>()?;
        self.check_causes(&causes, None)?;
        self.add(place, |id, rank| Action {
            id,
            rank,
            what,
            causes,
            kind,
            owner: String::new(),
            due: None,
            measure: Measure::default(),
            status: Status::default(),
            impact: None,
            effort: None,
            decides: String::new(),
            cost: String::new(),
            safeguard: None,
            checklist: None,
        })
    }

    pub(super) fn set_action(&mut self, id: ActionId, field: ActionField) -> Result<(), Refusal> {
        let mut action: Action = self.find(id)?;
        match field {
            ActionField::What(it) => action.what = it,
            ActionField::Causes(it) => {
                self.check_causes(&it, Some(id))?;
                action.causes = it;
            }
            ActionField::Kind(it) => action.kind = it,
            ActionField::Owner(it) => {
                if is_reworded(&action.owner, &it) {
                    self.carry_function(&action.owner, &it)?;
                }
                action.owner = it;
            }
            ActionField::Due(it) => action.due = it,
            ActionField::MeasureCounts(it) => action.measure.counts = it,
            ActionField::MeasureThreshold(it) => action.measure.threshold = it,
            ActionField::MeasureBy(it) => action.measure.by = it,
            ActionField::Status(it) => action.status = it,
            ActionField::Impact(it) => action.impact = it,
            ActionField::Effort(it) => action.effort = it,
            ActionField::Decides(it) => {
                if is_reworded(&action.decides, &it) {
                    self.carry_function(&action.decides, &it)?;
                }
                action.decides = it;
            }
            ActionField::Cost(it) => action.cost = it,
            ActionField::Safeguard(it) => action.safeguard = it,
            ActionField::Checklist(it) => action.checklist = it,
            ActionField::ChecklistForm(it) => checklist(&mut action)?.form = it,
            ActionField::PausePoint(it) => checklist(&mut action)?.pause = it,
            ActionField::ChecklistLines(it) => checklist(&mut action)?.lines = it,
            ActionField::ChecklistOwner(it) => checklist(&mut action)?.owner = it,
            ActionField::ChecklistVersion(it) => checklist(&mut action)?.version = it,
        }
        check_due(&action, self.workshop.incident.started.map(|it| it.date()))?;
        self.put(action)
    }

    /// The causes are there, and the plan can have so many links (W6).
    fn check_causes(&self, causes: &[CauseId], of: Option<ActionId>) -> Result<(), Refusal> {
        if causes.len() > self.workshop.cause_count() {
            return Err(Refusal::CauseTwice);
        }
        if !causes.iter().all(|id| self.workshop.cause(*id).is_some()) {
            return Err(Refusal::NoCause);
        }
        let others = self.workshop.actions.iter();
        let others = others.filter(|it| Some(it.id) != of);
        // Taking links away is always right, however many there were.
        let before = of.and_then(|id| self.workshop.action(id));
        if before.is_some_and(|it| causes.len() <= it.causes.len()) {
            return Ok(());
        }
        check_links(others.map(|it| it.causes.len()).chain([causes.len()]))
    }
}

fn checklist(action: &mut Action) -> Result<&mut Checklist, Refusal> {
    action.checklist.as_mut().ok_or(Refusal::NoChecklist)
}
