//! The lists that a window offers to choose from.

use serde::Serialize;
use workshop::{ActionKind, CategorySet, Language, Strength};

/// The lists that a window offers to choose from.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Vocabulary {
    /// The sets of categories, in the order in which they are offered.
    pub category_sets: Vec<CategorySetView>,
    /// The kinds of actions, the strongest first.
    pub action_kinds: Vec<KindView>,
}

/// A set of categories.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CategorySetView {
    /// The category set.
    pub set: CategorySet,
    /// Its categories' names, in order.
    pub names: Vec<String>,
}

/// A kind of action.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct KindView {
    /// The kind of action.
    pub kind: ActionKind,
    /// The strength of that kind.
    pub strength: Strength,
    /// It takes a decision that not everybody can take: who takes it is asked for.
    pub needs_decision: bool,
}

/// The lists, in a language.
pub(crate) fn vocabulary(language: Language) -> Vocabulary {
    let names = |set: CategorySet| {
        let names = set.categories(language).iter();
        names.map(|(name, _)| (*name).to_owned()).collect()
    };
    Vocabulary {
        category_sets: (CategorySet::OFFERED.iter())
            .map(|set| CategorySetView {
                set: *set,
                names: names(*set),
            })
            .collect(),
        action_kinds: (ActionKind::ALL.iter())
            .map(|kind| KindView {
                kind: *kind,
                strength: kind.strength(),
                needs_decision: kind.needs_decision(),
            })
            .collect(),
    }
}
