//! The characters that a font has.

use skrifa::{FontRef, MetadataProvider};

/// The characters of a font, as ranges in ascending order.
#[derive(Debug, Default)]
pub(super) struct Coverage(Vec<[u32; 2]>);

impl Coverage {
    /// Those of a font by its number in a file; none where it can't be read.
    pub(super) fn of(file: &[u8], index: u32) -> Self {
        let Ok(font) = FontRef::from_index(file, index) else {
            return Self::default();
        };
        let mut chars: Vec<u32> = font.charmap().mappings().map(|it| it.0).collect();
        chars.sort_unstable();
        let mut ranges: Vec<[u32; 2]> = Vec::new();
        for char in chars {
            match ranges.last_mut() {
                Some([_, last]) if char <= *last + 1 => *last = char,
                _ => ranges.push([char, char]),
            }
        }
        Self(ranges)
    }

    /// Whether all characters are among them that can be seen.
    pub(super) fn has_all(&self, cluster: &str) -> bool {
        let mut chars = cluster.chars().filter(|it| !lettering::is_invisible(*it));
        chars.all(|it| self.has(it.into()))
    }

    fn has(&self, char: u32) -> bool {
        let behind = self.0.partition_point(|it| it[0] <= char);
        let range = behind.checked_sub(1).and_then(|it| self.0.get(it));
        range.is_some_and(|it| char <= it[1])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_found_in_their_ranges() {
        let coverage = Coverage(vec![[0x41, 0x43], [0x5D0, 0x5EA]]);
        assert!(coverage.has_all("ABC") && coverage.has_all("ש\u{200F}"));
        assert!(!coverage.has_all("AD") && !coverage.has_all("@") && !coverage.has_all("中"));
        assert!(!Coverage::of(b"words", 0).has_all("A"));
    }
}
