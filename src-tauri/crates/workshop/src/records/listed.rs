//! Kinds of which a workshop has many.

use super::AnyRecord;
use crate::{Counted, Key, Record, Refusal, SessionStep, Workshop};

/// The name of a record among those of its kind.
pub(crate) trait Name: Copy + PartialEq {
    /// Its number, where it is one (W2).
    fn number(self) -> Option<u32>;
}

impl Name for SessionStep {
    fn number(self) -> Option<u32> {
        None
    }
}

/// A kind whose records have names, and an order. Each says this in its own
/// file.
pub(crate) trait Named {
    /// The type of the name of one record.
    type Name: Name;
    /// The sort key of the records.
    type Order: Ord;
    /// What many of them are called, and how many there may be (W6); none: what
    /// else is asked of them says so.
    const MOST: Option<(Counted, usize)> = None;

    /// The name of this record.
    fn name(&self) -> Self::Name;

    /// The sort key of this record.
    fn order(&self) -> Self::Order;
}

/// A kind of which a workshop has many. Follows from its declaration.
pub(crate) trait Listed: AnyRecord + Named + Clone + Into<Record> + 'static {
    /// The collection that a workshop keeps them in.
    type Collection: Collection<Self>;

    /// The key of the record with this name.
    fn key(name: Self::Name) -> Key;

    /// All records of this kind in a workshop.
    fn collection(workshop: &Workshop) -> &Self::Collection;
}

/// A kind whose order somebody chooses.
pub(crate) trait Ranked: Listed {
    /// The refusal of an edit of a record that isn’t there.
    const MISSING: Refusal;

    /// Lower comes first.
    fn rank(&self) -> i32;

    /// Gives it another place.
    fn set_rank(&mut self, rank: i32);
}

/// [`Named`] and [`Ranked`] for a kind that has an `id` and a `rank`.
macro_rules! ranked {
    ($Type:ident by $Name:ident, missing: $missing:ident $(, most: $most:expr)?) => {
        impl $crate::records::Named for $Type {
            type Name = $Name;
            type Order = (i32, $Name);
            $(const MOST: Option<($crate::Counted, usize)> = Some($most);)?

            fn name(&self) -> $Name {
                self.id
            }

            fn order(&self) -> (i32, $Name) {
                (self.rank, self.id)
            }
        }

        impl $crate::records::Ranked for $Type {
            const MISSING: $crate::Refusal = $crate::Refusal::$missing;

            fn rank(&self) -> i32 {
                self.rank
            }

            fn set_rank(&mut self, rank: i32) {
                self.rank = rank;
            }
        }
    };
}
pub(crate) use ranked;

/// [`Named`] for a kind that has an `id`, in the order of its numbers.
macro_rules! numbered {
    ($Type:ident by $Name:ident $(, most: $most:expr)?) => {
        impl $crate::records::Named for $Type {
            type Name = $Name;
            type Order = $Name;
            $(const MOST: Option<($crate::Counted, usize)> = Some($most);)?

            fn name(&self) -> $Name {
                self.id
            }

            fn order(&self) -> $Name {
                self.id
            }
        }
    };
}
pub(crate) use numbered;

/// A collection of the records of one kind, in their order.
pub(crate) trait Collection<T: Named + 'static> {
    /// A collection of records that come in any order, each with a name of its own.
    fn from_records(all: Vec<T>) -> Self;

    /// The records, in order.
    fn each(&self) -> impl Iterator<Item = &T>;

    /// The record with this name.
    fn find(&self, name: T::Name) -> Option<&T>;

    /// Puts a record in its place; one with the same name is replaced.
    fn put(&mut self, it: T);

    /// Removes the record with this name.
    fn take_out(&mut self, name: T::Name);
}

impl<T: Named + 'static> Collection<T> for Vec<T> {
    fn from_records(mut all: Self) -> Self {
        all.sort_by_key(Named::order);
        all
    }

    fn each(&self) -> impl Iterator<Item = &T> {
        self.iter()
    }

    fn find(&self, name: T::Name) -> Option<&T> {
        self.iter().find(|it| it.name() == name)
    }

    fn put(&mut self, it: T) {
        self.take_out(it.name());
        let at = self.partition_point(|other| other.order() < it.order());
        self.insert(at, it);
    }

    fn take_out(&mut self, name: T::Name) {
        self.retain(|it| it.name() != name);
    }
}
