//! The agenda, notes, parked thoughts, ideas and ballots through a restart.

use crate::desk::{Desk, Place, cause};
use workshop::{
    About, AgendaField, Branch, CategoryId, CauseId, CauseOrIdea, Edit, EntryTime, IdeaId,
    IncidentField, ParticipantId, SessionField, SessionStep, ThoughtField, ThoughtId,
};

fn branch(text: &str, category: Option<u32>, beneath: Vec<Branch>) -> Branch {
    Branch {
        text: text.into(),
        also: "another wording\nand a third".into(),
        category: category.map(CategoryId),
        beneath,
    }
}

/// Numbers are given from 7 on, for the categories have the first six.
fn edits() -> Vec<Edit> {
    let step = SessionStep::Whys;
    let agenda = [
        AgendaField::Minutes(35),
        AgendaField::Done(true),
        AgendaField::Prompt("Wait for seven seconds".into()),
        AgendaField::Line("What made that possible?".into()),
    ];
    let session = [
        SessionField::Purpose("Learn from it".into()),
        SessionField::GroundRules("Roles, not names\nWhat, not who".into()),
        SessionField::Learned("Pagers die".into()),
        SessionField::OpenPoints("Who owns it?".into()),
        SessionField::Worth([0, 1, 2, 3, 4]),
        SessionField::Dots(5),
        SessionField::DotsPerCause(4),
    ];
    let note = |about, text: &str| Edit::SetNote {
        about,
        text: text.into(),
    };
    let mut edits = vec![
        cause("One"),   // 7
        cause("Other"), // 8
        Edit::AddParticipant {
            role: "SOC analyst".into(), // 9
        },
        Edit::AddEntry {
            time: EntryTime::Unknown, // 10
            text: "It rang".into(),
            role: String::new(),
            source: String::new(),
            place: workshop::Place::Last,
        },
        Edit::SetCause {
            id: CauseId(7),
            field: workshop::CauseField::Entry(Some(workshop::EntryId(10))),
        },
        Edit::SetIncident(IncidentField::System("Pager network".into())),
        note(About::Step(step), "Mine alone"),      // 11
        note(About::Cause(CauseId(8)), "Mine too"), // 12
        note(About::Cause(CauseId(7)), "And this"), // 13
        Edit::AddThought {
            text: "Buy another".into(), // 14
        },
        Edit::SetThought {
            id: ThoughtId(14),
            field: ThoughtField::Settled(true),
        },
        Edit::AddIdeas {
            ideas: vec![
                branch("Idea", Some(2), vec![branch("why", Some(3), vec![])]), // 15
                branch("Idea too", None, vec![]),                              // 16
                branch("Idea three", None, vec![]),                            // 17
            ],
        },
        Edit::Merge {
            from: CauseOrIdea::Idea(IdeaId(16)),
            into: CauseOrIdea::Idea(IdeaId(15)),
        },
        Edit::PlaceIdea {
            id: IdeaId(17),
            parent: Some(CauseId(8)),
            category: None,
            place: workshop::Place::Last,
        },
        Edit::OpenVoting,
        Edit::GiveDots {
            voter: Some(ParticipantId(9)),
            cause: CauseId(7),
            count: 2,
        },
        Edit::GiveDots {
            voter: None,
            cause: CauseId(8),
            count: 12,
        },
    ];
    edits.extend(agenda.map(|field| Edit::SetAgendaItem { step, field }));
    edits.extend(session.map(Edit::SetSession));
    edits
}

#[test]
fn what_a_workshop_is_led_with_is_kept() {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    for edit in edits() {
        let told = format!("{edit:?}");
        assert!(desk.edit(&mut place.library, edit), "{told}");
    }
    let place = place.reopen();
    desk.check(&place.library);
    let stored = place.library.read(desk.id).unwrap().workshop;
    assert_eq!(stored.notes().len(), 3);
    assert_eq!(stored.ideas().len(), 1);
    assert_eq!(stored.ballots().len(), 2);
    assert_eq!(stored.session().worth, [0, 1, 2, 3, 4]);
}

#[test]
fn a_whole_workshop_is_added_with_all_that_it_is_led_with() {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    for edit in edits() {
        desk.edit(&mut place.library, edit);
    }
    let copy = Desk::with(&mut place.library, desk.workshop.clone());
    copy.check(&place.library);
}

#[test]
fn removing_what_notes_and_dots_are_about_removes_them_and_undo_brings_them_back() {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    for edit in edits() {
        desk.edit(&mut place.library, edit);
    }
    let whole = desk.workshop.clone();
    for edit in [
        Edit::Merge {
            from: CauseOrIdea::Cause(CauseId(8)),
            into: CauseOrIdea::Cause(CauseId(7)),
        },
        Edit::RemoveCause { id: CauseId(7) },
        Edit::RemoveParticipant {
            id: ParticipantId(9),
        },
        Edit::RemoveEntry {
            id: workshop::EntryId(10),
        },
        Edit::RemoveCategory { id: CategoryId(2) },
        Edit::CloseVoting,
    ] {
        assert!(desk.edit(&mut place.library, edit));
        desk.check(&place.library);
    }
    let mut place = place.reopen();
    for _ in 0..6 {
        assert!(desk.undo(&mut place.library));
    }
    desk.check(&place.library);
    assert_eq!(desk.workshop, whole);
}
