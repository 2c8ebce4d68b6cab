//! A workshop taken apart into records, and put together again. The store and
//! the JSON form go through here, so that nothing malformed gets in.

use crate::bounded;
use crate::change::Record;
use crate::counts::{check_counts, check_links};
use crate::whole::{check_parents, unique_ids};
use crate::{
    Action, AgendaItem, Ballot, Category, CategorySet, Cause, CauseId, Effect, Idea, Incident,
    IncidentField, IncidentKind, Key, Language, Participant, PrivateNote, Refusal, Session,
    Thought, TimelineEntry, Workshop,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Every record of a workshop. Lists are in any order: ranks say the order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[allow(missing_docs, reason = "each holds the records of the same name")]
pub struct Parts {
    #[serde(default)]
    pub session: Session,
    pub incident: Incident,
    #[serde(default)]
    pub effect: Effect,
    #[serde(deserialize_with = "bounded::list")]
    pub categories: Vec<Category>,
    #[serde(default, deserialize_with = "bounded::list")]
    pub participants: Vec<Participant>,
    #[serde(default, deserialize_with = "bounded::list")]
    pub timeline: Vec<TimelineEntry>,
    #[serde(default, deserialize_with = "bounded::causes")]
    pub causes: Vec<Cause>,
    #[serde(default, deserialize_with = "bounded::list")]
    pub actions: Vec<Action>,
    /// Steps that are missing get their usual minutes (W22).
    #[serde(default, deserialize_with = "bounded::list")]
    pub agenda: Vec<AgendaItem>,
    #[serde(default, deserialize_with = "bounded::both")]
    pub notes: Vec<PrivateNote>,
    #[serde(default, deserialize_with = "bounded::list")]
    pub thoughts: Vec<Thought>,
    #[serde(default, deserialize_with = "bounded::causes")]
    pub ideas: Vec<Idea>,
    #[serde(default, deserialize_with = "bounded::both")]
    pub ballots: Vec<Ballot>,
    /// The last number given to anything (W2); at least the largest in use.
    #[serde(default)]
    pub last_id: u32,
}

/// Why records don't make a workshop.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// Two things have the same number.
    #[error("Two things in it have the same number, {0}.")]
    DoubledId(u32),
    /// A cause stands beneath one that isn't there.
    #[error("The cause “{0}” stands beneath a cause that is not in it.")]
    LostParent(String),
    /// Causes explain each other in a circle.
    #[error("The cause “{0}” explains itself, through the causes beneath it.")]
    Circle(String),
    /// A cause has a category that isn't there.
    #[error("The cause “{0}” has a category that is not in it.")]
    LostCategory(String),
    /// An action addresses a cause that isn't there.
    #[error("The action “{0}” addresses a cause that is not in it.")]
    LostCause(String),
    /// A cause comes from an entry that isn't there.
    #[error("The cause “{0}” comes from an entry of the timeline that is not in it.")]
    LostEntry(String),
    /// A private note is about a cause that isn't there.
    #[error("A private note is about a cause that is not in it.")]
    LostNote,
    /// Two lines of the agenda are about the same step (W22).
    #[error("The agenda in it has a step twice.")]
    DoubledStep,
    /// Two private notes are about the same thing (W23).
    #[error("Two private notes in it are about the same thing.")]
    DoubledNote,
    /// Dots were given by somebody, or to a cause, that isn't there; or without
    /// a round (W24).
    #[error("Dots in it were given by somebody, or to a cause, that is not in it.")]
    LostDots,
    /// Somebody has two ballots (W24).
    #[error("Two ballots in it are from the same role.")]
    DoubledBallot,
    /// A value that no edit would have let in.
    #[error("{0}")]
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
            ..Self::empty(0)
        };
        workshop.apply(crate::Edit::SetIncident(IncidentField::Title(title.into())))?;
        workshop.categories = workshop.fresh_categories(set);
        workshop.last_id = u32::try_from(workshop.categories.len()).unwrap_or_default();
        Ok(workshop)
    }

    /// Nothing but an agenda.
    fn empty(last_id: u32) -> Self {
        Self {
            session: Session::default(),
            incident: Incident::default(),
            effect: Effect::default(),
            categories: Vec::new(),
            participants: Vec::new(),
            timeline: Vec::new(),
            actions: Vec::new(),
            agenda: AgendaItem::all(),
            notes: Vec::new(),
            thoughts: Vec::new(),
            ideas: Vec::new(),
            ballots: Vec::new(),
            causes: BTreeMap::new(),
            beneath: BTreeMap::new(),
            last_id,
        }
    }

    /// Everything in it, as records in order.
    #[must_use]
    pub fn parts(&self) -> Parts {
        Parts {
            session: self.session.clone(),
            incident: self.incident.clone(),
            effect: self.effect.clone(),
            categories: self.categories.clone(),
            participants: self.participants.clone(),
            timeline: self.timeline.clone(),
            causes: self.causes_in_order().cloned().collect(),
            actions: self.actions.clone(),
            agenda: self.agenda.clone(),
            notes: self.notes.clone(),
            thoughts: self.thoughts.clone(),
            ideas: self.ideas.clone(),
            ballots: self.ballots.clone(),
            last_id: self.last_id,
        }
    }

    /// Puts records together.
    ///
    /// # Errors
    /// A [`Flaw`] where they break a rule. White space is folded as edits fold
    /// it; nothing else is mended.
    pub fn from_parts(parts: Parts) -> Result<Self, Flaw> {
        check_counts(&parts)?;
        let last_id = unique_ids(&parts)?.max(parts.last_id);
        let mut workshop = Self::empty(last_id);
        let causes: BTreeMap<CauseId, &Cause> =
            parts.causes.iter().map(|cause| (cause.id, cause)).collect();
        check_parents(&causes)?;
        let records = (parts.categories.into_iter().map(Record::Category))
            .chain(parts.participants.into_iter().map(Record::Participant))
            .chain(parts.timeline.into_iter().map(Record::TimelineEntry))
            .chain(parts.actions.into_iter().map(Record::Action))
            .chain(parts.agenda.into_iter().map(Record::AgendaItem))
            .chain(parts.notes.into_iter().map(Record::Note))
            .chain(parts.thoughts.into_iter().map(Record::Thought))
            .chain(parts.ideas.into_iter().map(Record::Idea))
            .chain(parts.ballots.into_iter().map(Record::Ballot))
            .chain([
                Record::Session(parts.session),
                Record::Incident(parts.incident),
                Record::Effect(parts.effect),
            ])
            .chain(parts.causes.into_iter().map(Record::Cause));
        for record in records {
            workshop.gather(record.accept()?);
        }
        workshop.put_in_order();
        workshop.check_whole()?;
        Ok(workshop)
    }

    /// Puts records together that came from somewhere else: they keep the
    /// limits that only what is new has (W6), and are numbered anew where their
    /// numbers would leave no room (W2).
    ///
    /// # Errors
    /// A [`Flaw`] where they break a rule.
    pub fn received(parts: Parts) -> Result<Self, Flaw> {
        check_counts(&parts)?;
        check_links(parts.actions.iter().map(|it| it.causes.len()))?;
        unique_ids(&parts)?;
        Self::from_parts(parts.with_room())
    }

    /// Puts records together that were kept. What an older version let in and
    /// this one wouldn't must not lock anybody out: words that nobody can see
    /// become a sign that can be seen.
    ///
    /// # Errors
    /// A [`Flaw`] where they break a rule.
    pub fn kept(mut parts: Parts) -> Result<Self, Flaw> {
        parts.make_visible();
        Self::from_parts(parts)
    }
}

impl Workshop {
    /// Whether the record exists.
    #[must_use]
    pub fn has(&self, key: Key) -> bool {
        self.record(key).is_some()
    }
}
