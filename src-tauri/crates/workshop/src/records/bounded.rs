//! Lists from a file, kept no further than they may go: what comes after is read
//! and dropped, so that a list of millions takes no memory. One too many is kept,
//! and says that there were too many.

use crate::records::text::limits;
use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::fmt;
use std::marker::PhantomData;

/// As long as the plan may be.
pub(crate) fn list<'de, D, T>(from: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    from.deserialize_seq(Bounded(limits::LIST + 1, PhantomData))
}

/// As long as there may be causes.
pub(crate) fn causes<'de, D, T>(from: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    from.deserialize_seq(Bounded(limits::CAUSES + 1, PhantomData))
}

/// As long as there may be causes and others together.
pub(crate) fn both<'de, D, T>(from: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    let most = limits::CAUSES + limits::LIST;
    from.deserialize_seq(Bounded(most + 1, PhantomData))
}

struct Bounded<T>(usize, PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Bounded<T> {
    type Value = Vec<T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
        let mut kept = Vec::new();
        while kept.len() < self.0 {
            match items.next_element()? {
                Some(item) => kept.push(item),
                None => return Ok(kept),
            }
        }
        // Read as what it is: what is wrong with it is wrong all the same.
        while items.next_element::<T>()?.is_some() {}
        Ok(kept)
    }
}
