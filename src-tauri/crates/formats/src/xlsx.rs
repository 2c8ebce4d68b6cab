//! The action plan as a spreadsheet: real days, a filter, a head that stays, and
//! set up to be printed.

use crate::column::Column;
use crate::harmless::begins_as_a_formula;
use crate::plan::{self, Cell, Plan};
use crate::{Extras, WriteFlaw, WriteOptions, Writer, words};
use chrono::NaiveTime;
use rust_xlsxwriter::{DocProperties, Format, FormatAlign, FormatBorder, Workbook, Worksheet};
use workshop::{Key, TextField, TextLocation, Workshop};

/// The most characters that a cell of a spreadsheet can hold, and that the head
/// of its printed pages shows.
const MOST: usize = 32_767;
const HEADER: usize = 100;

/// The size of the paper, by its number: A4.
const A4: u8 = 9;

/// Days as all countries read them.
const DAY: &str = "yyyy-mm-dd";

/// The action plan. Columns in which nothing stands are left out.
#[derive(Clone, Copy, Debug)]
pub struct Xlsx;

impl Writer for Xlsx {
    const NAME: &'static str = "xlsx";
    type Error = WriteFlaw;

    fn write(workshop: &Workshop, options: &WriteOptions) -> Result<Vec<u8>, WriteFlaw> {
        let title = &workshop.incident().title;
        let mut book = Workbook::new();
        let written = options.today.and_time(NaiveTime::MIN);
        let about = DocProperties::new()
            .set_title(title)
            .set_creation_datetime(&written);
        book.set_properties(&about);
        let sheet = book.add_worksheet();
        sheet.set_name(words::actions(workshop.session().language))?;
        fill(sheet, workshop, &Plan::filled(workshop, &Column::ALL))?;
        print_setup(sheet, title)?;
        Ok(book.save_to_buffer()?)
    }

    /// The title stands above printed pages, too.
    fn holds(location: TextLocation, _: Extras) -> bool {
        plan::holds(location)
            || (location.key == Key::Incident && location.field == TextField::Title)
    }
}

fn fill(sheet: &mut Worksheet, workshop: &Workshop, plan: &Plan<'_>) -> Result<(), WriteFlaw> {
    let looks = Looks::new();
    for (column, at) in plan.columns.iter().zip(0..) {
        sheet.set_column_width(at, column.width())?;
        sheet.write_string_with_format(0, at, column.head(workshop), &looks.head)?;
    }
    for (row, line) in plan.rows.iter().zip(1..) {
        for (cell, column) in row.iter().zip(0..) {
            looks.write(sheet, line, column, cell)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    let last = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let columns = plan.columns.len().saturating_sub(1);
    let columns = u16::try_from(columns).unwrap_or(u16::MAX);
    sheet.autofilter(0, 0, last(plan.rows.len()), columns)?;
    Ok(())
}

/// Landscape, as wide as a page, with the head and the case on each.
fn print_setup(sheet: &mut Worksheet, title: &str) -> Result<(), WriteFlaw> {
    sheet.set_landscape().set_paper_size(A4);
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_repeat_rows(0, 0)?;
    let title: String = title.chars().take(HEADER).collect();
    // An ampersand begins an order to the printer.
    sheet.set_header(format!("&L{}", title.replace('&', "&&")));
    sheet.set_footer("&R&P / &N");
    Ok(())
}

/// What cells look like.
struct Looks {
    head: Format,
    words: Format,
    /// Of words that would be a formula as soon as somebody touched them.
    quoted: Format,
    day: Format,
}

impl Looks {
    fn new() -> Self {
        let words = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        Self {
            head: words
                .clone()
                .set_bold()
                .set_border_bottom(FormatBorder::Thin),
            quoted: words.clone().set_quote_prefix(),
            day: words
                .clone()
                .set_num_format(DAY)
                .set_align(FormatAlign::Left),
            words,
        }
    }

    /// A cell of words is written as one: nothing in it is ever calculated.
    fn write(
        &self,
        sheet: &mut Worksheet,
        row: u32,
        column: u16,
        cell: &Cell<'_>,
    ) -> Result<(), WriteFlaw> {
        match cell {
            Cell::Day(Some(day)) => {
                sheet.write_datetime_with_format(row, column, day, &self.day)?;
            }
            Cell::Number(Some(number)) => {
                sheet.write_number_with_format(row, column, *number, &self.words)?;
            }
            Cell::Day(None) | Cell::Number(None) => {}
            Cell::Words(_) | Cell::Lines(_) => {
                let text: String = cell.text("\n").chars().take(MOST).collect();
                let look = match begins_as_a_formula(&text) {
                    true => &self.quoted,
                    false => &self.words,
                };
                sheet.write_string_with_format(row, column, text, look)?;
            }
        }
        Ok(())
    }
}
