//! Offers about what is judged: conditions that can be seen or counted (rule F2).

use super::English;
use super::number::is_plural;
use super::offer::{question, template};
use super::reading::Reading;
use super::verbs::Forms;
use super::who::Np;
use crate::capital::{capitalised, lowered};
use crate::{Cast, Offer};
use std::ops::Range;

impl English {
    /// "SOC and IT communicated poorly".
    pub(super) fn for_poorly(
        &self,
        reading: &Reading<'_>,
        work: &str,
        both: Option<Range<usize>>,
        cast: &Cast,
    ) -> Vec<Offer> {
        let mut offers = of_work(work, false);
        let pair = both.and_then(|both| {
            let opens = reading.tokens[both.start].opens;
            let pair = self.neutral(reading, both, cast)?;
            Some(if opens { lowered(&pair) } else { pair })
        });
        let between = pair.map_or_else(String::new, |pair| format!(" between {pair}"));
        if !between.is_empty() && work == "communication" {
            let pair = between.strip_prefix(" between ").unwrap_or_default();
            let told = format!("{} exchanged … by …, after ….", capitalised(pair));
            offers.insert(0, template(told));
            offers.truncate(2);
        }
        offers.push(question(format!(
            "What could be seen or counted about the {work}{between}?"
        )));
        offers
    }

    pub(super) fn for_judged(
        &self,
        reading: &Reading<'_>,
        noun: Range<usize>,
        head: usize,
        cast: &Cast,
    ) -> Vec<Offer> {
        let words = &self.words;
        let lower = reading.lower(head);
        let mut offers = Vec::new();
        let is_soft = reading.is(head, words.soft);
        let is_people = !is_soft
            && self
                .who(
                    reading,
                    Np {
                        from: noun.start,
                        to: noun.end,
                        head,
                        prep: None,
                    },
                )
                .is_people();
        // "Listless staff": how many there were doesn't measure it.
        let is_count = matches!(lower, "staff" | "personnel" | "manpower");
        let is_judged_otherwise = is_count
            && !(noun.start.saturating_sub(4)..noun.end).any(|at| {
                matches!(
                    reading.lower(at),
                    "insufficient"
                        | "inadequate"
                        | "lack"
                        | "shortage"
                        | "enough"
                        | "lacking"
                        | "lacked"
                        | "lacks"
                        | "minimal"
                        | "scant"
                        | "sufficient"
                        | "adequate"
                        | "little"
                        | "short"
                )
            });
        if !is_people && reading.is(head, words.procedure) && is_soft_procedure(lower) {
            offers.extend(self.for_procedure(reading, noun.start, head, cast));
        } else if is_judged_otherwise || is_people {
            // People aren't counted for how they are.
            return offers;
        } else {
            offers.extend(of_work(lower, self.is_missing(reading, noun.start)));
        }
        // The noun without what judges it, with what belongs to it.
        let mut from = noun.start;
        while from < head
            && (reading.is(from, words.weak)
                || reading.is(from, words.careless)
                || reading.is(from, words.det) && !reading.is(from, words.possessive)
                || reading.is(from, words.coord)
                || reading.lower(from) == ",")
        {
            from += 1;
        }
        let mut to = noun.end;
        if matches!(
            reading.lower(to),
            "between"
                | "among"
                | "of"
                | "about"
                | "on"
                | "for"
                | "from"
                | "with"
                | "towards"
                | "toward"
        ) || reading.lower(to) == "to" && !reading.is_form(to + 1, Forms::BASE)
        {
            let end = (to + 1..(to + 9).min(reading.tokens.len()))
                .find(|at| {
                    let is_aux = [words.be, words.have, words.do_, words.modal]
                        .iter()
                        .any(|class| reading.is(*at, *class));
                    reading.parts(*at)
                        || is_aux
                        || reading.is(*at, words.sub)
                        || reading.is_form(*at, Forms::PAST)
                        || reading.is(*at, words.rel)
                        || reading.is(*at, words.time)
                        || reading.is(*at, words.badly)
                })
                .unwrap_or((to + 9).min(reading.tokens.len()));
            let ends_well = end < to + 9
                && reading.lower(end) != "'s"
                && !reading.is(end - 1, words.prep)
                && !reading.is(end - 1, words.det)
                && !reading.is(end - 1, words.adverb)
                && !reading.is(end - 1, words.coord);
            if ends_well && end > to + 1 {
                to = end;
            }
        }
        let says_little = matches!(
            lower,
            "manner" | "way" | "job" | "work" | "effort" | "thing"
        );
        let named = self
            .neutral(reading, from..to, cast)
            .filter(|named| !named.is_empty() && !says_little);
        // "The mistake of the operator", "the judgement of the driver": they
        // would still be judged.
        let still_judges = (from..to).any(|at| {
            matches!(
                reading.lower(at),
                "mistake"
                    | "mistakes"
                    | "error"
                    | "errors"
                    | "judgement"
                    | "judgment"
                    | "blunder"
                    | "fault"
                    | "negligence"
                    | "incompetence"
            )
        }) || matches!(
            lower,
            "staff" | "personnel" | "hires" | "starters" | "joiners" | "newcomers"
        );
        let is_counted = is_count && !is_judged_otherwise;
        if let Some(named) = named.filter(|_| !still_judges || is_counted) {
            let named = if reading.tokens[from].opens {
                lowered(&named)
            } else {
                named
            };
            let has_article = named.starts_with("the ") || named.starts_with("The ");
            let article = if has_article { "" } else { "the " };
            offers.push(question(format!(
                "What could be seen or counted about {article}{named}?"
            )));
        }
        offers
    }
}

impl English {
    /// What could be seen of a procedure: that there was none, who knew it, how
    /// long following it took.
    fn for_procedure(
        &self,
        reading: &Reading<'_>,
        from: usize,
        head: usize,
        cast: &Cast,
    ) -> Vec<Offer> {
        let mut start = self.compound_start(reading, head);
        while start < head
            && matches!(
                reading.lower(start),
                "clear" | "proper" | "real" | "adequate" | "effective" | "sufficient" | "any"
            )
        {
            start += 1;
        }
        let named = self.neutral(reading, start..head + 1, cast);
        let Some(named) = named.filter(|named| !named.is_empty()) else {
            return Vec::new();
        };
        let named = lowered(&named);
        let be = if is_plural(reading.lower(head)) {
            "were"
        } else {
            "was"
        };
        let missing = template(format!("No {named} existed for …."));
        let known = template(format!("The {named} {be} known to … of … people."));
        let silent = template(format!("The {named} said nothing about …."));
        let long = template(format!("Following the {named} took … steps and …."));
        let is_long = reading.sentence(head).any(|at| {
            matches!(
                reading.lower(at),
                "complicated"
                    | "complex"
                    | "cumbersome"
                    | "bureaucratic"
                    | "convoluted"
                    | "long"
                    | "slow"
                    | "inefficient"
                    | "clunky"
                    | "overcomplicated"
                    | "over-complicated"
            )
        });
        let is_lacking = (head + 1..reading.sentence(head).end).take(5).any(|at| {
            matches!(
                reading.lower(at),
                "lacking" | "missing" | "absent" | "non-existent" | "nonexistent"
            )
        });
        if self.is_missing(reading, from) || is_lacking {
            vec![missing]
        } else if is_long {
            vec![long, known]
        } else {
            vec![silent, known]
        }
    }

    /// "No clear procedure", "lack of procedures": it may not be there at all.
    fn is_missing(&self, reading: &Reading<'_>, from: usize) -> bool {
        (from.saturating_sub(3)..from).any(|at| {
            matches!(
                reading.lower(at),
                "no" | "lack" | "lacks" | "absence" | "lacked" | "lacking"
            )
        })
    }
}

/// What could be seen or counted of work; first that there was none, where it
/// may be missing.
fn of_work(noun: &str, is_missing: bool) -> Vec<Offer> {
    let mut texts = measures(noun).to_vec();
    if is_missing {
        texts.sort_by_key(|text| !text.starts_with("No "));
    }
    let put = |text: &str| {
        let text = text.replace("{noun}", noun);
        template(text.replace("{Noun}", &capitalised(noun)))
    };
    texts.into_iter().map(put).collect()
}

/// Whether it is written down what is to be done.
fn is_soft_procedure(head: &str) -> bool {
    let one = head.strip_suffix('s').unwrap_or(head);
    matches!(
        one,
        "procedure" | "protocol" | "checklist" | "policy" | "policie" | "guideline" | "process"
    )
}

/// Conditions that can be seen or counted, by what is judged.
fn measures(head: &str) -> &'static [&'static str] {
    match head {
        "handover" | "hand-over" | "handoff" | "hand-off" | "briefing" | "debriefing" => &[
            "The {noun} told of …; … was not in it.",
            "… was known to … of … people.",
        ],
        "coordination" | "co-ordination" | "collaboration" | "cooperation" | "teamwork" => &[
            "… was known to …, and not to ….",
            "It took … until … was told.",
        ],
        "communication" | "information" | "feedback" => &[
            "It took … until … was told.",
            "… was known to … of … people.",
        ],
        "training" | "skill" | "skills" | "knowledge" | "experience" | "competence"
        | "competency" | "awareness" | "understanding" | "expertise" | "education"
        | "onboarding" | "induction" => &[
            "… of … people had practised … in the last … months.",
            "… was known to … of … people.",
        ],
        "documentation" | "guidance" | "instruction" | "instructions" | "manual" | "runbook"
        | "handbook" | "paperwork" | "rule" | "rules" => &[
            "The {noun} said nothing about ….",
            "No {noun} existed for ….",
        ],
        "processes" | "plan" => &["The {noun} said nothing about …."],
        "escalation" => &[
            "No escalation procedure existed for ….",
            "It took … until … was told.",
        ],
        "supervision" | "oversight" | "support" | "help" | "assistance" | "backing" => &[
            "… people were on duty, with … to ask until ….",
            "It took … until … answered.",
        ],
        "staffing" | "staff" | "personnel" | "manpower" => {
            &["… people were on duty, with … planned."]
        }
        "time" => &["… was planned, and it took …."],
        "culture" => &["… of … reports were answered within …."],
        "testing" | "inspection" | "review" | "checking" | "monitoring" | "auditing" => {
            &["The {noun} covered … of …."]
        }
        "maintenance" | "housekeeping" | "patching" => &[
            "{Noun} was last done on …; every … was planned.",
            "{Noun} was done … times in … months.",
        ],
        "ownership" | "responsibility" | "responsibilities" | "accountability" | "role"
        | "roles" | "governance" => &[
            "It was not written down who decides about ….",
            "It took … until … was decided.",
        ],
        "planning" | "preparation" => {
            &["The plan had no … for ….", "… was planned, and it took …."]
        }
        "preparedness" | "readiness" | "scheduling" => &["The plan had no … for …."],
        _ => &[],
    }
}
