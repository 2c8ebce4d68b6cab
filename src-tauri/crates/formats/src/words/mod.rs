//! What a person reads of a file that is no workshop: a file for each language.

mod en;
mod it;

use crate::json::JsonFlaw;
use crate::reading::{Unreadable, Why};
use workshop::message;

message!(JsonFlaw, json_flaw);
message!(Unreadable, unreadable);
message!(Why, left_out);
