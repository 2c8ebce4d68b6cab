//! What the guard offers for an English text.

use language::{Cast, Form, Guard, Language};
use std::sync::LazyLock;

pub(crate) static GUARD: LazyLock<Guard> = LazyLock::new(|| Guard::new(Language::En, "").unwrap());

/// The offers for a text, of every finding in it, each with its form.
pub(crate) fn offers(text: &str) -> Vec<(Form, String)> {
    let findings = GUARD.findings(text, &Cast::default()).into_iter();
    findings
        .flat_map(|finding| finding.offers)
        .map(|offer| (offer.form, offer.text))
        .collect()
}
