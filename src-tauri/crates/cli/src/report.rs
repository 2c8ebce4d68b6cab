//! `lisca report`: a near miss, a hazard or an incident in a sentence, into the
//! inbox.

use crate::terminal::{complain, say};
use crate::values::Kind;
use crate::words::Notice;
use app::{App, Failure, Message, SafetyReport, When};
use clap::Args;

/// Nobody's name is asked for. What isn't said here can be said in the window.
#[derive(Args)]
pub(crate) struct Reported {
    /// What happened, or could have
    what: String,
    /// The system or team
    #[arg(long = "where", default_value = "")]
    place: String,
    /// When, in the time of the place, as 2026-03-13T22:10; it may say how far
    /// that is from UTC: 2026-03-13T22:10+01:00
    #[arg(long)]
    when: Option<When>,
    /// What is reported
    #[arg(long, value_enum, default_value_t = Kind::NearMiss)]
    kind: Kind,
    /// What went well, and kept it from being worse
    #[arg(long, default_value = "")]
    went_well: String,
    /// What luck kept it from being worse
    #[arg(long, default_value = "")]
    lucky: String,
}

/// Files the report, and prints its number.
pub(crate) fn report(app: &mut App, said: Reported) -> Result<(), Failure> {
    let id = app.receive_safety_report(SafetyReport {
        kind: said.kind.into(),
        what: said.what,
        system: said.place,
        happened: said.when,
        went_well: said.went_well,
        lucky: said.lucky,
        ..SafetyReport::default()
    })?;
    if said.when.is_some_and(|at| app.is_to_come(at)) {
        complain(&Notice::ToCome.in_language(app.spoken()));
    }
    say(&format!("{}\n", id.0))
}
