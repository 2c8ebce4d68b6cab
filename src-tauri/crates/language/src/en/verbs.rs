//! English verbs and their forms, regular and irregular.

use super::inflection::{doubled, doubles_l, ing, past, third};
use crate::LexiconFlaw;
use crate::words::{Class, WordLists};
use std::collections::HashMap;

/// The forms of a verb that one word can be; several may be set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Forms(u8);

impl Forms {
    pub(super) const BASE: Self = Self(1);
    pub(super) const PAST: Self = Self(2);
    pub(super) const PARTICIPLE: Self = Self(4);
    pub(super) const ING: Self = Self(8);
    pub(super) const THIRD: Self = Self(16);

    /// Whether any of another's forms is among these.
    pub(super) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The forms of both together.
    pub(super) fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// Irregular verbs that are regular as well.
const BOTH: [&str; 10] = [
    "burn", "spill", "learn", "spell", "spoil", "dream", "lean", "leap", "smell", "dwell",
];

/// One verb.
#[derive(Debug)]
pub(super) struct Verb {
    pub(super) base: String,
    pub(super) participle: String,
    /// The lists that it is in: human, thing, blaming, …
    pub(super) class: Class,
}

/// What a word can be as a verb.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct VerbUse {
    pub(super) forms: Forms,
    /// The verb, if it is a known one.
    verb: Option<usize>,
}

/// Every verb that the data file knows.
#[derive(Debug, Default)]
pub(super) struct Verbs {
    verbs: Vec<Verb>,
    by_base: HashMap<String, usize>,
    by_form: HashMap<String, VerbUse>,
}

impl Verbs {
    /// Reads the data file: `class | base, base/past/participle`.
    ///
    /// # Errors
    /// A line that isn't of that form.
    pub(super) fn read(data: &'static str) -> Result<(Self, WordLists), LexiconFlaw> {
        // The lists are read as words first, for their classes.
        let mut lists = WordLists::default();
        lists.add(data)?;
        let mut verbs = Self::default();
        let mut irregular: HashMap<&str, (&str, &str)> = HashMap::new();
        let mut bases: Vec<&str> = Vec::new();
        for line in data.lines().filter(|line| !line.starts_with('#')) {
            let words = line.split(" | ").nth(1).unwrap_or_default();
            for word in words.split(',').map(str::trim).filter(|w| !w.is_empty()) {
                let mut forms = word.split('/');
                let base = forms.next().unwrap_or(word);
                if let (Some(past), Some(participle)) = (forms.next(), forms.next()) {
                    irregular.insert(base, (past, participle));
                }
                bases.push(base);
            }
        }
        for base in bases {
            if verbs.by_base.contains_key(base) {
                continue;
            }
            let class = verb_class(&lists, base, irregular.get(base));
            verbs.add(base, irregular.get(base).copied(), class);
        }
        Ok((verbs, lists))
    }

    fn add(&mut self, base: &str, irregular: Option<(&str, &str)>, class: Class) {
        // Both spellings are read, the British one is written.
        if doubles_l(base) && irregular.is_none() {
            let american = past(base);
            let forms = Forms::PAST.and(Forms::PARTICIPLE);
            for (word, forms) in [(american, forms), (format!("{base}ing"), Forms::ING)] {
                let entry = self.by_form.entry(word).or_default();
                entry.forms = entry.forms.and(forms);
                entry.verb.get_or_insert(self.verbs.len());
            }
        }
        let regular = if doubles_l(base) {
            doubled(base, "ed")
        } else {
            past(base)
        };
        let (was, participle) = match irregular {
            Some((was, participle)) => (was.to_owned(), participle.to_owned()),
            None => (regular.clone(), regular),
        };
        let number = self.verbs.len();
        self.by_base.insert(base.to_owned(), number);
        for (form, word) in [
            (Forms::BASE, base.to_owned()),
            (Forms::PAST, was),
            (Forms::PARTICIPLE, participle.clone()),
            (Forms::ING, ing(base)),
            (Forms::THIRD, third(base)),
        ] {
            let entry = self.by_form.entry(word).or_default();
            entry.forms = entry.forms.and(form);
            // "found" is find's before it is found's.
            entry.verb.get_or_insert(number);
        }
        // "Burned" is burn's as "burnt" is.
        if BOTH.contains(&base) {
            let entry = self.by_form.entry(past(base)).or_default();
            entry.forms = entry.forms.and(Forms::PAST.and(Forms::PARTICIPLE));
            entry.verb.get_or_insert(number);
        }
        self.verbs.push(Verb {
            base: base.to_owned(),
            participle,
            class,
        });
    }

    /// What a word in lower case can be as a verb.
    pub(super) fn of(&self, lower: &str) -> VerbUse {
        if let Some(known) = self.by_form.get(lower) {
            return *known;
        }
        let mut unknown = VerbUse::default();
        if lower.len() > 4 && lower.ends_with("ed") && !lower.ends_with("eed") {
            unknown.forms = Forms::PAST.and(Forms::PARTICIPLE);
        } else if lower.len() > 5 && lower.ends_with("ing") {
            unknown.forms = Forms::ING;
        }
        unknown
    }

    /// The verb with this base, if it is a known one.
    pub(super) fn known(&self, base: &str) -> Option<&Verb> {
        self.by_base
            .get(base)
            .and_then(|number| self.verbs.get(*number))
    }

    /// The verb of a use, if it is a known one.
    pub(super) fn verb(&self, used: VerbUse) -> Option<&Verb> {
        used.verb.and_then(|number| self.verbs.get(number))
    }
}

fn verb_class(lists: &WordLists, base: &str, irregular: Option<&(&str, &str)>) -> Class {
    let whole = lists.of(base);
    let Some((past, participle)) = irregular else {
        return whole;
    };
    // With its forms in one line, by its base alone in another.
    whole.and(lists.of(&format!("{base}/{past}/{participle}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_those_of_a_native_speaker() {
        let (verbs, lists) = Verbs::read(include_str!("../../data/en-verbs.txt")).unwrap();
        for (word, form, base) in [
            ("escalated", Forms::PARTICIPLE, "escalate"),
            ("told", Forms::PARTICIPLE, "tell"),
            ("stopped", Forms::PAST, "stop"),
            ("committing", Forms::ING, "commit"),
            ("committed", Forms::PARTICIPLE, "commit"),
            ("unplugged", Forms::PAST, "unplug"),
            ("backed-up", Forms::PAST, "back-up"),
            ("notifies", Forms::THIRD, "notify"),
            ("ignoring", Forms::ING, "ignore"),
            ("forgotten", Forms::PARTICIPLE, "forget"),
            ("found", Forms::PAST, "find"),
            ("labelled", Forms::PARTICIPLE, "label"),
            ("labeling", Forms::ING, "label"),
        ] {
            let used = verbs.of(word);
            assert!(used.forms.has(form), "{word}");
            assert_eq!(verbs.verb(used).map(|verb| verb.base.as_str()), Some(base));
        }
        let tell = verbs.verb(verbs.of("told")).unwrap();
        assert!(tell.class.has(lists.class("duty")));
        assert!(verbs.of("zorbled").forms.has(Forms::PAST));
    }
}
