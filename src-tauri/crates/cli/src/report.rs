//! `lisca report`: a near miss, a hazard or an incident in a sentence, into the
//! inbox.

use crate::terminal::{complain, say};
use crate::values::Kind;
use app::{App, Failure, SafetyReport, Said, When};
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
        let told = Said::new(
            "The report was filed, with a time that is still to come by this computer’s clock. Correct it in the window if it is wrong.",
            "La segnalazione è registrata, con un momento che deve ancora venire per l’orologio di questo computer. Se è sbagliato, correggilo nella finestra.",
        );
        complain(&told.in_language(app.spoken()));
    }
    say(&format!("{}\n", id.0))
}
