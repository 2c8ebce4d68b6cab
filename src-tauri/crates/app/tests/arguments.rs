//! What no window sends to a command: each is refused in few words, or taken for
//! what it is, and nothing falls (I11).

use crate::support::{add, begin, open};
use app::App;
use serde_json::{Map, Value, json};
use std::fs;
use std::time::{Duration, Instant};

/// The commands with their arguments, each by its name and its type, as the
/// window's bindings have them.
fn commands() -> Vec<(String, Vec<(String, String)>)> {
    let path = format!(
        "{}/../../../ui/src/bindings/commands.ts",
        env!("CARGO_MANIFEST_DIR")
    );
    let text = fs::read_to_string(path).unwrap();
    let lines = text.lines().filter(|it| it.starts_with("export const "));
    let commands = lines.map(|line| {
        let (_, call) = line.split_once("call(\"").unwrap();
        let name = call.split('"').next().unwrap().to_owned();
        let args = line
            .split_once("args: { ")
            .map(|it| it.1.split(" })").next().unwrap());
        let args = args
            .unwrap_or_default()
            .split(", ")
            .filter_map(|it| it.split_once(": "));
        (
            name,
            args.map(|(name, kind)| (name.to_owned(), kind.to_owned()))
                .collect(),
        )
    });
    commands.collect()
}

/// An argument of the type, with `words` where it has words and `number` where
/// it has a number.
fn of_type(kind: &str, words: &str, number: &Value) -> Value {
    let kind = kind.trim_end_matches(" | null");
    if let Some(one) = kind.strip_suffix("[]") {
        return json!([of_type(one, words, number)]);
    }
    match kind {
        "boolean" => json!(true),
        "Language" => json!("en"),
        "Shelf" => json!("open"),
        "IncidentKind" => json!("incident"),
        "CategorySet" => json!("just_culture"),
        "Format" => json!("md"),
        "FormFormat" | "LeafletFormat" => json!("html"),
        "PictureFormat" => json!("svg"),
        "PictureKind" => json!("fishbone"),
        "CardSize" => json!("a6"),
        "Choices" => json!({}),
        "Extras" => json!({ "private": true, "who_was_hurt": false, "outside": false }),
        "PictureOptions" => json!({ "kind": "fishbone", "transparent": false, "scale": number }),
        "ImportFrom" => json!({ "text": words }),
        "Edit" => json!({ "add_cause": { "parent": null, "category": null, "text": words } }),
        "Drafts" => json!({ words: words }),
        "SafetyReport" => json!({ "what": words, "system": words }),
        "Space" => json!({ "width": number, "height": number, "least": number }),
        "AttachedTo" => json!({ "cause": number }),
        number_type if number_type == "number" || number_type.ends_with("Id") => number.clone(),
        _ => json!(words),
    }
}

/// So long may a command take for what is no argument of it, in a build that
/// isn't made to be quick.
const LONGEST: Duration = Duration::from_secs(20);

/// The longest that is said of it, in bytes: with the beginning and the end of a name.
const MOST: usize = 4_000;

/// Asks, and answers what is said of it, where it is refused.
fn asked(app: &mut App, name: &str, args: Value) -> Option<String> {
    let since = Instant::now();
    let answer = app.call(name, args);
    assert!(since.elapsed() < LONGEST, "{name}: {:?}", since.elapsed());
    answer.err().map(|it| it.to_string())
}

fn deep(depth: usize) -> Value {
    (0..depth).fold(json!([]), |it, _| json!([it]))
}

#[test]
fn i11_whatever_a_command_is_given_it_answers_in_few_words() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    app.edit(id, add("A cause")).unwrap();
    let commands = commands();
    let names: Vec<&str> = commands.iter().map(|it| it.0.as_str()).collect();
    assert_eq!(names, app::COMMANDS);

    let book = "é".repeat(1 << 19);
    // No path can be any of these, so nothing is written anywhere.
    let words = [
        "",
        "\0",
        "\0<script>\u{202e}\u{1b}[2J",
        "\0../../x",
        book.as_str(),
    ];
    let numbers = [
        json!(id),
        json!(0),
        json!(-1),
        json!(i64::MAX),
        json!(u64::MAX),
        json!(0.5),
        json!(1e308),
    ];
    let mut refused = 0;
    let mut tried = 0;
    for (name, args) in &commands {
        let mut all: Vec<Value> = Vec::new();
        let mut with = |of: &dyn Fn(&str) -> Value| {
            let args = args.iter().map(|(name, kind)| (name.clone(), of(kind)));
            all.push(Value::Object(args.collect::<Map<_, _>>()));
        };
        for odd in [
            Value::Null,
            json!([]),
            json!({}),
            json!("x"),
            json!(7),
            json!(true),
            deep(120),
        ] {
            with(&|_| odd.clone());
        }
        for words in words {
            with(&|kind| of_type(kind, words, &numbers[0]));
        }
        for number in &numbers {
            with(&|kind| of_type(kind, "\0", number));
        }
        all.extend([
            Value::Null,
            json!([]),
            json!("x"),
            json!({}),
            deep(120),
            json!(book),
        ]);
        for args in all {
            tried += 1;
            if let Some(said) = asked(&mut app, name, args) {
                refused += 1;
                assert!((1..MOST).contains(&said.len()), "{name}: {said:.900}");
            }
        }
    }
    assert!(refused > tried / 3, "{refused} of {tried}");
    // It is all as it was, but for what was taken.
    assert_eq!(
        app.open_workshop(id).unwrap().parts.causes[0].text,
        "A cause"
    );
}
