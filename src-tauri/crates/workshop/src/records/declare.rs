//! What follows from the declarations of the kinds of record.

/// The kinds, declared. `$d` is a dollar sign, for the macros that follow too.
macro_rules! records {
    (
        $d:tt
        one { $($(#[$one_attribute:meta])* $One:ident in $one:ident;)* }
        many { $(
            $(#[$many_attribute:meta])*
            $Many:ident($Name:ident) => $Type:ident in $many:ident: $Collection:ty;
        )* }
    ) => {
        /// One record of a workshop: what a row of a table holds.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case")]
        #[allow(missing_docs, reason = "each holds the type of the same name")]
        pub enum Record {
            $($One($One),)*
            $($Many($Type),)*
        }

        /// The key of a record, unique within its workshop.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case")]
        #[allow(missing_docs, reason = "each names the record of the same name")]
        pub enum Key {
            $($One,)*
            $($Many($Name),)*
        }

        /// Every record of a workshop. Lists are in any order: ranks say the order.
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        #[allow(missing_docs, reason = "each holds the records of the same name")]
        pub struct Parts {
            $($(#[$one_attribute])* pub $one: $One,)*
            $($(#[$many_attribute])* pub $many: Vec<$Type>,)*
            /// The last number given to anything (W2); at least the largest in use.
            #[serde(default)]
            pub last_id: u32,
        }

        /// A workshop in memory. It changes only through [`Workshop::apply`] and, for
        /// undo and redo, [`Workshop::perform`].
        #[derive(Clone, Debug, Default)]
        pub struct Workshop {
            $(pub(crate) $one: $One,)*
            $(pub(crate) $many: $Collection,)*
            /// The last number given to anything. Never goes down, not even by undo
            /// (W2), and so is no part of what equality looks at.
            pub(crate) last_id: u32,
        }

        impl PartialEq for Workshop {
            fn eq(&self, other: &Self) -> bool {
                $(self.$one == other.$one &&)* $(self.$many == other.$many &&)* true
            }
        }

        impl Eq for Workshop {}

        /// The kind of a record.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Kind {
            $($One,)*
            $($Many,)*
        }

        impl Kind {
            /// Every kind, in the order of [`Key`].
            pub(crate) const ALL: &[Self] = &[$(Self::$One,)* $(Self::$Many,)*];
        }

        impl Record {
            /// The key of this record.
            #[must_use]
            pub fn key(&self) -> Key {
                match self {
                    $(Self::$One(_) => Key::$One,)*
                    $(Self::$Many(it) => Key::$Many(it.name()),)*
                }
            }

            pub(crate) fn any_mut(&mut self) -> &mut dyn AnyRecord {
                match self {
                    $(Self::$One(it) => it,)*
                    $(Self::$Many(it) => it,)*
                }
            }
        }

        impl Parts {
            /// The records of a kind.
            pub(crate) fn of_mut(&mut self, kind: Kind) -> Vec<(Key, &mut dyn AnyRecord)> {
                match kind {
                    $(Kind::$One => vec![(Key::$One, &mut self.$one)],)*
                    $(Kind::$Many => (self.$many.iter_mut())
                        .map(|it| (Key::$Many(it.name()), it as &mut dyn AnyRecord))
                        .collect(),)*
                }
            }

            /// What many are called, how many there may be, and how many there are.
            pub(crate) fn counts(&self) -> impl Iterator<Item = ($crate::Counted, usize, usize)> {
                let counts = [$(<$Type as Named>::MOST.map(|(what, most)| (what, most, self.$many.len()))),*];
                counts.into_iter().flatten()
            }

            /// The numbers of all things.
            pub(crate) fn numbers(&self) -> impl Iterator<Item = u32> {
                std::iter::empty()
                    $(.chain(self.$many.iter().filter_map(|it| it.name().number())))*
            }
        }

        impl Workshop {
            /// Everything in it, as records in order.
            #[must_use]
            pub fn parts(&self) -> Parts {
                Parts {
                    $($one: self.$one.clone(),)*
                    $($many: self.$many.each().cloned().collect(),)*
                    last_id: self.last_id,
                }
            }

            /// Takes in records that have been accepted, each with a key of its own.
            pub(crate) fn from_accepted_parts(parts: Parts) -> Self {
                Self {
                    $($one: parts.$one,)*
                    $($many: <$Collection>::from_records(parts.$many),)*
                    last_id: parts.last_id,
                }
            }

            /// The record as it stands.
            #[must_use]
            pub fn record(&self, key: Key) -> Option<Record> {
                Some(match key {
                    $(Key::$One => Record::$One(self.$one.clone()),)*
                    $(Key::$Many(name) => Record::$Many(self.$many.find(name)?.clone()),)*
                })
            }

            /// The records of a kind, in order.
            pub(crate) fn of(&self, kind: Kind) -> Vec<(Key, &dyn AnyRecord)> {
                match kind {
                    $(Kind::$One => vec![(Key::$One, &self.$one)],)*
                    $(Kind::$Many => (self.$many.each())
                        .map(|it| (Key::$Many(it.name()), it as &dyn AnyRecord))
                        .collect(),)*
                }
            }

            /// Puts a record in its place, in the stead of one with the same key.
            pub(crate) fn insert(&mut self, record: Record) {
                match record {
                    $(Record::$One(it) => self.$one = it,)*
                    $(Record::$Many(it) => self.$many.put(it),)*
                }
            }

            /// Removes a record, unless there is always one of it.
            pub(crate) fn delete(&mut self, key: Key) {
                match key {
                    $(Key::$One => {})*
                    $(Key::$Many(name) => self.$many.take_out(name),)*
                }
            }
        }

        $(impl From<$One> for Record {
            fn from(it: $One) -> Self {
                Self::$One(it)
            }
        }

        impl<'a> TryFrom<&'a Record> for &'a $One {
            type Error = ();

            fn try_from(record: &'a Record) -> Result<Self, ()> {
                match record {
                    Record::$One(it) => Ok(it),
                    _ => Err(()),
                }
            }
        })*

        $(impl From<$Type> for Record {
            fn from(it: $Type) -> Self {
                Self::$Many(it)
            }
        }

        impl<'a> TryFrom<&'a Record> for &'a $Type {
            type Error = ();

            fn try_from(record: &'a Record) -> Result<Self, ()> {
                match record {
                    Record::$Many(it) => Ok(it),
                    _ => Err(()),
                }
            }
        }

        impl Listed for $Type {
            type Collection = $Collection;

            fn key(name: $Name) -> Key {
                Key::$Many(name)
            }

            fn collection(workshop: &Workshop) -> &$Collection {
                &workshop.$many
            }
        })*

        /// Does something to the record that a [`Record`] holds, of whichever kind:
        /// `on_record!(record, it => it.write(db))`.
        #[macro_export]
        macro_rules! on_record {
            ($d record:expr, $d it:ident => $d then:expr) => {
                match $d record {
                    $($crate::Record::$One($d it) => $d then,)*
                    $($crate::Record::$Many($d it) => $d then,)*
                }
            };
        }

        /// Does something to each list of [`Parts`]:
        /// `on_lists!(&parts, list => write(list)?)`.
        #[macro_export]
        macro_rules! on_lists {
            ($d parts:expr, $d list:ident => $d then:expr) => {
                match $d parts {
                    $crate::Parts { $($many,)* .. } => {
                        $({
                            let $d list = $many;
                            $d then;
                        })*
                    }
                }
            };
        }
    };
}
pub(crate) use records;
