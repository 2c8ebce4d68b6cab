//! The kinds of record. Each has a line here and a file of its own, which says
//! what its texts are, what is accepted of it, and where it stands.
//!
//! From the lines follow [`Record`], [`Key`], [`Parts`] and [`Workshop`], and
//! two macros with which other crates do the same to every kind.
//!
//! A new kind has a file here with its type, its [`Named`] (mostly from `ranked!`
//! or `numbered!`) and its [`AnyRecord`]; a line below, and a place in [`READING`];
//! a table in the store. What forgets it doesn't compile.

mod action;
mod agenda;
mod any;
mod attachment;
mod ballot;
pub(crate) mod bounded;
mod category;
mod cause;
mod causes;
mod checklist;
mod consistency;
pub(crate) mod counts;
mod declare;
mod function;
mod id;
mod idea;
mod impact;
mod incident;
mod length;
mod listed;
mod need;
mod note;
mod numbers;
mod parts;
mod safeguard;
mod session;
pub(crate) mod text;
mod timeline;
pub(crate) mod visible;
mod when;

pub use action::{Action, ActionField, ActionId, ActionKind, Measure, Status, Strength};
pub use agenda::{AgendaField, AgendaItem, SessionStep};
pub use attachment::{AttachedTo, Attachment, AttachmentField, AttachmentId, MediaType};
pub use ballot::{Ballot, BallotId, Dot, Voting};
pub use category::{Category, CategoryField, CategoryId, CategorySet, HUES};
pub use cause::{Cause, CauseField, CauseId, Evidence, EvidenceLevel, Nature, Standing};
pub use checklist::{Checklist, ChecklistForm};
pub use function::{Function, RoleFunction, RoleFunctionId};
pub use idea::{CauseOrIdea, Idea, IdeaField, IdeaId};
pub use impact::{Impact, ImpactField, ImpactKind};
pub use incident::{
    Effect, Incident, IncidentField, IncidentKind, Probability, Severity, priority,
};
pub use length::{SessionLength, suggested_length};
pub use need::{Need, NeedField, NeedId, Whose};
pub use note::{About, NoteId, PrivateNote, Thought, ThoughtField, ThoughtId};
pub use parts::Flaw;
pub use safeguard::{Safeguard, SafeguardField, SafeguardId, SafeguardJob, SafeguardOutcome};
pub use session::{Alias, Participant, ParticipantId, Session, SessionField, State};
pub use text::{GAP, has_gap, has_words, is_unseen, limits};
pub use timeline::{EntryField, EntryId, EntryTime, TimelineEntry, along};
pub use when::{NoTime, When};

pub(crate) use any::{AnyRecord, texts};
pub(crate) use causes::Causes;
pub(crate) use id::ids;
pub(crate) use listed::{Collection, Listed, Name, Named, Ranked, numbered, ranked};

use agenda::Agenda;
use declare::records;
use serde::{Deserialize, Serialize};

records! { $
    // There is always one of each: its type, and the field that it stands in.
    one {
        #[serde(default)]
        Session in session;
        Incident in incident;
        #[serde(default)]
        Effect in effect;
    }
    // How one is named => its type, and the field that they stand in: what a
    // workshop keeps them in.
    many {
        #[serde(deserialize_with = "bounded::list")]
        Category(CategoryId) => Category in categories: Vec<Category>;

        #[serde(default, deserialize_with = "bounded::list")]
        Participant(ParticipantId) => Participant in participants: Vec<Participant>;

        #[serde(default, deserialize_with = "bounded::list")]
        TimelineEntry(EntryId) => TimelineEntry in timeline: Vec<TimelineEntry>;

        #[serde(default, deserialize_with = "bounded::causes")]
        Cause(CauseId) => Cause in causes: Causes;

        #[serde(default, deserialize_with = "bounded::list")]
        Action(ActionId) => Action in actions: Vec<Action>;

        #[serde(default, deserialize_with = "bounded::list")]
        Safeguard(SafeguardId) => Safeguard in safeguards: Vec<Safeguard>;

        #[serde(default, deserialize_with = "bounded::list")]
        Attachment(AttachmentId) => Attachment in attachments: Vec<Attachment>;

        #[serde(default, deserialize_with = "bounded::list")]
        Impact(ImpactKind) => Impact in impacts: Vec<Impact>;

        #[serde(default, deserialize_with = "bounded::list")]
        RoleFunction(RoleFunctionId) => RoleFunction in role_functions: Vec<RoleFunction>;

        /// For the facilitator alone.
        #[serde(default, deserialize_with = "bounded::list")]
        Need(NeedId) => Need in needs: Vec<Need>;

        /// Steps that are missing get their usual minutes (W22).
        #[serde(default, deserialize_with = "bounded::list")]
        AgendaItem(SessionStep) => AgendaItem in agenda: Agenda;

        #[serde(default, deserialize_with = "bounded::both")]
        Note(NoteId) => PrivateNote in notes: Vec<PrivateNote>;

        #[serde(default, deserialize_with = "bounded::list")]
        Thought(ThoughtId) => Thought in thoughts: Vec<Thought>;

        #[serde(default, deserialize_with = "bounded::causes")]
        Idea(IdeaId) => Idea in ideas: Vec<Idea>;

        #[serde(default, deserialize_with = "bounded::both")]
        Ballot(BallotId) => Ballot in ballots: Vec<Ballot>;
    }
}

/// The order in which one reads a workshop.
pub(crate) const READING: [Kind; Kind::ALL.len()] = [
    Kind::Session,
    Kind::Incident,
    Kind::Impact,
    Kind::Effect,
    Kind::Participant,
    Kind::RoleFunction,
    Kind::TimelineEntry,
    Kind::Safeguard,
    Kind::Category,
    Kind::Cause,
    Kind::Action,
    Kind::Attachment,
    Kind::AgendaItem,
    Kind::Thought,
    Kind::Idea,
    Kind::Need,
    Kind::Note,
    Kind::Ballot,
];

impl Workshop {
    /// Whether the record exists.
    #[must_use]
    pub fn has(&self, key: Key) -> bool {
        self.record(key).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn w50_no_kind_is_left_out_where_a_workshop_is_read() {
        for kind in Kind::ALL {
            assert!(READING.contains(kind), "{kind:?}");
        }
    }
}
