//! A wording that is worth a look: underlined after a pause, taken and given
//! back, left as it is for good; and never seen by the room.

use product_tests::{Library, Look, Result, Stage, Window, keys};

use crate::accessibility::check;
use crate::play_on;
use crate::room::{BOTH, open};

const SENTENCE: &str = "The admin failed to escalate the alert";
const PHRASE: &str = "failed to";
const CASE: &str = "Friday evening";

#[test]
fn a_wording_is_underlined_taken_given_back_and_left_and_the_room_never_sees_it() -> Result {
    play_on("wordings", BOTH, Look::Light, |stage, library| {
        let (window, room) = open(stage, library)?;
        let mut faults = in_the_line(stage, &window)?;
        faults.extend(on_the_diagram(stage, &window, &room)?);
        in_a_row(&window)?;
        faults.extend(check(&window, stage, "an offer beneath a row")?);
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        still_left_after_a_restart(stage, library, window)
    })
}

/// Typed, it is offered; taken and taken back, it is as it was typed.
fn in_the_line(stage: &Stage, window: &Window) -> Result<Vec<String>> {
    window.click("[data-target^=cause-]")?;
    window.type_text(keys::ENTER)?;
    window.see("[data-testid=capture]:focus")?;
    // At once: nothing is underlined while somebody types.
    window.type_text(SENTENCE)?;
    window.see(".mirror .look")?;
    assert_eq!(underlined(window, ".line .look")?, [PHRASE]);
    window.see("[data-testid=wording-beside]")?;
    let lies = "(() => {
        const field = document.querySelector('[data-testid=capture]').getBoundingClientRect()
        const look = document.querySelector('.line .look').getBoundingClientRect()
        const style = getComputedStyle(document.querySelector('[data-testid=capture]'))
        const pen = document.createElement('canvas').getContext('2d')
        pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
        const begin = field.left + parseFloat(style.borderLeftWidth) + parseFloat(style.paddingLeft)
            + pen.measureText('The admin ').width
        const close = (one, other) => Math.abs(one - other) < 2
        return close(look.left, begin) && close(look.width, pen.measureText('failed to').width)
            && look.top >= field.top - 1 && look.bottom <= field.bottom + 1
    })()";
    window.until_true(lies)?;
    let faults = check(window, stage, "an offer above the line")?;
    press(window, ".")?;
    window.until_true(&format!(
        "document.querySelector('[data-testid=capture]').value !== '{SENTENCE}'"
    ))?;
    window.see_gone(".line .look")?;
    press(window, "z")?;
    window.until_true(&format!(
        "document.querySelector('[data-testid=capture]').value === '{SENTENCE}'"
    ))?;
    window.type_text(keys::ENTER)?;
    window.type_text(keys::ESCAPE)?;
    window.see("[data-testid=canvas]:focus")?;
    Ok(faults)
}

/// The room sees the words, and nothing beneath them; one undo takes an offer
/// back.
fn on_the_diagram(stage: &Stage, window: &Window, room: &str) -> Result<Vec<String>> {
    window.see(".board .look")?;
    let shown: String = underlined(window, ".board .look")?.concat();
    assert_eq!(shown.replace('\n', " "), PHRASE);
    window.within(room, || {
        window.read(SENTENCE)?;
        assert!(underlined(window, ".look, u")?.is_empty());
        assert!(!window.text()?.contains("made it hard"));
        Ok(())
    })?;
    window.see("[data-testid=wordings] [data-testid=wording-offer]")?;
    let faults = check(window, stage, "an offer in the inspector")?;
    press(window, ".")?;
    window.until_true(&format!("{CAUSE_TEXT} !== '{SENTENCE}'"))?;
    window.see_gone("[data-testid=wordings]")?;
    press(window, "z")?;
    window.until_true(&format!("{CAUSE_TEXT} === '{SENTENCE}'"))?;
    window.see("[data-testid=wordings]")?;
    press(window, ",")?;
    window.see_gone("[data-testid=wordings]")?;
    window.see_gone(".board .look")?;
    window.within(room, || window.read(SENTENCE))?;
    Ok(faults)
}

/// A cell of the timeline: the offer floats, and nothing beside it moves.
fn in_a_row(window: &Window) -> Result {
    window.go_to("happened")?;
    window.click("[data-testid=new-entry]")?;
    let height = "return document.querySelector('[role=table]').getBoundingClientRect().height";
    let before = window.ask(height, &[])?;
    window.type_text("The analyst neglected to read the handover")?;
    window.see("[data-testid=wording-beside]")?;
    assert_eq!(window.ask(height, &[])?, before);
    Ok(())
}

fn still_left_after_a_restart(stage: &Stage, library: &Library, window: Window) -> Result {
    window.type_text(keys::ESCAPE)?;
    window.kill()?;
    let window = Window::open(stage, library)?;
    window.open_workshop(CASE)?;
    window.go_to("fishbone")?;
    window.read(SENTENCE)?;
    // Another such sentence is looked at; this one isn't.
    window.click("[data-target^=cause-]")?;
    window.type_text(keys::ENTER)?;
    // The new window may not be the active one: it has no `:focus` then.
    window.until_true("document.activeElement.dataset.testid === 'capture'")?;
    window.type_text("The analyst failed to escalate the alert")?;
    window.type_text(keys::ENTER)?;
    window.see(".board .look")?;
    assert_eq!(underlined(&window, ".board .look")?.len(), 1);
    each_is_led_to(&window)
}

/// The palette leads from one wording to the next, the second of a cause too:
/// each is selected in its field.
fn each_is_led_to(window: &Window) -> Result {
    window.type_text("The operator failed to call and neglected to write")?;
    window.type_text(keys::ENTER)?;
    window.type_text(keys::ESCAPE)?;
    let all = "document.querySelectorAll('.board .look').length === 3";
    window.until_true(all)?;
    let mut led = Vec::new();
    for _ in 0..3 {
        press(window, "k")?;
        window.see("[data-testid=palette-line]")?;
        window.type_text("Next wording")?;
        window.type_text(keys::ENTER)?;
        window.see_gone("[data-testid=palette]")?;
        window.until_true(&format!(
            "{SELECTED} !== '' && !{led:?}.includes({SELECTED})"
        ))?;
        let now = window.ask(&format!("return {SELECTED}"), &[])?;
        led.extend(now.as_str().map(str::to_owned));
    }
    assert_eq!(led.len(), 3, "{led:?}");
    Ok(())
}

/// The text of the field that has the focus, and what is selected in it.
const SELECTED: &str = "(({ dataset, value, selectionStart, selectionEnd }) =>
    dataset.testid === 'cause-text' && selectionEnd > selectionStart
        ? value + ': ' + value.slice(selectionStart, selectionEnd) : '')(document.activeElement)";

const CAUSE_TEXT: &str = "document.querySelector('[data-testid=cause-text]')?.value";

fn press(window: &Window, key: &str) -> Result {
    window.press(&[keys::CONTROL], key)
}

/// What is underlined among what a CSS selector finds.
fn underlined(window: &Window, selector: &str) -> Result<Vec<String>> {
    let script = "return [...document.querySelectorAll(arguments[0])].map((it) => it.textContent)";
    let found = window.ask(script, &[selector.into()])?;
    let found = found.as_array().into_iter().flatten();
    Ok(found
        .filter_map(|it| it.as_str().map(str::to_owned))
        .collect())
}
