//! Whatever is read, nothing panics, and what comes of it can be held. `FUZZ_CASES`
//! says how many cases each reader is tried with (10 minutes: some 200,000).

use super::{Asked, Choices, Column, DateOrder, DraftCause, Levels, Wanted, read};
use formats::reading::Draft;
use proptest::collection::vec;
use proptest::prelude::*;
use workshop::arbitrary::workshop;
use workshop::limits;

const SEEDS: [&str; 7] = [
    "ishikawa-beta\n  Late\n    People\n      Two **posts** vacant\n\tMethod\n%% x\n",
    "mindmap\n  root((Late))\n    a[People]\n      ::icon(x)\n      b{{Disk \"full\"}}\n",
    "# Late\n## 1. People\n- [ ] a `b`\n  1) c\n> q\n| a | b |\n|---|---|\n| c | d |\n---\n```\nx\n```\n",
    "<map version=\"1\"><node TEXT=\"a &amp; b\"><richcontent TYPE=\"NOTE\"><p>n&#160;</p></richcontent><node TEXT=\"c\"/></node></map>",
    "<?xml version=\"1.0\"?><opml><head><title>t</title></head><body><outline text=\"a\" _note=\"n\"><outline text=\"b\"/></outline></body></opml>",
    "Action,Owner,Due,Status\n\"A, \"\"b\"\"\",x,03/04/2026,Done\nB,,31 Dec 2026,\n",
    "2026-03-13 22:10 a\n22:15:20.5 +02:00 b\nca. 0:05 AM: c\n14/3/26 d\n",
];

pub(super) fn cases() -> u32 {
    std::env::var("FUZZ_CASES")
        .ok()
        .and_then(|it| it.parse().ok())
        .unwrap_or(300)
}

/// A change of a file: a byte, a part that goes, a part that comes twice, a
/// part of another.
fn mutation() -> impl Strategy<Value = (u8, prop::sample::Index, prop::sample::Index, Vec<u8>)> {
    let spice = prop_oneof![
        vec(any::<u8>(), 0..6),
        prop::sample::select(vec![
            "<",
            ">",
            "&",
            "&#x0;",
            "&#1114112;",
            "]]>",
            "<!--",
            "<![CDATA[",
            "\"",
            "\0",
            "\u{feff}",
            "\t",
            "\r",
            "\u{2028}",
            "|",
            "```",
            "---",
            "((",
            "))",
            "[[",
            "](",
            "**",
            "_",
            "\\",
            "#",
            ":",
            "99:99",
            "13/13/13",
            "\u{202e}",
            "😀",
            "é",
            "\u{300}",
            ";",
            ",",
            "\n\n",
            "                ",
            "{\"lisca\":",
        ])
        .prop_map(|it| it.as_bytes().to_vec()),
        (
            prop::sample::select(&SEEDS[..]),
            any::<prop::sample::Index>()
        )
            .prop_map(|(it, at)| it.as_bytes()[at.index(it.len())..].to_vec()),
    ];
    (
        0..4_u8,
        any::<prop::sample::Index>(),
        any::<prop::sample::Index>(),
        spice,
    )
}

fn mutated(
    seed: &str,
    changes: &[(u8, prop::sample::Index, prop::sample::Index, Vec<u8>)],
) -> Vec<u8> {
    let mut file = seed.as_bytes().to_vec();
    for (kind, from, to, spice) in changes {
        let (a, b) = (from.index(file.len() + 1), to.index(file.len() + 1));
        let (a, b) = (a.min(b), a.max(b));
        match kind {
            0 => drop(file.drain(a..b)),
            1 => {
                let again = file[a..b].to_vec();
                file.splice(a..a, again);
            }
            _ => drop(file.splice(a..a, spice.iter().copied())),
        }
    }
    file
}

fn choices() -> impl Strategy<Value = Choices> {
    use prop::option::weighted;
    let levels = prop::sample::select(vec![
        Levels::EffectCategories,
        Levels::EffectCauses,
        Levels::Categories,
        Levels::Causes,
    ]);
    let columns = prop::sample::select(vec![
        Column::Nothing,
        Column::Action,
        Column::Due,
        Column::Cause,
        Column::Level,
        Column::Entry,
        Column::Time,
    ]);
    let wanted = prop::sample::select(vec![Wanted::Causes, Wanted::Actions, Wanted::Entries]);
    let dates = prop::sample::select(vec![DateOrder::DayFirst, DateOrder::MonthFirst]);
    (
        weighted(0.3, levels),
        weighted(0.3, vec(columns, 0..5)),
        weighted(0.3, dates),
        weighted(0.3, wanted),
    )
        .prop_map(|(levels, columns, dates, wanted)| Choices {
            levels,
            columns,
            dates,
            wanted,
            ..Choices::default()
        })
}

/// What a workshop can hold: depth, numbers, lengths.
fn can_be_held(draft: &Draft) {
    fn held(causes: &[DraftCause], depth: usize) -> usize {
        assert!(depth <= limits::DEPTH);
        (causes.iter())
            .map(|it| {
                assert!(it.text.chars().count() <= limits::SENTENCE);
                1 + if it.beneath.is_empty() {
                    0
                } else {
                    held(&it.beneath, depth + 1)
                }
            })
            .sum()
    }
    assert!(held(&draft.causes, 1) <= limits::CAUSES);
    assert!(draft.actions.len() <= limits::LIST && draft.entries.len() <= limits::LIST);
    assert!(draft.left_out.len() <= 200);
}

fn tried(file: &[u8], ending: &str, choices: &Choices) {
    let workshop = workshop();
    let asked = Asked {
        categories: workshop.categories(),
        ending,
        choices,
    };
    let _ = formats::reading::is_json(file);
    if let Ok(draft) = read(file, &asked) {
        can_be_held(&draft);
        assert_eq!(read(file, &asked).as_ref(), Ok(&draft));
    }
}

macro_rules! readers {
    ($($name:ident: $seed:literal, $ending:literal;)*) => {
        proptest! {
            #![proptest_config(ProptestConfig::with_cases(cases()))]
            $(#[test]
            fn $name(changes in vec(mutation(), 0..8), choices in choices()) {
                tried(&mutated(SEEDS[$seed], &changes), $ending, &choices);
            })*

            #[test]
            fn any_bytes_are_read_or_refused(bytes in vec(any::<u8>(), 0..400), choices in choices()) {
                tried(&bytes, "", &choices);
            }

            #[test]
            fn any_text_is_read_or_refused(text in ".{0,300}", choices in choices()) {
                tried(text.as_bytes(), "csv", &choices);
            }
        }
    };
}

readers! {
    any_ishikawa_is_read_or_refused: 0, "";
    any_mindmap_is_read_or_refused: 1, "";
    any_markdown_is_read_or_refused: 2, "";
    any_map_is_read_or_refused: 3, "";
    any_opml_is_read_or_refused: 4, "";
    any_rows_are_read_or_refused: 5, "csv";
    any_timeline_is_read_or_refused: 6, "";
}
