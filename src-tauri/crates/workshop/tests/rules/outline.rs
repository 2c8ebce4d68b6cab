//! Causes as plain text, and wordings that are alike.

use crate::{add, first, tag};
use proptest::prelude::*;
use workshop::arbitrary::{edits, workshop};
use workshop::{
    Branch, CategoryId, CauseId, CauseOrIdea, Edit, Key, Place, Workshop, alike, outline,
};

/// An outline as one would draw it: `text #2` for a category, `>` for each level.
fn drawn(branches: &[Branch], level: usize) -> Vec<String> {
    let draw = |it: &Branch| {
        let tag = it
            .category
            .map_or_else(String::new, |id| format!(" #{}", id.0));
        let own = format!("{}{}{tag}", ">".repeat(level), it.text);
        [vec![own], drawn(&it.beneath, level + 1)].concat()
    };
    branches.iter().flat_map(draw).collect()
}

fn read(text: &str) -> Vec<String> {
    drawn(&outline::read(text, workshop().categories()), 0)
}

#[test]
fn w27_lists_from_anywhere_are_read() {
    let text = "Cause one\r\n\r\n  - sub one\r\n  * sub two\r\n\t• deeper\r\nCause two\r\n";
    let wanted = ["Cause one", ">sub one", ">sub two", ">>deeper", "Cause two"];
    assert_eq!(read(text), wanted);
    for marked in [
        "words",
        "- words",
        "* words",
        "+ words",
        "• words",
        "•words",
        "‣ words",
        "– words",
        "— words",
        "1. words",
        "12) words",
        "(3) words",
        "2.1. words",
        "a) words",
        "iv) words",
        "[ ] words",
        "[x] words",
        "- [ ] words",
        "- [X]  words",
        "☐ words",
        "o\twords",
        "   words  ",
        "1)\twords",
    ] {
        assert_eq!(read(marked), ["words"], "{marked:?}");
    }
    for plain in [
        "-5 degrees",
        "1.5 hours",
        "2017. A year",
        "3 people",
        "a.m. shift",
        "x and y) z",
        "I. think",
        "*bold*",
        "#unknown word",
        "issue #3",
    ] {
        assert_eq!(read(plain), [plain]);
    }
    assert_eq!(read("\u{feff}•\u{a0}a\n\u{a0}\u{a0}◦\u{a0}b"), ["a", ">b"]);
    assert!(read(" \n\t\r\n - \n* \n").is_empty());
}

#[test]
fn w27_indentation_says_what_explains_what() {
    let wanted = ["a", ">b", ">>c", ">d", "e"];
    assert_eq!(read("a\n  b\n    c\n  d\ne"), wanted);
    assert_eq!(read("a\n\tb\n\t\tc\n\td\ne"), wanted);
    assert_eq!(read("    a\n     b\n        c\n     d\n e"), wanted);
    // Further out than its sibling, but not as far as its parent.
    assert_eq!(read("a\n        b\n    c"), ["a", ">b", ">c"]);
    assert_eq!(read("1. a\n   - b\n2. c"), ["a", ">b", "c"]);
    let deep: String = (0..90).map(|n| format!("{}x\n", " ".repeat(n))).collect();
    assert_eq!(read(&deep).len(), 90);
}

#[test]
fn tags_say_the_category_wherever_they_stand() {
    for (text, wanted) in [
        ("#P no rule", "no rule #1"),
        ("no #tech alarm", "no alarm #2"),
        ("no alarm #Technology.", "no alarm #2"),
        ("nobody said #communication", "nobody said #3"),
        ("paid by calls #incentives", "paid by calls #5"),
        ("two #r #p tags", "two #p tags #4"),
        ("\\#P is a sign", "#P is a sign"),
        ("no #such thing", "no #such thing"),
        ("cold #e", "cold #6"),
    ] {
        assert_eq!(read(text), [wanted], "{text}");
    }
    // A tag alone is no cause.
    assert!(read("#technology").is_empty());
}

#[test]
fn w27_what_is_written_is_read_as_the_same() {
    let mut workshop = workshop();
    let above = add(&mut workshop, None, "- 1. not a list #P \\#T");
    let below = add(&mut workshop, Some(above), "[ ] still words");
    let other = add(&mut workshop, None, "plain");
    tag(&mut workshop, above, Some(5));
    tag(&mut workshop, below, Some(2));
    let text = outline::write(&workshop, &[above, below, other, other]);
    assert_eq!(
        text,
        "- - 1. not a list \\#P \\\\#T #culture\n\t- [ ] [ ] still words #technology\nplain\n"
    );
    let read = outline::read(&text, workshop.categories());
    assert_eq!(
        drawn(&read, 0),
        ["- 1. not a list #P \\#T #5", ">[ ] still words #2", "plain"]
    );
}

fn branches(workshop: &Workshop, parent: Option<CauseId>) -> Vec<Branch> {
    let causes = workshop.beneath(parent).iter();
    let branch = |id: &CauseId| {
        let cause = workshop.cause(*id).unwrap();
        Branch {
            text: cause.text.clone(),
            category: cause.category,
            beneath: branches(workshop, Some(*id)),
            ..Branch::default()
        }
    };
    causes.map(branch).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn w27_any_causes_written_are_read_as_the_same(edits in edits(50)) {
        let mut workshop = workshop();
        for edit in edits {
            let _ = workshop.apply(edit);
        }
        let text = outline::write(&workshop, workshop.beneath(None));
        let read = outline::read(&text, workshop.categories());
        prop_assert_eq!(read, branches(&workshop, None), "{}", text);
    }

    #[test]
    fn w27_any_text_is_read_and_becomes_ideas(text in "([ \t]{0,4}[-*#•1)\\[\\] .a-zP\\\\]{0,12}\n?){0,12}") {
        let mut workshop = workshop();
        let ideas = outline::read(&text, workshop.categories());
        let added = workshop.apply(Edit::AddIdeas { ideas });
        prop_assert!(added.is_ok(), "{added:?}");
    }
}

fn idea(workshop: &mut Workshop, text: &str) -> CauseOrIdea {
    let text = text.to_owned();
    let ideas = vec![Branch {
        text,
        ..Branch::default()
    }];
    match first(&workshop.apply(Edit::AddIdeas { ideas }).unwrap()) {
        Key::Idea(id) => CauseOrIdea::Idea(id),
        other => panic!("{other:?}"),
    }
}

#[test]
fn wordings_that_mean_the_same_are_found() {
    for (one, other) in [
        ("The pager was silent", "Pager silent"),
        ("No alarm was heard", "Nobody heard the alarm"),
        ("Backups not tested", "Backup was never tested"),
        ("No test of the backups", "The backups had no tests"),
        (
            "Nessuno ha provato il backup",
            "Il backup non è stato provato da nessuno",
        ),
        ("THE PAGER WAS SILENT.", "the pager was silent"),
    ] {
        let mut workshop = workshop();
        let one = CauseOrIdea::Cause(add(&mut workshop, None, one));
        let other = idea(&mut workshop, other);
        idea(&mut workshop, "Something else entirely");
        let found = alike(&workshop);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!((found[0].one, found[0].other), (other, one));
    }
}

#[test]
fn wordings_that_mean_something_else_are_not() {
    for (one, other) in [
        ("Backups not tested", "Backups on the same disk"),
        ("Nobody was on call", "Nobody knew the password"),
        (
            "The alarm was switched off",
            "The alarm went to an old address",
        ),
        ("No second pair of eyes", "No second line"),
    ] {
        let mut workshop = workshop();
        add(&mut workshop, None, one);
        idea(&mut workshop, other);
        let found = alike(&workshop);
        assert!(found.is_empty(), "{one}: {found:?}");
    }
}

#[test]
fn what_explains_another_is_not_offered_and_what_was_merged_counts() {
    let mut workshop = workshop();
    let above = add(&mut workshop, None, "The pager was silent");
    add(&mut workshop, Some(above), "The pager was silent too");
    assert!(alike(&workshop).is_empty());
    let from = idea(&mut workshop, "No call came through");
    let into = CauseOrIdea::Cause(above);
    workshop.apply(Edit::Merge { from, into }).unwrap();
    let again = idea(&mut workshop, "No call came through at night");
    let found = alike(&workshop);
    assert_eq!((found[0].one, found[0].other), (again, into));
}

#[test]
fn at_most_twenty_are_offered_even_among_thousands() {
    let mut workshop = workshop();
    let branches = (0..3000).map(|n| Branch {
        text: format!("The {} server number {} stopped", n % 50, n / 2),
        category: Some(CategoryId(1)),
        ..Branch::default()
    });
    let branches = branches.collect();
    let place = Place::Last;
    let parent = None;
    let edit = Edit::AddBranches {
        parent,
        place,
        branches,
    };
    workshop.apply(edit).unwrap();
    let found = alike(&workshop);
    assert_eq!(found.len(), 20);
    assert!(found.is_sorted_by(|a, b| a.likeness >= b.likeness));
}

#[test]
fn w27_an_ordinal_that_is_a_date_stays() {
    for dated in [
        "5. März: the line stood",
        "1. gennaio",
        "31. Dec. was a holiday",
    ] {
        assert_eq!(read(dated), [dated]);
    }
    for (listed, words) in [("5. Marking", "Marking"), ("1. Set limits", "Set limits")] {
        assert_eq!(read(listed), [words]);
    }
}
