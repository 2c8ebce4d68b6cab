//! The problem statement, and the words of everything.

use super::look::Look;
use super::{Field, Part, Place, Point, Rule, Said};
use crate::{Key, TextField};

/// P0.
pub(super) fn empty(look: &Look, points: &mut Vec<Point>) {
    if look.workshop.effect().text.is_empty() {
        points.push(point(Rule::P0, Said::Nothing));
    }
}

/// P1.
pub(super) fn cause(look: &Look, points: &mut Vec<Point>) {
    parts(look, Part::Cause, Rule::P1, points);
}

/// P2.
pub(super) fn person(look: &Look, points: &mut Vec<Point>) {
    parts(look, Part::Person, Rule::P2, points);
}

/// P3.
pub(super) fn remedy(look: &Look, points: &mut Vec<Point>) {
    parts(look, Part::Remedy, Rule::P3, points);
}

fn parts(look: &Look, part: Part, rule: Rule, points: &mut Vec<Point>) {
    // One is enough to see what is meant; the next shows when it is mended.
    let found = look.reading.parts.iter().find(|it| it.0 == part);
    points.extend(found.map(|(_, words)| point(rule, Said::Words(words.clone()))));
}

fn point(rule: Rule, said: Said) -> Point {
    Point {
        rule,
        of: Key::Effect,
        at: Place {
            key: Key::Effect,
            field: Field::Words(TextField::Text),
        },
        said,
    }
}

/// F2. A wording in what is gone meanwhile is left out.
pub(super) fn wordings(look: &Look, points: &mut Vec<Point>) {
    let wordings = look.reading.wordings.iter();
    let there = wordings.filter(|it| look.workshop.record(it.spot.key).is_some());
    points.extend(there.map(|it| Point {
        rule: Rule::F2,
        of: it.spot.key,
        at: Place {
            key: it.spot.key,
            field: Field::Words(it.spot.field),
        },
        said: Said::Words(it.words.clone()),
    }));
}
