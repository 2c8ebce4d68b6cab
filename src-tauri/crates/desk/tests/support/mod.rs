//! A desk with one workshop, and somebody who asks and listens.
#![allow(dead_code, reason = "each of the tests uses a part")]

use app::{App, Failure, Language, Log, News};
use chrono::{DateTime, Utc};
use desk::{Caller, Desk, Listener, Request};
use serde_json::{Value, json};
use std::sync::mpsc::{Receiver, Sender, channel};
use tempfile::TempDir;

/// What came of a question.
pub(crate) type Given = Result<String, Failure>;

/// The desk, in a folder that goes with the test.
pub(crate) struct Room {
    pub(crate) desk: Desk,
    pub(crate) folder: TempDir,
    news: Receiver<News>,
}

struct Ear(Sender<News>);

impl Listener for Ear {
    fn changed(&self, news: News) {
        let _ = self.0.send(news);
    }

    fn shown(&self, _: u32) {}
}

impl Room {
    /// A library with one workshop, by this clock.
    pub(crate) fn with_clock(now: fn() -> DateTime<Utc>) -> Self {
        let room = Self::opened_by(tempfile::tempdir().unwrap(), now);
        let case = json!({ "title": "A case", "kind": "near_miss", "set": "just_culture", "language": "en" });
        assert_eq!(room.get("create_workshop", case), json!(1));
        room
    }

    /// What is in a folder, whether it can be opened or not.
    pub(crate) fn opened(folder: TempDir) -> Self {
        Self::opened_by(folder, Utc::now)
    }

    fn opened_by(folder: TempDir, now: fn() -> DateTime<Utc>) -> Self {
        let path = folder.path().to_owned();
        let (ear, news) = channel();
        let log = Log::in_folder(&path, Utc::now);
        let home = Ok(path.clone());
        let open = move || App::open_at_home(&path, now);
        let desk = Desk::start(home, open, Language::En, log, Ear(ear));
        Self { desk, folder, news }
    }

    /// Asks, and doesn't wait.
    pub(crate) fn begin(&self, caller: Caller, command: &str, args: Value) -> Receiver<Given> {
        let (answer, wait) = channel();
        self.desk.ask(Request {
            caller,
            command: command.to_owned(),
            args,
            answer: Box::new(move |given| {
                let _ = answer.send(given);
            }),
        });
        wait
    }

    /// What the facilitator is answered.
    pub(crate) fn ask(&self, command: &str, args: Value) -> Given {
        self.begin(Caller::Facilitator, command, args)
            .recv()
            .unwrap()
    }

    pub(crate) fn get(&self, command: &str, args: Value) -> Value {
        serde_json::from_str(&self.ask(command, args).unwrap()).unwrap()
    }

    /// Adds a cause.
    pub(crate) fn edit(&self, text: &str) {
        self.get("edit", cause(text));
    }

    /// The words of the causes.
    pub(crate) fn causes(&self) -> Vec<String> {
        let opened = self.get("open_workshop", json!({ "id": 1 }));
        let causes = opened["parts"]["causes"].as_array().cloned().unwrap();
        let words = causes
            .iter()
            .map(|it| it["text"].as_str().unwrap().to_owned());
        words.collect()
    }

    /// What has been told so far: before the answer to one more question.
    pub(crate) fn told(&self) -> Vec<News> {
        self.get("library_state", json!({}));
        self.news.try_iter().collect()
    }
}

/// The edit that adds a cause.
pub(crate) fn cause(text: &str) -> Value {
    json!({ "id": 1, "edit": { "add_cause": { "parent": null, "category": null, "text": text } } })
}
