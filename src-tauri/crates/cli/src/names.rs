//! `lisca names`: what still looks like a name in a workshop.

use crate::terminal::{on_a_line, say, say_json};
use crate::words::Notice;
use app::{App, Failure, Message, NameView, WorkshopId};
use clap::Args;

#[derive(Args)]
pub(crate) struct Names {
    /// The workshop’s number, as `lisca list` shows it
    pub(crate) id: i64,
    /// As JSON, for programs
    #[arg(long)]
    json: bool,
}

/// Prints each name with the role that is known for it, and its places.
pub(crate) fn names(app: &mut App, asked: &Names) -> Result<(), Failure> {
    let spoken = app.spoken();
    let names = app.names(WorkshopId(asked.id))?;
    if asked.json {
        return say_json(&names);
    }
    if names.is_empty() {
        return say(&format!("{}\n", Notice::NoNames.in_language(spoken)));
    }
    say(&names.iter().map(lines).collect::<String>())
}

pub(crate) fn lines(name: &NameView) -> String {
    let role = match name.role.as_str() {
        "" => String::new(),
        role => format!(" → {}", on_a_line(role)),
    };
    let called = on_a_line(&name.name);
    let mut text = format!("{called}{role}  ({})\n", name.places.len());
    for place in &name.places {
        let said = [&place.before, &place.name, &place.after].map(|it| on_a_line(it));
        let [before, name, after] = said;
        text += &format!("    {before}[{name}]{after}\n");
    }
    text
}
