//! What undo says that it undoes.

use crate::{add, tag};
use workshop::arbitrary::workshop;
use workshop::{
    About, ActionField, AgendaField, CategoryId, CategorySet, CauseField, Edit, EvidenceLevel,
    Place, SessionStep, Standing, Status,
};

#[test]
fn an_edit_says_what_it_is_about_and_where_to() {
    let mut workshop = workshop();
    let path = add(&mut workshop, None, "No escalation path");
    let other = add(&mut workshop, None, "Nobody was told");
    tag(&mut workshop, path, Some(2));
    let action = crate::add_action(&mut workshop, "Write it down", &[]);
    let moved = |parent, category: Option<u32>| Edit::MoveCause {
        id: path,
        parent,
        category: category.map(CategoryId),
        place: Place::First,
    };
    let set = |field| Edit::SetCause { id: path, field };
    let act = |field| Edit::SetAction { id: action, field };
    let agenda = Edit::SetAgendaItem {
        step: SessionStep::Whys,
        field: AgendaField::Prompt("a secret".into()),
    };
    let dots = Edit::GiveDots {
        voter: None,
        cause: path,
        count: 2,
    };
    let note = Edit::SetNote {
        about: About::Cause(path),
        text: "a secret".into(),
    };
    for (edit, subject, detail) in [
        (
            moved(None, Some(1)),
            "No escalation path",
            "Processes & procedures",
        ),
        (
            moved(Some(other), None),
            "No escalation path",
            "“Nobody was told”",
        ),
        (moved(None, Some(2)), "No escalation path", ""),
        (set(CauseField::Category(None)), "No escalation path", ""),
        (
            set(CauseField::Standing(Standing::Root)),
            "No escalation path",
            "root",
        ),
        (
            set(CauseField::EvidenceLevel(EvidenceLevel::Confirmed)),
            "No escalation path",
            "evidence confirmed",
        ),
        (
            act(ActionField::Status(Status::InProgress)),
            "Write it down",
            "status in_progress",
        ),
        (
            act(ActionField::Status(Status::Declined("why".into()))),
            "Write it down",
            "status declined",
        ),
        (
            act(ActionField::Impact(Some(4))),
            "Write it down",
            "impact 4",
        ),
        (Edit::UseCategorySet(CategorySet::FourS), "", "four_s"),
        (agenda, "", "whys"),
        (note, "No escalation path", ""),
        (dots, "", ""),
        (
            Edit::Together(vec![
                Edit::RemoveCause { id: path },
                Edit::RemoveCause { id: other },
            ]),
            "No escalation path",
            "+1",
        ),
    ] {
        assert_eq!(
            (edit.subject(&workshop), edit.detail(&workshop)),
            (subject.to_owned(), detail.to_owned()),
            "{edit:?}"
        );
    }
}
