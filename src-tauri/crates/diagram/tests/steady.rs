//! The fishbone stands still (invariant I10): an edit moves what stands farther
//! out on its own bone, and other bones only as a whole.

use crate::support::random;
use diagram::{Frame, Options, Space, StrokeRole, Target, fishbone, quality};
use proptest::prelude::*;
use std::collections::BTreeMap;
use workshop::{CategoryId, CauseField, CauseId, Edit, Place, Workshop};

/// Each with so many edits, one after the other.
const WORKSHOPS: u32 = 100;
const EDITS: usize = 100;

type Bone = Option<CategoryId>;

/// Where a label stands, seen from the joint of its bone, and how its words are
/// broken.
#[derive(Debug)]
struct Seen {
    place: [f32; 2],
    lines: Vec<String>,
}

impl Seen {
    /// Coordinates in a frame are rounded to 1/100.
    fn is_same(&self, other: &Self) -> bool {
        let near = |n: usize| (self.place[n] - other.place[n]).abs() < 0.04;
        near(0) && near(1) && self.lines == other.lines
    }
}

/// What each cause looks like on its bone.
fn seen(workshop: &Workshop, frame: &Frame) -> BTreeMap<(Bone, CauseId), Seen> {
    let joints = joints(frame);
    let labels = frame.labels.iter().filter_map(|it| match it.target {
        Target::Cause(id) => Some((id, it)),
        _ => None,
    });
    labels
        .map(|(id, it)| {
            let bone = bone_of(workshop, id);
            let [x, y] = joints[&bone];
            let seen = Seen {
                place: [it.area.x - x, it.area.y - y],
                lines: it.lines.iter().map(|it| it.text.clone()).collect(),
            };
            ((bone, id), seen)
        })
        .collect()
}

/// Where each bone meets the spine. Bones are drawn in the order of their heads.
fn joints(frame: &Frame) -> BTreeMap<Bone, [f32; 2]> {
    let bones = frame
        .strokes
        .iter()
        .filter(|it| it.role == StrokeRole::Bone);
    let heads = frame.labels.iter().filter_map(|it| match it.target {
        Target::Category(bone) => Some(bone),
        _ => None,
    });
    heads.zip(bones.map(|it| it.points[0])).collect()
}

fn bone_of(workshop: &Workshop, id: CauseId) -> Bone {
    let first = workshop.upward(id).last().unwrap().id;
    workshop.category_of(first)
}

#[derive(Clone, Debug)]
enum Step {
    Add(prop::sample::Index, prop::sample::Index, bool, String),
    Reword(prop::sample::Index, String),
    Remove(prop::sample::Index),
}

fn step() -> impl Strategy<Value = Step> {
    let index = any::<prop::sample::Index>;
    prop_oneof![
        3 => (index(), index(), any::<bool>(), random::words())
            .prop_map(|(at, bone, first, text)| Step::Add(at, bone, first, text)),
        2 => (index(), random::words()).prop_map(|(at, text)| Step::Reword(at, text)),
        2 => index().prop_map(Step::Remove),
    ]
}

/// The edit, and the bone that it is on.
fn edit(workshop: &Workshop, step: &Step) -> Option<(Edit, Bone)> {
    let ids: Vec<CauseId> = workshop.causes().map(|it| it.id).collect();
    let one = |at: &prop::sample::Index| (!ids.is_empty()).then(|| ids[at.index(ids.len())]);
    Some(match step {
        Step::Add(at, bone, first, text) => {
            let categories = workshop.categories();
            let parent = one(at).filter(|_| *first);
            let category = categories[bone.index(categories.len())].id;
            let edit = Edit::AddCause {
                parent,
                category: parent.is_none().then_some(category),
                place: Place::First,
                text: text.clone(),
                entry: None,
            };
            (
                edit,
                parent.map_or(Some(category), |it| bone_of(workshop, it)),
            )
        }
        Step::Reword(at, text) => {
            let id = one(at)?;
            let field = CauseField::Text(text.clone());
            (Edit::SetCause { id, field }, bone_of(workshop, id))
        }
        Step::Remove(at) => {
            let id = one(at)?;
            (Edit::RemoveCause { id }, bone_of(workshop, id))
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: WORKSHOPS, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn i10_an_edit_leaves_other_bones_as_they_are(
        mut workshop in random::workshop(150),
        steps in prop::collection::vec(step(), EDITS),
    ) {
        let options = Options::default();
        let mut before = fishbone(&workshop, &options);
        for step in &steps {
            let Some((edit, bone)) = edit(&workshop, step) else { continue };
            let was = seen(&workshop, &before);
            let Ok(change) = workshop.apply(edit) else { continue };
            let after = fishbone(&workshop, &options);
            let is = seen(&workshop, &after);
            for (key, seen) in was.iter().filter(|it| it.0.0 != bone) {
                let same = is.get(key).is_some_and(|it| it.is_same(seen));
                prop_assert!(same, "{step:?} {key:?} {seen:?} {:?}", is.get(key));
            }
            // Undone, it is the same picture to the byte.
            let mut undone = workshop.clone();
            undone.perform(&change.reversed());
            prop_assert!(fishbone(&undone, &options) == before, "undone: {step:?}");
            before = after;
        }
    }

    #[test]
    fn i10_what_shows_less_is_arranged_as_the_whole(
        workshop in random::workshop(150),
        least in 6.0..30.0_f32,
        wide in 1.1..2.2_f32,
    ) {
        let room = Space { width: 1000.0 * wide, height: 1000.0, least };
        let options = Options { space: Some(room), ..Options::default() };
        let less = fishbone(&workshop, &options);
        let found = quality(&less);
        prop_assert_eq!([found.overlaps, found.struck, found.outside, found.cut], [0; 4]);
        let whole = fishbone(&workshop, &Options::default());
        // Where the space isn't a wide one, a bone that is there with all its
        // causes stands as it does where nothing has stepped back.
        let [shown, all] = [&less, &whole].map(|it| seen(&workshop, it));
        let on = |seen: &BTreeMap<(Bone, CauseId), Seen>, bone| seen.keys().filter(|it| it.0 == bone).count();
        for (key, seen) in all.iter().filter(|_| wide <= 1.8) {
            if on(&shown, key.0) == on(&all, key.0) {
                prop_assert!(shown[key].is_same(seen), "{key:?}");
            }
        }
        let [less_joints, whole_joints] = [&less, &whole].map(joints);
        let causes = |frame: &Frame| -> BTreeMap<CauseId, [f32; 2]> {
            let joints = joints(frame);
            let labels = frame.labels.iter().filter_map(|it| match it.target {
                Target::Cause(id) => Some((id, it.area)),
                _ => None,
            });
            let aside = |(id, area): (CauseId, diagram::Area)| {
                let [x, y] = joints[&bone_of(&workshop, id)];
                (id, [area.x - x, area.y - y])
            };
            labels.map(aside).collect()
        };
        let [less_causes, whole_causes] = [&less, &whole].map(causes);
        prop_assert!(less_causes.is_empty() == whole_causes.is_empty());
        for (id, [_, y]) in &less_causes {
            let [_, whole_y] = whole_causes[id];
            prop_assert!((*y < 0.0) == (whole_y < 0.0));
            let lines = |frame: &Frame| {
                let label = frame.labels.iter().find(|it| it.target == Target::Cause(*id));
                let lines = label.unwrap().lines.iter();
                (lines.map(|it| it.text.clone()).collect::<Vec<_>>(), label.unwrap().hidden)
            };
            let (one, other) = (lines(&less), lines(&whole));
            prop_assert_eq!(one.0, other.0);
        }
        let order = |joints: &BTreeMap<Bone, [f32; 2]>, above: bool| -> Vec<Bone> {
            let mut bones: Vec<(Bone, f32)> = joints.iter().map(|(bone, it)| (*bone, it[0])).collect();
            bones.retain(|(bone, _)| {
                let n = workshop.categories().iter().position(|it| Some(it.id) == *bone);
                (n.unwrap_or(workshop.categories().len()) % 2 == 0) == above
            });
            bones.sort_by(|one, other| other.1.total_cmp(&one.1));
            bones.into_iter().map(|it| it.0).collect()
        };
        for above in [true, false] {
            prop_assert_eq!(order(&less_joints, above), order(&whole_joints, above));
        }
    }
}
