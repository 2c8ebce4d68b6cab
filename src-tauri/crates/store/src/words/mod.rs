//! What a person reads of the library: what has happened, and what to do. A file
//! for each language.

mod en;
mod it;

use crate::{Found, StoreError};
use workshop::message;

message!(StoreError, error);

message!(Found, found);
