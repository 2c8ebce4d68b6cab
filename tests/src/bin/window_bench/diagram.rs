//! How soon a diagram of some size is on screen, and follows the hand.

use product_tests::{Area, Library, Look, Result, Stage, Window, case, keys};
use serde_json::json;

use crate::sight::{NOW, moment, rest, since, watch_during};
use crate::spread::Spread;

const OPENINGS: usize = 7;
const EDITS: usize = 30;
const MOVES: usize = 30;

/// What was found at one size, in milliseconds.
pub(crate) struct Found {
    pub(crate) open: Spread,
    pub(crate) edit: Spread,
    pub(crate) pan: Spread,
    pub(crate) zoom: Spread,
}

/// Measures the window with a workshop of so many causes.
pub(crate) fn measure(causes: u32) -> Result<Found> {
    let stage = Stage::open(1440, 900, Look::Light)?;
    let library = Library::temporary()?;
    let file = library.folder().join("case.json");
    std::fs::write(&file, case::of_size("A large case", causes).to_string())?;
    library.tell(&["import", "case.json"])?;
    let window = Window::open(&stage, &library)?;
    window.open_workshop("A large case")?;
    let bench = Bench { stage, window };
    Ok(Found {
        open: bench.open()?,
        edit: bench.edit()?,
        pan: bench.turn_wheel(false)?,
        zoom: bench.turn_wheel(true)?,
    })
}

struct Bench {
    stage: Stage,
    window: Window,
}

impl Bench {
    /// From the click on the step to the whole diagram.
    fn open(&self) -> Result<Spread> {
        let mut times = Vec::new();
        for _ in 0..OPENINGS {
            self.window.go_to("happened")?;
            rest(&self.stage, CANVAS)?;
            let script = format!(
                "const at = {NOW}; document.querySelector('[data-step=fishbone]').click(); return at"
            );
            let (begun, sights) =
                watch_during(&self.stage, CANVAS, || self.window.ask(&script, &[]))?;
            // The last change: labels and lines may come in several frames.
            let last = sights.iter().rfind(|it| it.changed > 50);
            times.push(last.map(|it| since(begun, it)));
        }
        Ok(Spread::of(times))
    }

    /// From Enter in the capture line to the new cause in the diagram.
    fn edit(&self) -> Result<Spread> {
        self.window.go_to("fishbone")?;
        self.window.click("[data-testid=capture]")?;
        let mut times = Vec::new();
        for round in 0..EDITS {
            self.window
                .type_text(&format!("The page was sent to a closed office, {round}"))?;
            rest(&self.stage, CANVAS)?;
            self.window.ask(
                &format!(
                    "window.enteredAt = 0; addEventListener('keydown', () => {{ window.enteredAt = {NOW} }}, {{ once: true, capture: true }})"
                ),
                &[],
            )?;
            let (_, sights) = watch_during(&self.stage, CANVAS, || {
                self.window.type_text(keys::ENTER)?;
                Ok(json!(0))
            })?;
            let begun = moment(&self.window.ask("return window.enteredAt", &[])?);
            // The first change within the canvas is the new cause.
            let first = sights.iter().find(|it| it.changed > 50 && it.at > begun);
            times.push(first.map(|it| since(begun, it)));
        }
        Ok(Spread::of(times))
    }

    /// From a turn of the wheel to the diagram in its new place.
    fn turn_wheel(&self, zoom: bool) -> Result<Spread> {
        let script = format!(
            "const canvas = document.querySelector('[data-testid=canvas]');
             const box = canvas.getBoundingClientRect();
             const at = {NOW};
             canvas.dispatchEvent(new WheelEvent('wheel', {{
               deltaY: arguments[0], ctrlKey: arguments[1], bubbles: true, cancelable: true,
               clientX: box.x + box.width / 2, clientY: box.y + box.height / 2,
             }}));
             return at"
        );
        let mut times = Vec::new();
        for round in 0..MOVES {
            // There and back four times, or in and out: a turn of 40 or more is a notch, and
            // zooms; and nothing is shown larger than four times its size.
            let (delta, there) = if zoom {
                (40, round % 2 == 0)
            } else {
                (25, round % 8 < 4)
            };
            let delta = if there { -delta } else { delta };
            let turn = || self.window.ask(&script, &[json!(delta), json!(zoom)]);
            let (begun, sights) = watch_during(&self.stage, CANVAS, turn)?;
            let first = sights.iter().find(|it| it.changed > 50 && it.at > begun);
            times.push(first.map(|it| since(begun, it)));
        }
        Ok(Spread::of(times))
    }
}

/// Within the canvas at 1440×900, away from what floats over its corners.
pub(crate) const CANVAS: Area = Area {
    x: 280,
    y: 110,
    width: 760,
    height: 640,
};
