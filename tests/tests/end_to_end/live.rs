//! A workshop of ninety minutes, played from a recording on the keyboard
//! alone, with the shared screen open: what happened at GitLab in 2017.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use product_tests::recording::{self, Act, What};
use product_tests::{Area, Look, Result, Trouble, Window, keys};
use serde_json::{Value, json};

use crate::play_on;

/// Ten edits a second.
const BEAT: Duration = Duration::from_millis(100);

/// What the recording has at least.
const EDITS: usize = 150;
const UNDONE_OR_MOVED: usize = 25;
const PRIVATE: usize = 20;

#[test]
fn i6_a_workshop_is_played_on_the_keyboard_and_the_room_sees_nothing_private() -> Result {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("references/gitlab-2017.keys");
    let text = fs::read_to_string(file)?;
    let acts = recording::read(&text)?;
    let secrets = secrets(&text);
    assert_eq!(secrets.len(), PRIVATE);
    play_on("live", (3360, 1080), Look::Light, |stage, library| {
        let window = Window::open(stage, library)?;
        if let Some(laptop) = stage.windows()?.first() {
            stage.place(laptop, LAPTOP)?;
        }
        let shared = stage.window_after(|| window.press(&[], keys::F5))?;
        stage.place(&shared, ROOM)?;
        let room = window.other()?;
        window.ask(COUNT_POINTERS, &[])?;
        window.within(&room, || {
            window.ask(COUNT_POINTERS, &[])?;
            window.ask(LISTEN, &[])
        })?;

        let behind = perform(&window, &acts, |window| {
            window.within(&room, || window.ask(LOOK, &[]).map(drop))
        })?;
        eprintln!("The slowest edit was handed over {behind:?} after its beat.");

        check_the_journal(&window, &acts)?;
        let pointers = "return window.pointers";
        assert_eq!(window.ask(pointers, &[])?, json!(0), "a pointer was used");
        let heard = window.within(&room, || {
            assert_eq!(window.ask(pointers, &[])?, json!(0));
            window.ask("return window.heard.join('\\n')", &[])
        })?;
        let heard = heard.as_str().unwrap_or_default();
        // The ear was open: what the room may see was heard.
        assert!(heard.contains("Write-ahead log segments were not archived"));
        for secret in &secrets {
            assert!(!heard.contains(secret), "the room was sent “{secret}”");
        }
        // They are really in the workshop, and not lost on the way.
        let own = window.ask(
            "return window.__TAURI_INTERNALS__.invoke('open_workshop', { id: 1 })",
            &[],
        )?;
        let own = own.to_string();
        for secret in &secrets {
            assert!(own.contains(secret), "“{secret}” wasn't kept");
        }
        Ok(())
    })
}

const LAPTOP: Area = Area {
    x: 0,
    y: 0,
    width: 1440,
    height: 900,
};
const ROOM: Area = Area {
    x: 1440,
    y: 0,
    width: 1920,
    height: 1080,
};

/// What is planted to be found again: words such as `private-07`.
fn secrets(text: &str) -> BTreeSet<&str> {
    text.split_whitespace()
        .map(|it| it.trim_matches(|it: char| !it.is_alphanumeric()))
        .filter(|it| it.starts_with("private-"))
        .collect()
}

/// Plays the acts on their beat; answers by how much the latest edit was late.
fn perform(
    window: &Window,
    acts: &[Act],
    mut look: impl FnMut(&Window) -> Result,
) -> Result<Duration> {
    let mut due = Instant::now();
    let mut latest = Duration::ZERO;
    for act in acts {
        let done = match &act.what {
            What::Write(words) => window.type_text(words),
            What::Press(chords) => window.driver().chords(chords),
            What::See(selector) => window.see(selector).and_then(|_| look(window)),
        };
        // Keys on the diagram are struck one at a time: three letters within a
        // second are words.
        let is_letter = |(held, key): &(Vec<&str>, String)| {
            held.is_empty() && key.chars().count() == 1 && key.is_ascii()
        };
        if let What::Press(chords) = &act.what
            && chords.iter().any(is_letter)
        {
            let pause = Duration::from_millis(700);
            thread::sleep(pause);
            due += pause;
        }
        done.map_err(|trouble| Trouble::new(format!("line {}: {trouble}", act.line)))?;
        if act.edits {
            due += BEAT;
            let now = Instant::now();
            if now < due {
                thread::sleep(due - now);
            } else {
                latest = latest.max(now - due);
                due = now;
            }
        }
    }
    look(window)?;
    Ok(latest)
}

/// Every edit is in the journal, once and in its order.
fn check_the_journal(window: &Window, acts: &[Act]) -> Result {
    let asked = acts.iter().filter(|it| it.edits).count();
    assert!(asked >= EDITS, "only {asked} edits");
    window.until_true("document.querySelector('[data-testid=saving]:not(.busy)')")?;
    let moments = window.ask(
        "return window.__TAURI_INTERNALS__.invoke('history', { id: 1, before: null, most: 9999 })",
        &[],
    )?;
    let moments: Vec<&Value> = moments.as_array().into_iter().flatten().rev().collect();
    assert_eq!(moments.len(), asked, "edits in the journal");
    let undone = moments.iter().filter(|it| {
        it["kind"] != json!("edit") || it["edit"].as_str().is_some_and(|it| it.contains("move"))
    });
    assert!(undone.count() >= UNDONE_OR_MOVED);

    // What was added was written, in this order.
    let mut written = acts.iter().filter_map(|it| match &it.what {
        What::Write(words) => Some(words),
        _ => None,
    });
    let added = moments.iter().filter(|it| {
        let edit = it["edit"].as_str().unwrap_or_default();
        it["kind"] == json!("edit") && edit.starts_with("add_")
    });
    for moment in added {
        let subject = moment["edited_text"].as_str().unwrap_or_default();
        assert!(
            written.any(|it| it.starts_with(subject)),
            "“{subject}” is out of order"
        );
    }
    Ok(())
}

/// Counts whatever a mouse, a pen or a finger would do.
const COUNT_POINTERS: &str = "
    window.pointers = 0;
    for (const kind of ['pointerdown', 'mousedown', 'touchstart', 'wheel', 'dragstart']) {
        addEventListener(kind, () => { window.pointers += 1 }, { capture: true });
    }";

/// Keeps every answer that reaches the shared screen, and every script that
/// the shell runs there with its words.
const LISTEN: &str = "
    window.heard = [];
    const fetch = window.fetch;
    window.fetch = async (...asked) => {
        const answer = await fetch(...asked);
        answer.clone().text().then((text) => window.heard.push(text));
        return answer;
    };
    window.heard.push(document.documentElement.outerHTML);";

/// Keeps what the shared screen shows now.
const LOOK: &str = "window.heard.push(document.documentElement.outerHTML)";
