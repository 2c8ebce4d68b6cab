//! `lisca export`: a workshop to a file, or to standard output.

use crate::terminal::{complain, say_path, write};
use crate::words::{Notice, Trouble};
use app::{
    App, ExistingFile, Extras, Failure, Format, Message, PageSize, ReportChoice, Section, ShownIn,
    Space, Variant,
};
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use std::path::PathBuf;

#[derive(Args)]
pub(crate) struct Export {
    /// The workshop’s number, as `lisca list` shows it
    pub(crate) id: i64,
    /// The report, the fishbone as a picture, or everything
    #[arg(long, short, value_parser = formats(), default_value = Format::Pdf.name())]
    format: Format,
    /// Where to; `-` is standard output. Without it, a file named after
    /// the case in this folder
    #[arg(long, short)]
    output: Option<PathBuf>,
    /// Write over a file that is there
    #[arg(long)]
    force: bool,
    /// With the facilitator’s own notes and prompts; in JSON alone
    #[arg(long)]
    with_private_notes: bool,
    /// With who was hurt and what they need, in the report: in PDF alone
    #[arg(long)]
    with_who_was_hurt: bool,
    /// Write it although something in it looks like a name
    #[arg(long)]
    with_names: bool,
    #[command(flatten)]
    report: ReportAsked,
    #[command(flatten)]
    place: Place,
}

/// Which report it is, where it is one.
#[derive(Args)]
struct ReportAsked {
    /// What the report is for; in PDF alone
    #[arg(long = "report", value_parser = named(&Variant::ALL, Variant::name))]
    variant: Option<Variant>,
    /// The paper; in PDF alone
    #[arg(long, value_parser = named(&PageSize::ALL, PageSize::name))]
    paper: Option<PageSize>,
    /// A section that is left out; may be said several times; in PDF alone
    #[arg(long, value_parser = named(&Section::ALL, Section::name))]
    without: Vec<Section>,
}

impl ReportAsked {
    fn is_said(&self) -> bool {
        self.variant.is_some() || self.paper.is_some() || !self.without.is_empty()
    }
}

/// What one of a few is called on the command line.
fn named<T: Copy + Send + Sync + 'static>(
    all: &'static [T],
    name: impl Fn(T) -> &'static str + Copy + Send + Sync + 'static,
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(all.iter().map(move |it| name(*it))).try_map(move |said| {
        let found = all.iter().find(|it| name(**it) == said);
        found.copied().ok_or("none of these")
    })
}

/// The formats of the one list, by name.
fn formats() -> impl TypedValueParser<Value = Format> {
    named(Format::WRITTEN, Format::name)
}

/// Where the fishbone is shown, so that it steps back as it does there.
#[derive(Args, Clone, Copy)]
struct Place {
    /// The size of the place where the fishbone is shown, in px, as 1075x690; in
    /// SVG alone
    #[arg(long, value_parser = size)]
    size: Option<[f32; 2]>,
    /// The least size of its words there, in px
    #[arg(long, requires = "size", value_parser = pixels)]
    floor: Option<f32>,
    /// As the shared screen shows it
    #[arg(long, requires = "size")]
    room: bool,
}

/// The least size of words on a laptop; in a room it is the one for 1080 lines,
/// and in proportion elsewhere (design §5).
const LAPTOP: f32 = 11.0;
const ROOM: [f32; 3] = [1920.0, 960.0, 24.0];

impl Place {
    fn shown(self) -> Option<ShownIn> {
        let [width, height] = self.size?;
        let [wide, high, large] = ROOM;
        let usual = match self.room {
            true => large * (width / wide).min(height / high),
            false => LAPTOP,
        };
        Some(ShownIn {
            space: Space {
                width,
                height,
                least: self.floor.unwrap_or(usual),
            },
            in_the_room: self.room,
        })
    }
}

/// A width and a height, as 1075x690.
fn size(text: &str) -> Result<[f32; 2], String> {
    let (width, height) = text.split_once(['x', '×']).ok_or("as 1075x690")?;
    Ok([pixels(width)?, pixels(height)?])
}

fn pixels(text: &str) -> Result<f32, String> {
    let number = text.trim().parse().ok();
    let number = number.filter(|it| (1.0..=20_000.0).contains(it));
    number.ok_or_else(|| "px, more than 0".to_owned())
}

/// Writes the workshop, and prints where to.
pub(crate) fn export(app: &mut App, what: Export) -> Result<(), Failure> {
    let id = app::WorkshopId(what.id);
    let format = what.format;
    let extras = Extras {
        private: what.with_private_notes,
        who_was_hurt: what.with_who_was_hurt,
    };
    let there = match what.force {
        true => ExistingFile::Replace,
        false => ExistingFile::Keep,
    };
    // What can't be had there isn't left out in silence.
    if extras.private && !format.holds_private() {
        return Err(Failure::new(Trouble::PrivateInJson));
    }
    if extras.who_was_hurt && !format.holds_who_was_hurt() {
        return Err(Failure::new(Trouble::WhoWasHurtInPdf));
    }
    let shown = what.place.shown();
    if shown.is_some() && format != Format::Svg {
        return Err(Failure::new(Trouble::SizeInSvg));
    }
    if what.report.is_said() && format != Format::Pdf {
        return Err(Failure::new(Trouble::ReportInPdf));
    }
    let report = (format == Format::Pdf).then(|| ReportChoice {
        variant: what.report.variant.unwrap_or_default(),
        paper: what.report.paper.unwrap_or_default(),
        left_out: what.report.without,
        who_was_hurt: extras.who_was_hurt,
    });
    let names = app.names_in(id, format, extras)?.len();
    if names > 0 && !what.with_names {
        return Err(Failure::new(Trouble::Names { id, count: names }));
    }
    let output = what.output;
    if output.as_ref().is_some_and(|path| path.as_os_str() == "-") {
        let bytes = match (shown, &report) {
            (Some(shown), _) => app.fishbone_svg(id, shown)?,
            (None, Some(report)) => app.report_bytes(id, report)?,
            (None, None) => app.export_bytes(id, format, extras)?,
        };
        write(&bytes)?;
    } else {
        let path = match output {
            Some(path) => path,
            None => app.export_name(id, format)?.into(),
        };
        match (shown, &report) {
            (Some(shown), _) => app.export_fishbone_to(id, shown, &path, there)?,
            (None, Some(report)) => app.export_report_to(id, report, &path, there)?,
            (None, None) => app.export_to(id, format, &path, extras, there)?,
        };
        say_path(&path)?;
    }
    if names > 0 {
        let still = Notice::StillNames { id, count: names };
        complain(&still.in_language(app.spoken()));
    }
    if let Some(characters) = app.undrawn(id, format, extras)? {
        complain(&Notice::Undrawn(characters).in_language(app.spoken()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_two_numbers_of_px() {
        assert_eq!(size("1075x690"), Ok([1075.0, 690.0]));
        assert_eq!(size("770 × 640"), Ok([770.0, 640.0]));
        for wrong in [
            "", "1075", "1075x", "x690", "0x690", "-3x5", "NaNx5", "1e9x5",
        ] {
            assert!(size(wrong).is_err(), "{wrong}");
        }
    }
}
