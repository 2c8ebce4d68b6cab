//! The sealed file: a few lines that a mail carries without harm.
//!
//! ```text
//! -----BEGIN LISCA REPORT-----
//! version: 1
//! for: 32 hexadecimal digits, the fingerprint of the library's key
//! key: 32 bytes in base 64, the key that was made for this report
//! nonce: 24 bytes in base 64
//! the sealed words in base 64, 64 signs a line
//! -----END LISCA REPORT-----
//! ```
//!
//! Base 64 is without `=`. The first four lines are sealed with the words: none
//! of them can be changed either. The file ends with its last line, without a
//! line break, so that there is no byte in it that doesn't count; whatever
//! stands around the two marks, such as a mail's greeting, isn't looked at.

use crate::unopened::Unopened;
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;
use sha2::{Digest, Sha256};

/// The largest text that is looked at, in bytes.
pub const LARGEST: usize = 256 * 1024;

pub(crate) const NONCE: usize = 24;
const VERSION: u32 = 1;
const BEGIN: &str = "-----BEGIN LISCA REPORT-----";
const END: &str = "-----END LISCA REPORT-----";
const LINE: usize = 64;

/// A sealed report, read as far as anybody can.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    pub(crate) header: Header,
    pub(crate) ciphertext: Vec<u8>,
}

/// What can be read without a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) sealed_for: String,
    pub(crate) ephemeral: [u8; 32],
    pub(crate) nonce: [u8; NONCE],
}

impl Header {
    /// The lines of the header as they stand in the file.
    pub(crate) fn text(&self) -> String {
        format!(
            "version: {VERSION}\nfor: {}\nkey: {}\nnonce: {}\n",
            self.sealed_for,
            BASE64.encode(self.ephemeral),
            BASE64.encode(self.nonce)
        )
    }
}

impl Sealed {
    /// Reads the first sealed report in a file, or in a text that somebody
    /// copied out of a mail.
    ///
    /// # Errors
    /// Everything but [`Unopened::Foreign`].
    pub fn read(bytes: &[u8]) -> Result<Self, Unopened> {
        if bytes.len() > LARGEST {
            return Err(Unopened::TooLarge);
        }
        let text = str::from_utf8(bytes).map_err(|_| Unopened::NotSealed)?;
        let (_, rest) = text.split_once(BEGIN).ok_or(Unopened::NotSealed)?;
        let (inner, _) = rest.split_once(END).ok_or(Unopened::Damaged)?;
        // Only what a mail may add: any other white space is damage.
        let inner = inner.trim_start_matches(['\r', '\n', ' ']);
        let mut lines = (inner.lines()).map(|it| it.trim_end_matches(['\r', ' ']));
        let mut value = |name| {
            let line = lines.next()?;
            line.strip_prefix(name)?.strip_prefix(": ")
        };
        // The form itself has the marks in its script, and no version there.
        let version = value("version").ok_or(Unopened::NotSealed)?;
        match version.parse::<u32>() {
            Ok(VERSION) => {}
            Ok(newer) if newer > VERSION => return Err(Unopened::Newer),
            _ => return Err(Unopened::Damaged),
        }
        let header = (|| {
            Some(Header {
                sealed_for: value("for").filter(|it| is_fingerprint(it))?.to_owned(),
                ephemeral: bytes_of(value("key")?)?,
                nonce: bytes_of(value("nonce")?)?,
            })
        })();
        let header = header.ok_or(Unopened::Damaged)?;
        let words: String = lines.collect();
        let ciphertext = BASE64.decode(words).map_err(|_| Unopened::Damaged)?;
        Ok(Self { header, ciphertext })
    }

    /// What is the same for the same sealed report however it came, and for no
    /// other: a SHA-256.
    #[must_use]
    pub fn id(&self) -> [u8; 32] {
        let all = Sha256::new().chain_update(self.header.text());
        all.chain_update(&self.ciphertext).finalize().into()
    }

    /// The file; none where it were too large to be read again.
    pub(crate) fn to_text(&self) -> Option<String> {
        let words = BASE64.encode(&self.ciphertext);
        let mut text = format!("{BEGIN}\n{}", self.header.text());
        for line in words.as_bytes().chunks(LINE) {
            text.extend(line.iter().map(|it| char::from(*it)));
            text.push('\n');
        }
        text += END;
        (text.len() <= LARGEST).then_some(text)
    }
}

fn is_fingerprint(text: &str) -> bool {
    text.len() == 32
        && text
            .bytes()
            .all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f'))
}

fn bytes_of<const N: usize>(text: &str) -> Option<[u8; N]> {
    BASE64.decode(text).ok()?.try_into().ok()
}
