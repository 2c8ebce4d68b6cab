//! What several tests of files have in common.
#![allow(dead_code, reason = "no test uses all of it")]

use calamine::{Data, Reader, Xlsx};
use chrono::{NaiveDate, TimeZone, Utc};
use formats::{Extras, Origin, WriteOptions, json};
use std::io::Cursor;
use workshop::{Parts, Workshop};

const EXAMPLE: &[u8] = include_bytes!("../../../app/examples/friday-evening.json");

/// What is asked of a file on a day in March.
pub(crate) fn options(extras: Extras) -> WriteOptions {
    WriteOptions {
        extras,
        today: NaiveDate::from_ymd_opt(2026, 3, 24).unwrap(),
        origin: Origin {
            number: 7,
            created: Utc.with_ymd_and_hms(2026, 3, 16, 9, 30, 0).unwrap(),
        },
    }
}

/// The example, changed.
pub(crate) fn example(change: impl FnOnce(&mut Parts)) -> Workshop {
    let mut parts = json::read(EXAMPLE).unwrap().parts();
    change(&mut parts);
    Workshop::from_imported_parts(parts).unwrap()
}

/// The cells of a spreadsheet.
pub(crate) fn cells(bytes: &[u8]) -> Vec<Vec<Data>> {
    let mut book = Xlsx::new(Cursor::new(bytes)).unwrap();
    let sheet = book.worksheet_range_at(0).unwrap().unwrap();
    sheet.rows().map(<[Data]>::to_vec).collect()
}

/// The words of a file, by the ending of its name.
pub(crate) fn read(ending: &str, bytes: &[u8]) -> String {
    match ending {
        "xlsx" => {
            let cells = cells(bytes);
            let cells = cells.iter().flatten().map(ToString::to_string);
            cells.collect::<Vec<_>>().join("\n")
        }
        "ics" => String::from_utf8(bytes.to_vec())
            .unwrap()
            .replace("\r\n ", ""),
        _ => String::from_utf8(bytes.to_vec()).unwrap(),
    }
}
