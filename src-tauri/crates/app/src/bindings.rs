//! The TypeScript side of the commands, written into `ui/src/bindings`. A test
//! fails when what is there differs from what would be written (I7).

use crate::failure::Answer;
use crate::typescript::Types;
use crate::{Format, FormatGroup, News, commands};
use formats::reading::ENDINGS;
use std::fmt::Write;
use ts_rs::TypeVisitor;
use workshop::{IncidentKind, SessionLength, SessionStep, Severity, suggested_length};

const HEAD: &str =
    "// Generated from the Rust types and commands by `make bindings`. Don’t edit.\n";

/// The generated files: their names in `ui/src/bindings`, and their contents.
#[must_use]
pub fn files() -> Vec<(&'static str, String)> {
    let mut types = Types::default();
    types.visit::<Answer>();
    types.visit::<News>();
    types.visit::<FormatGroup>();
    let mut functions = String::new();
    let mut signatures = String::new();
    commands::describe(&mut |command| {
        types.declarations.extend(command.types.declarations);
        let args: Vec<_> = (command.args.iter())
            .map(|(name, of)| format!("{name}: {of}"))
            .collect();
        let (taken, passed) = match args.is_empty() {
            true => (String::new(), "{}".to_owned()),
            false => (
                format!("args: {{ {} }}", args.join(", ")),
                "args".to_owned(),
            ),
        };
        let out = match command.out.as_str() {
            "null" => "void",
            out => out,
        };
        let signature = format!("({taken}): Promise<{out}>");
        let (name, doc) = (command.name, command.doc.trim());
        let _ = write!(
            functions,
            "\n/** {doc} */\nexport const {function} = {signature} => call(\"{name}\", {passed});\n",
            function = camel(name),
        );
        signatures += &signature;
    });
    let names: Vec<_> = (types.declarations.keys())
        .filter(|name| mentions(&signatures, name))
        .cloned()
        .collect();
    let commands = format!(
        "{HEAD}\nimport {{ call }} from \"../host/call\";\nimport type {{\n  {},\n}} from \"./types\";\n{functions}",
        names.join(",\n  "),
    );
    let declarations: Vec<_> = types.declarations.into_values().collect();
    vec![
        ("types.ts", format!("{HEAD}\n{}", declarations.join("\n"))),
        ("commands.ts", commands),
        ("formats.ts", formats()),
        ("lengths.ts", lengths()),
        ("palette.css", palette()),
    ]
}

/// Every field of every type that can reach the shared screen, one a line: the
/// type, then the field with its own type.
#[must_use]
pub fn audience_fields() -> String {
    let mut types = Types::default();
    types.visit::<crate::audience::AudienceView>();
    let mut list = String::new();
    for (name, declaration) in types.declarations {
        let declaration = without_docs(&declaration);
        let (_, body) = declaration.split_once('=').unwrap_or_default();
        let body = body.trim().trim_end_matches(';');
        let fields = outermost(body, '|').len() == 1;
        let fields = body.strip_prefix('{').filter(|_| fields);
        match fields.and_then(|it| it.strip_suffix('}')) {
            Some(fields) => {
                for field in outermost(fields, ',') {
                    let _ = writeln!(list, "{name}.{field}");
                }
            }
            // A choice among words that the program knows says nothing of its own.
            None if outermost(body, '|').iter().all(|it| it.starts_with('"')) => {}
            None => {
                let _ = writeln!(list, "{name} = {body}");
            }
        }
    }
    list
}

/// The parts of a declaration between separators that stand in no brackets.
fn outermost(text: &str, separator: char) -> Vec<&str> {
    let mut depth = 0_i32;
    let parts = text.split(|c: char| {
        match c {
            '{' | '[' | '(' | '<' => depth += 1,
            '}' | ']' | ')' | '>' => depth -= 1,
            _ => {}
        }
        c == separator && depth == 0
    });
    parts.map(str::trim).filter(|it| !it.is_empty()).collect()
}

/// A declaration on one line, without its comments.
fn without_docs(declaration: &str) -> String {
    let mut parts = declaration.split("/**");
    let mut code = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        code += part.split_once("*/").map_or("", |it| it.1);
    }
    code.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The names of all commands as the shell's build script reads them.
#[must_use]
pub fn command_names() -> String {
    let names: Vec<_> = crate::COMMANDS
        .iter()
        .map(|it| format!("  \"{it}\""))
        .collect();
    format!("[\n{}\n]\n", names.join(",\n"))
}

/// The formats of files as the window offers them.
fn formats() -> String {
    let written = |it: &Format| {
        let (name, ending, group) = (it.name(), it.ending(), serde_json::to_string(&it.group()));
        let group = group.unwrap_or_default();
        let (private, hurt) = (it.holds_private(), it.holds_who_was_hurt());
        format!(
            "  {{ format: \"{name}\", ending: \"{ending}\", group: {group}, private: {private}, who_was_hurt: {hurt} }},\n"
        )
    };
    let written: String = Format::WRITTEN.iter().map(written).collect();
    let read: Vec<_> = (Format::READ.iter())
        .map(|it| format!("\"{}\"", it.name()))
        .collect();
    let imported: Vec<_> = ENDINGS.iter().map(|it| format!("\"{it}\"")).collect();
    format!(
        "{HEAD}\nimport type {{ Extras, Format, FormatGroup }} from \"./types\";\n\n\
         /** What a workshop is written as, the `ending` of its files, what it is of; what can be in it where that is asked for: what is for the facilitator alone (`private`), who was hurt. */\n\
         export const WRITTEN = [\n{written}] as const satisfies readonly ({{ format: Format; ending: string; group: FormatGroup }} & Extras)[];\n\n\
         /** What a workshop is read from. */\n\
         export const READ = [{}] as const satisfies readonly Format[];\n\n\
         /** The endings of files of other programs that are read. */\n\
         export const IMPORTED = [{}] as const;\n",
        read.join(", "),
        imported.join(", "),
    )
}

/// What the window knows of the lengths of a workshop: their steps, and whom
/// they suit.
fn lengths() -> String {
    let each = |of: &dyn Fn(SessionLength) -> String| -> String {
        let line = |it| format!("  {}: {},\n", word(&it), of(it));
        SessionLength::ALL.map(line).concat()
    };
    let needed = each(&|length| {
        let steps = SessionStep::ALL.iter().filter(|it| it.is_needed(length));
        let steps: Vec<_> = steps.map(|it| format!("\"{}\"", word(it))).collect();
        format!("[{}]", steps.join(", "))
    });
    let minutes = each(&|length| {
        let minutes = SessionStep::ALL.map(|it| it.usual_minutes(length));
        minutes.iter().sum::<u32>().to_string()
    });
    let kinds = [
        IncidentKind::Incident,
        IncidentKind::NearMiss,
        IncidentKind::Hazard,
    ];
    let suggested = kinds.map(|kind| {
        let of = |worst| format!("\"{}\"", word(&suggested_length(kind, worst)));
        let rated = SEVERITIES.map(|it| format!("{}: {}", word(&it), of(Some(it))));
        format!(
            "  {}: {{ unrated: {}, {} }},\n",
            word(&kind),
            of(None),
            rated.join(", ")
        )
    });
    format!(
        "{HEAD}\nimport type {{ IncidentKind, SessionLength, SessionStep, Severity }} from \"./types\";\n\n\
         /** The steps that a workshop of a length needs, in their order. */\n\
         export const NEEDED: {{ readonly [length in SessionLength]: readonly SessionStep[] }} = {{\n{needed}}};\n\n\
         /** How many minutes a workshop of a length usually takes. */\n\
         export const USUAL_MINUTES: {{ readonly [length in SessionLength]: number }} = {{\n{minutes}}};\n\n\
         /** The severities, the least first. */\n\
         export const SEVERITIES = [{severities}] as const satisfies readonly Severity[];\n\n\
         /** The length that suits a kind and the worse of the harm that was done and that could have been done. */\n\
         export const SUGGESTED: {{ readonly [kind in IncidentKind]: {{ readonly [worst in Severity | \"unrated\"]: SessionLength }} }} = {{\n{suggested}}};\n",
        severities = SEVERITIES.map(|it| format!("\"{}\"", word(&it))).join(", "),
        suggested = suggested.concat(),
    )
}

const SEVERITIES: [Severity; 4] = [
    Severity::Minor,
    Severity::Moderate,
    Severity::Major,
    Severity::Catastrophic,
];

/// A choice as it is sent: `NearMiss` → `near_miss`.
fn word(choice: &impl serde::Serialize) -> String {
    let word = serde_json::to_value(choice).unwrap_or_default();
    word.as_str().unwrap_or_default().to_owned()
}

/// The hues of categories as CSS variables, for light and for dark.
fn palette() -> String {
    let block = |palette: &diagram::Palette| -> String {
        (0..workshop::HUES)
            .map(|hue| {
                let [r, g, b] = palette.hue(Some(hue));
                format!("  --hue-{hue}: #{r:02x}{g:02x}{b:02x};\n")
            })
            .collect()
    };
    format!(
        "/* Generated from the palettes of the diagram by `make bindings`. Don’t edit. */\n:root {{\n{}}}\n\n@media (prefers-color-scheme: dark) {{\n:root {{\n{}}}\n}}\n",
        block(&diagram::LIGHT),
        block(&diagram::DARK),
    )
}

/// `list_workshops` → `listWorkshops`.
fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let mut camel = words.next().unwrap_or_default().to_owned();
    for word in words {
        camel.extend(word.chars().take(1).map(|c| c.to_ascii_uppercase()));
        camel.extend(word.chars().skip(1));
    }
    camel
}

/// Whether `name` occurs in `text` as a word.
fn mentions(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let word = |c: char| c.is_alphanumeric() || c == '_';
        let before = text[..at].chars().next_back();
        let after = text[at + name.len()..].chars().next();
        !before.is_some_and(word) && !after.is_some_and(word)
    })
}
