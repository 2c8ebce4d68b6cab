//! Pictures and files that come in: from a dialog, dropped, pasted.

use super::clean::{cleaned, media};
use super::hash;
use crate::documents::{Documents, Outcome};
use crate::files::{file_stem, named, read_at_most};
use crate::words::{Phrase, Trouble};
use crate::{Caller, Failure};
use base64::prelude::{BASE64_STANDARD, Engine};
use serde::Serialize;
use store::{AttachedBytes, WorkshopId};
use workshop::{AttachedTo, Edit, Language, MediaType, Refusal, limits};

/// What became of pictures and files that were to be attached.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Attaching {
    /// The step that attached them; none: nothing was.
    pub outcome: Option<Outcome>,
    /// How many pictures were written anew, without position, author and device.
    pub cleaned: u32,
    /// The files that are kept as they are, with whatever they say of their author.
    pub as_they_are: Vec<String>,
    /// Those that weren't attached, a sentence each.
    pub problems: Vec<String>,
}

/// Something that is to be attached, with its bytes.
struct Coming {
    name: String,
    media: MediaType,
    bytes: AttachedBytes,
}

/// Attaches files, as one step. What can't be attached keeps none of the others out.
///
/// # Errors
/// A library that can't be read or written.
pub(crate) fn attach_files(
    spoken: Language,
    documents: &mut Documents,
    id: WorkshopId,
    caller: Caller,
    to: AttachedTo,
    paths: &[String],
) -> Result<Attaching, Failure> {
    let read = |path: &String| {
        let path = named(path);
        let name = path.file_name().unwrap_or(path.as_os_str());
        let name = name.to_string_lossy().into_owned();
        let told = |failure: Failure| {
            let failure = failure.in_language(spoken);
            format!("{name}: {failure}")
        };
        let bytes = match read_at_most(&path, limits::FILE.into()).map_err(told)? {
            Some(bytes) => bytes,
            None => return Err(told(too_large())),
        };
        coming(spoken, &name, bytes).map_err(told)
    };
    let (mut all, mut problems) = (Vec::new(), Vec::new());
    for found in paths.iter().map(read) {
        match found {
            Ok(coming) => all.push(coming),
            Err(problem) => problems.push(problem),
        }
    }
    let mut attaching = attach(documents, id, caller, to, all)?;
    attaching.problems = problems;
    Ok(attaching)
}

/// Attaches bytes in Base64: a screenshot that was pasted, or a file that a page was
/// handed.
///
/// # Errors
/// Bytes that are too large or damaged, and a library that can't be written.
pub(crate) fn attach_pasted(
    spoken: Language,
    documents: &mut Documents,
    id: WorkshopId,
    caller: Caller,
    to: AttachedTo,
    name: &str,
    bytes: &str,
) -> Result<Attaching, Failure> {
    // Before it is made twice in memory: Base64 is longer by a third.
    if bytes.len() as u64 / 4 * 3 > u64::from(limits::FILE) + 3 {
        return Err(too_large());
    }
    let bytes = BASE64_STANDARD
        .decode(bytes)
        .map_err(|_| Trouble::NoBytes)?;
    let coming = coming(spoken, name, bytes)?;
    attach(documents, id, caller, to, vec![coming])
}

fn attach(
    documents: &mut Documents,
    id: WorkshopId,
    caller: Caller,
    to: AttachedTo,
    all: Vec<Coming>,
) -> Result<Attaching, Failure> {
    let pictures = all.iter().filter(|it| it.media.is_picture()).count();
    let files = all.iter().filter(|it| !it.media.is_picture());
    let mut attaching = Attaching {
        outcome: None,
        cleaned: u32::try_from(pictures).unwrap_or(u32::MAX),
        as_they_are: files.map(|it| it.name.clone()).collect(),
        problems: Vec::new(),
    };
    let (mut edits, mut bytes) = (Vec::new(), Vec::new());
    for it in all {
        edits.push(Edit::AddAttachment {
            to,
            hash: it.bytes.hash.clone(),
            name: it.name,
            media: it.media,
            size: u32::try_from(it.bytes.bytes.len()).unwrap_or(u32::MAX),
        });
        bytes.push(it.bytes);
    }
    let edit = match edits.len() {
        0 => return Ok(attaching),
        1 => edits.remove(0),
        _ => Edit::Together(edits),
    };
    attaching.outcome = Some(documents.attach(id, caller, &edit, &bytes)?);
    Ok(attaching)
}

fn coming(spoken: Language, name: &str, bytes: Vec<u8>) -> Result<Coming, Failure> {
    if bytes.is_empty() {
        return Err(Trouble::EmptyFile.into());
    }
    let media = media(&bytes);
    let bytes = match media.is_picture() {
        true => cleaned(&bytes, media)?,
        false => bytes,
    };
    if bytes.len() as u64 > limits::FILE.into() {
        return Err(too_large());
    }
    let hash = hash(&bytes);
    Ok(Coming {
        name: clean_name(spoken, name, media),
        media,
        bytes: AttachedBytes { hash, bytes },
    })
}

fn too_large() -> Failure {
    let most = limits::FILE >> 20;
    Refusal::FileTooLarge { most }.into()
}

/// A name that every system takes, with an ending that says what is in it.
fn clean_name(spoken: Language, name: &str, media: MediaType) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let (stem, ending) = match stem {
        "" => (name, ""),
        stem => (stem, ending),
    };
    let plain = |it: char| it.is_ascii_alphanumeric();
    let ending = match media {
        MediaType::Png => "png".to_owned(),
        MediaType::Jpeg if matches!(&*ending.to_lowercase(), "jpg" | "jpeg") => ending.to_owned(),
        MediaType::Jpeg => "jpg".to_owned(),
        MediaType::File => ending.chars().filter(|it| plain(*it)).take(12).collect(),
    };
    let nameless = match media.is_picture() {
        true => Phrase::PastedPicture,
        false => Phrase::AttachedFile,
    };
    let stem = file_stem(stem, nameless.in_language(spoken), &ending);
    match ending.is_empty() {
        true => stem,
        false => format!("{stem}.{ending}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_ordinary_and_end_as_what_is_in_them() {
        let png = |name| clean_name(Language::En, name, MediaType::Png);
        assert_eq!(png("../../etc/panel.jpg"), "etc panel.png");
        assert_eq!(png(""), "Screenshot.png");
        let jpeg = |name| clean_name(Language::It, name, MediaType::Jpeg);
        assert_eq!(jpeg("IMG_1.JPG"), "IMG_1.JPG");
        assert_eq!(jpeg("x.exe"), "x.jpg");
        let file = |name| clean_name(Language::It, name, MediaType::File);
        assert_eq!(file("log.tar.gz"), "log.tar.gz");
        assert_eq!(file("pay\u{202e}fdp.exe"), "payfdp.exe");
        assert_eq!(file("???"), "File");
        assert_eq!(file("a.b/c:d"), "a.bcd");
    }
}
