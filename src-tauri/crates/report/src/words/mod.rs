//! Every fixed word of the report, once for each language. What people typed
//! is never in here.
//!
//! `{n}`, `{m}` and `{x}` stand for what [`fill`] puts in their place.

mod en;
mod it;
mod sections;

pub(crate) use sections::{
    CardWords, ChangeWords, EvidenceWords, FunctionWords, HurtWords, MethodWords, SafeguardWords,
    SignOffWords, SummaryWords,
};

use crate::ReportError;
use chrono::{Datelike, NaiveDate};
use workshop::{
    ActionKind, EvidenceLevel, ImpactKind, IncidentKind, Language, Message, Nature, Severity,
    State, Status, Strength, When, shown_in_english,
};

/// The words for a number of things.
pub(crate) struct Plural {
    pub(crate) one: &'static str,
    pub(crate) many: &'static str,
}

impl Plural {
    /// The words for `n` of them.
    pub(crate) fn of(&self, n: usize) -> String {
        let words = if n == 1 { self.one } else { self.many };
        words.replace("{n}", &n.to_string())
    }
}

/// A template with something in the place of `{x}`.
pub(crate) fn fill(template: &str, x: &str) -> String {
    template.replace("{x}", x)
}

/// The words of the blank hand-over card.
pub(crate) struct HandoverWords {
    pub(crate) title: &'static str,
    pub(crate) lead: &'static str,
    pub(crate) to: &'static str,
    /// Those whom something can be handed over to.
    pub(crate) recipients: [&'static str; 5],
    /// What is to be written, and on how many lines.
    pub(crate) to_write: [(&'static str, usize); 3],
    /// Who hands over, and who takes over, each with the day.
    pub(crate) signatures: [[&'static str; 2]; 2],
    pub(crate) foot: &'static str,
}

/// One language's words, in the order of the report.
pub(crate) struct ReportWords {
    pub(crate) language: Language,
    /// RFC 3066, for the PDF's own language.
    pub(crate) code: &'static str,
    pub(crate) report: &'static str,
    pub(crate) handover: HandoverWords,
    pub(crate) state: [&'static str; 4],
    pub(crate) kind: [&'static str; 3],
    pub(crate) just_culture: &'static str,
    pub(crate) page_of: &'static str,
    pub(crate) substituted: &'static str,
    pub(crate) workshop_of: &'static str,

    /// In the place of a role that stays inside.
    pub(crate) some_role: &'static str,
    pub(crate) ask: &'static str,
    pub(crate) ask_nothing: &'static str,
    /// Where the first page had no room for all that is asked.
    pub(crate) ask_in_full: &'static str,
    pub(crate) how_bad: &'static str,
    pub(crate) actual: &'static str,
    pub(crate) potential: &'static str,
    pub(crate) severity: [&'static str; 4],
    pub(crate) priority: &'static str,
    pub(crate) not_rated: &'static str,
    pub(crate) likely: &'static str,
    pub(crate) no_roots: &'static str,
    pub(crate) count_unplaced: Plural,
    pub(crate) more_roots: Plural,
    pub(crate) plan: &'static str,
    pub(crate) no_actions: &'static str,
    /// What strengths are called, of several actions.
    pub(crate) strengths: [&'static str; 3],
    pub(crate) no_kind: &'static str,
    pub(crate) benchmark: &'static str,
    pub(crate) count_actions: Plural,
    pub(crate) count_agreed: Plural,
    pub(crate) count_soon: Plural,
    pub(crate) count_overdue: Plural,
    pub(crate) count_ownerless: Plural,
    pub(crate) past_due: &'static str,
    pub(crate) still_missing: &'static str,
    pub(crate) an_owner: &'static str,
    pub(crate) a_date: &'static str,
    pub(crate) a_measure: &'static str,
    pub(crate) a_kind: &'static str,
    pub(crate) a_strong_action: &'static str,
    pub(crate) and_more: Plural,
    pub(crate) at_a_glance: &'static str,
    pub(crate) summary: SummaryWords,
    pub(crate) appendix: &'static str,
    /// Across each page, until the workshop is reviewed.
    pub(crate) draft: &'static str,

    pub(crate) happened: &'static str,
    pub(crate) meant: &'static str,
    pub(crate) trigger: &'static str,
    pub(crate) started: &'static str,
    pub(crate) noticed: &'static str,
    pub(crate) detection: &'static str,
    pub(crate) sooner: &'static str,
    pub(crate) contained: &'static str,
    pub(crate) after: &'static str,
    pub(crate) place: &'static str,
    pub(crate) impact: &'static str,
    pub(crate) impacts: [&'static str; ImpactKind::ALL.len()],
    pub(crate) harm: &'static str,
    pub(crate) probability: [&'static str; 4],
    /// The same in a word.
    pub(crate) often: [&'static str; 4],
    /// Of a sign in the priority matrix: it could have been; it was.
    pub(crate) harm_possible: &'static str,
    pub(crate) harm_done: &'static str,
    pub(crate) went_well: &'static str,
    pub(crate) lucky: &'static str,
    pub(crate) system: &'static str,
    pub(crate) timeline_alternative: &'static str,
    pub(crate) taking_part: &'static str,
    pub(crate) facilitator: &'static str,
    pub(crate) timeline: &'static str,
    pub(crate) time: &'static str,
    pub(crate) event: &'static str,
    pub(crate) who: &'static str,
    pub(crate) source: &'static str,
    pub(crate) time_unknown: &'static str,
    pub(crate) approximate: &'static str,

    pub(crate) safeguards: SafeguardWords,

    pub(crate) fishbone: &'static str,
    pub(crate) fishbone_part: &'static str,
    pub(crate) fishbone_alternative: &'static str,
    pub(crate) not_drawn: Plural,
    pub(crate) unsorted: &'static str,
    pub(crate) sign_root: &'static str,
    pub(crate) sign_outside: &'static str,
    pub(crate) sign_refuted: &'static str,
    pub(crate) whole_in_small: &'static str,

    pub(crate) roots: &'static str,
    pub(crate) root_number: &'static str,
    pub(crate) led_to: &'static str,
    pub(crate) then_to: &'static str,
    /// Before the problem.
    pub(crate) roots_lead: &'static str,
    /// Instead, while the problem isn't worded yet.
    pub(crate) roots_lead_alone: &'static str,
    /// Of a step that another root cause tells.
    pub(crate) told_at: &'static str,
    pub(crate) the_problem: &'static str,
    pub(crate) evidence: [&'static str; 5],
    pub(crate) nature: [&'static str; 4],
    pub(crate) from_source: &'static str,
    /// Of an act or a deviation: why it made sense.
    pub(crate) usually: &'static str,
    pub(crate) known: &'static str,
    pub(crate) logo: &'static str,
    /// What a link to a cause is for.
    pub(crate) to_cause: &'static str,
    pub(crate) addressed_by: &'static str,
    pub(crate) not_addressed: &'static str,

    pub(crate) causes: &'static str,
    /// What the numbers before causes are, where they have some.
    pub(crate) numbers_note: &'static str,
    pub(crate) count_causes: Plural,
    pub(crate) count_roots: Plural,
    pub(crate) contributing: &'static str,
    pub(crate) outside: &'static str,
    pub(crate) outside_owner: &'static str,
    pub(crate) dots: Plural,
    pub(crate) also_worded: &'static str,
    /// Of an act that tells what wasn't done.
    pub(crate) duty: &'static str,
    pub(crate) level: &'static str,

    pub(crate) action_plan: &'static str,
    pub(crate) action: &'static str,
    pub(crate) how_strong: &'static str,
    pub(crate) owner: &'static str,
    pub(crate) due: &'static str,
    /// The root causes by their numbers, in the place of `{x}`.
    pub(crate) for_roots: Plural,
    pub(crate) declined: &'static str,
    pub(crate) reason: &'static str,
    pub(crate) measure: &'static str,
    pub(crate) status_head: &'static str,
    pub(crate) owner_missing: &'static str,
    pub(crate) date_missing: &'static str,
    pub(crate) measure_missing: &'static str,
    pub(crate) cause_missing: &'static str,
    pub(crate) overdue: &'static str,
    pub(crate) looked_at: &'static str,
    pub(crate) plan_note: &'static str,
    /// The same where no bars are drawn.
    pub(crate) strengths_mean: &'static str,

    pub(crate) functions: FunctionWords,
    pub(crate) hurt: HurtWords,
    pub(crate) attached: EvidenceWords,

    pub(crate) priorities: &'static str,
    pub(crate) priorities_note: &'static str,
    /// Of the line in its chart.
    pub(crate) priorities_line: &'static str,
    pub(crate) dots_head: &'static str,
    pub(crate) by_cause: &'static str,
    pub(crate) by_category: &'static str,
    pub(crate) the_workshop: &'static str,
    pub(crate) purpose: &'static str,
    pub(crate) length: &'static str,
    /// A quarter of an hour; an hour.
    pub(crate) lengths: [&'static str; 2],
    pub(crate) safe_to_speak: &'static str,
    /// What the spread shows, with the mark that most gave in the place of `{x}`.
    pub(crate) spread: &'static str,
    pub(crate) learned: &'static str,
    pub(crate) open_points: &'static str,
    pub(crate) parked: &'static str,
    pub(crate) worth: &'static str,
    /// "{x} of 5", the mean.
    pub(crate) worth_of: &'static str,
    pub(crate) answers: Plural,
    pub(crate) decimal_point: char,
    pub(crate) notes: &'static str,
    pub(crate) changes: ChangeWords,
    pub(crate) method: MethodWords,
    pub(crate) sign_off: SignOffWords,
    pub(crate) made_with: &'static str,
    pub(crate) subject: &'static str,
    pub(crate) card: CardWords,
    pub(crate) no_font: &'static str,
    pub(crate) no_catalog: &'static str,
    pub(crate) not_written: &'static str,
}

impl Message for ReportError {
    fn in_language(&self, language: Language) -> String {
        let words = words(language);
        match self {
            Self::Font => words.no_font.into(),
            Self::Catalog => words.no_catalog.into(),
            Self::Write(error) => fill(words.not_written, &error.to_string()),
        }
    }
}

shown_in_english!(ReportError);

/// The words of a language.
pub(crate) fn words(language: Language) -> &'static ReportWords {
    match language {
        Language::En => &en::WORDS,
        Language::It => &it::WORDS,
    }
}

impl ReportWords {
    pub(crate) fn state(&self, state: State) -> &'static str {
        self.state[match state {
            State::Draft => 0,
            State::InReview => 1,
            State::Reviewed => 2,
            State::Closed => 3,
        }]
    }

    pub(crate) fn kind(&self, kind: IncidentKind) -> &'static str {
        self.kind[match kind {
            IncidentKind::Incident => 0,
            IncidentKind::NearMiss => 1,
            IncidentKind::Hazard => 2,
        }]
    }

    pub(crate) fn severity(&self, severity: Severity) -> &'static str {
        self.severity[match severity {
            Severity::Minor => 0,
            Severity::Moderate => 1,
            Severity::Major => 2,
            Severity::Catastrophic => 3,
        }]
    }

    pub(crate) fn probability(&self, probability: workshop::Probability) -> &'static str {
        self.probability[match probability {
            workshop::Probability::Remote => 0,
            workshop::Probability::Uncommon => 1,
            workshop::Probability::Occasional => 2,
            workshop::Probability::Frequent => 3,
        }]
    }

    pub(crate) fn strength(&self, strength: Strength) -> &'static str {
        strength.name(self.language)
    }

    /// “2 stronger”.
    pub(crate) fn strengths(&self, count: usize, strength: Strength) -> String {
        let name = match count {
            1 => strength.name(self.language),
            _ => self.strengths[rung(strength)],
        };
        format!("{count} {name}")
    }

    pub(crate) fn evidence(&self, level: EvidenceLevel) -> &'static str {
        self.evidence[match level {
            EvidenceLevel::Unknown => 0,
            EvidenceLevel::Possible => 1,
            EvidenceLevel::Supported => 2,
            EvidenceLevel::Confirmed => 3,
            EvidenceLevel::Refuted => 4,
        }]
    }

    pub(crate) fn nature(&self, nature: Nature) -> &'static str {
        self.nature[match nature {
            Nature::Condition => 0,
            Nature::Act => 1,
            Nature::Deviation => 2,
            Nature::Event => 3,
        }]
    }

    pub(crate) fn status(&self, status: &Status) -> &'static str {
        status.name(self.language)
    }

    pub(crate) fn action_kind(&self, kind: ActionKind) -> &'static str {
        kind.name(self.language)
    }

    fn month(&self, date: NaiveDate) -> &'static str {
        language::months(self.language)[date.month0() as usize]
    }

    /// "24 March 2026".
    pub(crate) fn date(&self, date: NaiveDate) -> String {
        let month = self.month(date);
        let day = language::day_of_month(date.day(), self.language);
        format!("{day} {month} {}", date.year())
    }

    /// A template with a day in the place of `{x}`: "sessione dell’8 aprile
    /// 2026".
    pub(crate) fn fill_date(&self, template: &str, date: NaiveDate) -> String {
        language::with_day(template, date.day(), &self.date(date), self.language)
    }

    /// "24 Mar".
    pub(crate) fn day(&self, date: NaiveDate) -> String {
        let month = self.month(date);
        let short: String = month.chars().take(3).collect();
        let day = language::day_of_month(date.day(), self.language);
        format!("{day}\u{a0}{short}")
    }

    /// "24 March 2026, 18:40", or the day alone.
    pub(crate) fn moment(&self, at: When) -> String {
        let day = self.date(at.date());
        if at.is_day() {
            day
        } else {
            format!("{day}, {}", at.clock())
        }
    }
}

const fn rung(strength: Strength) -> usize {
    match strength {
        Strength::Weaker => 0,
        Strength::Intermediate => 1,
        Strength::Stronger => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_said_as_one() {
        let en = words(Language::En);
        assert_eq!(en.count_causes.of(1), "One cause");
        assert_eq!(en.count_causes.of(12), "12 causes");
    }

    #[test]
    fn days_are_said_as_each_language_says_them() {
        let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        let it = words(Language::It);
        let held = |date| it.fill_date(it.workshop_of, date);
        assert_eq!(held(day(4, 8)), "sessione dell’8 aprile 2026");
        assert_eq!(held(day(5, 1)), "sessione del 1º maggio 2026");
        let check = it.fill_date(it.looked_at, day(1, 11));
        assert_eq!(check, "Da rivedere l’11 gennaio 2026");
        let en = words(Language::En);
        let check = en.fill_date(en.looked_at, day(6, 30));
        assert_eq!(check, "Check on 30 June 2026");
    }
}
