//! Words that can be seen (W5).

use crate::add;
use workshop::arbitrary::workshop;
use workshop::{
    Alias, Branch, Edit, Flaw, Idea, IdeaId, IncidentField, Place, Refusal, SessionField, Workshop,
    has_words,
};

/// One record of a workshop, from what a file says of it.
fn of<T: serde::de::DeserializeOwned>(value: serde_json::Value) -> T {
    serde_json::from_value(value).unwrap()
}

const UNSEEN: [&str; 5] = [
    "\u{200b}",
    "\u{ad}\u{2060}",
    "\u{202e}\u{200f}",
    "\u{3164} \u{2800}",
    "\u{feff}",
];

#[test]
fn w5_words_are_what_can_be_seen() {
    for text in UNSEEN {
        assert!(!has_words(text), "{text:?}");
        let mut workshop = workshop();
        let id = add(&mut workshop, None, "a cause");
        let before = workshop.clone();
        let mut refuses = |edit: Edit| {
            assert!(
                matches!(workshop.apply(edit), Err(Refusal::Empty(_))),
                "{text:?}"
            );
        };
        let text = || text.to_owned();
        let branch = || Branch {
            text: text(),
            ..Branch::default()
        };
        refuses(Edit::AddCause {
            parent: None,
            category: None,
            place: Place::Last,
            text: text(),
            entry: None,
        });
        refuses(Edit::AddBranches {
            parent: Some(id),
            place: Place::Last,
            branches: vec![branch()],
        });
        refuses(Edit::AddIdeas {
            ideas: vec![branch()],
        });
        refuses(Edit::AddThought { text: text() });
        refuses(Edit::AddParticipant { role: text() });
        refuses(Edit::AddCategory {
            name: text(),
            place: Place::Last,
        });
        refuses(Edit::SetIncident(IncidentField::Title(text())));
        refuses(Edit::SetSession(SessionField::Aliases(vec![Alias {
            name: text(),
            role: "Engineer".into(),
        }])));
        assert_eq!(workshop, before);
        // A note without words is none (W23), an owner without them nobody.
        workshop
            .apply(Edit::SetNote {
                about: workshop::About::Cause(id),
                text: text(),
            })
            .unwrap();
        workshop
            .apply(Edit::SetSession(SessionField::Facilitator(text())))
            .unwrap();
        assert_eq!(workshop, before);
    }
    for text in ["👩‍🚒", "‏שלום", "a\u{200b}", "1"] {
        assert!(has_words(text), "{text:?}");
    }
}

#[test]
fn w5_what_was_kept_and_can_not_be_seen_locks_nobody_out() {
    let mut parts = workshop().parts();
    parts.causes = vec![of(serde_json::json!({ "id": 100, "text": "a cause" }))];
    let unseen = || "\u{200b}".to_owned();
    parts.causes[0].text = unseen();
    parts.incident.title = unseen();
    parts.categories[0].initial = unseen();
    parts.session.aliases = vec![Alias {
        name: unseen(),
        role: unseen(),
    }];
    parts.ideas = vec![Idea {
        text: unseen(),
        ..of(serde_json::json!({ "id": 90, "text": "" }))
    }];
    assert!(matches!(
        Workshop::from_imported_parts(parts.clone()),
        Err(Flaw::Refused(_))
    ));
    let workshop = Workshop::from_stored_parts(parts).unwrap();
    assert_eq!(workshop.causes().next().unwrap().text, "…");
    assert_eq!(workshop.idea(IdeaId(90)).unwrap().text, "…");
    assert!(has_words(&workshop.categories()[0].initial));
}
