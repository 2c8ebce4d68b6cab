//! From glyphs back to words: what a viewer looks up when somebody searches or
//! copies.

use std::fmt::Write;

/// A section of a CMap has at most so many lines.
const SECTION: usize = 100;

/// The CMap of glyphs, in ascending order, and the words that each stands for.
pub(super) fn cmap(glossary: &[(u16, String)]) -> String {
    let mut cmap = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
         /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n",
    );
    let told: Vec<_> = glossary.iter().filter(|(_, it)| !it.is_empty()).collect();
    // Writing to a String can't fail.
    for section in told.chunks(SECTION) {
        let _ = writeln!(cmap, "{} beginbfchar", section.len());
        for (gid, words) in section {
            let _ = write!(cmap, "<{gid:04x}> <");
            for unit in words.encode_utf16() {
                let _ = write!(cmap, "{unit:04x}");
            }
            cmap.push_str(">\n");
        }
        cmap.push_str("endbfchar\n");
    }
    cmap.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    cmap
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn glyphs_are_told_in_utf_16_and_in_sections() {
        let one = cmap(&[(3, "ffi".into()), (4, String::new()), (5, "🙂".into())]);
        assert!(one.contains("2 beginbfchar\n<0003> <006600660069>\n<0005> <d83dde42>\n"));
        let many: Vec<(u16, String)> = (1..=250).map(|gid| (gid, "a".into())).collect();
        assert_eq!(cmap(&many).matches("endbfchar").count(), 3);
    }
}
