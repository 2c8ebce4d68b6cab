//! What the checksums on pages cost: the same rows in two files, of which one has them.

use crate::measure::{Times, head};
use crate::stock::sentence;
use rusqlite::Connection;
use std::path::{Path, PathBuf};

const ROWS: usize = 20_000;
const ROUNDS: usize = 300;

pub(crate) fn run() {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
    checksums::keep().expect("SQLite");
    let files = [false, true].map(|checked| made(folder.path(), checked));
    let mut commits = [Times::default(), Times::default()];
    let mut checkpoints = [Times::default(), Times::default()];
    let mut opens = [Times::default(), Times::default()];
    let mut reads = [Times::default(), Times::default()];
    let writers = files.each_ref().map(|it| opened(it));
    for round in 0..ROUNDS {
        for of in [0, 1] {
            commits[of].run(|| {
                writers[of]
                    .execute("INSERT INTO rows (text) VALUES (?1)", [sentence(round)])
                    .expect("room")
            });
            checkpoints[of].run(|| {
                let sql = "PRAGMA wal_checkpoint(PASSIVE)";
                writers[of].query_row(sql, [], |_| Ok(())).expect("room");
            });
        }
    }
    drop(writers);
    for _ in 0..30 {
        for of in [0, 1] {
            let db = opens[of].run(|| {
                let db = opened(&files[of]);
                let sql = "SELECT count(*) FROM sqlite_schema";
                db.query_row(sql, [], |row| row.get::<_, i64>(0))
                    .expect("rows");
                db
            });
            reads[of].run(|| {
                let sql = "SELECT sum(length(text)) FROM rows";
                db.query_row(sql, [], |row| row.get::<_, i64>(0))
                    .expect("rows")
            });
        }
    }
    head("checksums on pages: 20,000 rows", "without them");
    for (name, [without, with]) in [
        ("a commit of one row", &commits),
        ("its checkpoint", &checkpoints),
        ("opened, and the schema read", &opens),
        ("all rows read", &reads),
    ] {
        without.tell(&format!("{name}, without"), without);
        with.tell(&format!("{name}, with"), without);
    }
}

fn made(folder: &Path, checked: bool) -> PathBuf {
    let file = folder.join(format!("checked-{checked}.sqlite"));
    let mut db = Connection::open(&file).expect("a file");
    if checked {
        db.query_row(checksums::MAKE_ROOM, [], |_| Ok(()))
            .expect("room");
    }
    db.execute_batch("CREATE TABLE rows (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT")
        .expect("a table");
    let filling = db.transaction().expect("a transaction");
    for number in 0..ROWS {
        let sql = "INSERT INTO rows (text) VALUES (?1)";
        filling
            .prepare_cached(sql)
            .expect("SQL")
            .execute([sentence(number)])
            .expect("room");
    }
    filling.commit().expect("a disk");
    let verified: String = db
        .query_row("PRAGMA checksum_verification", [], |row| row.get(0))
        .expect("an answer");
    assert_eq!(verified == "1", checked);
    file
}

fn opened(file: &Path) -> Connection {
    let db = Connection::open(file).expect("a file");
    db.execute_batch("PRAGMA journal_mode = wal; PRAGMA synchronous = full;")
        .expect("a file");
    db
}
