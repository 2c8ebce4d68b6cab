//! What a person reads of a file that is no workshop: a file for each language.

mod en;
mod it;

use crate::json::JsonFlaw;
use workshop::message;

message!(JsonFlaw, json_flaw);
