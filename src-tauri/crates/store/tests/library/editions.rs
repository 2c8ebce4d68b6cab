//! The reports that were handed out of a workshop.

use crate::desk::{Desk, Place, at};
use chrono::NaiveDate;
use store::Edition;

#[test]
fn i13_editions_are_kept_with_their_workshop_and_go_with_it() {
    let Place {
        folder: _folder,
        mut library,
    } = Place::new();
    let (one, other) = (Desk::new(&mut library).id, Desk::new(&mut library).id);
    let edition = |number| Edition {
        number,
        day: NaiveDate::from_ymd_opt(2026, 4, 7).unwrap(),
        step: u64::from(number) * 3,
        fingerprint: format!("print {number}"),
    };
    for number in [1, 2] {
        library.add_edition(one, &edition(number)).unwrap();
    }
    assert_eq!(library.editions(one).unwrap(), [edition(1), edition(2)]);
    assert!(library.editions(other).unwrap().is_empty());
    // Said twice: the first stays.
    let again = Edition {
        fingerprint: "another".into(),
        ..edition(2)
    };
    library.add_edition(one, &again).unwrap();
    assert_eq!(library.editions(one).unwrap(), [edition(1), edition(2)]);
    library.bin(one, at(1)).unwrap();
    library.empty_bin().unwrap();
    assert!(library.editions(one).unwrap().is_empty());
}
