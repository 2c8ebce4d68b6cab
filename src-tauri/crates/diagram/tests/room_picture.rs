//! What holds of every picture for a room: words that can be read from the
//! last row, nothing overlaps, and what is talked about is there.

use crate::support;

use crate::support::{cause, friday, random, tree};
use diagram::{
    Frame, RoomPicture, RoomPictureKind, RoomPictureOptions, Space, Target, quality, room_picture,
};
use proptest::prelude::*;
use workshop::{CauseId, Workshop};

const SCREEN: [f32; 2] = [1920.0, 960.0];

fn options(focus: Option<Target>) -> RoomPictureOptions {
    RoomPictureOptions {
        space: Space {
            width: SCREEN[0],
            height: SCREEN[1],
            least: 24.0,
        },
        focus,
        folded: Vec::new(),
        walked: false,
        numbered: false,
    }
}

fn sizes(frame: &Frame) -> impl Iterator<Item = f32> + '_ {
    let signs = |it: &diagram::Label| it.badge.is_some() || it.hidden_area.is_some();
    let labels = frame.labels.iter();
    labels.flat_map(move |it| {
        [Some(it.size), signs(it).then_some(it.sign_size)]
            .into_iter()
            .flatten()
    })
}

fn has(frame: &Frame, target: Target) -> bool {
    frame.labels.iter().any(|it| it.target == target)
}

/// What must hold of every picture.
fn check(picture: &RoomPicture, options: &RoomPictureOptions) -> Result<(), TestCaseError> {
    let frame = &picture.frame;
    let found = quality(frame);
    let faults = [found.overlaps, found.struck, found.outside, found.cut];
    prop_assert_eq!(faults, [0; 4]);
    let smallest = sizes(frame).fold(f32::MAX, f32::min) * picture.scale;
    prop_assert!(smallest >= options.space.least - 0.01, "{}", smallest);
    prop_assert!(frame.width * picture.scale <= options.space.width + 0.5);
    prop_assert!(frame.height * picture.scale <= options.space.height + 0.5);
    if let Some(map) = &picture.map {
        let found = quality(&map.frame);
        prop_assert_eq!(
            [found.overlaps, found.struck, found.outside, found.cut],
            [0; 4]
        );
        let area = map.area;
        prop_assert!(area.x >= 0.0 && area.x + area.w <= map.frame.width + 0.02);
        prop_assert!(area.y >= 0.0 && area.y + area.h <= map.frame.height + 0.02);
        prop_assert!(area.w > 0.0 && area.h > 0.0);
    }
    Ok(())
}

/// Each cause is drawn, or counted where it was left out.
fn counted(workshop: &Workshop, frame: &Frame) -> usize {
    let drawn = |id: CauseId| has(frame, Target::Cause(id));
    let hidden: u32 = frame.labels.iter().map(|it| it.hidden).sum();
    workshop.causes().filter(|it| drawn(it.id)).count() + usize::try_from(hidden).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_room_can_read_it_and_sees_the_focus(
        workshop in random::workshop(90),
        at in any::<prop::sample::Index>(),
        whys in any::<bool>(),
        folded in prop::collection::vec(any::<prop::sample::Index>(), 0..3),
        wide in 1.2..2.2_f32,
    ) {
        let ids: Vec<CauseId> = workshop.causes().map(|it| it.id).collect();
        prop_assume!(!ids.is_empty());
        let focus = ids[at.index(ids.len())];
        let kind = if whys { RoomPictureKind::Whys } else { RoomPictureKind::Fishbone };
        let mut options = options(Some(Target::Cause(focus)));
        options.space.width = options.space.height * wide;
        options.folded = folded.iter().map(|it| ids[it.index(ids.len())]).collect();
        let drawn = room_picture(&workshop, kind, &options);
        check(&drawn, &options)?;
        // A folded branch stands for what is beneath it.
        let above = |id: &CauseId| workshop.cause(*id).unwrap().parent;
        let path: Vec<CauseId> = std::iter::successors(Some(focus), above).collect();
        let folded = path.iter().rev().find(|it| options.folded.contains(it));
        let seen = folded.copied().unwrap_or(focus);
        prop_assert!(has(&drawn.frame, Target::Cause(seen)));
        if drawn.map.is_none() {
            prop_assert_eq!(counted(&workshop, &drawn.frame), workshop.cause_count());
        }
    }

    #[test]
    fn a_room_sees_a_bone_or_the_whole(
        workshop in random::workshop(90),
        bone in prop::option::of(any::<prop::sample::Index>()),
        whys in any::<bool>(),
    ) {
        let kind = if whys { RoomPictureKind::Whys } else { RoomPictureKind::Fishbone };
        let categories = workshop.categories();
        let target = bone.map(|it| Target::Category(Some(categories[it.index(categories.len())].id)));
        for focus in [target, Some(Target::Effect), None] {
            let options = options(focus);
            let drawn = room_picture(&workshop, kind, &options);
            check(&drawn, &options)?;
            prop_assert!(whys || focus.is_none_or(|it| has(&drawn.frame, it)) || drawn.map.is_some());
            if drawn.map.is_none() || target.is_none() {
                prop_assert_eq!(counted(&workshop, &drawn.frame), workshop.cause_count());
            }
        }
    }
}

#[test]
fn a_small_workshop_is_shown_whole() {
    let workshop = friday();
    for kind in [RoomPictureKind::Fishbone, RoomPictureKind::Whys] {
        let drawn = room_picture(&workshop, kind, &options(None));
        eprintln!("{} {}", workshop.cause_count(), drawn.scale);
        assert!(drawn.map.is_none());
    }
}

#[test]
fn talk_within_a_bone_doesnt_change_the_picture() {
    let workshop = tree(support::REFERENCES[0].1);
    let first = workshop.beneath(None)[0];
    let beneath = workshop.beneath(Some(first)).to_vec();
    let drawn = |id| {
        room_picture(
            &workshop,
            RoomPictureKind::Fishbone,
            &options(Some(Target::Cause(id))),
        )
    };
    let one = drawn(first);
    assert!(one.map.is_some());
    for id in beneath {
        assert_eq!(drawn(id).frame, one.frame);
    }
}

#[test]
fn hundreds_of_causes_dont_take_long() {
    let workshop = tree(support::REFERENCES[1].1);
    let deepest = workshop.causes_in_order().last().unwrap().id;
    let begin = std::time::Instant::now();
    let drawn = room_picture(
        &workshop,
        RoomPictureKind::Fishbone,
        &options(Some(Target::Cause(deepest))),
    );
    let first = begin.elapsed();
    eprintln!("{first:?}");
    assert!(drawn.map.is_some());
}

#[test]
fn a_cause_is_found_by_its_words() {
    let workshop = friday();
    let id = cause(
        &workshop,
        "Alerts after 18:00 reach a mailbox that nobody is assigned to",
    );
    let options = options(Some(Target::Cause(id)));
    assert!(has(
        &room_picture(&workshop, RoomPictureKind::Whys, &options).frame,
        Target::Cause(id)
    ));
}
