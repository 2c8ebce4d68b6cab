//! The statements that made the table.

/// What a list shows stands first: SQLite reads a row's long texts, which
/// stand last, only when asked for them. Numbers are never given twice, so
/// that a window left open can't come upon another workshop under its own.
pub(in crate::tables) const V1: &str = "
    CREATE TABLE workshop (
        id            INTEGER PRIMARY KEY AUTOINCREMENT,
        revision      INTEGER NOT NULL DEFAULT 0,
        last_id       INTEGER NOT NULL,
        created       TEXT NOT NULL,
        updated       TEXT NOT NULL,
        archived      TEXT,
        binned        TEXT,
        cause_count   INTEGER NOT NULL DEFAULT 0,
        root_count    INTEGER NOT NULL DEFAULT 0,
        action_count  INTEGER NOT NULL DEFAULT 0,
        open_actions  INTEGER NOT NULL DEFAULT 0,

        title         TEXT NOT NULL DEFAULT '',
        kind          TEXT NOT NULL DEFAULT '',
        state         TEXT NOT NULL DEFAULT '',
        held_on       TEXT,
        started       TEXT,
        noticed       TEXT,
        contained     TEXT,
        actual        TEXT,
        potential     TEXT,
        probability   TEXT,
        language      TEXT NOT NULL DEFAULT '',
        category_set  TEXT NOT NULL DEFAULT '',
        effect        TEXT NOT NULL DEFAULT '',

        facilitator   TEXT NOT NULL DEFAULT '',
        place         TEXT NOT NULL DEFAULT '',
        what_happened TEXT NOT NULL DEFAULT '',
        impact        TEXT NOT NULL DEFAULT '',
        went_well     TEXT NOT NULL DEFAULT '',
        lucky         TEXT NOT NULL DEFAULT '',
        decision      TEXT NOT NULL DEFAULT '',
        notes         TEXT NOT NULL DEFAULT ''
    ) STRICT;
";

/// What came with the shared screen. `worth_1` to `worth_5` count who said how
/// much it was worth their time.
pub(in crate::tables) const V3: &str = "
    ALTER TABLE workshop ADD COLUMN system         TEXT NOT NULL DEFAULT '';
    ALTER TABLE workshop ADD COLUMN voting         TEXT NOT NULL DEFAULT 'not_yet';
    ALTER TABLE workshop ADD COLUMN dots           INTEGER NOT NULL DEFAULT 3;
    ALTER TABLE workshop ADD COLUMN dots_per_cause INTEGER NOT NULL DEFAULT 2;
    ALTER TABLE workshop ADD COLUMN worth_1        INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE workshop ADD COLUMN worth_2        INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE workshop ADD COLUMN worth_3        INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE workshop ADD COLUMN worth_4        INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE workshop ADD COLUMN worth_5        INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE workshop ADD COLUMN purpose        TEXT NOT NULL DEFAULT '';
    ALTER TABLE workshop ADD COLUMN ground_rules   TEXT NOT NULL DEFAULT '';
    ALTER TABLE workshop ADD COLUMN learned        TEXT NOT NULL DEFAULT '';
    ALTER TABLE workshop ADD COLUMN open_points    TEXT NOT NULL DEFAULT '';
";

/// What came with roles in the place of names. JSON: nobody asks across
/// workshops who was named.
pub(in crate::tables) const V4: &str =
    "ALTER TABLE workshop ADD COLUMN aliases TEXT NOT NULL DEFAULT '[]';";

/// What came with Just Culture. `safe_1` to `safe_5` count who said how safe it is
/// to speak.
pub(in crate::tables) const V8: &str = "
    ALTER TABLE workshop ADD COLUMN length         TEXT NOT NULL DEFAULT 'full';
    ALTER TABLE workshop ADD COLUMN safe_1         INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE workshop ADD COLUMN safe_2         INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE workshop ADD COLUMN safe_3         INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE workshop ADD COLUMN safe_4         INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE workshop ADD COLUMN safe_5         INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE workshop ADD COLUMN meant          TEXT NOT NULL DEFAULT '';
    ALTER TABLE workshop ADD COLUMN trigger        TEXT NOT NULL DEFAULT '';
    ALTER TABLE workshop ADD COLUMN detection      TEXT NOT NULL DEFAULT '';
    ALTER TABLE workshop ADD COLUMN sooner         TEXT NOT NULL DEFAULT '';
";
