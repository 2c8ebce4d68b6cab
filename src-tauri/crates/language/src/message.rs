//! What is meant, apart from how it is said.

use crate::Language;
use std::fmt::Debug;

/// Something to tell a person: an enum of what can be meant, say. It is worded
/// in a crate's `words/`, where each language has a file of its own.
pub trait Message: Debug {
    /// What has happened, in a sentence or two.
    fn in_language(&self, language: Language) -> String;

    /// What can be done about it, where the message doesn't say that itself;
    /// else empty.
    fn help(&self, _language: Language) -> String {
        String::new()
    }
}

/// What is said in a language: the same thing of each language's module, all of
/// which stand beside the caller. A further language is named here and in the
/// modules that the compiler then asks for.
#[macro_export]
macro_rules! said_in {
    ($language:expr, $($said:tt)+) => {
        match $language {
            $crate::Language::En => en::$($said)+,
            $crate::Language::It => it::$($said)+,
        }
    };
}

/// Has a type be a [`Message`]: its words come from a function of each language's
/// module, and so does its help where a second one is named. Shown without a
/// reader, it is in English.
#[macro_export]
macro_rules! message {
    ($type:ty, $($words:ident)::+ $(, $help:ident)?) => {
        impl $crate::Message for $type {
            fn in_language(&self, language: $crate::Language) -> String {
                $crate::said_in!(language, $($words)::+(self))
            }

            $(fn help(&self, language: $crate::Language) -> String {
                $crate::said_in!(language, $help(self)).into()
            })?
        }

        $crate::shown_in_english!($type);
    };
}

/// Shows a [`Message`] in English where no reader is known.
#[macro_export]
macro_rules! shown_in_english {
    ($type:ty) => {
        impl ::std::fmt::Display for $type {
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                out.write_str(&$crate::Message::in_language(self, $crate::Language::En))
            }
        }
    };
}
