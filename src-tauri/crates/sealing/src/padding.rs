//! Padding to whole steps, so that the length of a sealed report tells little
//! of what was written.

/// Every text is made as long as a multiple of this, in bytes.
const STEP: usize = 1024;

/// Where the text ends; what follows is zeros.
const END: u8 = 0x80;

pub(crate) fn pad(text: &str) -> Vec<u8> {
    let mut padded = text.as_bytes().to_vec();
    padded.push(END);
    padded.resize(padded.len().next_multiple_of(STEP), 0);
    padded
}

/// The text in padded bytes; none where they aren't padded so.
pub(crate) fn unpad(mut padded: Vec<u8>) -> Option<String> {
    let end = padded.iter().rposition(|it| *it != 0)?;
    if padded[end] != END || !padded.len().is_multiple_of(STEP) {
        return None;
    }
    padded.truncate(end);
    String::from_utf8(padded).ok()
}
