//! A value of a file that can't be right: which field it is of, what stands
//! there, and what could. serde says it in a programmer's words, and in English
//! alone; here they become ours.

use serde_json::Value;
use serde_path_to_error::{Path, Segment};
use workshop::NoTime;

/// So many characters of a value are shown.
const SHOWN: usize = 60;
/// Fields that hold a day, and those that hold a day or a time.
const DAYS: [&str; 3] = ["due", "by", "held_on"];
const TIMES: [&str; 4] = ["started", "noticed", "contained", "at"];

/// A value that a field can't have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongValue {
    /// “due” (actions #1)
    pub(crate) place: String,
    /// As it stands in the file; empty where it can't be told.
    pub(crate) value: String,
    pub(crate) wanted: Wanted,
}

/// The kind of value that a field can have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    Day,
    Time,
    OneOf(Vec<String>),
    Text,
    Number,
    List,
    Group,
    YesOrNo,
    /// Any value: the field has to be there.
    Anything,
    /// The field has to be there only once.
    Once,
    /// Something else.
    Other,
}

impl WrongValue {
    /// From what serde says of a text, and where.
    pub(super) fn new(said: &str, path: &Path, text: &str) -> Self {
        let whole: Value = serde_json::from_str(text).unwrap_or_default();
        let mut steps: Vec<Step<'_>> = path.iter().filter_map(Step::of).collect();
        steps.extend(inner(said, value_at(&whole, &steps)).map(Step::Key));
        let key = steps.iter().rev().find_map(|it| match it {
            Step::Key(key) => Some(*key),
            Step::Number(_) => None,
        });
        let mut wrong = Self {
            place: place(&steps),
            value: value_at(&whole, &steps).map(shown).unwrap_or_default(),
            wanted: wanted(said, key.unwrap_or_default()),
        };
        if matches!(wrong.wanted, Wanted::Anything | Wanted::Once) {
            let field = quoted(said).into_iter().next().unwrap_or_default();
            wrong.place = place(&[&steps[..], &[Step::Key(&field)]].concat());
        }
        wrong
    }
}

/// A step from the whole file to a field.
#[derive(Clone, Copy)]
enum Step<'a> {
    Key(&'a str),
    /// Counted from 0.
    Number(usize),
}

impl<'a> Step<'a> {
    fn of(segment: &'a Segment) -> Option<Self> {
        match segment {
            Segment::Map { key } => Some(Self::Key(key)),
            Segment::Seq { index } => Some(Self::Number(*index)),
            Segment::Enum { .. } | Segment::Unknown => None,
        }
    }
}

/// “due” (actions #1), from `workshop.actions.0.due` as serde_ignored says it.
pub(super) fn named(path: &str) -> String {
    // A “?” stands for what may be there or not.
    let steps = path.split('.').filter(|it| *it != "?");
    let steps: Vec<Step<'_>> = steps
        .map(|it| it.parse().map_or(Step::Key(it), Step::Number))
        .collect();
    place(&steps)
}

/// “due” (actions #1), “at” (timeline #2, time): the field, and what it is of.
fn place(steps: &[Step<'_>]) -> String {
    let steps = match steps {
        [Step::Key("workshop"), rest @ ..] if !rest.is_empty() => rest,
        all => all,
    };
    let field = (steps.iter()).rposition(|it| matches!(it, Step::Key(_)));
    let (of, here) = steps.split_at(field.unwrap_or_default());
    let mut words: Vec<String> = Vec::new();
    for step in of {
        match (step, words.last_mut()) {
            (Step::Key(key), _) => words.push((*key).to_owned()),
            (Step::Number(at), Some(word)) => *word = format!("{word} #{}", at + 1),
            (Step::Number(at), None) => words.push((at + 1).to_string()),
        }
    }
    let mut said = String::from("“");
    for step in here {
        said += &match step {
            Step::Key(key) => (*key).to_owned(),
            Step::Number(at) => format!(" {}", at + 1),
        };
    }
    said.push('”');
    match words.is_empty() {
        true => said,
        false => format!("{said} ({})", words.join(", ")),
    }
}

/// The value in the file at the end of the steps.
fn value_at<'a>(whole: &'a Value, steps: &[Step<'_>]) -> Option<&'a Value> {
    steps.iter().try_fold(whole, |value, step| match step {
        Step::Key(key) => value.get(key),
        Step::Number(at) => value.get(at),
    })
}

/// The field within a group that is meant where the path ends at the group,
/// since its fields stand in an order of their own.
fn inner<'a>(said: &str, group: Option<&'a Value>) -> Option<&'a str> {
    let fields = group?.as_object()?;
    if said == NoTime.to_string() || said.ends_with("a day or a time") {
        return fields.contains_key("at").then_some("at");
    }
    let variant = quoted(said.strip_prefix("unknown variant")?.split(',').next()?);
    let variant = variant.first()?;
    let of = |value: &Value| value.as_str() == Some(variant);
    fields.iter().find(|it| of(it.1)).map(|it| it.0.as_str())
}

fn shown(value: &Value) -> String {
    let said = match value {
        Value::String(text) => format!("“{text}”"),
        other => other.to_string(),
    };
    match said.char_indices().nth(SHOWN) {
        None => said,
        Some((end, _)) => format!("{}…", &said[..end]),
    }
}

fn wanted(said: &str, key: &str) -> Wanted {
    if said.starts_with("missing field") {
        return Wanted::Anything;
    }
    if said.starts_with("duplicate field") {
        return Wanted::Once;
    }
    if DAYS.contains(&key) {
        return Wanted::Day;
    }
    if TIMES.contains(&key) {
        return Wanted::Time;
    }
    let (found, expected) = said.split_once(", expected ").unwrap_or((said, ""));
    if found.starts_with("unknown variant") {
        return Wanted::OneOf(quoted(expected));
    }
    let is = |words: &[&str]| words.iter().any(|it| expected.contains(it));
    match () {
        () if is(&["string"]) => Wanted::Text,
        () if is(&["u8", "u16", "u32", "u64", "i32", "usize", "integer"]) => Wanted::Number,
        () if is(&["sequence", "array"]) => Wanted::List,
        () if is(&["boolean"]) => Wanted::YesOrNo,
        () if is(&["struct", "map"]) => Wanted::Group,
        () => Wanted::Other,
    }
}

/// The parts of a text between backticks.
fn quoted(said: &str) -> Vec<String> {
    said.split('`')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}
