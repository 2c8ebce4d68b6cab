//! A near miss: reported by keyboard in a minute, kept through a power cut,
//! and become a workshop with one key.

use product_tests::{Library, Look, Result, Stage, Window, keys};
use serde_json::Value;

use crate::accessibility::check;
use crate::play;

const WHAT: &str = "The wrong firewall rule was nearly deployed";
const WELL: &str = "The second reader asked";
const LUCKY: &str = "The pipeline was slow";
const HAZARD: &str = "The fire door of the server room doesn’t close";
const CONTACT: &str = "network desk, extension 4711";

/// What an ordinary typist presses in a minute: 40 words of five letters.
const A_MINUTE: usize = 200;

/// Presses keys and counts them: a chord is two.
struct Hands<'w> {
    window: &'w Window,
    pressed: usize,
}

impl Hands<'_> {
    fn write(&mut self, text: &str) -> Result {
        self.pressed += text.chars().count();
        self.window.type_text(text)
    }

    fn chord(&mut self, held: &[&str], key: &str) -> Result {
        self.pressed += 2;
        self.window.press(held, key)
    }

    /// Goes on, and waits until the focus is where it is expected.
    fn to(&mut self, key: &str, place: &str) -> Result {
        self.write(key)?;
        at(self.window, place)
    }
}

fn at(window: &Window, place: &str) -> Result {
    let data = "document.activeElement.dataset";
    window.until_true(&format!("({data}.testid ?? {data}.spot) === '{place}'"))
}

/// Whether so many reports wait, as a script.
fn waiting(count: usize) -> String {
    format!("document.querySelector('[data-testid=reports-waiting]')?.textContent === '{count}'")
}

fn tab_until(window: &Window, place: &str) -> Result {
    for _ in 0..40 {
        window.type_text(keys::TAB)?;
        if at_once(window, place)? {
            return Ok(());
        }
    }
    at(window, place)
}

fn at_once(window: &Window, place: &str) -> Result<bool> {
    let script = "return document.activeElement.dataset.testid === arguments[0]";
    Ok(window.ask(script, &[Value::from(place)])? == Value::Bool(true))
}

#[test]
fn a_near_miss_is_reported_in_a_minute_and_becomes_a_workshop() -> Result {
    play("near_miss", Look::Light, from_report_to_workshop)
}

#[test]
fn in_the_dark_too() -> Result {
    play("near_miss-dark", Look::Dark, from_report_to_workshop)
}

fn from_report_to_workshop(stage: &Stage, library: &Library) -> Result {
    library.tell(&["demo"])?;
    let window = Window::open(stage, library)?;
    report(&window, stage)?;
    survives(window, stage, library)
}

/// Five questions. Nobody's name is asked for, or in view.
fn report(window: &Window, stage: &Stage) -> Result {
    let mut hands = Hands { window, pressed: 0 };
    hands.chord(&[keys::CONTROL, keys::SHIFT], "r")?;
    at(window, "report-what")?;
    assert!(
        window
            .driver()
            .find("[data-testid=report-contact]")?
            .is_none()
    );
    hands.write(WHAT)?;
    hands.to(keys::TAB, "report-where")?;
    // The system of the worked example, by two letters.
    hands.write("dm")?;
    window.see("[role=option]")?;
    hands.write(keys::DOWN)?;
    hands.write(keys::ENTER)?;
    window.until_true("document.activeElement.value === 'DMZ'")?;
    hands.to(keys::TAB, "report-when")?;
    window.until_true("document.activeElement.value !== ''")?;
    hands.to(keys::TAB, "sign-potential")?;
    hands.to(keys::TAB, "3,0")?;
    for key in [keys::UP, keys::UP, keys::RIGHT, keys::RIGHT, keys::RIGHT] {
        hands.write(key)?;
    }
    at(window, "1,3")?;
    hands.write(keys::ENTER)?;
    hands.write(keys::DOWN)?;
    hands.to(keys::DOWN, "3,3")?;
    hands.write(keys::ENTER)?;
    window.until_true(
        "document.querySelectorAll('[data-testid=report-bad] [aria-selected=true]').length === 2",
    )?;
    window.read("3 of 3")?;
    hands.to(keys::TAB, "report-went-well")?;
    hands.write(WELL)?;
    hands.to(keys::TAB, "report-lucky")?;
    hands.write(LUCKY)?;
    eprintln!("a near miss was written with {} keys", hands.pressed);
    assert!(hands.pressed + 2 <= A_MINUTE, "{} keys", hands.pressed);
    // Whoever wants to may leave a way to ask back.
    hands.to(keys::TAB, "report-ask")?;
    hands.to(keys::ENTER, "report-contact")?;
    hands.write(CONTACT)?;
    let faults = check(window, stage, "the short form")?;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    // A slip: Esc closes the form, and loses nothing.
    hands.write(keys::ESCAPE)?;
    window.see_gone("[data-testid=short-form]")?;
    window.read("Go on with your report")
}

fn survives(window: Window, stage: &Stage, library: &Library) -> Result {
    window.kill()?;
    // Another one, from the command line.
    library.tell(&["report", HAZARD, "--kind", "hazard", "--where", "DMZ"])?;
    let window = Window::open(stage, library)?;
    window.read("Go on with your report")?;
    window.press(&[keys::CONTROL, keys::SHIFT], "r")?;
    at(&window, "report-what")?;
    window.until_true(&format!("document.activeElement.value === '{WHAT}'"))?;
    window.press(&[keys::CONTROL], keys::ENTER)?;
    window.see_gone("[data-testid=short-form]")?;
    window.until_true(&waiting(2))?;

    tab_until(&window, "shelf-reports")?;
    window.type_text(keys::ENTER)?;
    window.see("[data-testid=report-row]")?;
    tab_until(&window, "report-row")?;
    window.type_text(keys::ENTER)?;
    window.read(CONTACT)?;
    window.read(LUCKY)?;
    let faults = check(&window, stage, "an open report")?;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    becomes_a_workshop(&window, library)
}

fn becomes_a_workshop(window: &Window, library: &Library) -> Result {
    at(window, "report-row")?;
    window.type_text("b")?;
    window.see("[data-step=happened]")?;
    let id = library.id_of(WHAT)?;
    let all = library.tell(&[
        "export",
        &id,
        "--format",
        "json",
        "--with-private-notes",
        "-o",
        "-",
    ])?;
    assert!(
        !all.contains("4711"),
        "the way to ask back is in the workshop"
    );
    let incident = &serde_json::from_str::<Value>(&all)?["workshop"]["incident"];
    for (field, wanted) in [
        ("kind", "near_miss"),
        ("title", WHAT),
        ("what_happened", WHAT),
        ("system", "DMZ"),
        ("actual", "minor"),
        ("potential", "major"),
        ("probability", "frequent"),
        ("went_well", WELL),
        ("lucky", LUCKY),
    ] {
        assert_eq!(incident[field], wanted, "{field}");
    }

    // The same signs, and the same matrix.
    window.press(&[keys::CONTROL], "2")?;
    window.see("[data-testid=how-bad] [data-spot='1,3'][aria-selected=true]")?;
    window.see("[data-testid=how-bad] [data-spot='3,3'][aria-selected=true]")?;

    // Back in the inbox the report says what it has become, and opens it.
    window.press(&[keys::CONTROL], "k")?;
    window.type_text("library")?;
    window.type_text(keys::ENTER)?;
    window.read(&format!("Became “{WHAT}”"))?;
    window.read(HAZARD)?;
    window.until_true(&waiting(1))?;
    at(window, "report-row")?;
    window.type_text("b")?;
    window.see("[data-step=happened]")?;
    assert_eq!(library.id_of(WHAT)?, id);
    let list: Value = serde_json::from_str(&library.tell(&["list", "--json"])?)?;
    assert_eq!(list.as_array().map(Vec::len), Some(4));
    Ok(())
}
