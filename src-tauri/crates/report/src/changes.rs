//! What is different between two moments of a workshop, in lines for those who read
//! an earlier report.

use crate::text::brief;
use crate::words::{self, Plural, ReportWords, fill};
use std::collections::BTreeSet;
use workshop::{Action, Cause, CauseId, Language, Workshop};

/// Things named in a line; the rest are counted.
const NAMED: usize = 3;
/// Characters of what is named.
const BEGINNING: usize = 70;

/// What was changed since a workshop was as it is in `before`, a line each, the
/// weightiest first; none where a reader would see no difference.
#[must_use]
pub fn changes(before: &Workshop, now: &Workshop, language: Language) -> Vec<String> {
    let words = words::words(language);
    let mut lines = Vec::new();
    let said = &words.changes;
    if before.session().decision != now.session().decision {
        lines.push(said.decision.to_owned());
    }
    if before.effect().text != now.effect().text {
        lines.push(said.problem.to_owned());
    }
    lines.append(&mut actions(before, now, words));
    lines.append(&mut causes(before, now, words));
    let others: [(bool, &str); 4] = [
        (before.timeline() != now.timeline(), said.timeline),
        (before.safeguards() != now.safeguards(), said.safeguards),
        (
            before.incident() != now.incident() || before.impacts() != now.impacts(),
            said.facts,
        ),
        (takeaways(before) != takeaways(now), said.workshop),
    ];
    lines.extend(
        others
            .into_iter()
            .filter(|it| it.0)
            .map(|it| it.1.to_owned()),
    );
    lines
}

/// What a group takes along, and what stays open.
fn takeaways(workshop: &Workshop) -> [&str; 4] {
    let session = workshop.session();
    [
        &session.learned,
        &session.open_points,
        &session.purpose,
        &session.notes,
    ]
}

fn actions(before: &Workshop, now: &Workshop, words: &ReportWords) -> Vec<String> {
    let said = &words.changes;
    let was = |it: &&Action| before.action(it.id);
    let all = || now.actions().iter();
    let new = all()
        .filter(|it| was(it).is_none())
        .map(|it| it.what.as_str());
    let gone = before
        .actions()
        .iter()
        .filter(|it| now.action(it.id).is_none());
    let mut lines: Vec<String> = [
        named(&said.new_actions, new),
        named(&said.gone_actions, gone.map(|it| it.what.as_str())),
    ]
    .into_iter()
    .flatten()
    .collect();
    for action in all() {
        let Some(was) = was(&action) else {
            continue;
        };
        let mut parts = Vec::new();
        if was.status != action.status {
            parts.push(format!(
                "{} → {}",
                words.status(&was.status).to_lowercase(),
                words.status(&action.status).to_lowercase()
            ));
        }
        if was.owner != action.owner {
            parts.push(said.owner.to_owned());
        }
        if was.due != action.due {
            parts.push(match action.due {
                Some(due) => fill(said.due, &words.date(due)),
                None => said.no_due.to_owned(),
            });
        }
        let reworded = was.what != action.what
            || was.kind != action.kind
            || was.causes != action.causes
            || was.measure != action.measure
            || was.checklist != action.checklist;
        if reworded {
            parts.push(said.reworded.to_owned());
        }
        if !parts.is_empty() {
            lines.push(format!(
                "{}: {}",
                brief(&action.what, BEGINNING),
                parts.join(", ")
            ));
        }
    }
    lines
}

fn causes(before: &Workshop, now: &Workshop, words: &ReportWords) -> Vec<String> {
    let said = &words.changes;
    let roots = |of: &Workshop| of.roots().map(|it| it.id).collect::<BTreeSet<CauseId>>();
    let (roots_before, roots_now) = (roots(before), roots(now));
    let new_roots = now.roots().filter(|it| !roots_before.contains(&it.id));
    let no_roots = before.roots().filter(|it| !roots_now.contains(&it.id));
    let was = |it: &&Cause| before.cause(it.id);
    let new = now.causes_in_order().filter(|it| was(it).is_none());
    let gone = before
        .causes_in_order()
        .filter(|it| now.cause(it.id).is_none());
    let differs = |what: &dyn Fn(&Cause, &Cause) -> bool| {
        let both = now
            .causes_in_order()
            .filter_map(|it| Some((before.cause(it.id)?, it)));
        let changed = both.filter(|(was, is)| what(was, is)).map(|it| it.1);
        changed.collect::<Vec<_>>()
    };
    let reworded = differs(&|was, is| was.text != is.text);
    let evidence = differs(&|was, is| was.evidence != is.evidence);
    let moved = differs(&|was, is| was.parent != is.parent || was.category != is.category);
    let text = |it: &'_ Cause| -> String { it.text.clone() };
    let line = |template: &Plural, of: Vec<String>| named(template, of.iter().map(String::as_str));
    [
        line(&said.new_roots, new_roots.map(text).collect()),
        line(&said.no_roots, no_roots.map(text).collect()),
        line(&said.new_causes, new.map(text).collect()),
        line(&said.gone_causes, gone.map(text).collect()),
        line(
            &said.reworded_causes,
            reworded.into_iter().map(text).collect(),
        ),
        line(&said.evidence, evidence.into_iter().map(text).collect()),
        line(&said.moved_causes, moved.into_iter().map(text).collect()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// "2 new causes: one; other"; none when there are none.
fn named<'a>(template: &Plural, of: impl Iterator<Item = &'a str>) -> Option<String> {
    let all: Vec<&str> = of.collect();
    if all.is_empty() {
        return None;
    }
    let names: Vec<String> = (all.iter().take(NAMED))
        .map(|it| brief(it, BEGINNING))
        .collect();
    let rest = if all.len() > NAMED { "; …" } else { "" };
    Some(format!(
        "{}: {}{rest}",
        template.of(all.len()),
        names.join("; ")
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use workshop::{CategorySet, CauseField, Edit, IncidentKind, Place, SessionField};

    fn edited(workshop: &Workshop, edits: impl IntoIterator<Item = Edit>) -> Workshop {
        let mut workshop = workshop.clone();
        for edit in edits {
            workshop.apply(edit).unwrap();
        }
        workshop
    }

    #[test]
    fn what_a_reader_would_see_is_told_and_nothing_else() {
        let (kind, set) = (IncidentKind::Incident, CategorySet::JustCulture);
        let empty = Workshop::new("A case", kind, set, Language::En).unwrap();
        let add = |text: &str| Edit::AddCause {
            parent: None,
            category: None,
            place: Place::default(),
            text: text.into(),
            entry: None,
        };
        let before = edited(&empty, [add("The pager was silent")]);
        let say = |now: &Workshop| changes(&before, now, Language::En);
        assert!(say(&before).is_empty());
        let now = edited(
            &before,
            [add("Nobody was on call"), add("The door was shut")],
        );
        assert_eq!(
            say(&now),
            ["2 new causes: Nobody was on call; The door was shut"]
        );
        let id = before.causes().next().unwrap().id;
        let field = CauseField::Text("The pager’s battery was empty".into());
        let now = edited(
            &before,
            [
                Edit::SetCause { id, field },
                Edit::SetSession(SessionField::Decision("Buy batteries".into())),
            ],
        );
        assert_eq!(
            say(&now),
            [
                "What you are asked to decide",
                "One cause in other words: The pager’s battery was empty"
            ]
        );
        // What is for the facilitator alone is no difference.
        let note = Edit::SetNote {
            about: workshop::About::Cause(id),
            text: "Ask again".into(),
        };
        assert!(say(&edited(&before, [note])).is_empty());
    }
}
