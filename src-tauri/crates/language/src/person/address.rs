//! Addresses of mail that tell whose they are.

use super::reading::Reading;
use std::ops::Range;

/// Whole addresses whose first part is somebody's: "anna.kowalska@firm.example".
/// One of an office ("support@…") names nobody.
pub(super) fn names(text: &str, reading: &Reading<'_>) -> Vec<Range<usize>> {
    let is_inner = |it: char| it.is_alphanumeric() || "._-+".contains(it);
    let at_signs = text.match_indices('@').map(|(at, _)| at);
    let addresses = at_signs.filter_map(|at| {
        let before = &text[..at];
        let start = before.rfind(|it| !is_inner(it)).map_or(0, |it| {
            it + before[it..].chars().next().map_or(0, char::len_utf8)
        });
        let after = &text[at + 1..];
        let length = after.find(|it| !is_inner(it)).unwrap_or(after.len());
        let domain = after[..length].trim_end_matches(['.', '-']);
        let is_mail = start < at && domain.contains('.');
        let is_somebodys = is_mail && is_persons(&text[start..at], reading);
        is_somebodys.then(|| start..at + 1 + domain.len())
    });
    addresses.collect()
}

fn is_persons(local: &str, reading: &Reading<'_>) -> bool {
    let parts = local.split(['.', '_', '-', '+']);
    let parts: Vec<String> = parts.map(str::to_lowercase).collect();
    let initial = parts.len() == 2 && parts[0].chars().count() == 1 && parts[1].len() > 2;
    initial || parts.iter().any(|it| reading.is_listed(it))
}
