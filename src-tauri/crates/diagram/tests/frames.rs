//! What holds of every frame (invariant I10), on thousands of random
//! workshops.

use crate::support::{random, right_to_left};
use diagram::{
    Frame, LabelRole, Options, StrokeRole, Target, fishbone, quality, svg, tidy, why_tree,
};
use proptest::prelude::*;
use std::collections::BTreeSet;
use workshop::{CategoryId, CauseId, Edit, Place, Workshop};

fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// Everything that must hold of one frame by itself.
fn check(workshop: &Workshop, frame: &Frame) -> Result<(), TestCaseError> {
    let found = quality(frame);
    prop_assert_eq!(found.overlaps, 0, "labels overlap");
    prop_assert_eq!(found.struck, 0, "labels are struck by a line");
    prop_assert_eq!(found.outside, 0, "something is outside");
    prop_assert_eq!(found.cut, 0, "labels are cut");
    for label in &frame.labels {
        prop_assert!(label.size >= diagram::SMALLEST);
        let Target::Cause(id) = label.target else {
            continue;
        };
        // To the letter, but for the spaces that it was broken at, and hyphens.
        let drawn: String = label.lines.iter().map(|it| it.text.as_str()).collect();
        let bare = |it: &str| it.split([' ', lettering::HYPHEN]).collect::<String>();
        prop_assert_eq!(bare(&drawn), bare(&workshop.cause(id).unwrap().text));
    }
    let drawn: Vec<CauseId> = frame.causes().collect();
    let unique: BTreeSet<CauseId> = drawn.iter().copied().collect();
    prop_assert_eq!(drawn.len(), unique.len());
    prop_assert_eq!(unique.len(), workshop.cause_count());
    Ok(())
}

fn area(frame: &Frame, target: Target) -> diagram::Area {
    let label = frame.labels.iter().find(|it| it.target == target);
    label.expect("everything has a label").area
}

/// The head of a bone that stands beside its end keeps clear of the lines to
/// sub-causes too, which stand out to the left of their words.
fn check_heads(frame: &Frame) -> Result<(), TestCaseError> {
    let heads = (frame.labels.iter()).filter(|it| it.role == LabelRole::BoneHead);
    let elbows = (frame.strokes.iter()).filter(|it| it.role == StrokeRole::Elbow);
    let trunks: Vec<_> = elbows.map(|it| [it.points[0], it.points[1]]).collect();
    for head in heads {
        let area = head.area;
        for [[x, top], [_, bottom]] in &trunks {
            let is_level = *top < area.y + area.h && *bottom > area.y;
            let apart = (area.x - x).max(x - area.x - area.w);
            prop_assert!(!is_level || apart > 4.0, "{apart} px");
        }
    }
    Ok(())
}

/// Which side of the spine each bone is on, and how far along.
fn bones(workshop: &Workshop, frame: &Frame) -> Vec<(Option<CategoryId>, bool)> {
    let spine = frame.strokes.first().expect("there is a spine").points[0][1];
    let mut ids: Vec<Option<CategoryId>> =
        workshop.categories().iter().map(|it| Some(it.id)).collect();
    let target = Target::Category(None);
    if frame.labels.iter().any(|it| it.target == target) {
        ids.push(None);
    }
    (ids.into_iter())
        .map(|id| (id, area(frame, Target::Category(id)).y < spine))
        .collect()
}

/// Siblings stand in their order: on each side of a bone outward from the spine,
/// beneath a cause downward.
fn check_order(
    workshop: &Workshop,
    frame: &Frame,
    parent: Option<CauseId>,
) -> Result<(), TestCaseError> {
    let spine = frame.strokes.first().expect("there is a spine").points[0][1];
    let siblings = workshop.beneath(parent);
    for (n, one) in siblings.iter().enumerate() {
        for other in &siblings[n + 1..] {
            let [first, next] = [one, other].map(|id| area(frame, Target::Cause(*id)));
            if parent.is_some() {
                // Further down in the same column, or in one further right.
                prop_assert!(next.y >= first.y + first.h || next.x > first.x);
                continue;
            }
            if workshop.category_of(*one) != workshop.category_of(*other) {
                continue;
            }
            let away = |area: diagram::Area| (area.y + area.h / 2.0 - spine).abs();
            let bone = bone_at(workshop, frame, *one);
            let right = |area: diagram::Area| area.x > bone(area.y + area.h);
            prop_assert!(right(first) != right(next) || away(next) > away(first));
        }
    }
    Ok(())
}

/// Where the bone of a cause is, by height.
fn bone_at(workshop: &Workshop, frame: &Frame, id: CauseId) -> impl Fn(f32) -> f32 + use<> {
    let heads = frame.labels.iter().filter_map(|it| match it.target {
        Target::Category(bone) => Some(bone),
        _ => None,
    });
    let bones = frame.strokes.iter();
    let bones = bones.filter(|it| it.role == diagram::StrokeRole::Bone);
    let (_, bone) = (heads.zip(bones))
        .find(|it| it.0 == workshop.category_of(id))
        .expect("each cause is on a bone");
    let [[x0, y0], [x1, y1]] = [bone.points[0], bone.points[1]];
    move |y| x0 + (x1 - x0) * (y - y0) / (y1 - y0)
}

#[test]
fn right_to_left_words_are_read_as_they_were_written() -> Result<(), TestCaseError> {
    let workshop = right_to_left();
    for frame in [
        fishbone(&workshop, &Options::default()),
        why_tree(&workshop, &Options::default()),
    ] {
        check(&workshop, &frame)?;
        let is_right = |it: &&diagram::Label| {
            let right = diagram::Direction::RightToLeft;
            it.lines.iter().all(|line| line.direction == right)
        };
        let labels = frame.labels.iter().filter(is_right).count();
        prop_assert_eq!(labels, frame.labels.len());
        let picture = svg(&frame.typeset(), &diagram::LIGHT);
        // What Inter lacks is turned around by the viewer, stretch by stretch;
        // Latin names and figures are drawn between.
        let texts = picture.split("</text>").filter(|it| it.contains("<text "));
        let texts: Vec<&str> = texts.filter_map(|it| it.rsplit('>').next()).collect();
        prop_assert!(texts.len() > 10);
        for text in texts {
            let ends = text
                .strip_prefix('\u{200F}')
                .and_then(|it| it.strip_suffix('\u{200F}'));
            let words = ends.expect("it is marked at both ends");
            let words = words.replace("&quot;", "\"");
            let is_latin = words.contains(|it: char| it.is_ascii_alphanumeric());
            prop_assert!(!is_latin, "{}", text);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn i10_holds_of_small_fishbones(workshop in random::workshop(40)) {
        check(&workshop, &fishbone(&workshop, &Options::default()))?;
    }

    #[test]
    fn i10_holds_of_why_trees(workshop in random::workshop(60)) {
        let frame = why_tree(&workshop, &Options::default());
        check(&workshop, &frame)?;
        for cause in workshop.causes() {
            let beneath = workshop.beneath(Some(cause.id));
            for pair in beneath.windows(2) {
                let [one, other] = [0, 1].map(|n| area(&frame, Target::Cause(pair[n])));
                prop_assert!(other.y >= one.y + one.h);
                prop_assert_eq!(other.x, one.x);
            }
        }
    }

    #[test]
    fn i10_holds_of_folded_branches_and_each_cause_is_drawn_or_counted(
        workshop in random::workshop(60),
        folded in prop::collection::vec(any::<prop::sample::Index>(), 1..5),
    ) {
        let ids: Vec<CauseId> = workshop.causes().map(|it| it.id).collect();
        prop_assume!(!ids.is_empty());
        let options = Options {
            folded: folded.iter().map(|it| ids[it.index(ids.len())]).collect(),
            ..Options::default()
        };
        for frame in [fishbone(&workshop, &options), why_tree(&workshop, &options)] {
            let found = quality(&frame);
            prop_assert_eq!([found.overlaps, found.struck, found.outside, found.cut], [0; 4]);
            let hidden: u32 = frame.labels.iter().map(|it| it.hidden).sum();
            let told = frame.causes().count() + usize::try_from(hidden).unwrap();
            prop_assert_eq!(told, workshop.cause_count());
        }
    }

    #[test]
    fn the_same_workshop_gives_the_same_bytes(workshop in random::workshop(40)) {
        let options = Options::default();
        let draw = || svg(&fishbone(&workshop, &options).typeset(), &diagram::LIGHT);
        let first = draw();
        prop_assert_eq!(&first, &draw());
        let again = Workshop::from_parts(workshop.parts()).unwrap();
        prop_assert_eq!(first, svg(&fishbone(&again, &options).typeset(), &diagram::LIGHT));
    }

    #[test]
    fn i10_a_new_cause_leaves_order_and_sides(
        workshop in random::workshop(40),
        at in any::<prop::sample::Index>(),
        text in random::words(),
    ) {
        let options = Options::default();
        let before = fishbone(&workshop, &options);
        let parents: Vec<Option<CauseId>> =
            std::iter::once(None).chain(workshop.causes().map(|it| Some(it.id))).collect();
        let mut after = workshop.clone();
        let edit = Edit::AddCause {
            parent: parents[at.index(parents.len())],
            category: workshop.categories().first().map(|it| it.id),
            place: Place::First,
            text,
            entry: None,
        };
        prop_assume!(after.apply(edit).is_ok());
        let frame = fishbone(&after, &options);
        check(&after, &frame)?;
        let sides = bones(&after, &frame);
        for bone in bones(&workshop, &before) {
            prop_assert!(sides.contains(&bone));
        }
        for (workshop, frame) in [(&workshop, &before), (&after, &frame)] {
            for (n, (_, above)) in bones(workshop, frame).into_iter().enumerate() {
                prop_assert_eq!(above, n % 2 == 0);
            }
            for parent in &parents {
                check_order(workshop, frame, *parent)?;
            }
        }
    }

    #[test]
    fn tidy_names_every_category_once(workshop in random::workshop(40)) {
        let order = tidy(&workshop);
        let unique: BTreeSet<CategoryId> = order.iter().copied().collect();
        prop_assert_eq!(unique.len(), workshop.categories().len());
        prop_assert_eq!(order.len(), unique.len());
        let mut tidied = workshop.clone();
        if order.len() > 1 && tidied.apply(Edit::OrderCategories(order.clone())).is_ok() {
            prop_assert_eq!(tidy(&tidied), order);
        }
    }
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn i10_holds_of_large_fishbones(workshop in random::workshop(300)) {
        let frame = fishbone(&workshop, &Options::default());
        check(&workshop, &frame)?;
        check_heads(&frame)?;
    }
}
