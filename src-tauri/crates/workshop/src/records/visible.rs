//! Words that were kept and that nobody can see: an older version let them in
//! (W5). Each becomes a sign that can be seen, so that its workshop opens.

use crate::Parts;
use crate::records::Kind;
use crate::records::text::has_words;

/// What stands where nothing could be seen.
const SIGN: &str = "…";

impl Parts {
    /// Puts a sign where words are needed and none can be seen.
    pub(crate) fn make_visible(&mut self) {
        for kind in Kind::ALL {
            for (_, record) in self.of_mut(*kind) {
                record.make_visible();
            }
        }
        self.make_initials_visible();
        self.notes.retain(|it| has_words(&it.text));
        let aliases = &mut self.session.aliases;
        aliases.retain(|it| has_words(&it.name) && has_words(&it.role));
    }

    /// Two may not have the same initial (W8).
    fn make_initials_visible(&mut self) {
        for n in 0..self.categories.len() {
            if has_words(&self.categories[n].initial) {
                continue;
            }
            let free = ('1'..='9').chain('a'..='z').map(String::from);
            let taken = |it: &String| self.categories.iter().any(|other| other.initial == *it);
            if let Some(free) = free.into_iter().find(|it| !taken(it)) {
                self.categories[n].initial = free;
            }
        }
    }
}

/// Puts a sign where no word can be seen.
pub(crate) fn seen(text: &mut String) {
    if !has_words(text) {
        SIGN.clone_into(text);
    }
}
