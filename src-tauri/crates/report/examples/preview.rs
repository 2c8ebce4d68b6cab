//! Makes the report of a workshop's JSON, as the app would: `cargo run -p report
//! --example preview -- FILE FOLDER` writes `report.pdf` and each page as SVG.

use std::error::Error;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(file), Some(folder)) = (args.next(), args.next()) else {
        return Err("say a workshop's JSON file, and a folder to write to".into());
    };
    let mut document: serde_json::Value = serde_json::from_slice(&std::fs::read(file)?)?;
    let parts = serde_json::from_value(document["workshop"].take())?;
    let workshop = workshop::Workshop::from_parts(parts)?;
    let today = chrono::NaiveDate::from_ymd_opt(2026, 4, 7).unwrap_or_default();
    let options = report::Options::new(&workshop, today, "Lisca");
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join("report.pdf"), report::pdf(&workshop, &options)?)?;
    for (page, number) in report::pages(&workshop, &options).iter().zip(1..) {
        std::fs::write(folder.join(format!("{number}.svg")), report::svg(page))?;
    }
    Ok(())
}
