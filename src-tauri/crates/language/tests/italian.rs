//! The Italian half of the guard: what it notices, what it leaves alone, and
//! what it offers (method §6).

mod denied;
mod everyday;
mod found;
mod noticed;
mod offered;
mod parts;

use std::sync::LazyLock;

use language::{Cast, Form, Guard, Kind, Language};

#[allow(clippy::unwrap_used, reason = "a test's own")]
static GUARD: LazyLock<Guard> = LazyLock::new(|| Guard::new(Language::It, "").unwrap());

fn guard() -> &'static Guard {
    &GUARD
}

/// The kinds that a text shows, and the words that show each; `""` for none.
fn check(text: &str, expected: &str) {
    let found: Vec<_> = guard()
        .findings(text, &Cast::default())
        .iter()
        .map(|finding| {
            let kind = match finding.kind {
                Kind::Counterfactual => "c",
                Kind::NegativeDescriptor => "n",
                Kind::EndPoint => "e",
                Kind::Judgement => "j",
                Kind::PersonAsSubject => "p",
            };
            format!("{kind}:{}", &text[finding.start..finding.end])
        })
        .collect();
    assert_eq!(found.join(" | "), expected, "{text}");
}

/// The first offer for the first finding.
fn offered(text: &str, cast: &Cast) -> (Form, String) {
    let findings = guard().findings(text, cast);
    let offer = findings[0].offers[0].clone();
    (offer.form, offer.text)
}
