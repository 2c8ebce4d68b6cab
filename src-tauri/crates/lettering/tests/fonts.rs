//! Fonts given as bytes, for what Inter lacks.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use lettering::{Direction, Fonts, Glyph, NoFont, Run, Source, UNITS_PER_EM, Weight, shape};
use skrifa::MetadataProvider;

/// Hebrew and Arabic letters, and A and B.
const SAMPLE: &[u8] = include_bytes!("fonts/sample.ttf");

fn fonts() -> Fonts {
    Fonts::default().with(SAMPLE, 0).unwrap()
}

fn shaped(text: &str) -> Vec<Run> {
    fonts().shape(Weight::Regular, text, Direction::of(text))
}

fn glyphs(runs: &[Run]) -> Vec<Glyph> {
    let glyphs = runs.iter().flat_map(|it| it.glyphs.as_ref().unwrap());
    glyphs.copied().collect()
}

#[test]
fn what_inter_has_is_inters_whatever_else_is_given() {
    for text in ["AB", "AVA – 12 × “x”", "Kabel 電線 x"] {
        let alone = shape(Weight::Regular, text, Direction::LeftToRight);
        assert_eq!(shaped(text), alone);
    }
}

#[test]
fn what_inter_lacks_is_drawn_by_the_first_font_that_has_it() {
    let runs = shaped("AB שלום (AB)");
    let seen: Vec<_> = runs
        .iter()
        .map(|it| (it.range.clone(), it.source))
        .collect();
    assert_eq!(
        seen,
        [
            (0..3, Source::Inter),
            (3..11, Source::Added(0)),
            (11..16, Source::Inter)
        ]
    );
    let twice = fonts().with(SAMPLE, 0).unwrap();
    assert_eq!(
        twice.shape(Weight::Regular, "שלום", Direction::RightToLeft)[0].source,
        Source::Added(0)
    );
    let nothing = shaped("電");
    assert_eq!(nothing[0].source, Source::Nothing);
    assert!(nothing[0].glyphs.is_none());
}

#[test]
fn glyphs_are_from_left_to_right_and_measured_as_inters_are() {
    let runs = shaped("שלום");
    let [run] = &runs[..] else {
        panic!("one run: {runs:?}");
    };
    let clusters: Vec<_> = glyphs(&runs).iter().map(|it| it.cluster).collect();
    assert_eq!(clusters, [6, 4, 2, 0]);
    let fonts = fonts();
    let font = fonts.font_ref(0).unwrap();
    for (glyph, char) in glyphs(&runs).iter().zip("םולש".chars()) {
        assert_eq!(
            Some(glyph.id),
            font.charmap().map(char).map(|it| it.to_u32())
        );
        assert!(glyph.advance > 0);
    }
    let wide: i32 = glyphs(&runs).iter().map(|it| it.advance).sum();
    assert_eq!(run.width, wide as f32 / UNITS_PER_EM);
}

#[test]
fn arabic_letters_are_joined() {
    let font = fonts();
    let map = font.font_ref(0).unwrap().charmap();
    let alone = map.map('ب').unwrap().to_u32();
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
fn what_is_no_font_is_said_to_be_none() {
    assert_eq!(Fonts::default().with(b"words", 0).unwrap_err(), NoFont);
    assert_eq!(Fonts::default().with(SAMPLE, 1).unwrap_err(), NoFont);
}
