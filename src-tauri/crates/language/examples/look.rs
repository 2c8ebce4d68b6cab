//! What the guard says of each line of standard input, to be read by a person
//! who works on the lexicon: `cargo run -p language --example look -- en`.

use language::{Cast, Guard, Language};
use std::io::{self, BufRead, Write};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let language = match std::env::args().nth(1).as_deref() {
        Some("it") => Language::It,
        _ => Language::En,
    };
    let guard = Guard::new(language, "")?;
    let cast = Cast {
        names: vec![("Marco".to_owned(), "System administrator".to_owned())],
        roles: Vec::new(),
    };
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let line = line?;
        writeln!(out, "{line}")?;
        for name in guard.names(&line, &cast) {
            writeln!(out, "    name: {}", &line[name])?;
        }
        for finding in guard.findings(&line, &cast) {
            let words = &line[finding.start..finding.end];
            writeln!(out, "    {:?}: {words}", finding.kind)?;
            for offer in finding.offers {
                writeln!(out, "        {:?}: {}", offer.form, offer.text)?;
            }
        }
    }
    Ok(())
}
