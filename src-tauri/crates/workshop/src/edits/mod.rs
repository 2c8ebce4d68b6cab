//! The one write path: an edit becomes a change, or is refused.

mod accept;
mod actions;
mod attachments;
mod branch;
mod categories;
mod causes;
mod change;
mod copying;
mod delta;
mod draft;
mod edit;
mod edited_text;
mod edited_to;
mod erase;
mod facilitation;
mod functions;
mod history;
mod ideas;
mod merge;
mod names;
mod perform;
pub(crate) mod rank;
mod refusal;
mod repair;
mod restore;
mod safeguards;
mod session;
mod timeline;
mod typing;
mod voting;

pub use branch::{Branch, Place};
pub use change::{Change, Update};
pub use delta::{Delta, Misfit};
pub use edit::Edit;
pub use erase::Erasure;
pub use history::{History, Step, StepKind, standing};
pub use refusal::{Counted, Refusal, Thing};
pub use typing::PAUSE;

use crate::{
    Action, AttachedTo, Category, Idea, Need, Safeguard, Thought, TimelineEntry, Workshop,
};
use draft::Draft;

impl Workshop {
    /// Makes an edit.
    ///
    /// # Errors
    /// A [`Refusal`] that says why not; the workshop is then as it was.
    pub fn apply(&mut self, edit: Edit) -> Result<Change, Refusal> {
        if let Edit::Together(edits) = edit {
            return self.apply_together(edits);
        }
        let mut draft = Draft::of(self);
        draft.edit(edit)?;
        let (change, last_id) = draft.finish();
        self.perform(&change);
        self.last_id = last_id;
        Ok(change)
    }

    /// Makes all edits or none (W19).
    fn apply_together(&mut self, edits: Vec<Edit>) -> Result<Change, Refusal> {
        let mut whole = Change::default();
        for edit in edits {
            match self.apply(edit) {
                Ok(change) => whole.append(change),
                Err(refusal) => {
                    self.perform(&whole.reversed());
                    return Err(refusal);
                }
            }
        }
        Ok(whole)
    }
}

impl Draft<'_> {
    fn edit(&mut self, edit: Edit) -> Result<(), Refusal> {
        match edit {
            Edit::SetSession(field) => self.set_session(field),
            Edit::SetIncident(field) => self.set_incident(field),
            Edit::SetEffect(text) => self.set_effect(text),
            Edit::AddParticipant { role } => self.add_participant(role),
            Edit::SetParticipant { id, role } => self.set_participant(id, role),
            Edit::RemoveParticipant { id } => self.remove_participant(id),

            Edit::AddCause {
                parent,
                category,
                place,
                text,
                entry,
            } => self.add_cause(parent, category, place, text, entry),
            Edit::AddBranches {
                parent,
                place,
                branches,
            } => self.add_branches(parent, place, branches),
            Edit::SetCause { id, field } => self.set_cause(id, field),
            Edit::MoveCause {
                id,
                parent,
                category,
                place,
            } => self.move_cause(id, parent, category, place),
            Edit::RemoveCause { id } => self.remove_cause(id),

            Edit::AddEntry {
                time,
                text,
                role,
                source,
                place,
            } => self.add_entry(time, text, role, source, place),
            Edit::SetEntry { id, field } => self.set_entry(id, field),
            Edit::MoveEntry { id, place } => self.move_to::<TimelineEntry>(id, place),
            Edit::RemoveEntry { id } => self.remove_entry(id),

            Edit::AddAction {
                what,
                causes,
                place,
                kind,
            } => self.add_action(what, causes, place, kind),
            Edit::SetAction { id, field } => self.set_action(id, field),
            Edit::MoveAction { id, place } => self.move_to::<Action>(id, place),
            Edit::RemoveAction { id } => {
                self.remove_attached(|it| it == AttachedTo::Action(id));
                self.take_out::<Action>(id)
            }

            Edit::AddSafeguard { text, job, place } => self.add_safeguard(text, job, place),
            Edit::SetSafeguard { id, field } => self.set_safeguard(id, field),
            Edit::MoveSafeguard { id, place } => self.move_to::<Safeguard>(id, place),
            Edit::RemoveSafeguard { id } => {
                self.remove_attached(|it| it == AttachedTo::Safeguard(id));
                self.take_out::<Safeguard>(id)
            }

            Edit::AddAttachment {
                to,
                hash,
                name,
                media,
                size,
            } => self.add_attachment(to, hash, name, media, size),
            Edit::SetAttachment { id, field } => self.set_attachment(id, field),
            Edit::RemoveAttachment { id } => self.remove_attachment(id),

            Edit::SetImpact { kind, field } => self.set_impact(kind, field),
            Edit::SetFunction { role, function } => self.set_function(role, function),

            Edit::AddNeed { whose, text } => self.add_need(whose, text),
            Edit::SetNeed { id, field } => self.set_need(id, field),
            Edit::MoveNeed { id, place } => self.move_to::<Need>(id, place),
            Edit::RemoveNeed { id } => self.take_out::<Need>(id),

            Edit::AddCategory { name, place } => self.add_category(name, place),
            Edit::SetCategory { id, field } => self.set_category(id, field),
            Edit::MoveCategory { id, place } => self.move_to::<Category>(id, place),
            Edit::OrderCategories(order) => self.order_categories(&order),
            Edit::RemoveCategory { id } => self.remove_category(id),
            Edit::UseCategorySet(set) => self.use_category_set(set),

            Edit::SetAgendaItem { step, field } => self.set_agenda_item(step, field),
            Edit::UseAgenda { items } => self.use_agenda(items),
            Edit::SetNote { about, text } => self.set_note(about, text),
            Edit::AddThought { text } => self.add_thought(text),
            Edit::SetThought { id, field } => self.set_thought(id, field),
            Edit::RemoveThought { id } => self.take_out::<Thought>(id),

            Edit::AddIdeas { ideas } => self.add_ideas(ideas),
            Edit::SetIdea { id, field } => self.set_idea(id, field),
            Edit::RemoveIdea { id } => self.take_out::<Idea>(id),
            Edit::PlaceIdea {
                id,
                parent,
                category,
                place,
            } => self.place_idea(id, parent, category, place),
            Edit::Merge { from, into } => self.merge(from, into),
            Edit::CopyCauses {
                ids,
                parent,
                category,
                place,
            } => self.copy_causes(&ids, parent, category, place),

            Edit::ReplaceName { name, role, longer } => self.replace_name(name, role, &longer),

            Edit::OpenVoting => self.open_voting(),
            Edit::GiveDots {
                voter,
                cause,
                count,
            } => self.give_dots(voter, cause, count),
            Edit::CloseVoting => self.close_voting(),

            // `apply` takes these apart before a draft is begun.
            Edit::Together(edits) => edits.into_iter().try_for_each(|edit| self.edit(edit)),
        }
    }
}
