//! English: the article, and the possessive.

use super::site::{Put, Site, within};
use crate::capital::capitalised;

const ARTICLES: &[&str] = &["the ", "a ", "an "];

/// After these no article stands.
const DETERMINERS: &[&str] = &[
    "the", "a", "an", "our", "my", "your", "his", "her", "its", "their", "this", "that", "another",
    "every", "each", "no", "any", "which", "what", "whose", "some",
];

const TITLES: &[&str] = &[
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "dr",
    "prof",
    "professor",
    "sir",
];

pub(super) fn put(site: &Site<'_>, role: &str) -> Put {
    let (_, bare) = within(role, ARTICLES);
    let titled = site.title_before(TITLES).map(|start| site.from(start));
    let site = titled.as_ref().unwrap_or(site);
    let (start, end) = (site.start, site.end);
    if site.is_glued() {
        let words = bare;
        return Put { start, end, words };
    }
    let owned = possessive(site);
    if let (None, Some(put)) = (owned, site.told_before(&bare)) {
        return put;
    }
    let end = site.told_after(&bare, ARTICLES).unwrap_or(end);
    let parted = site.part_before(&bare).map(|start| site.from(start));
    let site = parted.as_ref().unwrap_or(site);
    let start = site.start;
    let before = site.word_before().map(|(_, word)| word);
    let has_article = before.is_some_and(|it| DETERMINERS.contains(&it.as_str()));
    let mut words = match has_article || site.is_alone() {
        true => bare,
        false => format!("the {bare}"),
    };
    if site.begins_sentence() {
        words = capitalised(&words);
    }
    match owned {
        Some((end, mark)) if end > site.end => {
            let ends_in_s = words.ends_with('s') && !words.ends_with("ss");
            words.push(mark);
            if !ends_in_s {
                words.push('s');
            }
            Put { start, end, words }
        }
        _ => Put { start, end, words },
    }
}

/// Where `’s`, or `’` after an s, ends, and which apostrophe it has.
fn possessive(site: &Site<'_>) -> Option<(usize, char)> {
    let mut after = site.after().chars();
    let mark = after.next().filter(|it| matches!(it, '\'' | '’'))?;
    let end = site.end + mark.len_utf8();
    let rest = after.as_str();
    let is_over = |it: &str| !it.starts_with(char::is_alphanumeric);
    match rest.strip_prefix(['s', 'S']) {
        Some(rest) if is_over(rest) => Some((end + 1, mark)),
        _ if site.text.get(..site.end)?.ends_with(['s', 'S']) && is_over(rest) => {
            // A quotation that ends here is none.
            let opened = site.before().matches(mark).count();
            (opened == 0).then_some((end, mark))
        }
        _ => None,
    }
}
