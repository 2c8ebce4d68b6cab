//! The causes of a workshop as the layouts walk them: an outline with
//! measured words.

use crate::words::{LabelText, Sign, Size};
use crate::{LabelRole, Options, Target};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use workshop::{Category, CategoryId, Cause, CauseId, Language, Workshop, cause_numbers};

/// The part of a workshop that a picture draws.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scope {
    /// The cause that is the head; none: the effect.
    pub(crate) top: Option<CauseId>,
    /// Causes of which nothing beneath is drawn.
    pub(crate) folded: BTreeSet<CauseId>,
    /// The only causes that are drawn; none: all.
    pub(crate) only: Option<BTreeSet<CauseId>>,
    /// The only bones that are drawn; none: all.
    pub(crate) bones: Option<BTreeSet<Option<CategoryId>>>,
    /// The form of each bone; one that isn't there has the usual.
    pub(crate) forms: BTreeMap<Option<CategoryId>, Form>,
    /// Whether causes show the numbers that they are called by.
    pub(crate) numbered: bool,
}

impl Scope {
    pub(crate) fn of(options: &Options) -> Self {
        Self {
            top: options.top,
            folded: options.folded.iter().copied().collect(),
            only: options.part.as_ref().map(|it| it.causes.clone()),
            bones: options.part.as_ref().map(|it| it.bones.clone()),
            forms: BTreeMap::new(),
            numbered: options.numbered,
        }
    }

    /// Whether nothing is left out, but what is above its top.
    pub(crate) fn is_whole(&self) -> bool {
        self.folded.is_empty() && self.only.is_none() && self.bones.is_none()
    }

    /// The causes that are drawn, in order.
    pub(crate) fn drawn<'w>(&self, workshop: &'w Workshop) -> Vec<&'w Cause> {
        let mut drawn = Vec::new();
        let mut open = vec![(self.top, workshop.beneath(self.top))];
        while let Some((parent, siblings)) = open.last_mut() {
            let Some((id, rest)) = siblings.split_first() else {
                open.pop();
                continue;
            };
            *siblings = rest;
            let is_drawn = self.draws(*parent, *id) && self.hangs(workshop, *parent, *id);
            if let Some(cause) = workshop.cause(*id).filter(|_| is_drawn) {
                drawn.push(cause);
                open.push((Some(*id), workshop.beneath(Some(*id))));
            }
        }
        drawn
    }

    /// Whether the bone that a first-level cause hangs on is drawn.
    fn hangs(&self, workshop: &Workshop, parent: Option<CauseId>, id: CauseId) -> bool {
        parent != self.top || self.has_bone(workshop.category_of(id))
    }

    /// Whether a bone is drawn.
    pub(crate) fn has_bone(&self, bone: Option<CategoryId>) -> bool {
        self.bones.as_ref().is_none_or(|it| it.contains(&bone))
    }

    /// Whether a cause is drawn where its parent is.
    fn draws(&self, parent: Option<CauseId>, id: CauseId) -> bool {
        let folded = parent != self.top && parent.is_some_and(|it| self.folded.contains(&it));
        !folded && self.only.as_ref().is_none_or(|it| it.contains(&id))
    }
}

/// In which form a bone is drawn. Sides, order and line breaks are the same in
/// each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Form {
    /// Twigs stand on both sides at once.
    #[default]
    Usual,
    /// As usual, but sub-causes go into columns sooner: a bone is shorter, and
    /// wider.
    Low,
    /// Twigs follow one after the other: a bone is longer, but what stands on
    /// the left of one fits between what stands on the right of the next.
    InFile,
}

impl Form {
    /// Every form.
    pub(crate) const ALL: [Self; 3] = [Self::Usual, Self::Low, Self::InFile];
}

/// A cause with the causes beneath it.
#[derive(Debug)]
pub(crate) struct Node<'a> {
    /// Its number among all nodes, by which [`Sizes`] knows it.
    index: usize,
    /// How many nodes it and all beneath it are.
    pub(crate) count: usize,
    pub(crate) words: LabelText<'a>,
    /// Its category, own or inherited.
    pub(crate) category: Option<CategoryId>,
    pub(crate) children: Vec<Node<'a>>,
}

/// What a picture shows: one thing, and the causes that explain it.
#[derive(Debug)]
pub(crate) struct Forest<'a> {
    /// The effect, or the cause whose branch is shown.
    pub(crate) head: LabelText<'a>,
    pub(crate) roots: Vec<Node<'a>>,
    /// The number of causes that are drawn.
    pub(crate) count: usize,
    /// How many causes of each category aren't, though their parent is the
    /// head.
    pub(crate) hidden: BTreeMap<Option<CategoryId>, u32>,
}

impl<'a> Forest<'a> {
    /// Reads what of a workshop is drawn.
    pub(crate) fn new(workshop: &'a Workshop, scope: &Scope) -> Self {
        let top = scope.top.and_then(|id| workshop.cause(id));
        let (target, text) = match top {
            Some(cause) => (Target::Cause(cause.id), &cause.text),
            None => (Target::Effect, &workshop.effect().text),
        };
        let head = LabelText::new(target, LabelRole::Head, None, text);
        let scope = Scope {
            top: top.map(|it| it.id),
            ..scope.clone()
        };
        let above = top.and_then(|cause| workshop.category_of(cause.id));
        let mut reader = Reader {
            workshop,
            numbers: match scope.numbered {
                true => cause_numbers(workshop),
                false => HashMap::new(),
            },
            scope: &scope,
            index: 0,
            hidden: BTreeMap::new(),
        };
        let roots = reader.nodes(scope.top, above, 0).0;
        Self {
            head,
            roots,
            count: reader.index,
            hidden: reader.hidden,
        }
    }
}

/// How much wider lines of sub-causes are: many of them hang beneath one cause,
/// and would hang far down.
const WIDER: f32 = 1.25;

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
        let wide = match node.words.role {
            LabelRole::Cause => measure,
            _ => measure * WIDER,
        };
        let size = node.words.fit(wide);
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

/// Reads causes, level by level.
struct Reader<'a, 's> {
    workshop: &'a Workshop,
    /// The numbers that causes are called by, where they show them.
    numbers: HashMap<CauseId, String>,
    scope: &'s Scope,
    /// The number of the next node.
    index: usize,
    /// What isn't drawn on the first level, by category.
    hidden: BTreeMap<Option<CategoryId>, u32>,
}

impl<'a> Reader<'a, '_> {
    /// Reads one level, and how many causes of it and beneath aren't drawn.
    /// Depth has a limit in the domain, so recursion has one too.
    fn nodes(
        &mut self,
        parent: Option<CauseId>,
        above: Option<CategoryId>,
        depth: usize,
    ) -> (Vec<Node<'a>>, u32) {
        let workshop = self.workshop;
        let role = if depth == 0 {
            LabelRole::Cause
        } else {
            LabelRole::SubCause
        };
        let mut nodes = Vec::new();
        let mut hidden = 0;
        let causes = workshop.beneath(parent).iter();
        for cause in causes.filter_map(|id| workshop.cause(*id)) {
            let category = cause.category.or(above);
            if depth == 0 && !self.scope.has_bone(category) {
                continue;
            }
            if !self.scope.draws(parent, cause.id) {
                let left_out = branch(workshop, cause.id);
                hidden += left_out;
                if depth == 0 {
                    *self.hidden.entry(category).or_default() += left_out;
                }
                continue;
            }
            let record = category.and_then(|id| workshop.category(id));
            let differs = depth > 0 && category != above;
            let badge = record.filter(|_| differs).map(sign);
            let hue = record.map(|it| it.hue);
            let here = self.index;
            self.index += 1;
            let (children, beneath) = self.nodes(Some(cause.id), category, depth + 1);
            nodes.push(Node {
                index: here,
                count: self.index - here,
                words: LabelText::of_cause(cause, role, hue)
                    .with_badge(badge)
                    .with_number(self.numbers.get(&cause.id).cloned())
                    .with_hidden(beneath),
                category,
                children,
            });
        }
        (nodes, hidden)
    }
}

/// The number of causes in a branch.
fn branch(workshop: &Workshop, id: CauseId) -> u32 {
    let beneath = workshop.beneath(Some(id)).iter();
    1 + beneath.map(|it| branch(workshop, *it)).sum::<u32>()
}

/// The sign of a category.
pub(crate) fn sign(category: &Category) -> Sign {
    Sign {
        text: category.initial.clone(),
        hue: Some(category.hue),
    }
}

/// What the bone of causes without a category is called.
#[must_use]
pub fn unsorted(workshop: &Workshop) -> &'static str {
    match workshop.session().language {
        Language::En => "Unsorted",
        Language::It => "Senza categoria",
    }
}
