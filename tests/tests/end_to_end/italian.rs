//! The main job in Italian, and the way back to English in the middle of it.

use product_tests::{Library, Look, Result, Stage, Window, keys, until};
use serde_json::json;

use crate::play;

const TITLE: &str = "Ordini persi di domenica";
const EFFECT: &str = "Nessun ordine dalle 02:10 alle 08:25 di domenica 8 marzo";
const CAUSE: &str = "L’allarme arrivava a una casella, non a un telefono";
const ACTION: &str = "Far squillare un telefono a ogni allarme del negozio";

/// Words that only English has, and that some screen would show if it were
/// left in English.
const ENGLISH: &[&str] = &[
    "the",
    "of",
    "and",
    "with",
    "what",
    "this",
    "Add",
    "Close",
    "Undo",
    "Search",
    "Actions",
    "Report",
    "Opening",
    "Priorities",
    "Fishbone",
    "Workshop",
    "Draft",
    "Category",
    "Evidence",
    "Owner",
    "Library",
    "Saved",
    "Keys",
    "Find",
    "Steps",
    "Incident",
    "When",
    "Where",
    "Kind",
    "Language",
    "Notes",
    "Timeline",
    "Share",
    "Show",
    "Hide",
    "minutes",
    "causes",
];

#[test]
fn the_main_job_in_italian_and_back_to_english_without_a_reload() -> Result {
    play("italian", Look::Light, |stage, library| {
        let window = Window::open(stage, library)?;
        window.click("[data-testid=speak-it]")?;
        window.until_true("document.documentElement.lang === 'it'")?;
        window.read("Analisi delle cause radice")?;
        italian_only(&window, "the empty library")?;

        begin(&window)?;
        for step in ["opening", "happened", "priorities"] {
            window.go_to(step)?;
            window.rest(stage)?;
            italian_only(&window, step)?;
        }
        fishbone(&window)?;
        window.press(&[keys::CONTROL], "k")?;
        window.see("[data-testid=palette]")?;
        italian_only(&window, "the palette")?;
        window.type_text(keys::ESCAPE)?;
        plan(&window)?;
        report(&window, stage, library)?;

        // Whoever asks on the command line is answered in the same language.
        let gone = library.run(&["export", "4711"])?;
        let said = String::from_utf8_lossy(&gone.stderr).into_owned();
        assert_eq!(
            said.trim(),
            "lisca: Nella libreria non c’è nessuna analisi 4711. `lisca list` mostra quelle che ci sono."
        );

        back_to_english(&window)?;
        window.go_to("fishbone")?;
        room_stays_italian(&window, stage)
    })
}

fn begin(window: &Window) -> Result {
    window.click("[data-testid=new-title]")?;
    window.type_text(TITLE)?;
    window.type_text(keys::ENTER)?;
    window.see("[data-step]").map(drop)
}

fn fishbone(window: &Window) -> Result {
    window.go_to("fishbone")?;
    window.see("[data-testid=canvas]")?;
    italian_only(window, "the empty fishbone")?;
    for text in [EFFECT, CAUSE] {
        window.click("[data-testid=capture]")?;
        window.type_text(text)?;
        window.type_text(keys::ENTER)?;
        window.read(text)?;
    }
    window.type_text(keys::ESCAPE)?;
    window.until_true("document.activeElement.dataset.testid === 'canvas'")?;
    window.click("[data-target^=cause-]")?;
    window.read("Che cosa l’ha reso possibile")?;
    italian_only(window, "a cause and its details")
}

/// An action, due on a day that is typed in Italian.
fn plan(window: &Window) -> Result {
    window.go_to("actions")?;
    window.read("Azioni")?;
    window.click("[data-testid=new-action]")?;
    window.type_text(ACTION)?;
    window.type_text(keys::ENTER)?;
    window.see("[data-testid=action-row]")?;
    window.click("[data-testid=action-row] [data-cell=due]")?;
    window.until_true("document.activeElement.matches('[data-cell=due] :is(input, textarea)')")?;
    window.type_text("primo maggio 2027")?;
    window.type_text(keys::ENTER)?;
    window.read("1º mag")?;
    italian_only(window, "the plan")
}

fn report(window: &Window, stage: &Stage, library: &Library) -> Result {
    window.go_to("report")?;
    window.see("[data-testid=export-pdf]")?;
    italian_only(window, "the report")?;
    let file = library.folder().join("piano.pdf");
    stage.answer_file_dialog(&file, || window.click("[data-testid=export-pdf]"))?;
    until("the file", || Ok(file.exists().then_some(())))?;
    window.read("Esportato “piano.pdf”")?;
    let text = std::process::Command::new("pdftotext")
        .arg(&file)
        .arg("-")
        .output()?;
    let text = String::from_utf8_lossy(&text.stdout).into_owned();
    assert!(text.contains("Piano d’azione"), "{text}");
    assert!(text.contains("Analisi delle cause radice"), "{text}");
    Ok(())
}

/// From the palette, in the middle of the work: the page stays as it is, and
/// every word of it changes.
fn back_to_english(window: &Window) -> Result {
    window.ask("window.here = 'the same page'", &[])?;
    window.press(&[keys::CONTROL], "k")?;
    window.see("[data-testid=palette-line]")?;
    window.type_text("Lisca in English")?;
    window.type_text(keys::ENTER)?;
    window.until_true("document.documentElement.lang === 'en'")?;
    window.until_true("window.here === 'the same page'")?;
    window.read("Export PDF")?;
    window.read("Priorities")
}

/// The workshop is as Italian as before.
fn room_stays_italian(window: &Window, stage: &Stage) -> Result {
    stage.window_after(|| window.press(&[], keys::F5))?;
    let room = window.other()?;
    window.within(&room, || {
        window.until_true("document.documentElement.lang === 'it'")?;
        window.see("[data-page=diagram] [data-target]")?;
        window.read("Lisca")?;
        window.read("Che cosa ha contribuito?")?;
        italian_only(window, "the room")
    })
}

/// No English word is shown, or told to those who hear the page.
fn italian_only(window: &Window, place: &str) -> Result {
    let script = r"
        const said = [document.body.innerText];
        for (const it of document.querySelectorAll('*'))
          for (const name of ['aria-label', 'title', 'placeholder', 'aria-description'])
            if (it.getAttribute(name)) said.push(it.getAttribute(name));
        const words = new Set(said.join('\n').split(/[^\p{L}]+/u));
        return arguments[0].filter(it => words.has(it));";
    let found = window.ask(script, &[json!(ENGLISH)])?;
    assert_eq!(found, json!([]), "English at {place}");
    Ok(())
}
