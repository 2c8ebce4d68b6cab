//! One edit, from the workshop in memory to the disk, beside the same bytes
//! committed to a bare table and a bare fdatasync.

use crate::measure::{Times, head};
use crate::stock::{at, sentence, workshop};
use rusqlite::{Connection, TransactionBehavior};
use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;
use store::{Drafts, Library, NewStep};
use workshop::{CauseField, CauseId};
use workshop::{Change, Edit, Place, StepKind};

const ROUNDS: usize = 1000;

pub(crate) fn run() {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
    let mut library = Library::open(folder.path()).expect("a library");
    let mut desk = workshop(1, 150);
    let id = library.create(&desk, at(0)).expect("room");
    let bare = bare(&folder.path().join("bare.sqlite"));
    let mut file = File::create(folder.path().join("bare")).expect("room");
    file.write_all(&[0; 1 << 16]).expect("room");
    file.sync_all().expect("a disk");

    let (mut sync, mut raw) = (Times::default(), Times::default());
    let (mut reword, mut add) = (Times::default(), Times::default());
    let (mut raw_add, mut revision) = (Times::default(), 0);
    let (mut draft, mut after) = (Times::default(), Times::default());
    for round in 0..ROUNDS {
        sync.run(|| touch(&mut file));
        let edit = Edit::SetCause {
            id: CauseId(7 + u32::try_from(round).expect("a few") % 150),
            field: CauseField::Text(sentence(round + 9)),
        };
        let change = reword.run(|| {
            let change = desk.apply(edit).expect("sense");
            revision = write(&mut library, id, revision, &change, desk.last_id());
            change
        });
        raw.run(|| commit(&bare, &change));

        let edit = Edit::AddCause {
            parent: None,
            category: None,
            place: Place::Last,
            text: sentence(round),
            entry: None,
        };
        let change = add.run(|| {
            let change = desk.apply(edit).expect("sense");
            revision = write(&mut library, id, revision, &change, desk.last_id());
            change
        });
        raw_add.run(|| commit(&bare, &change));
        // As it is while somebody types on: the text that goes is overwritten.
        let half = Drafts::from([("line/cause".to_owned(), sentence(round))]);
        draft.run(|| library.keep_drafts(Some(id), &half).expect("room"));
        // So that there are 150 causes again.
        let back = change.reversed();
        desk.perform(&back);
        after.run(|| revision = write(&mut library, id, revision, &back, desk.last_id()));
    }
    head("one edit at 150 causes", "fdatasync");
    sync.tell("fdatasync of one page", &sync);
    raw.tell("bare commit: a cause reworded", &sync);
    reword.tell("apply → committed: a cause reworded", &sync);
    raw_add.tell("bare commit: a cause added", &sync);
    add.tell("apply → committed: a cause added", &sync);
    draft.tell("a draft kept", &sync);
    after.tell("right after it, committed: a cause removed", &sync);
    head("", "the bare commit of the same bytes");
    reword.tell("apply → committed: a cause reworded", &raw);
    add.tell("apply → committed: a cause added", &raw_add);
    large();
    overwritten();
}

/// What it costs that what is deleted is overwritten: the same rows come and go in two
/// bare tables, of which one does it.
fn overwritten() {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
    let kept = bare(&folder.path().join("kept.sqlite"));
    let gone = bare(&folder.path().join("gone.sqlite"));
    gone.pragma_update(None, "secure_delete", true)
        .expect("SQL");
    let (mut plain, mut secure) = (Times::default(), Times::default());
    for round in 0..ROUNDS {
        let words = sentence(round).repeat(1 + round % 20);
        plain.run(|| come_and_go(&kept, &words));
        secure.run(|| come_and_go(&gone, &words));
    }
    head(
        "a row that comes, and one that goes",
        "the same, not overwritten",
    );
    plain.tell("not overwritten", &plain);
    secure.tell("overwritten (secure_delete)", &plain);
}

fn come_and_go(db: &Connection, words: &str) {
    let writing = rusqlite::Transaction::new_unchecked(db, TransactionBehavior::Immediate)
        .expect("the right to write");
    let add = "INSERT INTO bare (bytes) VALUES (?1)";
    let remove = "DELETE FROM bare WHERE id = (SELECT max(id) - 50 FROM bare)";
    (writing.prepare_cached(add).expect("SQL"))
        .execute([words])
        .expect("room");
    (writing.prepare_cached(remove).expect("SQL"))
        .execute([])
        .expect("room");
    writing.commit().expect("a disk");
}

/// A large edit: a branch of 341 causes removed, and brought back.
fn large() {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
    let mut library = Library::open(folder.path()).expect("a library");
    let mut desk = workshop(1, 2000);
    let id = library.create(&desk, at(0)).expect("room");
    let (mut removing, mut restoring, mut revision) = (Times::default(), Times::default(), 0);
    for _ in 0..5 {
        let change = desk
            .apply(Edit::RemoveCause { id: CauseId(7) })
            .expect("sense");
        removing.run(|| revision = write(&mut library, id, revision, &change, desk.last_id()));
        let back = change.reversed();
        desk.perform(&back);
        restoring.run(|| revision = write(&mut library, id, revision, &back, desk.last_id()));
    }
    head("a branch at 2,000 causes", "removing");
    removing.tell("removed", &removing);
    restoring.tell("brought back", &removing);
}

/// Writes a change as the app does; answers the new revision.
pub(crate) fn write(
    library: &mut Library,
    id: store::WorkshopId,
    revision: u64,
    change: &Change,
    last_id: u32,
) -> u64 {
    let step = NewStep {
        kind: StepKind::Edit,
        edit: "edit",
        edited_text: "The pager was silent",
        edited_to: "",
        is_typing: false,
        change,
        drafts: &Drafts::new(),
        attached: &[],
        who: "facilitator",
        at: at(usize::try_from(revision).expect("a few")),
        last_id,
    };
    let committed = library.commit(id, revision, &step).expect("a commit");
    committed.revision
}

/// A file with one table, opened as the library opens its own.
fn bare(file: &Path) -> Connection {
    let db = Connection::open(file).expect("a file");
    db.execute_batch(
        "PRAGMA journal_mode = wal; PRAGMA synchronous = full;
         CREATE TABLE bare (id INTEGER PRIMARY KEY, bytes TEXT NOT NULL) STRICT;",
    )
    .expect("a table");
    db
}

fn commit(db: &Connection, change: &Change) {
    let bytes = serde_json::to_string(change).expect("JSON");
    let writing = rusqlite::Transaction::new_unchecked(db, TransactionBehavior::Immediate)
        .expect("the right to write");
    writing
        .prepare_cached("INSERT INTO bare (bytes) VALUES (?1)")
        .expect("SQL")
        .execute([bytes])
        .expect("room");
    writing.commit().expect("a disk");
}

fn touch(file: &mut File) {
    file.seek(SeekFrom::Start(4096)).expect("a place");
    file.write_all(&[1; 4096]).expect("room");
    file.sync_data().expect("a disk");
}
