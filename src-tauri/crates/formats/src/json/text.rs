//! The text of a file, whichever way its characters were written.

use super::JsonFlaw;
use std::borrow::Cow;

/// UTF-8, with a mark before it or without; UTF-16, as some editors save it.
///
/// # Errors
/// Other encodings can't be told from each other: the first line that isn't
/// UTF-8 is named.
pub(super) fn decoded(bytes: &[u8]) -> Result<Cow<'_, str>, JsonFlaw> {
    let wide = match bytes {
        [0xff, 0xfe, rest @ ..] => Some((rest, u16::from_le_bytes as fn([u8; 2]) -> u16)),
        [0xfe, 0xff, rest @ ..] => Some((rest, u16::from_be_bytes as _)),
        [b'{', 0, ..] => Some((bytes, u16::from_le_bytes as _)),
        [0, b'{', ..] => Some((bytes, u16::from_be_bytes as _)),
        _ => None,
    };
    if let Some((wide, unit)) = wide {
        let (units, _) = wide.as_chunks();
        let text: Result<String, _> =
            char::decode_utf16(units.iter().map(|it| unit(*it))).collect();
        return text.map(Cow::Owned).map_err(|_| JsonFlaw::Encoding(1));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let (read, _) = bytes.split_at(error.valid_up_to());
            let read = std::str::from_utf8(read).unwrap_or_default();
            // Such as a picture, or a PDF.
            if bytes.trim_ascii_start().first() != Some(&b'{') {
                return Err(JsonFlaw::NotJson(1));
            }
            // A file that was cut off may end within a character.
            if error.error_len().is_some() {
                return Err(JsonFlaw::Encoding(1 + read.matches('\n').count()));
            }
            read
        }
    };
    Ok(Cow::Borrowed(text))
}
