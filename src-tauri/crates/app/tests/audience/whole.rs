//! A workshop with one of everything, and two of what has two sides.

use workshop::{
    About, Action, ActionId, AttachedTo, Attachment, AttachmentId, Ballot, BallotId, Branch,
    CategorySet, Cause, CauseId, Checklist, Dot, EntryId, EntryTime, Function, Idea, IdeaId,
    Impact, ImpactKind, IncidentKind, Language, Measure, MediaType, Need, NeedId, NoteId,
    Participant, ParticipantId, Parts, PrivateNote, RoleFunction, RoleFunctionId, Safeguard,
    SafeguardId, SafeguardJob, SessionStep, Standing, Status, Thought, ThoughtId, TimelineEntry,
    Voting, Whose, Workshop,
};

/// The SHA-256 of "abc", as the standard gives it.
pub(crate) const ABC: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

/// A workshop with one of everything, and two of what has two sides.
pub(crate) fn whole_workshop(voting: Voting) -> Parts {
    let (kind, set) = (IncidentKind::Incident, CategorySet::JustCulture);
    let workshop = Workshop::new("A case", kind, set, Language::En).unwrap();
    let mut parts = workshop.parts();
    let category = Some(parts.categories[0].id);
    let text = || String::from("words");
    let mut leaf = Cause::new(CauseId(21), Some(CauseId(20)), 0, text());
    leaf.standing = Standing::Root;
    leaf.entry = Some(EntryId(30));
    let mut first = Cause::new(CauseId(20), None, 0, text());
    first.category = category;
    for cause in [&mut first, &mut leaf] {
        cause.votes = if voting == Voting::Closed { 3 } else { 0 };
    }
    parts.causes = vec![first, leaf];
    parts.timeline = vec![TimelineEntry {
        id: EntryId(30),
        rank: 0,
        time: EntryTime::Unknown,
        text: text(),
        role: text(),
        source: text(),
    }];
    parts.participants = vec![Participant {
        id: ParticipantId(31),
        rank: 0,
        role: text(),
    }];
    parts.actions = vec![
        action(40, Status::Proposed),
        action(41, Status::Declined(text())),
    ];
    let about = [About::Step(SessionStep::Whys), About::Cause(CauseId(20))];
    parts.notes = (50..)
        .zip(about)
        .map(|(id, about)| PrivateNote {
            id: NoteId(id),
            about,
            text: text(),
        })
        .collect();
    parts.thoughts = (60..)
        .zip([false, true])
        .map(|(id, settled)| Thought {
            id: ThoughtId(id),
            rank: 0,
            text: text(),
            settled,
        })
        .collect();
    parts.ideas = vec![Idea {
        id: IdeaId(70),
        rank: 0,
        text: text(),
        also: text(),
        category,
        beneath: vec![Branch {
            text: text(),
            ..Branch::default()
        }],
    }];
    parts.safeguards = vec![Safeguard {
        id: SafeguardId(90),
        rank: 0,
        text: text(),
        job: SafeguardJob::Notice,
        outcome: None,
        causes: vec![CauseId(21)],
        entries: vec![EntryId(30)],
    }];
    parts.attachments = vec![Attachment {
        id: AttachmentId(95),
        to: AttachedTo::Cause(CauseId(21)),
        hash: ABC.to_owned(),
        name: text(),
        media: MediaType::Png,
        size: 3,
        text: text(),
        in_report: true,
    }];
    parts.impacts = vec![Impact {
        kind: ImpactKind::Data,
        amount: text(),
        unit: text(),
        words: text(),
    }];
    parts.role_functions = vec![RoleFunction {
        id: RoleFunctionId(91),
        role: text(),
        function: Function::Own(text()),
    }];
    parts.needs = (100..).zip(Whose::ALL).map(need).collect();
    parts.session.safe_to_speak = [1, 2, 0, 4, 3];
    parts.session.voting = voting;
    if voting == Voting::Open {
        parts.ballots = vec![Ballot {
            id: BallotId(80),
            participant: Some(ParticipantId(31)),
            dots: vec![Dot {
                cause: CauseId(21),
                count: 2,
            }],
        }];
    }
    parts
}

fn need((id, whose): (u32, Whose)) -> Need {
    Need {
        id: NeedId(id),
        rank: 0,
        whose,
        role: String::from("words"),
        text: String::from("words"),
        owner: String::from("words"),
        due: None,
        done: false,
    }
}

fn action(id: u32, status: Status) -> Action {
    Action {
        id: ActionId(id),
        rank: 0,
        what: String::from("words"),
        causes: vec![CauseId(21)],
        kind: None,
        owner: String::new(),
        due: None,
        measure: Measure::default(),
        status,
        impact: Some(5),
        effort: Some(1),
        decides: String::from("words"),
        cost: String::from("words"),
        safeguard: None,
        checklist: Some(Checklist {
            lines: vec![String::from("words")],
            ..Checklist::default()
        }),
    }
}
