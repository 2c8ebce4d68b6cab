//! How soon the room sees what the facilitator does.

use product_tests::{Area, Library, Look, Result, Stage, Window, case, keys};
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
    let Pair { stage, window, .. } = &Pair::open(causes)?;
    window.click("[data-testid=capture]")?;
    let (mut laptop, mut room, mut both) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..EDITS {
        window.type_text(&format!("The page was sent to a closed office, {round}"))?;
        rest(stage, CANVAS)?;
        rest(stage, ROOM)?;
        window.ask(
            &format!(
                "window.enteredAt = 0; addEventListener('keydown', () => {{ window.enteredAt = {NOW} }}, {{ once: true, capture: true }})"
            ),
            &[],
        )?;
        let mut near = Vec::new();
        let (_, far) = watch_during(stage, ROOM, || {
            let (_, seen) = watch_during(stage, CANVAS, || {
                window.type_text(keys::ENTER)?;
                Ok(json!(0))
            })?;
            near = seen;
            Ok(json!(0))
        })?;
        let begun = moment(&window.ask("return window.enteredAt", &[])?);
        let first = |sights: &[product_tests::Sight]| {
            let found = sights.iter().find(|it| it.changed > 50 && it.at > begun);
            found.map(|it| since(begun, it))
        };
        let (here, there) = (first(&near), first(&far));
        laptop.push(here);
        room.push(there);
        both.push(here.zip(there).map(|(here, there)| here.max(there)));
    }
    Ok(Found {
        laptop: Spread::of(laptop),
        room: Spread::of(room),
        both: Spread::of(both),
    })
}
