//! Pages as one reads them, element by element: to which part of the tree each belongs.

use super::languages::Languages;
use super::tree::Tree;
use super::{Kid, Kind, Owner, Stretch};
use crate::page::{Page, PageElement, Shape, Tag};

/// The page on which one reads on, and until which of its elements: a picture on a
/// page of its own may lie between two pages of a text. None: all is read.
pub(super) fn next_to_read(pages: &[Page], told: &[PageStretches]) -> Option<(usize, usize)> {
    let unread = |at: usize| {
        let elements = pages[at].elements.iter().enumerate();
        elements.skip(told[at].read).filter(|(_, it)| it.unit > 0)
    };
    let firsts = (0..pages.len()).filter_map(|at| Some((unread(at).next()?.1.unit, at)));
    let (_, at) = firsts.clone().min()?;
    // Up to where another page has what comes next.
    let others = firsts.filter(|it| it.1 != at);
    let bound = others.map(|it| it.0).min().unwrap_or(u32::MAX);
    let stop = unread(at).find(|(_, it)| it.unit > bound);
    Some((at, stop.map_or(pages[at].elements.len(), |it| it.0)))
}

/// The stretches of a page, as far as it was read.
#[derive(Default)]
pub(super) struct PageStretches {
    stretches: Vec<Stretch>,
    /// How many of its elements were read.
    read: usize,
    /// How many of its stretches belong to a node.
    number: usize,
}

impl PageStretches {
    /// The stretches, once all is read.
    pub(super) fn finish(self) -> Vec<Stretch> {
        self.stretches
    }

    /// Reads on to an element, and notes what is read in the tree.
    pub(super) fn go_on(
        &mut self,
        tree: &mut Tree,
        languages: &Languages,
        (at, page): (usize, &Page),
        until: usize,
    ) {
        for index in self.read..until {
            let element = &page.elements[index];
            let last = self.stretches.last_mut();
            // Nothing is painted of it: it makes no difference.
            if let Some(last) = last.filter(|_| is_blank(element)) {
                last.elements.end = index + 1;
                continue;
            }
            let before = self.stretches.last().map(|it| it.of);
            let of = owner(tree, languages, page, element);
            let of = within(tree, languages, of, element, before);
            match self.stretches.last_mut().filter(|it| it.of == of) {
                Some(last) => last.elements.end = index + 1,
                None => self.begin(tree, of, at, index),
            }
            if let Owner::Node(node) = of {
                tree.widen(node, element.shape.bounds());
            }
        }
        self.read = self.read.max(until);
    }

    fn begin(&mut self, tree: &mut Tree, of: Owner, page: usize, index: usize) {
        if let Owner::Node(node) = of {
            let number = self.number;
            tree.put(node, Kid::Stretch { page, number });
            self.number += 1;
        }
        self.stretches.push(Stretch {
            elements: index..index + 1,
            of,
        });
    }
}

/// The part of a passage that an element belongs to: a link, words in another language,
/// or the passage itself. The part before goes on where nothing but that changes.
fn within(
    tree: &mut Tree,
    languages: &Languages,
    of: Owner,
    element: &PageElement,
    before: Option<Owner>,
) -> Owner {
    let (Owner::Node(node), Shape::Text(run)) = (of, &element.shape) else {
        return of;
    };
    // A picture is said in its alternative, whole.
    if element.tag == Tag::Figure {
        return of;
    }
    let own = languages.of(element.unit, element.tag);
    let language = languages.of_run(run).unwrap_or(own);
    let kind = match run.link {
        Some(to) => Kind::Link {
            to,
            places: Vec::new(),
        },
        None if language != own => Kind::Span,
        None => return of,
    };
    let before = match before {
        Some(Owner::Node(before)) => tree
            .goes_on(before, node, &kind, language)
            .then_some(before),
        _ => None,
    };
    Owner::Node(before.unwrap_or_else(|| tree.part(node, kind, language)))
}

fn is_blank(element: &PageElement) -> bool {
    matches!(&element.shape, Shape::Text(run) if run.text.is_empty())
}

fn owner(tree: &mut Tree, languages: &Languages, page: &Page, element: &PageElement) -> Owner {
    if element.unit == 0 {
        return Owner::Repeated;
    }
    if element.tag == Tag::Artifact || is_blank(element) {
        return Owner::Decoration;
    }
    let begins = || page.beginnings.contains(&element.unit);
    let alternative = || {
        let mut all = page.alternatives.iter();
        let own = all.find(|it| it.unit == element.unit && !it.text.trim().is_empty());
        own.map(|it| it.text.clone())
    };
    match tree.node(element.unit, element.tag, begins, alternative) {
        Some(node) => {
            tree.speak(node, languages.of(element.unit, element.tag));
            Owner::Node(node)
        }
        // A picture that nobody has said in words.
        None => Owner::Decoration,
    }
}
