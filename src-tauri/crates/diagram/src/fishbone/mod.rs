//! The fishbone: the effect as the head, categories as bones, causes on them.
//!
//! What stands where follows from the order of the categories and of the
//! causes alone: bone 0 above the spine and nearest to the head, bone 1 below
//! it, bone 2 above, and so on; on a bone, order runs outward from the spine.
//! Nothing is searched for and nothing is remembered: words are broken at one
//! width, a bone knows of no other, and bones stand as near to the head as they
//! can. So an edit moves what stands farther out on its own bone, and other
//! bones only as a whole; and a picture that shows less is arranged as the one
//! that shows all. Only where there is too little space is looked for how much
//! of each bone can be read, and in which form (`detail`).

mod bone;
mod choice;
mod detail;
mod draw;
mod head;
mod reach;
mod spine;
mod twig;
mod twig_row;
mod twig_sides;

use crate::forest::{Forest, Form, Node, Scope, Sizes, sign, unsorted};
use crate::words::{LabelText, Size, count};
use crate::{Frame, LabelRole, Options, Target};
use bone::{Bone, Side};
use twig::{LABEL_GAP, Twig};
use twig_sides::{TwigSides, is_beside_the_head};
use workshop::Workshop;

pub(crate) use detail::{View, bone_of, fitted};

/// Empty room around the picture.
const MARGIN: f32 = 5.0;
/// About how wide the words of a cause are set: some 20 characters.
const MEASURE: f32 = 130.0;
/// The same for a bone's head, and for one that bears nothing.
const HEAD_MEASURE: f32 = 140.0;
const EMPTY_MEASURE: f32 = 96.0;
/// How much longer bones are one after the other of which only the head is
/// drawn, so that heads stand over each other.
const STAGGER: f32 = 40.0;
/// Between the head and what stands over it.
const OVER_THE_HEAD: f32 = 6.0;
/// Sub-causes go into columns beyond this height; on a low bone, beyond that.
const COLUMN: f32 = 355.0;
const LOW_COLUMN: f32 = 180.0;

/// Lays the causes of a workshop out as a fishbone. Where the options name a
/// room, bones step back one at a time until the rest can be read in it.
#[must_use]
pub fn fishbone(workshop: &Workshop, options: &Options) -> Frame {
    let scope = Scope::of(options);
    match options.space {
        Some(space) => {
            let view = View {
                space,
                focus: options.focus,
                walked: false,
            };
            fitted(workshop, &scope, &view).0
        }
        None => draw(workshop, &scope),
    }
}

/// The part of a workshop that a scope draws.
pub(crate) fn draw(workshop: &Workshop, scope: &Scope) -> Frame {
    let forest = Forest::new(workshop, scope);
    let sizes = Sizes::new(&forest, MEASURE, LABEL_GAP);
    let twig_sides = match scope.is_whole() {
        true => TwigSides::of(workshop, &forest, &sizes),
        false => TwigSides::new(workshop, scope),
    };
    let groups = groups(workshop, &forest, scope);
    let head = forest.head.fit_head();
    let bones: Vec<Bone<'_, '_>> = (groups.iter())
        .map(|it| it.bone(&sizes, &twig_sides, head, it.form(scope)))
        .collect();
    draw::frame(&bones, &forest.head, head)
}

/// A bone's head with the branches that hang on it.
struct Group<'n, 'a> {
    /// Its number, counted from the head.
    number: usize,
    head: LabelText<'a>,
    nodes: Vec<&'n Node<'a>>,
}

/// Shares the first-level causes out among the categories, in their order; the
/// unsorted ones come last, when there are any.
fn groups<'n, 'a>(
    workshop: &'a Workshop,
    forest: &'n Forest<'a>,
    scope: &Scope,
) -> Vec<Group<'n, 'a>> {
    let group = |number, category, hue, name| {
        let roots = forest.roots.iter();
        let nodes: Vec<&'n Node<'a>> = roots.filter(|it| it.category == category).collect();
        let hidden = forest.hidden.get(&category).copied().unwrap_or_default();
        let role = if nodes.is_empty() && hidden == 0 {
            LabelRole::EmptyBone
        } else {
            LabelRole::BoneHead
        };
        let head = LabelText::new(Target::Category(category), role, hue, name).with_hidden(hidden);
        Group {
            number,
            head,
            nodes,
        }
    };
    let categories = workshop.categories();
    let mut groups: Vec<Group<'n, 'a>> = (categories.iter().enumerate())
        .map(|(n, it)| {
            let mut group = group(n, Some(it.id), Some(it.hue), &it.name);
            let badge = (group.head.role == LabelRole::BoneHead).then(|| sign(it));
            group.head = group.head.with_badge(badge);
            group
        })
        .collect();
    let last = group(categories.len(), None, None, unsorted(workshop));
    if last.head.role == LabelRole::BoneHead {
        groups.push(last);
    }
    groups.retain(|it| matches!(it.head.target, Target::Category(bone) if scope.has_bone(bone)));
    groups
}

impl<'n, 'a> Group<'n, 'a> {
    fn form(&self, scope: &Scope) -> Form {
        match self.head.target {
            Target::Category(bone) => scope.forms.get(&bone).copied().unwrap_or_default(),
            _ => Form::Usual,
        }
    }

    fn bone(
        &'n self,
        sizes: &Sizes,
        twig_sides: &TwigSides,
        effect: Size,
        form: Form,
    ) -> Bone<'n, 'a> {
        let column = match form {
            Form::Usual | Form::InFile => COLUMN,
            Form::Low => LOW_COLUMN,
        };
        let twigs = self.nodes.iter().map(|node| {
            let twig = Twig::new(node, sizes, column);
            (twig_sides.of_cause(node), twig)
        });
        let head = self.head.fit(match self.head.role {
            LabelRole::EmptyBone => EMPTY_MEASURE,
            _ => HEAD_MEASURE,
        });
        Bone::new(
            Side::of(self.number),
            (&self.head, head),
            twigs.collect(),
            is_beside_the_head(self.number).then_some(effect.h / 2.0 + OVER_THE_HEAD),
            form,
            STAGGER * count(self.number / 2 % 3),
        )
    }
}
