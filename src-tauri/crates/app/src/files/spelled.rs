//! Paths as the windows know them: a text. One that is no text is spelled as an
//! address, `file:///home/caff%E8.json`, which loses none of its bytes.

use std::fmt::Write;
use std::path::{Path, PathBuf};

const SCHEME: &str = "file://";

/// A path as a text from which [`named`] finds it again.
#[must_use]
pub fn spelled(path: &Path) -> String {
    match path.to_str() {
        Some(text) => text.to_owned(),
        None => address(path),
    }
}

/// The path that a text spells.
#[must_use]
pub fn named(text: &str) -> PathBuf {
    let address = text.strip_prefix(SCHEME);
    // Before the path may stand the name of this computer.
    let path = address.and_then(|it| it.find('/').map(|at| &it[at..]));
    path.and_then(|it| path_of(decoded(it)))
        .unwrap_or_else(|| text.into())
}

fn address(path: &Path) -> String {
    let mut address = String::from(SCHEME);
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'/' | b'.' | b'-' | b'_' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => {
                address.push(char::from(*byte));
            }
            // Writing into memory never fails.
            _ => drop(write!(address, "%{byte:02X}")),
        }
    }
    address
}

fn decoded(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digits = after.get(..2).filter(|_| *first == b'%');
        let digits = digits.filter(|it| it.iter().all(u8::is_ascii_hexdigit));
        let digits = digits.and_then(|it| std::str::from_utf8(it).ok());
        let sign = digits.and_then(|it| u8::from_str_radix(it, 16).ok());
        bytes.push(sign.unwrap_or(*first));
        rest = match sign {
            Some(_) => &after[2..],
            None => after,
        };
    }
    bytes
}

#[cfg(unix)]
fn path_of(bytes: Vec<u8>) -> Option<PathBuf> {
    use std::os::unix::ffi::OsStringExt;
    Some(std::ffi::OsString::from_vec(bytes).into())
}

#[cfg(not(unix))]
fn path_of(bytes: Vec<u8>) -> Option<PathBuf> {
    String::from_utf8(bytes).ok().map(PathBuf::from)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    #[test]
    fn a_path_is_a_text_or_else_an_address() {
        for (path, text) in [
            (&b"/home/caff\xc3\xa8 1%.json"[..], "/home/caffè 1%.json"),
            (
                b"/home/caff\xe8 1%.json",
                "file:///home/caff%E8%201%25.json",
            ),
        ] {
            let path = Path::new(OsStr::from_bytes(path));
            assert_eq!(spelled(path), text);
            assert_eq!(named(text), path);
        }
        let address = "file://localhost/home/caff%c3%a8.json";
        assert_eq!(named(address), Path::new("/home/caffè.json"));
        for text in [
            "%41.json",
            "/100%",
            "file:",
            "file://",
            "file:///a%",
            "file:///a%+1",
        ] {
            let path = text.strip_prefix(SCHEME).filter(|it| !it.is_empty());
            assert_eq!(named(text), Path::new(path.unwrap_or(text)));
        }
    }

    proptest! {
        #[test]
        fn whatever_the_path_it_is_found_again(bytes in proptest::collection::vec(1_u8.., 0..40)) {
            let bytes = [b"/", bytes.as_slice()].concat();
            let path = Path::new(OsStr::from_bytes(&bytes));
            prop_assert_eq!(named(&spelled(path)), path);
        }
    }
}
