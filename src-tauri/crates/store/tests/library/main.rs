//! The library, as those who use it see it.

mod desk;
mod round_trip;
mod search;
mod shelves;
