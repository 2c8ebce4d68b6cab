//! Who was hurt, and what they need: kept with the workshop, and nowhere else
//! (W66).

use super::{all_sent, at, seen, sent, without_tokens};
use crate::support::{add, begin, open, with_private};
use app::{App, Extras, Format, WorkshopId};
use workshop::{Edit, NeedField, NeedId, SessionStep, Whose};

/// Writes down what everybody needs, in words that can be found again.
fn write_needs(app: &mut App, id: WorkshopId) -> Vec<String> {
    let mut planted = Vec::new();
    for whose in Whose::ALL.into_iter().chain(Whose::ALL) {
        let mark = |field: &str| format!("{field}{:02}q", planted.len());
        let [text, role, owner] = ["need", "role", "owner"].map(mark);
        let add = Edit::AddNeed {
            whose,
            text: text.clone(),
        };
        app.edit(id, add).unwrap();
        let need = newest(app, id);
        for field in [
            NeedField::Role(role.clone()),
            NeedField::Owner(owner.clone()),
        ] {
            app.edit(id, Edit::SetNeed { id: need, field }).unwrap();
        }
        planted.extend([text, role, owner]);
    }
    planted
}

fn newest(app: &mut App, id: WorkshopId) -> NeedId {
    let needs = app.open_workshop(id).unwrap().parts.needs;
    needs.iter().map(|it| it.id).max_by_key(|it| it.0).unwrap()
}

#[test]
fn w66_what_they_need_changes_nothing_that_the_room_sees() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    app.edit(id, add("One")).unwrap();
    for step in SessionStep::ALL {
        app.show(at(id, step)).unwrap();
        let before = without_tokens(&sent(&mut app));
        let planted = write_needs(&mut app, id);
        let after = without_tokens(&sent(&mut app));
        assert_eq!(before, after, "{step:?}");
        assert!(planted.len() >= 20);
        app.undo(id).unwrap();
        assert_eq!(before, without_tokens(&sent(&mut app)), "{step:?}");
    }
}

#[test]
fn w66_what_they_need_is_in_no_view_file_search_or_log() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    app.edit(id, add("One")).unwrap();
    let plain = |app: &mut App, format| {
        let usual = with_private(false);
        app.export_bytes(id, format, usual).unwrap()
    };
    let before = [Format::Pdf, Format::Svg].map(|it| plain(&mut app, it));
    let planted = write_needs(&mut app, id);
    let parts = app.open_workshop(id).unwrap().parts;
    // Not one byte of a page or a picture is another for it.
    assert_eq!(
        before,
        [Format::Pdf, Format::Svg].map(|it| plain(&mut app, it))
    );
    let mut out = all_sent(&mut app, id, &parts);
    out += &String::from_utf8(plain(&mut app, Format::Json)).unwrap();
    out += &seen(&mut app).to_string();
    out += &std::fs::read_to_string(folder.path().join("lisca.log")).unwrap_or_default();
    for mark in &planted {
        assert!(!out.contains(mark), "{mark} got out");
        assert_eq!(app.search(mark.clone()).unwrap(), []);
    }
    let all = app.export_bytes(id, Format::Json, with_private(true));
    let all = String::from_utf8(all.unwrap()).unwrap();
    assert!(planted.iter().all(|it| all.contains(it)));
    // With the switch it is another report.
    let extras = Extras {
        who_was_hurt: true,
        ..with_private(false)
    };
    let switched = app.export_bytes(id, Format::Pdf, extras).unwrap();
    assert_ne!(switched, before[0]);
}
