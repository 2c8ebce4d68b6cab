//! Typing is never lost: a sentence that is typed on the diagram goes whole
//! into the line, and changes nothing else, whatever is selected (issue 11).

use product_tests::{Library, Look, Result, Stage, Window, keys, until};
use serde_json::{Value, json};

use crate::play_on;
use crate::room::{BOTH, open};

/// Each begins with letters, digits or signs that are commands; none has a key
/// that the line itself takes.
const SENTENCES: [&str; 10] = [
    "Don't rush it",
    "no spare key",
    "Rota's gap",
    "every 2nd one",
    "two e-mails",
    "ps had never",
    "So it's late",
    "3 servers, 24/7",
    "was D-4 off?",
    "Up to 12.5 km",
];

/// As a quick hand strikes: until it is known that they are words, and then.
const BEGIN: &str = "85";
const ON: &str = "9";
/// So many signs decide.
const DECIDE: usize = 5;

#[test]
fn ten_sentences_on_the_diagram_change_nothing_but_the_lines_words() -> Result {
    play_on("typing", BOTH, Look::Light, in_every_state)
}

fn in_every_state(stage: &Stage, library: &Library) -> Result {
    let (window, room) = open(stage, library)?;
    let own = own_window(stage)?;
    // The room is open in all of them; the light is on in one.
    for state in [
        State::Nothing,
        State::Cause,
        State::Bone,
        State::Lit,
        State::Form,
    ] {
        // A quiet beginning: what came before is no part of it.
        state.enter(&window, stage)?;
        window.rest(stage)?;
        let before = shown(&window, &room)?;
        for sentence in SENTENCES {
            strike(stage, &own, sentence)?;
            until(&format!("{state:?}: “{sentence}” in the line"), || {
                Ok((line(&window)? == json!([sentence, true])).then_some(()))
            })?;
            assert_eq!(shown(&window, &room)?, before, "{state:?}: {sentence}");
            leave(&window, state)?;
        }
        assert_eq!(shown(&window, &room)?, before, "{state:?}, in the end");
        state.end(&window)?;
    }
    Ok(())
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Nothing,
    Cause,
    Bone,
    /// A cause, in the light in front of everybody.
    Lit,
    /// A cause beside its form, and nothing has the focus.
    Form,
}

impl State {
    fn enter(self, window: &Window, stage: &Stage) -> Result {
        window.rest(stage)?;
        match self {
            Self::Nothing => window.click("[data-target=effect]")?,
            Self::Cause | Self::Lit | Self::Form => window.click("[data-target^=cause-]")?,
            Self::Bone => window.click("[data-target^=category-]")?,
        }
        window.see("[data-testid=canvas]:focus")?;
        if self == Self::Lit {
            window.click("[data-testid=spotlight]")?;
            window.see("[data-testid=spotlight][aria-pressed=true]")?;
        }
        self.focus(window)
    }

    /// The focus as it is in this state.
    fn focus(self, window: &Window) -> Result {
        let script = match self {
            Self::Form => "document.activeElement.blur(); return document.activeElement.tagName",
            _ => "document.querySelector('[data-testid=canvas]').focus(); return 'CANVAS'",
        };
        window.ask(script, &[])?;
        if self == Self::Nothing {
            window.press(&[], keys::ESCAPE)?;
            window.see_gone(".board .selected")?;
        }
        Ok(())
    }

    fn end(self, window: &Window) -> Result {
        match self {
            Self::Lit => {
                window.click("[data-testid=spotlight]")?;
                window.see_gone("[data-testid=spotlight][aria-pressed=true]")
            }
            _ => Ok(()),
        }
    }
}

/// Empties the line, and goes back to where it was typed.
fn leave(window: &Window, state: State) -> Result {
    window.press(&[keys::CONTROL], "a")?;
    window.press(&[], keys::BACKSPACE)?;
    window.press(&[], keys::ESCAPE)?;
    window.see("[data-testid=canvas]:focus")?;
    until("the line to be empty", || {
        Ok((line(window)? == json!(["", false])).then_some(()))
    })?;
    state.focus(window)
}

/// Strikes the keys of a sentence as a hand does, Shift among them: on the
/// screen, not in the page.
fn strike(stage: &Stage, own: &str, sentence: &str) -> Result {
    let at = sentence
        .char_indices()
        .nth(DECIDE)
        .map_or(sentence.len(), |it| it.0);
    let (begin, on) = sentence.split_at(at);
    stage.xdotool(&["windowfocus", own])?;
    stage.xdotool(&["type", "--delay", BEGIN, "--", begin])?;
    stage.xdotool(&["type", "--delay", ON, "--", on]).map(drop)
}

/// The line's words, and whether the caret is there.
fn line(window: &Window) -> Result<Value> {
    let script = "const line = document.querySelector('[data-testid=capture]');
        return [line.value, document.activeElement === line]";
    window.ask(script, &[])
}

/// The cockpit's window, by its number in X: not the shared screen.
fn own_window(stage: &Stage) -> Result<String> {
    let shared = stage.xdotool(&["search", "--onlyvisible", "--name", "shared"])?;
    let mut all = stage.windows()?.into_iter();
    let own = all.find(|it| !shared.lines().any(|shared| shared == it));
    own.ok_or_else(|| product_tests::Trouble::new("no window of the facilitator's"))
}

/// All that keys may change, but the line's words: the document, what is
/// selected, shown and open here, and what the room sees.
fn shown(window: &Window, room: &str) -> Result<Value> {
    let here = "const all = (selector, of) => [...document.querySelectorAll(selector)].map(of)
        const own = await window.__TAURI_INTERNALS__.invoke('open_workshop', { id: 1 })
        const seen = it => [it.dataset.target, it.className, it.textContent]
        return [
            own.revision, JSON.stringify(own.parts), own.undo,
            all('.board .thing', seen),
            all('[aria-pressed=true], [aria-current], [aria-expanded=true]', it => it.dataset.testid ?? it.textContent),
            all('dialog[open], [data-testid=tray], [data-testid=find], [data-testid=only], [role=menu]', it => it.dataset.testid ?? it.tagName),
            all('[data-testid=notices]', it => it.textContent),
        ]";
    let script = format!("return (async () => {{ {here} }})()");
    let cockpit = window.ask(&script, &[])?;
    let seen = "const things = [...document.querySelectorAll('.easel .thing')]
        return [
            document.querySelector('[data-testid=page]')?.dataset.page,
            document.querySelector('.easel')?.className,
            things.map(it => [it.dataset.target ?? it.id, it.className, it.textContent]),
            !!document.querySelector('[data-testid=map]'),
        ]";
    let room = window.within(room, || window.ask(seen, &[]))?;
    Ok(json!([cockpit, room]))
}
