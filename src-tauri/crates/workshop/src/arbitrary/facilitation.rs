//! Random edits of what the facilitator leads a workshop with.

use super::{branch, category, cause, id, place, words};
use crate::{
    About, AgendaField, AgendaItem, CauseField, CauseId, CauseOrIdea, Edit, EntryId, IdeaField,
    IdeaId, ParticipantId, SessionField, SessionStep, ThoughtField, ThoughtId,
};
use proptest::prelude::*;

fn step() -> impl Strategy<Value = SessionStep> {
    prop::sample::select(SessionStep::ALL.to_vec())
}

fn thought() -> impl Strategy<Value = ThoughtId> {
    id().prop_map(ThoughtId)
}

fn idea() -> impl Strategy<Value = IdeaId> {
    id().prop_map(IdeaId)
}

fn about() -> impl Strategy<Value = About> {
    prop_oneof![step().prop_map(About::Step), cause().prop_map(About::Cause)]
}

fn cause_or_idea() -> impl Strategy<Value = CauseOrIdea> {
    prop_oneof![
        2 => cause().prop_map(CauseOrIdea::Cause),
        1 => idea().prop_map(CauseOrIdea::Idea),
    ]
}

/// The agenda, notes, parked thoughts.
pub(super) fn beside() -> BoxedStrategy<Edit> {
    let field = prop_oneof![
        (0..600_u32).prop_map(AgendaField::Minutes),
        any::<bool>().prop_map(AgendaField::Done),
        words().prop_map(AgendaField::Prompt),
        words().prop_map(AgendaField::Line),
    ];
    let item = (step(), 0..600_u32, words()).prop_map(|(step, minutes, line)| AgendaItem {
        minutes,
        line,
        ..AgendaItem::new(step)
    });
    prop_oneof![
        2 => (step(), field).prop_map(|(step, field)| Edit::SetAgendaItem { step, field }),
        1 => prop::collection::vec(item, 0..4).prop_map(|items| Edit::UseAgenda { items }),
        3 => (about(), words()).prop_map(|(about, text)| Edit::SetNote { about, text }),
        2 => words().prop_map(|text| Edit::AddThought { text }),
        1 => (thought(), any::<bool>()).prop_map(|(id, settled)| Edit::SetThought {
            id,
            field: ThoughtField::Settled(settled),
        }),
        1 => thought().prop_map(|id| Edit::RemoveThought { id }),
        1 => words().prop_map(|it| Edit::SetSession(SessionField::GroundRules(it))),
        1 => ("[a-eà]{1,2}", words()).prop_map(|(name, role)| Edit::ReplaceName {
            name,
            role,
            longer: Vec::new(),
        }),
        1 => prop::array::uniform5(0..1100_u32).prop_map(|it| Edit::SetSession(SessionField::Worth(it))),
    ]
    .boxed()
}

/// Ideas, merging, copies.
pub(super) fn ideas() -> BoxedStrategy<Edit> {
    prop_oneof![
        3 => prop::collection::vec(branch(), 0..4).prop_map(|ideas| Edit::AddIdeas { ideas }),
        1 => (idea(), category()).prop_map(|(id, it)| Edit::SetIdea {
            id,
            field: IdeaField::Category(it),
        }),
        1 => idea().prop_map(|id| Edit::RemoveIdea { id }),
        3 => (idea(), prop::option::of(cause()), category(), place(CauseId)).prop_map(
            |(id, parent, category, place)| Edit::PlaceIdea { id, parent, category, place }
        ),
        4 => (cause_or_idea(), cause_or_idea()).prop_map(|(from, into)| Edit::Merge { from, into }),
        1 => (
            prop::collection::vec(cause(), 0..4),
            prop::option::of(cause()),
            category(),
            place(CauseId),
        )
            .prop_map(|(ids, parent, category, place)| Edit::CopyCauses {
                ids,
                parent,
                category,
                place,
            }),
        1 => (cause(), prop::option::of(id())).prop_map(|(id, entry)| Edit::SetCause {
            id,
            field: CauseField::Entry(entry.map(EntryId)),
        }),
    ]
    .boxed()
}

/// Rounds of voting.
pub(super) fn voting() -> BoxedStrategy<Edit> {
    let voter = prop::option::of(id().prop_map(ParticipantId));
    prop_oneof![
        2 => Just(Edit::OpenVoting),
        6 => (voter, cause(), 0..5_u32).prop_map(|(voter, cause, count)| Edit::GiveDots {
            voter,
            cause,
            count,
        }),
        1 => Just(Edit::CloseVoting),
        1 => (0..6_u32).prop_map(|it| Edit::SetSession(SessionField::Dots(it))),
    ]
    .boxed()
}
