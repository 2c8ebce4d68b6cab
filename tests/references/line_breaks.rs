// Where a line may end, tested alike for pictures and for pages: included where
// `parted` breaks a text into lines of a width, and `width_of` measures it.

/// The entries of a part of the table that both engines keep to.
fn table(part: &str) -> impl Iterator<Item = &'static str> {
    let table = include_str!("line-breaks.txt");
    let from = table.split(part).nth(1).unwrap();
    let entries = from.split("\n[").next().unwrap().lines();
    entries.filter(|it| !it.is_empty() && !it.starts_with('#'))
}

#[test]
fn a_number_is_never_parted_from_what_belongs_to_it_while_it_fits() {
    let mut many = 0;
    for entry in table("[kept]") {
        let text = format!("It was written {entry} there");
        let widest = width_of(&text);
        for step in 0..40 {
            let width = width_of(entry) + 0.02 + (widest * step as f32) / 40.0;
            let lines = parted(&text, width);
            assert!(lines.iter().any(|it| it.contains(entry)), "{lines:?}");
        }
        many += 1;
    }
    assert!(many > 60);
}

#[test]
fn what_may_be_parted_is_parted_where_one_would() {
    for entry in table("[free]").chain(table("[wider]")) {
        let (one, other) = entry.split_once('|').unwrap();
        let text = format!("{one}{other}");
        let one = one.trim_end();
        let width = width_of(one).max(width_of(other)) + 0.02;
        assert_eq!(parted(&text, width), [one, other]);
    }
}

#[test]
fn no_line_begins_with_a_comma_or_a_full_stop() {
    let long = [
        "1,000,000",
        "1.000.000,00",
        "a.b.c.d",
        "sehr.lange.namen",
        "(12.5 %).",
    ];
    for entry in table("[kept]").chain(long) {
        for width in 20..80 {
            let lines = parted(entry, width as f32);
            let wrong = |it: &String| it.starts_with([',', '.']);
            assert!(!lines.iter().any(wrong), "{lines:?}");
        }
    }
}
