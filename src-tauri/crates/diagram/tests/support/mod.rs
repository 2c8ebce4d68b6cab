//! Workshops to draw, shared by tests, benchmarks and the example.
#![allow(dead_code, unreachable_pub, reason = "each of them uses a part")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "it serves tests")]

pub mod random;

use serde_json::Value;
use workshop::{Category, CategoryId, Cause, CauseId, Parts, Workshop};

/// Trees of known size, as number of causes and JSON.
pub const REFERENCES: [(usize, &str); 3] = [
    (
        50,
        include_str!("../../../../../tests/references/tree-50.json"),
    ),
    (
        500,
        include_str!("../../../../../tests/references/tree-500.json"),
    ),
    (
        2000,
        include_str!("../../../../../tests/references/tree-2000.json"),
    ),
];

/// Reads a tree of `{label, children}`: the effect, its categories, and causes
/// beneath them.
pub fn tree(json: &str) -> Workshop {
    let value: Value = serde_json::from_str(json).expect("a tree is JSON");
    let mut parts = Parts::default();
    parts.effect.text = label(&value);
    for (n, category) in children(&value).enumerate() {
        let id = CategoryId(next(&mut parts));
        let name = label(category);
        parts.categories.push(Category {
            id,
            rank: i32::try_from(n).unwrap(),
            initial: initial(&name, &parts.categories),
            name,
            hue: u8::try_from(n).unwrap() % workshop::HUES,
        });
        causes(&mut parts, category, None, Some(id));
    }
    built(parts)
}

/// The worked example: a Friday evening.
pub fn friday() -> Workshop {
    tree(include_str!("friday.json"))
}

/// Incidents of 20 to 80 causes whose bones are very unlike, and a worked
/// example: what a fishbone must be read on.
pub fn incidents() -> impl Iterator<Item = (String, Workshop)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../tests/references/incidents");
    let files = std::fs::read_dir(folder).expect("they are there");
    let mut paths: Vec<_> = files.map(|it| it.expect("a file").path()).collect();
    paths.sort();
    let read = |path: std::path::PathBuf| {
        let name = path.file_stem().expect("it has a name").to_string_lossy();
        let json = std::fs::read_to_string(&path).expect("it can be read");
        (name.into_owned(), tree(&json))
    };
    let examples = ["friday-evening", "gitlab-2017"].map(|it| (it.to_owned(), example(it)));
    std::iter::once(("19-friday".to_owned(), friday()))
        .chain(examples)
        .chain(paths.into_iter().map(read))
}

/// A worked example that Lisca comes with: its words, and which are root
/// causes.
pub fn example(name: &str) -> Workshop {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/examples");
    let json = std::fs::read_to_string(folder.join(format!("{name}.json"))).expect("it is there");
    let mut value: Value = serde_json::from_str(&json).expect("it is JSON");
    let value = value["workshop"].take();
    let id = |it: &Value| it.as_u64().map(|it| u32::try_from(it).unwrap());
    let text = |it: &Value| it.as_str().unwrap().to_owned();
    let mut parts = Parts {
        last_id: id(&value["last_id"]).unwrap(),
        ..Parts::default()
    };
    parts.effect.text = text(&value["effect"]["text"]);
    for (rank, it) in (0..).zip(value["categories"].as_array().unwrap()) {
        parts.categories.push(Category {
            id: CategoryId(id(&it["id"]).unwrap()),
            rank,
            initial: text(&it["initial"]),
            name: text(&it["name"]),
            hue: u8::try_from(id(&it["hue"]).unwrap()).unwrap(),
        });
    }
    for (rank, it) in (0..).zip(value["causes"].as_array().unwrap()) {
        let (own, parent) = (CauseId(id(&it["id"]).unwrap()), id(&it["parent"]));
        let mut cause = Cause::new(own, parent.map(CauseId), rank, text(&it["text"]));
        cause.category = id(&it["category"]).map(CategoryId);
        if let Some(standing) = it.get("standing") {
            cause.standing = serde_json::from_value(standing.clone()).unwrap();
        }
        parts.causes.push(cause);
    }
    built(parts)
}

/// A hospital's case in Arabic and Hebrew, with Latin names and figures.
pub fn right_to_left() -> Workshop {
    let json = include_str!("../../../../../tests/references/right_to_left.json");
    let mut value: Value = serde_json::from_str(json).expect("it is JSON");
    let parts = serde_json::from_value(value["workshop"].take()).expect("they are parts");
    Workshop::from_parts(parts).expect("parts keep the rules")
}

/// The cause with these words.
pub fn cause(workshop: &Workshop, text: &str) -> CauseId {
    let found = workshop.causes().find(|it| it.text == text);
    found.expect("somebody wrote it").id
}

/// The first letter of a name that no other category has taken.
fn initial(name: &str, others: &[Category]) -> String {
    let taken = |it: &String| others.iter().any(|other| other.initial == *it);
    let letters = name.chars().filter(|it| it.is_alphanumeric());
    let mut free = letters.map(|it| it.to_uppercase().collect());
    free.find(|it| !taken(it)).unwrap_or_default()
}

/// Puts parts together, with a title.
pub fn built(mut parts: Parts) -> Workshop {
    parts.incident.title = "A workshop".into();
    Workshop::from_parts(parts).expect("parts keep the rules")
}

fn causes(parts: &mut Parts, above: &Value, parent: Option<CauseId>, category: Option<CategoryId>) {
    for (n, value) in children(above).enumerate() {
        let id = CauseId(next(parts));
        let rank = i32::try_from(parts.causes.len() + n).unwrap();
        let mut cause = Cause::new(id, parent, rank, label(value));
        cause.category = category;
        parts.causes.push(cause);
        causes(parts, value, Some(id), None);
    }
}

fn next(parts: &mut Parts) -> u32 {
    parts.last_id += 1;
    parts.last_id
}

fn label(value: &Value) -> String {
    value["label"].as_str().unwrap_or_default().to_owned()
}

fn children(value: &Value) -> impl Iterator<Item = &Value> {
    value["children"].as_array().into_iter().flatten()
}
