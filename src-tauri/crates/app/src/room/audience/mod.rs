//! The audience view: what the shared screen shows, and the only thing that
//! its window can ask for (invariant I6).

mod ballot;
mod pages;
mod pictures;
mod roles;
pub(crate) mod view;

pub use view::{
    ActionShown, ActionsShown, AudienceView, BoneOfBallot, CauseOfBallot, ChainShown, CountsShown,
    DiagramShown, EarlierShown, EntryShown, FactsShown, HappenedShown, ImpactShown, LinkShown,
    MeterShown, OpeningShown, Page, PrioritiesShown, ReadingShown, ReportShown, ResultShown,
    SafeToSpeakShown, SafeguardShown, SilentShown, StatementShown, StatusShown,
};

use super::live::{Clock, ClockView, LiveSession, Showing};
use crate::documents::Documents;
use crate::pictures::{Content, Pictures};
use crate::reading::Reader;
use crate::reading::guards::Guards;
use crate::{Caller, Failure};
use diagram::RoomPictureKind;
use pictures::Size;
use roles::Names;
use std::collections::BTreeMap;
use store::WorkshopId;
use workshop::{Language, SessionLength, SessionStep};

/// What the room saw last, each watcher by itself: screens differ in size, and
/// in the pictures that they have.
#[derive(Default)]
pub(crate) struct Audience {
    seen: BTreeMap<Caller, LastView>,
    /// What the last watcher saw, while there is none.
    left: Option<LastView>,
    /// The names in the workshop, in the place of which the room sees roles.
    names: Names,
}

/// The view that a watcher got last.
#[derive(Default)]
struct LastView {
    /// The view, its pictures whole.
    view: Option<AudienceView>,
    /// Of which workshop: its clocks go on.
    workshop: Option<WorkshopId>,
    /// What it was made from: when that is the same, so is the view.
    from: Option<ViewKey>,
    /// The pictures that the watcher has.
    shown: Pictures,
}

#[derive(Clone, PartialEq)]
/// What a view depends on: as long as that is the same, so is the view.
struct ViewKey {
    revision: u64,
    showing: Showing,
    size: Size,
}

/// The sources of a view.
pub(crate) struct Sources<'a> {
    pub(crate) documents: &'a mut Documents,
    pub(crate) guards: &'a mut Guards,
    pub(crate) live: &'a LiveSession,
}

impl Audience {
    /// What a watcher sees, on a screen of this size in px. With the token of
    /// the picture that it has, only what changed in it. It is never shown what
    /// went wrong: then it keeps what it saw. Where there is nothing to show,
    /// that is said in the language `spoken`.
    pub(crate) fn view(
        &mut self,
        watcher: Caller,
        spoken: Language,
        sources: &mut Sources<'_>,
        [width, height]: [f32; 2],
        have: Option<u32>,
    ) -> AudienceView {
        let size = Size::within_reason(width, height);
        let live = sources.live;
        let mut seen = match self.seen.remove(&watcher) {
            Some(seen) => seen,
            None => self.as_others_see_it(),
        };
        if !live.showing.frozen && seen.look(&mut self.names, sources, size).is_err() {
            seen.view = None;
        }
        self.left = None;
        let seen = self.seen.entry(watcher).or_insert(seen);
        let clock = seen.step_clock(sources);
        let mut view = match &seen.view {
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
                    shown.picture = seen.shown.picture(frame.clone(), have);
                }
            }
            Page::Silent(shown) => shown.clock = live.seen_clock(sources.documents, Clock::Silent),
            _ => {}
        }
        view
    }

    /// Every view is made anew when it is next asked for.
    pub(crate) fn look_again(&mut self) {
        for seen in self.seen.values_mut() {
            seen.from = None;
        }
    }

    /// Forgets what a watcher saw that is gone. Of the last one the view stays:
    /// whoever comes next begins with it.
    pub(crate) fn leave(&mut self, watcher: Caller) {
        let gone = self.seen.remove(&watcher);
        if self.seen.is_empty()
            && let Some(gone) = gone
        {
            self.left = Some(gone.to_begin_with());
        }
    }

    /// What a watcher begins with: while the view is frozen, it stays so.
    fn as_others_see_it(&self) -> LastView {
        let other = self.seen.values().next().or(self.left.as_ref());
        other.map_or_else(LastView::default, LastView::to_begin_with)
    }
}

impl LastView {
    /// The same view for another watcher, who has none of its pictures.
    fn to_begin_with(&self) -> Self {
        Self {
            view: self.view.clone(),
            workshop: self.workshop,
            ..Self::default()
        }
    }

    /// Makes the view of now, unless it is the one that was made last.
    fn look(
        &mut self,
        names: &mut Names,
        sources: &mut Sources<'_>,
        size: Size,
    ) -> Result<(), Failure> {
        let showing = &sources.live.showing;
        let Some(id) = showing.workshop else {
            self.view = None;
            self.workshop = None;
            self.from = None;
            return Ok(());
        };
        let from = ViewKey {
            revision: sources.documents.revision(id)?,
            showing: showing.clone(),
            size,
        };
        if self.view.is_some() && self.from.as_ref() == Some(&from) {
            return Ok(());
        }
        let view = made(names, sources, id, size)?;
        (self.view, self.workshop, self.from) = (Some(view), Some(id), Some(from));
        Ok(())
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

/// The view of now.
fn made(
    names: &mut Names,
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
        SessionStep::Opening if !showing.curtain => roles::earlier_in_roles(documents, guards, id)?,
        _ => Vec::new(),
    };
    let silent_clock = live.seen_clock(documents, Clock::Silent);
    let reader = Reader::of(documents, guards, id)?;
    let workshop = documents.workshop(id)?;
    let in_roles = names.in_roles(workshop, reader);
    let workshop = in_roles.as_ref().unwrap_or(workshop);
    let chain = pages::chain(workshop, showing);
    let safe_to_speak = pages::safe_to_speak(workshop, showing);
    let diagram = |kind| pictures::diagram(workshop, kind, showing, size);
    let page = match showing.step {
        _ if showing.curtain => Page::Curtain,
        _ if showing.silent => pages::silent(workshop, silent_clock),
        SessionStep::Opening => safe_to_speak.unwrap_or_else(|| pages::opening(workshop, &earlier)),
        SessionStep::Happened => pages::happened(workshop),
        SessionStep::Fishbone => chain.unwrap_or_else(|| diagram(RoomPictureKind::Fishbone)),
        SessionStep::Whys => chain.unwrap_or_else(|| diagram(RoomPictureKind::Whys)),
        SessionStep::Priorities => pages::priorities(workshop, showing, size),
        SessionStep::Actions => pages::actions(workshop),
        SessionStep::Report => pages::report(workshop, showing.closing),
    };
    let planned = workshop.planned(showing.step);
    Ok(AudienceView {
        title: workshop.incident().title.clone(),
        language: workshop.session().language,
        step: showing.step,
        length: workshop.session().length,
        line: planned.map(|it| it.line.clone()).unwrap_or_default(),
        clock: None,
        page,
    })
}

/// What is shown while there is nothing to show: in the facilitator's language,
/// since there is no workshop with one of its own.
fn nothing(language: Language) -> AudienceView {
    AudienceView {
        title: String::new(),
        language,
        step: SessionStep::default(),
        length: SessionLength::default(),
        line: String::new(),
        clock: None,
        page: Page::Nothing,
    }
}
