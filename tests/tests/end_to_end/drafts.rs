//! Half a sentence is never lost: not with a step, a panel, the library, the
//! window, or a power cut in the middle of a word (I12).

use std::process::Command;
use std::time::{Duration, Instant};
use std::{env, thread};

use product_tests::{Library, Look, Result, Stage, Window, keys, until};
use serde_json::json;

use crate::play;

/// What was typed longer ago than this is on disk.
const SOON: Duration = Duration::from_millis(300);

/// A line or field that words are typed into.
#[derive(Clone, Copy, Debug)]
enum Place {
    Capture,
    Beneath,
    Parking,
    Title,
    Entry,
    Ideas,
    Role,
    Story,
    Purpose,
    Action,
}

const PLACES: [Place; 10] = [
    Place::Capture,
    Place::Beneath,
    Place::Parking,
    Place::Title,
    Place::Entry,
    Place::Ideas,
    Place::Role,
    Place::Story,
    Place::Purpose,
    Place::Action,
];

impl Place {
    fn testid(self) -> &'static str {
        match self {
            Self::Capture => "capture",
            Self::Beneath => "add-beneath",
            Self::Parking => "park-line",
            Self::Title => "cause-text",
            Self::Entry => "new-entry",
            Self::Ideas => "tray-entry",
            Self::Role => "new-role",
            Self::Story => "what-happened",
            Self::Purpose => "purpose",
            Self::Action => "new-action",
        }
    }

    /// Goes there as a person would; the caret is in it then.
    fn enter(self, window: &Window, stage: &Stage) -> Result {
        let step = match self {
            Self::Entry | Self::Role | Self::Story => "happened",
            Self::Purpose => "opening",
            Self::Action => "actions",
            _ => "fishbone",
        };
        // A step that is shown already isn’t turned to again.
        let there = format!("[data-step={step}][aria-current]");
        if window.driver().find(&there)?.is_none() {
            window.go_to(step)?;
        }
        match self {
            Self::Beneath | Self::Title => {
                // A new cause moves the others: nobody clicks before they stand.
                window.rest(stage)?;
                window.click("[data-target^=cause-]")?;
            }
            Self::Parking => {
                window.click("[data-target=effect]")?;
                window.press(&[], "p")?;
            }
            Self::Ideas if window.driver().find("[data-testid=tray-entry]")?.is_none() => {
                window.click("[data-target=effect]")?;
                window.press(&[], "u")?;
            }
            _ => (),
        }
        let field = format!("[data-testid={}]", self.testid());
        window.see(&field)?;
        window.click(&field)
    }

    /// The words in it.
    fn words(self, window: &Window) -> Result<String> {
        let script = "return document.querySelector(arguments[0]).value";
        let selector = format!("[data-testid={}]", self.testid());
        let value = window.ask(script, &[json!(selector)])?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    }

    /// Leaves it without words of its own.
    fn clear(self, window: &Window) -> Result {
        window.press(&[keys::CONTROL], "a")?;
        if matches!(self, Self::Title) {
            // Esc keeps the words of a field; what is saved takes their place.
            window.type_text("No stock count")?;
            return window.press(&[], keys::ESCAPE);
        }
        window.press(&[], keys::BACKSPACE)?;
        if matches!(self, Self::Parking) {
            window.press(&[], keys::ESCAPE)?;
            window.see_gone("[data-testid=parking]")?;
        }
        if matches!(self, Self::Ideas) {
            // Where it is open the details give way.
            window.click("[data-testid=tray] header button:last-child")?;
            window.see_gone("[data-testid=tray]")?;
        }
        Ok(())
    }

    fn holds(self, window: &Window, stage: &Stage, words: &str) -> Result {
        self.enter(window, stage)?;
        let found = self.words(window)?;
        assert_eq!(found, words, "{self:?}");
        Ok(())
    }
}

fn begin(stage: &Stage, library: &Library) -> Result<Window> {
    library.tell(&["new", "A case"])?;
    let window = Window::open(stage, library)?;
    window.open_workshop("A case")?;
    window.go_to("fishbone")?;
    window.click("[data-testid=capture]")?;
    window.type_text(&format!("Orders failed{}", keys::ENTER))?;
    window.read("Orders failed")?;
    window.type_text(&format!("No stock count{}", keys::ENTER))?;
    window.see("[data-target^=cause-]")?;
    Ok(window)
}

fn saved(window: &Window) -> Result {
    window.until_true("document.querySelector('[data-testid=saving]:not(.busy)')")
}

#[test]
fn i12_half_a_sentence_stays_through_steps_panels_home_and_a_closed_window() -> Result {
    play("drafts", Look::Light, |stage, library| {
        let window = begin(stage, library)?;
        Place::Beneath.enter(&window, stage)?;
        window.type_text("Nobody had the")?;
        Place::Parking.enter(&window, stage)?;
        window.type_text("Ask about the")?;
        window.press(&[], keys::ESCAPE)?;
        window.see_gone("[data-testid=parking]")?;
        // A level down: what the words are for is kept with them.
        window.click("[data-target^=cause-]")?;
        window.press(&[], keys::TAB)?;
        window.see("[data-testid=capture]:focus")?;
        window.type_text("The form has no")?;
        let halves = [
            (Place::Capture, "The form has no"),
            (Place::Beneath, "Nobody had the"),
            (Place::Parking, "Ask about the"),
        ];
        let all_there = |window: &Window| -> Result {
            for (place, words) in halves {
                place.holds(window, stage, words)?;
                window.press(&[], keys::ESCAPE)?;
            }
            window.until_true(
                "document.querySelector('[data-testid=capture-line] .where').textContent.includes('No stock count')",
            )
        };
        window.go_to("happened")?;
        all_there(&window)?;
        window.go_to("whys")?;
        all_there(&window)?;
        window.click("[data-testid=home]")?;
        window.open_workshop("A case")?;
        all_there(&window)?;

        // As the window's own close button does, in the end.
        let close = "setTimeout(() => window.__TAURI_INTERNALS__
            .invoke('plugin:window|destroy', { label: 'facilitator' }), 400); return true";
        window.ask(close, &[])?;
        until("the program to end", || {
            Ok(window.pid().is_err().then_some(()))
        })?;
        let window = Window::open(stage, library)?;
        window.open_workshop("A case")?;
        all_there(&window)?;
        // What has become a cause waits no more.
        window.click("[data-testid=capture]")?;
        window.type_text(&format!(" field{}", keys::ENTER))?;
        window.read("The form has no field")?;
        window.until_true("document.querySelector('[data-testid=capture]').value === ''")?;
        saved(&window)?;
        thread::sleep(SOON);
        window.kill()?;
        let window = Window::open(stage, library)?;
        window.open_workshop("A case")?;
        Place::Capture.holds(&window, stage, "")?;
        Place::Parking.holds(&window, stage, "Ask about the")
    })
}

/// `LISCA_KILLS` says how often; else once for each kind of place.
#[test]
fn i12_a_power_cut_in_the_middle_of_a_word_loses_no_edit_and_no_words() -> Result {
    play("power-cut", Look::Light, |stage, library| {
        let kills = env::var("LISCA_KILLS").ok().and_then(|it| it.parse().ok());
        let kills: usize = kills.unwrap_or(PLACES.len());
        let mut window = begin(stage, library)?;
        let (mut lost_edits, mut lost_words, mut most) = (0, 0, 0);
        let mut letters = 0;
        for round in 0..kills {
            let place = PLACES[round % PLACES.len()];
            let edit = format!("Cause number {round}.");
            window.go_to("fishbone")?;
            window.click("[data-testid=capture]")?;
            window.type_text(&format!("{edit}{}", keys::ENTER))?;
            saved(&window)?;
            place.enter(&window, stage)?;
            let before = place.words(&window)?;
            let pause = Duration::from_millis(700 + 137 * (round as u64 % 7));
            let typed = type_until_killed(&window, pause)?;
            drop(window);

            window = Window::open(stage, library)?;
            let id = library.id_of("A case")?;
            let stored = library.tell(&["export", &id, "--format", "json", "--output", "-"])?;
            lost_edits += usize::from(!stored.contains(&edit));
            window.open_workshop("A case")?;
            place.enter(&window, stage)?;
            let found = place.words(&window)?;
            let all = format!("{before}{}", typed.all);
            let sure = format!("{before}{}", typed.sure);
            assert!(all.starts_with(&found), "{place:?}: {found:?} of {all:?}");
            lost_words += usize::from(found.len() < sure.len());
            most = most.max(all.len() - found.len());
            letters += sure.len() - before.len();
            eprintln!(
                "{round:2} {place:?}: {} of {} letters",
                found.len(),
                all.len()
            );
            place.clear(&window)?;
        }
        eprintln!(
            "{kills} kills: edits lost {lost_edits}, fields with words lost {lost_words}; at most {most} letters of the last {} ms",
            SOON.as_millis()
        );
        println!(
            "TORTURE | the real window, in the middle of a word | {kills} | {} | {} | 0 | \
             {letters} letters that were no edit yet; at most the last {most} aren't there",
            kills,
            lost_edits + lost_words
        );
        assert_eq!((lost_edits, lost_words), (0, 0));
        Ok(())
    })
}

struct Typed {
    all: String,
    /// What had been typed for longer than [`SOON`].
    sure: String,
}

/// Types on and on, until the program is gone.
fn type_until_killed(window: &Window, pause: Duration) -> Result<Typed> {
    let pid = window.pid()?.to_string();
    let killer = thread::spawn(move || {
        thread::sleep(pause);
        let at = Instant::now();
        Command::new("kill").args(["-9", &pid]).status().map(|_| at)
    });
    let mut all = String::new();
    let mut moments = Vec::new();
    for n in 0.. {
        let piece =
            char::from(b'a' + (n % 26) as u8).to_string() + if n % 5 == 4 { " " } else { "" };
        // It may have reached the page although nobody answers any more.
        all += &piece;
        if window.type_text(&piece).is_err() {
            break;
        }
        moments.push((Instant::now(), all.len()));
    }
    let killed = killer
        .join()
        .map_err(|_| product_tests::Trouble::new("nobody killed it"))??;
    let sure = moments.iter().rev().find(|(at, _)| *at + SOON < killed);
    let sure = all[..sure.map_or(0, |it| it.1)].to_owned();
    Ok(Typed { all, sure })
}
