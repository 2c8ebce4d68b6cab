//! The audience view: what the shared screen shows, and the only thing that
//! its window can ask for (invariant I6).

mod ballot;
mod pages;
mod pictures;
mod roles;
pub(crate) mod view;

pub use view::{
    ActionShown, ActionsShown, AudienceView, BoneOfBallot, CauseOfBallot, ChainShown, CountsShown,
    DiagramShown, EarlierShown, EntryShown, FactsShown, HappenedShown, LinkShown, MeterShown,
    OpeningShown, Page, PrioritiesShown, ReadingShown, ReportShown, ResultShown, SilentShown,
    StatementShown, StatusShown,
};

use super::live::{Clock, ClockView, Live, Showing};
use crate::Failure;
use crate::documents::Documents;
use crate::pictures::{Content, Pictures};
use crate::reading::Reader;
use crate::reading::guards::Guards;
use diagram::StageKind;
use pictures::Size;
use roles::Names;
use store::WorkshopId;
use workshop::{Language, SessionStep};

/// What the room saw last.
#[derive(Default)]
pub(crate) struct Audience {
    /// The view, its pictures whole.
    view: Option<AudienceView>,
    /// Of which workshop: its clocks go on.
    workshop: Option<WorkshopId>,
    /// What it was made from: when that is the same, so is the view.
    from: Option<From>,
    /// The names in it, in the place of which it sees roles.
    names: Names,
    /// The pictures that its window has.
    shown: Pictures,
}

#[derive(Clone, PartialEq)]
struct From {
    revision: u64,
    showing: Showing,
    size: Size,
}

/// What a view is made of.
pub(crate) struct Sources<'a> {
    pub(crate) documents: &'a mut Documents,
    pub(crate) guards: &'a mut Guards,
    pub(crate) live: &'a Live,
}

impl Audience {
    /// What the room sees, for a window of this size in px. With the token of
    /// the picture that the window has, only what changed in it. It is never
    /// shown what went wrong: then it keeps what it saw. Where there is nothing
    /// to show, that is said in the language `spoken`.
    pub(crate) fn view(
        &mut self,
        spoken: Language,
        sources: &mut Sources<'_>,
        [width, height]: [f32; 2],
        have: Option<u32>,
    ) -> AudienceView {
        let size = Size::within_reason(width, height);
        let live = sources.live;
        if !live.showing.frozen && self.look(sources, size).is_err() {
            self.view = None;
        }
        let clock = self.step_clock(sources);
        let mut view = match &self.view {
            Some(view) => view.clone(),
            // Frozen before anything was seen, or nothing that can be read.
            None => nothing(spoken),
        };
        view.clock = clock;
        if live.showing.curtain {
            view.page = Page::Curtain;
        }
        match &mut view.page {
            Page::Diagram(shown) => {
                if let Content::Whole(frame) = &shown.picture.content {
                    shown.picture = self.shown.picture(frame.clone(), have);
                }
            }
            Page::Silent(shown) => shown.clock = live.seen_clock(sources.documents, Clock::Silent),
            _ => {}
        }
        view
    }

    /// The view is made anew when it is next asked for.
    pub(crate) fn look_again(&mut self) {
        self.from = None;
    }

    /// Makes the view of now, unless it is the one that was made last.
    fn look(&mut self, sources: &mut Sources<'_>, size: Size) -> Result<(), Failure> {
        let showing = &sources.live.showing;
        let Some(id) = showing.workshop else {
            self.view = None;
            self.workshop = None;
            self.from = None;
            return Ok(());
        };
        let from = From {
            revision: sources.documents.revision(id)?,
            showing: showing.clone(),
            size,
        };
        if self.view.is_some() && self.from.as_ref() == Some(&from) {
            return Ok(());
        }
        let view = self.seen(sources, id, size)?;
        (self.view, self.workshop, self.from) = (Some(view), Some(id), Some(from));
        Ok(())
    }

    fn seen(
        &mut self,
        sources: &mut Sources<'_>,
        id: WorkshopId,
        size: Size,
    ) -> Result<AudienceView, Failure> {
        let Sources {
            documents,
            guards,
            live,
        } = sources;
        let showing = &live.showing;
        let earlier = match showing.step {
            SessionStep::Opening if !showing.curtain => {
                roles::earlier_in_roles(documents, guards, id)?
            }
            _ => Vec::new(),
        };
        let silent_clock = live.seen_clock(documents, Clock::Silent);
        let reader = Reader::of(documents, guards, id)?;
        let workshop = documents.workshop(id)?;
        let in_roles = self.names.in_roles(workshop, reader);
        let workshop = in_roles.as_ref().unwrap_or(workshop);
        let chain = pages::chain(workshop, showing);
        let diagram = |kind| pictures::diagram(workshop, kind, showing, size);
        let page = match showing.step {
            _ if showing.curtain => Page::Curtain,
            _ if showing.silent => pages::silent(workshop, silent_clock),
            SessionStep::Opening => pages::opening(workshop, &earlier),
            SessionStep::Happened => pages::happened(workshop),
            SessionStep::Fishbone => chain.unwrap_or_else(|| diagram(StageKind::Fishbone)),
            SessionStep::Whys => chain.unwrap_or_else(|| diagram(StageKind::Whys)),
            SessionStep::Priorities => pages::priorities(workshop, showing, size),
            SessionStep::Actions => pages::actions(workshop),
            SessionStep::Report => pages::report(workshop, showing.closing),
        };
        let planned = workshop.planned(showing.step);
        Ok(AudienceView {
            title: workshop.incident().title.clone(),
            language: workshop.session().language,
            step: showing.step,
            line: planned.map(|it| it.line.clone()).unwrap_or_default(),
            clock: None,
            page,
        })
    }

    /// The clock of the step that the room sees, also while it is frozen.
    fn step_clock(&self, sources: &mut Sources<'_>) -> Option<ClockView> {
        let step = self.view.as_ref()?.step;
        if self.workshop != sources.live.showing.workshop {
            return None;
        }
        let clock = sources
            .live
            .seen_clock(sources.documents, Clock::Step(step));
        (clock.total > 0).then_some(clock)
    }
}

/// What is shown while there is nothing to show: in the facilitator's language,
/// since there is no workshop with one of its own.
fn nothing(language: Language) -> AudienceView {
    AudienceView {
        title: String::new(),
        language,
        step: SessionStep::default(),
        line: String::new(),
        clock: None,
        page: Page::Nothing,
    }
}
