//! Of a sentence said another way: one or many, and in which time.

use super::English;
use super::reading::Reading;
use super::verbs::Forms;
use super::who::Np;
use std::ops::Range;

/// The auxiliaries of a passive: what stands before "not", and after it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tense {
    pub(super) first: &'static str,
    pub(super) more: &'static str,
    pub(super) is_never: bool,
}

impl English {
    /// The auxiliaries of a passive, in the time of the verb that some tokens
    /// are.
    pub(super) fn tense(
        &self,
        reading: &Reading<'_>,
        verb: Range<usize>,
        is_plural: bool,
    ) -> Tense {
        let words = &self.words;
        let says = |sought: &[&str]| {
            let mut verb = verb.clone();
            verb.any(|at| sought.contains(&reading.lower(at)))
        };
        let is_never = says(&["never"]);
        let is_modal = verb.clone().any(|at| reading.is(at, words.modal));
        let has_be = verb.clone().any(|at| reading.is(at, words.be));
        let is_going_on = has_be
            && verb
                .clone()
                .any(|at| reading.is_form(at, Forms::ING) && !reading.is(at, words.be));
        let is_now = self.is_present(reading, verb.start);
        let be = match (is_plural, is_now) {
            (true, false) => "were",
            (true, true) => "are",
            (false, false) => "was",
            (false, true) => "is",
        };
        let (first, more) = if is_modal {
            (be, "")
        } else if says(&["had", "'d"]) {
            ("had", " been")
        } else if says(&["has", "have", "'ve"]) {
            let been = if says(&["yet"]) { " yet been" } else { " been" };
            (if is_plural { "have" } else { "has" }, been)
        } else if is_going_on {
            (be, " being")
        } else {
            (be, "")
        };
        Tense {
            first,
            more,
            is_never,
        }
    }

    /// Whether a word says what is so again and again: "never checks", "they
    /// never check", "nobody thinks".
    pub(super) fn is_habit(&self, reading: &Reading<'_>, at: usize) -> bool {
        let is_never = at > 0 && reading.lower(at - 1) == "never";
        !reading.is_form(at, Forms::PAST)
            && !self.is_auxiliary(reading, at)
            && (reading.is_form(at, Forms::THIRD) || is_never && reading.is_form(at, Forms::BASE))
    }

    fn is_present(&self, reading: &Reading<'_>, group: usize) -> bool {
        if reading.lower(group) == "never" && self.is_habit(reading, group + 1) {
            return true;
        }
        let lower = reading.lower(group);
        matches!(lower, "do" | "does" | "is" | "are")
            || reading.is_form(group, Forms::THIRD.and(Forms::BASE))
                && !reading.is_form(group, Forms::PAST)
                && !matches!(lower, "has" | "is")
    }
}

impl English {
    /// Whether a noun phrase is a plural; none where nobody can tell: "Windows"
    /// is a name that ends like one.
    pub(super) fn number(&self, reading: &Reading<'_>, np: Np) -> Option<bool> {
        let lower = reading.lower(np.head);
        let token = reading.tokens.get(np.head)?;
        let is_many = np.from < np.head
            && (reading.tokens[np.from].shape == crate::token::Shape::Number
                || reading.is(np.from, self.words.quantity));
        // "VMs", "APIs": an abbreviation's plural.
        let letters = reading.typed(np.head..np.head + 1);
        let is_acronym = letters
            .strip_suffix('s')
            .is_some_and(|it| it.len() > 1 && it.chars().all(char::is_uppercase));
        if is_acronym {
            return Some(true);
        }
        let is_named = token.capital
            && !token.opens
            && !token.shouted
            && lower.ends_with('s')
            && !is_many
            && !reading.is(np.from, self.words.det);
        // "Four of the pumps", "500 mg": what is counted decides.
        let is_measured = token.shape == crate::token::Shape::Number && np.from < np.head;
        (!is_named && !is_measured).then(|| is_plural(lower))
    }
}

/// Whether a noun is a plural, as far as its ending shows.
pub(super) fn is_plural(lower: &str) -> bool {
    let irregular = [
        "people", "men", "women", "children", "criteria", "media", "feet", "teeth", "police",
        "bacteria", "taxis", "skis", "apis", "wikis", "kpis", "emojis", "guis", "alibis", "mice",
    ];
    let singular = [
        "process",
        "status",
        "virus",
        "bus",
        "dns",
        "access",
        "tls",
        "https",
        "sms",
        "gps",
        "ups",
        "news",
        "series",
        "analysis",
        "diagnosis",
        "basis",
        "crisis",
        "ids",
        "ips",
        "gas",
        "lens",
        "sepsis",
        "chassis",
        "apparatus",
        "nfs",
        "ntp",
        "ics",
        "aws",
        "css",
        "has",
        "this",
        "is",
        "was",
        "s",
        "bias",
        "alias",
        "atlas",
        "canvas",
        "pancreas",
        "means",
        "headquarters",
        "diabetes",
        "kubernetes",
        "jenkins",
        "postgres",
        "species",
        "corps",
        "physics",
        "statistics",
        "logistics",
        "electronics",
        "mathematics",
        "hydraulics",
    ];
    irregular.contains(&lower)
        || lower.len() > 2
            && lower.ends_with('s')
            && !lower.ends_with("ss")
            && !lower.ends_with("us")
            && !lower.ends_with("is")
            && !singular.contains(&lower)
}
