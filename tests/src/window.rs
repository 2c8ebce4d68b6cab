//! The real window, with words for what a person does in it.

use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::library::program;
use crate::process::{descendants, name_of};
use crate::{Driver, Element, Library, Result, Stage, Trouble, until};

/// Nothing in the product moves for longer.
const LONGEST_MOTION: Duration = Duration::from_millis(300);

/// Lisca's window on a stage, showing a library.
pub struct Window {
    driver: Driver,
}

impl Window {
    /// Starts `lisca-window` and waits until it shows the library.
    ///
    /// # Errors
    /// When it doesn't start, or shows nothing.
    pub fn open(stage: &Stage, library: &Library) -> Result<Self> {
        Self::open_with(stage, library, &[])
    }

    /// The same with other settings of the system, by their names.
    ///
    /// # Errors
    /// As [`Window::open`].
    pub fn open_with(
        stage: &Stage,
        library: &Library,
        settings: &[(&'static str, &str)],
    ) -> Result<Self> {
        let mut environment: Vec<(&'static str, PathBuf)> = library.environment();
        let shown = stage.environment().into_iter();
        environment.extend(shown.map(|(name, value)| (name, PathBuf::from(value))));
        environment.retain(|(name, _)| settings.iter().all(|it| it.0 != *name));
        let settings = settings.iter();
        environment.extend(settings.map(|(name, value)| (*name, PathBuf::from(value))));
        let driver = Driver::open(&program("lisca-window")?, environment)?;
        let window = Self { driver };
        window.see("main")?;
        Ok(window)
    }

    /// The driver, for what has no word here.
    #[must_use]
    pub fn driver(&self) -> &Driver {
        &self.driver
    }

    /// The process of the window itself.
    ///
    /// # Errors
    /// When it is gone.
    pub fn pid(&self) -> Result<u32> {
        let mut children = descendants(self.driver.pid()).into_iter();
        let found = children.find(|pid| name_of(*pid).is_some_and(|it| it == "lisca-window"));
        found.ok_or_else(|| Trouble::new("the window's process is gone"))
    }

    /// Opens the workshop whose title begins with `title`, from the library.
    ///
    /// # Errors
    /// When it isn't listed.
    pub fn open_workshop(&self, title: &str) -> Result<()> {
        let script = "return [...document.querySelectorAll('[data-testid=workshop-row]')]
            .findIndex(row => row.textContent.trim().startsWith(arguments[0]))";
        until(&format!("the workshop “{title}” in the list"), || {
            let row = self.ask(script, &[json!(title)])?;
            Ok(row.as_i64().filter(|row| *row >= 0))
        })?;
        let click = "const row = [...document.querySelectorAll('[data-testid=workshop-row]')]
            .find(row => row.textContent.trim().startsWith(arguments[0]));
            return row.querySelector('[data-testid=workshop-open]') ?? row";
        let found = self.ask(click, &[json!(title)])?;
        self.driver.click(&Element::of(&found)?)?;
        self.see("[data-step]").map(drop)
    }

    /// Goes to a step of the workshop: `happened`, `fishbone`, `whys`,
    /// `actions` or `report`.
    ///
    /// # Errors
    /// When there is no such step.
    pub fn go_to(&self, step: &str) -> Result<()> {
        self.click(&format!("[data-step={step}]"))
    }

    /// Waits until the page has been painted, and the picture on the screen
    /// stays as it is.
    ///
    /// # Errors
    /// When it never does.
    pub fn rest(&self, stage: &Stage) -> Result<()> {
        // The second frame begins when the first has been handed over.
        let frames = "return new Promise(done =>
            requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";
        self.ask(frames, &[])?;
        let screen = stage.screen()?;
        let mut before = Vec::new();
        let mut since = Instant::now();
        until("the window to come to rest", || {
            let now = screen.pixels(screen.whole())?;
            if now != before || is_blank(&now) {
                since = Instant::now();
                before = now;
            }
            Ok((since.elapsed() > LONGEST_MOTION).then_some(()))
        })
    }

    /// Waits until the program has a second window, and gives its name.
    ///
    /// # Errors
    /// When none appears.
    pub fn other(&self) -> Result<String> {
        let own = self.driver.window()?;
        until("a second window", || {
            let mut windows = self.driver.windows()?.into_iter();
            Ok(windows.find(|it| *it != own))
        })
    }

    /// Does something in another window of the program, and turns back.
    ///
    /// # Errors
    /// When that window is gone, or what is done fails.
    pub fn within<T>(&self, other: &str, act: impl FnOnce() -> Result<T>) -> Result<T> {
        let own = self.driver.window()?;
        self.driver.turn_to(other)?;
        let done = act();
        self.driver.turn_to(&own)?;
        done
    }

    /// Ends the window as a power cut would: without a chance to save.
    ///
    /// # Errors
    /// When it has gone already.
    pub fn kill(self) -> Result<()> {
        let pid = self.pid()?;
        Command::new("kill")
            .args(["-9", &pid.to_string()])
            .status()?;
        until("the process to be gone", || {
            Ok(self.pid().is_err().then_some(()))
        })
    }

    /// Ends the processes that draw pages, as a fault of the engine or a lack
    /// of memory would. The window itself lives on.
    ///
    /// # Errors
    /// When there are none.
    pub fn end_pages(&self) -> Result<()> {
        let all = descendants(self.driver.pid()).into_iter();
        let drawing = |pid: &u32| name_of(*pid).is_some_and(|it| it == "WebKitWebProces");
        let drawing: Vec<_> = all.filter(drawing).map(|it| it.to_string()).collect();
        let ended = Command::new("kill").arg("-9").args(drawing).status()?;
        match ended.success() {
            true => Ok(()),
            false => Err(Trouble::new("no process draws a page")),
        }
    }

    /// Waits until something on the page is found by the CSS `selector`.
    ///
    /// # Errors
    /// When it doesn't appear.
    pub fn see(&self, selector: &str) -> Result<Element> {
        until(selector, || self.driver.find(selector))
    }

    /// Waits until nothing on the page is found by the CSS `selector`.
    ///
    /// # Errors
    /// When it stays.
    pub fn see_gone(&self, selector: &str) -> Result<()> {
        until(&format!("{selector} to go"), || {
            Ok(self.driver.find(selector)?.is_none().then_some(()))
        })
    }

    /// Waits until the page shows `text` somewhere, spaces and line breaks
    /// taken as one space: a diagram breaks its labels.
    ///
    /// # Errors
    /// When it doesn't appear.
    pub fn read(&self, text: &str) -> Result<()> {
        until(&format!("“{text}” on the page"), || {
            Ok(self.text()?.contains(text).then_some(()))
        })
    }

    /// Everything that the page shows, with single spaces.
    ///
    /// # Errors
    /// When the page can't be asked.
    pub fn text(&self) -> Result<String> {
        let script = r"return document.body.innerText.replace(/\s+/g, ' ')";
        let text = self.ask(script, &[])?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Clicks what the CSS `selector` finds, as soon as it can be clicked.
    ///
    /// # Errors
    /// When it doesn't appear, or stays covered.
    pub fn click(&self, selector: &str) -> Result<()> {
        until(&format!("a click on {selector}"), || {
            match self.driver.find(selector)? {
                Some(element) => self.driver.click(&element).map(Some),
                None => Ok(None),
            }
        })
    }

    /// Types `text` where the focus is.
    ///
    /// # Errors
    /// When the page can't be reached.
    pub fn type_text(&self, text: &str) -> Result<()> {
        self.driver.type_text(text)
    }

    /// Presses `key` while the `held` keys are down.
    ///
    /// # Errors
    /// When the page can't be reached.
    pub fn press(&self, held: &[&str], key: &str) -> Result<()> {
        self.driver.chord(held, key)
    }

    /// Runs a script in the page and gives what it returns.
    ///
    /// # Errors
    /// When it throws.
    pub fn ask(&self, script: &str, arguments: &[Value]) -> Result<Value> {
        self.driver.script(script, arguments)
    }

    /// Waits until the script `condition`, an expression, is true.
    ///
    /// # Errors
    /// When it stays false.
    pub fn until_true(&self, condition: &str) -> Result<()> {
        let script = format!("return !!({condition})");
        until(condition, || {
            Ok((self.ask(&script, &[])? == json!(true)).then_some(()))
        })
    }
}

/// Whether the window's ground is all there is to see yet.
fn is_blank(pixels: &[u8]) -> bool {
    let ground = &pixels[..4];
    let drawn = pixels.chunks_exact(4).filter(|it| *it != ground);
    drawn.count() < 1_000
}
