//! Trees in XML: maps of FreeMind and Freeplane, and OPML. Nothing is expanded
//! but the five signs that every XML knows, and numbers of characters; and
//! nothing here calls itself, however deep a file is nested.

use super::draft::{Draft, Kind, Why, shortened};
use super::tree::{self, MOST_NODES, Node, TOO_MANY, folded};
use super::{Asked, Unreadable};
use quick_xml::Reader;
use quick_xml::escape::{resolve_xml_entity, unescape_with};
use quick_xml::events::{BytesStart, Event};

/// Whether a text begins as XML does.
pub(super) fn is_xml(text: &str) -> bool {
    let text = text.trim_start();
    let begins = |it: &str| {
        text.get(..it.len())
            .is_some_and(|text| text.eq_ignore_ascii_case(it))
    };
    [
        "<?xml",
        "<!doctype",
        "<map",
        "<opml",
        "<html",
        "<svg",
        "<!--",
    ]
    .iter()
    .any(|it| begins(it))
}

/// Reads a map or an outline.
pub(super) fn read(text: &str, asked: &Asked<'_>) -> Result<Draft, Unreadable> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().allow_dangling_amp = true;
    let mut tree = Tree::default();
    let mut place = Place::default();
    loop {
        let event = reader.read_event();
        let line = place.line(text, reader.buffer_position());
        match event.map_err(|_| Unreadable::NoXml(line))? {
            Event::DocType(said) if said.to_ascii_lowercase().contains("<!entity") => {
                return Err(Unreadable::Entities(line));
            }
            Event::Start(element) => tree.open(&element, line, true)?,
            Event::Empty(element) => tree.open(&element, line, false)?,
            Event::End(element) => tree.close(element.local_name().as_ref()),
            Event::Text(words) => tree.words(&words),
            Event::CData(words) => tree.words(&words),
            Event::GeneralRef(name) => match name.resolve_char_ref() {
                Ok(Some(sign)) => tree.words(sign.encode_utf8(&mut [0; 4])),
                _ => tree.words(entity(&name).unwrap_or_default()),
            },
            Event::Eof if tree.depth > 0 => return Err(Unreadable::NoXml(line)),
            Event::Eof => break,
            _ => {}
        }
    }
    let Some(kind) = tree.kind else {
        return Err(Unreadable::NoXml(1));
    };
    Ok(tree.planted(kind, asked))
}

/// Counts lines as a file is read, each once.
#[derive(Default)]
struct Place {
    read: usize,
    lines: usize,
}

impl Place {
    fn line(&mut self, text: &str, position: u64) -> usize {
        let end = usize::try_from(position).unwrap_or(usize::MAX);
        let end = end.min(text.len()).max(self.read);
        let more = text.as_bytes()[self.read..end].iter();
        self.lines += more.filter(|it| **it == b'\n').count();
        self.read = end;
        self.lines + 1
    }
}

/// Signs that maps have beside XML's own; another entity says nothing.
fn entity(name: &str) -> Option<&'static str> {
    match name {
        "nbsp" => Some(" "),
        _ => resolve_xml_entity(name),
    }
}

/// The nodes, as they are met.
#[derive(Default)]
struct Tree {
    kind: Option<Kind>,
    nodes: Vec<(usize, Node)>,
    /// So many nodes are open around what comes next.
    level: usize,
    /// So many elements are.
    depth: usize,
    /// What words belong to, within an element at this depth.
    within: Option<(usize, Within)>,
    said: String,
    title: String,
    left_out: Vec<(usize, String, Why)>,
    more_left_out: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    Title,
    /// The words of a node, as a page.
    Words,
    Note,
}

impl Tree {
    fn open(
        &mut self,
        element: &BytesStart<'_>,
        line: usize,
        stays: bool,
    ) -> Result<(), Unreadable> {
        let name = element.local_name();
        let name: &str = name.as_ref();
        if self.depth == 0 && self.kind.is_none() {
            self.kind = Some(match name {
                "map" => Kind::MindMapFile,
                "opml" => Kind::Opml,
                other => return Err(Unreadable::OtherXml(shortened(other))),
            });
        }
        if self.within.is_none() {
            self.meet(name, element, line, stays);
        } else if matches!(name, "p" | "br" | "li" | "div" | "tr" | "td") {
            self.said.push(' ');
        }
        self.depth += usize::from(stays);
        Ok(())
    }

    fn meet(&mut self, name: &str, element: &BytesStart<'_>, line: usize, stays: bool) {
        let has = |wanted: &str| attribute(element, wanted);
        match name {
            "node" | "outline" => {
                let text = has("TEXT").or_else(|| has("text")).or_else(|| has("title"));
                self.add(line, text.unwrap_or_default());
                if let Some(note) = has("_note").filter(|it| !it.trim().is_empty()) {
                    self.leave_out(line, folded(&note), Why::Note);
                }
                self.level += usize::from(stays);
            }
            "arrowlink" => {
                let words = (self.nodes.last()).map_or_else(String::new, |it| it.1.text.clone());
                self.leave_out(line, words, Why::Link);
            }
            "richcontent" if stays => {
                let of = has("TYPE").unwrap_or_default();
                let within = match of.eq_ignore_ascii_case("node") {
                    true => Within::Words,
                    false => Within::Note,
                };
                self.begin(within);
            }
            "title" if stays && self.kind == Some(Kind::Opml) => self.begin(Within::Title),
            _ => {}
        }
    }

    fn leave_out(&mut self, line: usize, words: String, why: Why) {
        match self.left_out.len() < MOST_LEFT_OUT {
            true => self.left_out.push((line, words, why)),
            false => self.more_left_out += 1,
        }
    }

    fn begin(&mut self, within: Within) {
        self.said.clear();
        self.within = Some((self.depth, within));
    }

    fn words(&mut self, words: &str) {
        if self.within.is_some() && self.said.len() < LONGEST {
            self.said.push_str(words);
        }
    }

    fn close(&mut self, name: &str) {
        self.depth = self.depth.saturating_sub(1);
        match self.within {
            Some((depth, within)) if depth == self.depth => {
                self.within = None;
                let said = folded(&self.said);
                let last = self.nodes.last_mut();
                match within {
                    Within::Title => self.title = said,
                    Within::Words => last.into_iter().for_each(|it| it.1.text = said.clone()),
                    Within::Note if said.is_empty() => {}
                    Within::Note => {
                        let line = last.map_or(0, |it| it.1.line);
                        self.leave_out(line, said, Why::Note);
                    }
                }
            }
            None if matches!(name, "node" | "outline") => {
                self.level = self.level.saturating_sub(1);
            }
            _ => {}
        }
    }

    fn add(&mut self, line: usize, text: String) {
        let node = Node {
            line,
            text,
            ..Node::default()
        };
        match self.nodes.len() < MOST_NODES {
            true => self.nodes.push((self.level, node)),
            false => self.leave_out(line, node.text, TOO_MANY),
        }
    }

    fn planted(mut self, kind: Kind, asked: &Asked<'_>) -> Draft {
        let roots = self.nodes.iter().filter(|it| it.0 == 0).count();
        if roots > 1 && !self.title.trim().is_empty() {
            let title = Node {
                line: 1,
                text: std::mem::take(&mut self.title),
                ..Node::default()
            };
            self.nodes.iter_mut().for_each(|it| it.0 += 1);
            self.nodes.insert(0, (0, title));
        }
        let mut draft = Draft::new(kind);
        draft.more_left_out = self.more_left_out;
        for (line, words, why) in self.left_out {
            draft.leave_out(line, &words, why);
        }
        tree::planted(draft, self.nodes, asked)
    }
}

/// So many bytes of a node's words are kept: more than can be taken.
const LONGEST: usize = 64 << 10;
/// So much that isn't taken is told apart; the rest is counted.
const MOST_LEFT_OUT: usize = 1000;

/// An attribute's value, with its references resolved where they are known.
fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = element.try_get_attribute(name).ok().flatten()?;
    let value = unescape_with(&attribute.value, entity);
    Some(value.map_or_else(|_| attribute.value.to_string(), Into::into))
}
