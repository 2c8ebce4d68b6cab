//! Bytes to text, whichever way the characters were written.

use super::{Encoding, Unreadable};
use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

/// So many bytes say which encoding it is.
const BEGINNING: usize = 1024;

/// The text of a file, without a mark before it and without NULs, and how it
/// was written.
pub(super) fn decoded(bytes: &[u8]) -> Result<(String, Encoding), Unreadable> {
    let beginning = &bytes[..bytes.len().min(BEGINNING)];
    let wide = match encoding_rs::Encoding::for_bom(bytes) {
        Some((it, _)) => Some(it).filter(|it| *it != encoding_rs::UTF_8),
        None => wide(beginning),
    };
    if let Some(wide) = wide {
        return told(&wide.decode(bytes).0, Encoding::Utf16);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return told(text, Encoding::Utf8);
    }
    match named(beginning) {
        Some(named) => told(&named.decode(bytes).0, Encoding::Named),
        None => told(&WINDOWS_1252.decode(bytes).0, Encoding::Windows1252),
    }
}

/// UTF-16 without a mark: every other byte of plain letters is 0.
fn wide(beginning: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let (pairs, _) = beginning.as_chunks::<2>();
    let most = |which: usize| {
        let zeros = pairs
            .iter()
            .filter(|it| it[which] == 0 && it[1 - which] != 0);
        pairs.len() > 1 && zeros.count() * 10 >= pairs.len() * 6
    };
    match (most(1), most(0)) {
        (true, _) => Some(UTF_16LE),
        (_, true) => Some(UTF_16BE),
        _ => None,
    }
}

/// The encoding that an XML file names in its first line.
fn named(beginning: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let first = beginning.strip_prefix(b"<?xml")?;
    let first = &first[..first.iter().position(|it| *it == b'>')?];
    let first = std::str::from_utf8(first).ok()?;
    let (_, rest) = first.split_once("encoding")?;
    let label = rest.trim_start_matches([' ', '=']).trim_start();
    let quote = label.chars().next()?;
    let label = label.get(1..)?.split(quote).next()?;
    encoding_rs::Encoding::for_label(label.as_bytes()).filter(|it| *it != encoding_rs::UTF_8)
}

/// What has many signs that no text has is none.
fn told(text: &str, encoding: Encoding) -> Result<(String, Encoding), Unreadable> {
    let text = text.trim_start_matches('\u{feff}');
    let strange = |it: &char| {
        (it.is_control() && !matches!(it, '\n' | '\r' | '\t' | '\u{b}' | '\u{c}' | '\u{85}'))
            || *it == '\u{fffd}'
    };
    let beginning = || text.chars().take(BEGINNING * 4);
    let strangers = beginning().filter(strange).count();
    if strangers * 20 > beginning().count()
        || text.starts_with("%PDF")
        || text.starts_with("PK\u{3}")
    {
        return Err(Unreadable::NoText);
    }
    Ok((text.replace('\0', ""), encoding))
}
