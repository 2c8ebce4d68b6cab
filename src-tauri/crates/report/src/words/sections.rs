//! The words of single sections, and of the card.

use super::{Plural, ReportWords, fill};
use workshop::{ChecklistForm, ImpactKind, SafeguardJob, SafeguardOutcome, SessionLength, Whose};

/// The words of the first page alone.
pub(crate) struct SummaryWords {
    pub(crate) held: &'static str,
    pub(crate) first_actions: &'static str,
    /// Who decides on which actions.
    pub(crate) deciders: &'static str,
    /// "{n}", an action's number, "by {x}".
    pub(crate) by: &'static str,
    /// In the place of who decides, where nobody is named.
    pub(crate) nobody: &'static str,
    pub(crate) benchmark: &'static str,
    /// What a cause may still be without.
    pub(crate) evidence: &'static str,
    pub(crate) what_for: &'static str,
    pub(crate) purpose: &'static str,
}

/// The words of what was changed since an earlier report.
pub(crate) struct ChangeWords {
    /// "Version {n}", and its fingerprint in the place of `{x}`.
    pub(crate) edition: &'static str,
    /// The heading, with the number of the earlier one.
    pub(crate) since: &'static str,
    pub(crate) nothing: &'static str,
    pub(crate) decision: &'static str,
    pub(crate) problem: &'static str,
    pub(crate) timeline: &'static str,
    pub(crate) safeguards: &'static str,
    pub(crate) facts: &'static str,
    pub(crate) workshop: &'static str,
    pub(crate) new_actions: Plural,
    pub(crate) gone_actions: Plural,
    pub(crate) owner: &'static str,
    pub(crate) due: &'static str,
    pub(crate) no_due: &'static str,
    pub(crate) reworded: &'static str,
    pub(crate) new_roots: Plural,
    pub(crate) no_roots: Plural,
    pub(crate) new_causes: Plural,
    pub(crate) gone_causes: Plural,
    pub(crate) reworded_causes: Plural,
    pub(crate) evidence: Plural,
    pub(crate) moved_causes: Plural,
}

/// The words of the method in short.
pub(crate) struct MethodWords {
    pub(crate) title: &'static str,
    pub(crate) paragraphs: [&'static str; 2],
    /// A word, and its meaning.
    pub(crate) terms: [(&'static str, &'static str); 6],
}

/// The words of the lines to sign on.
pub(crate) struct SignOffWords {
    pub(crate) title: &'static str,
    pub(crate) lead: &'static str,
    pub(crate) facilitated: &'static str,
    pub(crate) reviewed: &'static str,
    pub(crate) decided: &'static str,
}

/// The words of what held, and what didn't.
pub(crate) struct SafeguardWords {
    pub(crate) title: &'static str,
    /// How many of how many held; one and many are of those that did.
    pub(crate) held: Plural,
    pub(crate) safeguard: &'static str,
    pub(crate) job: &'static str,
    pub(crate) outcome: &'static str,
    pub(crate) why: &'static str,
    pub(crate) jobs: [&'static str; SafeguardJob::ALL.len()],
    pub(crate) outcomes: [&'static str; SafeguardOutcome::ALL.len()],
    pub(crate) unknown: &'static str,
    /// Of an action that is a new one: "A new safeguard, to prevent".
    pub(crate) new: &'static str,
}

/// The words of the grid of functions by actions.
pub(crate) struct FunctionWords {
    pub(crate) title: &'static str,
    pub(crate) unknown: &'static str,
    pub(crate) owns: &'static str,
    pub(crate) decides: &'static str,
    /// Of an action in the plan: who decides on it.
    pub(crate) costs: &'static str,
    pub(crate) decided_by: &'static str,
}

/// The words of the section on who was hurt.
pub(crate) struct HurtWords {
    pub(crate) title: &'static str,
    pub(crate) lead: &'static str,
    pub(crate) whose: [&'static str; Whose::ALL.len()],
    pub(crate) who: &'static str,
    pub(crate) need: &'static str,
    pub(crate) owner: &'static str,
    pub(crate) due: &'static str,
    pub(crate) state: &'static str,
    pub(crate) open: &'static str,
    pub(crate) done: &'static str,
}

/// The words of the section on what is attached.
pub(crate) struct EvidenceWords {
    pub(crate) title: &'static str,
    /// Before the number of one.
    pub(crate) one: &'static str,
    pub(crate) not_described: &'static str,
    pub(crate) number: &'static str,
    pub(crate) file: &'static str,
    pub(crate) shows: &'static str,
    pub(crate) belongs: &'static str,
    pub(crate) size: &'static str,
    pub(crate) cause: &'static str,
    pub(crate) entry: &'static str,
    pub(crate) action: &'static str,
    pub(crate) safeguard: &'static str,
    /// Between whole megabytes and a part of one.
    pub(crate) comma: &'static str,
}

/// The words of a checklist's card.
pub(crate) struct CardWords {
    pub(crate) subject: &'static str,
    /// How many lines the checklist has that an action comes with.
    pub(crate) with: Plural,
    /// Read and do; do and confirm.
    pub(crate) forms: [&'static str; 2],
    pub(crate) pause: &'static str,
    pub(crate) owner: &'static str,
    pub(crate) version: &'static str,
}

impl ReportWords {
    pub(crate) fn job(&self, job: SafeguardJob) -> &'static str {
        self.safeguards.jobs[match job {
            SafeguardJob::Prevent => 0,
            SafeguardJob::Notice => 1,
            SafeguardJob::Limit => 2,
        }]
    }

    pub(crate) fn outcome(&self, outcome: Option<SafeguardOutcome>) -> &'static str {
        self.safeguards.outcomes[match outcome {
            None => return self.safeguards.unknown,
            Some(SafeguardOutcome::Held) => 0,
            Some(SafeguardOutcome::Failed) => 1,
            Some(SafeguardOutcome::Bypassed) => 2,
            Some(SafeguardOutcome::Absent) => 3,
        }]
    }

    /// "2 of 5 held."
    pub(crate) fn held(&self, held: usize, all: usize) -> String {
        let said = self.safeguards.held.of(held);
        said.replace("{m}", &all.to_string())
    }

    /// "A new safeguard, to prevent".
    pub(crate) fn new_safeguard(&self, job: SafeguardJob) -> String {
        fill(self.safeguards.new, self.job(job))
    }

    pub(crate) fn impact_kind(&self, kind: ImpactKind) -> &'static str {
        self.impacts[match kind {
            ImpactKind::People => 0,
            ImpactKind::Service => 1,
            ImpactKind::Data => 2,
            ImpactKind::Money => 3,
            ImpactKind::Trust => 4,
            ImpactKind::Environment => 5,
        }]
    }

    pub(crate) fn whose(&self, whose: Whose) -> &'static str {
        self.hurt.whose[match whose {
            Whose::PeopleAffected => 0,
            Whose::TheOneWhoseAct => 1,
            Whose::Colleagues => 2,
            Whose::Organisation => 3,
        }]
    }

    /// None of the full one, which is the usual one.
    pub(crate) fn length_of(&self, length: SessionLength) -> Option<&'static str> {
        match length {
            SessionLength::Quarter => Some(self.lengths[0]),
            SessionLength::Hour => Some(self.lengths[1]),
            SessionLength::Full => None,
        }
    }

    pub(crate) fn form(&self, form: ChecklistForm) -> &'static str {
        self.card.forms[match form {
            ChecklistForm::ReadDo => 0,
            ChecklistForm::DoConfirm => 1,
        }]
    }
}
