//! Italian.

mod agree;
mod classes;
mod describe;
mod entries;
mod forms;
mod group;
mod judge;
mod names;
mod participle;
mod phrase;
mod reading;
mod typing;

use crate::grammar::Grammar;
use crate::lexicon::Lexicon;
use crate::token::Tokenizer;
use crate::{Cast, Finding, Form, Language, LexiconFlaw, Offer, ProblemPart};
use classes::Classes;
use judge::Notice;
use reading::Reading;
use std::ops::Range;

/// Reads Italian.
#[derive(Debug)]
pub(crate) struct Italian {
    tokenizer: Tokenizer,
    lexicon: Lexicon,
    classes: Classes,
}

impl Italian {
    /// With the user's own lines beside the lexicon's.
    pub(crate) fn new(own: &str) -> Result<Self, LexiconFlaw> {
        let tokenizer = Tokenizer::new(Language::It);
        let mut lexicon = Lexicon::default();
        lexicon.add(include_str!("../../data/it.txt"), &tokenizer, entries::VOCABULARY)?;
        lexicon.add(own, &tokenizer, entries::VOCABULARY)?;
        let classes = Classes::read()?;
        Ok(Self {
            tokenizer,
            lexicon,
            classes,
        })
    }

    fn read<'t>(&'t self, text: &'t str, cast: &Cast) -> Reading<'t> {
        let tokens = typing::tidied(self.tokenizer.tokens(text), &self.tokenizer);
        Reading::of(text, tokens, &self.classes, cast)
    }

    /// What is worth a look, the surest first; nothing that a quiet entry touches.
    fn notices<'l>(&'l self, reading: &Reading<'_>) -> (Vec<Notice>, Vec<crate::lexicon::Hit<'l>>) {
        let hits = entries::hits(&self.lexicon, reading);
        let quiet: Vec<Range<usize>> = hits
            .iter()
            .filter(|hit| hit.entry.kind.is_none())
            .map(|hit| hit.tokens.clone())
            .collect();
        let mut notices = judge::verbs(reading);
        let (endings, others): (Vec<_>, Vec<_>) = notices
            .drain(..)
            .partition(|notice| matches!(notice.reason, judge::Reason::NotFollowed(_)));
        let mut all = endings;
        all.extend(entries::notices(reading, &hits));
        all.extend(others);
        all.extend(describe::adjectives(reading));
        all.retain(|notice| {
            quiet
                .iter()
                .all(|quiet| notice.tokens.end <= quiet.start || quiet.end <= notice.tokens.start)
        });
        (all, hits)
    }
}

impl Grammar for Italian {
    fn findings(&self, text: &str, cast: &Cast) -> Vec<Finding> {
        let reading = self.read(text, cast);
        let (notices, _hits) = self.notices(&reading);
        notices
            .into_iter()
            .filter_map(|notice| {
                let first = reading.tokens.get(notice.tokens.start)?;
                let last = reading.tokens.get(notice.tokens.end.checked_sub(1)?)?;
                Some(Finding {
                    start: first.start,
                    end: last.end,
                    kind: notice.kind,
                    offers: vec![Offer { form: Form::Question, text: format!("{:?}", notice.reason) }],
                })
            })
            .collect()
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
