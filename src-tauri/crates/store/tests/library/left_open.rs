//! What earlier workshops left open is found without reading the rest of them.

use crate::desk::{Desk, Place};
use proptest::prelude::*;
use std::collections::BTreeSet;
use store::{LeftOpen, Library, WorkshopId};
use workshop::arbitrary::edits;
use workshop::{Edit, IncidentField};

/// The same, from the whole workshop.
fn from_the_whole(library: &Library, id: WorkshopId) -> Option<LeftOpen> {
    let workshop = library.read(id).unwrap().workshop;
    let open = workshop.actions().iter().filter(|it| it.status.is_open());
    let present = workshop.participants().iter().map(|it| &it.role);
    let acting = workshop.timeline().iter().map(|it| &it.role);
    let roles: BTreeSet<&String> = present.chain(acting).filter(|it| !it.is_empty()).collect();
    let found = LeftOpen {
        workshop: id,
        title: workshop.incident().title.clone(),
        language: workshop.session().language,
        aliases: workshop.session().aliases.clone(),
        roles: roles.into_iter().cloned().collect(),
        actions: open.cloned().collect(),
    };
    (!found.actions.is_empty()).then_some(found)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn what_is_asked_in_sql_is_what_the_whole_workshops_say(
        workshops in proptest::collection::vec((edits(120), any::<bool>()), 1..5),
    ) {
        let mut place = Place::new();
        let library = &mut place.library;
        let mut about = Vec::new();
        for (edits, payments) in workshops {
            let mut desk = Desk::new(library);
            for edit in edits {
                desk.edit(library, edit);
            }
            let system = if payments { "Payments" } else { "Search" };
            desk.edit(library, Edit::SetIncident(IncidentField::System(system.into())));
            if payments {
                about.push(desk.id);
            }
        }
        // All were begun in the same minute: the highest number is the newest.
        let whole = about.iter().rev().filter_map(|id| from_the_whole(library, *id));
        prop_assert_eq!(library.left_open("payments").unwrap(), whole.collect::<Vec<_>>());
    }
}
