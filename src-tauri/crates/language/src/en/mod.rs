//! English.

use crate::grammar::Grammar;
use crate::lexicon::{Lexicon, Vocabulary};
use crate::token::Tokenizer;
use crate::{Cast, Finding, Language, LexiconFlaw, ProblemPart};
use std::ops::Range;

/// What a line of the lexicon may use.
const VOCABULARY: Vocabulary = Vocabulary {
    classes: &["person"],
    conditions: &["person"],
};

/// Reads English.
#[derive(Debug)]
pub(crate) struct English {
    tokenizer: Tokenizer,
    lexicon: Lexicon,
}

impl English {
    /// With the user's own lines beside the lexicon's.
    pub(crate) fn new(own: &str) -> Result<Self, LexiconFlaw> {
        let tokenizer = Tokenizer::new(Language::En);
        let mut lexicon = Lexicon::default();
        lexicon.add(include_str!("../../data/en.txt"), &tokenizer, VOCABULARY)?;
        lexicon.add(own, &tokenizer, VOCABULARY)?;
        Ok(Self { tokenizer, lexicon })
    }
}

impl Grammar for English {
    fn findings(&self, text: &str, _cast: &Cast) -> Vec<Finding> {
        let tokens = self.tokenizer.tokens(text);
        let _ = self.lexicon.hits(&tokens, &|_, _| false);
        Vec::new()
    }

    fn problem_parts(&self, _text: &str, _cast: &Cast) -> Vec<(ProblemPart, Range<usize>)> {
        Vec::new()
    }

    fn is_omission(&self, _text: &str) -> bool {
        false
    }

    fn names(&self, _text: &str, _cast: &Cast) -> Vec<Range<usize>> {
        Vec::new()
    }

    fn action_kind(&self, _what: &str) -> Option<&'static str> {
        None
    }
}
