//! `lisca list`: the workshops in the library.

use crate::terminal::{on_a_line, say, say_json};
use crate::words::{Notice, headings};
use app::{App, Failure, Message, Shelf};

/// Prints the workshops on a shelf, one a line.
pub(crate) fn list(app: &mut App, shelf: Shelf, json: bool) -> Result<(), Failure> {
    let workshops = app.list_workshops(shelf)?;
    if json {
        return say_json(&workshops);
    }
    if workshops.is_empty() {
        let none = Notice::NoWorkshops.in_language(app.spoken());
        return say(&format!("{none}\n"));
    }
    let [id, changed, causes, open, title] = headings(app.spoken());
    // Wide enough for what stands above.
    let wide = open.chars().count();
    let mut text = format!("{id:>6}  {changed:<10}  {causes:>6}  {open:>wide$}  {title}\n");
    for workshop in workshops {
        let changed = app.day_of(workshop.updated).format("%Y-%m-%d");
        let title = on_a_line(&workshop.title);
        text += &format!(
            "{:>6}  {changed}  {:>6}  {:>wide$}  {title}\n",
            workshop.id.0, workshop.cause_count, workshop.open_actions
        );
    }
    say(&text)
}
