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

use crate::frames::{Content, Shown};
use crate::live::{Clock, ClockView, Showing};
use crate::{App, Failure};
use diagram::StageKind;
use pictures::Size;
use roles::{Names, Reader};
use store::WorkshopId;
use workshop::{Language, SessionStep};

/// What the room saw last.
#[derive(Default)]
pub(crate) struct Kept {
    /// The view, its pictures whole.
    view: Option<AudienceView>,
    /// Of which workshop: its clocks go on.
    workshop: Option<WorkshopId>,
    /// What it was made from: when that is the same, so is the view.
    from: Option<From>,
    /// The names in it, in the place of which it sees roles.
    names: Names,
    /// The pictures that its window has.
    shown: Shown,
}

impl Kept {
    /// The view is made anew when it is next asked for.
    pub(crate) fn look_again(&mut self) {
        self.from = None;
    }
}

#[derive(Clone, PartialEq)]
struct From {
    revision: u64,
    showing: Showing,
    size: Size,
}

impl App {
    /// What the room sees, for a window of this size in px. With the token of
    /// the picture that the window has, only what changed in it.
    ///
    /// # Errors
    /// None: the room is never shown what went wrong. It keeps what it saw.
    pub fn audience_view(
        &mut self,
        width: f32,
        height: f32,
        have: Option<u32>,
    ) -> Result<AudienceView, Failure> {
        let size = Size::within_reason(width, height);
        let showing = self.live.showing.clone();
        if !showing.frozen && self.look_for_the_room(&showing, size).is_err() {
            self.live.kept.view = None;
        }
        let clock = self.kept_clock(&showing);
        let mut view = match &self.live.kept.view {
            Some(view) => view.clone(),
            // Frozen before anything was seen, or nothing that can be read.
            None => nothing(self.spoken()),
        };
        view.clock = clock;
        if showing.curtain {
            view.page = Page::Curtain;
        }
        match &mut view.page {
            Page::Diagram(shown) => {
                if let Content::Whole(frame) = &shown.picture.content {
                    shown.picture = self.live.kept.shown.picture(frame.clone(), have);
                }
            }
            Page::Silent(shown) => shown.clock = self.seen_clock(Clock::Silent),
            _ => {}
        }
        Ok(view)
    }

    /// Makes the view of now, unless it is the one that was made last.
    fn look_for_the_room(&mut self, showing: &Showing, size: Size) -> Result<(), Failure> {
        let Some(id) = showing.workshop else {
            self.live.kept.view = None;
            self.live.kept.workshop = None;
            self.live.kept.from = None;
            return Ok(());
        };
        let from = From {
            revision: self.opened(id)?.revision,
            showing: showing.clone(),
            size,
        };
        if self.live.kept.view.is_some() && self.live.kept.from.as_ref() == Some(&from) {
            return Ok(());
        }
        let view = self.seen(id, showing, size)?;
        let kept = &mut self.live.kept;
        (kept.view, kept.workshop, kept.from) = (Some(view), Some(id), Some(from));
        Ok(())
    }

    fn seen(
        &mut self,
        id: WorkshopId,
        showing: &Showing,
        size: Size,
    ) -> Result<AudienceView, Failure> {
        let earlier = match showing.step {
            SessionStep::Opening if !showing.curtain => self.earlier_in_roles(id)?,
            _ => Vec::new(),
        };
        let silent_clock = self.seen_clock(Clock::Silent);
        let (guard, cast) = self.guard_of(id)?;
        let ignored = self.not_names()?;
        let reader = Reader {
            guard,
            cast,
            ignored,
        };
        let mut names = std::mem::take(&mut self.live.kept.names);
        let workshop = &self.opened(id)?.workshop;
        let in_roles = names.in_roles(workshop, reader);
        self.live.kept.names = names;
        let workshop = match &in_roles {
            Some(workshop) => workshop,
            None => &self.opened(id)?.workshop,
        };
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
        let view = AudienceView {
            title: workshop.incident().title.clone(),
            language: workshop.session().language,
            step: showing.step,
            line: planned.map(|it| it.line.clone()).unwrap_or_default(),
            clock: None,
            page,
        };
        Ok(view)
    }

    /// The clock of the step that the room sees, also while it is frozen.
    fn kept_clock(&mut self, showing: &Showing) -> Option<ClockView> {
        let kept = &self.live.kept;
        let step = kept.view.as_ref()?.step;
        if kept.workshop != showing.workshop {
            return None;
        }
        let clock = self.seen_clock(Clock::Step(step));
        (clock.total > 0).then_some(clock)
    }

    fn seen_clock(&mut self, clock: Clock) -> ClockView {
        let planned = self.planned_seconds(clock).unwrap_or_default();
        let now = (self.passed)();
        self.live.clocks.view(clock, planned, now)
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
