//! Which question fits what was found: only what somebody chose is asked what
//! made it reasonable, only what was wanted and is named is pointed at as
//! "this" (method §6).

use crate::english_offers::{GUARD, offers};
use language::{Cast, Form};

const REASONABLE: &str = "What made this action reasonable at the time?";
const CONDITIONS: &str = "Which conditions led to this action?";
const HARD: &str = "What made it hard to do this?";
const IN_PLACE: &str = "What would have had to be in place for it to be done?";
const AROUND: &str = "What was going on at that moment: the load, the hours, the interruptions?";

/// Each text is offered this, and none of those.
fn are_offered(texts: &[&str], offered: &str, never: &[&str]) {
    for text in texts {
        let found = offers(text);
        let has = |sought: &str| found.iter().any(|(_, it)| it == sought);
        assert!(has(offered), "{text}: {found:?}");
        for wrong in never {
            assert!(!has(wrong), "{text}: {found:?}");
        }
    }
}

/// No text is offered one of these.
fn are_never_offered(texts: &[&str], never: &[&str]) {
    for text in texts {
        let found = offers(text);
        assert!(!found.is_empty(), "{text}: nothing is found");
        for wrong in never {
            let has = found.iter().any(|(_, it)| it.contains(wrong));
            assert!(!has, "{text}: {found:?}");
        }
    }
}

#[test]
fn a_choice_is_asked_what_made_it_reasonable() {
    are_offered(
        &["The crew took a shortcut.", "The operator cut corners."],
        REASONABLE,
        &[AROUND],
    );
}

#[test]
fn a_state_is_asked_what_went_on_around_it() {
    are_offered(
        &[
            "The driver was distracted.",
            "A moment of inattention.",
            "The surgeon lost focus.",
            "Staff inattention.",
            "The operator should have been more careful.",
        ],
        AROUND,
        &[REASONABLE, CONDITIONS, HARD],
    );
}

#[test]
fn a_lapse_is_asked_what_made_it_easy() {
    are_offered(
        &[
            "Our supervisor simply forgot.",
            "The clerk forgot about it.",
        ],
        "What could have brought it to mind at that moment?",
        &[REASONABLE, CONDITIONS],
    );
    are_offered(
        &["The analyst missed it.", "The nurse left the rail down."],
        "What made this easy to miss at that moment?",
        &[REASONABLE, CONDITIONS],
    );
    are_offered(
        &[
            "A slip of the finger.",
            "The analyst transposed two digits.",
        ],
        "What made this easy to get wrong at that moment?",
        &[REASONABLE, CONDITIONS],
    );
}

#[test]
fn an_effect_is_asked_what_happened_before() {
    are_offered(
        &[
            "The forklift driver hit the rack.",
            "The driver reversed into the gate.",
            "An engineer took down the site.",
            "The outage was caused by an engineer.",
        ],
        "What happened in the steps before?",
        &[REASONABLE, CONDITIONS],
    );
    are_offered(
        &["The electrician caused a short circuit."],
        "What came before the short circuit?",
        &[REASONABLE],
    );
}

#[test]
fn a_verdict_is_asked_what_happened() {
    are_offered(
        &[
            "The operator should be disciplined.",
            "I blame the planners.",
            "The vendor is to blame.",
            "It was the fault of the supplier.",
        ],
        "What happened, step by step, before the event?",
        &[REASONABLE, CONDITIONS],
    );
}

#[test]
fn a_trait_is_asked_what_was_seen_or_heard() {
    are_offered(
        &[
            "The consultant was incompetent.",
            "Laziness.",
            "The trainee was lazy.",
            "He drove like an idiot.",
            "The manager is not up to the job.",
            "They are a bunch of cowboys.",
        ],
        "What was seen or heard that this is about?",
        &[
            REASONABLE,
            CONDITIONS,
            "What happened, step by step, before the event?",
        ],
    );
}

#[test]
fn a_mistake_that_is_not_told_is_asked_for() {
    are_offered(
        &["The cause was human error.", "Pilot error."],
        "What was done, and what made it look right at that moment?",
        &[REASONABLE, CONDITIONS],
    );
}

#[test]
fn what_was_left_undone_is_never_this() {
    are_never_offered(
        &[
            "The analyst did nothing about the alert.",
            "The fitter omitted the second washer.",
            "Our team neglected the warnings.",
            "The dispatcher kept quiet about the missing key.",
            "The manager kept putting off the repair.",
            "Nobody bothered.",
            "The crew stopped checking the pressure in March.",
            "Rosa and Karim swapped shifts without telling anyone.",
            "They should have known better.",
        ],
        &[HARD, IN_PLACE],
    );
    are_offered(
        &["The fitter omitted the second washer."],
        "What made it easy to leave out the second washer?",
        &[],
    );
}

#[test]
fn what_is_still_not_done_took_no_time_until_it_was() {
    are_never_offered(
        &[
            "The vendor has not yet sent the patch.",
            "Line managers do not check the permits.",
            "The operator could have prevented the spill.",
            "The manager didn't take the warning seriously.",
            "They should have restarted the broker first.",
            "The cashier didn't count the till.",
            "The ward did not inform the family.",
        ],
        &["It took … until"],
    );
}

#[test]
fn a_rewrite_never_says_more_than_the_sentence() {
    for text in [
        "The charge nurse should immediately have informed the physician.",
        "The installer should have labelled both ends of the cable.",
        "The supervisor never once visited the site.",
        "The trainer didn't cover the emergency stop.",
        "The doctor ignored the score again.",
        "The teacher should never have left the class alone.",
        "The nurse inadvertently gave twice the dose.",
        "Maria saw the smoke first.",
        "The night porter should've locked the side door, like every evening.",
    ] {
        let found = offers(text);
        let has = found.iter().any(|(form, _)| *form == Form::Rewrite);
        assert!(!has, "{text}: {found:?}");
    }
}

#[test]
fn no_offer_keeps_half_of_a_pair_of_names_or_a_title() {
    are_never_offered(
        &[
            "Jack and Lucy moved the pallet.",
            "Nurse Anna gave the dose at eight.",
        ],
        &["Jack", "Nurse the", "nurse the"],
    );
}

#[test]
fn a_question_ends_where_its_act_does() {
    are_offered(
        &["The operator's failure to close the valve led to the spill."],
        "What made it hard to close the valve?",
        &[],
    );
    are_never_offered(
        &[
            "The engineer forgot to re-enable monitoring.",
            "Nobody noticed for three weeks.",
            "The nurse should have washed her hands.",
        ],
        &["hard to forget", "notice for", "The hands"],
    );
}

#[test]
fn a_rule_is_named_as_it_was() {
    are_offered(
        &["Staff are not following the hand hygiene protocol."],
        "What made it hard to follow the hand hygiene protocol?",
        &[],
    );
    are_offered(
        &["Instructions were not complied with."],
        "What made it hard to follow the instructions?",
        &[],
    );
    are_never_offered(
        &[
            "Staff are not complying with the dress code.",
            "The nurse broke protocol.",
        ],
        &["the procedure", "nurse broke"],
    );
}

#[test]
fn a_template_measures_only_what_can_be_counted() {
    are_never_offered(
        &[
            "There is a lack of trust between the teams.",
            "The on-call schedule was badly organised.",
            "Inadequate staffing on the night shift.",
            "There was a lack of clear procedures.",
            "Procedures are lacking.",
            "The inspection was sloppy.",
            "The leadership's priorities were wrong.",
        ],
        &["it took", "were known to", "last done on", "were answered"],
    );
    are_never_offered(
        &[
            "The staff were unprofessional.",
            "The new hires were poorly onboarded.",
        ],
        &["about the staff", "about the new hires"],
    );
}

#[test]
fn a_rewrite_keeps_what_belongs_to_the_object_or_is_not_made() {
    for text in [
        "He ignored the alarm three times.",
        "He ignored the warning on Monday.",
        "The operator forgot to update the servers, which were old.",
        "The operator ignored the alarm that was ringing.",
        "The operator ignored the fact that the pump leaked.",
        "The nurse failed to call the doctor twice.",
        "The operator did not verify the signature on the form.",
        "The desk failed, on at least four occasions, to escalate the breach.",
        "The insulin was drawn up by the nurse, who hadn't slept.",
    ] {
        for finding in GUARD.findings(text, &Cast::default()) {
            for offer in finding.offers {
                assert!(offer.form != Form::Rewrite, "{text} → {}", offer.text);
                assert!(!offer.text.contains("alarm three times"), "{}", offer.text);
            }
        }
    }
}

#[test]
fn what_lasted_or_is_still_so_has_no_that_moment() {
    are_never_offered(
        &["The alert was overlooked by the SOC for three days."],
        &["What made this easy to miss at that moment?"],
    );
    are_offered(
        &[
            "They never check the valve.",
            "The operator never checks the valve.",
        ],
        "The valve is never checked.",
        &["The valve was never checked."],
    );
    are_never_offered(
        &["Nobody thinks about the night shift."],
        &["What could have brought it to mind at that moment?"],
    );
}
