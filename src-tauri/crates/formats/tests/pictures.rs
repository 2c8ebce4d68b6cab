//! Pictures in SVG and PNG, of each kind.

use crate::support::example;
use formats::{PictureKind, PictureOptions, WriteFlaw, png, svg};
use resvg::tiny_skia::Pixmap;
use workshop::Voting;

fn asked(kind: PictureKind) -> PictureOptions {
    PictureOptions {
        kind,
        ..PictureOptions::default()
    }
}

fn painted(options: PictureOptions) -> Pixmap {
    let workshop = example(|_| {});
    Pixmap::decode_png(&png::picture(&workshop, &options).unwrap()).unwrap()
}

#[test]
fn every_kind_is_painted_on_white() {
    for kind in PictureKind::ALL {
        let picture = painted(asked(kind));
        let corner = picture.pixel(1, 1).unwrap();
        assert_eq!(
            [corner.red(), corner.green(), corner.blue(), corner.alpha()],
            [255; 4]
        );
        let dark = picture.pixels().iter().filter(|it| it.red() < 128).count();
        assert!(dark > 1000, "{kind:?}: {dark}");
    }
}

#[test]
fn a_scale_counts_pixels() {
    let kind = PictureKind::Votes;
    let once = painted(asked(kind));
    for scale in [2, 4] {
        let large = painted(PictureOptions {
            scale,
            ..asked(kind)
        });
        let size = |it: u32| it * u32::from(scale);
        assert!(large.width().abs_diff(size(once.width())) <= 4);
        assert!(large.height().abs_diff(size(once.height())) <= 4);
    }
}

#[test]
fn what_is_transparent_has_nothing_beneath_it() {
    let options = PictureOptions {
        transparent: true,
        ..asked(PictureKind::Fishbone)
    };
    assert_eq!(painted(options).pixel(1, 1).unwrap().alpha(), 0);
    let workshop = example(|_| {});
    let plain = String::from_utf8(svg::picture(&workshop, &options).unwrap()).unwrap();
    assert!(!plain.contains("<rect width=\"100%\""));
}

#[test]
fn nothing_is_no_picture() {
    let workshop = example(|parts| {
        parts.timeline.clear();
        parts.safeguards.clear();
        for cause in &mut parts.causes {
            cause.entry = None;
        }
        parts.session.voting = Voting::Open;
    });
    for kind in [PictureKind::Timeline, PictureKind::Votes] {
        let none = svg::picture(&workshop, &asked(kind));
        assert!(matches!(none, Err(WriteFlaw::Nothing(it)) if it == kind));
    }
}

#[test]
fn characters_without_a_font_are_named_and_not_left_out() {
    let workshop = example(|parts| parts.effect.text = "The valve 漏水 leaked: 漏水".into());
    let options = asked(PictureKind::Fishbone);
    let none = png::picture(&workshop, &options);
    assert!(matches!(none, Err(WriteFlaw::Characters(it)) if it == "漏水"));
    assert!(svg::picture(&workshop, &options).is_ok());
}

#[test]
fn a_picture_that_no_computer_holds_is_refused() {
    let workshop = example(|parts| {
        let cause = parts.causes[0].clone();
        for n in 0..3000 {
            let mut more = cause.clone();
            more.id.0 = 100_000 + n;
            more.text = format!("{} {n}", cause.text);
            parts.causes.push(more);
        }
    });
    let options = PictureOptions {
        scale: 4,
        ..asked(PictureKind::WhyTree)
    };
    let none = png::picture(&workshop, &options);
    assert!(matches!(none, Err(WriteFlaw::TooLarge { .. })));
}
