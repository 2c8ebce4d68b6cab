//! A fishbone can be read wherever it is shown (design §5): on a laptop, from
//! the last row of a room, and on one page.

use crate::support;

use diagram::{Frame, LabelRole, Options, Space, Target, fishbone, quality};
use workshop::{CauseId, Workshop};

const LAPTOP: Space = space(1075.0, 690.0, 11.0);
const WITH_INSPECTOR: Space = space(770.0, 640.0, 11.0);
const ROOM: Space = space(1920.0, 950.0, 24.0);
const PAGE: Space = space(770.0, 480.0, 7.0);

const fn space(width: f32, height: f32, least: f32) -> Space {
    Space {
        width,
        height,
        least,
    }
}

fn drawn(workshop: &Workshop, space: Space, focus: Option<Target>) -> Frame {
    let options = Options {
        space: Some(space),
        focus,
        ..Options::default()
    };
    let frame = fishbone(workshop, &options);
    let found = quality(&frame);
    assert_eq!((found.overlaps, found.struck, found.cut), (0, 0, 0));
    frame
}

/// The size of the words of first-level causes where it is shown.
fn text(frame: &Frame, space: Space) -> f32 {
    diagram::SMALLEST * space.scale(frame)
}

/// Each cause is there, with words of at least that size.
fn all_are_read(name: &str, workshop: &Workshop, places: &[(Space, f32)]) {
    for (space, least) in places {
        let frame = drawn(workshop, *space, None);
        assert_eq!(frame.causes().count(), workshop.cause_count(), "{name}");
        assert!(text(&frame, *space) >= *least, "{name}");
    }
}

/// Whether all causes of so many levels are there.
fn has_levels(workshop: &Workshop, frame: &Frame, levels: usize) -> bool {
    let shown: Vec<CauseId> = frame.causes().collect();
    let mut causes = workshop.causes().map(|it| it.id);
    causes.all(|id| workshop.upward(id).count() > levels || shown.contains(&id))
}

#[test]
fn about_twenty_causes_are_large_everywhere() {
    for (name, workshop) in support::incidents() {
        if workshop.cause_count() > 21 {
            continue;
        }
        all_are_read(
            &name,
            &workshop,
            &[(LAPTOP, 14.0), (WITH_INSPECTOR, 11.0), (ROOM, 24.0)],
        );
    }
}

#[test]
fn thirty_causes_fit_a_laptop_and_a_page_and_two_levels_of_them_a_room() {
    for (name, workshop) in support::incidents() {
        if !(22..=30).contains(&workshop.cause_count()) {
            continue;
        }
        all_are_read(&name, &workshop, &[(LAPTOP, 12.0), (PAGE, 7.0)]);
        let room = drawn(&workshop, ROOM, None);
        // Here an address of five lines takes the place of some.
        let levels = if name == "30-cloud-outage" { 1 } else { 2 };
        assert!(has_levels(&workshop, &room, levels), "{name}");
        let shown = room.causes().count();
        assert!(shown * 10 >= workshop.cause_count() * 7, "{name}");
        assert!(text(&room, ROOM) >= 24.0);
    }
}

#[test]
fn forty_five_causes_fit_a_laptop_and_a_page_and_half_of_them_a_room() {
    for (name, workshop) in support::incidents() {
        if !(31..=45).contains(&workshop.cause_count()) {
            continue;
        }
        all_are_read(&name, &workshop, &[(LAPTOP, 11.0), (PAGE, 7.5)]);
        let room = drawn(&workshop, ROOM, None);
        assert!(has_levels(&workshop, &room, 1), "{name}");
        let shown = room.causes().count();
        assert!(shown * 2 >= workshop.cause_count(), "{name}");
    }
}

#[test]
fn every_first_level_cause_is_there_everywhere() {
    for (name, workshop) in support::incidents() {
        for space in [LAPTOP, PAGE, ROOM] {
            let frame = drawn(&workshop, space, None);
            assert!(has_levels(&workshop, &frame, 1), "{name}");
        }
    }
}

#[test]
fn each_bone_in_turn_is_whole_and_each_head_there() {
    let (_, workshop) = support::incidents().last().unwrap();
    for category in workshop.categories() {
        let bone = Target::Category(Some(category.id));
        let frame = drawn(&workshop, LAPTOP, Some(bone));
        let shown: Vec<CauseId> = frame.causes().collect();
        for id in workshop.causes().map(|it| it.id) {
            let first = workshop.upward(id).last().unwrap().id;
            let here = workshop.category_of(first) == Some(category.id);
            assert!(!here || shown.contains(&id), "{}", category.name);
        }
        let heads = frame.labels.iter();
        let heads = heads.filter(|it| it.role == LabelRole::BoneHead).count();
        assert_eq!(heads, workshop.categories().len());
    }
}
