//! The unsorted tray, merging and copying.

use crate::{add, add_action, first, tag};
use workshop::arbitrary::workshop;
use workshop::{
    About, Branch, CategoryId, CauseField, CauseId, CauseOrIdea, Edit, EvidenceLevel, IdeaField,
    IdeaId, Key, Place, Refusal, Standing, Workshop, limits,
};

fn branch(text: &str, category: Option<u32>, beneath: Vec<Branch>) -> Branch {
    Branch {
        text: text.into(),
        category: category.map(CategoryId),
        beneath,
        ..Branch::default()
    }
}

fn add_idea(workshop: &mut Workshop, idea: Branch) -> IdeaId {
    let ideas = vec![idea];
    match first(&workshop.apply(Edit::AddIdeas { ideas }).unwrap()) {
        Key::Idea(id) => id,
        other => panic!("{other:?}"),
    }
}

fn texts(workshop: &Workshop) -> Vec<&str> {
    workshop.causes_in_order().map(|it| &*it.text).collect()
}

fn set(workshop: &mut Workshop, id: CauseId, field: CauseField) {
    workshop.apply(Edit::SetCause { id, field }).unwrap();
}

fn merge(workshop: &mut Workshop, from: CauseOrIdea, into: CauseOrIdea) -> Result<(), Refusal> {
    let before = workshop.clone();
    let change = workshop.apply(Edit::Merge { from, into })?;
    let after = workshop.clone();
    workshop.perform(&change.reversed());
    assert_eq!(*workshop, before);
    workshop.perform(&change);
    assert_eq!(*workshop, after);
    Ok(())
}

#[test]
fn w31_an_idea_becomes_a_cause_with_all_beneath_it() {
    let mut workshop = workshop();
    let beneath = vec![branch(
        "why",
        None,
        vec![branch("and why", Some(2), vec![])],
    )];
    let id = add_idea(&mut workshop, branch("idea", Some(3), beneath));
    let other = add_idea(&mut workshop, branch("other", None, vec![]));
    let ids: Vec<_> = workshop.ideas().iter().map(|it| it.id).collect();
    assert_eq!(ids, [id, other]);

    let before = workshop.clone();
    let place = |id, category| Edit::PlaceIdea {
        id,
        parent: None,
        category,
        place: Place::Last,
    };
    let change = workshop.apply(place(id, None)).unwrap();
    let Key::Cause(cause) = first(&change) else {
        panic!("the cause comes first");
    };
    assert_eq!(texts(&workshop), ["idea", "why", "and why"]);
    // Its own tag counts, unless it is put elsewhere.
    assert_eq!(workshop.category_of(cause), Some(CategoryId(3)));
    assert!(workshop.idea(id).is_none());
    assert_eq!(workshop.apply(place(id, None)), Err(Refusal::NoIdea));
    workshop.perform(&change.reversed());
    assert_eq!(workshop, before);
    workshop.apply(place(id, Some(CategoryId(1)))).unwrap();
    let top = workshop.causes_in_order().next().unwrap();
    assert_eq!(top.category, Some(CategoryId(1)));
}

#[test]
fn w9_removing_a_category_clears_it_in_the_tray() {
    let mut workshop = workshop();
    let beneath = vec![branch("why", Some(2), vec![])];
    let id = add_idea(&mut workshop, branch("idea", Some(2), beneath));
    let category = CategoryId(2);
    let before = workshop.clone();
    let edit = Edit::RemoveCategory { id: category };
    let change = workshop.apply(edit).unwrap();
    let idea = workshop.idea(id).unwrap();
    assert_eq!((idea.category, idea.beneath[0].category), (None, None));
    workshop.perform(&change.reversed());
    assert_eq!(workshop, before);
    let field = IdeaField::Category(Some(CategoryId(99)));
    let refused = workshop.apply(Edit::SetIdea { id, field });
    assert_eq!(refused, Err(Refusal::NoCategory));
}

#[test]
fn w6_the_tray_has_limits() {
    let mut workshop = workshop();
    let ideas = vec![branch("idea", None, vec![]); limits::CAUSES + 1];
    let refused = workshop.apply(Edit::AddIdeas { ideas });
    assert!(matches!(refused, Err(Refusal::TooMany { .. })));
    let deep = (0..limits::DEPTH).fold(branch("deep", None, vec![]), |beneath, _| {
        branch("deep", None, vec![beneath])
    });
    let ideas = vec![deep];
    let refused = workshop.apply(Edit::AddIdeas { ideas });
    assert!(matches!(refused, Err(Refusal::TooDeep { .. })));
    for _ in 0..3 {
        add_idea(&mut workshop, branch("idea", None, vec![]));
    }
    assert_eq!(workshop.ideas().len(), 3);
}

#[test]
fn w25_merging_causes_keeps_all_that_either_had() {
    let mut workshop = workshop();
    let into = add(&mut workshop, None, "The pager was silent");
    let from = add(&mut workshop, None, "No alarm was heard");
    let theirs = add(&mut workshop, Some(from), "It was on mute");
    let ours = add(&mut workshop, Some(into), "The battery was flat");
    tag(&mut workshop, from, Some(2));
    for (id, level, note, votes) in [
        (into, EvidenceLevel::Possible, "Seen once", 2),
        (from, EvidenceLevel::Confirmed, "In the log", 3),
    ] {
        set(&mut workshop, id, CauseField::EvidenceLevel(level));
        set(&mut workshop, id, CauseField::EvidenceNote(note.into()));
        set(&mut workshop, id, CauseField::Votes(votes));
        let (about, text) = (About::Cause(id), note.to_uppercase());
        workshop.apply(Edit::SetNote { about, text }).unwrap();
    }
    set(&mut workshop, from, CauseField::Standing(Standing::Root));
    set(
        &mut workshop,
        from,
        CauseField::Also("Nobody was woken".into()),
    );
    let both = add_action(&mut workshop, "Test it weekly", &[from, into]);
    let one = add_action(&mut workshop, "Replace it", &[theirs, from]);

    merge(
        &mut workshop,
        CauseOrIdea::Cause(from),
        CauseOrIdea::Cause(into),
    )
    .unwrap();
    let cause = workshop.cause(into).unwrap();
    assert_eq!(cause.text, "The pager was silent");
    assert_eq!(cause.also, "No alarm was heard\nNobody was woken");
    assert_eq!(cause.evidence.level, EvidenceLevel::Confirmed);
    assert_eq!(cause.evidence.note, "Seen once\nIn the log");
    assert_eq!((cause.votes, cause.standing), (5, Standing::Root));
    assert_eq!(cause.category, Some(CategoryId(2)));
    assert_eq!(workshop.beneath(Some(into)), [ours, theirs]);
    assert!(workshop.cause(from).is_none());
    assert_eq!(workshop.action(both).unwrap().causes, [into]);
    assert_eq!(workshop.action(one).unwrap().causes, [theirs, into]);
    assert_eq!(workshop.notes().len(), 1);
    assert_eq!(workshop.notes()[0].text, "SEEN ONCE\nIN THE LOG");
}

#[test]
fn w25_merging_adds_up_the_dots_of_an_open_round() {
    let mut workshop = workshop();
    let into = add(&mut workshop, None, "one");
    let from = add(&mut workshop, None, "other");
    workshop.apply(Edit::OpenVoting).unwrap();
    for (cause, count) in [(into, 3), (from, 4)] {
        let voter = None;
        workshop
            .apply(Edit::GiveDots {
                voter,
                cause,
                count,
            })
            .unwrap();
    }
    merge(
        &mut workshop,
        CauseOrIdea::Cause(from),
        CauseOrIdea::Cause(into),
    )
    .unwrap();
    assert_eq!(workshop.dots_on(into), 7);
    assert_eq!(workshop.ballots()[0].dots.len(), 1);
}

#[test]
fn w26_what_cannot_be_merged_is_refused() {
    let mut workshop = workshop();
    let above = add(&mut workshop, None, "above");
    let below = add(&mut workshop, Some(above), "below");
    let leaf = add(&mut workshop, Some(below), "leaf");
    let idea = add_idea(&mut workshop, branch("idea", None, vec![]));
    let [above, below] = [above, below].map(CauseOrIdea::Cause);
    let idea = CauseOrIdea::Idea(idea);
    for (from, into, why) in [
        (above, below, Refusal::IntoBeneath),
        (above, above, Refusal::WithItself),
        (above, idea, Refusal::CauseIntoIdea),
        (idea, CauseOrIdea::Idea(IdeaId(99)), Refusal::NoIdea),
        (idea, CauseOrIdea::Cause(CauseId(99)), Refusal::NoCause),
    ] {
        assert_eq!(merge(&mut workshop, from, into), Err(why));
    }
    // Into the one above it is right: what is beneath moves up.
    merge(&mut workshop, below, above).unwrap();
    let CauseOrIdea::Cause(above) = above else {
        return;
    };
    assert_eq!(workshop.beneath(Some(above)), [leaf]);
}

#[test]
fn w25_ideas_merge_into_ideas_and_into_causes() {
    let mut workshop = workshop();
    let cause = add(&mut workshop, None, "The pager was silent");
    let first = add_idea(&mut workshop, branch("Pager silent", None, vec![]));
    let beneath = vec![branch("on mute", None, vec![])];
    let second = add_idea(&mut workshop, branch("No alarm", Some(4), beneath));
    merge(
        &mut workshop,
        CauseOrIdea::Idea(second),
        CauseOrIdea::Idea(first),
    )
    .unwrap();
    let idea = workshop.idea(first).unwrap();
    assert_eq!(
        (&*idea.also, idea.category),
        ("No alarm", Some(CategoryId(4)))
    );
    merge(
        &mut workshop,
        CauseOrIdea::Idea(first),
        CauseOrIdea::Cause(cause),
    )
    .unwrap();
    assert!(workshop.ideas().is_empty());
    assert_eq!(texts(&workshop), ["The pager was silent", "on mute"]);
    let cause = workshop.cause(cause).unwrap();
    assert_eq!(cause.also, "Pager silent\nNo alarm");
    assert_eq!(cause.category, Some(CategoryId(4)));
}

#[test]
fn w29_copies_are_deep_and_have_no_votes_actions_or_notes() {
    let mut workshop = workshop();
    let above = add(&mut workshop, None, "above");
    let below = add(&mut workshop, Some(above), "below");
    let beside = add(&mut workshop, None, "beside");
    tag(&mut workshop, above, Some(1));
    set(&mut workshop, below, CauseField::Votes(4));
    let level = EvidenceLevel::Supported;
    set(&mut workshop, below, CauseField::EvidenceLevel(level));
    add_action(&mut workshop, "Change it", &[below]);
    let (about, text) = (About::Cause(below), "mine".into());
    workshop.apply(Edit::SetNote { about, text }).unwrap();
    // The one beneath another that is named is copied once, with it.
    let edit = Edit::CopyCauses {
        ids: vec![below, above, beside, above],
        parent: Some(beside),
        category: None,
        place: Place::Last,
    };
    let change = workshop.apply(edit).unwrap();
    assert_eq!(change.added().len(), 3);
    assert_eq!(
        texts(&workshop),
        ["above", "below", "beside", "above", "below", "beside"]
    );
    let copy = workshop.causes_in_order().nth(4).unwrap();
    assert_eq!((copy.votes, copy.evidence.level), (0, level));
    assert_eq!(workshop.actions_for(copy.id).count(), 0);
    assert_eq!(workshop.notes().len(), 1);
}
