//! What the group gave its dots to, as a chart.

use diagram::{Frame, ParetoBar, Target, pareto};
use serde::Deserialize;
use workshop::{Category, CategoryId, Voting, Workshop};

/// How many bars a chart has at most.
const MOST_BARS: usize = 10;

/// What dots are counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum ParetoBy {
    Cause,
    Category,
}

/// The chart; without bars while a round is open, for votes are hidden then.
pub(crate) fn chart(workshop: &Workshop, by: ParetoBy, width: f32, height: f32) -> Frame {
    let mut bars = match by {
        _ if workshop.session().voting == Voting::Open => Vec::new(),
        ParetoBy::Cause => by_cause(workshop),
        ParetoBy::Category => by_category(workshop),
    };
    bars.retain(|it| it.count > 0);
    bars.sort_by_key(|it| std::cmp::Reverse(it.count));
    bars.truncate(MOST_BARS);
    pareto(&bars, width, height)
}

fn by_cause(workshop: &Workshop) -> Vec<ParetoBar> {
    (workshop.causes_in_order())
        .map(|cause| {
            let category = workshop.category_of(cause.id);
            let category = category.and_then(|id| workshop.category(id));
            ParetoBar {
                target: Target::Cause(cause.id),
                label: cause.text.clone(),
                initial: category.map(|it| it.initial.clone()),
                hue: category.map(|it| it.hue),
                count: cause.votes,
            }
        })
        .collect()
}

fn by_category(workshop: &Workshop) -> Vec<ParetoBar> {
    let bar = |id: Option<CategoryId>, label: &str, hue| {
        let of = workshop.causes();
        let of = of.filter(|it| workshop.category_of(it.id) == id);
        ParetoBar {
            target: Target::Category(id),
            label: label.to_owned(),
            initial: None,
            hue,
            count: of.fold(0, |sum: u32, it| sum.saturating_add(it.votes)),
        }
    };
    let named = |it: &Category| bar(Some(it.id), &it.name, Some(it.hue));
    let named = workshop.categories().iter().map(named);
    named
        .chain([bar(None, diagram::unsorted(workshop), None)])
        .collect()
}
