//! What every record can do, whatever its kind.

use crate::{Refusal, TextField};

/// A record of any kind. Each kind says this in its own file.
pub(crate) trait AnyRecord {
    /// Shows each of its texts, in the order of its fields. Names with roles
    /// (aliases) are no texts: they are what texts are compared with.
    fn texts<'a>(&'a self, look: &mut dyn FnMut(TextField, &'a str));

    /// The same; what is changed there is changed.
    fn texts_mut(&mut self, look: &mut dyn FnMut(TextField, &mut String));

    /// Folds its white space, and checks its own values (W5, W6, W8, W10, W13).
    fn accept(&mut self) -> Result<(), Refusal>;

    /// Shows its own number and those of the things that it names.
    fn numbers_mut(&mut self, _look: &mut dyn FnMut(&mut u32)) {}

    /// Puts a sign where words are needed and none can be seen (W5).
    fn make_visible(&mut self) {}
}

/// [`AnyRecord::texts`] and [`AnyRecord::texts_mut`] at once: what the pattern
/// finds in a record is lent, or can be changed.
macro_rules! texts {
    ($record:pat => $look:ident $show:block) => {
        fn texts<'a>(&'a self, $look: &mut dyn FnMut($crate::TextField, &'a str)) {
            let $record = self;
            $show
        }

        fn texts_mut(&mut self, $look: &mut dyn FnMut($crate::TextField, &mut String)) {
            let $record = self;
            $show
        }
    };
}
pub(crate) use texts;
