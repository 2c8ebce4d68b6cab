//! What each language answers, behind one seam.

use crate::words::WordLists;
use crate::{Cast, Finding, ProblemPart};
use std::fmt::Debug;
use std::ops::Range;

/// One language's reading of texts.
pub(crate) trait Grammar: Debug + Send + Sync {
    /// Every wording that is worth a look, in any order; those that overlap are
    /// settled afterwards (see [`settled`]): the earlier in the list wins.
    fn findings(&self, text: &str, cast: &Cast) -> Vec<Finding>;

    /// What a problem statement has in it that it shouldn't, with where.
    fn problem_parts(&self, text: &str, cast: &Cast) -> Vec<(ProblemPart, Range<usize>)>;

    /// Whether the text says that somebody didn't do something.
    fn is_omission(&self, text: &str) -> bool;

    /// The words that it knows, by class.
    fn lists(&self) -> &WordLists;

    /// What looks like the name of a person.
    fn names(&self, text: &str, cast: &Cast) -> Vec<Range<usize>>;

    /// Whether a word, in lower case, is a role that one person has.
    fn is_role(&self, lower: &str) -> bool;

    /// The kind of the action hierarchy that the words suggest.
    fn action_kind(&self, what: &str) -> Option<&'static str>;
}

/// How many offers a finding has at most.
pub(crate) const MOST_OFFERS: usize = 3;

/// Findings that keep the contract: on characters' boundaries, in the text's
/// order, none within another, one to three different offers each. A finding
/// that can't is left out.
pub(crate) fn settled(text: &str, found: Vec<Finding>) -> Vec<Finding> {
    let mut kept: Vec<Finding> = Vec::with_capacity(found.len());
    for mut finding in found {
        let span = text.get(finding.start..finding.end);
        let is_alone = kept
            .iter()
            .all(|other| finding.end <= other.start || other.end <= finding.start);
        if span.is_none_or(str::is_empty) || !is_alone {
            continue;
        }
        let mut offers = Vec::with_capacity(MOST_OFFERS);
        for offer in finding.offers {
            if offers.len() < MOST_OFFERS && !offers.contains(&offer) && offer.text != text {
                offers.push(offer);
            }
        }
        finding.offers = offers;
        if !finding.offers.is_empty() {
            kept.push(finding);
        }
    }
    kept.sort_by_key(|finding| finding.start);
    kept
}
