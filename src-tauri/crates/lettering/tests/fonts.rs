//! Fonts for what Inter lacks.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use lettering::{
    AddedFont, Direction, Fonts, Glyph, NoFont, Paragraph, Run, ShapedLine, Source, UNITS_PER_EM,
    Weight, shape, supply_fonts, undrawn,
};
use skrifa::MetadataProvider;
use std::sync::LazyLock;

/// Hebrew and Arabic letters, and A and B.
const SAMPLE: &[u8] = include_bytes!("fonts/sample.ttf");
/// Letters of the same words in Devanagari; kana and kanji, with outlines of the
/// other kind.
const DEVANAGARI: &[u8] = include_bytes!("fonts/devanagari.ttf");
const JAPANESE: &[u8] = include_bytes!("fonts/japanese.otf");

fn font(bytes: &[u8]) -> &'static AddedFont {
    AddedFont::new(bytes.to_vec(), 0).unwrap()
}

static GIVEN: LazyLock<[&AddedFont; 3]> =
    LazyLock::new(|| [SAMPLE, DEVANAGARI, JAPANESE].map(font));

fn shaped(text: &str) -> Vec<Run> {
    let [first, second, third] = *GIVEN;
    // What is there twice is taken from the first.
    let fonts = Fonts::default().with(first).with(second).with(third);
    supply_fonts(fonts.with(font(SAMPLE)));
    shape(Weight::Regular, text, Direction::of(text))
}

fn glyphs(runs: &[Run]) -> Vec<Glyph> {
    let glyphs = runs.iter().flat_map(|it| it.glyphs.as_ref().unwrap());
    glyphs.copied().collect()
}

#[test]
fn what_inter_has_is_inters_whatever_else_is_given() {
    for text in ["AB", "AVA – 12 × “x”"] {
        assert!(shaped(text).iter().all(|it| it.source == Source::Inter));
    }
}

#[test]
fn what_inter_lacks_is_drawn_by_the_first_font_that_has_it() {
    let sample = Source::Added(GIVEN[0]);
    let seen: Vec<_> = (shaped("AB שלום (AB)").iter())
        .map(|it| (it.range.clone(), it.source))
        .collect();
    assert_eq!(
        seen,
        [
            (0..3, Source::Inter),
            (3..11, sample),
            (11..16, Source::Inter)
        ]
    );
    let nothing = shaped("ⴰ");
    assert_eq!(nothing[0].source, Source::Nothing);
    assert!(nothing[0].glyphs.is_none());
}

#[test]
fn what_no_font_draws_is_named() {
    shaped("");
    let named = |text| undrawn(text).collect::<Vec<_>>();
    assert_eq!(named("A ⴰ שלום, ⴱⴰ\n"), ["ⴰ", "ⴱ", "ⴰ"]);
    assert!(named("Größe – 12 × “x” ببب काम 手順").is_empty());
}

#[test]
fn glyphs_are_from_left_to_right_and_measured_as_inters_are() {
    let runs = shaped("שלום");
    let [run] = &runs[..] else {
        panic!("one run: {runs:?}");
    };
    let clusters: Vec<_> = glyphs(&runs).iter().map(|it| it.cluster).collect();
    assert_eq!(clusters, [6, 4, 2, 0]);
    let map = GIVEN[0].font_ref().charmap();
    for (glyph, char) in glyphs(&runs).iter().zip("םולש".chars()) {
        assert_eq!(Some(glyph.id), map.map(char).map(|it| it.to_u32()));
        assert!(glyph.advance > 0);
    }
    let wide: i32 = glyphs(&runs).iter().map(|it| it.advance).sum();
    assert_eq!(run.width, wide as f32 / UNITS_PER_EM);
}

#[test]
fn arabic_letters_are_joined() {
    let alone = GIVEN[0].font_ref().charmap().map('ب').unwrap().to_u32();
    let joined = glyphs(&shaped("ببب"));
    assert_eq!(joined.len(), 3);
    // The end, the middle and the beginning of a word, seen from the left.
    let mut ids: Vec<u32> = joined.iter().map(|it| it.id).collect();
    ids.push(alone);
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 4, "{joined:?}");
}

#[test]
fn scripts_in_one_font_are_shaped_by_their_own_rules() {
    // Hebrew before Arabic: the Arabic letters are joined all the same.
    let runs = shaped("שבבב");
    let ids = |runs: &[Run]| glyphs(runs).iter().map(|it| it.id).collect::<Vec<_>>();
    assert_eq!(runs.len(), 1, "one script, one run");
    let mixed = shaped("שלוםببب");
    assert_eq!(mixed.len(), 2, "{mixed:?}");
    assert_eq!(ids(&mixed[..1]), ids(&shaped("ببب")));
}

#[test]
fn a_vowel_sign_of_devanagari_changes_places_and_stays_with_its_word() {
    // The sign of a short i is said after its consonant, and stands before it.
    let syllable = glyphs(&shaped("कि"));
    let clusters: Vec<_> = syllable.iter().map(|it| it.cluster).collect();
    assert_eq!(clusters, [3, 0], "{syllable:?}");
    let map = GIVEN[1].font_ref().charmap();
    assert_eq!(Some(syllable[1].id), map.map('क').map(|it| it.to_u32()));
}

#[test]
fn japanese_is_broken_between_its_characters_and_drawn_an_em_wide() {
    shaped("");
    let text = "手順がない。手順がない。";
    let paragraph = Paragraph::new(Weight::Regular, text, 4.0);
    let lines = paragraph.lines(4.0);
    assert_eq!(lines.iter().map(|it| it.ink).collect::<String>(), text);
    for line in lines {
        assert!(!line.ink.starts_with('。') && !line.hyphenated);
        let shaped = ShapedLine::new(Weight::Regular, line.ink, line.direction);
        assert_eq!(shaped.width(), line.ink.chars().count() as f32);
        assert!((shaped.runs()).all(|it| it.1.source == Source::Added(GIVEN[2])));
    }
}

#[test]
fn what_is_no_font_is_said_to_be_none() {
    let font = |bytes: &[u8], index| AddedFont::new(bytes.to_vec(), index);
    assert_eq!(font(b"words", 0).unwrap_err(), NoFont);
    assert_eq!(font(SAMPLE, 1).unwrap_err(), NoFont);
    // Its licence says that no document may bring it.
    assert_eq!(font(&restricted(), 0).unwrap_err(), NoFont);
}

/// The sample with the mark of such a licence.
fn restricted() -> Vec<u8> {
    let mut bytes = SAMPLE.to_vec();
    let table = (bytes.windows(4).position(|it| it == b"OS/2")).unwrap();
    let offset = bytes[table + 8..table + 12].try_into().unwrap();
    let fs_type = u32::from_be_bytes(offset) as usize + 8;
    bytes[fs_type..fs_type + 2].copy_from_slice(&[0, 2]);
    bytes
}
