//! A workshop taken apart into records, and put together again. The store and
//! the JSON form go through here, so that nothing malformed gets in.

use crate::records::Kind;
use crate::records::consistency::{check_parents, unique_ids};
use crate::records::counts::{check_counts, check_links};
use crate::{
    AgendaItem, CategorySet, Incident, IncidentField, IncidentKind, Language, Parts, Refusal,
    Session, SessionStep, Workshop,
};

/// Why records don't make a workshop.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// Two things have the same number.
    DoubledId(u32),
    /// A cause stands beneath one that isn't there.
    LostParent(String),
    /// Causes explain each other in a circle.
    Circle(String),
    /// A cause has a category that isn't there.
    LostCategory(String),
    /// An action addresses a cause that isn't there.
    LostCause(String),
    /// A cause comes from an entry that isn't there.
    LostEntry(String),
    /// A safeguard is linked to a cause or an entry that isn't there.
    LostSafeguard(String),
    /// What something is attached to isn't there (W70).
    LostAttachment(String),
    /// The harm of a kind is told twice (W61).
    DoubledImpact,
    /// A private note is about a cause that isn't there.
    LostNote,
    /// Two lines of the agenda are about the same step (W22).
    DoubledStep,
    /// Two private notes are about the same thing (W23).
    DoubledNote,
    /// Dots were given by somebody, or to a cause, that isn't there; or without
    /// a round (W24).
    LostDots,
    /// Somebody has two ballots (W24).
    DoubledBallot,
    /// A value that no edit would have let in.
    Refused(#[from] Refusal),
}

impl Workshop {
    /// A new workshop: a title, no cause, the categories of `set`.
    ///
    /// # Errors
    /// A title that is empty or too long.
    pub fn new(
        title: &str,
        kind: IncidentKind,
        set: CategorySet,
        language: Language,
    ) -> Result<Self, Refusal> {
        let mut workshop = Self {
            session: Session {
                language,
                category_set: set,
                ..Session::default()
            },
            incident: Incident {
                kind,
                ..Incident::default()
            },
            ..Self::default()
        };
        workshop.apply(crate::Edit::SetIncident(IncidentField::Title(title.into())))?;
        workshop.categories = workshop.fresh_categories(set);
        workshop.last_id = u32::try_from(workshop.categories.len()).unwrap_or_default();
        Ok(workshop)
    }

    /// Puts records together.
    ///
    /// # Errors
    /// A [`Flaw`] where they break a rule. White space is folded as edits fold
    /// it; nothing else is mended.
    pub fn from_parts(mut parts: Parts) -> Result<Self, Flaw> {
        check_counts(&parts)?;
        parts.last_id = unique_ids(&parts)?.max(parts.last_id);
        check_parents(&parts.causes)?;
        parts.plan_missing_steps();
        parts.accept()?;
        let workshop = Self::from_accepted_parts(parts);
        workshop.check_consistency()?;
        Ok(workshop)
    }

    /// Puts records together that came from somewhere else: they keep the
    /// limits that only what is new has (W6), and are numbered anew where their
    /// numbers would leave no room (W2).
    ///
    /// # Errors
    /// A [`Flaw`] where they break a rule.
    pub fn from_imported_parts(parts: Parts) -> Result<Self, Flaw> {
        check_counts(&parts)?;
        check_links(parts.links())?;
        unique_ids(&parts)?;
        Self::from_parts(parts.with_room())
    }

    /// Puts records together that were kept. What an older version let in and
    /// this one wouldn't must not lock anybody out: words that nobody can see
    /// become a sign that can be seen.
    ///
    /// # Errors
    /// A [`Flaw`] where they break a rule.
    pub fn from_stored_parts(mut parts: Parts) -> Result<Self, Flaw> {
        parts.make_visible();
        Self::from_parts(parts)
    }

    /// Whether every record has its place, and none breaks a rule.
    #[must_use]
    pub fn is_consistent(&self) -> bool {
        let parts = self.parts();
        // A cause that hangs on one that is gone is in no parts.
        parts.causes.len() == self.causes().len() && Self::from_stored_parts(parts).is_ok()
    }
}

impl Parts {
    /// How many links to causes each action and each safeguard has.
    fn links(&self) -> impl Iterator<Item = usize> {
        let actions = self.actions.iter().map(|it| it.causes.len());
        let safeguards = self.safeguards.iter();
        actions.chain(safeguards.map(|it| it.causes.len() + it.entries.len()))
    }

    /// A step that nobody planned has the usual minutes of the length (W22).
    fn plan_missing_steps(&mut self) {
        for step in SessionStep::ALL {
            if self.agenda.iter().all(|it| it.step != step) {
                self.agenda.push(AgendaItem {
                    minutes: step.usual_minutes(self.session.length),
                    ..AgendaItem::new(step)
                });
            }
        }
    }

    /// What every record has to look like. What there is one of comes after the
    /// lists, and causes last: the same flaw is told first as ever.
    fn accept(&mut self) -> Result<(), Refusal> {
        let mut kinds = Kind::ALL.to_vec();
        kinds.sort_by_key(|kind| match kind {
            Kind::Session | Kind::Incident | Kind::Effect => 1,
            Kind::Cause => 2,
            _ => 0,
        });
        for kind in kinds {
            for (_, record) in self.of_mut(kind) {
                record.accept()?;
            }
        }
        Ok(())
    }
}
