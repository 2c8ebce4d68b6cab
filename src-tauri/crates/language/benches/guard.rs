//! How long the guard takes: for one sentence (median and p99, in µs), and for
//! the 300 causes of a large workshop. `cargo bench -p language`.

#![allow(clippy::print_stdout, reason = "prints what it measured")]

use language::{Cast, Guard, Language};
use std::hint::black_box;
use std::time::Instant;

fn main() {
    let cast = Cast {
        names: vec![
            ("Marco Rossi".to_owned(), "System administrator".to_owned()),
            ("Giulia".to_owned(), "SOC analyst".to_owned()),
        ],
        roles: vec!["System administrator".to_owned(), "SOC analyst".to_owned()],
    };
    for (language, file) in [
        (Language::En, "en-tuned.jsonl"),
        (Language::It, "it-tuned.jsonl"),
    ] {
        let began = Instant::now();
        let Ok(guard) = Guard::new(language, "") else {
            continue;
        };
        let made = began.elapsed();
        let sentences = sentences(file);
        if sentences.is_empty() {
            continue;
        }
        // Once for warmth, then each sentence 200 times.
        let mut times: Vec<f64> = Vec::new();
        for round in 0..201 {
            for sentence in &sentences {
                let began = Instant::now();
                black_box(guard.findings(black_box(sentence), &cast));
                if round > 0 {
                    times.push(began.elapsed().as_secs_f64() * 1e6);
                }
            }
        }
        times.sort_by(f64::total_cmp);
        let causes: Vec<_> = sentences.iter().cycle().take(300).collect();
        let began = Instant::now();
        for cause in &causes {
            black_box(guard.findings(black_box(cause), &cast));
        }
        let whole = began.elapsed();
        println!(
            "{language:?}: a sentence {:.1} µs (median), {:.1} µs (p99), {:.1} µs (mean); 300 causes {:.2} ms; made in {:.1} ms ({} sentences)",
            times[times.len() / 2],
            times[times.len() * 99 / 100],
            times.iter().sum::<f64>() / times.len() as f64,
            whole.as_secs_f64() * 1e3,
            made.as_secs_f64() * 1e3,
            sentences.len(),
        );
    }
}

fn sentences(file: &str) -> Vec<String> {
    let path = format!("{}/tests/corpus/{file}", env!("CARGO_MANIFEST_DIR"));
    let lines = std::fs::read_to_string(path).unwrap_or_default();
    lines
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter_map(|line| line.get("text")?.as_str().map(str::to_owned))
        .collect()
}
