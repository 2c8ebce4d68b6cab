//! Mermaid: `ishikawa` and `mindmap`, which are indented text with a few marks.

use super::draft::{Draft, Kind, Why};
use super::tree::{self, MOST_NODES, Node, TOO_MANY};
use super::{Asked, inline};
use workshop::outline::{Levels, line};

/// The diagram that a text is, by its first line that says something.
pub(super) fn kind(text: &str) -> Option<Kind> {
    let mut matter = false;
    for (number, text) in super::lines(text) {
        let text = text.trim();
        if text == "---" && (number == 1 || matter) {
            matter = !matter;
            continue;
        }
        if matter || text.is_empty() || text.starts_with("%%") || text.starts_with("```") {
            continue;
        }
        let mut words = text.split_whitespace();
        let first = words.next()?;
        return match (first, words.next()) {
            ("ishikawa" | "ishikawa-beta", _) => Some(Kind::Ishikawa),
            ("mindmap", None) => Some(Kind::Mindmap),
            _ => None,
        };
    }
    None
}

/// Reads a diagram. The first line after its name is the effect, wherever it
/// stands; only more and less of indentation matters.
pub(super) fn read(text: &str, kind: Kind, asked: &Asked<'_>) -> Draft {
    let mut draft = Draft::new(kind);
    let mut nodes: Vec<(usize, Node)> = Vec::new();
    let mut levels = Levels::default();
    let (mut matter, mut named) = (false, false);
    for (number, text) in super::lines(text) {
        let trimmed = text.trim();
        if trimmed == "---" && (number == 1 || matter) {
            matter = !matter;
            continue;
        }
        if trimmed.is_empty() || trimmed.starts_with("```") {
            continue;
        }
        if matter {
            draft.leave_out(number, trimmed, Why::Form);
            continue;
        }
        if trimmed.starts_with("%%") {
            draft.leave_out(number, trimmed, Why::Comment);
            continue;
        }
        let mut text = text;
        if !named {
            named = true;
            // The effect may stand beside the keyword.
            let beside = trimmed
                .split_once(char::is_whitespace)
                .map(|it| it.1.trim());
            let Some(beside) = beside.filter(|it| !it.is_empty()) else {
                continue;
            };
            text = beside;
        }
        let setting = ["::icon(", ":::", "accTitle", "accDescr"];
        if setting.iter().any(|it| trimmed.starts_with(it)) {
            draft.leave_out(number, trimmed, Why::Form);
            continue;
        }
        if nodes.len() >= MOST_NODES {
            draft.leave_out(number, trimmed, TOO_MANY);
            continue;
        }
        let words = match kind {
            Kind::Mindmap => unshaped(text.trim()),
            _ => quoted(text.trim()),
        };
        let words = inline::plain(words);
        let level = match nodes.is_empty() {
            true => 0,
            false => 1 + levels.of(line(text).indent),
        };
        let node = Node {
            line: number,
            text: words,
            ..Node::default()
        };
        nodes.push((level, node));
    }
    tree::planted(draft, nodes, asked)
}

/// Words without the quotes around them.
fn quoted(words: &str) -> &str {
    let inner = words.strip_prefix('"').and_then(|it| it.strip_suffix('"'));
    inner.unwrap_or(words)
}

/// The words of a node within the signs of its shape: `id[so]`, `id((so))`.
fn unshaped(node: &str) -> &str {
    let node = node.split(":::").next().unwrap_or(node).trim_end();
    let shapes = [
        ("((", "))"),
        ("))", "(("),
        ("{{", "}}"),
        ("[", "]"),
        ("(", ")"),
        (")", "("),
    ];
    for (open, close) in shapes {
        let Some(rest) = node.strip_suffix(close) else {
            continue;
        };
        if let Some((id, words)) = rest.split_once(open)
            && !id.contains(char::is_whitespace)
        {
            let words = quoted(words.trim());
            return words.trim_matches('`');
        }
    }
    quoted(node)
}
