//! The causes of a workshop as the layouts walk them: an outline with
//! measured words.

use crate::words::{Sign, Words};
use crate::{LabelRole, Target};
use workshop::{Category, CategoryId, CauseId, Language, Workshop};

/// A cause with the causes beneath it.
#[derive(Debug)]
pub(crate) struct Node<'a> {
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
        let roots = nodes(workshop, parent, above, 0);
        Self { head, roots }
    }
}

/// Reads one level. Depth has a limit in the domain, so recursion has one too.
fn nodes(
    workshop: &Workshop,
    parent: Option<CauseId>,
    above: Option<CategoryId>,
    depth: usize,
) -> Vec<Node<'_>> {
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
            Node {
                words: Words::of_cause(cause, role, record.map(|it| it.hue), badge),
                category,
                children: nodes(workshop, Some(cause.id), category, depth + 1),
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
