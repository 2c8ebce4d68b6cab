//! What templates say in English.

use crate::words::templates::{Questions, Words};

pub(in crate::words) const WORDS: Words = Words {
    minutes: "minutes",
    steps: [
        (
            "We look for conditions of the system, so that it works better for whoever comes next.",
            "Say the purpose in one sentence. Read the ground rules aloud, and ask which one is missing. Roles, not names. What is still open from earlier workshops comes first.",
        ),
        (
            "What happened, in order? Facts first; causes come next.",
            "Begin well before the event. Ask: how did that make sense at the time? What was known, and to whom? Remedies go to the parking lot.",
        ),
        (
            "What contributed to this?",
            "A silent round first: three minutes, three causes each. Then read them out, group them, and merge what is alike. Ask about categories that are still empty.",
        ),
        (
            "What made that possible?",
            "Acts and deviations first: none of them is an end. Stop where something can be acted on, where it is outside our control, or where the evidence runs out. Read the chain back with “therefore”.",
        ),
        (
            "Where would a change help most?",
            "Everybody decides in silence, and the dots stay hidden until the round is closed. Then look at the result together before anybody explains it.",
        ),
        (
            "What would make this less likely, whoever is on duty?",
            "Bring back the parking lot. One stronger or intermediate action for each root cause. Who, by when, and how shall we know that it works? Days of reflection may come first.",
        ),
        (
            "One thing that each of us has learned.",
            "A round: one thing learned each. Was it worth our time, from 1 to 5? What remains open, and who takes it on? Thank the room.",
        ),
    ],
    ground_rules: "Roles, not names.\nWhat happened, not who did it.\nEverybody’s view counts.\nThe report is about the system.",
    questions: Questions {
        silent: "What contributed to it? Write down three causes, in silence.",
        why: "What made that possible?",
    },
};
