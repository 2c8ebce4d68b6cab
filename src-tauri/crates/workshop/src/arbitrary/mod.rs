//! Random edits that mostly make sense: they name things that are likely to be
//! there, and now and then things that aren't.

mod attachments;
mod culture;
mod facilitation;

use crate::{
    ActionField, ActionId, ActionKind, Alias, Branch, CategoryField, CategoryId, CategorySet,
    CauseField, CauseId, Edit, EntryField, EntryId, EntryTime, EvidenceLevel, IncidentField,
    IncidentKind, Language, Nature, ParticipantId, Place, Probability, SessionField, Severity,
    Standing, State, Status, When, Workshop,
};
use chrono::{FixedOffset, NaiveDate};
use proptest::prelude::*;

/// A new workshop with the categories of the default set, numbered 1 to 6.
#[must_use]
pub fn workshop() -> Workshop {
    Workshop::new(
        "A case",
        IncidentKind::Incident,
        CategorySet::JustCulture,
        Language::En,
    )
    .unwrap_or_else(|refusal| unreachable!("{refusal}"))
}

/// Up to `most` random edits; many will be refused, which is part of the point.
pub fn edits(most: usize) -> BoxedStrategy<Vec<Edit>> {
    prop::collection::vec(edit(), 0..most).boxed()
}

/// Words, now and then none, too many, or odd ones.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => "[a-zA-Zà-ü ,.'-]{1,40}",
        1 => Just(String::new()),
        1 => "\\PC{1,30}",
        1 => Just("x".repeat(501)),
        1 => Just(" two\nlines\tand a tab ".to_owned()),
    ]
}

/// Numbers that are likely to name something.
fn id() -> impl Strategy<Value = u32> {
    prop_oneof![6 => 1..40_u32, 1 => 40..200_u32]
}

fn cause() -> impl Strategy<Value = CauseId> {
    id().prop_map(CauseId)
}

fn category() -> impl Strategy<Value = Option<CategoryId>> {
    prop::option::of((1..9_u32).prop_map(CategoryId))
}

fn place<T: Clone + std::fmt::Debug + 'static>(make: fn(u32) -> T) -> BoxedStrategy<Place<T>> {
    prop_oneof![
        3 => Just(Place::Last),
        1 => Just(Place::First),
        1 => id().prop_map(move |id| Place::Before(make(id))),
        1 => id().prop_map(move |id| Place::After(make(id))),
    ]
    .boxed()
}

fn date() -> impl Strategy<Value = NaiveDate> {
    (1899..2203_i32, 1..366_u32).prop_filter_map("a day of the year", |(year, day)| {
        NaiveDate::from_yo_opt(year, day)
    })
}

/// Now and then a day alone, a second, or so far from UTC.
fn time() -> impl Strategy<Value = When> {
    let clock = (
        0..24_u32,
        0..60_u32,
        prop_oneof![3 => Just(0), 1 => 0..60_u32],
    );
    let offset = prop::option::weighted(0.3, -56..=56_i32);
    prop_oneof![
        4 => (date(), clock, offset).prop_filter_map("a time", |(date, (h, m, s), quarters)| {
            let local = date.and_hms_opt(h, m, s)?;
            match quarters {
                None => Some(When::time(local)),
                Some(it) => When::with_offset(local, FixedOffset::east_opt(it * 900)?),
            }
        }),
        1 => date().prop_map(When::day),
    ]
}

fn entry_time() -> impl Strategy<Value = EntryTime> {
    prop_oneof![
        time().prop_map(EntryTime::Exact),
        time().prop_map(EntryTime::Approximate),
        Just(EntryTime::Unknown),
    ]
}

fn branch() -> impl Strategy<Value = Branch> {
    let leaf = (words(), category()).prop_map(|(text, category)| Branch {
        text,
        category,
        ..Branch::default()
    });
    leaf.prop_recursive(3, 8, 3, |inner| {
        (words(), category(), prop::collection::vec(inner, 0..3)).prop_map(
            |(text, category, beneath)| Branch {
                text,
                category,
                beneath,
                ..Branch::default()
            },
        )
    })
}

fn cause_field() -> impl Strategy<Value = CauseField> {
    use EvidenceLevel as E;
    prop_oneof![
        words().prop_map(CauseField::Text),
        prop::sample::select(vec![
            Nature::Condition,
            Nature::Act,
            Nature::Deviation,
            Nature::Event
        ])
        .prop_map(CauseField::Nature),
        category().prop_map(CauseField::Category),
        prop::sample::select(vec![
            E::Unknown,
            E::Possible,
            E::Supported,
            E::Confirmed,
            E::Refuted
        ])
        .prop_map(CauseField::EvidenceLevel),
        words().prop_map(CauseField::EvidenceNote),
        words().prop_map(CauseField::EvidenceSource),
        prop::sample::select(vec![
            Standing::Plain,
            Standing::Contributing,
            Standing::Root,
            Standing::Outside
        ])
        .prop_map(CauseField::Standing),
        words().prop_map(CauseField::Owner),
        words().prop_map(CauseField::Duty),
        prop_oneof![0..9_u32, 990..1010_u32].prop_map(CauseField::Votes),
    ]
}

fn kind() -> impl Strategy<Value = Option<ActionKind>> {
    prop::option::of(prop::sample::select(ActionKind::ALL))
}

fn action_field() -> impl Strategy<Value = ActionField> {
    let status = prop_oneof![
        Just(Status::Proposed),
        Just(Status::Agreed),
        Just(Status::Done),
        words().prop_map(Status::Declined),
    ];
    prop_oneof![
        words().prop_map(ActionField::What),
        prop::collection::vec(cause(), 0..3).prop_map(ActionField::Causes),
        kind().prop_map(ActionField::Kind),
        words().prop_map(ActionField::Owner),
        prop::option::of(date()).prop_map(ActionField::Due),
        words().prop_map(ActionField::MeasureCounts),
        words().prop_map(ActionField::MeasureThreshold),
        prop::option::of(date()).prop_map(ActionField::MeasureBy),
        status.prop_map(ActionField::Status),
    ]
}

fn incident_field() -> impl Strategy<Value = IncidentField> {
    let severity = prop::option::of(prop::sample::select(vec![
        Severity::Minor,
        Severity::Major,
        Severity::Catastrophic,
    ]));
    prop_oneof![
        words().prop_map(IncidentField::Title),
        words().prop_map(IncidentField::WhatHappened),
        prop::option::of(time()).prop_map(IncidentField::Started),
        prop::option::of(time()).prop_map(IncidentField::Noticed),
        prop::option::of(time()).prop_map(IncidentField::Contained),
        severity.prop_map(IncidentField::Potential),
        Just(IncidentField::Kind(IncidentKind::NearMiss)),
        Just(IncidentField::Probability(Some(Probability::Frequent))),
    ]
}

fn single() -> BoxedStrategy<Edit> {
    let causes = prop_oneof![
        4 => (prop::option::of(cause()), category(), place(CauseId), words()).prop_map(
            |(parent, category, place, text)| Edit::AddCause { parent, category, place, text, entry: None }
        ),
        1 => (prop::option::of(cause()), place(CauseId), prop::collection::vec(branch(), 0..3))
            .prop_map(|(parent, place, branches)| Edit::AddBranches { parent, place, branches }),
        3 => (cause(), cause_field()).prop_map(|(id, field)| Edit::SetCause { id, field }),
        3 => (cause(), prop::option::of(cause()), category(), place(CauseId)).prop_map(
            |(id, parent, category, place)| Edit::MoveCause { id, parent, category, place }
        ),
        1 => cause().prop_map(|id| Edit::RemoveCause { id }),
    ];
    let timeline = prop_oneof![
        (entry_time(), words(), place(EntryId)).prop_map(|(time, text, place)| Edit::AddEntry {
            time,
            text,
            role: String::new(),
            source: String::new(),
            place
        }),
        (id(), entry_time()).prop_map(|(id, time)| Edit::SetEntry {
            id: EntryId(id),
            field: EntryField::Time(time)
        }),
        (id(), place(EntryId)).prop_map(|(id, place)| Edit::MoveEntry {
            id: EntryId(id),
            place
        }),
        id().prop_map(|id| Edit::RemoveEntry { id: EntryId(id) }),
    ];
    let actions = prop_oneof![
        2 => (words(), prop::collection::vec(cause(), 0..3), place(ActionId), kind())
            .prop_map(|(what, causes, place, kind)| Edit::AddAction { what, causes, place, kind }),
        3 => (id(), action_field())
            .prop_map(|(id, field)| Edit::SetAction { id: ActionId(id), field }),
        1 => (id(), place(ActionId))
            .prop_map(|(id, place)| Edit::MoveAction { id: ActionId(id), place }),
        1 => id().prop_map(|id| Edit::RemoveAction { id: ActionId(id) }),
    ];
    let categories = prop_oneof![
        (words(), place(CategoryId)).prop_map(|(name, place)| Edit::AddCategory { name, place }),
        ((1..9_u32), words()).prop_map(|(id, name)| Edit::SetCategory {
            id: CategoryId(id),
            field: CategoryField::Name(name)
        }),
        ((1..9_u32), place(CategoryId)).prop_map(|(id, place)| Edit::MoveCategory {
            id: CategoryId(id),
            place
        }),
        (1..9_u32).prop_map(|id| Edit::RemoveCategory { id: CategoryId(id) }),
        prop::sample::select(CategorySet::OFFERED).prop_map(Edit::UseCategorySet),
    ];
    let session_edit = prop_oneof![
        incident_field().prop_map(Edit::SetIncident),
        words().prop_map(Edit::SetEffect),
        words().prop_map(|it| Edit::SetSession(SessionField::Decision(it))),
        Just(Edit::SetSession(SessionField::State(State::Reviewed))),
        prop::collection::vec(("[a-c]{1,2}", words()), 0..3).prop_map(|aliases| {
            let alias = |(name, role)| Alias { name, role };
            Edit::SetSession(SessionField::Aliases(
                aliases.into_iter().map(alias).collect(),
            ))
        }),
        words().prop_map(|role| Edit::AddParticipant { role }),
        (id(), words()).prop_map(|(id, role)| Edit::SetParticipant {
            id: ParticipantId(id),
            role
        }),
        id().prop_map(|id| Edit::RemoveParticipant {
            id: ParticipantId(id)
        }),
    ];
    prop_oneof![
        6 => causes,
        2 => timeline,
        2 => actions,
        1 => categories,
        2 => session_edit,
        2 => facilitation::beside(),
        3 => facilitation::ideas(),
        2 => facilitation::voting(),
        2 => culture::safeguards(),
        3 => culture::rest(),
        2 => attachments::attachments(),
    ]
    .boxed()
}

fn edit() -> BoxedStrategy<Edit> {
    prop_oneof![
        9 => single(),
        1 => prop::collection::vec(single(), 0..4).prop_map(Edit::Together),
    ]
    .boxed()
}
