//! Which function a role belongs to.

use super::{Rows, rows_of};
use crate::column::unreadable;
use rusqlite::{Connection, Row, Statement, params};
use workshop::{Function, RoleFunction, RoleFunctionId};

/// Either `function` or `own` is there: the code of one that every library knows,
/// or the name of one that it doesn't.
pub(super) const V8: &str = "
    CREATE TABLE role_function (
        workshop INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
        id       INTEGER NOT NULL,
        role     TEXT NOT NULL,
        function TEXT,
        own      TEXT,
        PRIMARY KEY (workshop, id),
        CHECK ((function IS NULL) <> (own IS NULL))
    ) STRICT, WITHOUT ROWID;
";

/// The names of own functions that the workshops outside the bin use.
const OWN: &str = "
    SELECT DISTINCT own FROM role_function JOIN workshop ON workshop.id = role_function.workshop
    WHERE own IS NOT NULL AND binned IS NULL ORDER BY own COLLATE NOCASE, own";

/// The names of own functions that the workshops outside the bin use, in the order
/// of the alphabet.
pub(crate) fn own(db: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut statement = db.prepare_cached(OWN)?;
    statement.query_map([], |row| row.get(0))?.collect()
}

impl Rows for RoleFunction {
    rows_of!("role_function", "role, function, own", "?3, ?4, ?5");

    fn id(&self) -> u32 {
        self.id.0
    }

    fn write(&self, sql: &mut Statement<'_>, workshop: i64) -> rusqlite::Result<usize> {
        let (function, own) = match &self.function {
            Function::Own(name) => (None, Some(name)),
            built_in => (Some(built_in.code()), None),
        };
        sql.execute(params![workshop, self.id.0, self.role, function, own])
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let function: Option<String> = row.get("function")?;
        let function = match (function, row.get("own")?) {
            (None, Some(name)) => Function::Own(name),
            (Some(code), None) => (Function::BUILT_IN.into_iter())
                .find(|it| it.code() == code)
                .ok_or_else(|| unreadable(row, "function", &code))?,
            _ => return Err(unreadable(row, "function", "")),
        };
        Ok(Self {
            id: RoleFunctionId(row.get("id")?),
            role: row.get("role")?,
            function,
        })
    }
}
