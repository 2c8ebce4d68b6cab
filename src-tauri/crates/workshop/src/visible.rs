//! Words that were kept and that nobody can see: an older version let them in
//! (W5). Each becomes a sign that can be seen, so that its workshop opens.

use crate::text::has_words;
use crate::{Branch, Parts, Status};

/// What stands where nothing could be seen.
const SIGN: &str = "…";

impl Parts {
    /// Puts a sign where words are needed and none can be seen.
    pub(crate) fn make_visible(&mut self) {
        seen(&mut self.incident.title);
        for it in &mut self.categories {
            seen(&mut it.name);
        }
        self.make_initials_visible();
        self.participants
            .iter_mut()
            .for_each(|it| seen(&mut it.role));
        self.timeline.iter_mut().for_each(|it| seen(&mut it.text));
        self.causes.iter_mut().for_each(|it| seen(&mut it.text));
        self.thoughts.iter_mut().for_each(|it| seen(&mut it.text));
        for it in &mut self.actions {
            seen(&mut it.what);
            if let Status::Declined(reason) = &mut it.status {
                seen(reason);
            }
        }
        for it in &mut self.ideas {
            seen(&mut it.text);
            see_branches(&mut it.beneath);
        }
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

fn seen(text: &mut String) {
    if !has_words(text) {
        SIGN.clone_into(text);
    }
}

fn see_branches(branches: &mut [Branch]) {
    for branch in branches {
        seen(&mut branch.text);
        see_branches(&mut branch.beneath);
    }
}
