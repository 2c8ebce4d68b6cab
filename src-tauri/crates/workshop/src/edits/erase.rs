//! Names that roles have taken the place of, made gone from a workshop's past (I13).
//!
//! While a workshop is open, a name that was replaced can be brought back by an undo:
//! the old words are in the journal, and the name is known (W32). Once it is left,
//! each step of the journal is written as if a blank had stood where the name did, on
//! both sides of the step. What the steps lead to is the same, so they can still be
//! walked, undone and done again; where the name was there is the blank (W80).

use crate::{Change, Delta, Misfit, Record, Session, Workshop, words};
use language::places_of;
use serde_json::Value;

/// Stands for a name where its blank would make a text too long.
const SHORTEST: &str = "–";

/// The beginning of a name at the end of a text counts as the name from so many
/// letters on: somebody stopped typing there for a moment.
const BEGINNING: usize = 4;

/// What puts a blank in the place of each of some names.
pub struct Erasure {
    names: Vec<(String, String)>,
    /// Names that still stand there; of one of them a shorter name is a part.
    standing: Vec<String>,
    /// A name that was typed half counts, too.
    halves: bool,
}

impl Workshop {
    /// The names that a role stands for and that stand in none of its texts any more
    /// (W32): the longest first, for a shorter one may be a part of it. `standing` are
    /// names that do stand there; what is only a part of one of them doesn't (W51). Nor
    /// may a name stand in `drafts`, the words that wait beside it.
    #[must_use]
    pub fn replaced_names(&self, standing: &[String], drafts: &[&str]) -> Vec<String> {
        let mut texts = drafts.to_vec();
        self.each_text(|_, text| texts.push(text));
        let stands = |name: &str, text: &str| !places_of(name, text, standing).is_empty();
        let aliases = self.session.aliases.iter().map(|it| it.name.clone());
        let mut names: Vec<String> = aliases
            .filter(|name| !texts.iter().any(|text| stands(name, text)))
            .collect();
        names.sort_by_key(|it| std::cmp::Reverse(it.chars().count()));
        names
    }
}

impl Erasure {
    /// Takes `names`, as [`Workshop::replaced_names`] gives them beside those that are
    /// `standing`, out of the past of a workshop. `is_taken` says of a blank whether it
    /// stands there already: no two names get the same.
    #[must_use]
    pub fn of(
        names: Vec<String>,
        standing: &[String],
        workshop: &Workshop,
        mut is_taken: impl FnMut(&str) -> bool,
    ) -> Self {
        let word = words::erased_name(workshop.session.language);
        let mut blanks = Blanks { word, last: 0 };
        let blanked = |name| (name, blanks.next_free(&mut is_taken));
        let mut it = Self {
            names: names.into_iter().map(blanked).collect(),
            standing: standing.to_vec(),
            halves: true,
        };
        // What is to stay as it is must not end as if a name began there.
        let mut texts = Vec::new();
        workshop.each_text(|_, text| texts.push(text));
        it.halves = texts.iter().all(|text| it.text(text) == **text);
        it
    }

    /// The text with blanks in it.
    #[must_use]
    pub fn text(&self, text: &str) -> String {
        self.replaced(text, |blank| blank)
    }

    /// Makes a workshop forget the names that it knows. Answers what that changed: the
    /// one thing that is another now than it was.
    pub fn forget(&self, workshop: &mut Workshop) -> Change {
        let from = workshop.session.clone();
        let to = Session {
            aliases: self.aliases(&from),
            ..from.clone()
        };
        let mut change = Change::default();
        change.put(Some(from.into()), Some(to.into()));
        workshop.perform(&change);
        change
    }

    /// Takes the last step of a workshop back, and gives that step as it is to be
    /// told from now on.
    ///
    /// # Errors
    /// A [`Misfit`]; the workshop is then as it was.
    pub fn step_back(&self, workshop: &mut Workshop, step: &Delta) -> Result<Delta, Misfit> {
        let made = workshop.undo(step)?.reversed();
        let mut told = Change::default();
        for record in made.added {
            told.added.push(self.record(&record));
        }
        for update in made.updated {
            let (from, to) = (self.record(&update.from), self.record(&update.to));
            told.put(Some(from), Some(to));
        }
        for record in made.removed {
            told.removed.push(self.record(&record));
        }
        Ok(Delta::of(&told)?.typed(step.is_typing()))
    }

    /// Puts blanks into all text of a step that this version can't walk.
    pub fn unread_step(&self, step: &mut Value) {
        match step {
            Value::String(text) => *text = self.text(text),
            Value::Array(all) => all.iter_mut().for_each(|it| self.unread_step(it)),
            Value::Object(fields) => fields.values_mut().for_each(|it| self.unread_step(it)),
            _ => {}
        }
    }

    fn record(&self, record: &Record) -> Record {
        let blanked = self.blanked(record, |blank| blank);
        let is_accepted = || blanked.clone().any_mut().accept().is_ok();
        match blanked == *record || is_accepted() {
            true => blanked,
            false => self.blanked(record, |_| SHORTEST),
        }
    }

    fn blanked(&self, record: &Record, blank: fn(&str) -> &str) -> Record {
        let mut blanked = record.clone();
        blanked.each_text(|_, text| *text = self.replaced(text, blank));
        if let Record::Session(session) = &mut blanked {
            session.aliases = self.aliases(session);
        }
        blanked
    }

    /// The names that a session still knows.
    fn aliases(&self, session: &Session) -> Vec<crate::Alias> {
        let is_erased = |name: &str| (self.names.iter()).any(|it| same(&it.0, name));
        let kept = session.aliases.iter().filter(|it| !is_erased(&it.name));
        let blanked = kept.map(|it| crate::Alias {
            name: it.name.clone(),
            role: self.text(&it.role),
        });
        blanked.collect()
    }

    fn replaced(&self, text: &str, blank: impl Fn(&str) -> &str) -> String {
        let mut text = text.to_owned();
        for (name, own) in &self.names {
            for place in places_of(name, &text, &self.standing).into_iter().rev() {
                text.replace_range(place, blank(own));
            }
            if let Some(from) = self.halves.then(|| half(name, &text)).flatten() {
                text.replace_range(from.., blank(own));
            }
        }
        text
    }
}

fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// Where, at the end of a text, a name begins that isn't whole.
fn half(name: &str, text: &str) -> Option<usize> {
    let name = name.to_lowercase();
    let begins = |&(at, _): &(usize, char)| {
        let before = text[..at].chars().next_back();
        if before.is_some_and(char::is_alphanumeric) {
            return false;
        }
        let end = text[at..].to_lowercase();
        end.chars().count() >= BEGINNING && end.len() < name.len() && name.starts_with(&end)
    };
    let longest = text.char_indices().rev().take(name.chars().count());
    longest.filter(begins).last().map(|it| it.0)
}

/// `[name]`, `[name 2]` and so on.
struct Blanks {
    word: &'static str,
    last: usize,
}

impl Blanks {
    fn next_free(&mut self, is_taken: &mut impl FnMut(&str) -> bool) -> String {
        loop {
            self.last += 1;
            let blank = match self.last {
                1 => format!("[{}]", self.word),
                again => format!("[{} {again}]", self.word),
            };
            if !is_taken(&blank) {
                return blank;
            }
        }
    }
}
