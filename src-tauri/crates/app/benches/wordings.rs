//! What the wording guard costs a workshop of 300 causes: read as it is
//! opened, read again after an edit, and a sentence as it is typed.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark prints, and may fail"
)]

use app::{App, CategorySet, IncidentKind, Language};
use std::time::{Duration, Instant};
use workshop::{CauseField, CauseId, Edit, Place};

const ROUNDS: usize = 300;
const CAUSES: u32 = 300;

/// One in five is worth a look, as in a session that has just begun.
const SENTENCES: [&str; 5] = [
    "The alert was known to one of six people",
    "The change window had no owner after the reorganisation",
    "The admin failed to escalate the alert",
    "37 more alerts lay unread in a mailbox overnight",
    "The restore procedure was last tried in 2024",
];

fn main() {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let mut app = App::open(folder.path(), || chrono::DateTime::UNIX_EPOCH).unwrap();
    let set = CategorySet::JustCulture;
    let id = app
        .create_workshop("A case".into(), IncidentKind::Incident, set, Language::En)
        .unwrap();
    for n in 0..CAUSES {
        let sentence = SENTENCES[n as usize % SENTENCES.len()];
        let edit = Edit::AddCause {
            parent: None,
            category: None,
            place: Place::Last,
            text: format!("{sentence} ({n})"),
            entry: None,
        };
        app.edit(id, edit).unwrap();
    }
    let (mut whole, mut again, mut typed) = (Vec::new(), Vec::new(), Vec::new());
    // The guard is made with the first question; that is told by itself.
    let begun = Instant::now();
    let found = app.wordings(id).unwrap().len();
    println!(
        "\n{found} wordings in {CAUSES} causes; with the guard made: {:.3} ms",
        begun.elapsed().as_secs_f64() * 1000.0
    );
    for n in 0..ROUNDS {
        // Another role in the room, and every sentence is read anew.
        let role = format!("Analyst {n}");
        app.edit(id, Edit::AddParticipant { role }).unwrap();
        whole.push(time(|| app.wordings(id).unwrap().len()));
        let cause = CauseId(7 + u32::try_from(n).unwrap() % CAUSES);
        let field = CauseField::Text(format!("In round {n} nobody bothered to look"));
        app.edit(id, Edit::SetCause { id: cause, field }).unwrap();
        again.push(time(|| app.wordings(id).unwrap().len()));
        let text = format!("The admin failed to read mail number {n}");
        typed.push(time(|| app.wordings_of(id, text, None).unwrap().len()));
    }
    println!("{:<44} {:>12} {:>12}", "", "median", "p99");
    tell("300 causes, all read anew", whole);
    tell("300 causes, after one was reworded", again);
    tell("one sentence, as it is typed", typed);
}

fn time(what: impl FnOnce() -> usize) -> Duration {
    let begun = Instant::now();
    std::hint::black_box(what());
    begun.elapsed()
}

fn tell(name: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let ms = |at: usize| times[at].as_secs_f64() * 1000.0;
    let (median, p99) = (ms(times.len() / 2), ms(times.len() * 99 / 100));
    println!("{name:<44} {median:>9.3} ms {p99:>9.3} ms");
}
