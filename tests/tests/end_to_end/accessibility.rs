//! No view has a serious fault for somebody who doesn't see it, or sees it
//! badly, or has no mouse.

use std::fs;
use std::path::Path;

use product_tests::{Library, Look, Result, Stage, Window, keys};
use serde_json::{Value, json};

use crate::{pause_to_look, play};

#[test]
fn axe_finds_nothing_serious_in_light() -> Result {
    play("axe-light", Look::Light, |stage, library| {
        check_every_view(Look::Light, stage, library)
    })
}

#[test]
fn axe_finds_nothing_serious_in_dark() -> Result {
    play("axe-dark", Look::Dark, |stage, library| {
        check_every_view(Look::Dark, stage, library)
    })
}

const STEPS: [&str; 7] = [
    "opening",
    "happened",
    "fishbone",
    "whys",
    "priorities",
    "actions",
    "report",
];

fn check_every_view(look: Look, stage: &Stage, library: &Library) -> Result {
    let window = Window::open(stage, library)?;
    let dark = window.ask(
        "return matchMedia('(prefers-color-scheme: dark)').matches",
        &[],
    )?;
    assert_eq!(
        dark,
        json!(look == Look::Dark),
        "the look isn't the system's"
    );

    let mut faults = Vec::new();
    window.see("[data-testid=add-examples]")?;
    faults.extend(check(&window, stage, "home, empty")?);
    window.click("[data-testid=add-examples]")?;
    window.see("[data-testid=workshop-row]")?;
    faults.extend(check(&window, stage, "home")?);
    window.open_workshop("Friday evening")?;
    for step in STEPS {
        window.go_to(step)?;
        if matches!(step, "fishbone" | "whys") {
            // With something selected, so that the inspector is full.
            window.click("[data-target^=cause-]")?;
        }
        faults.extend(check(&window, stage, step)?);
    }
    window.go_to("whys")?;
    window.click("[data-target^=cause-]")?;
    window.type_text("w")?;
    pause_to_look();
    window.see("[data-testid=why-mode]")?;
    faults.extend(check(&window, stage, "why-mode")?);
    window.press(&[keys::CONTROL], "k")?;
    window.see("[data-testid=palette]")?;
    faults.extend(check(&window, stage, "palette")?);
    window.type_text(keys::ESCAPE)?;
    faults.extend(check_what_opens(&window, stage)?);
    assert!(faults.is_empty(), "{look:?}:\n{}", faults.join("\n"));
    Ok(())
}

/// What opens over the diagram, or beside it.
fn check_what_opens(window: &Window, stage: &Stage) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    // Out of the line, then out of why-mode.
    window.type_text(keys::ESCAPE)?;
    window.type_text(keys::ESCAPE)?;
    window.see_gone("[data-testid=why-mode]")?;
    window.go_to("fishbone")?;
    window.click("[data-target^=cause-]")?;
    for (key, shown) in [("o", "only"), ("/", "find"), ("?", "keys")] {
        window.type_text(key)?;
        window.see(&format!("[data-testid={shown}]"))?;
        faults.extend(check(window, stage, shown)?);
        window.type_text(keys::ESCAPE)?;
        window.see_gone(&format!("[data-testid={shown}]"))?;
    }
    window.type_text("r")?;
    pause_to_look();
    window.press(&[keys::CONTROL], "a")?;
    window.see("[data-testid=several]")?;
    faults.extend(check(window, stage, "several causes")?);
    window.type_text("r")?;
    pause_to_look();
    window.press(&[keys::CONTROL], "h")?;
    window.see("[data-testid=history]")?;
    window.until_true("document.activeElement.dataset.testid === 'history-list'")?;
    window.type_text(keys::DOWN)?;
    window.see("[data-testid=past]")?;
    faults.extend(check(window, stage, "history")?);
    Ok(faults)
}

/// What axe finds serious or critical in the view on screen.
pub(crate) fn check(window: &Window, stage: &Stage, view: &str) -> Result<Vec<String>> {
    // Colours in the middle of a motion aren't the view's colours.
    window.rest(stage)?;
    let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
    window.ask(&fs::read_to_string(axe)?, &[])?;
    let found = window.ask(
        "return axe.run(document, { resultTypes: ['violations'] }).then(it => it.violations
            .filter(it => ['serious', 'critical'].includes(it.impact))
            .map(it => `${it.id}, ${it.nodes.length} times, as in ${it.nodes[0].html} ${it.nodes[0].failureSummary}`))",
        &[],
    )?;
    let found = found.as_array().into_iter().flatten();
    Ok(found
        .filter_map(Value::as_str)
        .map(|it| format!("{view}: {it}"))
        .collect())
}
