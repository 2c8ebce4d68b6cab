//! Italian: how a sentence is read, what in it is worth a look, what is offered.
//!
//! The order of a reading: tokens as a dictionary has them ([`typing`]) → groups
//! of a verb ([`group`]) and what each is about ([`subject`], [`reading`]) →
//! what is the matter ([`judge`], [`describe`], and the lexicon's phrases,
//! [`entries`]) → whether it was wanted ([`wanted`], [`denied`]) → offers
//! ([`offers`]).

mod about;
mod action;
mod agree;
mod classes;
mod context;
mod denied;
mod describe;
mod doing;
mod entries;
mod finite;
mod followed;
mod forms;
mod found;
mod group;
mod judge;
mod lacking;
mod little;
mod manner;
mod matter;
mod measure;
mod names;
mod near;
mod object;
mod offers;
mod participle;
mod person_offers;
mod phrase;
mod pieces;
mod problem;
mod reading;
mod rewrite;
mod rule;
mod said;
mod sort;
mod state;
mod subject;
mod typing;
mod unclear;
mod undone;
mod verdict;
mod wanted;
pub(crate) mod why;
mod without;
mod wrong;

use crate::grammar::{Grammar, MOST_OFFERS};
use crate::lexicon::{Hit, Lexicon};
use crate::plain::typeset;
use crate::token::{Tokenizer, with_initials};
use crate::words::WordLists;
use crate::{Cast, Finding, Form, Kind, Language, LexiconFlaw, Offer, ProblemPart};
use action::Signs;
use classes::Classes;
use judge::{Notice, Reason};
use reading::Reading;
use std::ops::Range;

/// Reads Italian.
#[derive(Debug)]
pub(crate) struct Italian {
    tokenizer: Tokenizer,
    lexicon: Lexicon,
    classes: Classes,
    signs: Signs,
}

impl Italian {
    /// With the user's own lines beside the lexicon's.
    pub(crate) fn new(own: &str) -> Result<Self, LexiconFlaw> {
        let tokenizer = Tokenizer::new(Language::It);
        let mut lexicon = Lexicon::default();
        lexicon.add(
            include_str!("../../data/it.txt"),
            &tokenizer,
            entries::VOCABULARY,
        )?;
        lexicon.add(
            include_str!("../../data/it-states.txt"),
            &tokenizer,
            entries::VOCABULARY,
        )?;
        lexicon.add(own, &tokenizer, entries::VOCABULARY)?;
        let classes = Classes::read()?;
        Ok(Self {
            tokenizer,
            lexicon,
            classes,
            signs: Signs::read(),
        })
    }

    fn read<'t>(&'t self, text: &'t str, cast: &Cast) -> Reading<'t> {
        let tokens = typing::tidied(self.tokenizer.tokens(text), &self.tokenizer);
        let tokens = with_initials(text, tokens, |tokens, at| {
            names::may_follow_initial(&self.classes, tokens, at)
        });
        Reading::of(text, tokens, &self.classes, cast)
    }

    /// What is worth a look, the surest first; nothing that a quiet entry touches.
    fn notices<'l>(&'l self, reading: &Reading<'_>) -> (Vec<Notice>, Vec<Hit<'l>>) {
        let hits = entries::hits(&self.lexicon, reading);
        let quiet: Vec<Range<usize>> = hits
            .iter()
            .filter(|hit| hit.entry.kind.is_none() && entries::all_hold(reading, hit))
            .map(|hit| hit.tokens.clone())
            .collect();
        let (mut all, others): (Vec<_>, Vec<_>) = (judge::verbs(reading).into_iter())
            .partition(|notice| matches!(notice.reason, Reason::NotFollowed(_)));
        all.extend(entries::notices(reading, &hits));
        all.extend(others);
        all.extend(describe::adjectives(reading));
        let all = all.into_iter();
        let mut all: Vec<Notice> = all
            .filter_map(|notice| wanted::settled(reading, notice))
            .filter(|notice| !denied::is_denied(reading, notice))
            .collect();
        all.retain(|notice| {
            quiet
                .iter()
                .all(|quiet| notice.tokens.end <= quiet.start || quiet.end <= notice.tokens.start)
        });
        (all, hits)
    }
}

impl Italian {
    /// The offers for a notice that may be made, the best first.
    fn offers(
        &self,
        reading: &Reading<'_>,
        notice: &Notice,
        hits: &[Hit<'_>],
        cast: &Cast,
    ) -> Vec<Offer> {
        let mut offers = Vec::new();
        let general = offers::general(reading, notice);
        let names = self.classes.name;
        let has_names =
            reading.named.contains(&true) || reading.tags.iter().any(|tags| tags.has(names));
        for mut offer in offers::of(reading, notice, hits, cast) {
            let is_general = offer.text == general;
            if offers.len() == MOST_OFFERS {
                break;
            }
            let asks_so = |it: &Offer| it.form == Form::Question;
            let is_said = notice.kind == Kind::NegativeDescriptor && offers.iter().any(asks_so);
            if is_general && (offers.len() > 1 || is_said) {
                continue;
            }
            // What was typed of a person is said as the role.
            if let Some(text) = person_offers::with_roles(&offer.text, cast) {
                offer.text = text;
            }
            // Reading costs: only where there is something to be found.
            let is_gap = offer.form == Form::Template && matches!(notice.reason, Reason::Named(_));
            let is_read = offer.form == Form::Rewrite || is_gap || has_names;
            let fits = offers::may_stand(reading, &offer)
                && (!is_read || self.is_kind(&offer, is_gap, cast));
            offer.text = typeset(&offer.text);
            // A cause, typed without a full stop, is filled in without one.
            if offer.form == Form::Template && !reading.text.trim_end().ends_with('.') {
                offer.text = offer.text.trim_end_matches('.').to_owned();
            }
            if fits && !offers.contains(&offer) {
                offers.push(offer);
            }
        }
        offers
    }

    /// No name in it, and a rewrite has nothing worth a look itself; neither has
    /// the text with a gap for the name: "… se l'è presa comoda" still blames.
    fn is_kind(&self, offer: &Offer, is_gap: bool, cast: &Cast) -> bool {
        let filled = offer.text.replacen('…', "Un collega", usize::from(is_gap));
        let reading = self.read(&filled, cast);
        let is_nameless = reading.named.iter().all(|named| !named);
        let stands = offer.form != Form::Rewrite && !is_gap || self.notices(&reading).0.is_empty();
        is_nameless && stands
    }
}

impl Grammar for Italian {
    fn findings(&self, text: &str, cast: &Cast) -> Vec<Finding> {
        let reading = self.read(text, cast);
        let (notices, hits) = self.notices(&reading);
        // What overlaps is settled afterwards too; offers are made only once.
        let mut taken: Vec<Range<usize>> = Vec::new();
        let mut findings = Vec::new();
        let said: Vec<(Range<usize>, String)> = notices
            .iter()
            .map(|it| (it.tokens.clone(), reading.typed(it.tokens.clone())))
            .map(|(tokens, typed)| (tokens, typeset(&typed.to_lowercase())))
            .collect();
        for notice in notices {
            let span = notice.tokens.clone();
            if taken
                .iter()
                .any(|other| span.start < other.end && other.start < span.end)
            {
                continue;
            }
            let first = reading.tokens.get(span.start);
            let last = span
                .end
                .checked_sub(1)
                .and_then(|last| reading.tokens.get(last));
            if let (Some(first), Some(last)) = (first, last) {
                let mut offers = self.offers(&reading, &notice, &hits, cast);
                // "Per pigrizia la prova non è stata fatta": what blames still stands.
                offers.retain(|offer| {
                    let lower = offer.text.to_lowercase();
                    let mut others = said
                        .iter()
                        .filter(|(it, _)| it.end <= span.start || span.end <= it.start);
                    offer.form != Form::Rewrite || !others.any(|(_, it)| lower.contains(it))
                });
                findings.push(Finding {
                    start: first.start,
                    end: last.end,
                    kind: notice.kind,
                    offers,
                });
                taken.push(span);
            }
        }
        findings
    }

    fn problem_parts(&self, text: &str, cast: &Cast) -> Vec<(ProblemPart, Range<usize>)> {
        problem::parts(&self.read(text, cast))
    }

    fn is_omission(&self, text: &str) -> bool {
        let reading = self.read(text, &Cast::default());
        let (notices, _) = self.notices(&reading);
        notices.iter().any(|notice| {
            // What was done, and is regretted, is no omission.
            notice.kind == Kind::Counterfactual
                && wanted::of(&reading, notice) == wanted::Wanted::Yes
                || matches!(notice.reason, Reason::NotFollowed(_))
        })
    }

    fn lists(&self) -> &WordLists {
        self.classes.lists()
    }

    fn names(&self, text: &str, cast: &Cast) -> Vec<Range<usize>> {
        let reading = self.read(text, cast);
        let mut names = Vec::new();
        let mut at = 0;
        while at < reading.tokens.len() {
            let named = reading.named[at..].iter().take_while(|named| **named);
            let end = at + named.count();
            if end > at {
                names.push(reading.tokens[at].start..reading.tokens[end - 1].end);
            }
            at = end.max(at + 1);
        }
        names
    }

    fn is_role(&self, lower: &str) -> bool {
        self.classes.of(lower).has(self.classes.person)
    }

    fn action_kind(&self, what: &str) -> Option<&'static str> {
        self.signs.kind(&self.tokenizer, what)
    }
}
