//! `lisca guard`: what the wording guard says of sentences on standard input.
//! Needs no library: it knows nothing but what it is given.

use crate::terminal::harmless_json;
use crate::values::Language;
use crate::words::Trouble;
use app::Failure;
use clap::Args;
use language::{Cast, Finding, Guard, Offer};
use serde::Serialize;
use std::fs::File;
use std::io::{self, BufRead, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

/// The longest line, and the longest file of own entries: a line that never ends
/// would take all memory.
const LONGEST: u64 = 1 << 20;

#[derive(Args)]
pub(crate) struct Sentences {
    /// The language of the sentences
    #[arg(long, value_enum)]
    lang: Language,
    /// A file with entries of your own, in the lexicon’s form; a line that
    /// begins with `-` leaves a phrase alone
    #[arg(long, value_name = "FILE")]
    own: Option<PathBuf>,
}

/// One line of the answer.
#[derive(Serialize)]
struct JsonLine<'t> {
    text: &'t str,
    findings: Vec<JsonFinding<'t>>,
}

#[derive(Serialize)]
struct JsonFinding<'t> {
    kind: language::Kind,
    /// From the first character to after the last, in Unicode characters.
    span: [usize; 2],
    words: &'t str,
    why: &'static str,
    offers: Vec<Offer>,
}

/// Answers every line with one line of JSON, at once.
pub(crate) fn guard(asked: &Sentences) -> Result<(), Failure> {
    let own = asked
        .own
        .as_deref()
        .map(read)
        .transpose()?
        .unwrap_or_default();
    let guard = Guard::new(asked.lang.into(), &own).map_err(|source| {
        let file = asked.own.clone().unwrap_or_default();
        Failure::new(Trouble::OwnLine { file, source })
    })?;
    match answer_all(&guard, io::stdin().lock(), io::stdout().lock()) {
        Err(Trouble::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(trouble) => Err(Failure::new(trouble)),
        Ok(()) => Ok(()),
    }
}

/// Why a line can't be read.
fn unread(line: usize, source: io::Error) -> Trouble {
    match source.kind() {
        io::ErrorKind::InvalidData => Trouble::LineEncoding { line, source },
        _ => Trouble::Line { line, source },
    }
}

fn answer_all(guard: &Guard, mut input: impl BufRead, output: impl Write) -> Result<(), Trouble> {
    let mut output = BufWriter::new(output);
    let mut line = String::new();
    for number in 1.. {
        line.clear();
        let length = input.by_ref().take(LONGEST).read_line(&mut line);
        match length.map_err(|error| unread(number, error))? as u64 {
            0 => break,
            LONGEST if !line.ends_with('\n') => return Err(Trouble::LongLine(number)),
            _ => {}
        }
        let text = line.strip_suffix('\n').unwrap_or(&line);
        let text = text.strip_suffix('\r').unwrap_or(text);
        let found = guard.findings(text, &Cast::default());
        let findings = found
            .into_iter()
            .map(|finding| found_in(guard, text, finding))
            .collect();
        let answer = JsonLine { text, findings };
        let json = serde_json::to_string(&answer).map_err(|error| Trouble::Output(error.into()))?;
        output
            .write_all(harmless_json(&json).as_bytes())
            .and_then(|()| output.write_all(b"\n"))
            .and_then(|()| output.flush())
            .map_err(Trouble::Output)?;
    }
    Ok(())
}

fn found_in<'t>(guard: &Guard, text: &'t str, finding: Finding) -> JsonFinding<'t> {
    let characters = |bytes: usize| text.get(..bytes).unwrap_or(text).chars().count();
    JsonFinding {
        kind: finding.kind,
        span: [characters(finding.start), characters(finding.end)],
        words: text.get(finding.start..finding.end).unwrap_or_default(),
        why: finding.kind.why(guard.language()),
        offers: finding.offers,
    }
}

fn read(path: &Path) -> Result<String, Failure> {
    let file = path.to_owned();
    let mut text = String::new();
    let read = File::open(path).and_then(|file| file.take(LONGEST + 1).read_to_string(&mut text));
    match read {
        Err(source) => Err(Failure::new(Trouble::OwnFile { file, source })),
        Ok(bytes) if bytes as u64 > LONGEST => Err(Failure::new(Trouble::LongOwnFile(file))),
        Ok(_) => Ok(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(input: &[u8]) -> (String, Option<String>) {
        let guard = Guard::new(language::Language::En, "").unwrap();
        let mut output = Vec::new();
        let stop = answer_all(&guard, input, &mut output).err();
        (
            String::from_utf8(output).unwrap(),
            stop.map(|stop| stop.to_string()),
        )
    }

    #[test]
    fn each_line_has_its_answer_with_spans_in_characters() {
        let (output, stop) =
            answers("Così: we failed to call.\n\nThe disk failed to mount.".as_bytes());
        assert_eq!(stop, None);
        let lines: Vec<serde_json::Value> = output
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        assert_eq!(lines.len(), 3);
        let found = &lines[0]["findings"][0];
        assert_eq!(found["kind"], "counterfactual");
        assert_eq!(found["span"], serde_json::json!([9, 18]));
        assert_eq!(found["words"], "failed to");
        assert!(found["offers"].as_array().unwrap().len() > 1);
        assert_eq!(lines[1], serde_json::json!({"text": "", "findings": []}));
        assert_eq!(lines[2]["findings"], serde_json::json!([]));
    }

    #[test]
    fn what_is_no_text_is_said_with_its_line() {
        let (output, stop) = answers(b"fine\n\xff\xfe\n");
        assert_eq!(output.lines().count(), 1);
        assert_eq!(
            stop.as_deref(),
            Some("Line 2 of standard input isn’t UTF-8.")
        );
    }
}
