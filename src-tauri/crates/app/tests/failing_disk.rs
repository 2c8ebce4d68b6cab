//! A disk that fails at the n-th call of a kind, for every n of a small session:
//! what is shown is what is saved, what is refused says why in words of ours, and
//! nothing that was acknowledged is lost (I4, I8, I11, I12).
//!
//! `LISCA_FAULTS=all` tries every n, a number each so-manieth; else some.

use crate::faults::{self, CODES, Call, Effect, Fault};
use crate::support::{add, now};
use app::{App, CategorySet, Failure, IncidentKind, Language, WorkshopId};
use base64::prelude::{BASE64_STANDARD, Engine};
use rusqlite::ffi::{SQLITE_BUSY, SQLITE_FULL, SQLITE_IOERR_WRITE};
use std::collections::BTreeMap;
use std::env;
use std::path::Path;
use workshop::AttachedTo;

/// So many edits, one after the other.
const EDITS: usize = 10;

/// What is added and taken back.
const EXTRA: &str = "One too many";

/// What somebody was told in a session.
#[derive(Default)]
struct Told {
    /// Of everything that was asked for: whether it was done.
    done: Vec<bool>,
    refusals: Vec<String>,
    /// The workshop as the window showed it at the end; none: there was none.
    shown: Option<Vec<String>>,
    /// How many of the edits were acknowledged.
    acknowledged: Vec<String>,
}

impl Told {
    fn hear<T>(&mut self, answer: Result<T, Failure>) -> Option<T> {
        self.done.push(answer.is_ok());
        answer.map_err(|it| self.refusals.push(it.message())).ok()
    }
}

/// Everything in a workshop, in a text for each cause and each attachment.
fn texts(app: &mut App, id: WorkshopId) -> Result<Vec<String>, Failure> {
    let parts = app.open_workshop(id)?.parts;
    let causes = parts.causes.iter().map(|it| it.text.clone());
    let attached = parts.attachments.iter().map(|it| it.name.clone());
    Ok(causes.chain(attached).collect())
}

/// Opens the library, begins a workshop, works in it, takes a backup, closes it.
fn session(folder: &Path) -> Told {
    let mut told = Told::default();
    let Some(mut app) = told.hear(App::open(folder, now)) else {
        return told;
    };
    let (kind, set) = (IncidentKind::Incident, CategorySet::JustCulture);
    let begun = app.create_workshop("A case".into(), kind, set, Language::En);
    if let Some(id) = told.hear(begun) {
        work(&mut app, id, &mut told);
    }
    if let Some(take) = app.backup() {
        told.hear(take().map(|_| ()));
    }
    told
}

fn work(app: &mut App, id: WorkshopId, told: &mut Told) {
    for number in 0..EDITS {
        let text = format!(
            "Cause {number} {}",
            "of some length, ".repeat(20) + "and its end"
        );
        if told.hear(app.edit(id, add(&text))).is_some() {
            told.acknowledged.push(text);
        }
        // As the desk does between two of them.
        app.look_around();
    }
    attach(app, id, told);
    // One more that is then taken back.
    let extra = told.hear(app.edit(id, add(EXTRA))).is_some();
    if extra && told.hear(app.undo(id)).is_none() {
        told.acknowledged.push(EXTRA.into());
    }
    app.look_around();
    told.shown = told.hear(texts(app, id));
}

fn attach(app: &mut App, id: WorkshopId, told: &mut Told) {
    let causes = app.open_workshop(id).map(|it| it.parts.causes);
    let Some(cause) = causes.ok().and_then(|it| it.first().map(|it| it.id)) else {
        return;
    };
    let bytes = BASE64_STANDARD.encode("What the log said.\n".repeat(400));
    let to = AttachedTo::Cause(cause);
    if let Some(done) = told.hear(app.attach_pasted(id, to, "log.txt".into(), bytes)) {
        assert!(done.problems.is_empty(), "{:?}", done.problems);
        told.acknowledged.push("log.txt".into());
    }
}

/// What is in the library afterwards, on a disk that works again. Nothing has to be
/// said of it, unless the disk didn't say what it had: then the log holds what was
/// tried again and again, and nobody can tell that from what was lost.
fn found(folder: &Path, call: Call) -> Result<Option<Vec<String>>, String> {
    let library = store::Library::open(folder).map_err(|it| format!("{it:?}"))?;
    library.check().map_err(|it| format!("{it:?}"))?;
    let told = !library.opening_notices().is_empty() && call != Call::Sync;
    if told || library.only_reads() {
        return Err(format!("{:?}", library.opening_notices()));
    }
    drop(library);
    let mut app = App::open(folder, now).map_err(|it| it.message())?;
    let list = app.list_workshops(app::Shelf::Open).unwrap();
    let Some(id) = list.first().map(|it| it.id) else {
        return Ok(None);
    };
    let found = texts(&mut app, id).map_err(|it| it.message())?;
    // Work goes on in it.
    app.edit(id, add("Afterwards")).map_err(|it| it.message())?;
    Ok(Some(found))
}

fn sorted(texts: &[String]) -> Vec<String> {
    let mut texts = texts.to_vec();
    texts.sort();
    texts
}

/// What is wrong after a session with a fault; none: nothing.
fn wrong(folder: &Path, told: &Told, call: Call) -> Option<String> {
    for refusal in &told.refusals {
        let foreign = [
            "SQL",
            "I/O",
            "database",
            "os error",
            "Error",
            "couldn’t do this",
        ];
        if let Some(word) = foreign.iter().find(|it| refusal.contains(**it)) {
            return Some(format!("“{word}” in {refusal}"));
        }
    }
    let found = match found(folder, call) {
        Ok(found) => found,
        Err(why) => return Some(format!("not whole: {why}")),
    };
    let (found, acknowledged) = (
        sorted(&found.unwrap_or_default()),
        sorted(&told.acknowledged),
    );
    // Nothing less; and one more where all was written, but the disk didn't say
    // that it has it. It may be the step that took something back.
    let taken_back = |it: &str| call == Call::Sync && it == EXTRA;
    if let Some(lost) = acknowledged
        .iter()
        .find(|it| !found.contains(it) && !taken_back(it))
    {
        return Some(format!("lost: {lost:.20}"));
    }
    let more = usize::from(call == Call::Sync);
    if found.len() > acknowledged.len() + more {
        return Some(format!("{} more", found.len() - acknowledged.len()));
    }
    match &told.shown {
        Some(shown) if sorted(shown) != acknowledged => {
            let (shown, known) = (shown.len(), acknowledged.len());
            Some(format!("{shown} shown, {known} acknowledged"))
        }
        _ => None,
    }
}

/// How many sessions ended how.
#[derive(Default)]
struct Tally {
    sessions: usize,
    acknowledged: usize,
    refused: usize,
    /// Of sessions with one fault: in which something was refused, and how much
    /// in the worst.
    hindered: usize,
    most: usize,
}

#[test]
fn i4_i8_i12_a_disk_that_fails_at_any_call_loses_nothing_and_shows_what_is_saved() {
    faults::install();
    let every = match env::var("LISCA_FAULTS").as_deref() {
        Ok("all") => 1,
        Ok(number) => number.parse().unwrap(),
        Err(_) => 61,
    };
    let place = || tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir());
    let folder = place().unwrap();
    faults::begin(None);
    let calm = session(folder.path());
    faults::end();
    assert!(calm.done.iter().all(|it| *it), "{:?}", calm.refusals);
    let counts = Call::ALL.map(faults::count);
    println!(
        "calls: {:?}",
        Call::ALL.iter().zip(counts).collect::<Vec<_>>()
    );
    let mut all: BTreeMap<String, Tally> = BTreeMap::new();
    let mut wrongs = Vec::new();
    for (call, codes) in CODES {
        let mut effects: Vec<_> = codes.iter().map(|it| Effect::Fails(*it)).collect();
        if call == Call::Write {
            effects.extend([SQLITE_FULL, SQLITE_IOERR_WRITE].map(Effect::WritesHalf));
        }
        for (effect, lasts) in effects.iter().flat_map(|it| [(*it, false), (*it, true)]) {
            // Whoever waits for another program waits for seconds.
            if lasts && effect == Effect::Fails(SQLITE_BUSY) {
                continue;
            }
            let offset = (all.len() * 5) % every;
            let tally = all
                .entry(format!("{call:?} {effect:?} {lasts}"))
                .or_default();
            for nth in (1 + offset..=counts[call as usize]).step_by(every) {
                let folder = place().unwrap();
                faults::begin(Some(Fault {
                    call: Some(call),
                    nth,
                    lasts,
                    effect,
                }));
                let told = session(folder.path());
                let befell = faults::end();
                let refused = told.done.iter().filter(|it| !**it).count();
                tally.sessions += 1;
                tally.acknowledged += told.acknowledged.len();
                tally.refused += refused;
                if !lasts {
                    tally.hindered += usize::from(refused > 0);
                    tally.most = tally.most.max(refused);
                }
                assert!(befell > 0 || nth > 1);
                if let Some(what) = wrong(folder.path(), &told, call) {
                    wrongs.push(format!("{call:?} {effect:?} {lasts} at {nth}: {what}"));
                }
            }
        }
    }
    let (mut sessions, mut acknowledged, mut refused) = (0, 0, 0);
    for (name, it) in &all {
        println!(
            "{name}: {} sessions, {} refused, hindered {}, most {}",
            it.sessions, it.refused, it.hindered, it.most
        );
        sessions += it.sessions;
        acknowledged += it.acknowledged;
        refused += it.refused;
    }
    println!(
        "TORTURE | a disk that fails at its n-th call | {sessions} | {acknowledged} | {} | 0 | \
         {refused} refused, each in words",
        wrongs.len()
    );
    assert!(
        wrongs.is_empty(),
        "{} wrong:\n{}",
        wrongs.len(),
        wrongs.join("\n")
    );
}
