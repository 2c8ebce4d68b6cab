//! How values stand in columns, where SQLite has no type of its own for them.

use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, Type, ValueRef};
use rusqlite::{Error, Row};
use serde::Serialize;
use serde::de::value::{self, StrDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer};

/// A value whose serde form is one string: the word of an enum (`near_miss`),
/// a date, a local time. It is stored as that string, so that the file can be
/// read without this program.
pub(crate) struct Word<T>(pub(crate) T);

impl<T: Serialize> ToSql for Word<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match serde_json::to_value(&self.0) {
            Ok(serde_json::Value::String(word)) => Ok(word.into()),
            Ok(other) => {
                let why = format!("{other} is not a word");
                Err(Error::ToSqlConversionFailure(why.into()))
            }
            Err(error) => Err(Error::ToSqlConversionFailure(error.into())),
        }
    }
}

impl<T: DeserializeOwned> FromSql for Word<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let word: StrDeserializer<'_, value::Error> = value.as_str()?.into_deserializer();
        T::deserialize(word).map(Word).map_err(FromSqlError::other)
    }
}

/// The value of a column that may be empty.
pub(crate) fn optional<T: DeserializeOwned>(
    row: &Row<'_>,
    name: &str,
) -> rusqlite::Result<Option<T>> {
    Ok(row
        .get::<_, Option<Word<T>>>(name)?
        .map(|Word(value)| value))
}

/// A list that has no table of its own.
pub(crate) fn json<T: Serialize>(value: &T) -> rusqlite::Result<String> {
    serde_json::to_string(value).map_err(|error| Error::ToSqlConversionFailure(error.into()))
}

/// The list that [`json`] wrote.
pub(crate) fn from_json<T: DeserializeOwned>(row: &Row<'_>, name: &str) -> rusqlite::Result<T> {
    let text: String = row.get(name)?;
    serde_json::from_str(&text).map_err(|_| unreadable(row, name, &text))
}

/// The error for a column whose text means nothing to this program.
pub(crate) fn unreadable(row: &Row<'_>, name: &str, text: &str) -> Error {
    match row.as_ref().column_index(name) {
        Ok(column) => {
            let why = format!("“{text}” means nothing in the column {name}");
            Error::FromSqlConversionFailure(column, Type::Text, why.into())
        }
        Err(error) => error,
    }
}

/// A point in time to the millisecond, as text that is always as long: so the
/// order of the text is the order in time, and a new one fits where the old
/// one stood.
pub(crate) struct Timestamp(pub(crate) DateTime<Utc>);

impl ToSql for Timestamp {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.to_rfc3339_opts(SecondsFormat::Millis, true).into())
    }
}

impl FromSql for Timestamp {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Word::column_result(value).map(|Word(at)| Self(at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{NaiveDate, NaiveDateTime};
    use rusqlite::Connection;
    use std::fmt::Debug;
    use workshop::{ActionKind, IncidentKind};

    fn check<T>(value: T, stored: &str)
    where
        T: Serialize + DeserializeOwned + PartialEq + Debug + Clone,
    {
        let db = Connection::open_in_memory().unwrap();
        let (text, Word(back)): (String, Word<T>) = db
            .query_row("SELECT ?1, ?1", [Word(value.clone())], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })
            .unwrap();
        assert_eq!((text.as_str(), back), (stored, value));
    }

    #[test]
    fn words_are_stored_as_they_are_read() {
        check(IncidentKind::NearMiss, "near_miss");
        check(ActionKind::RemoveLookAlikes, "remove_look_alikes");
        let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        check(day, "2026-11-23");
        check(day.and_hms_opt(7, 4, 0).unwrap(), "2026-11-23T07:04:00");
        let fine = day.and_hms_nano_opt(23, 59, 59, 123_456_789).unwrap();
        check(fine, "2026-11-23T23:59:59.123456789");
    }

    #[test]
    fn the_ends_of_time_are_kept() {
        for at in [NaiveDateTime::MIN, NaiveDateTime::MAX] {
            let Word(back) = Connection::open_in_memory()
                .unwrap()
                .query_row("SELECT ?1", [Word(at)], |row| row.get(0))
                .unwrap();
            assert_eq!(at, back);
        }
    }

    #[test]
    fn an_unknown_word_is_an_error() {
        let db = Connection::open_in_memory().unwrap();
        let read = |sql| db.query_row(sql, [], |row| row.get::<_, Word<IncidentKind>>(0));
        assert!(read("SELECT 'miracle'").is_err());
        assert!(read("SELECT 3").is_err());
        assert!(read("SELECT 'hazard'").is_ok());
    }
}
