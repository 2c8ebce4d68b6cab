//! The one list of formats: what `--format` takes, what the window offers and
//! what an import reads are made from it.

use crate::Failure;
use crate::pdf::{Docx, Md, Pdf, ReportForm};
use crate::workshop_file::WorkshopFile;
use formats::{
    Csv, Extras, Github, Ics, Jira, Json, Mermaid, Mindmap, Png, Reader, Svg, WriteOptions, Writer,
    Xlsx,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use workshop::{TextLocation, Workshop};

/// What formats are of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum FormatGroup {
    /// All that is for a reader.
    Report,
    /// What is drawn.
    Pictures,
    /// The plan.
    Actions,
    /// The whole workshop.
    Everything,
}

/// Makes [`Format`] of a list: what is written, group by group, each with its
/// [`Writer`], and which of those are read, too.
macro_rules! formats {
    (
        written { $($group:ident { $($(#[$about:meta])* $written:ident by $writer:ty,)+ })+ }
        read { $($read:ident,)+ }
    ) => {
        /// What a workshop can be written as.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case")]
        pub enum Format {
            $($($(#[$about])* $written,)+)+
        }

        impl Format {
            /// All, the usual one first.
            pub const WRITTEN: &[Self] = &[$($(Self::$written,)+)+];

            /// Those that a workshop is read from.
            pub const READ: &[Self] = &[$(Self::$read,)+];

            /// Its name on the command line.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $($(Self::$written => <$writer>::NAME,)+)+
                }
            }

            /// The ending of its files.
            #[must_use]
            pub const fn ending(self) -> &'static str {
                match self {
                    $($(Self::$written => <$writer>::ENDING,)+)+
                }
            }

            /// What it is of, as the window groups formats.
            #[must_use]
            pub const fn group(self) -> FormatGroup {
                match self {
                    $($(Self::$written => FormatGroup::$group,)+)+
                }
            }

            /// Whether what is for the facilitator alone can be in it.
            #[must_use]
            pub const fn holds_private(self) -> bool {
                match self {
                    $($(Self::$written => <$writer>::HOLDS_PRIVATE,)+)+
                }
            }

            /// Whether who was hurt can be a part of it.
            #[must_use]
            pub const fn holds_who_was_hurt(self) -> bool {
                match self {
                    $($(Self::$written => <$writer>::HOLDS_WHO_WAS_HURT,)+)+
                }
            }

            /// Whether the text at a place of the workshop is in the file.
            pub(crate) fn holds(self, location: TextLocation, extras: Extras) -> bool {
                match self {
                    $($(Self::$written => <$writer>::holds(location, extras),)+)+
                }
            }

            /// Whether it draws words.
            const fn draws(self) -> bool {
                match self {
                    $($(Self::$written => <$writer>::DRAWS,)+)+
                }
            }

            /// A workshop as a file's bytes.
            pub(crate) fn write(
                self,
                workshop: &Workshop,
                asked: &WriteOptions,
            ) -> Result<Vec<u8>, Failure> {
                Ok(match self {
                    $($(Self::$written => <$writer>::write(workshop, asked)?,)+)+
                })
            }
        }
    };
}

formats! {
    written {
        Report {
            /// The report with the action plan.
            Pdf by Pdf,
            /// The same as a Word document.
            Docx by Docx,
            /// The same as text, in Markdown.
            Md by Md,
        }
        Pictures {
            /// The fishbone as a picture.
            Svg by Svg,
            /// The fishbone as a picture of pixels.
            Png by Png,
            /// The fishbone as text that Mermaid draws.
            Mermaid by Mermaid,
            /// The causes as text that Mermaid draws as a mind map.
            Mindmap by Mindmap,
        }
        Actions {
            /// The action plan as a spreadsheet.
            Xlsx by Xlsx,
            /// The action plan as rows.
            Csv by Csv,
            /// The due dates of the plan as a calendar.
            Ics by Ics,
            /// The plan as issues for Jira.
            Jira by Jira,
            /// The plan as issues for GitHub.
            Github by Github,
        }
        Everything {
            /// Everything, for other programs.
            Json by Json,
            /// Everything, to be opened in Lisca elsewhere.
            Lisca by WorkshopFile,
        }
    }
    read {
        Json,
        Lisca,
    }
}

/// The endings of all files that are read.
pub fn endings() -> impl Iterator<Item = &'static str> {
    let own = Format::READ.iter().map(|it| it.ending());
    own.chain(formats::reading::ENDINGS.iter().copied())
}

impl Format {
    /// The form of the report that it is; none: it is no report.
    #[must_use]
    pub const fn report(self) -> Option<ReportForm> {
        match self {
            Self::Pdf => Some(ReportForm::Pdf),
            Self::Md => Some(ReportForm::Md),
            Self::Docx => Some(ReportForm::Docx),
            _ => None,
        }
    }

    /// Whether it is the whole workshop.
    #[must_use]
    pub const fn holds_everything(self) -> bool {
        matches!(self.group(), FormatGroup::Everything)
    }

    /// Whether a file with these extras is its owner's alone.
    pub(crate) const fn is_private_with(self, extras: Extras) -> bool {
        (extras.private && self.holds_private())
            || (extras.who_was_hurt && self.holds_who_was_hurt())
    }
}

/// At most so many characters are named that no font draws.
const NAMED: usize = 24;

/// The characters in a workshop's file that no font draws, for whoever made it; none
/// where it draws all of them, or none at all.
pub(crate) fn undrawn(workshop: &Workshop, format: Format, extras: Extras) -> Option<String> {
    undrawn_in(workshop, |it| format.draws() && format.holds(it, extras))
}

/// The same of a file that draws the texts at some places.
pub(crate) fn undrawn_in(
    workshop: &Workshop,
    holds: impl Fn(TextLocation) -> bool,
) -> Option<String> {
    let mut found = BTreeSet::new();
    workshop.each_text(|location, text| {
        if holds(location) {
            found.extend(lettering::undrawn(text));
        }
    });
    let more = if found.len() > NAMED { " …" } else { "" };
    let named: Vec<_> = found.iter().take(NAMED).copied().collect();
    (!named.is_empty()).then(|| named.join(" ") + more)
}

/// The workshop in a file's bytes: how they begin tells which format it is.
pub(crate) fn read(bytes: &[u8]) -> Result<Workshop, Failure> {
    match bytes.starts_with(store::FILE_BEGINS) {
        true => Ok(WorkshopFile::read(bytes)?),
        false => Ok(Json::read(bytes)?),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn i7_a_format_has_one_name_everywhere() {
        for format in Format::WRITTEN {
            let name = serde_json::to_value(format).unwrap();
            assert_eq!(name, format.name());
        }
    }

    #[test]
    fn a_report_is_what_its_format_is_called() {
        for format in Format::WRITTEN {
            let form = format.report().map(|it| serde_json::to_value(it).unwrap());
            let is_report = ["pdf", "md", "docx"].contains(&format.name());
            assert_eq!(form, is_report.then(|| format.name().into()));
        }
    }

    #[test]
    fn what_no_font_draws_is_named_where_it_is_drawn() {
        let mut parts = workshop::arbitrary::workshop().parts();
        parts.effect.text = "The ⴰⴱⴰ stopped — Größe 12 µg".into();
        let workshop = Workshop::from_parts(parts).unwrap();
        let named = |format| undrawn(&workshop, format, Extras::default());
        for format in Format::WRITTEN {
            let named = named(*format).unwrap_or_default();
            assert_eq!(named.contains("ⴰ ⴱ"), format.draws(), "{named}");
            assert!(!named.contains('—') && !named.contains('µ'), "{named}");
        }
    }

    #[test]
    fn what_is_offered_to_be_read_is_read_and_nothing_else() {
        let workshop = workshop::arbitrary::workshop();
        let asked = WriteOptions {
            extras: Extras {
                private: true,
                who_was_hurt: true,
                outside: false,
            },
            today: chrono::NaiveDate::default(),
            origin: formats::Origin::default(),
        };
        for format in Format::WRITTEN {
            let file = format.write(&workshop, &asked).unwrap();
            assert_eq!(read(&file).is_ok(), Format::READ.contains(format));
        }
    }
}
