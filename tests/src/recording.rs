//! A workshop as it was played on the keyboard: a text file, a line an act.
//!
//! - `# …` says what is going on, for whoever reads it.
//! - `> …` writes the words.
//! - anything else is keys with a space between: `Ctrl+1`, `Enter`, `r`.
//! - ` *` at the end: this line ends an edit, which must reach the disk.
//! - `~ selector`: waits until the page shows this. A person waits too, for a
//!   view that opens; never for an edit.

use crate::{Result, Trouble, keys};

/// One line of a recording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// Its number in the file, from 1.
    pub line: usize,
    /// What is done.
    pub what: What,
    /// Whether it ends an edit.
    pub edits: bool,
}

/// What a line does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Writes words.
    Write(String),
    /// Presses keys one after the other, each with those that are held.
    Press(Vec<(Vec<&'static str>, String)>),
    /// Waits until a CSS selector finds something.
    See(String),
}

/// Reads a recording.
///
/// # Errors
/// A key that isn't known, with its line.
pub fn read(text: &str) -> Result<Vec<Act>> {
    let lines = (1..).zip(text.lines().map(str::trim));
    lines
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .map(|(number, line)| {
            let (line, edits) = match line.strip_suffix(" *") {
                Some(line) => (line, true),
                None => (line, false),
            };
            let what = if let Some(words) = line.strip_prefix("> ") {
                What::Write(words.to_owned())
            } else if let Some(selector) = line.strip_prefix("~ ") {
                What::See(selector.to_owned())
            } else {
                let pressed: Option<_> = line.split_whitespace().map(chord).collect();
                What::Press(pressed.ok_or_else(|| {
                    Trouble::new(format!("line {number}: not keys that are known: {line}"))
                })?)
            };
            Ok(Act {
                line: number,
                what,
                edits,
            })
        })
        .collect()
}

/// `Ctrl+Shift+Z` as what is held, and what is pressed.
fn chord(word: &str) -> Option<(Vec<&'static str>, String)> {
    // A plus sign is a key too.
    let (held, key) = match word.strip_suffix('+') {
        Some(rest) => (rest.strip_suffix('+').unwrap_or(rest), "+"),
        None => word.rsplit_once('+').unwrap_or(("", word)),
    };
    let held = held.split('+').filter(|it| !it.is_empty()).map(modifier);
    Some((held.collect::<Option<_>>()?, named(key)?))
}

fn modifier(name: &str) -> Option<&'static str> {
    Some(match name {
        "Ctrl" => keys::CONTROL,
        "Shift" => keys::SHIFT,
        "Alt" => keys::ALT,
        _ => return None,
    })
}

fn named(name: &str) -> Option<String> {
    let key = match name {
        "Enter" => keys::ENTER,
        "Tab" => keys::TAB,
        "Esc" => keys::ESCAPE,
        "Space" => " ",
        "Back" => keys::BACKSPACE,
        "Del" => keys::DELETE,
        "Home" => keys::HOME,
        "End" => keys::END,
        "Left" => keys::LEFT,
        "Right" => keys::RIGHT,
        "Up" => keys::UP,
        "Down" => keys::DOWN,
        "F2" => keys::F2,
        "F5" => keys::F5,
        "F6" => keys::F6,
        one if one.chars().count() == 1 => one,
        _ => return None,
    };
    Some(key.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recording_is_read_line_by_line() -> Result {
        let acts = read("# 09:00\n\nCtrl+Shift+Z + *\n> two words\n~ main\n")?;
        let [first, second, third] = acts.as_slice() else {
            return Err(Trouble::new(format!("{acts:?}")));
        };
        let undone = (vec![keys::CONTROL, keys::SHIFT], "Z".to_owned());
        let plus = (Vec::new(), "+".to_owned());
        assert_eq!(first.what, What::Press(vec![undone, plus]));
        assert!(first.edits && !second.edits);
        assert_eq!(first.line, 3);
        assert_eq!(second.what, What::Write("two words".to_owned()));
        assert_eq!(third.what, What::See("main".to_owned()));
        assert!(read("Hyper+x").is_err());
        Ok(())
    }
}
