//! Words on a terminal. What stands in a file, a name or a path may hold signs
//! that a terminal obeys, or that turn a line around: they are shown as what
//! they are, and do nothing.

use crate::words::Trouble;
use app::Failure;
use serde::Serialize;
use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write};
use std::path::Path;

/// Prints lines: what people wrote in them has gone through [`on_a_line`].
pub(crate) fn say(lines: &str) -> Result<(), Failure> {
    write(shown(lines, |it| it != '\n').as_bytes())
}

/// Prints a value as JSON, for programs.
pub(crate) fn say_json(value: &impl Serialize) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(value)
        .map_err(|error| Failure::new(Trouble::NoJson(error)))?;
    write(format!("{}\n", harmless_json(&text)).as_bytes())
}

/// Prints a path: to a program as it is, byte by byte.
pub(crate) fn say_path(path: &Path) -> Result<(), Failure> {
    match io::stdout().is_terminal() {
        true => say(&format!("{}\n", on_a_line(&path.display().to_string()))),
        false => write(&[bytes_of(path).as_slice(), b"\n"].concat()),
    }
}

/// Gives a file's bytes to standard output: to a program as they are, to a person
/// as words that do nothing to the terminal.
///
/// # Errors
/// What is no text is refused to a terminal, and what can't be written.
pub(crate) fn give(bytes: &[u8]) -> Result<(), Failure> {
    match (io::stdout().is_terminal(), std::str::from_utf8(bytes)) {
        (false, _) => write(bytes),
        (true, Ok(text)) => write(readable(text).as_bytes()),
        (true, Err(_)) => Err(Failure::new(Trouble::NoText)),
    }
}

/// A file's text as a person reads it: without the mark of its encoding, and
/// with the ends of lines that a terminal has.
fn readable(text: &str) -> String {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    match text.starts_with(['{', '[']) {
        true => harmless_json(&text),
        false => on_lines(&text),
    }
}

/// Says on standard error what somebody has to know. Where that can't be
/// written, there is nobody to tell.
pub(crate) fn complain(what: &str) {
    let _ = writeln!(io::stderr(), "lisca: {}", on_a_line(what));
}

/// A text as it stands in a line, without anything that a terminal obeys.
pub(crate) fn on_a_line(text: &str) -> String {
    shown(text, |_| true)
}

/// The same of several lines.
pub(crate) fn on_lines(text: &str) -> String {
    shown(text, |it| it != '\n')
}

/// JSON that says the same without a sign that a terminal obeys: they all stand
/// in strings, where each can be written as a number.
pub(crate) fn harmless_json(text: &str) -> String {
    let mut harmless = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\n' => harmless.push(sign),
            sign if is_obeyed(sign) => {
                // Writing into memory never fails.
                let _ = write!(harmless, "\\u{:04x}", u32::from(sign));
            }
            sign => harmless.push(sign),
        }
    }
    harmless
}

/// A reader that has had enough (`lisca list | head -1`) is no failure.
fn write(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::new(Trouble::Output(error)))
        }
        _ => Ok(()),
    }
}

fn shown(text: &str, also: impl Fn(char) -> bool) -> String {
    let mut shown = String::with_capacity(text.len());
    for sign in text.chars() {
        match is_obeyed(sign) && also(sign) {
            true => shown.extend(sign.escape_default()),
            false => shown.push(sign),
        }
    }
    shown
}

/// Whether a terminal does something instead of showing it. All are below
/// U+10000, so that JSON writes each as one number.
fn is_obeyed(sign: char) -> bool {
    sign.is_control()
        || matches!(sign,
            '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2066}'..='\u{206f}' | '\u{feff}')
}

#[cfg(unix)]
fn bytes_of(path: &Path) -> Vec<u8> {
    use std::os::unix::ffi::OsStrExt;
    path.as_os_str().as_bytes().to_owned()
}

#[cfg(not(unix))]
fn bytes_of(path: &Path) -> Vec<u8> {
    path.display().to_string().into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_obeys_is_shown() {
        assert_eq!(on_a_line("a\u{1b}[31mb\nc"), r"a\u{1b}[31mb\nc");
        assert_eq!(on_a_line("\u{9b}2J\u{202e}x\r"), r"\u{9b}2J\u{202e}x\r");
        assert_eq!(on_lines("a\nb\t"), "a\nb\\t");
        // Letters of all kinds, and signs that are joined into one, stay.
        for text in ["Che cos’è?", "👩\u{200d}🚒", "שלום", "می\u{200c}روم"] {
            assert_eq!(on_a_line(text), text);
        }
    }

    #[test]
    fn a_file_is_read_on_a_terminal_and_does_nothing_to_it() {
        assert_eq!(
            readable("\u{feff}a;b\r\nc\u{1b}[2J\r\n"),
            "a;b\nc\\u{1b}[2J\n"
        );
        assert_eq!(
            readable("{\"a\": \"\u{9b}2J\"}\n"),
            "{\"a\": \"\\u009b2J\"}\n"
        );
    }

    #[test]
    fn harmless_json_says_the_same() {
        let said = ["a\u{9b}b\u{202e}\u{1b}\n", "\\u{7f}"];
        let text = serde_json::to_string_pretty(&said).unwrap();
        let harmless = harmless_json(&text);
        assert!(!harmless.contains(|it| it != '\n' && is_obeyed(it)));
        let again: [String; 2] = serde_json::from_str(&harmless).unwrap();
        assert_eq!(again, said);
    }
}
