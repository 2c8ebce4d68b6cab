//! The priority matrix, from what a workshop has rated.

use super::Context;
use crate::block::Matrix;
use workshop::{Probability, Severity};

const HARMS: [Severity; 4] = [
    Severity::Catastrophic,
    Severity::Major,
    Severity::Moderate,
    Severity::Minor,
];
const OFTEN: [Probability; 4] = [
    Probability::Remote,
    Probability::Uncommon,
    Probability::Occasional,
    Probability::Frequent,
];

/// The priority matrix with what was rated; none before a harm and how often
/// are.
pub(super) fn matrix(context: &Context) -> Option<Matrix> {
    let (words, incident) = (context.words, context.workshop.incident());
    incident.priority()?;
    let column = OFTEN
        .iter()
        .position(|it| Some(*it) == incident.probability)?;
    let rated = [(incident.potential, false), (incident.actual, true)];
    let row = |severity| HARMS.iter().position(|it| Some(*it) == severity);
    let signs: Vec<_> = (rated.iter())
        .filter_map(|(severity, done)| Some((row(*severity)?, *done)))
        .collect();
    let meaning = |(_, done): &(usize, bool)| match done {
        true => (true, words.harm_done.to_owned()),
        false => (false, words.harm_possible.to_owned()),
    };
    let said = super::happened::harm(context).concat();
    Some(Matrix {
        harms: HARMS.map(|severity| {
            let priorities = OFTEN.map(|often| workshop::priority(severity, often));
            (words.severity(severity).to_owned(), priorities)
        }),
        often: words.often.map(str::to_owned),
        column,
        legend: signs.iter().map(meaning).collect(),
        signs,
        alternative: said.iter().map(|it| it.text.as_str()).collect(),
    })
}
