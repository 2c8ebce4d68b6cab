//! Indented text and Markdown: headings, lists, tables and quotes are levels
//! and words, and none of their marks is a word.

use super::categories::Names;
use super::draft::{Draft, Kind, Why};
use super::tree::{self, MOST_NODES, Node, TOO_MANY};
use super::{Asked, inline};
use workshop::outline::{Levels, line, take_tag};

/// Reads lines as a tree.
pub(super) fn read(text: &str, asked: &Asked<'_>) -> Draft {
    let mut lines = Lines::new(asked);
    for (number, text) in super::lines(text) {
        lines.read(number, text);
    }
    tree::planted(lines.draft, lines.nodes, asked)
}

struct Lines<'a> {
    asked: &'a Asked<'a>,
    names: Names,
    draft: Draft,
    nodes: Vec<(usize, Node)>,
    headings: Levels,
    /// How many headings are above what follows.
    under: usize,
    levels: Levels,
    /// The column of a title, such as "People:", that lists follow.
    title: Option<usize>,
    /// Within what stands between fences.
    fenced: bool,
    /// Within the lines about a file that some programs begin with.
    matter: bool,
    table: bool,
    /// The last line was a plain one, which a rule beneath makes a heading.
    plain: bool,
}

impl<'a> Lines<'a> {
    fn new(asked: &'a Asked<'a>) -> Self {
        Self {
            asked,
            names: Names::with(asked.categories),
            draft: Draft::new(Kind::Outline),
            nodes: Vec::new(),
            headings: Levels::default(),
            under: 0,
            levels: Levels::default(),
            title: None,
            fenced: false,
            matter: false,
            table: false,
            plain: false,
        }
    }

    fn read(&mut self, number: usize, text: &str) {
        let trimmed = text.trim();
        let plain = std::mem::take(&mut self.plain);
        let table = std::mem::take(&mut self.table);
        if self.matter {
            self.matter = trimmed != "---";
            return self.draft.leave_out(number, trimmed, Why::Form);
        }
        if trimmed.starts_with("```") || trimmed.starts_with("~~~") {
            self.fenced = !self.fenced;
            return;
        }
        if self.fenced {
            if !trimmed.is_empty() {
                self.draft.leave_out(number, trimmed, Why::Form);
            }
            return;
        }
        if trimmed.is_empty() {
            return;
        }
        if is_rule(trimmed) {
            return self.rule(number, trimmed, plain);
        }
        if trimmed.starts_with("<!--") && trimmed.ends_with("-->") {
            return self.draft.leave_out(number, trimmed, Why::Comment);
        }
        if let Some(cells) = row(trimmed) {
            return self.row(number, &cells, table);
        }
        if let Some((level, words)) = heading(trimmed) {
            return self.heading(number, level, words);
        }
        self.line(number, text);
    }

    /// `---` and the like: a rule, or what makes the line above a heading.
    fn rule(&mut self, number: usize, trimmed: &str, plain: bool) {
        let begins = self.nodes.is_empty() && self.draft.left_out.is_empty();
        if begins && number == 1 && trimmed == "---" {
            self.matter = true;
            return self.draft.leave_out(number, trimmed, Why::Form);
        }
        let level = match trimmed.chars().next() {
            Some('=') => 1,
            Some('-') => 2,
            _ => return,
        };
        if plain && let Some((_, node)) = self.nodes.pop() {
            let words = node.text;
            self.heading(node.line, level, &words);
        }
    }

    fn row(&mut self, number: usize, cells: &[String], table: bool) {
        self.table = true;
        if cells.iter().all(|it| is_divider(it)) {
            // What stands above it are the heads of columns.
            if table && let Some((_, heads)) = self.nodes.pop() {
                self.draft.leave_out(heads.line, &heads.text, Why::Heads);
            }
            return;
        }
        let cells: Vec<&str> = (cells.iter().map(String::as_str))
            .filter(|it| !it.is_empty())
            .collect();
        let words = cells.join(", ");
        let level = match table {
            true => self.nodes.last().map_or(self.under, |it| it.0),
            false => self.under + self.levels.of(0),
        };
        self.add(number, level, &words, false);
    }

    fn heading(&mut self, number: usize, level: usize, words: &str) {
        let at = self.headings.of(level);
        self.under = at + 1;
        self.levels = Levels::default();
        self.title = None;
        self.add(number, at, line(words).words, true);
    }

    fn line(&mut self, number: usize, text: &str) {
        let quoted = text.trim_start().starts_with('>');
        let bare = match quoted {
            true => text.trim_start_matches(|it: char| it == '>' || it.is_whitespace()),
            false => text,
        };
        let line = line(bare);
        let words = line.words.trim();
        if words.is_empty() {
            return;
        }
        self.plain = !line.listed && !quoted;
        // Each column has two places: of a title, and of the list beneath it.
        let beneath = line.listed && self.title == Some(line.indent);
        let is_title =
            !line.listed && (words.ends_with(':') || self.names.has(&inline::plain(words)));
        if is_title {
            self.title = Some(line.indent);
        } else if !line.listed && self.title.is_some_and(|it| line.indent <= it) {
            self.title = None;
        }
        let level = self.under + self.levels.of(line.indent * 2 + usize::from(beneath));
        self.add(number, level, words, is_title && words.ends_with(':'));
    }

    fn add(&mut self, line: usize, level: usize, words: &str, heading: bool) {
        if self.nodes.len() >= MOST_NODES {
            return self.draft.leave_out(line, words, TOO_MANY);
        }
        let (words, category) = tagged(words, self.asked);
        let text = inline::plain(&words);
        let text = match heading {
            true => text.trim_end_matches(':').to_owned(),
            false => text,
        };
        let node = Node {
            line,
            text,
            category,
            heading,
            beneath: Vec::new(),
        };
        self.nodes.push((level, node));
    }
}

/// Takes the tag that names a category out of words: one of the workshop's
/// wherever it stands, any other at the beginning alone.
pub(super) fn tagged(words: &str, asked: &Asked<'_>) -> (String, Option<String>) {
    let (plain, category) = take_tag(words, asked.categories);
    let named = category.and_then(|id| asked.categories.iter().find(|it| it.id == id));
    if let Some(named) = named {
        return (plain, Some(named.name.clone()));
    }
    let tag = words.strip_prefix('#').and_then(|it| it.split_once(' '));
    match tag {
        Some((name, rest))
            if name.chars().count() > 2
                && name
                    .chars()
                    .all(|it| it.is_alphabetic() || it == '_' || it == '-')
                && !rest.trim().is_empty() =>
        {
            (rest.trim().to_owned(), Some(name.replace('_', " ")))
        }
        _ => (plain, None),
    }
}

/// A heading's level and words.
fn heading(trimmed: &str) -> Option<(usize, &str)> {
    let words = trimmed.trim_start_matches('#');
    let level = trimmed.len() - words.len();
    if !(1..=6).contains(&level) || !words.starts_with([' ', '\t']) {
        return None;
    }
    let words = words.trim();
    let bare = words.trim_end_matches('#');
    let closed = bare.is_empty() || bare.ends_with(' ');
    Some((level, if closed { bare.trim_end() } else { words }))
}

/// Three or more of one mark, and nothing else.
fn is_rule(trimmed: &str) -> bool {
    let mut marks = trimmed.chars().filter(|it| !it.is_whitespace());
    let Some(first) = marks.next().filter(|it| "-*_=–—".contains(*it)) else {
        return false;
    };
    let rest: Vec<char> = marks.collect();
    rest.len() >= 2 && rest.iter().all(|it| *it == first)
}

/// The cells of a row of a table.
pub(super) fn row(trimmed: &str) -> Option<Vec<String>> {
    let inner = trimmed.strip_prefix('|')?;
    let mut cells = vec![String::new()];
    let mut escaped = false;
    for sign in inner.chars() {
        if sign == '|' && !escaped {
            cells.push(String::new());
        } else if let Some(cell) = cells.last_mut() {
            cell.push(sign);
        }
        escaped = sign == '\\' && !escaped;
    }
    if cells.len() > 1 && cells.last().is_some_and(|it| it.trim().is_empty()) {
        cells.pop();
    }
    let cells = cells.iter().map(|it| it.trim().to_owned());
    Some(cells.collect())
}

/// What stands between the heads of columns and what they hold.
pub(super) fn is_divider(cell: &str) -> bool {
    let bare = cell.trim_matches(':');
    !bare.is_empty() && bare.chars().all(|it| it == '-')
}
