//! The library's window with many workshops in it: how soon it is there, turns
//! to another shelf, and follows an arrow key.

use std::thread;
use std::time::{Duration, SystemTime};

use app::App;
use product_tests::{Area, Library, Look, Result, Stage, Window, case, keys};
use serde_json::json;

use crate::launch;
use crate::sight::{NOW, moment, rest, since, watch_during};
use crate::spread::Spread;

const STARTS: usize = 2;
const TURNS: usize = 5;
const PRESSES: usize = 30;

/// Longer than the slowest start that was ever measured, with 10,000 of them.
const LONGEST_START: Duration = Duration::from_secs(25);

/// Causes of each workshop.
const CAUSES: u32 = 12;

/// What was found with so many workshops, in milliseconds.
pub(crate) struct Found {
    pub(crate) start: launch::Start,
    pub(crate) turn: Spread,
    pub(crate) arrow: Spread,
}

/// Measures the window over a library of so many workshops.
pub(crate) fn measure(workshops: u32) -> Result<Found> {
    let library = of_size(workshops)?;
    let start = launch::times(&library, "lisca-window", STARTS, LONGEST_START)?;
    let stage = Stage::open(1440, 900, Look::Light)?;
    let window = Window::open(&stage, &library)?;
    window.see("[data-workshop]")?;
    let bench = Bench { stage, window };
    Ok(Found {
        start,
        turn: bench.turn()?,
        arrow: bench.arrow()?,
    })
}

/// Made without the command line, which starts anew for each: that would take
/// minutes.
fn of_size(workshops: u32) -> Result<Library> {
    let library = Library::temporary()?;
    let data = library.folder().join("data");
    let mut app = App::open(&data, || SystemTime::now().into())?;
    let file = library.folder().join("case.json");
    for number in 0..workshops {
        let case = case::of_size(&format!("Case {number}"), CAUSES);
        std::fs::write(&file, case.to_string())?;
        app.import_workshop(file.display().to_string())?;
    }
    Ok(library)
}

struct Bench {
    stage: Stage,
    window: Window,
}

impl Bench {
    /// From the click on the shelf to its list, whole.
    fn turn(&self) -> Result<Spread> {
        let mut times = Vec::new();
        for _ in 0..TURNS {
            self.window.click("[data-testid=shelf-archived]")?;
            self.window
                .see("[data-testid=shelf-archived][aria-pressed=true]")?;
            rest(&self.stage, ROWS)?;
            let script = format!(
                "const at = {NOW}; document.querySelector('[data-testid=shelf-open]').click(); return at"
            );
            let (begun, sights) =
                watch_during(&self.stage, ROWS, || self.window.ask(&script, &[]))?;
            let last = sights.iter().rfind(|it| it.changed > 50);
            times.push(last.map(|it| since(begun, it)));
        }
        Ok(Spread::of(times))
    }

    /// From an arrow key to the row that then has the focus.
    fn arrow(&self) -> Result<Spread> {
        self.window.see("[data-workshop]")?;
        self.window
            .ask("document.querySelector('[data-workshop]').focus()", &[])?;
        let mut times = Vec::new();
        for _ in 0..PRESSES {
            rest(&self.stage, ROWS)?;
            self.window.ask(
                &format!(
                    "window.pressedAt = 0; addEventListener('keydown', () => {{ window.pressedAt = {NOW} }}, {{ once: true, capture: true }})"
                ),
                &[],
            )?;
            let (_, sights) = watch_during(&self.stage, ROWS, || {
                self.window.type_text(keys::DOWN)?;
                Ok(json!(0))
            })?;
            thread::sleep(Duration::from_millis(50));
            let begun = moment(&self.window.ask("return window.pressedAt", &[])?);
            let first = sights.iter().find(|it| it.changed > 50 && it.at > begun);
            times.push(first.map(|it| since(begun, it)));
        }
        Ok(Spread::of(times))
    }
}

/// Where the rows are at 1440×900.
const ROWS: Area = Area {
    x: 200,
    y: 330,
    width: 1000,
    height: 500,
};
