//! What a word is: a person, a team, a thing, a time, a verb of some sort.

use super::finite::Forms;
use crate::LexiconFlaw;
use crate::words::{Class, WordLists};

/// Handles to the classes of `data/it-words.txt`.
#[derive(Debug)]
pub(super) struct Classes {
    lists: WordLists,
    /// Finite forms of every verb in the lists.
    pub(super) forms: Forms,
    pub(super) person: Class,
    pub(super) patient: Class,
    pub(super) unit: Class,
    pub(super) thing: Class,
    pub(super) time: Class,
    pub(super) soft: Class,
    pub(super) hard: Class,
    pub(super) rule: Class,
    pub(super) before: Class,
    pub(super) between: Class,
    pub(super) pronoun: Class,
    pub(super) nobody: Class,
    pub(super) place: Class,
    pub(super) title: Class,
    pub(super) product: Class,
    pub(super) city: Class,
    pub(super) doubtful: Class,
    pub(super) name: Class,
    pub(super) vague: Class,
    pub(super) harsh: Class,
    pub(super) lack: Class,
    pub(super) human: Class,
    pub(super) machine: Class,
    pub(super) state: Class,
    pub(super) blame: Class,
    pub(super) duty: Class,
    pub(super) device: Class,
    /// Acts that do harm: well that they weren't done.
    pub(super) harm: Class,
    /// Nouns of harm and of trouble.
    pub(super) ill: Class,
}

const WORDS: &str = include_str!("../../data/it-words.txt");
const NAMES: &str = include_str!("../../data/names.txt");

/// The classes whose words are verbs in the infinitive.
const VERBS: [&str; 5] = ["human", "machine", "state", "blame", "duty"];

impl Classes {
    /// As the data files have them.
    pub(super) fn read() -> Result<Self, LexiconFlaw> {
        let mut lists = WordLists::default();
        lists.add(WORDS)?;
        lists.add(NAMES)?;
        let verbs = WORDS.lines().filter_map(|line| {
            let (class, rest) = line.split_once(" | ")?;
            let words = rest.split(" | ").next()?;
            VERBS
                .contains(&class)
                .then(|| words.split(',').map(str::trim))
        });
        let forms = Forms::of(verbs.flatten());
        Ok(Self {
            person: lists.class("person"),
            patient: lists.class("patient"),
            unit: lists.class("unit"),
            thing: lists.class("thing"),
            time: lists.class("time"),
            soft: lists.class("soft"),
            hard: lists.class("hard"),
            rule: lists.class("rule"),
            before: lists.class("before"),
            between: lists.class("between"),
            pronoun: lists.class("pronoun"),
            nobody: lists.class("nobody"),
            place: lists.class("place"),
            title: lists.class("title"),
            product: lists.class("product"),
            city: lists.class("city"),
            doubtful: lists.class("doubtful"),
            name: lists.class("name"),
            vague: lists.class("vague"),
            harsh: lists.class("harsh"),
            lack: lists.class("lack"),
            human: lists.class("human"),
            machine: lists.class("machine"),
            state: lists.class("state"),
            blame: lists.class("blame"),
            duty: lists.class("duty"),
            device: lists.class("device"),
            harm: lists.class("harm"),
            ill: lists.class("ill"),
            lists,
            forms,
        })
    }

    /// Every class of a word or of words with one space between.
    pub(super) fn of(&self, lower: &str) -> Class {
        self.lists.of(lower)
    }

    /// The classes of a noun or adjective, in the singular or the plural.
    pub(super) fn of_any_number(&self, lower: &str) -> Class {
        let mut classes = self.lists.of(lower);
        each_singular(lower, |singular| {
            classes = classes.and(self.lists.of(singular));
        });
        classes
    }

    /// Whether a verb, in the infinitive, is of a class.
    pub(super) fn verb_is(&self, infinitive: &str, class: Class) -> bool {
        self.lists.is(infinitive, class)
    }

    /// Whether any list has the verb.
    pub(super) fn is_verb(&self, infinitive: &str) -> bool {
        !self.lists.of(infinitive).is_empty()
    }

    /// Whether only people do it: so, and no thing does.
    pub(super) fn is_human_only(&self, infinitive: &str) -> bool {
        let classes = self.lists.of(infinitive);
        (classes.has(self.human) || classes.has(self.blame) || classes.has(self.duty))
            && !classes.has(self.machine)
    }

    /// Whether the verb says what only machines do.
    pub(super) fn is_machine_only(&self, infinitive: &str) -> bool {
        let classes = self.lists.of(infinitive);
        classes.has(self.machine) && !classes.has(self.human) && !classes.has(self.blame)
    }

    /// The words themselves.
    pub(super) fn lists(&self) -> &WordLists {
        &self.lists
    }

    /// How many words the longest entry has.
    pub(super) fn longest(&self) -> usize {
        self.lists.longest()
    }
}

/// What the singular (or the masculine, of an adjective) of a word could be.
pub(super) fn each_singular(word: &str, mut see: impl FnMut(&str)) {
    let mut tries: [Option<(usize, &str)>; 3] = [None; 3];
    if let Some(stem) = word
        .strip_suffix("chi")
        .or_else(|| word.strip_suffix("che"))
    {
        tries = [Some((stem.len(), "co")), Some((stem.len(), "ca")), None];
    } else if let Some(stem) = word
        .strip_suffix("ghi")
        .or_else(|| word.strip_suffix("ghe"))
    {
        tries = [Some((stem.len(), "go")), Some((stem.len(), "ga")), None];
    } else if let Some(stem) = word.strip_suffix('i') {
        let at = stem.len();
        tries = [Some((at, "o")), Some((at, "e")), Some((at, "a"))];
    } else if let Some(stem) = word.strip_suffix('e') {
        tries = [Some((stem.len(), "a")), Some((stem.len(), "o")), None];
    } else if let Some(stem) = word.strip_suffix('a') {
        tries = [Some((stem.len(), "o")), None, None];
    }
    for (stem, ending) in tries.into_iter().flatten() {
        see(&format!("{}{ending}", &word[..stem]));
    }
}

/// Endings of people's work.
pub(super) fn is_trade(word: &str) -> bool {
    const ENDINGS: [&str; 12] = [
        "ista", "isti", "iste", "iere", "ieri", "iera", "ologo", "ologa", "ologi", "ologhi",
        "iatra", "iatri",
    ];
    const NOT: [&str; 24] = [
        "lista",
        "liste",
        "vista",
        "viste",
        "pista",
        "piste",
        "rivista",
        "riviste",
        "intervista",
        "checklist",
        "catalogo",
        "analogo",
        "dialogo",
        "ieri",
        "cantiere",
        "quartiere",
        "mestiere",
        "sentiere",
        "bicchiere",
        "bicchieri",
        "cantieri",
        "barriera",
        "cerniera",
        "frontiera",
    ];
    ENDINGS.iter().any(|ending| word.ends_with(ending)) && word.len() > 6 && !NOT.contains(&word)
}

/// `-tore` and `-trice`: people and devices.
pub(super) fn is_maker(word: &str) -> bool {
    ["tore", "tori", "trice", "trici"]
        .iter()
        .any(|ending| word.ends_with(ending))
        && word.len() > 6
}

/// Endings of what can't be a person.
pub(super) fn is_abstract(word: &str) -> bool {
    const ENDINGS: [&str; 14] = [
        "zione", "zioni", "sione", "sioni", "mento", "menti", "ità", "aggio", "aggi", "ura",
        "anza", "enza", "enze", "ismo",
    ];
    ENDINGS.iter().any(|ending| word.ends_with(ending))
}

/// A word from another language: it ends in a consonant.
pub(super) fn is_foreign(word: &str) -> bool {
    let last = word.chars().next_back().unwrap_or('a');
    word.len() > 2 && last.is_ascii_alphabetic() && !matches!(last, 'a' | 'e' | 'i' | 'o' | 'u')
}
