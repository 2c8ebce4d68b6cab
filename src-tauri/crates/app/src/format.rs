//! The one list of formats: what `--format` takes, what the window offers and
//! what an import reads are made from it.

use crate::Failure;
use crate::pdf::Pdf;
use crate::workshop_file::WorkshopFile;
use formats::{Extras, Json, Reader, Svg, WriteOptions, Writer};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use workshop::{TextLocation, Workshop};

/// Makes [`Format`] of a list: what is written, each with its [`Writer`], and
/// which of those are read, too.
macro_rules! formats {
    (
        written { $($(#[$about:meta])* $written:ident by $writer:ty,)+ }
        read { $($read:ident,)+ }
    ) => {
        /// What a workshop can be written as.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case")]
        pub enum Format {
            $($(#[$about])* $written,)+
        }

        impl Format {
            /// All, the usual one first.
            pub const WRITTEN: &[Self] = &[$(Self::$written,)+];

            /// Those that a workshop is read from.
            pub const READ: &[Self] = &[$(Self::$read,)+];

            /// Its name on the command line, and the ending of its files.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$written => <$writer>::NAME,)+
                }
            }

            /// Whether what is for the facilitator alone can be in it.
            #[must_use]
            pub const fn holds_private(self) -> bool {
                match self {
                    $(Self::$written => <$writer>::HOLDS_PRIVATE,)+
                }
            }

            /// Whether who was hurt can be a part of it.
            #[must_use]
            pub const fn holds_who_was_hurt(self) -> bool {
                match self {
                    $(Self::$written => <$writer>::HOLDS_WHO_WAS_HURT,)+
                }
            }

            /// Whether the text at a place of the workshop is in the file.
            pub(crate) fn holds(self, location: TextLocation, extras: Extras) -> bool {
                match self {
                    $(Self::$written => <$writer>::holds(location, extras),)+
                }
            }

            /// Whether it draws words.
            const fn draws(self) -> bool {
                match self {
                    $(Self::$written => <$writer>::DRAWS,)+
                }
            }

            /// A workshop as a file's bytes.
            pub(crate) fn write(
                self,
                workshop: &Workshop,
                asked: &WriteOptions,
            ) -> Result<Vec<u8>, Failure> {
                Ok(match self {
                    $(Self::$written => <$writer>::write(workshop, asked)?,)+
                })
            }
        }
    };
}

formats! {
    written {
        /// The report with the action plan.
        Pdf by Pdf,
        /// The fishbone as a picture.
        Svg by Svg,
        /// Everything, for other programs.
        Json by Json,
        /// Everything, to be opened in Lisca elsewhere.
        Lisca by WorkshopFile,
    }
    read {
        Json,
        Lisca,
    }
}

impl Format {
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
    let mut found = BTreeSet::new();
    if format.draws() {
        workshop.each_text(|location, text| {
            if format.holds(location, extras) {
                found.extend(lettering::undrawn(text));
            }
        });
    }
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
            },
            today: chrono::NaiveDate::default(),
        };
        for format in Format::WRITTEN {
            let file = format.write(&workshop, &asked).unwrap();
            assert_eq!(read(&file).is_ok(), Format::READ.contains(format));
        }
    }
}
