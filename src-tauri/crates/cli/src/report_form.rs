//! `lisca report-form`: the form that others report with.

use crate::output::Output;
use app::{App, Failure, FormFormat};
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};

#[derive(Args)]
pub(crate) struct ReportForm {
    /// A page for a browser, or a sheet to be printed
    #[arg(long, short, value_parser = formats(), default_value = FormFormat::Html.name())]
    format: FormFormat,
    #[command(flatten)]
    output: Output,
}

fn formats() -> impl TypedValueParser<Value = FormFormat> {
    let all = FormFormat::ALL;
    PossibleValuesParser::new(all.map(FormFormat::name)).try_map(move |name| {
        let named = all.into_iter().find(|it| it.name() == name);
        named.ok_or("no format")
    })
}

/// Writes the form, and prints where to.
pub(crate) fn report_form(app: &mut App, asked: ReportForm) -> Result<(), Failure> {
    let ReportForm { format, output } = asked;
    if output.is_standard() {
        return Output::print(&app.report_form_bytes(format)?);
    }
    let name = app.report_form_name(format)?;
    output.save(name, |path, there| app.report_form_to(format, path, there))
}
