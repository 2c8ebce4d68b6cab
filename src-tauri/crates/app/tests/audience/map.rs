//! The small map of the whole: there exactly where something is folded or out
//! of view, and its mark is what is seen.

use super::{at, import, open, seen};
use app::{App, Caller, Showing, WorkshopId};
use diagram::Target;
use serde_json::Value;
use std::collections::BTreeSet;
use workshop::{CategorySet, Cause, CauseId, IncidentKind, Language, SessionStep, Workshop};

/// `top` causes by turns on each bone, `beneath` beneath each of them.
fn filled(app: &mut App, folder: &tempfile::TempDir, top: u32, beneath: u32) -> WorkshopId {
    let (kind, set) = (IncidentKind::Incident, CategorySet::JustCulture);
    let mut parts = Workshop::new("A case", kind, set, Language::En)
        .unwrap()
        .parts();
    parts.effect.text = String::from("Pumps stood still for two days");
    let bones: Vec<_> = parts.categories.iter().map(|it| it.id).collect();
    for n in 0..top {
        let id = 100 + n * 20;
        let text = format!("What the crew knew was one shift old, at station {n}");
        let mut cause = Cause::new(CauseId(id), None, n as i32, text);
        cause.category = Some(bones[n as usize % bones.len()]);
        parts.causes.push(cause);
        for m in 0..beneath {
            let text = format!("The list of handover {m} at station {n} had no such line");
            let beneath = Cause::new(CauseId(id + 1 + m), Some(CauseId(id)), m as i32, text);
            parts.causes.push(beneath);
        }
    }
    import(app, folder, parts)
}

fn page(app: &mut App) -> Value {
    seen(app)["page"]["diagram"].clone()
}

fn labels(frame: &Value) -> Vec<(Value, [f64; 4])> {
    let side = |area: &Value, of: &str| area[of].as_f64().unwrap();
    (frame["labels"].as_array().unwrap().iter())
        .map(|it| {
            let area = &it["area"];
            let [x, y] = ["x", "y"].map(|of| side(area, of));
            (
                it["target"].clone(),
                [x, y, x + side(area, "w"), y + side(area, "h")],
            )
        })
        .collect()
}

fn causes(frame: &Value) -> BTreeSet<u64> {
    let ids = labels(frame).into_iter();
    ids.filter_map(|it| it.0["cause"].as_u64()).collect()
}

/// What is within the mark of the map, and what isn't.
fn marked(map: &Value) -> (Vec<Value>, Vec<Value>) {
    let mark = ["x", "y", "w", "h"].map(|of| map["area"][of].as_f64().unwrap());
    let [x, y, w, h] = mark;
    let (within, without): (Vec<_>, Vec<_>) =
        labels(&map["frame"])
            .into_iter()
            .partition(|(_, [left, top, right, bottom])| {
                *left >= x && *top >= y && *right <= x + w + 0.01 && *bottom <= y + h + 0.01
            });
    let targets = |of: Vec<(Value, [f64; 4])>| of.into_iter().map(|it| it.0).collect();
    (targets(within), targets(without))
}

#[test]
fn what_is_seen_whole_needs_no_map_and_what_is_folded_has_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = filled(&mut app, &folder, 6, 1);
    for step in [SessionStep::Fishbone, SessionStep::Whys] {
        app.show(at(id, step)).unwrap();
        let shown = page(&mut app);
        assert!(shown["map"].is_null(), "{step:?}: all of it is there");
        let showing = Showing {
            folded: vec![CauseId(100)],
            ..at(id, step)
        };
        app.show(showing).unwrap();
        let map = page(&mut app)["map"].clone();
        assert_eq!(causes(&map["frame"]).len(), 12, "{step:?}: the whole");
    }
}

#[test]
fn without_a_cause_there_is_nothing_out_of_view() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = filled(&mut app, &folder, 0, 0);
    for step in [SessionStep::Fishbone, SessionStep::Whys] {
        app.show(at(id, step)).unwrap();
        let args = serde_json::json!({"width": 320, "height": 320, "have": null});
        let sent = app.call_as(Caller::Room(0), "audience_view", args).unwrap();
        let sent: Value = serde_json::from_str(&sent).unwrap();
        assert!(sent["page"]["diagram"]["map"].is_null(), "{step:?}");
    }
}

#[test]
fn what_is_found_doesnt_make_the_mark_smaller_than_what_is_seen() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = filled(&mut app, &folder, 24, 4);
    for focus in [
        Target::Cause(CauseId(100)),
        Target::Cause(CauseId(281)),
        Target::Effect,
    ] {
        app.show(Showing {
            focus: Some(focus),
            ..at(id, SessionStep::Fishbone)
        })
        .unwrap();
        let shown = page(&mut app);
        let large = shown["picture"]["content"]["whole"].clone();
        let (within, _) = marked(&shown["map"]);
        for cause in causes(&large) {
            let target = serde_json::json!({"cause": cause});
            assert!(within.contains(&target), "{focus:?}: {cause} is seen");
        }
    }
}

#[test]
fn the_bone_that_is_walked_is_what_is_marked() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = filled(&mut app, &folder, 24, 2);
    let bones = app.open_workshop(id).unwrap().parts.categories;
    for (n, bone) in bones.iter().enumerate() {
        app.show(Showing {
            focus: Some(Target::Category(Some(bone.id))),
            walked: true,
            ..at(id, SessionStep::Fishbone)
        })
        .unwrap();
        let shown = page(&mut app);
        let (within, without) = marked(&shown["map"]);
        let on_bone = |target: &Value| match target["cause"].as_u64() {
            Some(cause) => (cause - 100) / 20 % bones.len() as u64 == n as u64,
            None => target["category"].as_u64() == Some(u64::from(bone.id.0)),
        };
        assert!(!without.iter().any(on_bone), "all of bone {n}");
        let others = within.iter().filter(|it| !on_bone(it)).count();
        assert!(
            others * 3 < within.len(),
            "bone {n}, and {others} of others"
        );
    }
}
