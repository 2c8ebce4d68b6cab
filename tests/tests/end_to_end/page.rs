//! The page of a window stays where it is, whatever a browser would do with
//! it: nobody is thrown out of a workshop in the middle of a sentence.

use product_tests::{Area, Library, Look, Result, Stage, Trouble, Window, until};
use serde_json::json;

use crate::play;
use crate::play_on;
use crate::room;

const HALF: &str = "The pager was sil";

/// What would lead away, each as a script.
const AWAY: [&str; 13] = [
    "location.reload()",
    "location.href = location.href",
    "location = 'https://example.invalid/'",
    "location = '/audience.html'",
    "location = 'about:blank'",
    "location = 'data:text/html,elsewhere'",
    "location = URL.createObjectURL(new Blob(['elsewhere'], { type: 'text/html' }))",
    "history.back(); history.forward(); history.go(0)",
    "window.open('https://example.invalid/')",
    "window.close()",
    "const link = document.createElement('a')
     link.href = 'https://example.invalid/'
     link.target = '_blank'
     document.body.append(link)
     link.click()
     link.remove()",
    "const link = document.createElement('a')
     link.href = 'data:text/plain,words'
     link.download = 'words.txt'
     document.body.append(link)
     link.click()
     link.remove()",
    "const form = document.createElement('form')
     form.action = '/audience.html'
     document.body.append(form)
     form.submit()
     form.remove()",
];

/// Keys and buttons of a mouse with which a browser leaves a page or loads it
/// again, as xdotool names them.
const KEYS: [&str; 10] = [
    "ctrl+r",
    "ctrl+F5",
    "shift+F5",
    "ctrl+shift+F5",
    "alt+Left",
    "alt+Right",
    "XF86Back",
    "XF86Forward",
    "XF86Reload",
    "BackSpace",
];

/// Keeps what was taken from the browser beneath, and what was left to it.
const LISTEN: &str = "Object.assign(window, { taken: [], left: [] })
    const hear = (name) => (event) => (event.defaultPrevented ? taken : left).push(name(event))
    addEventListener('keydown', hear((event) => event.key))
    addEventListener('mouseup', hear((event) => String(event.button)))";

#[test]
fn i12_no_script_form_link_or_reload_leads_away_from_a_half_sentence() -> Result {
    play("page-away", Look::Light, |stage, library| {
        let window = in_the_middle(stage, library)?;
        for away in AWAY {
            try_to_leave(&window, stage, away)?;
            still_there(&window, away)?;
        }
        assert_eq!(stage.windows()?.len(), 1);
        assert_eq!(window.driver().windows()?.len(), 1);
        Ok(())
    })
}

#[test]
fn i12_nothing_leads_away_from_what_the_room_sees() -> Result {
    play_on("page-room", room::BOTH, Look::Light, |stage, library| {
        let (window, shared) = room::open(stage, library)?;
        window.within(&shared, || {
            window.ask("window.marker = 'kept'", &[])?;
            for away in AWAY {
                try_to_leave(&window, stage, away)?;
                assert_eq!(
                    window.ask("return window.marker", &[])?,
                    json!("kept"),
                    "{away}"
                );
            }
            window.see("[data-page=diagram]").map(drop)
        })?;
        assert_eq!(window.driver().windows()?.len(), 2);
        Ok(())
    })
}

#[test]
fn i12_no_key_and_no_button_of_the_mouse_leads_away_from_a_half_sentence() -> Result {
    play("page-keys", Look::Light, |stage, library| {
        let window = in_the_middle(stage, library)?;
        for key in KEYS {
            // In the field a Backspace takes a letter.
            if key != "BackSpace" {
                stage.xdotool(&["key", key])?;
                window.rest(stage)?;
                still_there(&window, key)?;
            }
        }
        window.ask(LISTEN, &[])?;
        for key in KEYS {
            window.ask("document.activeElement.blur()", &[])?;
            stage.xdotool(&["key", key])?;
            window.rest(stage)?;
            still_there(&window, key)?;
        }
        for button in ["2", "8", "9"] {
            point_at(&window, stage, "[data-testid=canvas]")?;
            stage.xdotool(&["click", button])?;
            window.rest(stage)?;
            still_there(&window, button)?;
        }
        let heard = window.ask("return [window.taken, window.left]", &[])?;
        for taken in ["r", "F5", "ArrowLeft", "ArrowRight", "Backspace", "3", "4"] {
            let taken = json!(taken);
            let [all, left] = [0, 1].map(|at| heard[at].as_array().cloned().unwrap_or_default());
            assert!(all.contains(&taken) && !left.contains(&taken), "{heard}");
        }
        Ok(())
    })
}

#[test]
fn the_browsers_menu_stays_shut_and_a_field_of_words_has_one_of_its_own() -> Result {
    play("page-menu", Look::Light, |stage, library| {
        let window = in_the_middle(stage, library)?;
        for place in [
            "[data-testid=canvas]",
            "[data-step=actions]",
            "header",
            "[data-testid=capture]",
        ] {
            point_at(&window, stage, place)?;
            stage.xdotool(&["click", "3"])?;
            window.rest(stage)?;
            // The browser's menu would be a window of its own.
            assert_eq!(stage.windows()?.len(), 1, "{place}");
        }
        until("the field's menu to open", || {
            let open = window.ask("return !!document.querySelector('[role=menu]')", &[])?;
            Ok((open == json!(true)).then_some(()))
        })?;
        stage.xdotool(&["key", "Escape"])?;
        still_there(&window, "the field's menu")
    })
}

#[test]
fn i12_a_page_whose_process_has_ended_comes_back_into_the_workshop() -> Result {
    play("page-ended", Look::Light, |stage, library| {
        library.run(&["demo"])?;
        let window = Window::open(stage, library)?;
        window.open_workshop("Friday evening")?;
        window.go_to("actions")?;
        window.rest(stage)?;
        let screen = stage.screen()?;
        let seen = || Ok::<_, Trouble>((screen.pixels(STEPS)?, screen.pixels(NOTICE)?));
        let (steps, nothing_said) = seen()?;
        for _ in 0..2 {
            // The driver's session ends with the page: what is left is to look.
            window.end_pages()?;
            until("the page to go", || Ok((seen()?.0 != steps).then_some(())))?;
            until("the workshop, and a notice", || {
                let (now, said) = seen()?;
                Ok((now == steps && said != nothing_said).then_some(()))
            })?;
        }
        Ok(())
    })
}

/// Where the steps stand, and where a notice comes.
const STEPS: Area = Area {
    x: 0,
    y: 0,
    width: 200,
    height: 340,
};
const NOTICE: Area = Area {
    x: 410,
    y: 780,
    width: 620,
    height: 40,
};

/// A workshop with half a sentence in the line.
pub(crate) fn in_the_middle(stage: &Stage, library: &Library) -> Result<Window> {
    library.tell(&["new", "A case"])?;
    let window = Window::open(stage, library)?;
    window.open_workshop("A case")?;
    window.go_to("fishbone")?;
    window.click("[data-testid=capture]")?;
    window.type_text(HALF)?;
    window.ask("window.marker = 'kept'", &[])?;
    Ok(window)
}

fn try_to_leave(window: &Window, stage: &Stage, away: &str) -> Result {
    // It may refuse with an error of its own, which is as good.
    window.ask(&format!("try {{ {away} }} catch {{}}"), &[])?;
    window.rest(stage)
}

pub(crate) fn still_there(window: &Window, tried: &str) -> Result {
    let there = "return [window.marker, document.querySelector('[data-testid=capture]')?.value]";
    assert_eq!(window.ask(there, &[])?, json!(["kept", HALF]), "{tried}");
    Ok(())
}

/// Puts the pointer into the middle of something.
fn point_at(window: &Window, stage: &Stage, selector: &str) -> Result {
    let [x, y] = middle(window, selector)?;
    let shown = stage.windows()?;
    let own = shown.first().map(String::as_str).unwrap_or_default();
    stage
        .xdotool(&["mousemove", "--window", own, &x, &y])
        .map(drop)
}

/// The middle of something, in pixels of the page.
pub(crate) fn middle(window: &Window, selector: &str) -> Result<[String; 2]> {
    window.see(selector)?;
    let middle = window.ask(
        "const box = document.querySelector(arguments[0]).getBoundingClientRect()
         return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)].map(String)",
        &[json!(selector)],
    )?;
    Ok([0, 1].map(|at| middle[at].as_str().unwrap_or_default().to_owned()))
}
