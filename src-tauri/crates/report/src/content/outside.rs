//! A workshop as it may be told outside of the organisation: what happened, why, and
//! what is done about it; no roles, sources, owners, and nothing that is undecided.

use super::roles;
use workshop::{Evidence, Incident, Session, Status, Workshop};

/// The workshop without what stays inside. What people wrote in sentences is as they
/// wrote it, but that "[role]" stands where a role of the workshop's own did, word for
/// word: the check for names looks at that before any file leaves. None where the
/// rest makes no workshop, so that nothing is told then.
pub(super) fn outside(workshop: &Workshop) -> Option<Workshop> {
    let mut parts = workshop.parts();
    let session = &parts.session;
    parts.session = Session {
        state: session.state,
        language: session.language,
        held_on: session.held_on,
        category_set: session.category_set,
        length: session.length,
        ..Session::default()
    };
    parts.incident = Incident {
        place: String::new(),
        system: String::new(),
        ..parts.incident
    };
    parts.participants.clear();
    parts.thoughts.clear();
    parts.ideas.clear();
    parts.needs.clear();
    parts.role_functions.clear();
    parts.notes.clear();
    parts.ballots.clear();
    for item in &mut parts.agenda {
        item.prompt.clear();
        item.line.clear();
    }
    parts.attachments.clear();
    for entry in &mut parts.timeline {
        entry.role.clear();
        entry.source.clear();
    }
    for cause in &mut parts.causes {
        let level = cause.evidence.level;
        cause.evidence = Evidence {
            level,
            ..Evidence::default()
        };
        cause.votes = 0;
        for text in [
            &mut cause.usually,
            &mut cause.known,
            &mut cause.also,
            &mut cause.owner,
            &mut cause.duty,
        ] {
            text.clear();
        }
    }
    parts.actions.retain(|it| {
        let undecided = matches!(it.status, Status::Proposed | Status::Declined(_));
        !undecided
    });
    for action in &mut parts.actions {
        action.owner.clear();
        action.decides.clear();
        if let Some(checklist) = &mut action.checklist {
            checklist.owner.clear();
            checklist.version.clear();
        }
        action.cost.clear();
    }
    let words = crate::words::words(workshop.session().language);
    let roles = roles::of_the_house(workshop);
    // A text that is as long as it may be has no room for a longer word.
    [true, false].into_iter().find_map(|may_grow| {
        let mut parts = parts.clone();
        roles::replace(&mut parts, &roles, words.some_role, may_grow);
        Workshop::from_parts(parts).ok()
    })
}
