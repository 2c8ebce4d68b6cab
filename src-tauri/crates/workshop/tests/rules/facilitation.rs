//! The agenda, private notes, the parking lot, voting.

use crate::{add, first};
use workshop::arbitrary::workshop;
use workshop::{
    About, ActionField, AgendaField, AgendaItem, CauseField, CauseId, Edit, EntryTime, Flaw,
    ParticipantId, Place, Refusal, SessionField, SessionStep, ThoughtField, Voting, Workshop,
};

#[test]
fn w22_the_agenda_has_every_step_once_and_90_minutes() {
    let mut workshop = workshop();
    let steps: Vec<_> = workshop.agenda().iter().map(|it| it.step).collect();
    assert_eq!(steps, SessionStep::ALL);
    let minutes: u32 = workshop.agenda().iter().map(|it| it.minutes).sum();
    assert_eq!(minutes, 90);

    let step = SessionStep::Whys;
    for field in [
        AgendaField::Minutes(33),
        AgendaField::Done(true),
        AgendaField::Prompt("Ask twice".into()),
        AgendaField::Line("What made that possible?".into()),
    ] {
        workshop.apply(Edit::SetAgendaItem { step, field }).unwrap();
    }
    let field = AgendaField::Minutes(481);
    let refused = workshop.apply(Edit::SetAgendaItem { step, field });
    assert_eq!(refused, Err(Refusal::Minutes));

    let mut parts = workshop.parts();
    parts.agenda.retain(|it| it.step == step);
    let again = Workshop::from_parts(parts).unwrap();
    assert_eq!(again, workshop);
    assert_eq!(again.planned(step).unwrap().minutes, 33);
}

#[test]
fn w22_an_agenda_is_taken_in_one_step_and_leaves_what_is_done() {
    let mut workshop = workshop();
    let (step, field) = (SessionStep::Opening, AgendaField::Done(true));
    workshop.apply(Edit::SetAgendaItem { step, field }).unwrap();
    let before = workshop.clone();
    let items = SessionStep::ALL.map(|step| AgendaItem {
        minutes: 7,
        line: "Welcome".into(),
        ..AgendaItem::new(step)
    });
    let items = items.into();
    let change = workshop.apply(Edit::UseAgenda { items }).unwrap();
    assert!(workshop.agenda().iter().all(|it| it.minutes == 7));
    assert!(workshop.planned(step).unwrap().done);
    workshop.perform(&change.reversed());
    assert_eq!(workshop, before);
}

#[test]
fn w23_one_note_about_a_thing_and_none_without_words() {
    let mut workshop = workshop();
    let cause = add(&mut workshop, None, "cause");
    let about = About::Cause(cause);
    let note = |text: &str| Edit::SetNote {
        about,
        text: text.into(),
    };
    workshop.apply(note("Ask the owner")).unwrap();
    workshop.apply(note("Ask the owner again")).unwrap();
    assert_eq!(workshop.notes().len(), 1);
    assert_eq!(
        workshop.note_about(about).unwrap().text,
        "Ask the owner again"
    );
    assert!(
        workshop
            .note_about(About::Step(SessionStep::Whys))
            .is_none()
    );

    let before = workshop.clone();
    let change = workshop.apply(Edit::RemoveCause { id: cause }).unwrap();
    assert!(workshop.notes().is_empty());
    workshop.perform(&change.reversed());
    assert_eq!(workshop, before);

    workshop.apply(note(" \n ")).unwrap();
    assert!(workshop.notes().is_empty());
    assert!(workshop.apply(note("")).unwrap().is_empty());
    let about = About::Cause(CauseId(99));
    let text = "lost".into();
    let refused = workshop.apply(Edit::SetNote { about, text });
    assert_eq!(refused, Err(Refusal::NoCause));
}

#[test]
fn w6_thoughts_are_parked_in_order_and_settled() {
    let mut workshop = workshop();
    for text in ["first", "second"] {
        let text = text.into();
        workshop.apply(Edit::AddThought { text }).unwrap();
    }
    let texts: Vec<_> = workshop.thoughts().iter().map(|it| &*it.text).collect();
    assert_eq!(texts, ["first", "second"]);
    let id = workshop.thoughts()[0].id;
    let field = ThoughtField::Settled(true);
    workshop.apply(Edit::SetThought { id, field }).unwrap();
    assert!(workshop.thoughts()[0].settled);
    workshop.apply(Edit::RemoveThought { id }).unwrap();
    let refused = workshop.apply(Edit::RemoveThought { id });
    assert_eq!(refused, Err(Refusal::NoThought));
}

/// A round with two roles and two causes.
fn round() -> (Workshop, [ParticipantId; 2], [CauseId; 2]) {
    let mut workshop = workshop();
    let causes = ["one", "other"].map(|text| add(&mut workshop, None, text));
    let roles = ["operator", "developer"].map(|role| {
        let role = role.into();
        let change = workshop.apply(Edit::AddParticipant { role }).unwrap();
        match first(&change) {
            workshop::Key::Participant(id) => id,
            other => panic!("{other:?}"),
        }
    });
    (workshop, roles, causes)
}

fn give(
    workshop: &mut Workshop,
    voter: Option<ParticipantId>,
    cause: CauseId,
    count: u32,
) -> Result<(), Refusal> {
    let edit = Edit::GiveDots {
        voter,
        cause,
        count,
    };
    workshop.apply(edit).map(|_| ())
}

#[test]
fn w24_dots_have_limits_while_a_round_is_open() {
    let (mut workshop, [operator, developer], [one, other]) = round();
    let refused = give(&mut workshop, Some(operator), one, 1);
    assert_eq!(refused, Err(Refusal::NoRound));
    let (id, field) = (one, CauseField::Votes(9));
    workshop.apply(Edit::SetCause { id, field }).unwrap();
    workshop.apply(Edit::OpenVoting).unwrap();
    assert_eq!(workshop.cause(one).unwrap().votes, 0);
    assert_eq!(workshop.apply(Edit::OpenVoting), Err(Refusal::RoundOpen));

    let refused = give(&mut workshop, Some(operator), one, 3);
    assert_eq!(refused, Err(Refusal::DotsOnOne { most: 2 }));
    give(&mut workshop, Some(operator), one, 2).unwrap();
    let refused = give(&mut workshop, Some(operator), other, 2);
    assert_eq!(refused, Err(Refusal::DotsInAll { most: 3 }));
    give(&mut workshop, Some(operator), other, 1).unwrap();
    // A smaller share later on is no reason to keep what is taken back.
    let smaller = workshop.clone();
    let field = SessionField::Dots(1);
    workshop.apply(Edit::SetSession(field)).unwrap();
    give(&mut workshop, Some(operator), one, 1).unwrap();
    workshop = smaller;
    // Set anew, not added to; and what is entered as a count knows no share.
    give(&mut workshop, Some(operator), one, 1).unwrap();
    give(&mut workshop, Some(developer), one, 2).unwrap();
    give(&mut workshop, None, other, 40).unwrap();
    assert_eq!((workshop.dots_on(one), workshop.dots_on(other)), (3, 41));
    assert_eq!(workshop.ballots().len(), 3);
    let gone = Some(ParticipantId(99));
    let refused = give(&mut workshop, gone, one, 1);
    assert_eq!(refused, Err(Refusal::NoParticipant));

    workshop.apply(Edit::CloseVoting).unwrap();
    assert_eq!(workshop.session().voting, Voting::Closed);
    assert_eq!(workshop.cause(one).unwrap().votes, 3);
    assert_eq!(workshop.cause(other).unwrap().votes, 41);
    assert!(workshop.ballots().is_empty());
    assert_eq!(workshop.apply(Edit::CloseVoting), Err(Refusal::NoRound));
}

#[test]
fn w24_dots_go_with_their_cause_and_with_their_voter() {
    let (mut workshop, [operator, developer], [one, other]) = round();
    workshop.apply(Edit::OpenVoting).unwrap();
    give(&mut workshop, Some(operator), one, 2).unwrap();
    give(&mut workshop, Some(developer), one, 1).unwrap();
    give(&mut workshop, Some(developer), other, 1).unwrap();
    let before = workshop.clone();
    let change = workshop.apply(Edit::RemoveCause { id: one }).unwrap();
    let (ballots, id) = (workshop.ballots(), developer);
    assert_eq!(ballots.len(), 1);
    assert_eq!(
        (ballots[0].participant, ballots[0].dots.len()),
        (Some(id), 1)
    );
    workshop.apply(Edit::RemoveParticipant { id }).unwrap();
    assert!(workshop.ballots().is_empty());
    let _ = change;
    let mut parts = before.parts();
    parts.ballots.push(parts.ballots[0].clone());
    parts.ballots[2].id.0 = 77;
    assert_eq!(Workshop::from_parts(parts), Err(Flaw::DoubledBallot));
    let mut parts = before.parts();
    parts.session.voting = Voting::Closed;
    assert_eq!(Workshop::from_parts(parts), Err(Flaw::LostDots));
}

#[test]
fn w24_everybody_has_a_dot_and_may_give_it() {
    let mut workshop = workshop();
    for field in [
        SessionField::Dots(0),
        SessionField::Dots(100),
        SessionField::DotsPerCause(0),
    ] {
        let refused = workshop.apply(Edit::SetSession(field));
        assert_eq!(refused, Err(Refusal::DotsEach));
    }
    let worth = SessionField::Worth([0, 0, 1, 4, 7]);
    workshop.apply(Edit::SetSession(worth)).unwrap();
    assert_eq!(workshop.session().worth.iter().sum::<u32>(), 12);
}

#[test]
fn w28_an_entry_that_became_a_cause_is_linked_until_it_goes() {
    let mut workshop = workshop();
    let change = workshop.apply(Edit::AddEntry {
        time: EntryTime::Unknown,
        text: "The pager was silent".into(),
        role: String::new(),
        source: "Pager log".into(),
        place: Place::Last,
    });
    let workshop::Key::TimelineEntry(entry) = first(&change.unwrap()) else {
        panic!("an entry was added");
    };
    let source = workshop.entry(entry).map(|it| it.source.as_str());
    assert_eq!(source, Some("Pager log"));
    let edit = |entry| Edit::AddCause {
        parent: None,
        category: None,
        place: Place::Last,
        text: "The pager was silent".into(),
        entry: Some(entry),
    };
    let change = workshop.apply(edit(entry)).unwrap();
    let workshop::Key::Cause(cause) = first(&change) else {
        panic!("a cause was added");
    };
    assert_eq!(workshop.cause(cause).unwrap().entry, Some(entry));
    let lost = workshop::EntryId(99);
    assert_eq!(workshop.apply(edit(lost)), Err(Refusal::NoEntry));
    let mut parts = workshop.parts();
    parts.timeline.clear();
    let flaw = Flaw::LostEntry("The pager was silent".into());
    assert_eq!(Workshop::from_parts(parts), Err(flaw));

    let before = workshop.clone();
    let change = workshop.apply(Edit::RemoveEntry { id: entry }).unwrap();
    assert_eq!(workshop.cause(cause).unwrap().entry, None);
    workshop.perform(&change.reversed());
    assert_eq!(workshop, before);
}

#[test]
fn w30_impact_and_effort_go_from_1_to_5() {
    let mut workshop = workshop();
    let id = crate::add_action(&mut workshop, "Automate it", &[]);
    let mut set = |field| workshop.apply(Edit::SetAction { id, field });
    for wrong in [0, 6] {
        assert_eq!(set(ActionField::Impact(Some(wrong))), Err(Refusal::Rating));
        assert_eq!(set(ActionField::Effort(Some(wrong))), Err(Refusal::Rating));
    }
    set(ActionField::Impact(Some(5))).unwrap();
    set(ActionField::Effort(Some(1))).unwrap();
    let action = workshop.action(id).unwrap();
    assert_eq!((action.impact, action.effort), (Some(5), Some(1)));
}
