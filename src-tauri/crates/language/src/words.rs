//! Lists of words by class: roles, first names, things that sound like people.

use crate::{LexiconFlaw, Misread};
use std::collections::HashMap;

/// Words, and the classes that each is in.
///
/// The form is one line for some words of a class, `class | word, word, two
/// words | note`, and `#` before a comment.
#[derive(Debug, Default)]
pub(crate) struct WordLists {
    classes: Vec<&'static str>,
    words: HashMap<String, u64>,
    longest: usize,
}

/// One class of a [`WordLists`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Class(u64);

impl WordLists {
    /// Adds the lines of a data file.
    ///
    /// # Errors
    /// A line without a class or words, or more classes than there is room for.
    pub(crate) fn add(&mut self, data: &'static str) -> Result<(), LexiconFlaw> {
        for (number, line) in data.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let flaw = |message| LexiconFlaw {
                line: number + 1,
                message: Misread::List(message),
            };
            let mut columns = line.split(" | ");
            let (Some(class), Some(words)) = (columns.next(), columns.next()) else {
                return Err(flaw("write `class | word, word`"));
            };
            let class = self
                .class_or_new(class.trim())
                .ok_or_else(|| flaw("more than 64 classes"))?;
            for word in words.split(',').map(str::trim).filter(|w| !w.is_empty()) {
                self.longest = self.longest.max(word.split(' ').count());
                *self.words.entry(word.to_lowercase()).or_default() |= class.0;
            }
        }
        Ok(())
    }

    fn class_or_new(&mut self, name: &'static str) -> Option<Class> {
        let at = self.classes.iter().position(|known| *known == name);
        let at = at.unwrap_or_else(|| {
            self.classes.push(name);
            self.classes.len() - 1
        });
        (at < 64).then(|| Class(1 << at))
    }

    /// The class of this name; one that is empty if no line has it. Looked up
    /// once, when a grammar is made.
    pub(crate) fn class(&self, name: &str) -> Class {
        let at = self.classes.iter().position(|known| *known == name);
        Class(at.map_or(0, |at| 1 << at))
    }

    /// Whether a word (or words, with one space between), in lower case, is in
    /// the class.
    pub(crate) fn is(&self, lower: &str, class: Class) -> bool {
        self.words
            .get(lower)
            .is_some_and(|mask| mask & class.0 != 0)
    }

    /// Every class that a word is in, as one; to be asked with [`Class::has`].
    pub(crate) fn of(&self, lower: &str) -> Class {
        Class(self.words.get(lower).copied().unwrap_or(0))
    }

    /// How many words the longest entry has.
    pub(crate) fn longest(&self) -> usize {
        self.longest
    }
}

impl Class {
    /// Whether any of another's classes is among these.
    pub(crate) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// These and another's.
    pub(crate) fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// These without another's.
    pub(crate) fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// No class at all.
    pub(crate) fn is_empty(self) -> bool {
        self.0 == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_by_class() {
        let mut lists = WordLists::default();
        lists
            .add("# roles\nrole | nurse, night shift\nname | Anna\nthing | nurse | a shark")
            .unwrap();
        let role = lists.class("role");
        assert!(lists.is("nurse", role) && lists.is("night shift", role));
        assert!(!lists.is("anna", role) && lists.is("anna", lists.class("name")));
        assert!(lists.of("nurse").has(lists.class("thing")));
        assert!(!lists.of("nurse").has(lists.class("nothing")));
        assert_eq!(lists.longest(), 2);
        assert_eq!(lists.add("role").unwrap_err().line, 1);
    }
}
