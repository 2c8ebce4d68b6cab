//! What a draft becomes in a workshop: tried edit by edit on a copy, so that
//! what is refused is told, and the rest is one edit.

use super::{Landing, USUAL_SET};
use formats::reading::{Draft, DraftAction, DraftCause, DraftEntry};
use workshop::outline::category_named;
use workshop::{
    ActionField, Branch, CategoryId, CategorySet, Change, Edit, EntryTime, Key, Language, Place,
    Refusal, Workshop, limits,
};

/// Why something of a draft isn't made.
#[derive(Clone, Debug)]
pub(super) enum NotMade {
    /// An edit refused it.
    Refused(Refusal),
    /// The workshop has an effect of its own.
    OtherEffect,
}

/// What becomes of a draft.
pub(super) struct Made {
    /// The workshop as it is then.
    pub(super) workshop: Workshop,
    /// The edits that lead there.
    pub(super) edits: Vec<Edit>,
    /// What isn't made: its line, its words, why.
    pub(super) not_made: Vec<(usize, String, NotMade)>,
    /// The categories that weren't there.
    pub(super) new_categories: Vec<String>,
    /// The causes, each with its own category.
    pub(super) branches: Vec<Branch>,
}

/// The set that most categories of a draft are of.
pub(super) fn fitting_set(draft: &Draft, language: Language) -> CategorySet {
    let fitting = |set: &&CategorySet| {
        let names = set.categories(language);
        let has = |it: &&String| names.iter().any(|name| same(name.0, it));
        draft.categories.iter().filter(has).count()
    };
    let best = CategorySet::OFFERED.iter().rev().max_by_key(fitting);
    best.filter(|it| fitting(it) > 0)
        .copied()
        .unwrap_or(USUAL_SET)
}

/// A title that isn't too long.
pub(super) fn title(words: &str) -> String {
    match words.char_indices().nth(limits::TITLE - 1) {
        None => words.to_owned(),
        Some((end, _)) => format!("{}…", words[..end].trim_end()),
    }
}

fn same(a: &str, b: &str) -> bool {
    let plain = |it: &str| -> String {
        let letters = it.chars().filter(|it| it.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    plain(a) == plain(b)
}

impl Made {
    /// A draft as a workshop of its own: where it has other categories than the
    /// workshop, it has its own alone.
    pub(super) fn of_its_own(workshop: &Workshop, draft: &Draft) -> Self {
        let mut made = Self::before(workshop);
        let strange = |it: &&String| made.category(it).is_none();
        if draft.categories.iter().any(|it| strange(&it)) {
            let named: Vec<CategoryId> = (draft.categories.iter())
                .filter_map(|it| made.category(it))
                .collect();
            let others: Vec<CategoryId> = (workshop.categories().iter().map(|it| it.id))
                .filter(|it| !named.contains(it))
                .collect();
            // A set has at least two, and at most twelve.
            let (first, last) = others.split_at(others.len().saturating_sub(2));
            for id in first {
                made.make(Edit::RemoveCategory { id: *id });
            }
            made.add_categories(draft);
            for id in last {
                made.make(Edit::RemoveCategory { id: *id });
            }
        }
        made.fill(draft, Landing::default());
        made
    }

    /// A draft within a workshop.
    pub(super) fn within(workshop: &Workshop, draft: &Draft, landing: Landing) -> Self {
        let mut made = Self::before(workshop);
        made.fill(draft, landing);
        made
    }

    fn before(workshop: &Workshop) -> Self {
        Self {
            workshop: workshop.clone(),
            edits: Vec::new(),
            not_made: Vec::new(),
            new_categories: Vec::new(),
            branches: Vec::new(),
        }
    }

    fn fill(&mut self, draft: &Draft, landing: Landing) {
        self.effect(draft);
        self.add_categories(draft);
        self.causes(draft, landing);
        for action in &draft.actions {
            self.action(action, landing);
        }
        for entry in &draft.entries {
            self.entry(entry);
        }
    }

    /// Tries an edit, and keeps it where it is accepted.
    fn try_edit(&mut self, edit: Edit) -> Result<Change, Refusal> {
        let change = self.workshop.apply(edit.clone())?;
        self.edits.push(edit);
        Ok(change)
    }

    fn make(&mut self, edit: Edit) {
        // What can't go stays.
        let _ = self.try_edit(edit);
    }

    fn refused(&mut self, line: usize, words: &str, why: Refusal) {
        self.not_made
            .push((line, words.to_owned(), NotMade::Refused(why)));
    }

    fn effect(&mut self, draft: &Draft) {
        let there = &self.workshop.effect().text;
        if draft.effect.is_empty() || same(there, &draft.effect) {
            return;
        }
        if !there.is_empty() {
            let words = draft.effect.clone();
            self.not_made.push((0, words, NotMade::OtherEffect));
        } else if let Err(why) = self.try_edit(Edit::SetEffect(draft.effect.clone())) {
            self.refused(0, &draft.effect, why);
        }
    }

    /// The category that a name is of: the same name, or one that begins so.
    pub(super) fn category(&self, name: &str) -> Option<CategoryId> {
        let all = self.workshop.categories();
        let same = all.iter().find(|it| same(&it.name, name)).map(|it| it.id);
        same.or_else(|| {
            let long = name.chars().filter(|it| it.is_alphanumeric()).count() > 2;
            category_named(name, all).filter(|_| long)
        })
    }

    fn add_categories(&mut self, draft: &Draft) {
        for name in &draft.categories {
            if self.category(name).is_some() {
                continue;
            }
            let edit = Edit::AddCategory {
                name: name.clone(),
                place: Place::Last,
            };
            match self.try_edit(edit) {
                Ok(_) => self.new_categories.push(name.clone()),
                Err(why) => self.refused(0, name, why),
            }
        }
    }

    fn causes(&mut self, draft: &Draft, landing: Landing) {
        let mut room = limits::CAUSES.saturating_sub(self.workshop.cause_count());
        let mut branches = self.branches(&draft.causes, &mut room);
        if branches.is_empty() {
            return;
        }
        self.branches.clone_from(&branches);
        for branch in &mut branches {
            branch.category = branch.category.or(landing.category);
        }
        let edit = Edit::AddBranches {
            // What names bones of its own is on those, whatever is selected.
            parent: landing.parent.filter(|_| !draft.bones),
            place: Place::Last,
            branches,
        };
        if let Err(why) = self.try_edit(edit) {
            let first = draft.causes.first();
            let words = first.map(|it| it.text.clone()).unwrap_or_default();
            self.refused(first.map_or(0, |it| it.line), &words, why);
        }
    }

    /// As many as there is room for.
    fn branches(&mut self, causes: &[DraftCause], room: &mut usize) -> Vec<Branch> {
        let mut branches = Vec::new();
        for cause in causes {
            if *room == 0 {
                let most = limits::CAUSES;
                self.refused(cause.line, &cause.text, Refusal::TooManyCauses { most });
                continue;
            }
            *room -= 1;
            branches.push(Branch {
                text: cause.text.clone(),
                category: cause.category.as_ref().and_then(|it| self.category(it)),
                beneath: self.branches(&cause.beneath, room),
                ..Branch::default()
            });
        }
        branches
    }

    fn action(&mut self, action: &DraftAction, landing: Landing) {
        let add = Edit::AddAction {
            what: action.what.clone(),
            causes: landing.parent.into_iter().collect(),
            place: Place::Last,
            kind: None,
        };
        let added = self.try_edit(add);
        let id = match added.as_ref().map(Change::first_added) {
            Ok(Some(Key::Action(id))) => id,
            Ok(_) => return,
            Err(why) => return self.refused(action.line, &action.what, why.clone()),
        };
        let mut set = |words: &str, field: ActionField| {
            if let Err(why) = self.try_edit(Edit::SetAction { id, field }) {
                self.refused(action.line, words, why);
            }
        };
        if !action.owner.is_empty() {
            set(&action.owner, ActionField::Owner(action.owner.clone()));
        }
        if let Some(due) = action.due {
            set(&due.to_string(), ActionField::Due(Some(due)));
        }
        if action.status != workshop::Status::default() {
            set(&action.what, ActionField::Status(action.status.clone()));
        }
    }

    fn entry(&mut self, entry: &DraftEntry) {
        let add = |time: EntryTime| Edit::AddEntry {
            time,
            text: entry.text.clone(),
            role: entry.role.clone(),
            source: entry.source.clone(),
            place: Place::Last,
        };
        let Err(why) = self.try_edit(add(entry.time)) else {
            return;
        };
        self.refused(entry.line, &entry.text, why);
        if entry.time != EntryTime::Unknown {
            self.make(add(EntryTime::Unknown));
        }
    }
}
