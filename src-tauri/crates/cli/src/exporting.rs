//! `lisca export`: a workshop to a file, or to standard output.

use crate::names::lines;
use crate::terminal::{complain, give, say_path};
use crate::words::{Notice, Trouble};
use app::{
    App, ExistingFile, Extras, Failure, Format, Message, PageSize, PictureFormat, PictureKind,
    PictureOptions, ReportChoice, ReportForm, Section, ShownIn, Space, Variant, WorkshopId,
};
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use std::path::{Path, PathBuf};

#[derive(Args)]
pub(crate) struct Export {
    /// The workshop’s number, as `lisca list` shows it
    pub(crate) id: i64,
    /// The report (pdf, docx, md), a picture (svg, png, mermaid, mindmap), the plan (xlsx,
    /// csv, ics, jira, github), or everything (json, lisca)
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
    /// With who was hurt and what they need: in the report alone
    #[arg(long)]
    with_who_was_hurt: bool,
    /// For outside: without roles, owners, sources and what is undecided; in JSON and
    /// the Lisca file alone
    #[arg(long, conflicts_with = "with_private_notes")]
    for_outside: bool,
    /// Write it although something in it looks like a name
    #[arg(long)]
    with_names: bool,
    #[command(flatten)]
    report: ReportAsked,
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    drawn: Drawn,
}

/// Which report it is, where it is one.
#[derive(Args)]
struct ReportAsked {
    /// What the report is for
    #[arg(long = "report", value_parser = named(&Variant::ALL, Variant::name))]
    variant: Option<Variant>,
    /// The report’s paper
    #[arg(long, value_parser = named(&PageSize::ALL, PageSize::name))]
    paper: Option<PageSize>,
    /// A section of the report that is left out; may be said several times
    #[arg(long, value_parser = named(&Section::ALL, Section::name))]
    without: Vec<Section>,
}

impl ReportAsked {
    fn is_said(&self) -> bool {
        self.variant.is_some() || self.paper.is_some() || !self.without.is_empty()
    }

    fn choice(self, form: ReportForm, extras: Extras) -> ReportChoice {
        ReportChoice {
            form,
            variant: self.variant.unwrap_or_default(),
            paper: self.paper.unwrap_or_default(),
            left_out: self.without,
            who_was_hurt: extras.who_was_hurt,
        }
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

/// What is drawn, and how.
#[derive(Args, Clone, Copy)]
struct Drawn {
    /// What is drawn; in SVG and PNG. Without it, the fishbone
    #[arg(long, value_parser = named(&PictureKind::ALL, PictureKind::name), conflicts_with = "size")]
    picture: Option<PictureKind>,
    /// The pixels to a px, 1 to 4; in PNG alone
    #[arg(long, value_parser = clap::value_parser!(u8).range(1..=4))]
    scale: Option<u8>,
    /// On nothing, instead of on white; in SVG and PNG
    #[arg(long, conflicts_with = "size")]
    transparent: bool,
}

impl Drawn {
    /// What is asked of a picture, and what it is written as; none: nothing is.
    fn options(self, format: Format) -> Result<Option<(PictureFormat, PictureOptions)>, Failure> {
        let asked = self.picture.is_some() || self.transparent;
        let format = match format {
            Format::Svg if self.scale.is_none() => PictureFormat::Svg,
            Format::Png => PictureFormat::Png,
            _ if !asked && self.scale.is_none() => return Ok(None),
            _ if asked && self.scale.is_none() => return Err(Failure::new(Trouble::Drawn)),
            _ => return Err(Failure::new(Trouble::ScaleInPng)),
        };
        let options = PictureOptions {
            kind: self.picture.unwrap_or_default(),
            transparent: self.transparent,
            scale: self.scale.unwrap_or(1),
        };
        Ok(Some((format, options)))
    }
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
    let id = WorkshopId(what.id);
    let format = what.format;
    let extras = Extras {
        private: what.with_private_notes,
        who_was_hurt: what.with_who_was_hurt,
        outside: what.for_outside,
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
        return Err(Failure::new(Trouble::WhoWasHurtInReport));
    }
    if extras.outside && !format.holds_everything() {
        return Err(Failure::new(Trouble::OutsideInEverything));
    }
    let shown = what.place.shown();
    if shown.is_some() && format != Format::Svg {
        return Err(Failure::new(Trouble::SizeInSvg));
    }
    let form = format.report();
    if what.report.is_said() && form.is_none() {
        return Err(Failure::new(Trouble::NoReport));
    }
    let drawn = what.drawn.options(format)?;
    let asked = match (shown, drawn, form) {
        (Some(shown), _, _) => Asked::Shown(shown),
        (None, Some((format, options)), _) => Asked::Picture(format, options),
        (None, None, Some(form)) => Asked::Report(what.report.choice(form, extras)),
        (None, None, None) => Asked::Workshop(format, extras),
    };
    let outside = asked.is_for_outside();
    let names = asked.names(app, id)?;
    if names > 0 && !what.with_names {
        return Err(Failure::new(Trouble::Names { id, count: names }));
    }
    match what.output {
        Some(path) if path.as_os_str() == "-" => give(&asked.bytes(app, id)?)?,
        path => {
            let path = match path {
                Some(path) => path,
                None => asked.file_name(app, id)?.into(),
            };
            asked.write_to(app, id, &path, there)?;
            say_path(&path)?;
        }
    }
    if names > 0 {
        let still = Notice::StillNames { id, count: names };
        complain(&still.in_language(app.spoken()));
    }
    if outside {
        free_text_stays(app, id)?;
    }
    if let Some(characters) = app.undrawn(id, format, extras)? {
        complain(&Notice::Undrawn(characters).in_language(app.spoken()));
    }
    Ok(())
}

/// Words of roles that are shown with their places.
const SHOWN: usize = 5;

/// What a copy for outside doesn't change, and where something of a role is left in it.
fn free_text_stays(app: &mut App, id: WorkshopId) -> Result<(), Failure> {
    let left = app.roles_left_outside(id)?;
    let count = left.iter().map(|it| it.places.len()).sum();
    complain(&Notice::FreeText(count).in_language(app.spoken()));
    for name in left.iter().take(SHOWN) {
        lines(name).lines().for_each(complain);
    }
    Ok(())
}

/// The thing that is exported of a workshop.
enum Asked {
    Workshop(Format, Extras),
    Report(ReportChoice),
    Picture(PictureFormat, PictureOptions),
    /// The fishbone as it is shown somewhere.
    Shown(ShownIn),
}

impl Asked {
    fn is_for_outside(&self) -> bool {
        match self {
            Self::Workshop(_, extras) => extras.outside,
            Self::Report(choice) => choice.variant == Variant::Outside,
            Self::Picture(..) | Self::Shown(_) => false,
        }
    }

    /// How many things in it look like a name.
    fn names(&self, app: &mut App, id: WorkshopId) -> Result<usize, Failure> {
        let names = match self {
            Self::Workshop(format, extras) => app.names_in(id, *format, *extras)?,
            Self::Report(choice) => {
                let extras = Extras {
                    who_was_hurt: choice.who_was_hurt,
                    ..Extras::default()
                };
                app.names_in(id, Format::Pdf, extras)?
            }
            Self::Picture(_, options) => app.names_on_picture(id, options.kind)?,
            Self::Shown(_) => app.names_on_picture(id, PictureKind::Fishbone)?,
        };
        Ok(names.len())
    }

    fn bytes(&self, app: &mut App, id: WorkshopId) -> Result<Vec<u8>, Failure> {
        match self {
            Self::Workshop(format, extras) => app.export_bytes(id, *format, *extras),
            Self::Report(choice) => app.report_bytes(id, choice),
            Self::Picture(format, options) => app.picture_bytes(id, *format, *options),
            Self::Shown(shown) => app.fishbone_svg(id, *shown),
        }
    }

    /// A name that suits it.
    fn file_name(&self, app: &mut App, id: WorkshopId) -> Result<String, Failure> {
        match self {
            Self::Workshop(format, _) => app.export_name(id, *format),
            Self::Report(_) => app.export_name(id, Format::Pdf),
            Self::Picture(format, options) => app.picture_name(id, *format, options.kind),
            Self::Shown(_) => app.export_name(id, Format::Svg),
        }
    }

    fn write_to(
        &self,
        app: &mut App,
        id: WorkshopId,
        path: &Path,
        there: ExistingFile,
    ) -> Result<u64, Failure> {
        match self {
            Self::Workshop(format, extras) => app.export_to(id, *format, path, *extras, there),
            Self::Report(choice) => app.export_report_to(id, choice, path, there),
            Self::Picture(format, options) => app.picture_to(id, *format, *options, path, there),
            Self::Shown(shown) => app.export_fishbone_to(id, *shown, path, there),
        }
    }
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
