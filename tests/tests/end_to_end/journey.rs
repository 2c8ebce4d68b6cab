//! The main job, from the first click to the PDF, and back after a power cut.

use std::process::Command;

use product_tests::{Library, Look, Result, Stage, Window, keys, until};
use serde_json::{Value, json};

use crate::{pause_to_look, play};

const TITLE: &str = "Orders lost on a Sunday";
const EFFECT: &str = "No order could be placed from 02:10 to 08:25 on Sunday 8 March";

/// Two for each of three categories, named as they are typed after `#`.
const CAUSES: [(&str, &str); 6] = [
    ("proc", "The restore procedure was last tried in 2024"),
    ("proc", "Nobody outside office hours may stop the shop"),
    ("tech", "The standby database lagged by six hours"),
    ("tech", "The alert went to a mailbox, not to a phone"),
    (
        "comm",
        "The supplier announced the change on a page we don't read",
    ),
    ("comm", "The handover note names three systems of nine"),
];

const BENEATH: [&str; 2] = [
    "The note is filled in from memory at the end of a shift",
    "The template dates from before the move to two data centres",
];

const WHYS: [&str; 5] = [
    "Alerts of the shop were set up by its builder",
    "The builder had no account for the paging system",
    "Accounts for paging are bought once a year",
    "The yearly purchase counts people, not services",
    "No one is asked what a service needs before it opens",
];

const ACTION: &str = "Give every service a paging account before it opens";
const OWNER: &str = "Head of IT operations";

#[test]
fn from_an_incident_to_a_plan_on_paper_and_back_after_a_power_cut() -> Result {
    play("journey", Look::Light, main_job)
}

fn main_job(stage: &Stage, library: &Library) -> Result {
    let window = Window::open(stage, library)?;
    begin(&window)?;
    fishbone(&window)?;
    whys(&window)?;
    plan(&window)?;
    // The day is shown as soon as it is understood, and on disk a moment later.
    let before = until("the day on disk", || {
        Ok(Some(stored(library)?).filter(|it| it.contains("2027-05-01")))
    })?;
    report(&window, stage, library)?;

    window.kill()?;
    assert_eq!(stored(library)?, before, "the power cut lost something");

    let window = Window::open(stage, library)?;
    window.open_workshop(TITLE)?;
    everything_is_there(&window)?;
    undo_and_redo(&window, library)
}

fn begin(window: &Window) -> Result {
    window.click("[data-testid=new-title]")?;
    window.type_text(TITLE)?;
    window.type_text(keys::ENTER)?;
    window.see("[data-step=fishbone]")?;
    Ok(())
}

/// Everything here is done with the keyboard alone.
fn fishbone(window: &Window) -> Result {
    window.press(&[keys::CONTROL], "3")?;
    window.see("[data-kind=fishbone]")?;
    // Where there is nothing yet, the line has the focus, and asks for the effect.
    window.until_true("document.activeElement.dataset.testid === 'capture'")?;
    add(window, EFFECT)?;
    for (category, text) in CAUSES {
        window.type_text(&format!("#{category} "))?;
        add(window, text)?;
    }
    // Back on the diagram the last cause is selected; Tab asks what made it
    // possible.
    window.type_text(keys::ESCAPE)?;
    window.until_true("document.activeElement.dataset.testid === 'canvas'")?;
    window.type_text(keys::TAB)?;
    window.until_true("document.activeElement.dataset.testid === 'capture'")?;
    for text in BENEATH {
        add(window, text)?;
    }
    Ok(())
}

/// Types a text into the capture line and waits for its label.
fn add(window: &Window, text: &str) -> Result {
    window.type_text(text)?;
    window.type_text(keys::ENTER)?;
    label(window, text)
}

/// Waits until a label of the diagram says `text`.
fn label(window: &Window, text: &str) -> Result {
    let script = r"return [...document.querySelectorAll('[data-testid=canvas] [data-target]')]
        .some(it => (it.getAttribute('aria-label') ?? it.textContent)
            .replace(/\s+/g, ' ').includes(arguments[0]))";
    until(&format!("the label “{text}”"), || {
        let shown = window.ask(script, &[json!(text)])?;
        Ok((shown == json!(true)).then_some(()))
    })
}

/// Five times what made it possible, beneath the mailbox; the last is a root.
fn whys(window: &Window) -> Result {
    window.press(&[keys::CONTROL], "4")?;
    window.see("[data-kind=whys]")?;
    let mailbox = CAUSES[3].1;
    label(window, mailbox)?;
    let script = "return [...document.querySelectorAll('[data-testid=canvas] [data-target]')]
        .find(it => it.textContent.replace(/\\s+/g, ' ').includes(arguments[0])).dataset.target";
    let target = window.ask(script, &[json!(mailbox.split_at(12).0)])?;
    window.click(&format!(
        "[data-target={}]",
        target.as_str().unwrap_or_default()
    ))?;
    window.type_text(keys::TAB)?;
    window.until_true("document.activeElement.dataset.testid === 'capture'")?;
    for text in WHYS {
        window.type_text(text)?;
        // Adds, and goes a level down.
        window.type_text(keys::TAB)?;
        label(window, text)?;
    }
    window.type_text(keys::ESCAPE)?;
    window.until_true("document.activeElement.dataset.testid === 'canvas'")?;
    window.type_text("r")?;
    pause_to_look();
    window.see("[data-target].root, [data-target] .mark, [data-target].mark-root")?;
    Ok(())
}

/// An action for the root cause, with its owner and its day.
fn plan(window: &Window) -> Result {
    window.type_text("a")?;
    window.until_true("document.activeElement.dataset.testid === 'capture'")?;
    pause_to_look();
    window.type_text(ACTION)?;
    window.type_text(keys::ENTER)?;
    window.press(&[keys::CONTROL], "6")?;
    window.see("[data-testid=action-row]")?;
    window.read(ACTION)?;
    // As in a spreadsheet: a click edits, Tab goes on, typing replaces.
    window.click("[data-testid=action-row] [data-cell=owner]")?;
    window
        .until_true("document.activeElement.matches('[data-cell=owner] :is(input, textarea)')")?;
    window.type_text(OWNER)?;
    window.type_text(keys::TAB)?;
    window.until_true("document.activeElement.matches('[data-cell=due]')")?;
    window.type_text("1 may 2027")?;
    window.type_text(keys::ENTER)?;
    window.read(OWNER)?;
    window.read("1 May 2027")
}

/// Exports through the system's own dialog, and reads the file back.
fn report(window: &Window, stage: &Stage, library: &Library) -> Result {
    window.press(&[keys::CONTROL], "7")?;
    let file = library.folder().join("plan.pdf");
    stage.answer_file_dialog(&file, || window.click("[data-testid=export-pdf]"))?;
    until("the file", || Ok(file.exists().then_some(())))?;
    // What was written is told, with its name.
    window.read("plan.pdf")?;

    let text = Command::new("pdftotext").arg(&file).arg("-").output()?;
    let text = String::from_utf8_lossy(&text.stdout);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let causes = CAUSES.iter().map(|(_, text)| *text);
    for wanted in [TITLE, EFFECT, ACTION, OWNER]
        .into_iter()
        .chain(causes)
        .chain(BENEATH)
        .chain(WHYS)
    {
        assert!(text.contains(wanted), "“{wanted}” isn't in the PDF: {text}");
    }
    assert!(text.contains("2027"), "the day isn't in the PDF");
    let check = Command::new("qpdf").arg("--check").arg(&file).output()?;
    assert!(check.status.success(), "qpdf finds the file wrong");
    Ok(())
}

fn everything_is_there(window: &Window) -> Result {
    window.go_to("fishbone")?;
    label(window, "No order could be placed")?;
    let causes = CAUSES.iter().map(|(_, text)| *text);
    for text in causes.chain(BENEATH).chain(WHYS) {
        label(window, text)?;
    }
    window.go_to("actions")?;
    window.read(ACTION)?;
    window.read(OWNER)
}

/// The last edit was the day: it goes, and comes back.
fn undo_and_redo(window: &Window, library: &Library) -> Result {
    let due = |library: &Library| {
        let file: Value = serde_json::from_str(&stored(library)?)?;
        Ok::<_, product_tests::Trouble>(file["workshop"]["actions"][0]["due"].clone())
    };
    assert_eq!(due(library)?, json!("2027-05-01"));
    window.press(&[keys::CONTROL], "z")?;
    until("the day to go", || {
        Ok(due(library)?.is_null().then_some(()))
    })?;
    window.press(&[keys::CONTROL, keys::SHIFT], "z")?;
    until("the day to come back", || {
        Ok((due(library)? == json!("2027-05-01")).then_some(()))
    })
}

/// The workshop as the library has it on disk.
fn stored(library: &Library) -> Result<String> {
    let id = library.id_of(TITLE)?;
    library.tell(&["export", &id, "--format", "json", "--output", "-"])
}
