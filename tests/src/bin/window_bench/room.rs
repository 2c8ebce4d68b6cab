//! How soon the room sees what the facilitator does.

use std::time::SystemTime;

use product_tests::{Area, Library, Look, Result, Sight, Stage, Window, case, keys};
use serde_json::json;

use crate::diagram::CANVAS;
use crate::sight::{NOW, moment, rest, since, watch_during};
use crate::spread::Spread;

const EDITS: usize = 40;

/// The facilitator's window, left on the stage.
const LAPTOP: Area = Area {
    x: 0,
    y: 0,
    width: 1440,
    height: 900,
};

/// The shared screen, right of it.
const ROOM: Area = Area {
    x: 1440,
    y: 0,
    width: 1920,
    height: 1080,
};

/// From Enter to the changed screen, in milliseconds.
pub(crate) struct Found {
    /// On the laptop.
    pub(crate) laptop: Spread,
    /// On the shared screen.
    pub(crate) room: Spread,
    /// On the later of the two.
    pub(crate) both: Spread,
}

impl Found {
    fn of(seen: Vec<(Option<f64>, Option<f64>)>) -> Self {
        let (laptop, room) = seen.iter().copied().unzip();
        let later = |(here, there): (Option<f64>, Option<f64>)| {
            here.zip(there).map(|(here, there)| here.max(there))
        };
        Self {
            laptop: Spread::of(laptop),
            room: Spread::of(room),
            both: Spread::of(seen.into_iter().map(later).collect()),
        }
    }
}

/// Both windows, side by side on one stage, on a fishbone of so many causes.
pub(crate) struct Pair {
    pub(crate) stage: Stage,
    pub(crate) window: Window,
    // Goes last: the window writes in it until its end.
    _library: Library,
}

impl Pair {
    pub(crate) fn open(causes: u32) -> Result<Self> {
        let stage = Stage::open(3360, 1080, Look::Light)?;
        let library = Library::temporary()?;
        let file = library.folder().join("case.json");
        std::fs::write(&file, case::of_size("A large case", causes).to_string())?;
        library.tell(&["import", "case.json"])?;
        let window = Window::open(&stage, &library)?;
        if let Some(laptop) = stage.windows()?.first() {
            stage.place(laptop, LAPTOP)?;
        }
        window.open_workshop("A large case")?;
        window.go_to("fishbone")?;
        let shared = stage.window_after(|| window.press(&[], keys::F5))?;
        stage.place(&shared, ROOM)?;
        let room = window.other()?;
        window.within(&room, || window.see("[data-target=cause-7]").map(drop))?;
        Ok(Self {
            stage,
            window,
            _library: library,
        })
    }
}

/// Adds causes and sees when each is there, in the one window and the other.
pub(crate) fn measure(causes: u32) -> Result<Found> {
    let pair = Pair::open(causes)?;
    pair.window.click("[data-testid=capture]")?;
    let mut seen = Vec::new();
    for round in 0..EDITS {
        let words = format!("The page was sent to a closed office, {round}");
        pair.window.type_text(&words)?;
        seen.push(pair.enter()?);
    }
    Ok(Found::of(seen))
}

/// The least that the engine needs for the same: on Enter each page writes a
/// label by itself, without Lisca.
pub(crate) fn floor() -> Result<Found> {
    let pair = Pair::open(40)?;
    let Pair { stage, window, .. } = &pair;
    let on = |area: Area| -> Result<Vec<Option<f64>>> {
        // After the listener that notes the moment: what it stops reaches nobody else.
        pair.note_enter()?;
        window.ask(LABEL, &[])?;
        let one = |_| {
            rest(stage, area)?;
            pair.note_enter()?;
            let (_, seen) = watch_during(stage, area, || {
                window.type_text(keys::ENTER)?;
                Ok(json!(0))
            })?;
            Ok(first_after(pair.entered_at()?, &seen))
        };
        (0..EDITS).map(one).collect()
    };
    let laptop = on(CANVAS)?;
    let room = window.within(&window.other()?, || on(ROOM))?;
    Ok(Found::of(laptop.into_iter().zip(room).collect()))
}

/// A label on top of the page, in the middle of its diagram, written by each key.
const LABEL: &str = "const label = document.body.appendChild(document.createElement('div'));
    label.style.cssText = 'position: fixed; left: 25%; top: 40%; font-size: 24px; z-index: 9999';
    addEventListener('keydown', (it) => {
      it.stopImmediatePropagation();
      label.textContent = `${Math.random()} The page was sent to a closed office`;
    }, { capture: true })";

impl Pair {
    /// From Enter to what changed first on the laptop and on the shared screen.
    fn enter(&self) -> Result<(Option<f64>, Option<f64>)> {
        let Self { stage, window, .. } = self;
        rest(stage, CANVAS)?;
        rest(stage, ROOM)?;
        self.note_enter()?;
        let mut near = Vec::new();
        let (_, far) = watch_during(stage, ROOM, || {
            let (_, seen) = watch_during(stage, CANVAS, || {
                window.type_text(keys::ENTER)?;
                Ok(json!(0))
            })?;
            near = seen;
            Ok(json!(0))
        })?;
        let begun = self.entered_at()?;
        Ok((first_after(begun, &near), first_after(begun, &far)))
    }

    /// Has the page note the moment of the next key.
    fn note_enter(&self) -> Result {
        let script = format!(
            "window.enteredAt = 0;
             if (window.notes) return;
             window.notes = true;
             addEventListener('keydown', () => {{ window.enteredAt ||= {NOW} }}, {{ capture: true }})"
        );
        self.window.ask(&script, &[]).map(drop)
    }

    fn entered_at(&self) -> Result<SystemTime> {
        Ok(moment(&self.window.ask("return window.enteredAt", &[])?))
    }
}

fn first_after(begun: SystemTime, sights: &[Sight]) -> Option<f64> {
    let found = sights.iter().find(|it| it.changed > 50 && it.at > begun);
    found.map(|it| since(begun, it))
}
