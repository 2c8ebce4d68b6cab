//! The plan for the clipboard: rows for a spreadsheet, and a table for a mail.

use super::{Cell, Column, Plan};
use crate::harmless::harmless;
use serde::Serialize;
use workshop::Workshop;

/// What fits into a mail; a spreadsheet has a file of its own for the rest.
const COLUMNS: [Column; 10] = [
    Column::Number,
    Column::What,
    Column::Causes,
    Column::Strength,
    Column::Status,
    Column::Owner,
    Column::Function,
    Column::Due,
    Column::Counts,
    Column::Threshold,
];

/// Some programs take what doesn't say so for Windows-1252.
const CHARSET: &str = "<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\">";

/// The same table twice, for one clipboard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CopiedPlan {
    /// A row a line, its cells between tabs.
    pub text: String,
    /// A table in HTML.
    pub html: String,
}

/// The plan with its heads, in the language of its workshop. Columns in which
/// nothing stands are left out.
#[must_use]
pub fn copied(workshop: &Workshop) -> CopiedPlan {
    let plan = Plan::filled(workshop, &COLUMNS);
    let heads: Vec<&str> = plan.columns.iter().map(|it| it.head(workshop)).collect();
    let mut text = heads.join("\t");
    let mut html = String::from(CHARSET);
    html += "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><thead><tr>";
    for head in heads {
        html += &format!("<th align=\"left\">{}</th>", in_html(head));
    }
    html += "</tr></thead><tbody>";
    for row in &plan.rows {
        let cells: Vec<String> = row.iter().map(on_a_line).collect();
        text += "\r\n";
        text += &cells.join("\t");
        html += "<tr>";
        for cell in row {
            html += &format!("<td valign=\"top\">{}</td>", with_breaks(cell));
        }
        html += "</tr>";
    }
    text += "\r\n";
    html += "</tbody></table>";
    CopiedPlan { text, html }
}

/// A cell without tabs and ends of lines, which would be cells and rows.
fn on_a_line(cell: &Cell<'_>) -> String {
    let text = cell.text("; ");
    let words = text.split(['\t', '\r', '\n']).collect::<Vec<_>>();
    harmless(&words.join(" ")).into_owned()
}

fn with_breaks(cell: &Cell<'_>) -> String {
    let text = cell.text("\n");
    in_html(&harmless(&text)).replace('\n', "<br>")
}

fn in_html(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}
