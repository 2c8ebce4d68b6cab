//! Whatever is typed, the guard keeps its contract: it doesn't panic; spans are
//! on characters' boundaries, in order, none within another; each finding has
//! one to three different offers; a rewrite has no finding itself; no offer
//! names somebody whom the workshop knows.
//!
//! The inputs mix words of the lexicons, as people would and wouldn't join
//! them, with any Unicode. For a long run, in release:
//! `LISCA_GUARD_INPUTS=10000000 cargo test -p language --release --test all any_text::`

use language::{Cast, Form, Guard, Language, places_of};
use proptest::prelude::*;
use std::sync::LazyLock;

static ENGLISH: LazyLock<Guard> = LazyLock::new(|| Guard::new(Language::En, "").unwrap());
static ITALIAN: LazyLock<Guard> = LazyLock::new(|| Guard::new(Language::It, "").unwrap());

fn cast() -> Cast {
    Cast {
        names: vec![
            ("Marco Rossi".to_owned(), "System administrator".to_owned()),
            ("Zlatka".to_owned(), String::new()),
        ],
        roles: vec!["SOC analyst".to_owned()],
    }
}

#[test]
fn an_offer_may_have_a_word_that_only_begins_like_a_name() {
    let ana = Cast {
        names: vec![("Ana".to_owned(), "Quality lead".to_owned())],
        roles: Vec::new(),
    };
    let text = "Poor communication between Analyst and SOC";
    let found = ENGLISH.findings(text, &ana);
    assert_eq!(found, ENGLISH.findings(text, &Cast::default()));
    assert!(
        found
            .iter()
            .flat_map(|it| &it.offers)
            .any(|it| it.text.contains("Analyst"))
    );
}

fn check(guard: &Guard, text: &str, cast: &Cast) {
    for name in guard.names(text, cast) {
        assert!(text.get(name).is_some_and(|it| !it.is_empty()), "{text:?}");
    }
    let findings = guard.findings(text, cast);
    let mut last = 0;
    for finding in &findings {
        assert!(
            finding.start >= last && finding.start < finding.end,
            "{text:?}"
        );
        assert!(text.get(finding.start..finding.end).is_some(), "{text:?}");
        last = finding.end;
        assert!((1..=3).contains(&finding.offers.len()), "{text:?}");
        for (at, offer) in finding.offers.iter().enumerate() {
            assert!(!offer.text.trim().is_empty(), "{text:?}");
            assert!(!finding.offers[..at].contains(offer), "{text:?}");
            if offer.form == Form::Rewrite {
                let again = guard.findings(&offer.text, cast);
                assert!(again.is_empty(), "{text:?} → {:?}: {again:?}", offer.text);
            }
            for (name, _) in &cast.names {
                let places = places_of(name, &offer.text, &[]);
                assert!(places.is_empty(), "{text:?} → {:?}", offer.text);
            }
            if guard.language() == Language::En {
                let names = guard.names(&offer.text, cast);
                assert!(names.is_empty(), "{text:?} → {:?}: {names:?}", offer.text);
            }
        }
    }
    for (_, span) in guard.problem_parts(text, cast) {
        assert!(
            text.get(span).is_some_and(|words| !words.is_empty()),
            "{text:?}"
        );
    }
    for span in guard.names(text, cast) {
        assert!(
            text.get(span).is_some_and(|words| !words.is_empty()),
            "{text:?}"
        );
    }
    let _ = guard.is_omission(text);
    let _ = guard.action_kind(text);
}

fn check_both(text: &str) {
    let nobody = Cast::default();
    let known = cast();
    for guard in [&*ENGLISH, &*ITALIAN] {
        check(guard, text, &nobody);
        check(guard, text, &known);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn any_string(text in any::<String>()) {
        check_both(&text);
    }

    #[test]
    fn signs_that_are_read_as_others(text in "(didnt|should of|ﬁt|[a-zè´`'’\"″\u{ad}\u{200b}\u{200d}\u{301}0-9 .\n]){0,40}") {
        check_both(&text);
    }

    #[test]
    fn words_joined_by_anything(words in prop::collection::vec(("[a-zA-ZàèìòùÀÈ'’]{1,9}", "[ ,.;:!?'’\"\\-\n(){}/…]{1,2}"), 0..20)) {
        let text: String = words.iter().flat_map(|(word, mark)| [word.as_str(), mark.as_str()]).collect();
        check_both(&text);
    }
}

/// A stream of numbers, the same on every machine.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }

    fn pick<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }
}

fn words_of(data: &'static [&'static str]) -> Vec<&'static str> {
    let mut words: Vec<_> = data
        .iter()
        .flat_map(|file| {
            file.split(|letter: char| !letter.is_alphabetic() && letter != '\'' && letter != '-')
        })
        .filter(|word| !word.is_empty())
        .collect();
    words.sort_unstable();
    words.dedup();
    words
}

const ENGLISH_DATA: &[&str] = &[
    include_str!("../data/en.txt"),
    include_str!("../data/en-people.txt"),
    include_str!("../data/en-states.txt"),
    include_str!("../data/en-words.txt"),
    include_str!("../data/en-verbs.txt"),
];
const ITALIAN_DATA: &[&str] = &[
    include_str!("../data/it.txt"),
    include_str!("../data/it-states.txt"),
    include_str!("../data/it-words.txt"),
];
const NAMES: &[&str] = &[include_str!("../data/names.txt")];

/// Small words, so that sentences come about.
const SMALL: &[&str] = &[
    "the",
    "a",
    "was",
    "not",
    "n't",
    "didn't",
    "should",
    "have",
    "had",
    "failed",
    "to",
    "by",
    "of",
    "and",
    "who",
    "that",
    "if",
    "only",
    "nobody",
    "never",
    "is",
    "poor",
    "lack",
    "Marco",
    "Marco Rossi",
    "Zlatka",
    "SOC analyst",
    "it",
    "'s",
    "’s",
    "il",
    "la",
    "l'",
    "dell’",
    "non",
    "ha",
    "avrebbe",
    "dovuto",
    "è",
    "stato",
    "che",
    "di",
    "da",
    "se",
    "solo",
    "nessuno",
];
const MARKS: &[&str] = &[
    " ", " ", " ", " ", " ", " ", ", ", ". ", ": ", "; ", "? ", "! ", "\n", "\r\n", " – ", "-",
    "'", "’", " \"", "\" ", " “", "” ", " (", ") ", "…", "/", "", "\t", "\u{a0}", "\u{200b}",
    "\u{301}", " 12 ", " 03:40 ", " 0,7 ",
];
const ODD: &[&str] = &[
    "ǅ",
    "İ",
    "ß",
    "ﬁ",
    "Ω",
    "e\u{301}",
    "👩‍⚕️",
    "🇮🇹",
    "漢字",
    "עברית",
    "العربية",
    "\u{202e}",
    "\u{feff}",
    "\u{0}",
    "ꙮ",
    "𝔄",
    "ŉ",
    "ΐ",
    "ẞ",
    "q̣̇",
];

fn text(numbers: &mut Numbers, english: &[&str], italian: &[&str], names: &[&str]) -> String {
    let mut text = String::new();
    let leaning = numbers.below(2);
    for _ in 0..numbers.below(16) {
        let kind = numbers.below(20);
        let word = match kind {
            0..=8 => numbers.pick(SMALL),
            9..=15 if leaning == 0 => numbers.pick(english),
            9..=15 => numbers.pick(italian),
            16 => numbers.pick(names),
            17 => numbers.pick(ODD),
            18 => numbers.pick(english),
            _ => "",
        };
        if kind == 19 {
            let letter = char::from_u32((numbers.next() % 0x11_0000) as u32);
            text.push(letter.unwrap_or('\u{fffd}'));
        } else if numbers.below(6) == 0 {
            let mut letters = word.chars();
            text.extend(letters.next().into_iter().flat_map(char::to_uppercase));
            text.extend(letters);
        } else {
            text.push_str(word);
        }
        text.push_str(numbers.pick(MARKS));
    }
    text
}

#[test]
fn words_of_the_lexicons_with_any_unicode() {
    let inputs: u64 = match std::env::var("LISCA_GUARD_INPUTS") {
        Ok(inputs) => inputs.parse().unwrap(),
        Err(_) => 5_000,
    };
    let (english, italian, names) = (
        words_of(ENGLISH_DATA),
        words_of(ITALIAN_DATA),
        words_of(NAMES),
    );
    let (nobody, known) = (Cast::default(), cast());
    let threads = if inputs > 100_000 { 2 } else { 1 };
    std::thread::scope(|scope| {
        for thread in 0..threads {
            let (english, italian, names, nobody, known) =
                (&english, &italian, &names, &nobody, &known);
            scope.spawn(move || {
                let mut numbers = Numbers(0x11_5ca + thread);
                for input in (thread..inputs).step_by(threads as usize) {
                    let text = text(&mut numbers, english, italian, names);
                    let guard = if input / threads % 2 == 0 {
                        &*ENGLISH
                    } else {
                        &*ITALIAN
                    };
                    check(guard, &text, if input % 3 == 0 { known } else { nobody });
                }
            });
        }
    });
    println!("{inputs} inputs");
}
