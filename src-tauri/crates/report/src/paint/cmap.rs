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
    // Writing to a String can't fail.
    for section in glossary.chunks(SECTION) {
        let _ = writeln!(cmap, "{} beginbfchar", section.len());
        for (gid, words) in section {
            let _ = writeln!(cmap, "<{gid:04x}> <{}>", units(words));
        }
        cmap.push_str("endbfchar\n");
    }
    cmap.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    cmap
}

/// Words as UTF-16. Each glyph stands for some: one whose words another glyph has
/// already stands for white space of no width. Signs of byte order are no words.
fn units(words: &str) -> String {
    let words = words.trim_matches(['\0', '\u{feff}', '\u{fffe}']);
    let words = match words {
        "" => "\u{200b}",
        words => words,
    };
    let units = words.encode_utf16();
    units.map(|it| format!("{it:04x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn glyphs_are_told_in_utf_16_and_in_sections() {
        let one = cmap(&[(3, "ffi".into()), (4, String::new()), (5, "🙂".into())]);
        let told = "3 beginbfchar\n<0003> <006600660069>\n<0004> <200b>\n<0005> <d83dde42>\n";
        assert!(one.contains(told));
        assert!(cmap(&[(3, "a\u{feff}".into())]).contains("<0003> <0061>\n"));
        let many: Vec<(u16, String)> = (1..=250).map(|gid| (gid, "a".into())).collect();
        assert_eq!(cmap(&many).matches("endbfchar").count(), 3);
    }
}
