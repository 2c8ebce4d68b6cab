//! Kinds of which a workshop has many.

use super::AnyRecord;
use crate::{Counted, Key, Record, Refusal, SessionStep, Workshop};

/// What names a record among those of its kind.
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
    /// What names one of them.
    type Name: Name;
    /// By what they are in order.
    type Order: Ord;
    /// What many of them are called, and how many there may be (W6); none: what
    /// else is asked of them says so.
    const MOST: Option<(Counted, usize)> = None;

    /// Which one it is.
    fn name(&self) -> Self::Name;

    /// Where it stands among the others.
    fn order(&self) -> Self::Order;
}

/// A kind of which a workshop has many. Follows from its declaration.
pub(crate) trait Listed: AnyRecord + Named + Clone + Into<Record> + 'static {
    /// What a workshop keeps them in.
    type Kept: Keeps<Self>;

    /// The key of the one with this name.
    fn key(name: Self::Name) -> Key;

    /// All of a workshop.
    fn kept(workshop: &Workshop) -> &Self::Kept;
}

/// A kind whose order somebody chooses.
pub(crate) trait Ranked: Listed {
    /// Says that it isn't there.
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
    ($Type:ident by $Name:ident) => {
        impl $crate::records::Named for $Type {
            type Name = $Name;
            type Order = $Name;

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

/// What keeps the records of a kind in their order.
pub(crate) trait Keeps<T: Named + 'static> {
    /// Takes many in at once, in any order, each with a name of its own.
    fn gathered(all: Vec<T>) -> Self;

    /// Each, in order.
    fn each(&self) -> impl Iterator<Item = &T>;

    /// The one with this name.
    fn find(&self, name: T::Name) -> Option<&T>;

    /// Puts one in its place, in the stead of one with the same name.
    fn put(&mut self, it: T);

    /// Takes out the one with this name.
    fn take_out(&mut self, name: T::Name);
}

impl<T: Named + 'static> Keeps<T> for Vec<T> {
    fn gathered(mut all: Self) -> Self {
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
