//! Whether what is told was wanted of the work. That harm wasn't done is good
//! news, and nobody is asked what made it hard: every finding about what wasn't
//! done asks here first (method §6, counterfactual).

use super::English;
use super::reading::{Detail, Reading, Spot};
use super::verbs::Forms;

/// Verbs that blame, and that a duty may be all the same: an exposure is to be
/// minimised.
const EITHER: [&str; 4] = ["minimise", "minimize", "override", "overrule"];

/// What is to be killed, dropped, hit or broken.
const TARGETS: [&str; 26] = [
    "process",
    "job",
    "session",
    "query",
    "engine",
    "power",
    "task",
    "container",
    "pod",
    "stop",
    "button",
    "brake",
    "switch",
    "alarm",
    "key",
    "deadline",
    "glass",
    "circuit",
    "seal",
    "table",
    "index",
    "schema",
    "privilege",
    "anchor",
    "speed",
    "pressure",
];

/// Verbs of finding.
const FINDING: [&str; 14] = [
    "find", "see", "detect", "notice", "discover", "report", "identify", "observe", "spot",
    "receive", "show", "hear", "record", "uncover",
];

/// Verbs that do what their object says.
const DOING: [&str; 16] = [
    "make",
    "do",
    "cause",
    "commit",
    "introduce",
    "suffer",
    "incur",
    "take",
    "trigger",
    "create",
    "add",
    "produce",
    "start",
    "have",
    "run",
    "leave",
];

/// What nothing should be left like, or let do.
const LEFT: [&str; 14] = [
    "unattended",
    "unlocked",
    "unsupervised",
    "unguarded",
    "unsecured",
    "alone",
    "behind",
    "exposed",
    "open",
    "fall",
    "slip",
    "down",
    "escape",
    "unanswered",
];

/// What tells by itself that the act was wanted: "should have".
const ASKED: [&str; 5] = ["should", "ought", "supposed", "meant", "only"];

/// … and so do these before "to".
const FAILED: [&str; 10] = [
    "fail",
    "fails",
    "failed",
    "failing",
    "failure",
    "failures",
    "neglected",
    "neglect",
    "omitted",
    "omission",
];

impl English {
    /// Whether a finding about what wasn't done may stand: it was to be done.
    pub(super) fn was_wanted(&self, reading: &Reading<'_>, spot: &Spot<'_>) -> bool {
        let verb = match &spot.detail {
            Detail::Omitted { verb, .. } => *verb,
            Detail::Agent { by, .. } => by.saturating_sub(1),
            _ => return true,
        };
        let has = |sought: &[&str]| {
            let mut told = spot.tokens.clone();
            told.any(|at| sought.contains(&reading.lower(at)))
        };
        // "Nobody left without signing": all have signed.
        let is_denied = has(&["not", "n't", "never", "nobody", "no", "no-one", "none"]);
        if is_denied && self.goes_without(reading, verb) {
            return false;
        }
        // "Never failed to call" asks for nothing.
        let is_asked = (has(&ASKED) || has(&FAILED) && has(&["to"]))
            && !has(&["not", "n't", "never", "nobody"]);
        is_asked || !self.is_turned(reading, verb) && self.is_wanted(reading, verb)
    }

    /// "Left without signing": what wasn't done hangs on the verb.
    fn goes_without(&self, reading: &Reading<'_>, verb: usize) -> bool {
        let end = self.clause_end(reading, verb);
        let without = (verb + 1..end).find(|at| reading.lower(*at) == "without");
        without.is_some_and(|at| {
            let next = self.skip_adverbs(reading, at + 1);
            reading.is_form(next, Forms::ING)
        })
    }

    /// Whether "without signing", at an index, is denied: "nobody left without".
    pub(super) fn is_never_without(&self, reading: &Reading<'_>, at: usize) -> bool {
        let start = self.clause_start(reading, at);
        // "No nurse gave it", but "he'd no business starting it".
        let is_none = |at: usize| match reading.lower(at) {
            "no" => at == start,
            word => matches!(
                word,
                "not" | "n't" | "never" | "nobody" | "no-one" | "noone" | "none"
            ),
        };
        reading.lower(at) == "without" && (start..at).any(is_none)
    }

    /// Whether a verb says that something else was left undone, which its denial
    /// turns into something done: "did not forget to lock", "never refused to".
    fn is_turned(&self, reading: &Reading<'_>, verb: usize) -> bool {
        let known = self.verb_at(reading, verb);
        let base = known.map_or("", |it| it.base.as_str());
        // No verb of the list.
        let base = if reading.lower(verb).starts_with("declin") {
            "decline"
        } else {
            base
        };
        let next = self.skip_adverbs(reading, verb + 1);
        match base {
            "forget" | "refuse" | "neglect" | "omit" | "decline" | "fail" | "hesitate" => {
                reading.lower(next) == "to"
            }
            "choose" | "decide" | "opt" | "elect" => {
                reading.lower(verb + 1) == "not" && reading.lower(verb + 2) == "to"
            }
            _ => false,
        }
    }

    /// Whether what stands at an index is denied, or only thought of: by a word
    /// before it, adverbs and auxiliaries aside, or by its subject: "never
    /// bypassed", "nobody bypassed", "if the operator had bypassed".
    pub(super) fn is_denied_act(&self, reading: &Reading<'_>, at: usize) -> bool {
        let words = &self.words;
        let group = self.group_start(reading, at);
        let mut from = group;
        while from > 0
            && (reading.is(from - 1, words.adverb)
                || matches!(reading.lower(from - 1), "never" | "not" | "hardly"))
        {
            from -= 1;
        }
        // "Refused to misread": no act, though the form could be one.
        if from > 0 && reading.lower(from - 1) == "to" && reading.is_form(at, Forms::BASE) {
            return true;
        }
        let says = |no: &[&str]| (from..at).any(|at| no.contains(&reading.lower(at)));
        if says(&["never", "not", "n't", "hardly", "could", "might"]) {
            return true;
        }
        let start = self.clause_start(reading, group);
        let at_no = |at: usize| {
            reading.lower(at) == "no"
                && matches!(reading.lower(at + 1), "point" | "time" | "stage" | "moment")
        };
        if (start..at).any(at_no) {
            return true;
        }
        if self.is_supposed(reading, at) {
            return true;
        }
        self.subject(reading, group).np.is_some_and(|np| {
            reading.is(np.head, words.negative)
                || matches!(reading.lower(np.from), "no" | "neither" | "none")
                || np.from > 0 && reading.lower(np.from - 1) == "nor"
        })
    }

    /// Whether an act is only thought of: "if the operator had bypassed it", "had
    /// the operator bypassed it".
    pub(super) fn is_supposed(&self, reading: &Reading<'_>, at: usize) -> bool {
        let group = self.group_start(reading, at);
        let start = self.clause_start(reading, group);
        let is_inverted = reading.lower(start) == "had"
            && start < at
            && (start == 0 || !reading.is_word(start - 1));
        let is_if = (group..at).any(|at| matches!(reading.lower(at), "had" | "'d"))
            && start > 0
            && matches!(reading.lower(start - 1), "if" | "unless" | "only");
        is_inverted || is_if
    }

    /// Whether the work wants the act of a verb with its object.
    pub(super) fn is_wanted(&self, reading: &Reading<'_>, verb: usize) -> bool {
        // "Didn't try to hide it": what is told is the second.
        let Some(phrase) = self.verb_phrase(reading, verb) else {
            return true;
        };
        let Some(known) = self
            .verbs
            .known(phrase.base.split(' ').next().unwrap_or_default())
        else {
            return true;
        };
        let acts = &self.acts;
        let class = known.class;
        let harms = class.has(acts.harm)
            || class.has(acts.bungling)
            || class.has(acts.judging)
            || class.has(acts.blaming);
        let base = known.base.as_str();
        let is_target = class.has(acts.harm)
            && !class.has(acts.blaming)
            && phrase.object.is_some_and(|object| {
                let head = reading.lower(object.head);
                TARGETS.contains(&head.strip_suffix('s').unwrap_or(head)) || head == "process"
            });
        if harms && !is_target && !EITHER.contains(&base) {
            return false;
        }
        let rest = phrase.rest.clone();
        let has = |sought: &[&str]| rest.clone().any(|at| sought.contains(&reading.lower(at)));
        let first = self.skip_adverbs(reading, rest.start);
        // "Didn't find any other affected lots", "saw no damage".
        let is_search = FINDING.contains(&base)
            && matches!(
                reading.lower(first),
                "any" | "anything" | "further" | "more" | "another"
            );
        let is_harm = DOING.contains(&base)
            && phrase.object.is_some_and(|object| {
                reading.is(object.head, self.words.harm)
                    && !reading.is(object.head, self.words.thing_pronoun)
                    && !matches!(reading.lower(object.head), "this" | "that" | "what")
            });
        let is_left = matches!(base, "leave" | "let") && has(&LEFT);
        let is_wrong = has(&[
            "wrong",
            "incorrect",
            "faulty",
            "unauthorised",
            "unauthorized",
        ]);
        !(is_search || is_harm || is_left || is_wrong)
    }
}
