//! English.

use super::{
    CardWords, ChangeWords, FunctionWords, HandoverWords, HurtWords, MethodWords, Plural,
    ReportWords, SafeguardWords, SignOffWords, SummaryWords,
};
use workshop::Language;

pub(super) const WORDS: ReportWords = ReportWords {
    language: Language::En,
    code: "en-GB",
    handover: HandoverWords {
        title: "Hand-over card",
        lead: "What this is about can’t be settled in a workshop. It goes to those whom the organisation or the law names for it. The workshop stops here.",
        to: "Handed over to",
        recipients: [
            "Personnel",
            "Legal",
            "Data protection",
            "Whistleblowing channel",
            "Police, for a crime",
        ],
        to_write: [
            ("What was seen or said: when, where. Facts, no judgement", 4),
            ("What is kept safe, and where (records, devices, logs)", 2),
            ("What can’t wait (somebody’s safety, a deadline)", 2),
        ],
        signatures: [
            ["Handed over by (role)", "on"],
            ["Taken over by (role)", "on"],
        ],
        foot: "Whoever takes this over keeps this card, and nobody else does. Lisca keeps no copy.",
    },
    report: "Root-cause workshop",
    state: ["Draft", "In review", "Reviewed", "Closed"],
    kind: ["Incident", "Near miss", "Hazard report"],
    just_culture: "Just Culture: for learning, not for disciplinary use",
    page_of: "{n} of {m}",
    substituted: "□ is a character that this font lacks; copying and searching find it",
    workshop_of: "workshop of {x}",

    ask: "We ask you to decide",
    ask_nothing: "Nothing yet. When the group knows what it needs from you, it will stand here.",
    how_bad: "How bad",
    actual: "Actual harm: {x}.",
    potential: "Potential harm: {x}.",
    severity: ["minor", "moderate", "major", "catastrophic"],
    priority: "Priority {x} of 3.",
    not_rated: "Not rated yet.",
    likely: "What made it likely",
    no_roots: "No root cause has been named yet.",
    count_unplaced: Plural {
        one: "One idea wasn’t placed",
        many: "{n} ideas weren’t placed",
    },
    more_roots: Plural {
        one: "and one more, in the chapter on root causes",
        many: "and {n} more, in the chapter on root causes",
    },
    plan: "The plan",
    no_actions: "No action has been proposed yet.",
    strengths: ["weaker", "intermediate", "stronger"],
    no_kind: "of no kind yet",
    benchmark: "Of 1,137 recommendations in 227 analyses, 8 in 100 were stronger, 44 \
                intermediate and 48 weaker; 72 in 100 of the analyses had none that is \
                stronger (Hibbert 2018).",
    count_actions: Plural {
        one: "action",
        many: "actions",
    },
    count_agreed: Plural {
        one: "agreed or further",
        many: "agreed or further",
    },
    count_soon: Plural {
        one: "due in the next 30 days",
        many: "due in the next 30 days",
    },
    count_overdue: Plural {
        one: "past its due date",
        many: "past their due dates",
    },
    count_ownerless: Plural {
        one: "still without an owner",
        many: "still without an owner",
    },
    past_due: "Past its due date",
    still_missing: "Still without",
    an_owner: "an owner",
    a_date: "a due date",
    a_measure: "a measure",
    a_kind: "a kind",
    a_strong_action: "a stronger or intermediate action",
    and_more: Plural {
        one: "and one more",
        many: "and {n} more",
    },
    at_a_glance: "At a glance",
    summary: SummaryWords {
        held: "What held",
        first_actions: "First actions",
        deciders: "Who decides: {x}",
        by: "{n} by {x}",
        benchmark: "The narrow bar is what analyses usually propose: 8 stronger, 44 intermediate \
                    and 48 weaker in 100.",
        evidence: "evidence",
        what_for: "What this is for",
        purpose: "This report is for learning: what made it possible, and what makes it less \
                  likely. It rates nobody, and is no ground for measures against a person. What it \
                  calls a cause is a condition that can be changed.",
    },
    appendix: "Appendix",
    draft: "DRAFT",

    happened: "What happened",
    meant: "What was meant to happen",
    trigger: "What set it off",
    started: "Started",
    noticed: "Noticed",
    detection: "How it was noticed",
    sooner: "What could have shown it sooner",
    contained: "Contained",
    after: "{x} later",
    place: "Where",
    impact: "Impact",
    impacts: ["People", "Service", "Data", "Money", "Trust", "Environment"],
    harm: "Harm",
    probability: [
        "expected every 5 to 30 years",
        "expected every 2 to 5 years",
        "expected every 1 to 2 years",
        "expected several times a year",
    ],
    often: ["remote", "uncommon", "occasional", "frequent"],
    harm_possible: "harm that could have been done",
    harm_done: "harm that was done",
    went_well: "What went well",
    lucky: "Where we were lucky",
    system: "System or team",
    timeline_alternative: "Timeline of what happened, with gaps to scale",
    taking_part: "Taking part",
    facilitator: "Facilitated by",
    timeline: "Timeline",
    time: "When",
    event: "What happened",
    who: "Who",
    source: "Known from",
    time_unknown: "time unknown",
    approximate: "≈ about then.",

    safeguards: SafeguardWords {
        title: "What held, and what didn’t",
        held: Plural {
            one: "{n} of {m} held.",
            many: "{n} of {m} held.",
        },
        safeguard: "Safeguard",
        job: "Its job",
        outcome: "What it did",
        why: "Causes that explain it",
        jobs: ["to prevent", "to notice", "to limit"],
        outcomes: ["held", "failed", "was got round", "wasn’t there"],
        unknown: "not known yet",
        new: "A new safeguard, {x}",
    },

    fishbone: "The fishbone",
    fishbone_part: "The fishbone: {x}",
    fishbone_alternative: "Fishbone diagram of “{x}”",
    not_drawn: Plural {
        one: "One cause lies too deep to be drawn legibly; the list of all causes has it.",
        many: "{n} causes lie too deep to be drawn legibly; the list of all causes has them.",
    },
    unsorted: "Unsorted",
    sign_root: "root cause",
    sign_outside: "outside our control",
    sign_refuted: "refuted",
    whole_in_small: "The whole; this page in colour",

    roots: "Root causes",
    root_number: "Root cause {n}",
    led_to: "Because of this, ",
    then_to: "And so ",
    roots_lead: "Each led, step by step, to the problem: ",
    roots_lead_alone: "Each led, step by step, to the problem.",
    told_at: "More on this under root cause {n}.",
    the_problem: "the problem",
    evidence: [
        "No evidence gathered yet",
        "Possible",
        "Supported by evidence",
        "Confirmed",
        "Refuted",
    ],
    nature: [
        "a condition",
        "something done or not done",
        "a deviation from the procedure",
        "a technical event",
    ],
    from_source: "Source: {x}",
    usually: "How is this usually done here?",
    known: "What could be known and seen at that moment?",
    addressed_by: "Addressed by",
    not_addressed: "No action addresses it yet.",

    causes: "All causes",
    numbers_note: "The number before each says its bone, and its place there.",
    count_causes: Plural {
        one: "One cause",
        many: "{n} causes",
    },
    count_roots: Plural {
        one: "one of them a root cause",
        many: "{n} of them root causes",
    },
    contributing: "Contributing cause",
    outside: "Outside our control",
    outside_owner: "Outside our control; owned by {x}",
    dots: Plural {
        one: "1 dot",
        many: "{n} dots",
    },
    also_worded: "Also worded: {x}",
    duty: "The duty beforehand: {x}",
    level: "Level {x}",

    action_plan: "Action plan",
    action: "Action",
    how_strong: "Strength",
    owner: "Owner",
    due: "Due",
    for_roots: Plural {
        one: "For root cause {x}",
        many: "For root causes {x}",
    },
    declined: "Declined",
    reason: "The reason",
    measure: "How we shall know",
    status_head: "Status",
    owner_missing: "No owner yet",
    date_missing: "No date yet",
    measure_missing: "No measure yet",
    cause_missing: "No cause named",
    overdue: "overdue",
    looked_at: "Check on {x}",
    plan_note: "Three bars, stronger: removes the hazard or makes the error impossible. \
                Two bars, intermediate: helps people to do it right. \
                One bar, weaker: asks people to remember.",
    strengths_mean: "Stronger: removes the hazard or makes the error impossible. \
                     Intermediate: helps people to do it right. \
                     Weaker: asks people to remember.",

    functions: FunctionWords {
        title: "Functions by actions",
        unknown: "Function not known",
        owns: "owns it",
        decides: "decides on it",
        decided_by: "Decides: {x}",
    },
    hurt: HurtWords {
        title: "Who was hurt",
        lead: "Beside the learning there is repair: who was hurt, or could have been, and what they \
               need. It is told in roles, scores nobody, and replaces no process of law.",
        whose: [
            "People affected",
            "The one whose act it was",
            "Colleagues",
            "The organisation",
        ],
        who: "Who",
        need: "What they need",
        owner: "Who sees to it",
        due: "By when",
        state: "Status",
        open: "Open",
        done: "Done",
    },

    priorities: "What the group finds most important",
    priorities_note: "Each in the group gave up to {x} dots, at most {y} to one cause.",
    priorities_line: "The line adds all so far; what stands above the rule makes four fifths of all.",
    dots_head: "Dots",
    by_cause: "By cause",
    by_category: "By category",
    the_workshop: "The workshop",
    purpose: "Why we met",
    length: "Length",
    lengths: ["A quarter of an hour", "An hour"],
    safe_to_speak: "Safe to speak?",
    spread: "The answers from 1 to 5; most said {x}",
    learned: "What we learned",
    open_points: "Open points",
    parked: "Parked, not settled yet",
    worth: "Worth our time?",
    worth_of: "{x} of 5",
    answers: Plural {
        one: "one answer",
        many: "{n} answers",
    },
    decimal_point: '.',
    notes: "Notes and sources",
    changes: ChangeWords {
        edition: "Version {n} · {x}",
        since: "What changed since version {n}, {x}",
        nothing: "Nothing that a reader would see.",
        decision: "What you are asked to decide",
        problem: "The wording of the problem",
        timeline: "The timeline",
        safeguards: "What held, and what didn’t",
        facts: "Facts of what happened",
        workshop: "What the group learned, or leaves open",
        new_actions: Plural {
            one: "One new action",
            many: "{n} new actions",
        },
        gone_actions: Plural {
            one: "One action is gone",
            many: "{n} actions are gone",
        },
        owner: "another owner",
        due: "due {x}",
        no_due: "no day any more",
        reworded: "changed",
        new_roots: Plural {
            one: "One new root cause",
            many: "{n} new root causes",
        },
        no_roots: Plural {
            one: "One is no root cause any more",
            many: "{n} are no root causes any more",
        },
        new_causes: Plural {
            one: "One new cause",
            many: "{n} new causes",
        },
        gone_causes: Plural {
            one: "One cause is gone",
            many: "{n} causes are gone",
        },
        reworded_causes: Plural {
            one: "One cause in other words",
            many: "{n} causes in other words",
        },
        evidence: Plural {
            one: "Evidence of one cause",
            many: "Evidence of {n} causes",
        },
        moved_causes: Plural {
            one: "One cause in another place",
            many: "{n} causes in another place",
        },
    },
    method: MethodWords {
        title: "How this was made",
        paragraphs: [
            "A group told what happened, drew what made it possible as a fishbone, and asked of \
             each cause what made that possible in turn. It stopped where a cause can be acted on, \
             lies outside its control, or where evidence ran out. Several root causes are usual; \
             none of them is a person.",
            "How sure each cause is stands beside it. Actions that remove a hazard are called \
             stronger than those that ask people to remember, because they go on working.",
        ],
        terms: [
            (
                "Cause",
                "A condition that made the next step possible or more likely.",
            ),
            (
                "Root cause",
                "A cause that can be acted on, and without which it would have been less likely.",
            ),
            (
                "Safeguard",
                "What was there to prevent, to notice or to limit the harm.",
            ),
            (
                "Evidence",
                "Possible, supported, confirmed or refuted; each with its source.",
            ),
            (
                "Strength",
                "Stronger: removes the hazard. Intermediate: helps to do it right. Weaker: asks \
                 people to remember.",
            ),
            (
                "Just Culture",
                "Reporting is safe, the system is looked at first, and the same question is asked \
                 whatever the outcome: how did it make sense at the time?",
            ),
        ],
    },
    sign_off: SignOffWords {
        title: "Signatures",
        lead: "Each with the day.",
        facilitated: "Facilitated by",
        reviewed: "Reviewed by",
        decided: "Decided by",
    },
    made_with: "Made with {x}.",
    subject: "Root-cause analysis and action plan",
    card: CardWords {
        subject: "Checklist",
        with: Plural {
            one: "With a checklist of one line",
            many: "With a checklist of {n} lines",
        },
        forms: [
            "Read each line, then do it",
            "Do it from memory, then confirm each line",
        ],
        pause: "Pause point",
        owner: "Kept up to date by {x}",
        version: "Version {x}",
    },
    no_font: "The report’s font can’t be read. Installing Lisca again mends it.",
    no_catalog: "The PDF could not be put together.",
    not_written: "The PDF could not be written: {x}",
};
