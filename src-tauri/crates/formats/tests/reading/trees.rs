//! Trees: indented text, Markdown, Mermaid, maps, OPML.

use super::{Choices, Kind, Levels, Why, draft, draft_as, drawn, left_out};

#[test]
fn an_ishikawa_is_read_with_its_effect_and_its_categories_however_it_is_indented() {
    let read = draft(
        "ishikawa-beta\n        Photos come out blurred\n    Process\n        Focus set by hand\n            No aid on the display\n        Shutter stays open too long\n    People\n      Hands shake\n\tEquipment\n\t\tLens\n\t\t\tFront glass scratched\n    \tSensor dusty\nSurroundings\n  Subject moves\n    Dark room\n",
    );
    assert_eq!(read.kind, Kind::Ishikawa);
    assert_eq!(read.effect, "Photos come out blurred");
    assert_eq!(
        read.categories,
        ["Process", "People", "Equipment", "Surroundings"]
    );
    assert_eq!(
        drawn(&read),
        [
            "Focus set by hand #Process",
            ">No aid on the display",
            "Shutter stays open too long #Process",
            "Hands shake #People",
            "Lens #Equipment",
            ">Front glass scratched",
            "Sensor dusty #Equipment",
            "Subject moves #Surroundings",
            ">Dark room",
        ]
    );
    assert!(read.left_out.is_empty());
}

#[test]
fn a_bone_without_causes_and_an_effect_beside_the_keyword_are_read() {
    let read = draft(
        "---\ntitle: x\n---\n%% drawn by hand\nishikawa-beta Late\n  People\n  Method\n    \"Two **posts** vacant\"\n",
    );
    assert_eq!(read.effect, "Late");
    assert_eq!(read.categories, ["People", "Method"]);
    assert_eq!(drawn(&read), ["Two posts vacant #Method"]);
    assert_eq!(left_out(&read)[1], (4, "%% drawn by hand", Why::Comment));
}

#[test]
fn a_mindmap_of_mermaid_has_words_within_shapes() {
    let read = draft(
        "mindmap\n  root((Outage of\u{a0}mail))\n    p[People]\n      ::icon(fa fa-user)\n      a(On call alone)\n    Machines\n      b{{Disk full}}\n      c))Fan stopped((:::urgent\n",
    );
    assert_eq!(read.kind, Kind::Mindmap);
    assert_eq!(read.effect, "Outage of mail");
    assert_eq!(
        drawn(&read),
        [
            "On call alone #People",
            "Disk full #Machines",
            "Fan stopped #Machines"
        ]
    );
    assert_eq!(left_out(&read)[0].2, Why::Form);
}

#[test]
fn markdowns_headings_are_levels_and_its_marks_are_no_words() {
    let read = draft(
        "# Ishikawa: Ausschuss an Linie 4\n\n## 1. Mensch\n- Einarbeitung neuer Kräfte dauert 2 Tage\n  - Pate fehlt in der Nachtschicht\n- Schichtwechsel ohne Übergabe\n## 2. Maschine\n- Wartungsintervall auf 9 Monate verlängert\n* **Sensor** liefert `NaN` bei Kälte\n+ [Störmeldung 4711](https://example.org/4711) wird quittiert\n## 3. Material\n1. Charge B-17 feuchter als zugelassen\n2. Etiketten gleich\n   1) gleiche Farbe\n   2) gleiche Größe\n- [ ] Rückstellmuster fehlt\n- [x] Lieferant wechselte am 3.5.\n> Zitat aus dem Schichtbuch\n| Spalte | Wert |\n|---|---|\n| Feuchte | 12 % |\n---\n#Technik Der Greifer klemmt\n5. März: Anlage stand\n3.5 bar statt 4 bar Druck\n-5 °C in der Halle\nC# statt C++ im Steuerprogramm\n",
    );
    assert_eq!(read.effect, "Ishikawa: Ausschuss an Linie 4");
    assert_eq!(
        drawn(&read),
        [
            "Einarbeitung neuer Kräfte dauert 2 Tage #Mensch",
            ">Pate fehlt in der Nachtschicht",
            "Schichtwechsel ohne Übergabe #Mensch",
            "Wartungsintervall auf 9 Monate verlängert #Maschine",
            "Sensor liefert NaN bei Kälte #Maschine",
            "Störmeldung 4711 wird quittiert #Maschine",
            "Charge B-17 feuchter als zugelassen #Material",
            "Etiketten gleich #Material",
            ">gleiche Farbe",
            ">gleiche Größe",
            "Rückstellmuster fehlt #Material",
            "Lieferant wechselte am 3.5. #Material",
            "Zitat aus dem Schichtbuch #Material",
            "Feuchte, 12 % #Material",
            "Der Greifer klemmt #Technik",
            "5. März: Anlage stand #Material",
            "3.5 bar statt 4 bar Druck #Material",
            "-5 °C in der Halle #Material",
            "C# statt C++ im Steuerprogramm #Material",
        ]
    );
    assert_eq!(left_out(&read), [(19, "Spalte, Wert", Why::Heads)]);
}

#[test]
fn underlined_headings_and_code_and_what_a_file_begins_with_are_told_apart() {
    let read = draft(
        "---\nauthor: x\n---\nLate delivery\n=============\n\nPeople\n------\nTwo posts vacant\n\n```sh\nls\n```\n<!-- later -->\nMethod\n------\nNo plan for leave ***at all***\n\n***\n",
    );
    assert_eq!(read.effect, "Late delivery");
    assert_eq!(
        drawn(&read),
        [
            "Two posts vacant #People",
            "No plan for leave at all #Method"
        ]
    );
    let whys: Vec<_> = left_out(&read).iter().map(|it| (it.0, it.2)).collect();
    assert_eq!(whys[3..], [(12, Why::Form), (14, Why::Comment)]);
}

#[test]
fn marks_within_words_stay() {
    for text in [
        "2 * 3 = 6 * 1",
        "a_name_of_a_field",
        "5 > 4",
        "f(x) [sic] y",
        "1 | 2",
        "cost < 5 and > 3",
        "__init__.py",
        "C:\\Users\\x",
        "a == b == c",
    ] {
        assert_eq!(drawn(&draft(text)), [text]);
    }
}

#[test]
fn titles_above_lists_hold_them() {
    let read = draft(
        "People:\n- Hands shake\n- Tired\n\nEquipment:\n- Lens\n  - Scratched\nNo list beneath\n",
    );
    assert_eq!(
        drawn(&read),
        [
            "Hands shake #People",
            "Tired #People",
            "Lens #Equipment",
            ">Scratched",
            "No list beneath"
        ]
    );
    let flat = draft("People\nHands shake\nEquipment\nLens scratched\n");
    assert_eq!(
        drawn(&flat),
        ["Hands shake #People", "Lens scratched #Equipment"]
    );
    let plain = draft("Reasons:\n- One\n- Two\nAnother\n");
    assert_eq!(drawn(&plain), ["Reasons", ">One", ">Two", "Another"]);
}

#[test]
fn a_plain_outline_is_causes_and_plain() {
    let read = draft("No check before release\n  No time for it\n- Two roles with one name\n");
    assert!(read.is_plain());
    assert_eq!(read.levels, Some(Levels::Causes));
    assert_eq!(drawn(&read).len(), 3);
    // A branch that was copied is no effect.
    assert!(draft("One cause\n\tone beneath\n\tanother\n").is_plain());
}

#[test]
fn what_the_first_levels_are_can_be_set() {
    let text = "Late\n\tTeam\n\t\tTwo posts vacant\n";
    let set = |levels| Choices {
        levels: Some(levels),
        ..Choices::default()
    };
    let read = draft_as(text, &set(Levels::EffectCategories));
    assert_eq!(
        (read.effect.as_str(), drawn(&read)),
        ("Late", vec!["Two posts vacant #Team".into()])
    );
    let read = draft_as(text, &set(Levels::Categories));
    assert_eq!(drawn(&read), ["Team #Late", ">Two posts vacant"]);
}

#[test]
fn a_map_of_freeplane_is_read() {
    let read = draft(
        "<map version=\"freeplane 1.11.5\">\n<node TEXT=\"Lieferung zu spät\" ID=\"ID_1\">\n<node TEXT=\"Mensch\"><edge COLOR=\"#ff0000\"/>\n<node TEXT=\"Zwei Stellen unbesetzt\"><node TEXT=\"Ausschreibung ruht &amp; Budget &lt; Plan\"/></node>\n<node><richcontent TYPE=\"NODE\"><html><body><p>Schicht&#160;beginnt um <b>5:30</b></p></body></html></richcontent>\n<richcontent TYPE=\"NOTE\"><html><body><p>seit Mai</p></body></html></richcontent></node>\n</node>\n<node TEXT=\"Maschine\"><node TEXT=\"Förderband 2 steht\"><icon BUILTIN=\"button_ok\"/><arrowlink DESTINATION=\"ID_1\"/></node></node>\n</node>\n</map>\n",
    );
    assert_eq!(read.kind, Kind::MindMapFile);
    assert_eq!(read.effect, "Lieferung zu spät");
    assert_eq!(
        drawn(&read),
        [
            "Zwei Stellen unbesetzt #Mensch",
            ">Ausschreibung ruht & Budget < Plan",
            "Schicht beginnt um 5:30 #Mensch",
            "Förderband 2 steht #Maschine",
        ]
    );
    assert_eq!(
        left_out(&read),
        [
            (5, "seit Mai", Why::Note),
            (8, "Förderband 2 steht", Why::Link)
        ]
    );
}

#[test]
fn an_opml_is_read_and_its_title_is_the_effect_of_several_roots() {
    let one = "<?xml version=\"1.0\"?>\n<opml version=\"2.0\"><head><title>Late delivery</title></head><body>\n<outline text=\"Late delivery\"><outline text=\"People\"><outline text=\"Two posts vacant\" _note=\"since May\"/></outline>\n<outline text=\"Machines\"><outline text=\"Belt 2 stopped\"/></outline></outline></body></opml>";
    let read = draft(one);
    assert_eq!(read.effect, "Late delivery");
    assert_eq!(
        drawn(&read),
        ["Two posts vacant #People", "Belt 2 stopped #Machines"]
    );
    assert_eq!(left_out(&read), [(3, "since May", Why::Note)]);
    let read = draft(
        "<opml><head><title>Late</title></head><body><outline text='People'><outline text='a'/></outline><outline text='Money'><outline text='b'/></outline></body></opml>",
    );
    assert_eq!(read.effect, "Late");
    assert_eq!(read.categories, ["People", "Money"]);
}
