//! Mermaid's text: a sample of it is read by Mermaid itself in a test of `ui`.
//! `UPDATE=1` writes the samples again.

use crate::support::{example, options};
use formats::{Extras, Mermaid, Mindmap, Writer};
use std::fs;
use std::path::Path;
use workshop::Workshop;

/// Words of which Mermaid would make something else.
const ODD: [&str; 16] = [
    "%% no comment",
    "100 %%{init: x}%% of it",
    "ishikawa-beta said so",
    "mindmap",
    "#1; &amp; <b>bold</b> \"quoted\" `code`",
    "style: a:#b; c",
    "(round) [square] {curly} ((twice))",
    "1. first of all",
    "- a dash",
    "## no heading",
    "::icon(fa fa-book)",
    ":::urgent",
    "end",
    "---",
    "“Ein Überlaufventil”, 漏水, تسرب",
    "a\\nb <br/> c;",
];

fn odd() -> Workshop {
    example(|parts| {
        let mut odd = ODD.iter().cycle();
        for cause in &mut parts.causes {
            cause.text = (*odd.next().unwrap()).to_owned();
        }
        parts.causes[0].category = None;
        parts.categories[0].name = "Processes: & \"procedures\"".into();
        parts.effect.text = "mindmap (of) #1: <what> 50 %% “broke”".into();
    })
}

fn check<W: Writer>(name: &str) {
    let file = W::write(&odd(), &options(Extras::default())).ok().unwrap();
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/samples")
        .join(name);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &file).unwrap();
    }
    assert!(
        fs::read(&path).unwrap() == file,
        "{name}: UPDATE=1 writes it again"
    );
}

#[test]
fn the_samples_that_mermaid_reads_are_up_to_date() {
    check::<Mermaid>("odd-ishikawa.mmd");
    check::<Mindmap>("odd-mindmap.mmd");
    let lines = ODD.join("\n");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples/odd.txt");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &lines).unwrap();
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), lines);
}

#[test]
fn each_cause_has_a_line_under_what_it_explains() {
    let workshop = example(|_| {});
    let file = Mermaid::write(&workshop, &options(Extras::default())).unwrap();
    let file = String::from_utf8(file).unwrap();
    let used = workshop.categories().iter().filter(|category| {
        let mut firsts = workshop.beneath(None).iter();
        firsts.any(|it| workshop.category_of(*it) == Some(category.id))
    });
    let lines = 2 + used.count() + workshop.cause_count();
    assert_eq!(file.lines().count(), lines);
    let indent = |line: &str| line.len() - line.trim_start().len();
    let lines: Vec<&str> = file.lines().collect();
    for pair in lines.windows(2) {
        assert!(indent(pair[1]) <= indent(pair[0]) + 2, "{pair:?}");
    }
}
