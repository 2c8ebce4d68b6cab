//! English offers that stand where they are put, what is found of the ways
//! people write, and what is left alone (method §6).

use crate::english_offers::offers;

#[test]
fn offers_are_sentences() {
    for (text, offered) in [
        (
            "They didn't see that the cert had expired.",
            "What made it hard to see that the cert had expired?",
        ),
        (
            "Chen, the developer, stopped the line.",
            "The developer stopped the line.",
        ),
        (
            "The technician did not lock the X axis.",
            "The X axis was not locked.",
        ),
        (
            "The engineer didn't commit the change.",
            "The change was not committed.",
        ),
        (
            "The technician didn't unplug the monitors.",
            "The monitors were not unplugged.",
        ),
        (
            "They didn't apply the lockout/tagout procedure.",
            "What made it hard to follow the lockout/tagout procedure?",
        ),
        (
            "Non-compliance with the lockout procedure",
            "What made it hard to follow the lockout procedure?",
        ),
        (
            "The vendor has not yet sent the patch.",
            "The patch has not yet been sent.",
        ),
        (
            "The midwife wasn't checking the monitor.",
            "The monitor was not being checked.",
        ),
        (
            "The nurse confused milligrams with micrograms.",
            "What made milligrams look like micrograms?",
        ),
        (
            "The team missed the deadline.",
            "What made it hard to meet the deadline?",
        ),
        (
            "The staff ignored the procedure.",
            "What made it hard to follow the procedure?",
        ),
        ("J. Chen approved the change.", "The … approved the change."),
        (
            "Old Patrick left the guard off.",
            "The … left the guard off.",
        ),
        ("Opened by young Liam.", "Opened by the …."),
        (
            "It was Colin who took the charger home.",
            "The … took the charger home.",
        ),
        (
            "The foreman said nothing.",
            "What made it hard to speak up?",
        ),
        (
            "The welders don't wear their masks.",
            "What makes it hard to wear the masks?",
        ),
        (
            "No check was carried out by the contractor.",
            "No check was carried out.",
        ),
        ("Overworked staff.", "… had worked … hours that week."),
        (
            "They didn't check which valve was open.",
            "What made it hard to check which valve was open?",
        ),
        (
            "No lookout was posted by the contractor.",
            "No lookout was posted.",
        ),
    ] {
        let found = offers(text);
        assert!(
            found.iter().any(|(_, it)| it == offered),
            "{text} {found:?}"
        );
    }
}

#[test]
fn what_no_offer_says() {
    for (text, part) in [
        // Nobody can tell whether a name that ends in s is one or many.
        ("The team didn't patch Windows.", "were not patched"),
        // The name goes, and the blame would stay.
        ("Anna violated the policy.", "violated"),
        ("The rules were violated by the mechanic.", "violated."),
        ("Anna botched the upgrade.", "botched"),
        ("The caller was ignored by the clerk.", "acted on"),
        (
            "Without informing the control room, the gang started.",
            "not informed, ",
        ),
        (
            "The engineers weren't reviewing each other's changes.",
            "Each other",
        ),
        // What never was done took no time until it was.
        ("The board never approved the budget.", "It took"),
        ("The inattention of the lifeguard.", "screens"),
        ("The staff was listless.", "people were on duty"),
        ("The first hour was poorly managed.", "days"),
    ] {
        let found = offers(text);
        assert!(!found.is_empty(), "{text}");
        assert!(
            !found.iter().any(|(_, it)| it.contains(part)),
            "{text} {found:?}"
        );
    }
}

#[test]
fn what_people_write_is_found() {
    for text in [
        "Somebody ought to have checked the level.",
        "The night shift was supposed to refill the tank and never did.",
        "If the controller had looked at the strip, nothing would have happened.",
        "If the lifeguard had stayed at the post, the child would be alive.",
        "M. Rossi deleted the volume.",
        "Chen the developer broke the build.",
        "The intern ran rm -rf on the wrong host.",
        "The engineer carelessly restarted the primary.",
        "Poor segmentation let the attacker in.",
        "The accountant fell for a phishing mail.",
        "The perfusionist did not clamp the line.",
        "The loadmaster did not secure the pallet.",
    ] {
        assert!(!offers(text).is_empty(), "{text}");
    }
}

#[test]
fn what_blames_nobody_is_left_alone() {
    for text in [
        "The patient fell and he broke his hip.",
        "Customers found out from the news.",
        "Everybody ignored the lamp.",
        "No team watched the alerts.",
        "Bill was paid twice.",
        "Grant was applied for in May.",
        "Mark was not visible on the drawing.",
        "If only one nurse is on duty, the alarm is muted.",
        "The servers were compromised by the others.",
        "The agency nurse didn't speak enough English.",
        "No damage was done by the crew.",
        "No patient was harmed by the night team.",
    ] {
        assert_eq!(offers(text), [], "{text}");
    }
}

#[test]
fn a_quotation_that_was_cut_is_in_no_offer() {
    let found = offers("The intern typed 'rm -rf /' on the wrong server.");
    let asked = "What made the wrong server look like the right one?";
    assert!(found.iter().any(|(_, it)| it == asked), "{found:?}");
}

#[test]
fn nobody_is_called_unimportant() {
    let found = offers("The cleaner ignored the child.");
    assert!(
        !found.iter().any(|(_, it)| it.contains("unimportant")),
        "{found:?}"
    );
}
