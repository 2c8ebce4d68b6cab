//! `lisca checklist`: an action's checklist as a card, to a file or to standard
//! output.

use crate::terminal::{complain, give, say_path};
use crate::values::Size;
use crate::words::{Notice, Trouble};
use app::{App, ExistingFile, Failure, Message, WorkshopId};
use clap::Args;
use std::path::PathBuf;

#[derive(Args)]
pub(crate) struct Checklist {
    /// The workshop’s number, as `lisca list` shows it
    pub(crate) id: i64,
    /// The action’s number, as the report shows it: 3, or A3
    #[arg(long, value_parser = number)]
    action: usize,
    /// The size of the card
    #[arg(long, value_enum, default_value_t)]
    size: Size,
    /// Where to; `-` is standard output. Without it, a file named after
    /// the action in this folder
    #[arg(long, short)]
    output: Option<PathBuf>,
    /// Write over a file that is there
    #[arg(long)]
    force: bool,
    /// Write it although something in it looks like a name
    #[arg(long)]
    with_names: bool,
}

/// A number, as 3 or A3.
fn number(text: &str) -> Result<usize, String> {
    let number = text.trim_start_matches(['A', 'a']).parse().ok();
    number.ok_or_else(|| "a number, as the report shows it".to_owned())
}

/// Writes the card, and prints where to.
pub(crate) fn checklist(app: &mut App, what: Checklist) -> Result<(), Failure> {
    let id = WorkshopId(what.id);
    let action = app.action_numbered(id, what.action)?;
    let size = what.size.into();
    let names = app.names_on_card(id, action)?.len();
    if names > 0 && !what.with_names {
        return Err(Failure::new(Trouble::Names { id, count: names }));
    }
    let there = match what.force {
        true => ExistingFile::Replace,
        false => ExistingFile::Keep,
    };
    match what.output {
        Some(path) if path.as_os_str() == "-" => give(&app.card_bytes(id, action, size)?)?,
        output => {
            let path = match output {
                Some(path) => path,
                None => app.checklist_card_name(id, action)?.into(),
            };
            app.card_to(id, action, size, &path, there)?;
            say_path(&path)?;
        }
    }
    if names > 0 {
        let still = Notice::StillNames { id, count: names };
        complain(&still.in_language(app.spoken()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_is_named_as_the_report_names_it() {
        assert_eq!(number("3"), Ok(3));
        assert_eq!(number("A12"), Ok(12));
        for wrong in ["", "A", "B3", "-1", "3.0"] {
            assert!(number(wrong).is_err(), "{wrong}");
        }
    }
}
