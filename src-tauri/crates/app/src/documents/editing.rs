//! Editing, undo and redo: in memory, on disk, and only then told.

use super::views::{Opened, Outcome, Since};
use super::{Documents, drafts};
use crate::words::Trouble;
use crate::{Caller, Failure};
use store::{AttachedBytes, Committed, Drafts, NewStep, StoreError, WorkshopId};
use workshop::{Change, Delta, Edit, Misfit, Step, StepKind, Workshop};

impl Documents {
    /// Everything in a workshop.
    ///
    /// # Errors
    /// A workshop that isn't there, or can't be read.
    pub(crate) fn open_workshop(
        &mut self,
        id: WorkshopId,
        caller: Caller,
    ) -> Result<Opened, Failure> {
        Ok(self.opened_by(id, caller)?.view(id, caller))
    }

    /// The changes of a workshop since `revision`.
    ///
    /// # Errors
    /// A workshop that isn't there, or can't be read.
    pub(crate) fn since(
        &mut self,
        id: WorkshopId,
        caller: Caller,
        revision: u64,
    ) -> Result<Since, Failure> {
        Ok(self.opened_by(id, caller)?.since(id, caller, revision))
    }

    /// Makes an edit and stores it.
    ///
    /// # Errors
    /// A refusal, or a library that can't be written; nothing is changed then.
    pub(crate) fn edit(
        &mut self,
        id: WorkshopId,
        caller: Caller,
        edit: Edit,
    ) -> Result<Outcome, Failure> {
        self.make(id, caller, &edit, &[], Told::Made)
    }

    /// Makes an edit that attaches these bytes, and stores both.
    ///
    /// # Errors
    /// As [`Documents::edit`].
    pub(crate) fn attach(
        &mut self,
        id: WorkshopId,
        caller: Caller,
        edit: &Edit,
        attached: &[AttachedBytes],
    ) -> Result<Outcome, Failure> {
        self.make(id, caller, edit, attached, Told::Made)
    }

    /// Makes what was imported, and stores it as one step that is named after the
    /// file; empty: it was pasted.
    ///
    /// # Errors
    /// As [`Documents::edit`].
    pub(crate) fn import(
        &mut self,
        id: WorkshopId,
        caller: Caller,
        edit: &Edit,
        file: &str,
    ) -> Result<Outcome, Failure> {
        self.make(id, caller, edit, &[], Told::Imported(file))
    }

    /// Makes an edit that sets what somebody is typing, and stores it: where the
    /// last step did the same, as a part of that (W33).
    ///
    /// # Errors
    /// As [`Documents::edit`].
    pub(crate) fn type_words(
        &mut self,
        id: WorkshopId,
        caller: Caller,
        edit: Edit,
    ) -> Result<Outcome, Failure> {
        let told = match edit.is_typing() {
            true => Told::Typed,
            false => Told::Made,
        };
        self.make(id, caller, &edit, &[], told)
    }

    fn make(
        &mut self,
        id: WorkshopId,
        caller: Caller,
        edit: &Edit,
        attached: &[AttachedBytes],
        told: Told<'_>,
    ) -> Result<Outcome, Failure> {
        self.check_attached(id, edit, attached)?;
        match self.try_make(id, caller, edit.clone(), attached, told) {
            // Another program was quicker; the edit is made on what it left.
            Err(EditError::Store(StoreError::Conflict { .. })) => {
                Ok(self.try_make(id, caller, edit.clone(), attached, told)?)
            }
            outcome => Ok(outcome?),
        }
    }

    /// What is attached has its bytes: they come with the edit, or are kept (W71).
    fn check_attached(
        &self,
        id: WorkshopId,
        edit: &Edit,
        attached: &[AttachedBytes],
    ) -> Result<(), Failure> {
        match edit {
            Edit::Together(edits) => {
                (edits.iter()).try_for_each(|it| self.check_attached(id, it, attached))
            }
            Edit::AddAttachment { hash, .. } => {
                let comes = attached.iter().any(|it| it.hash == *hash);
                match comes || self.store.has_attached(id, hash)? {
                    true => Ok(()),
                    false => Err(Trouble::NoBytes.into()),
                }
            }
            _ => Ok(()),
        }
    }

    fn try_make(
        &mut self,
        id: WorkshopId,
        caller: Caller,
        edit: Edit,
        attached: &[AttachedBytes],
        told: Told<'_>,
    ) -> Result<Outcome, EditError> {
        let drafts = self.drafts_after(id, &edit)?;
        let open = self.opened(id)?;
        let (name, edited_text, edited_to) = match told {
            Told::Imported(file) => ("import", file.to_owned(), String::new()),
            Told::Made | Told::Typed => (
                edit.name(),
                edit.edited_text(&open.workshop),
                edit.edited_to(&open.workshop),
            ),
        };
        let made = JournalStep {
            kind: StepKind::Edit,
            edit: name.to_owned(),
            edited_text,
            edited_to,
            is_typing: matches!(told, Told::Typed),
            drafts,
        };
        let change = open.workshop.apply(edit)?;
        let added = change.first_added();
        let outcome = self.keep(id, caller, change, made, attached)?;
        Ok(Outcome { added, ..outcome })
    }

    /// What an edit makes of drafts.
    fn drafts_after(&mut self, id: WorkshopId, edit: &Edit) -> Result<Drafts, StoreError> {
        if !matches!(edit, Edit::ReplaceName { .. }) {
            return Ok(Drafts::new());
        }
        let language = self.opened(id)?.workshop.session().language;
        Ok(drafts::after(edit, language, self.store.drafts(Some(id))?))
    }

    /// Takes back the caller's last edit that still stands; nothing when there
    /// is none.
    ///
    /// # Errors
    /// What others have done to the same records since, or a library that can't
    /// be read or written; nothing is changed then.
    pub(crate) fn undo(&mut self, id: WorkshopId, caller: Caller) -> Result<Outcome, Failure> {
        let Some(step) = self.opened_by(id, caller)?.to_undo(caller).cloned() else {
            return Ok(self.nothing(id, caller)?);
        };
        let change = self.beside_others(id, caller, step.seq, Workshop::undo)?;
        Ok(self.repeat(id, caller, change, StepKind::Undo(step.seq), step)?)
    }

    /// Does the caller's last edit that was taken back again; nothing when there
    /// is none.
    ///
    /// # Errors
    /// As [`Documents::undo`].
    pub(crate) fn redo(&mut self, id: WorkshopId, caller: Caller) -> Result<Outcome, Failure> {
        let Some(step) = self.opened_by(id, caller)?.to_redo(caller).cloned() else {
            return Ok(self.nothing(id, caller)?);
        };
        let change = self.beside_others(id, caller, step.seq, Workshop::redo)?;
        Ok(self.repeat(id, caller, change, StepKind::Redo(step.seq), step)?)
    }

    /// Takes back or does again what a step of the caller's own changed. What
    /// others have done since stays: where it was to the same records, or needs
    /// them, nothing is changed.
    fn beside_others(
        &mut self,
        id: WorkshopId,
        caller: Caller,
        seq: u64,
        act: fn(&mut Workshop, &Delta) -> Result<Change, Misfit>,
    ) -> Result<Change, Failure> {
        let delta = self.delta(id, seq)?;
        let others = self.store.done_by_others(id, &caller.who(), seq)?;
        if others.iter().any(|it| it.meets(&delta)) {
            return Err(Trouble::OthersSince.into());
        }
        let workshop = &mut self.opened(id)?.workshop;
        let change = act(workshop, &delta).map_err(StoreError::from)?;
        if !others.is_empty() && !workshop.is_consistent() {
            workshop.perform(&change.reversed());
            return Err(Trouble::OthersSince.into());
        }
        Ok(change)
    }

    /// What a step changed that is in the journal as far as is known here.
    fn delta(&mut self, id: WorkshopId, seq: u64) -> Result<Delta, StoreError> {
        let delta = self.store.change(id, seq);
        if matches!(delta, Err(StoreError::NoStep { .. })) {
            // Another program has gone on typing in it.
            self.up_to_date(id)?;
        }
        delta
    }

    /// Makes sure that no other program has changed a workshop since it was
    /// read.
    ///
    /// # Errors
    /// [`StoreError::Conflict`]; it is read again when it is next asked for.
    pub(crate) fn up_to_date(&mut self, id: WorkshopId) -> Result<(), StoreError> {
        let expected = self.opened(id)?.revision;
        let found = (self.store.revision(id)?).ok_or(StoreError::Missing(id))?;
        if found == expected {
            return Ok(());
        }
        self.forget(id);
        Err(StoreError::Conflict { expected, found })
    }

    /// Stores a change from the journal that was carried out, forwards or
    /// backwards.
    fn repeat(
        &mut self,
        id: WorkshopId,
        caller: Caller,
        change: Change,
        kind: StepKind,
        of: Step,
    ) -> Result<Outcome, StoreError> {
        let made = JournalStep {
            kind,
            edit: of.edit,
            edited_text: of.edited_text,
            edited_to: of.edited_to,
            is_typing: false,
            drafts: Drafts::new(),
        };
        self.keep(id, caller, change, made, &[])
    }

    /// Brings back everything as it stood in `past`, as one step that can be
    /// undone. `edited_text` and `edited_to` say in the journal what was brought back.
    ///
    /// # Errors
    /// A library that can't be read or written.
    pub(crate) fn return_to(
        &mut self,
        id: WorkshopId,
        caller: Caller,
        past: &Workshop,
        edited_text: String,
        edited_to: String,
    ) -> Result<Outcome, StoreError> {
        let change = self.opened(id)?.workshop.restore(past);
        let made = JournalStep {
            kind: StepKind::Edit,
            edit: "return_to".to_owned(),
            edited_text,
            edited_to,
            is_typing: false,
            drafts: Drafts::new(),
        };
        self.keep(id, caller, change, made, &[])
    }

    /// Stores a change that the workshop in memory has already seen, and takes
    /// it back there when it can't be stored.
    fn keep(
        &mut self,
        id: WorkshopId,
        caller: Caller,
        change: Change,
        made: JournalStep,
        attached: &[AttachedBytes],
    ) -> Result<Outcome, StoreError> {
        // To take back a step of which an erasure has left nothing is one step all the
        // same: else no earlier one could be taken back.
        if change.is_empty() && made.kind == StepKind::Edit {
            return self.nothing(id, caller);
        }
        let open = self.opened(id)?;
        let (expected, last_id) = (open.revision, open.workshop.last_id());
        let step = NewStep {
            kind: made.kind,
            edit: &made.edit,
            edited_text: &made.edited_text,
            edited_to: &made.edited_to,
            is_typing: made.is_typing,
            change: &change,
            who: &caller.who(),
            at: self.time.now(),
            last_id,
            drafts: &made.drafts,
            attached,
        };
        let committed = self.store.commit(id, expected, &step);
        let open = self.opened(id)?;
        let Committed { revision, history } = match committed {
            Ok(committed) => committed,
            Err(error) => {
                open.workshop.perform(&change.reversed());
                if matches!(error, StoreError::Conflict { .. }) {
                    self.forget(id);
                }
                return Err(error);
            }
        };
        open.revision = revision;
        open.histories.insert(caller, history);
        open.remember(change.clone());
        let outcome = open.outcome(caller, change);
        self.tell(Some(id), revision);
        Ok(outcome)
    }

    fn nothing(&mut self, id: WorkshopId, caller: Caller) -> Result<Outcome, StoreError> {
        Ok(self
            .opened_by(id, caller)?
            .outcome(caller, Change::default()))
    }
}

/// How an edit is told of in the journal.
#[derive(Clone, Copy)]
enum Told<'a> {
    /// By what it does.
    Made,
    /// By what it does, together with the words that are typed before and after.
    Typed,
    /// By the file that it comes from; empty: it was pasted.
    Imported(&'a str),
}

/// A step that is to be added to the journal, without its change.
struct JournalStep {
    kind: StepKind,
    edit: String,
    edited_text: String,
    edited_to: String,
    is_typing: bool,
    /// Drafts that it changes too.
    drafts: Drafts,
}

/// Kept apart from [`Failure`] until it is known whether to try again.
#[derive(thiserror::Error, Debug)]
enum EditError {
    #[error(transparent)]
    Refused(#[from] workshop::Refusal),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<EditError> for Failure {
    fn from(error: EditError) -> Self {
        match error {
            EditError::Refused(refusal) => refusal.into(),
            EditError::Store(error) => error.into(),
        }
    }
}

#[cfg(test)]
mod tests;
