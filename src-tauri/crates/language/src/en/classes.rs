//! The classes of the word lists, looked up once.

use crate::words::{Class, WordLists};

macro_rules! classes {
    ($name:ident: $($class:ident)*) => {
        /// Each is the class of the same name in the data file, which says
        /// what is in it.
        #[derive(Debug)]
        pub(super) struct $name { $(pub(super) $class: Class,)* }

        impl $name {
            pub(super) fn of(lists: &WordLists) -> Self {
                Self { $($class: lists.class(stringify!($class).trim_end_matches('_')),)* }
            }

            /// The names, for a test that each has words.
            #[cfg(test)]
            pub(super) const NAMES: &[&str] = &[$(stringify!($class),)*];
        }
    };
}

classes! { WordClasses:
    role org personal negative plural_pronoun outsider hostile title thing
    machine machine_like thing_alone person_modifier soft hard_modifier hard
    procedure weak careless careless_noun guilty guilty_noun badly
    physical_participle det prep time_prep sub coord rel adverb be have do_ modal time
    thing_pronoun say quantity harm product place_noun postposed possessive
    name ambiguous lower_name
}

classes! { VerbClasses:
    duty human thing state craft blaming judging bungling harm happening
}
