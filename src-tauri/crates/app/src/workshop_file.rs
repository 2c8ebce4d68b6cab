//! The file of one workshop among the formats: `store` alone knows how one is made.

use chrono::{DateTime, NaiveTime, Utc};
use formats::json::parts_to_share;
use formats::{Reader, WriteOptions, Writer};
use store::StoreError;
use workshop::Workshop;

/// All of a workshop, to be opened in Lisca elsewhere.
pub(crate) struct WorkshopFile;

impl Writer for WorkshopFile {
    const NAME: &'static str = "lisca";
    const HOLDS_PRIVATE: bool = true;
    type Error = StoreError;

    fn write(workshop: &Workshop, asked: &WriteOptions) -> Result<Vec<u8>, StoreError> {
        let parts = parts_to_share(workshop, asked.extras.private);
        let at =
            DateTime::<Utc>::from_naive_utc_and_offset(asked.today.and_time(NaiveTime::MIN), Utc);
        store::workshop_file(&Workshop::from_stored_parts(parts)?, at)
    }
}

impl Reader for WorkshopFile {
    type Error = StoreError;

    fn read(bytes: &[u8]) -> Result<Workshop, StoreError> {
        store::workshop_in_file(bytes)
    }
}
