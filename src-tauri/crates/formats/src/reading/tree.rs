//! Lines with levels to a tree of causes, and what its first levels are.

use super::categories::Names;
use super::draft::{Draft, DraftCause, Levels, Why};
use super::{Asked, Kind};
use workshop::{has_words, limits};

/// A line, or a node, before its level says what it is.
#[derive(Clone, Debug, Default)]
pub(super) struct Node {
    pub(super) line: usize,
    pub(super) text: String,
    /// The category that a tag names.
    pub(super) category: Option<String>,
    /// It is a heading, or a title of what follows.
    pub(super) heading: bool,
    pub(super) beneath: Vec<Node>,
}

/// More nodes than this are counted, not kept.
pub(super) const MOST_NODES: usize = limits::CAUSES * 2;
/// Why they aren't.
pub(super) const TOO_MANY: Why = Why::TooMany {
    most: limits::CAUSES,
};

/// So many characters and words has a category at most.
const CATEGORY_CHARACTERS: usize = 60;
const CATEGORY_WORDS: usize = 4;

/// Makes a draft of nodes with their levels, in order.
pub(super) fn planted(mut draft: Draft, nodes: Vec<(usize, Node)>, asked: &Asked<'_>) -> Draft {
    let names = Names::with(asked.categories);
    let mut nodes: Vec<_> = (nodes.into_iter())
        .filter_map(|(level, mut node)| {
            node.text = folded(&node.text);
            has_words(&node.text).then_some((level, node))
        })
        .collect();
    if nodes.len() > limits::CAUSES {
        let most = limits::CAUSES;
        for (_, node) in nodes.drain(most..) {
            draft.leave_out(node.line, &node.text, Why::TooMany { most });
        }
    }
    let mut roots = adopted(nested(nodes), &names);
    let levels = (asked.choices.levels).unwrap_or_else(|| guessed(draft.kind, &roots, &names));
    draft.levels = Some(levels);
    let mut tops = Vec::new();
    if matches!(levels, Levels::EffectCategories | Levels::EffectCauses) && !roots.is_empty() {
        let effect = roots.remove(0);
        match too_long(&effect.text, limits::SENTENCE) {
            Some(why) => draft.leave_out(effect.line, &effect.text, why),
            None => draft.effect = effect.text,
        }
        tops.extend(effect.beneath);
    }
    tops.extend(roots);
    for node in tops {
        let bone = match levels {
            Levels::EffectCategories | Levels::Categories => {
                // What is too long for a name, and has nothing beneath, is a cause.
                node.text.chars().count() <= CATEGORY_CHARACTERS
                    && (asked.choices.levels.is_some()
                        || draft.kind != Kind::Outline
                        || names.has(&node.text)
                        || !node.beneath.is_empty()
                        || node.heading)
            }
            Levels::EffectCauses | Levels::Causes => {
                names.has(&node.text) && !node.beneath.is_empty()
            }
        };
        if bone {
            let name = node.text.trim_end_matches(':').trim_end().to_owned();
            draft.name_category(&name);
            draft.bones = true;
            let mut beneath = causes(&mut draft, node.beneath);
            for cause in &mut beneath {
                cause.category.get_or_insert_with(|| name.clone());
            }
            draft.causes.extend(beneath);
        } else {
            let one = causes(&mut draft, vec![node]);
            draft.causes.extend(one);
        }
    }
    draft
}

/// The causes of nodes. One that is too long isn't taken; what is beneath it
/// takes its place.
fn causes(draft: &mut Draft, nodes: Vec<Node>) -> Vec<DraftCause> {
    let mut made = Vec::new();
    for node in nodes {
        if let Some(name) = &node.category {
            draft.name_category(name);
        }
        let beneath = causes(draft, node.beneath);
        match too_long(&node.text, limits::SENTENCE) {
            Some(why) => {
                draft.leave_out(node.line, &node.text, why);
                made.extend(beneath);
            }
            None => made.push(DraftCause {
                line: node.line,
                text: node.text,
                category: node.category,
                beneath,
            }),
        }
    }
    made
}

/// Why words are too long, where they are.
pub(super) fn too_long(text: &str, most: usize) -> Option<Why> {
    (text.chars().count() > most).then_some(Why::TooLong { most })
}

/// White space folded, control characters dropped.
pub(super) fn folded(text: &str) -> String {
    let words = text.split(|it: char| it.is_whitespace() || it.is_control());
    let words: Vec<&str> = words.filter(|it| !it.is_empty()).collect();
    words.join(" ")
}

/// Deeper than a workshop can be is beside the deepest.
fn nested(nodes: Vec<(usize, Node)>) -> Vec<Node> {
    // What is open, from the root on: a level each, which is only ever greater.
    let mut open: Vec<(usize, Node)> = Vec::new();
    let mut roots = Vec::new();
    for (level, node) in nodes {
        let level = level.min(limits::DEPTH + 1);
        while open.last().is_some_and(|it| it.0 >= level) {
            close(&mut open, &mut roots);
        }
        if open.len() >= limits::DEPTH {
            close(&mut open, &mut roots);
        }
        open.push((level, node));
    }
    while !open.is_empty() {
        close(&mut open, &mut roots);
    }
    roots
}

fn close(open: &mut Vec<(usize, Node)>, roots: &mut Vec<Node>) {
    if let Some((_, node)) = open.pop() {
        match open.last_mut() {
            Some((_, above)) => above.beneath.push(node),
            None => roots.push(node),
        }
    }
}

/// In a flat list that begins with the name of a category, what follows such a
/// name is of it.
fn adopted(roots: Vec<Node>, names: &Names) -> Vec<Node> {
    let named = |it: &Node| names.has(&it.text);
    let flat = roots.iter().all(|it| it.beneath.is_empty());
    let bones = roots.iter().filter(|it| named(it)).count();
    if !flat || bones == 0 || bones == roots.len() || !roots.first().is_some_and(named) {
        return roots;
    }
    let mut grouped: Vec<Node> = Vec::new();
    for node in roots {
        match grouped.last_mut().filter(|_| !named(&node)) {
            Some(bone) => bone.beneath.push(node),
            None => grouped.push(node),
        }
    }
    grouped
}

/// What the first levels seem to be.
fn guessed(kind: Kind, roots: &[Node], names: &Names) -> Levels {
    if kind == Kind::Ishikawa {
        return Levels::EffectCategories;
    }
    if let [root] = roots
        && !root.beneath.is_empty()
        && !names.has(&root.text)
    {
        if are_categories(kind, &root.beneath, names) {
            return Levels::EffectCategories;
        }
        return match kind == Kind::Outline && !root.heading {
            true => Levels::Causes,
            false => Levels::EffectCauses,
        };
    }
    match are_categories(kind, roots, names) {
        true => Levels::Categories,
        false => Levels::Causes,
    }
}

/// Whether nodes beside each other are bones: some have the name of one and
/// hold something, or all look like names of groups.
fn are_categories(kind: Kind, nodes: &[Node], names: &Names) -> bool {
    let named = (nodes.iter()).filter(|it| names.has(&it.text));
    if named.clone().any(|it| !it.beneath.is_empty())
        || (nodes.len() > 1 && named.count() == nodes.len())
    {
        return true;
    }
    let group = |it: &Node| {
        !it.beneath.is_empty()
            && (it.heading || kind != Kind::Outline)
            && it.text.chars().count() <= CATEGORY_CHARACTERS
            && it.text.split(' ').count() <= CATEGORY_WORDS
    };
    nodes.len() > 1 && nodes.iter().all(group)
}
