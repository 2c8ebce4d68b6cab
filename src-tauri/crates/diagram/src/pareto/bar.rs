//! What a Pareto chart has a bar for, and how much each counts.

use crate::Target;
use crate::forest::unsorted;
use workshop::{Category, CategoryId, Cause, Workshop, cause_numbers};

/// One bar of a Pareto chart.
#[derive(Clone, Debug, PartialEq)]
pub struct ParetoBar {
    /// The cause or bone that the dots are for.
    pub target: Target,
    /// The words beside the bar.
    pub label: String,
    /// The number that a cause is called by, as the ballot had it.
    pub number: Option<String>,
    /// The initial of its category, where neither what it counts for nor its
    /// number says that.
    pub initial: Option<String>,
    /// Its category's hue; none: ink.
    pub hue: Option<u8>,
    /// The number of dots.
    pub count: u32,
}

impl ParetoBar {
    /// One for each cause, with its dots, as they hang on the fishbone.
    #[must_use]
    pub fn by_cause(workshop: &Workshop) -> Vec<Self> {
        let numbers = cause_numbers(workshop);
        let bone = |cause: &Cause| {
            let first = workshop.upward(cause.id).last();
            first.and_then(|it| workshop.category_of(it.id))
        };
        (workshop.causes_by_bone())
            .map(|cause| {
                let category = workshop.category_of(cause.id);
                let category = category.and_then(|id| workshop.category(id));
                let elsewhere = category.filter(|it| bone(cause) != Some(it.id));
                Self {
                    target: Target::Cause(cause.id),
                    label: cause.text.clone(),
                    number: numbers.get(&cause.id).cloned(),
                    initial: elsewhere.map(|it| it.initial.clone()),
                    hue: category.map(|it| it.hue),
                    count: cause.votes,
                }
            })
            .collect()
    }

    /// One for each category, with the dots of all its causes.
    #[must_use]
    pub fn by_category(workshop: &Workshop) -> Vec<Self> {
        let bar = |id: Option<CategoryId>, label: &str, initial, hue| {
            let of = workshop.causes();
            let of = of.filter(|it| workshop.category_of(it.id) == id);
            Self {
                target: Target::Category(id),
                label: label.to_owned(),
                number: None,
                initial,
                hue,
                count: of.fold(0, |sum: u32, it| sum.saturating_add(it.votes)),
            }
        };
        let named = |it: &Category| {
            let initial = Some(it.initial.clone());
            bar(Some(it.id), &it.name, initial, Some(it.hue))
        };
        let named = workshop.categories().iter().map(named);
        named
            .chain([bar(None, unsorted(workshop), None, None)])
            .collect()
    }

    /// Those that count, the largest first; what counts alike stays in its
    /// order, which is that of the fishbone.
    #[must_use]
    pub fn ranked(bars: &[Self]) -> Vec<&Self> {
        let mut ranked: Vec<&Self> = bars.iter().filter(|it| it.count > 0).collect();
        ranked.sort_by_key(|it| std::cmp::Reverse(it.count));
        ranked
    }
}
