//! What is still open: seen in the last step, mended where it stands, and
//! gone when one comes back. By keyboard.

use std::fs;

use product_tests::{Library, Look, Result, Stage, Window, keys};
use serde_json::json;

use crate::accessibility::check;
use crate::play;

/// An act that nothing explains, and an action that nobody owns.
fn case(library: &Library) -> Result {
    let case = json!({ "lisca": 5, "workshop": {
        "incident": {
            "title": "A case", "actual": "major",
            "trigger": "An attack began at 23:40", "detection": "A customer called at 08:20"
        },
        "effect": { "text": "14 of 14 servers were down for 38 hours" },
        "categories": [
            { "id": 1, "name": "Processes", "initial": "P", "hue": 0 },
            { "id": 2, "name": "Technology", "initial": "T", "hue": 1 }
        ],
        "causes": [
            { "id": 10, "text": "The alert was left until Monday", "nature": "act", "category": 1,
              "usually": "Alerts of the weekend wait until Monday", "known": "One host of 14 was named" },
            { "id": 11, "text": "The whole DMZ is one segment", "standing": "root", "category": 2,
              "evidence": { "level": "confirmed" } }
        ],
        "actions": [
            { "id": 20, "what": "Split the DMZ", "causes": [11], "kind": "architecture", "decides": "Head of IT",
              "due": "2026-05-01", "measure": { "counts": "Servers reached from one" } }
        ]
    }});
    let file = library.folder().join("case.json");
    fs::write(&file, case.to_string())?;
    library.tell(&["import", &file.to_string_lossy()]).map(drop)
}

#[test]
fn f3_a3_an_open_point_leads_to_where_it_is_mended_and_is_gone_then() -> Result {
    for look in [Look::Light, Look::Dark] {
        play("readiness", look, mended)?;
    }
    Ok(())
}

fn mended(stage: &Stage, library: &Library) -> Result {
    case(library)?;
    let window = Window::open(stage, library)?;
    window.open_workshop("A case")?;
    window.see("[data-testid=open-count]")?;
    window.press(&[keys::CONTROL], "7")?;
    window.click("[data-testid=look-readiness]")?;
    window.read("2 points open")?;
    has_focus(&window, "point-F3")?;
    window.type_text(keys::RIGHT)?;
    window.read("No chain ends at a person.")?;
    let faults = check(&window, stage, "readiness")?;
    assert!(faults.is_empty(), "{}", faults.join("\n"));

    // To the act on the fishbone, into the line for what made it possible.
    window.type_text(keys::ENTER)?;
    has_focus(&window, "add-beneath")?;
    window.type_text(&format!("Nobody was on call after 19:00{}", keys::ENTER))?;
    window.press(&[keys::CONTROL], "7")?;
    window.read("1 point open")?;
    has_focus(&window, "point-A3")?;

    // To the action's owner in the plan, which is typed over at once.
    window.type_text(keys::ENTER)?;
    window.until_true("document.activeElement.dataset.cell === 'owner'")?;
    window.type_text(&format!("Network engineer{}", keys::ENTER))?;
    window.read("Network engineer")?;
    window.press(&[keys::CONTROL], "7")?;
    window.read("Every root cause has an action that can be relied on")?;
    window.see_gone("[data-testid=open-count]")?;
    let faults = check(&window, stage, "ready")?;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    Ok(())
}

/// Waits until the thing with this `data-testid` has the focus.
fn has_focus(window: &Window, testid: &str) -> Result {
    window.until_true(&format!(
        "document.activeElement.dataset.testid === {}",
        json!(testid)
    ))
}
