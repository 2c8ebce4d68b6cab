//! What nobody wants of the work, denied: good news, and nothing to look at.
//! What the work wants, denied the same way: worth a look, and asked what made
//! it hard. And a duty that is denied keeps its sense: what wasn't to be done is
//! never offered as what wasn't done. Method §6; rule F5.
//!
//! The table is verbs × ways to deny them.

use language::{Cast, Form, Guard, Language};

/// Verbs of harm and of blame; with their forms where they aren't regular.
const UNWANTED: &str = "damage, harm, injure, hurt/hurt/hurt, kill, maim, burn, scald, \
    poison, drown, suffocate, electrocute, crush, squash, bruise, fracture, infect, contaminate, \
    pollute, spill, flood, corrupt, destroy, ruin, wreck, break/broke/broken, smash, shatter, \
    crack, dent, scratch, tear/tore/torn, rip/ripped/ripped, puncture, snap/snapped/snapped, \
    jam/jammed/jammed, derail, crash, capsize, sink/sank/sunk, overturn, topple, \
    drop/dropped/dropped, lose/lost/lost, mislay/mislaid/mislaid, expose, compromise, hack, \
    steal/stole/stolen, vandalise, assault, attack, threaten, bully/bullied/bullied, harass, \
    intimidate, humiliate, insult, mislead/misled/misled, deceive, cheat, defraud, betray, \
    disrupt, stall, hinder, obstruct, impede, overheat, overload, overcharge, \
    overrun/overran/overrun, overshoot/overshot/overshot, overwork, worsen, aggravate, degrade, \
    weaken, undermine, waste, squander, spoil, taint, foul, clog/clogged/clogged, starve, \
    strangle, stab/stabbed/stabbed, shoot/shot/shot, hit/hit/hit, strike/struck/struck, \
    ram/rammed/rammed, graze, scare, frighten, upset/upset/upset, offend, annoy, endanger, \
    mutilate, sabotage, ignore, forget/forgot/forgotten, overlook, miss, skip/skipped/skipped, \
    disregard, bypass, circumvent, neglect, abandon, misread/misread/misread, misjudge, \
    mishandle, misinterpret, misdiagnose, miscalculate, misplace, misconfigure, mistype, \
    underestimate, mismanage, misuse, abuse, conceal, hide/hid/hidden, mistake/mistook/mistaken, \
    confuse, muddle, jeopardise, mislabel/mislabelled/mislabelled, misfile, misidentify/\
    misidentified/misidentified, falsify/falsified/falsified, overtighten, overfill, miscount, \
    violate, breach, contravene, infringe, botch, bungle, fumble";

/// What the work wants.
const WANTED: &str = "check, test, inspect, clean, label/labelled/labelled, lock, isolate, \
    calibrate, document, secure, update, patch, monitor, verify/verified/verified, \
    review, measure, record";

/// A verb with its forms.
struct Verb {
    base: String,
    past: String,
    participle: String,
}

fn verbs(list: &str) -> Vec<Verb> {
    let of = |entry: &str| {
        let forms: Vec<&str> = entry.trim().split('/').map(str::trim).collect();
        let regular = if forms[0].ends_with('e') { "d" } else { "ed" };
        let regular = format!("{}{regular}", forms[0]);
        let form = |at: usize| {
            forms
                .get(at)
                .map_or_else(|| regular.clone(), |it| (*it).to_owned())
        };
        Verb {
            base: forms[0].to_owned(),
            past: form(1),
            participle: form(2),
        }
    };
    list.split(',').map(of).collect()
}

/// The ways to deny: `{b}` the verb, `{p}` its past, `{d}` its participle.
const DENIED: [&str; 14] = [
    "The operator did not {b} the pump.",
    "The operators didn't {b} the pump.",
    "The nurses didnt {b} the pump",
    "The operator never {p} the pump.",
    "The technician has not {d} the pump.",
    "The technician had never {d} the pump.",
    "Nobody {p} the pump.",
    "No one {p} the pump.",
    "No operator {p} the pump.",
    "None of the operators {p} the pump.",
    "Neither the operator nor the nurse {p} the pump.",
    "At no point did the operator {b} the pump.",
    "did not {b} the pump",
    "The pump was never {d} by the operators.",
];

/// What could have come, and didn't.
const NEAR: [&str; 4] = [
    "The operator could have {d} the pump.",
    "The technician might have {d} the pump.",
    "If the operator had {d} the pump, the line would have stopped.",
    "Had the operator {d} the pump, the line would have stopped.",
];

/// What somebody held back from, and was right to.
const HELD: [&str; 3] = [
    "The operator refused to {b} the pump.",
    "The operator chose not to {b} the pump.",
    "The operator decided not to {b} the pump.",
];

fn said(way: &str, verb: &Verb) -> String {
    way.replace("{b}", &verb.base)
        .replace("{p}", &verb.past)
        .replace("{d}", &verb.participle)
}

fn guard() -> Guard {
    Guard::new(Language::En, "").unwrap()
}

/// The offers for a text, each with its form.
fn offers(guard: &Guard, text: &str) -> Vec<(Form, String)> {
    let findings = guard.findings(text, &Cast::default()).into_iter();
    findings
        .flat_map(|finding| finding.offers)
        .map(|offer| (offer.form, offer.text))
        .collect()
}

#[test]
fn harm_and_blame_that_are_denied_are_good_news() {
    let guard = guard();
    let mut wrong = Vec::new();
    for verb in verbs(UNWANTED) {
        for way in DENIED.iter().chain(&NEAR).chain(&HELD) {
            let text = said(way, &verb);
            let is_omission = guard.is_omission(&text);
            let offers = offers(&guard, &text);
            if !offers.is_empty() || is_omission {
                wrong.push(format!("{text} {:?}", offers.first()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}: {wrong:#?}", wrong.len());
}

#[test]
fn work_that_was_not_done_is_asked_what_made_it_hard() {
    let guard = guard();
    let mut wrong = Vec::new();
    for verb in verbs(WANTED) {
        for way in DENIED.iter().chain(&NEAR) {
            let text = said(way, &verb);
            let offers = offers(&guard, &text);
            let asked = format!("What made it hard to {} the pump?", verb.base);
            // "… was never checked by the operators" is only put without them.
            let is_asked = offers.iter().any(|(_, text)| *text == asked) || way.contains(" by ");
            if offers.is_empty() || !is_asked {
                wrong.push(format!("{text} {offers:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}: {wrong:#?}", wrong.len());
}

#[test]
fn a_denied_duty_keeps_its_sense() {
    let guard = guard();
    for duty in [
        "wasn't supposed to {b}",
        "was not supposed to {b}",
        "was never supposed to {b}",
        "was not meant to {b}",
        "should not have {d}",
        "shouldn't have {d}",
        "should never have {d}",
        "ought not to have {d}",
    ] {
        for verb in verbs("open, move, close, remove, give/gave/given, start, sign, enter") {
            let text = said(&format!("The operator {duty} the valve."), &verb);
            let offers = offers(&guard, &text);
            assert!(!offers.is_empty(), "{text}");
            let asked = format!(
                "What made it reasonable at the time to {} the valve?",
                verb.base
            );
            assert!(
                offers.iter().any(|(_, it)| *it == asked),
                "{text} {offers:?}"
            );
            for (form, offer) in offers {
                let turns = offer.contains(" not ") || offer.contains("hard to");
                assert!(form != Form::Rewrite || !turns, "{text} → {offer}");
                assert!(!offer.contains("hard to"), "{text} → {offer}");
            }
            assert!(
                !guard.is_omission(&text),
                "{text} {:?}",
                guard.findings(&text, &Cast::default())
            );
        }
    }
}

#[test]
fn good_news_is_left_alone() {
    let guard = guard();
    for text in [
        "The operator could have lost a finger.",
        "Somebody could have been killed.",
        "Nobody died.",
        "Nobody was hurt.",
        "Nobody got hurt.",
        "No patient was harmed.",
        "It was nobody's fault.",
        "It is no one’s fault.",
        "It is not the nurse's fault.",
        "We didn't find any other affected lots.",
        "The team did not find any sign of an intrusion.",
        "The operator didn't make a mistake.",
        "Nobody made an error.",
        "The staff did not cause the outage.",
        "The nurse didn't give the wrong dose.",
        "The fitter did not leave the guard open.",
        "The nurse never failed to call.",
        "Nobody is to blame.",
    ] {
        assert_eq!(offers(&guard, text), [], "{text}");
    }
}

#[test]
fn what_was_not_forgotten_nor_refused_was_done() {
    let guard = guard();
    let mut wrong = Vec::new();
    for leaving in verbs(
        "forget/forgot/forgotten, refuse, neglect, omit/omitted/omitted, decline, fail, hesitate",
    ) {
        for act in [
            "lock the gate",
            "help",
            "call the doctor",
            "clean the ward at night",
        ] {
            for way in [
                "The operator did not {b} to",
                "The operators didn't {b} to",
                "The nurse never {p} to",
                "The technician has not {d} to",
                "The technician had never {d} to",
                "Nobody {p} to",
                "No operator {p} to",
            ] {
                let text = format!("{} {act}.", said(way, &leaving));
                let offers = offers(&guard, &text);
                if !offers.is_empty() || guard.is_omission(&text) {
                    wrong.push(format!("{text} {:?}", offers.first()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}: {wrong:#?}", wrong.len());
}

#[test]
fn in_italian_what_was_not_forgotten_nor_refused_was_done() {
    let guard = Guard::new(Language::It, "").unwrap();
    let mut wrong = Vec::new();
    for act in ["aiutare", "chiudere il cancello", "avvisare il medico"] {
        for way in [
            "L'operatore non ha dimenticato di",
            "L'operatore non si è dimenticato di",
            "L'operatore non si è scordato di",
            "L'operatore non si è rifiutato di",
            "L'operatore non ha rifiutato di",
            "L'operatore non ha mai rifiutato di",
            "Gli operatori non si sono rifiutati di",
            "L'operatore non ha trascurato di",
            "L'operatore non ha omesso di",
            "L'operatore non ha mancato di",
            "Nessuno si è rifiutato di",
            "Nessuno ha dimenticato di",
            "Nessun operatore si è rifiutato di",
        ] {
            let text = format!("{way} {act}.");
            let offers = offers(&guard, &text);
            if !offers.is_empty() || guard.is_omission(&text) {
                wrong.push(format!("{text} {:?}", offers.first()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}: {wrong:#?}", wrong.len());
}
