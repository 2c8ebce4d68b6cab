//! Writes the PDF and the SVG pages of a workshop's JSON: `preview FILE DIR`.

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let text = std::fs::read_to_string(&args[1]).unwrap();
    let mut document: serde_json::Value = serde_json::from_str(&text).unwrap();
    let parts = serde_json::from_value(document["workshop"].take()).unwrap();
    let workshop = workshop::Workshop::from_parts(parts).unwrap();
    let today = chrono::NaiveDate::from_ymd_opt(2026, 4, 7).unwrap();
    let options = report::Options::new(&workshop, today, "Lisca 0.1.0");
    let dir = std::path::Path::new(&args[2]);
    std::fs::create_dir_all(dir).unwrap();
    std::fs::write(dir.join("report.pdf"), report::pdf(&workshop, &options).unwrap()).unwrap();
    for (at, page) in report::pages(&workshop, &options).iter().enumerate() {
        std::fs::write(dir.join(format!("{}.svg", at + 1)), report::svg(page)).unwrap();
    }
}
