//! The conversation and the vote: five whys that the room follows, dots that
//! nobody sees before the round is closed, thoughts that come back. By
//! keyboard, and without a serious fault for somebody who can't see it.

use product_tests::{Library, Look, Result, Stage, Window, keys};
use serde_json::json;

use crate::accessibility::check;
use crate::room::{BOTH, open};
use crate::{pause_to_look, play_on};

#[test]
fn five_whys_are_a_conversation_that_the_room_follows() -> Result {
    play_on("whys", BOTH, Look::Light, |stage, library| {
        let (window, room) = open(stage, library)?;
        let in_room = |text: &str| window.within(&room, || window.read(text));
        window.go_to("whys")?;
        window.click("[data-target^=cause-]")?;
        window.type_text("w")?;
        pause_to_look();
        has_focus(&window, "why-line")?;

        // Typed on without waiting: each answer goes where it was typed for.
        window.type_text(&format!("First answer{}", keys::ENTER))?;
        window.type_text(&format!("Second answer{}", keys::TAB))?;
        window.type_text(&format!("What made it possible{}", keys::ENTER))?;
        in_room("What made it possible")?;
        window.until_true(
            "document.querySelector('[data-testid=why-cause]').ariaLabel === 'Second answer'",
        )?;

        window.press(&[keys::ALT], "e")?;
        window.until_true(
            "document.querySelector('[data-testid=why-evidence]').textContent.includes('possible')",
        )?;
        window.press(&[keys::ALT], "o")?;
        has_focus(&window, "why-owner")?;
        window.type_text(&format!("The supplier{}", keys::ENTER))?;
        has_focus(&window, "why-line")?;

        window.press(&[keys::ALT], "t")?;
        has_focus(&window, "why-reading")?;
        let mut faults = check(&window, stage, "reading")?;
        in_room("Second answer")?;
        window.type_text(" ")?;
        in_room("therefore")?;
        window.type_text(keys::ESCAPE)?;
        has_focus(&window, "why-line")?;

        // Parked, and back where it was.
        window.press(&[keys::CONTROL, keys::SHIFT], "p")?;
        has_focus(&window, "park-line")?;
        faults.extend(check(&window, stage, "parking")?);
        window.type_text(&format!("Buy a second phone{}", keys::ENTER))?;
        has_focus(&window, "why-line")?;
        window.press(&[keys::CONTROL], "6")?;
        window.see("[data-testid=parked]")?;
        window.read("Buy a second phone")?;
        window.click("[data-testid=plan-as] [role=radio]:nth-child(2)")?;
        window.see("[data-testid=impact-effort]")?;
        faults.extend(check(&window, stage, "impact × effort")?);
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        Ok(())
    })
}

#[test]
fn w24_dots_stay_hidden_until_the_round_is_closed() -> Result {
    for look in [Look::Light, Look::Dark] {
        play_on("dots", BOTH, look, by_role)?;
    }
    Ok(())
}

fn by_role(stage: &Stage, library: &Library) -> Result {
    let (window, room) = open(stage, library)?;
    window.press(&[keys::CONTROL], "5")?;
    window.click("[data-testid=open-round]")?;
    has_focus(&window, "dots-list")?;
    let mut faults = check(&window, stage, "an open round")?;

    // Two on the first cause, one on the next; the second role, one; all faster than the disk.
    window.type_text(&format!("  {} {}", keys::DOWN, keys::ENTER))?;
    window.type_text(&format!("{}1", keys::DOWN))?;
    window.read("4 dots given · 1 of 7 roles done")?;
    window.type_text(keys::LEFT)?;
    window.see("[data-testid=dots-anew]")?;
    faults.extend(check(&window, stage, "hidden dots")?);

    // Neither what the room shows nor what it is sent says where they lie.
    window.within(&room, || window.see("[data-page=priorities]"))?;
    let sent = window.within(&room, || {
        let view = "return window.__TAURI_INTERNALS__
            .invoke('audience_view', { width: 1920, height: 960, have: null })
            .then(it => JSON.stringify(it.page ?? it))";
        window.ask(view, &[])
    })?;
    let sent = sent.as_str().unwrap_or_default();
    assert!(sent.contains("\"result\":null"), "{sent}");
    // Each cause that can get dots is there by its number and words, and by nothing else.
    let page: serde_json::Value = serde_json::from_str(sent)?;
    let bones = page["priorities"]["ballot"]
        .as_array()
        .into_iter()
        .flatten();
    let causes: Vec<_> = bones
        .filter_map(|bone| bone["causes"].as_array())
        .flatten()
        .filter_map(|it| it.as_object())
        .collect();
    assert!(causes.len() > 10, "{sent}");
    let told = |it: &serde_json::Map<String, serde_json::Value>| it.keys().eq(["number", "text"]);
    assert!(causes.into_iter().all(told), "{sent}");

    // The list, the way to give them anew, and the button that closes.
    window.type_text(&format!("{0}{0}{1}", keys::TAB, keys::ENTER))?;
    // Six roles have dots left: that is said first, and going on is the default.
    has_focus(&window, "go-on")?;
    faults.extend(check(&window, stage, "closing early")?);
    window.type_text(&format!("{}{}", keys::TAB, keys::ENTER))?;
    has_focus(&window, "dots-ranking")?;
    window.read("4 dots on 2 causes")?;
    window.within(&room, || {
        window.see("[data-page=priorities] [data-testid=easel]")
    })?;
    faults.extend(check(&window, stage, "the result")?);
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
