//! The causes of a workshop as the layouts walk them: an outline with
//! measured words.

use crate::words::{Sign, Size, Words};
use crate::{LabelRole, Target};
use workshop::{Category, CategoryId, CauseId, Language, Workshop};

/// A cause with the causes beneath it.
#[derive(Debug)]
pub(crate) struct Node<'a> {
    /// Its number among all nodes, by which [`Sizes`] knows it.
    index: usize,
    /// How many nodes it and all beneath it are.
    pub(crate) count: usize,
    pub(crate) words: Words<'a>,
    /// Its category, own or inherited.
    pub(crate) category: Option<CategoryId>,
    pub(crate) children: Vec<Node<'a>>,
}

/// What a picture shows: one thing, and the causes that explain it.
#[derive(Debug)]
pub(crate) struct Forest<'a> {
    /// The effect, or the cause whose branch is shown.
    pub(crate) head: Words<'a>,
    pub(crate) roots: Vec<Node<'a>>,
    /// How many causes there are in all.
    pub(crate) count: usize,
}

impl<'a> Forest<'a> {
    /// Reads the causes beneath `top` (none: the effect).
    pub(crate) fn new(workshop: &'a Workshop, top: Option<CauseId>) -> Self {
        let top = top.and_then(|id| workshop.cause(id));
        let head = match top {
            Some(cause) => Words::new(Target::Cause(cause.id), LabelRole::Head, None, &cause.text),
            None => Words::new(
                Target::Effect,
                LabelRole::Head,
                None,
                &workshop.effect().text,
            ),
        };
        let above = top.and_then(|cause| workshop.category_of(cause.id));
        let parent = top.map(|cause| cause.id);
        let mut index = 0;
        let roots = nodes(workshop, parent, above, 0, &mut index);
        Self {
            head,
            roots,
            count: index,
        }
    }
}

/// The sizes of all causes at one measure.
#[derive(Debug)]
pub(crate) struct Sizes {
    /// Each node's own size, and its height with all beneath it in an outline.
    sizes: Vec<(Size, f32)>,
}

impl Sizes {
    /// Measures all causes, with lines about `measure` wide; `gap` lies between
    /// two labels of an outline.
    pub(crate) fn new(forest: &Forest<'_>, measure: f32, gap: f32) -> Self {
        let mut all = Self {
            sizes: vec![(Size::default(), 0.0); forest.count],
        };
        for root in &forest.roots {
            all.fit(root, measure, gap);
        }
        all
    }

    fn fit(&mut self, node: &Node<'_>, measure: f32, gap: f32) -> f32 {
        let size = node.words.fit(measure);
        let mut height = size.h + gap;
        for child in &node.children {
            height += self.fit(child, measure, gap);
        }
        if let Some(slot) = self.sizes.get_mut(node.index) {
            *slot = (size, height);
        }
        height
    }

    /// A cause's own size.
    pub(crate) fn of(&self, node: &Node<'_>) -> Size {
        self.sizes.get(node.index).copied().unwrap_or_default().0
    }

    /// The height of a cause with all beneath it, in an outline.
    pub(crate) fn height(&self, node: &Node<'_>) -> f32 {
        self.sizes.get(node.index).copied().unwrap_or_default().1
    }
}

/// Reads one level. Depth has a limit in the domain, so recursion has one too.
fn nodes<'a>(
    workshop: &'a Workshop,
    parent: Option<CauseId>,
    above: Option<CategoryId>,
    depth: usize,
    index: &mut usize,
) -> Vec<Node<'a>> {
    let role = if depth == 0 {
        LabelRole::Cause
    } else {
        LabelRole::SubCause
    };
    let causes = workshop.beneath(parent).iter();
    causes
        .filter_map(|id| workshop.cause(*id))
        .map(|cause| {
            let category = cause.category.or(above);
            let record = category.and_then(|id| workshop.category(id));
            let differs = depth > 0 && category != above;
            let badge = record.filter(|_| differs).map(sign);
            let here = *index;
            *index += 1;
            let children = nodes(workshop, Some(cause.id), category, depth + 1, index);
            Node {
                index: here,
                count: *index - here,
                words: Words::of_cause(cause, role, record.map(|it| it.hue), badge),
                category,
                children,
            }
        })
        .collect()
}

/// The sign of a category.
pub(crate) fn sign(category: &Category) -> Sign {
    Sign {
        text: category.initial.clone(),
        hue: Some(category.hue),
    }
}

/// What the bone of causes without a category is called.
pub(crate) fn unsorted(workshop: &Workshop) -> &'static str {
    match workshop.session().language {
        Language::En => "Unsorted",
        Language::It => "Senza categoria",
    }
}
