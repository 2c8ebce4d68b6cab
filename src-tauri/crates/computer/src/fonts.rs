//! The fonts of this computer, for what Inter lacks. They are looked for when
//! the first such character is met, and read when one is drawn: whoever writes in
//! Latin letters never waits for them.

mod coverage;
mod order;

use coverage::Coverage;
use fontdb::{Database, ID};
use lettering::{AddedFont, FontSupply, Weight};
use std::collections::HashMap;
use std::sync::{Mutex, OnceLock, PoisonError};

/// Lets words be drawn by this computer's fonts where Inter can't.
pub(crate) fn supply_fonts() {
    lettering::supply_fonts(SystemFonts::default());
}

/// The fonts of this computer.
#[derive(Default)]
struct SystemFonts {
    found: OnceLock<Found>,
    /// The answers that were given.
    known: Mutex<HashMap<(Weight, String), Option<&'static AddedFont>>>,
}

/// What is known of the fonts that are installed.
struct Found {
    database: Database,
    faces: Vec<Face>,
    /// The numbers of the faces, the best first, for each weight.
    orders: [Vec<usize>; 3],
}

/// One face of a font.
struct Face {
    id: ID,
    coverage: OnceLock<Coverage>,
    font: OnceLock<Option<&'static AddedFont>>,
}

impl FontSupply for SystemFonts {
    fn font(&self, weight: Weight, cluster: &str) -> Option<&'static AddedFont> {
        let asked = (weight, cluster.to_owned());
        // What is in there is whole, whoever panicked.
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        *(known.entry(asked)).or_insert_with(|| {
            let found = self.found.get_or_init(|| {
                let mut database = Database::new();
                database.load_system_fonts();
                Found::new(database)
            });
            found.font(weight, cluster)
        })
    }
}

impl Found {
    fn new(database: Database) -> Self {
        let faces = database.faces();
        let faces = faces.map(|it| Face {
            id: it.id,
            coverage: OnceLock::new(),
            font: OnceLock::new(),
        });
        let faces: Vec<_> = faces.collect();
        let orders = [Weight::Regular, Weight::Medium, Weight::SemiBold]
            .map(|weight| order::order(&database, weight));
        Self {
            database,
            faces,
            orders,
        }
    }

    /// The best font that draws a whole grapheme cluster.
    fn font(&self, weight: Weight, cluster: &str) -> Option<&'static AddedFont> {
        let order = self.orders[weight as usize].iter();
        let mut fonts = order.filter_map(|number| {
            let face = self.faces.get(*number)?;
            let coverage = face.coverage.get_or_init(|| self.coverage(face.id));
            match coverage.has_all(cluster) {
                true => *face.font.get_or_init(|| self.read(face.id)),
                false => None,
            }
        });
        fonts.find(|it| it.draws(cluster))
    }

    fn coverage(&self, face: ID) -> Coverage {
        let coverage = self.database.with_face_data(face, Coverage::of);
        coverage.unwrap_or_default()
    }

    fn read(&self, face: ID) -> Option<&'static AddedFont> {
        let read = |bytes: &[u8], index| AddedFont::new(bytes.to_vec(), index).ok();
        self.database.with_face_data(face, read).flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../lettering/tests/fonts");

    fn found() -> Found {
        let mut database = Database::new();
        database.load_fonts_dir(FOLDER);
        Found::new(database)
    }

    #[test]
    fn a_character_is_drawn_by_a_font_that_has_it() {
        let found = found();
        let len = |cluster| {
            let font = found.font(Weight::SemiBold, cluster);
            font.map(|it| it.file().0.len() as u64)
        };
        let size = |name: &str| std::fs::metadata(format!("{FOLDER}/{name}")).map(|it| it.len());
        assert_eq!(len("手"), size("japanese.otf").ok());
        assert_eq!(len("कि"), size("devanagari.ttf").ok());
        assert_eq!(len("ש"), size("sample.ttf").ok());
        assert_eq!(len("ⴰ"), None);
        assert_eq!(len("手क"), None);
    }

    #[test]
    fn a_font_is_read_once() {
        let found = found();
        let font = |cluster| found.font(Weight::Regular, cluster);
        assert!(std::ptr::eq(font("手").unwrap(), font("順").unwrap()));
    }
}
