//! The silent round and what it brings; the timeline that causes come from.
//! By keyboard alone, and without a serious fault for somebody who can't see
//! it.

use product_tests::{Library, Look, Result, Stage, Window, keys};

use crate::accessibility::check;
use crate::room::{BOTH, open};
use crate::{pause_to_look, play_on};

#[test]
fn a_silent_round_fills_the_tray_and_one_key_gives_each_cause_its_place() -> Result {
    play_on("silent", BOTH, Look::Light, |stage, library| {
        let (window, room) = open(stage, library)?;
        window.go_to("fishbone")?;
        command(&window, "silent round")?;
        has_focus(&window, "round-turn")?;
        let mut faults = check(&window, stage, "silent round")?;
        window.type_text(" ")?;
        window.within(&room, || window.see("[data-page=silent]").map(drop))?;

        window.type_text("c")?;
        pause_to_look();
        has_focus(&window, "tray-entry")?;
        window.type_text(&lines(&[
            "The lamp of the pager was dark",
            "\tNobody had a spare one",
        ]))?;
        window.press(&[keys::SHIFT], keys::TAB)?;
        window.type_text("No escalation path existed for alerts at night #proc")?;
        faults.extend(check(&window, stage, "lines for the tray")?);
        window.press(&[keys::CONTROL], keys::ENTER)?;
        has_focus(&window, "ideas")?;
        window.until_true("document.querySelectorAll('[data-testid=idea]').length === 2")?;
        // What has no place yet is not for the room.
        window.rest(stage)?;
        assert!(
            !window
                .within(&room, || window.text())?
                .contains("lamp of the pager")
        );

        window.type_text(keys::DOWN)?;
        window.see("[data-testid=tray-alike]")?;
        faults.extend(check(&window, stage, "tray")?);
        window.type_text("m")?;
        pause_to_look();
        window.until_true("document.querySelectorAll('[data-testid=idea]').length === 1")?;
        window.type_text("2")?;
        // Nothing waits any more: the tray closes, and the keys are the diagram's.
        window.see_gone("[data-testid=tray]")?;
        has_focus(&window, "canvas")?;
        for cause in ["lamp of the", "Nobody had a"] {
            window.within(&room, || window.read(cause))?;
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        Ok(())
    })
}

#[test]
fn an_entry_of_the_timeline_becomes_a_cause_with_one_key() -> Result {
    play_on("timeline", (1280, 720), Look::Dark, timeline)
}

fn timeline(stage: &Stage, library: &Library) -> Result {
    let window = Window::open(stage, library)?;
    window.click("[data-testid=add-examples]")?;
    window.open_workshop("Friday evening")?;
    window.go_to("happened")?;
    window.see("[data-testid=drawn-timeline] [data-target^=entry-]")?;
    command(&window, "add to the timeline")?;
    has_focus(&window, "new-entry-time")?;
    window.type_text(&format!(
        "?{}The phone rings twice{}",
        keys::TAB,
        keys::ENTER
    ))?;
    window.read("The phone rings twice")?;
    has_focus(&window, "new-entry-time")?;
    window.type_text(&format!("{}{}", keys::UP, keys::ESCAPE))?;
    has_focus(&window, "entry-row")?;
    let faults = check(&window, stage, "timeline")?;
    window.type_text("c")?;
    pause_to_look();
    window
        .until_true("document.activeElement.querySelector('[data-testid=entry-cause]') !== null")?;
    window.type_text("c")?;
    pause_to_look();
    window.see("[data-testid=inspector] [data-testid=from-entry]")?;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    Ok(())
}

/// Finds a command by its name, and does it.
fn command(window: &Window, name: &str) -> Result {
    window.press(&[keys::CONTROL], "k")?;
    window.see("[data-testid=palette]")?;
    window.type_text(&format!("{name}{}", keys::ENTER))
}

/// Lines as they are typed: a tab is a level in, and the next line keeps it.
fn lines(of: &[&str]) -> String {
    of.iter()
        .map(|it| it.replace('\t', keys::TAB) + keys::ENTER)
        .collect()
}

fn has_focus(window: &Window, name: &str) -> Result {
    window.until_true(&format!(
        "document.activeElement?.dataset.testid === '{name}'"
    ))
}
