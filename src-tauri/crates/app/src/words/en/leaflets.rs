//! What stands on sheets by themselves, in English.

use crate::words::leaflets::{FeedbackWords, FormWords, Words};

pub(in crate::words) const WORDS: Words = Words {
    form: FormWords {
        title: "Report a near miss, a hazard or an incident",
        lead: "Five questions, a minute, no name. Roles instead of names, please.",
        kinds: [
            "Near miss: it went well this time",
            "Hazard: nothing has happened yet",
            "Incident: harm was done",
        ],
        what: "1 · What happened, or could have happened?",
        place: "2 · Where? System or team",
        when: "3 · When?",
        bad: "4 · How bad?",
        potential: "Harm that could have been done",
        actual: "Harm that was done",
        harms: ["Minor", "Moderate", "Major", "Catastrophic"],
        probability: "How often to expect something like it",
        often: [
            "Remote: every 5–30 years",
            "Uncommon: 2–5",
            "Occasional: 1–2",
            "Frequent: several times a year",
        ],
        kept: "5 · What kept it from being worse?",
        went_well: "What went well",
        lucky: "What we were lucky about",
        contact: "A way to ask back, only if you like: a role, an extension, an address",
        promise: "No name is asked for. Whoever keeps the reports types this sheet into Lisca and destroys it. If a workshop comes of it, its group reads what happened, never your way to be asked back. What came of reports is told to everybody.",
        foot: "What is wrong with the system, not with somebody: thank you for reporting.",
    },
    feedback: FeedbackWords {
        title: "You told us",
        everybody: "What was reported, and what came of it. Thank you: every report counts.",
        one: "What came of your report.",
        one_of: "What came of the report with the receipt {x}.",
        you_told_us: "You told us",
        we_changed: "What came of it",
        when: "When",
        nothing_yet: "It has arrived, and it is read. There is nothing to tell yet.",
        ask_again: "Ask again with the receipt whenever you like. Nobody can be found by it.",
        foot: "About the system, not about somebody",
    },
};
