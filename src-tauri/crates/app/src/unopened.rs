//! What can be asked for where the library can't be opened: how to come to one that
//! can.

use crate::commands::{answer_in_json, arguments};
use crate::library::{BackupId, backups, replacing};
use crate::{Caller, Failure};
use serde::Deserialize;
use serde_json::Value;
use std::path::Path;
use workshop::Language;

/// The commands that are answered without a library; each is one of the list.
pub const WITHOUT_LIBRARY: &[&str] = &[
    "backups",
    "look_into_backup",
    "restore_backup",
    "choose_backup_folder",
    "rescue_library",
    "begin_anew",
    "choose_library_folder",
];

#[derive(Deserialize)]
struct At {
    at: BackupId,
}

#[derive(Deserialize)]
struct Folder {
    folder: String,
}

#[derive(Deserialize)]
struct AnyFolder {
    folder: Option<String>,
}

/// Answers the facilitator without a library, who is at home in the folder `home`.
/// None: for this there has to be one.
#[must_use]
pub fn answer_without_library(
    home: &Path,
    spoken: Language,
    caller: Caller,
    command: &str,
    args: &Value,
) -> Option<Result<String, Failure>> {
    if !(WITHOUT_LIBRARY.contains(&command) && caller.kind().may_ask(command)) {
        return None;
    }
    let answer = answer(home, spoken, command, args.clone());
    Some(answer.map_err(|failure| failure.in_language(spoken)))
}

fn answer(home: &Path, spoken: Language, command: &str, args: Value) -> Result<String, Failure> {
    let folder = store::library_folder(home);
    let file = store::library_file(&folder);
    // Where a link leads to, as when it is open.
    let data = file.parent().unwrap_or(&folder);
    match command {
        "look_into_backup" => {
            let file = backups::file_of(data, arguments::<At>(args)?.at)?;
            answer_in_json(&backups::contents_of(&file)?)
        }
        "restore_backup" => {
            let file = backups::file_of(data, arguments::<At>(args)?.at)?;
            answer_in_json(&backups::restore_in(data, &file)?)
        }
        "choose_backup_folder" => {
            let chosen = arguments::<AnyFolder>(args)?.folder;
            answer_in_json(&backups::choose_in(data, chosen.as_deref())?)
        }
        "rescue_library" => answer_in_json(&replacing::rescue_in(data, spoken)?),
        "begin_anew" => answer_in_json(&replacing::begin_anew_in(data)?),
        "choose_library_folder" => {
            let chosen = arguments::<Folder>(args)?.folder;
            answer_in_json(&replacing::look_in(home, &chosen)?)
        }
        _ => answer_in_json(&backups::seen_in(data, None)),
    }
}
