//! Workshops to make reports of.
#![allow(dead_code, reason = "each test file uses its part")]

use chrono::NaiveDate;
use report::Options;
use workshop::{Parts, Workshop};

pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 4, 7).unwrap()
}

pub fn options(workshop: &Workshop) -> Options {
    Options::new(workshop, today(), "Lisca 0.1.0")
}

/// A worked example that ships with the app.
pub fn example(name: &str) -> Workshop {
    let path = format!("{}/../app/examples/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let mut document: serde_json::Value = serde_json::from_str(&text).unwrap();
    let parts: Parts = serde_json::from_value(document["workshop"].take()).unwrap();
    Workshop::from_parts(parts).unwrap()
}
