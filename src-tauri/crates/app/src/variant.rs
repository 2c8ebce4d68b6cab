//! What a value is called in the source, and no word of what is in it.

use std::fmt::{self, Debug, Write};

/// The type and the variant of a value whose `Debug` is derived, as that of all
/// that goes into a failure is (a test looks): it begins with the variant's name.
pub(crate) fn named<T: Debug>(value: &T) -> String {
    let mut head = Head(String::new());
    // It breaks off where the name ends.
    let _ = write!(head, "{value:?}");
    let name = std::any::type_name::<T>();
    match name.rsplit("::").next() {
        // A struct.
        Some(last) if last == head.0 => name.to_owned(),
        _ => format!("{name}::{}", head.0),
    }
}

/// Takes the name that a text begins with, and nothing more.
struct Head(String);

impl Write for Head {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for sign in text.chars() {
            if !sign.is_ascii_alphanumeric() {
                return Err(fmt::Error);
            }
            self.0.push(sign);
        }
        Ok(())
    }
}
