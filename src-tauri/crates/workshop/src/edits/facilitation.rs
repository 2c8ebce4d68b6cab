//! Edits of the agenda, the private notes and the parking lot.

use super::draft::Draft;
use crate::{
    About, AgendaField, AgendaItem, Key, NoteId, Place, PrivateNote, Refusal, SessionStep, Thought,
    ThoughtField, ThoughtId,
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
        self.put(item)
    }

    pub(super) fn use_agenda(&mut self, items: Vec<AgendaItem>) -> Result<(), Refusal> {
        for item in items {
            let done = self.planned(item.step).done;
            self.put(AgendaItem { done, ..item })?;
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
        crate::records::text::fold_lines(&mut text);
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
        self.put(PrivateNote { id, about, text })
    }

    pub(super) fn add_thought(&mut self, text: String) -> Result<(), Refusal> {
        self.add(Place::Last, |id, rank| Thought {
            id,
            rank,
            text,
            settled: false,
        })
    }

    pub(super) fn set_thought(
        &mut self,
        id: ThoughtId,
        field: ThoughtField,
    ) -> Result<(), Refusal> {
        let mut thought: Thought = self.find(id)?;
        match field {
            ThoughtField::Text(it) => thought.text = it,
            ThoughtField::Settled(it) => thought.settled = it,
        }
        self.put(thought)
    }
}
