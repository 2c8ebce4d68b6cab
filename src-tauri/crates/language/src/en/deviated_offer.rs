//! Offers about a procedure that wasn't followed.

use super::English;
use super::number::is_plural;
use super::offer::{question, template};
use super::reading::Reading;
use super::sort::REASONABLE;
use crate::capital::{capitalised, lowered};
use crate::{Cast, Offer};
use std::ops::Range;

impl English {
    /// "Didn't follow the procedure": the question about it, and what it says.
    pub(super) fn for_deviated(
        &self,
        reading: &Reading<'_>,
        procedure: Range<usize>,
        cast: &Cast,
    ) -> Vec<Offer> {
        let Some(named) = self.neutral(reading, procedure.clone(), cast) else {
            return Vec::new();
        };
        let head = procedure.end.saturating_sub(1);
        if !reading.is(head, self.words.procedure) || named.is_empty() {
            return Vec::new();
        }
        // A sentence's first word loses its capital in a question.
        let named = if reading.tokens[procedure.start].opens {
            lowered(&named)
        } else {
            named
        };
        let has_article = reading.is(procedure.start, self.words.det)
            && !matches!(
                reading.lower(procedure.start),
                "any" | "no" | "every" | "all" | "this"
            );
        // "SOP-12" is a name.
        let is_code = reading
            .lower(head)
            .contains(|letter: char| letter.is_ascii_digit());
        let named = if has_article || is_code {
            named
        } else {
            format!("the {named}")
        };
        let verb = if is_plural(reading.lower(head)) {
            "say"
        } else {
            "says"
        };
        // A sequence, a limit: they say nothing themselves.
        let is_written = is_code
            || reads_as_text(
                reading
                    .lower(head)
                    .strip_suffix('s')
                    .unwrap_or(reading.lower(head)),
            );
        let told = if is_written {
            format!("{} {verb} …; … was done, because ….", capitalised(&named))
        } else {
            "… was laid down; … was done, because ….".to_owned()
        };
        vec![
            question(format!("What made it hard to follow {named}?")),
            template(told),
            question(REASONABLE.to_owned()),
        ]
    }
}

/// Whether something is written, so that it "says" what to do.
fn reads_as_text(one: &str) -> bool {
    matches!(
        one,
        "procedure"
            | "protocol"
            | "policy"
            | "policie"
            | "rule"
            | "instruction"
            | "checklist"
            | "guideline"
            | "guidance"
            | "standard"
            | "manual"
            | "plan"
            | "sop"
            | "regulation"
            | "law"
            | "runbook"
            | "playbook"
            | "handbook"
            | "code"
            | "card"
            | "sheet"
            | "permit"
            | "list"
            | "note"
            | "recommendation"
            | "advice"
            | "pathway"
    )
}
