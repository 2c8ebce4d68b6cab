//! Sheets of spreadsheets as rows: what other programs write, our own plan read
//! back, and files that are no good.

use super::{Asked, Choices, Draft, Kind, Unreadable, drawn, read};
use crate::support::{example, options};
use chrono::NaiveDate;
use formats::{Csv, Extras, Writer, Xlsx};
use proptest::prelude::*;
use rust_xlsxwriter::{Format, Workbook, Worksheet};
use std::io::{Cursor, Read, Write};
use std::time::{Duration, Instant};
use workshop::EntryTime;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

fn read_as(bytes: &[u8], choices: &Choices) -> Result<Draft, Unreadable> {
    let asked = Asked {
        categories: &[],
        ending: "xlsx",
        choices,
    };
    read(bytes, &asked)
}

fn opened(bytes: &[u8]) -> Result<Draft, Unreadable> {
    read_as(bytes, &Choices::default())
}

fn book(sheets: &[fn(&mut Worksheet)]) -> Vec<u8> {
    let mut book = Workbook::new();
    for fill in sheets {
        fill(book.add_worksheet());
    }
    book.save_to_buffer().unwrap()
}

fn words(sheet: &mut Worksheet, rows: &[&[&str]]) {
    for (cells, row) in rows.iter().zip(0..) {
        for (cell, column) in cells.iter().zip(0..) {
            sheet.write_string(row, column, *cell).unwrap();
        }
    }
}

fn plan(sheet: &mut Worksheet) {
    words(sheet, &[&["Action", "Owner", "Due"], &["Page", "sre"]]);
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let due = NaiveDate::from_ymd_opt(2026, 4, 3).unwrap();
    sheet
        .write_datetime_with_format(1, 2, due.and_hms_opt(0, 0, 0).unwrap(), &day)
        .unwrap();
}

/// A book with its parts changed, packed again.
fn packed(bytes: &[u8], mut change: impl FnMut(&str, &mut Vec<u8>)) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut packed = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let (name, mut words) = (part.name().unwrap().into_owned(), Vec::new());
        part.read_to_end(&mut words).unwrap();
        change(&name, &mut words);
        packed
            .start_file(name, SimpleFileOptions::default())
            .unwrap();
        packed.write_all(&words).unwrap();
    }
    packed.finish().unwrap().into_inner()
}

#[test]
fn days_are_days_whatever_they_look_like() {
    let read = opened(&book(&[plan])).unwrap();
    assert_eq!(read.kind, Kind::Rows);
    let action = &read.actions[0];
    assert_eq!((action.what.as_str(), action.line), ("Page", 2));
    assert_eq!(action.due, NaiveDate::from_ymd_opt(2026, 4, 3));
    assert!(!read.asks_dates && read.left_out.is_empty(), "{read:?}");
}

#[test]
fn a_timeline_keeps_its_minutes() {
    let read = opened(&book(&[|sheet| {
        words(
            sheet,
            &[&["When", "What happened"], &["", "The alarm rings"]],
        );
        let look = Format::new().set_num_format("d mmm yyyy h:mm");
        let at = NaiveDate::from_ymd_opt(2026, 3, 13).unwrap();
        let at = at.and_hms_opt(22, 10, 0).unwrap();
        sheet.write_datetime_with_format(1, 0, at, &look).unwrap();
    }]))
    .unwrap();
    let [entry] = read.entries.as_slice() else {
        panic!("{read:?}")
    };
    let EntryTime::Exact(at) = entry.time else {
        panic!("{entry:?}")
    };
    assert_eq!(at.to_string(), "2026-03-13T22:10");
}

#[test]
fn of_several_sheets_the_first_with_words_is_read_and_another_can_be_chosen() {
    let file = book(&[
        |_| {},
        |sheet| {
            sheet.set_name("Causes").unwrap();
            words(sheet, &[&["", "Two posts vacant"], &[], &["", "No budget"]]);
        },
        |sheet| {
            sheet.set_name("Plan").unwrap();
            plan(sheet);
        },
        |sheet| {
            sheet.set_name("Prices").unwrap().set_hidden(true);
            words(sheet, &[&["Secret", "Price"]]);
        },
    ]);
    let first = opened(&file).unwrap();
    assert_eq!(
        (first.sheets.as_slice(), first.sheet),
        (&["Causes".to_owned(), "Plan".into()][..], 0)
    );
    // One column is lines, wherever it stands.
    assert_eq!(drawn(&first), ["Two posts vacant", "No budget"]);
    assert_eq!(first.causes[1].line, 3);
    let choices = |sheet| Choices {
        sheet: Some(sheet),
        ..Choices::default()
    };
    assert_eq!(read_as(&file, &choices(1)).unwrap().actions.len(), 1);
    assert_eq!(read_as(&file, &choices(9)).unwrap(), first);
}

#[test]
fn what_lisca_wrote_is_read_back_as_from_csv() {
    let workshop = example(|_| ());
    let asked = options(Extras::default());
    let sheet = opened(&Xlsx::write(&workshop, &asked).unwrap()).unwrap();
    let csv = Csv::write(&workshop, &asked).unwrap();
    let choices = Choices::default();
    let rows = Asked {
        categories: &[],
        ending: "csv",
        choices: &choices,
    };
    let rows = read(&csv, &rows).unwrap();
    let told = |it: &Draft| -> Vec<_> {
        (it.actions.iter())
            .map(|it| (it.what.clone(), it.owner.clone(), it.due, it.status.clone()))
            .collect()
    };
    assert_eq!(told(&sheet), told(&rows));
    let own: Vec<_> = (workshop.actions().iter())
        .map(|it| (it.what.clone(), it.owner.clone(), it.due))
        .collect();
    let read: Vec<_> = told(&sheet)
        .into_iter()
        .map(|it| (it.0, it.1, it.2))
        .collect();
    assert_eq!(read, own);
}

#[test]
fn a_cell_far_away_takes_no_memory() {
    let began = Instant::now();
    let read = opened(&book(&[|sheet| {
        plan(sheet);
        sheet.write_string(1_048_575, 0, "far down").unwrap();
        sheet.write_string(1, 16_383, "far out").unwrap();
    }]))
    .unwrap();
    assert_eq!(read.actions.len(), 2);
    assert_eq!(read.actions[1].line, 1_048_576);
    assert!(began.elapsed() < Duration::from_secs(10));
}

#[test]
fn what_becomes_endless_once_unpacked_is_refused() {
    let file = packed(&book(&[plan]), |name, words| {
        if name == "xl/sharedStrings.xml" {
            *words = vec![b' '; 200 << 20];
        }
    });
    assert!(file.len() < 1 << 20);
    assert_eq!(opened(&file), Err(Unreadable::Unpacked { most: 96 << 20 }));
}

#[test]
fn what_is_damaged_locked_or_old_is_told() {
    let file = book(&[plan]);
    assert_eq!(opened(&file[..file.len() / 2]), Err(Unreadable::Damaged));
    let broken = packed(&file, |name, words| {
        if name == "xl/worksheets/sheet1.xml" {
            words.truncate(words.len() / 2);
        }
    });
    assert_eq!(opened(&broken), Err(Unreadable::Damaged));
    assert_eq!(opened(&book(&[|_| {}])), Err(Unreadable::Nothing));
    assert_eq!(
        opened(&compound("EncryptedPackage")),
        Err(Unreadable::Locked)
    );
    assert_eq!(
        opened(&compound("Workbook")),
        Err(Unreadable::OldSpreadsheet)
    );
    assert_eq!(
        opened(&compound("")[..100]),
        Err(Unreadable::OldSpreadsheet)
    );
    // Another archive is no spreadsheet.
    let mut other = ZipWriter::new(Cursor::new(Vec::new()));
    other
        .start_file("word/document.xml", SimpleFileOptions::default())
        .unwrap();
    let other = other.finish().unwrap().into_inner();
    let choices = Choices::default();
    let asked = Asked {
        categories: &[],
        ending: "docx",
        choices: &choices,
    };
    assert_eq!(read(&other, &asked), Err(Unreadable::NoText));
}

/// A file of the kind that was before 2007, with one entry in it.
fn compound(name: &str) -> Vec<u8> {
    const FREE: u32 = 0xffff_ffff;
    const END: u32 = 0xffff_fffe;
    let mut head = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    head.resize(24, 0);
    head.extend([0x3e, 0, 3, 0, 0xfe, 0xff, 9, 0, 6, 0]);
    head.resize(44, 0);
    for it in [1, 1, 0, 4096, END, 0, END, 0, 0] {
        head.extend(u32::to_le_bytes(it));
    }
    head.resize(512, 0xff);
    let mut table: Vec<u8> = [0xffff_fffd, END]
        .into_iter()
        .flat_map(u32::to_le_bytes)
        .collect();
    table.resize(512, 0xff);
    let mut entries = Vec::new();
    for (name, kind) in [("Root Entry", 5), (name, 2)] {
        let start = entries.len();
        entries.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
        entries.resize(start + 64, 0);
        let length = u16::try_from(name.len() * 2 + 2).unwrap();
        entries.extend(length.to_le_bytes());
        entries.extend([kind, 1]);
        for _ in 0..3 {
            entries.extend(FREE.to_le_bytes());
        }
        entries.resize(start + 116, 0);
        entries.extend(END.to_le_bytes());
        entries.resize(start + 128, 0);
    }
    entries.resize(512, 0);
    [head, table, entries].concat()
}

/// A part of a book, and what stands there instead.
fn change() -> impl Strategy<Value = (prop::sample::Index, prop::sample::Index, usize, Vec<u8>)> {
    let spice = prop::sample::select(vec![
        "",
        "<",
        ">",
        "\"",
        "&",
        "&#x0;",
        "r=\"ZZZ99999999\"",
        "r=\"A0\"",
        "t=\"s\"",
        "<v>-1</v>",
        "<v>99999999999</v>",
        "<v>1e308</v>",
        "<v>NaN</v>",
        "s=\"77777\"",
        "<c/>",
        "</row>",
        "<!--",
        "ref=\"A1:A1\"",
        "<f t=\"shared\" si=\"0\" ref=\"A1:XFD1048576\">A1</f>",
        "<mergeCell ref=\"B\"/>",
    ]);
    (
        any::<prop::sample::Index>(),
        any::<prop::sample::Index>(),
        0..24_usize,
        spice.prop_map(|it| it.as_bytes().to_vec()),
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(super::properties::cases()))]
    #[test]
    fn any_book_is_read_or_refused(changes in prop::collection::vec(change(), 1..6), cut in 0..4_u8) {
        let seed = book(&[plan, plan]);
        let mut file = packed(&seed, |name, words| {
            for (part, at, gone, spice) in &changes {
                let names = ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml"];
                if name == names[part.index(names.len())] {
                    let at = at.index(words.len() + 1);
                    let end = (at + gone).min(words.len());
                    words.splice(at..end, spice.iter().copied());
                }
            }
        });
        if cut == 0 {
            let at = changes[0].1.index(file.len());
            file.truncate(at);
        }
        let once = opened(&file);
        prop_assert_eq!(&opened(&file), &once);
    }
}
