//! The tables whose rows are looked for, and which of them a row fits.

use crate::StoreError;
use rusqlite::Connection;
use rusqlite::types::Value;

/// A table, as its rows stand in the file.
pub(super) struct Table {
    pub(super) name: String,
    /// In the order of the file.
    columns: Vec<Column>,
    /// Its rows have a number beside their values.
    numbered: bool,
    /// The column that is that number.
    number: Option<usize>,
}

struct Column {
    name: String,
    kind: String,
    required: bool,
}

/// The tables of a library: all but those that are made anew from the others.
const TABLES: &str = "
    SELECT name, wr FROM pragma_table_list
    WHERE schema = 'main' AND type = 'table'
      AND name NOT GLOB 'sqlite_*' AND name NOT IN ('indexed', 'commit_mark')";

const COLUMNS: &str = "SELECT name, type, \"notnull\", pk FROM pragma_table_info(?1) ORDER BY cid";

impl Table {
    /// The tables of a library that has no rows yet.
    pub(super) fn all(db: &Connection) -> Result<Vec<Self>, StoreError> {
        let mut statement = db.prepare(TABLES)?;
        let named = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let named: Vec<(String, bool)> = named.collect::<rusqlite::Result<_>>()?;
        let tables = named
            .into_iter()
            .map(|(name, by_key)| Self::of(db, name, by_key));
        tables.collect()
    }

    fn of(db: &Connection, name: String, by_key: bool) -> Result<Self, StoreError> {
        let mut statement = db.prepare(COLUMNS)?;
        let columns = statement.query_map([&name], |row| {
            let column = Column {
                name: row.get(0)?,
                kind: row.get(1)?,
                required: row.get(2)?,
            };
            Ok((row.get::<_, usize>(3)?, column))
        })?;
        let mut columns: Vec<(usize, Column)> = columns.collect::<rusqlite::Result<_>>()?;
        let keys = columns.iter().filter(|it| it.0 > 0).count();
        let is_number = |(key, column): &(usize, Column)| *key == 1 && column.kind == "INTEGER";
        let number = columns
            .iter()
            .position(is_number)
            .filter(|_| !by_key && keys == 1);
        if by_key {
            // The key comes first.
            columns.sort_by_key(|(key, _)| if *key == 0 { usize::MAX } else { *key });
        }
        Ok(Self {
            name,
            columns: columns.into_iter().map(|it| it.1).collect(),
            numbered: !by_key,
            number,
        })
    }

    /// The column in which a row says which workshop it is of.
    pub(super) fn workshop(&self) -> Option<usize> {
        let own = if self.name == "workshop" {
            "id"
        } else {
            "workshop"
        };
        self.columns.iter().position(|it| it.name == own)
    }

    /// The values of a row under the names of their columns, where it fits. A column
    /// that came later is in no row that was there before.
    pub(super) fn fitting(&self, number: Option<i64>, values: &[Value]) -> Option<Vec<Value>> {
        let fits = |(column, value): (&Column, &Value)| match value {
            Value::Null => !column.required,
            Value::Integer(_) => ["INTEGER", "REAL"].contains(&&*column.kind),
            Value::Real(_) => column.kind == "REAL",
            Value::Text(_) => column.kind == "TEXT",
            Value::Blob(_) => column.kind == "BLOB",
        };
        let mut values = values.to_vec();
        if let Some(at) = self.number {
            // The file has nothing there: the number is told beside.
            match values.get_mut(at) {
                Some(value @ Value::Null) => *value = Value::Integer(number?),
                _ => return None,
            }
        }
        let fits = number.is_some() == self.numbered
            && values.len() <= self.columns.len()
            && self.columns.iter().zip(&values).all(fits);
        fits.then_some(values)
    }

    /// How many columns it has.
    pub(super) fn width(&self) -> usize {
        self.columns.len()
    }

    /// The statement that adds a row with so many values.
    pub(super) fn adding(&self, count: usize) -> String {
        let names = self
            .columns
            .iter()
            .take(count)
            .map(|it| format!("\"{}\"", it.name));
        let names: Vec<_> = names.collect();
        let slots = vec!["?"; count].join(", ");
        let name = &self.name;
        format!("INSERT INTO {name} ({}) VALUES ({slots})", names.join(", "))
    }
}
