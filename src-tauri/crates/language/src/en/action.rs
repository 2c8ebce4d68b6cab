//! The kind of the action hierarchy that an action's words suggest (method §3).

use super::English;

/// Lines of `kind | words, words`, the more telling first.
const KINDS: &str = include_str!("../../data/en-actions.txt");

impl English {
    /// The kind of the first line with a word in the text; none for what isn't
    /// known.
    pub(super) fn kind_of_action(&self, what: &str) -> Option<&'static str> {
        let tokens = self.tokenizer.tokens(what);
        let mut text = String::from(" ");
        for token in tokens.iter().filter(|token| token.is_word()) {
            text.push_str(&token.lower);
            text.push(' ');
        }
        // A word counts from its beginning: "train" is in "training", and not
        // in "constrain".
        let has = |sought: &str| text.contains(&format!(" {sought}"));
        KINDS
            .lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| line.split_once(" | "))
            .find(|(_, words)| words.split(", ").any(has))
            .map(|(kind, _)| kind)
    }
}
