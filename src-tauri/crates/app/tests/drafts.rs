//! Words that are typed and no edit yet: there again after the window has
//! ended, and nowhere else (I6, I12).

use crate::support::{add, begin, open, with_private};
use app::{App, Caller, Code, Format, Showing, WorkshopId};
use serde_json::json;
use std::fs;
use workshop::{Edit, SessionStep};

const HALF: &str = "Nobody asked the night shi";

fn with_words() -> (tempfile::TempDir, App, WorkshopId) {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    app.edit(id, add("A cause")).unwrap();
    let words = [("line/cause".to_owned(), HALF.to_owned())];
    app.keep_drafts(Some(id), words.into()).unwrap();
    (folder, app, id)
}

#[test]
fn i12_half_a_sentence_is_there_again_after_the_window_has_ended() {
    let (folder, mut app, id) = with_words();
    app.take_news();
    let title = [("new".to_owned(), "A new ca".to_owned())];
    app.keep_drafts(None, title.clone().into()).unwrap();
    assert!(app.take_news().is_empty(), "no window has to ask again");
    drop(app);
    let mut app = open(&folder);
    assert_eq!(app.drafts(Some(id)).unwrap()["line/cause"], HALF);
    assert_eq!(app.drafts(None).unwrap(), title.into());

    let none = [("line/cause".to_owned(), String::new())];
    app.keep_drafts(Some(id), none.into()).unwrap();
    assert!(app.drafts(Some(id)).unwrap().is_empty());
    app.bin_workshop(id).unwrap();
    app.empty_bin().unwrap();
    let late = [("park".to_owned(), HALF.to_owned())];
    let gone = app.keep_drafts(Some(id), late.into()).unwrap_err();
    assert_eq!(gone.code, Code::Gone);
}

#[test]
fn i6_it_is_in_no_document_no_export_and_not_in_the_room() {
    let (_folder, mut app, id) = with_words();
    let opened = app.open_workshop(id).unwrap();
    assert_eq!(opened.revision, 1, "it is no edit");
    let out = tempfile::tempdir().unwrap();
    for format in [Format::Svg, Format::Json] {
        let file = out.path().join(format.name());
        let path = file.to_str().unwrap().to_owned();
        app.export_workshop(id, format, path, with_private(true), false)
            .unwrap();
        assert!(!fs::read_to_string(&file).unwrap().contains(HALF));
    }
    app.show(Showing {
        workshop: Some(id),
        step: SessionStep::Fishbone,
        ..Showing::default()
    })
    .unwrap();
    let seen = app.call_as(
        Caller::Room(0),
        "audience_view",
        json!({"width": 1920.0, "height": 1080.0, "have": null}),
    );
    assert!(!seen.unwrap().contains(HALF));
    let copy = app.duplicate_workshop(id).unwrap();
    assert!(app.drafts(Some(copy)).unwrap().is_empty());
    let moments = serde_json::to_string(&app.history(id, None, 99).unwrap()).unwrap();
    assert!(!moments.contains(HALF));
}

#[test]
fn i13_a_role_takes_the_place_of_a_name_in_drafts_too() {
    let (folder, mut app, id) = with_words();
    app.edit(id, add("Zoltan was alone")).unwrap();
    let half = [
        ("line/cause", "Nobody had told Zoltan th"),
        ("cause/1/owner", "zoltan"),
        ("new/thought", "Ask Zoltan Kis"),
        ("other/name", "Zoltan"),
        ("other/role", "Oper"),
    ];
    let half = half.map(|(place, text)| (place.to_owned(), text.to_owned()));
    app.keep_drafts(Some(id), half.into()).unwrap();
    let replace = |role: &str| Edit::ReplaceName {
        name: "Zoltan".into(),
        role: role.into(),
        longer: vec!["Zoltan Kis".into()],
    };
    app.edit(id, replace("Zoltan’s deputy")).unwrap_err();
    let refused = app.drafts(Some(id)).unwrap();
    assert_eq!(refused["other/name"], "Zoltan", "nothing is changed then");
    app.edit(id, replace("Operator")).unwrap();
    drop(app);
    let app = open(&folder).drafts(Some(id)).unwrap();
    let now: Vec<_> = app.iter().map(|(it, text)| (&**it, &**text)).collect();
    let expected = [
        ("cause/1/owner", "Operator"),
        ("line/cause", "Nobody had told the operator th"),
        ("new/thought", "Ask Zoltan Kis"),
        ("other/role", "Oper"),
    ];
    assert_eq!(now, expected);
}
