//! As much of a WebDriver client as the tests need: https://www.w3.org/TR/webdriver2/.

use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use ureq::Agent;

use crate::process::Process;
use crate::{Result, Trouble, until};

/// Keys that write nothing, as WebDriver names them.
pub mod keys {
    #![allow(missing_docs, reason = "the names are those on the keys")]
    pub const ENTER: &str = "\u{e007}";
    pub const TAB: &str = "\u{e004}";
    pub const ESCAPE: &str = "\u{e00c}";
    pub const BACKSPACE: &str = "\u{e003}";
    pub const DELETE: &str = "\u{e017}";
    pub const SHIFT: &str = "\u{e008}";
    pub const CONTROL: &str = "\u{e009}";
    pub const ALT: &str = "\u{e00a}";
    pub const HOME: &str = "\u{e011}";
    pub const LEFT: &str = "\u{e012}";
    pub const UP: &str = "\u{e013}";
    pub const RIGHT: &str = "\u{e014}";
    pub const DOWN: &str = "\u{e015}";
    pub const END: &str = "\u{e010}";
    pub const F2: &str = "\u{e032}";
    pub const F5: &str = "\u{e035}";
    pub const F6: &str = "\u{e036}";
}

/// The member of a JSON object that marks it as an element of the page.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Something on the page.
#[derive(Clone, Debug)]
pub struct Element(String);

impl Element {
    /// The element that a script returned.
    ///
    /// # Errors
    /// When it returned something else.
    pub fn of(value: &Value) -> Result<Self> {
        let id = value[ELEMENT].as_str().map(str::to_owned);
        id.map(Self)
            .ok_or_else(|| Trouble::new(format!("not an element: {value}")))
    }

    /// The element as an argument for a script.
    #[must_use]
    pub fn argument(&self) -> Value {
        json!({ ELEMENT: self.0 })
    }
}

/// A running browser driver with the one window that it opened.
pub struct Driver {
    process: Process,
    agent: Agent,
    session: String,
}

impl Driver {
    /// Starts WebKitWebDriver in `environment` and has it open `program`.
    ///
    /// # Errors
    /// When either doesn't start.
    pub fn open<V: AsRef<std::ffi::OsStr>>(
        program: &Path,
        environment: impl IntoIterator<Item = (&'static str, V)>,
    ) -> Result<Self> {
        let port = free_port()?;
        let process = Process::start(
            Command::new("WebKitWebDriver")
                .arg(format!("--port={port}"))
                .envs(environment)
                .env("TAURI_AUTOMATION", "true")
                .env("TAURI_WEBVIEW_AUTOMATION", "true")
                .stdout(Stdio::null()),
        )?;
        let agent: Agent = Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(90)))
            .build()
            .into();
        let base = format!("http://127.0.0.1:{port}");
        until("WebKitWebDriver", || {
            Ok(agent.get(format!("{base}/status")).call().ok())
        })?;
        let mut driver = Self {
            process,
            agent,
            session: format!("{base}/session"),
        };
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "webkitgtk:browserOptions": { "binary": program, "args": [] },
            "timeouts": { "script": 60_000 },
        } } });
        let answer = driver.post("", &wanted)?;
        let id = answer["sessionId"].as_str();
        let id = id.ok_or_else(|| Trouble::new(format!("no session: {answer}")))?;
        driver.session = format!("{base}/session/{id}");
        Ok(driver)
    }

    /// The driver's own process: the window is a child of it.
    #[must_use]
    pub fn pid(&self) -> u32 {
        self.process.id()
    }

    /// The windows of the program, the oldest first, by the names that
    /// [`Driver::turn_to`] takes.
    ///
    /// # Errors
    /// When the program can't be asked.
    pub fn windows(&self) -> Result<Vec<String>> {
        let handles = self.get("/window/handles")?;
        let handles = handles.as_array().into_iter().flatten();
        Ok(handles
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect())
    }

    /// The window that everything is sent to.
    ///
    /// # Errors
    /// When it is gone.
    pub fn window(&self) -> Result<String> {
        let handle = self.get("/window")?;
        Ok(handle.as_str().unwrap_or_default().to_owned())
    }

    /// Sends everything from now on to another window of the program.
    ///
    /// # Errors
    /// When it isn't there any more.
    pub fn turn_to(&self, window: &str) -> Result<()> {
        self.post("/window", &json!({ "handle": window })).map(drop)
    }

    /// Runs a script in the page and gives what it returns. `arguments` are
    /// its `arguments`; a promise is awaited.
    ///
    /// # Errors
    /// When the script throws.
    pub fn script(&self, script: &str, arguments: &[Value]) -> Result<Value> {
        let body = json!({ "script": script, "args": arguments });
        self.post("/execute/sync", &body)
    }

    /// The element that the CSS `selector` finds first, if there is one.
    ///
    /// # Errors
    /// When the page can't be asked.
    pub fn find(&self, selector: &str) -> Result<Option<Element>> {
        let script = "return document.querySelector(arguments[0])";
        Ok(Element::of(&self.script(script, &[json!(selector)])?).ok())
    }

    /// Clicks in the middle of an element.
    ///
    /// # Errors
    /// When it is hidden, or something lies over it.
    pub fn click(&self, element: &Element) -> Result<()> {
        let path = format!("/element/{}/click", element.0);
        self.post(&path, &json!({})).map(drop)
    }

    /// Types `text` wherever the focus is, key by key; characters of
    /// [`keys`] are pressed like any other, but don't stay down.
    ///
    /// # Errors
    /// When the page can't be reached.
    pub fn type_text(&self, text: &str) -> Result<()> {
        self.strokes(text.chars().flat_map(stroke).collect())
    }

    /// Presses `key` while the `held` keys are down.
    ///
    /// # Errors
    /// When the page can't be reached.
    pub fn chord(&self, held: &[&str], key: &str) -> Result<()> {
        self.strokes(chord(held, key))
    }

    /// Presses keys one after the other, each while those before it in its
    /// pair are down.
    ///
    /// # Errors
    /// When the page can't be reached.
    pub fn chords(&self, chords: &[(Vec<&str>, String)]) -> Result<()> {
        let strokes = chords.iter().flat_map(|(held, key)| chord(held, key));
        self.strokes(strokes.collect())
    }

    fn strokes(&self, strokes: Vec<Value>) -> Result<()> {
        self.act(json!([{ "type": "key", "id": "keyboard", "actions": strokes }]))
    }

    /// Presses the left button at the first of `points`, moves through the
    /// others and releases it at the last. Points are in the page's pixels.
    ///
    /// # Errors
    /// When the page can't be reached.
    pub fn drag(&self, points: &[(f64, f64)]) -> Result<()> {
        let step = |(x, y): &(f64, f64)| json!({ "type": "pointerMove", "duration": 20, "x": x.round(), "y": y.round() });
        let mut moves: Vec<Value> = points.iter().map(step).collect();
        moves.insert(1, json!({ "type": "pointerDown", "button": 0 }));
        moves.push(json!({ "type": "pointerUp", "button": 0 }));
        self.act(json!([{ "type": "pointer", "id": "mouse", "actions": moves }]))
    }

    fn act(&self, actions: Value) -> Result<()> {
        self.post("/actions", &json!({ "actions": actions }))
            .map(drop)
    }

    fn get(&self, path: &str) -> Result<Value> {
        value_of(self.agent.get(format!("{}{path}", self.session)).call()?)
    }

    /// Sends a command and gives its value.
    fn post(&self, path: &str, body: &Value) -> Result<Value> {
        let sent = self
            .agent
            .post(format!("{}{path}", self.session))
            .header("content-type", "application/json")
            .send(body.to_string())?;
        value_of(sent)
    }
}

fn value_of(mut answer: ureq::http::Response<ureq::Body>) -> Result<Value> {
    let text = answer
        .body_mut()
        .with_config()
        .limit(1 << 28)
        .read_to_string()?;
    let answer: Value = serde_json::from_str(&text)?;
    let value = answer["value"].clone();
    match (&value["error"], &value["message"]) {
        (Value::String(error), message) => Err(Trouble::new(format!(
            "{error}: {}",
            message.as_str().unwrap_or_default()
        ))),
        _ => Ok(value),
    }
}

fn chord(held: &[&str], key: &str) -> Vec<Value> {
    let down = held
        .iter()
        .map(|it| json!({ "type": "keyDown", "value": it }));
    let up = held.iter().rev();
    let up = up.map(|it| json!({ "type": "keyUp", "value": it }));
    down.chain(key.chars().flat_map(stroke)).chain(up).collect()
}

fn stroke(key: char) -> [Value; 2] {
    [
        json!({ "type": "keyDown", "value": key.to_string() }),
        json!({ "type": "keyUp", "value": key.to_string() }),
    ]
}

/// A port that was free a moment ago.
fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}
