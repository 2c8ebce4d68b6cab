//! Words within a line of Markdown: escaped, so that whatever was typed is read again
//! as it was typed.

use crate::text::Span;
use lettering::Weight;

/// What would be read as a sign of Markdown, of GitHub's names and numbers, or of
/// mathematics.
const SIGNS: &str = "\\`*_[]<>|~#$&@";

/// A text of one line, what weighs more in bold.
pub(super) fn text(spans: &[Span]) -> String {
    let mut out = String::new();
    let parts = parts(spans);
    for (at, (words, bold)) in parts.iter().enumerate() {
        let core = words.trim();
        let before = &words[..words.len() - words.trim_start().len()];
        let after = &words[words.trim_end().len()..];
        let apart = |side: &str, neighbour: Option<char>| {
            !side.is_empty() || neighbour.is_none_or(char::is_whitespace)
        };
        let previous = at
            .checked_sub(1)
            .and_then(|it| parts[it].0.chars().next_back());
        let next = parts.get(at + 1).and_then(|it| it.0.chars().next());
        // Between letters, two asterisks would be asterisks.
        let bold = *bold && !core.is_empty() && apart(before, previous) && apart(after, next);
        let marks = if bold { "**" } else { "" };
        escape(before, &mut out);
        out.push_str(marks);
        escape(core, &mut out);
        out.push_str(marks);
        escape(after, &mut out);
    }
    guarded(&one_line(&out))
}

/// The same without bold, for what is bold as a whole.
pub(super) fn words(spans: &[Span]) -> String {
    let mut out = String::new();
    for span in spans {
        escape(&span.text, &mut out);
    }
    one_line(&out)
}

/// Words without signs, on one line.
pub(super) fn escaped(words: &str) -> String {
    let mut out = String::new();
    escape(words, &mut out);
    guarded(&one_line(&out))
}

/// Spans that weigh alike together.
fn parts(spans: &[Span]) -> Vec<(String, bool)> {
    let mut parts: Vec<(String, bool)> = Vec::new();
    for span in spans {
        let bold = span.style.weight != Weight::Regular;
        match parts.last_mut() {
            Some((words, last)) if *last == bold => words.push_str(&span.text),
            _ => parts.push((span.text.clone(), bold)),
        }
    }
    parts
}

fn escape(words: &str, out: &mut String) {
    let mut rest = words.chars();
    while let Some(sign) = rest.next() {
        match sign {
            // By itself it begins no name of a character.
            '&' if ends(rest.as_str()) => out.push('&'),
            '\n' => out.push_str("<br>"),
            _ if sign.is_control() => out.push(' '),
            _ => {
                if SIGNS.contains(sign) {
                    out.push('\\');
                }
                out.push(sign);
            }
        }
    }
}

/// One space where there are several, none at the ends.
fn one_line(words: &str) -> String {
    let words = words.split(' ').filter(|it| !it.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// Whether a word ends before this.
fn ends(rest: &str) -> bool {
    rest.chars().next().is_none_or(char::is_whitespace)
}

/// What a line begins with is no sign of a list.
fn guarded(line: &str) -> String {
    let digits = line.len()
        - line
            .trim_start_matches(|it: char| it.is_ascii_digit())
            .len();
    match line[digits..].chars().next() {
        Some('-' | '+' | '=') if digits == 0 => format!("\\{line}"),
        Some('.' | ')') if digits > 0 && ends(&line[digits + 1..]) => {
            format!("{}\\{}", &line[..digits], &line[digits..])
        }
        _ => line.to_owned(),
    }
}
