//! `lisca feedback`: what is told back to those who reported.

use crate::output::Output;
use crate::words::Trouble;
use app::{App, Failure, LeafletFormat};
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};

#[derive(Args)]
pub(crate) struct Feedback {
    /// The receipt of the report, for whoever has it; without it, what everybody
    /// may read
    #[arg(long)]
    code: Option<String>,
    /// To be printed, for a browser, or for a mail
    #[arg(long, short, value_parser = formats(), default_value = LeafletFormat::Pdf.name())]
    format: LeafletFormat,
    #[command(flatten)]
    output: Output,
    /// Write it although something in it looks like a name
    #[arg(long)]
    with_names: bool,
}

fn formats() -> impl TypedValueParser<Value = LeafletFormat> {
    let all = LeafletFormat::ALL;
    PossibleValuesParser::new(all.map(LeafletFormat::name)).try_map(move |name| {
        let named = all.into_iter().find(|it| it.name() == name);
        named.ok_or("no format")
    })
}

/// Writes the sheet, and prints where to.
pub(crate) fn feedback(app: &mut App, asked: Feedback) -> Result<(), Failure> {
    let Feedback {
        code,
        format,
        output,
        with_names,
    } = asked;
    let of = match code {
        None => None,
        Some(code) => Some(app.report_of_receipt(&code)?),
    };
    let names = app.feedback_names(of)?.len();
    if names > 0 && !with_names {
        return Err(Failure::new(Trouble::NamesTold(names)));
    }
    if output.is_standard() {
        return Output::print(&app.feedback_bytes(of, format)?);
    }
    let name = app.feedback_name(of, format)?;
    output.save(name, |path, there| app.feedback_to(of, format, path, there))
}
