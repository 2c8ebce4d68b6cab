//! Edits of the agenda, the private notes and the parking lot.

use super::draft::Draft;
use crate::text::limits;
use crate::{
    About, AgendaField, AgendaItem, Key, NoteId, Place, PrivateNote, Record, Refusal, SessionStep,
    Thought, ThoughtField, ThoughtId,
};

impl Draft<'_> {
    pub(super) fn set_agenda_item(
        &mut self,
        step: SessionStep,
        field: AgendaField,
    ) -> Result<(), Refusal> {
        let mut item = self.planned(step);
        match field {
            AgendaField::Minutes(it) => item.minutes = it,
            AgendaField::Done(it) => item.done = it,
            AgendaField::Prompt(it) => item.prompt = it,
            AgendaField::Line(it) => item.line = it,
        }
        self.put(Record::AgendaItem(item))
    }

    pub(super) fn use_agenda(&mut self, items: Vec<AgendaItem>) -> Result<(), Refusal> {
        for item in items {
            let done = self.planned(item.step).done;
            self.put(Record::AgendaItem(AgendaItem { done, ..item }))?;
        }
        Ok(())
    }

    fn planned(&self, step: SessionStep) -> AgendaItem {
        let planned = self.workshop.planned(step).cloned();
        planned.unwrap_or_else(|| AgendaItem::new(step))
    }

    pub(super) fn set_note(&mut self, about: About, mut text: String) -> Result<(), Refusal> {
        if let About::Cause(id) = about {
            self.cause(id)?;
        }
        crate::text::fold_lines(&mut text);
        let there = self.workshop.note_about(about).map(|it| it.id);
        if text.is_empty() {
            if let Some(id) = there {
                self.remove(Key::Note(id));
            }
            return Ok(());
        }
        let id = match there {
            Some(id) => id,
            None => NoteId(self.fresh_id()?),
        };
        self.put(Record::Note(PrivateNote { id, about, text }))
    }

    pub(super) fn add_thought(&mut self, text: String) -> Result<(), Refusal> {
        if self.workshop.thoughts.len() >= limits::LIST {
            return Err(Refusal::TooMany {
                what: "parked thoughts",
                most: limits::LIST,
            });
        }
        let siblings: Vec<_> = (self.workshop.thoughts.iter())
            .map(|it| (it.id, it.rank))
            .collect();
        let rank = self.rank_among(&siblings, Place::Last, |draft, id, rank| {
            let thought = draft.thought(id)?;
            draft.put(Record::Thought(Thought { rank, ..thought }))
        })?;
        let id = ThoughtId(self.fresh_id()?);
        self.put(Record::Thought(Thought {
            id,
            rank,
            text,
            settled: false,
        }))
    }

    pub(super) fn set_thought(
        &mut self,
        id: ThoughtId,
        field: ThoughtField,
    ) -> Result<(), Refusal> {
        let mut thought = self.thought(id)?;
        match field {
            ThoughtField::Text(it) => thought.text = it,
            ThoughtField::Settled(it) => thought.settled = it,
        }
        self.put(Record::Thought(thought))
    }

    pub(super) fn remove_thought(&mut self, id: ThoughtId) -> Result<(), Refusal> {
        self.thought(id)?;
        self.remove(Key::Thought(id));
        Ok(())
    }

    fn thought(&self, id: ThoughtId) -> Result<Thought, Refusal> {
        self.workshop.thought(id).cloned().ok_or(Refusal::NoThought)
    }
}
