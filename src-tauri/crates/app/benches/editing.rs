//! One edit at 150 causes: from the command to the disk, and on to the frame
//! that shows it.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark prints, and may fail"
)]

use app::{App, CategorySet, IncidentKind, Language};
use std::time::{Duration, Instant};
use workshop::{CategoryId, CauseField, CauseId, Edit, Place};

const ROUNDS: usize = 1000;
const CAUSES: u32 = 150;

fn main() {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let mut app = App::open(folder.path(), || chrono::DateTime::UNIX_EPOCH).unwrap();
    let set = CategorySet::JustCulture;
    let id = app
        .create_workshop("A case".into(), IncidentKind::Incident, set, Language::En)
        .unwrap();
    for n in 0..CAUSES {
        let parent = (n % 5 != 0).then(|| CauseId(7 + n - n % 5));
        let text = format!("On {n} of {CAUSES} days the rota had no second person in it");
        let edit = Edit::AddCause {
            parent,
            category: Some(CategoryId(1 + n / 5 % 6)).filter(|_| parent.is_none()),
            place: Place::Last,
            text,
            entry: None,
        };
        app.edit(id, edit).unwrap();
    }
    let (mut stored, mut shown) = (Vec::new(), Vec::new());
    for n in 0..ROUNDS {
        let field = CauseField::Text(format!("In round {n} nobody was told what the alert meant"));
        let cause = CauseId(7 + u32::try_from(n).unwrap() % CAUSES);
        let begun = Instant::now();
        app.edit(id, Edit::SetCause { id: cause, field }).unwrap();
        stored.push(begun.elapsed());
        let picture = app.fishbone(id, None, None, vec![], false, None).unwrap();
        shown.push(begun.elapsed());
        assert!(matches!(picture.content, app::Content::Whole(_)));
    }
    println!("\none edit at {CAUSES} causes                        median          p99");
    tell("edit, to committed on disk", stored);
    tell("edit, to committed and laid out", shown);
}

fn tell(name: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let ms = |at: usize| times[at].as_secs_f64() * 1000.0;
    let (median, p99) = (ms(times.len() / 2), ms(times.len() * 99 / 100));
    println!("{name:<36} {median:>9.3} ms {p99:>9.3} ms");
}
