//! Making one of two causes or ideas, so that nothing that either had is lost (W25).

use super::causes::Seed;
use super::draft::Draft;
use crate::records::text::limits;
use crate::{
    About, Branch, Cause, CauseId, CauseOrIdea, Dot, Evidence, EvidenceLevel, IdeaId, Key, NoteId,
    Place, PrivateNote, Refusal, Standing,
};

impl Draft<'_> {
    pub(super) fn merge(&mut self, from: CauseOrIdea, into: CauseOrIdea) -> Result<(), Refusal> {
        if from == into {
            return Err(Refusal::WithItself);
        }
        match (from, into) {
            (CauseOrIdea::Cause(from), CauseOrIdea::Cause(into)) => self.merge_causes(from, into),
            (CauseOrIdea::Idea(from), CauseOrIdea::Cause(into)) => {
                self.merge_idea_into_cause(from, into)
            }
            (CauseOrIdea::Idea(from), CauseOrIdea::Idea(into)) => self.merge_ideas(from, into),
            (CauseOrIdea::Cause(_), CauseOrIdea::Idea(_)) => Err(Refusal::CauseIntoIdea),
        }
    }

    fn merge_causes(&mut self, id: CauseId, into: CauseId) -> Result<(), Refusal> {
        let (from, mut cause) = (self.cause(id)?, self.cause(into)?);
        if self.workshop.upward(into).any(|above| above.id == id) {
            return Err(Refusal::IntoBeneath);
        }
        let depth = self.workshop.depth(into) + self.workshop.height(id);
        if depth > limits::DEPTH {
            return Err(Refusal::TooDeep {
                most: limits::DEPTH,
            });
        }
        if self.workshop.category_of(into).is_none() {
            cause.category = self.workshop.category_of(id);
        }
        absorb(&mut cause, from);
        self.put(cause)?;
        self.move_beneath(id, into)?;
        self.move_actions(id, into)?;
        self.move_safeguards(id, into)?;
        self.move_attached(id, into)?;
        self.move_dots(id, into)?;
        self.move_note(id, into)?;
        self.remove(Key::Cause(id));
        Ok(())
    }

    /// What explained the one explains the other, after what explained that.
    fn move_beneath(&mut self, from: CauseId, into: CauseId) -> Result<(), Refusal> {
        let mut siblings = self.siblings(Some(into), Some(from));
        for id in self.workshop.beneath(Some(from)) {
            let slot = crate::edits::rank::slot(&siblings, Place::Last)?;
            for (id, rank) in slot.renumbered {
                let parent = Some(into);
                let cause = self.cause(id)?;
                self.put(Cause {
                    parent,
                    rank,
                    ..cause
                })?;
                if let Some(sibling) = siblings.iter_mut().find(|it| it.0 == id) {
                    sibling.1 = rank;
                }
            }
            let mut cause = self.cause(*id)?;
            cause.parent = Some(into);
            cause.rank = slot.rank;
            siblings.push((*id, slot.rank));
            self.put(cause)?;
        }
        Ok(())
    }

    fn move_actions(&mut self, from: CauseId, into: CauseId) -> Result<(), Refusal> {
        let actions = self.workshop.actions_for(from).cloned();
        for mut action in actions {
            move_link(&mut action.causes, from, into);
            self.put(action)?;
        }
        Ok(())
    }

    fn move_dots(&mut self, from: CauseId, into: CauseId) -> Result<(), Refusal> {
        for ballot in &self.workshop.ballots {
            let Some(moved) = ballot.dots.iter().find(|it| it.cause == from) else {
                continue;
            };
            let mut dots = ballot.dots.clone();
            dots.retain(|it| it.cause != from);
            match dots.iter_mut().find(|it| it.cause == into) {
                Some(dot) => dot.count = dot.count.saturating_add(moved.count),
                None => dots.push(Dot {
                    cause: into,
                    count: moved.count,
                }),
            }
            self.put_ballot(Some(ballot.id), ballot.participant, dots)?;
        }
        Ok(())
    }

    fn move_note(&mut self, from: CauseId, into: CauseId) -> Result<(), Refusal> {
        let (about, note) = (About::Cause(into), |it| self.workshop.note_about(it));
        let Some(from) = note(About::Cause(from)) else {
            return Ok(());
        };
        let (id, text) = match note(about) {
            None => (from.id, from.text.clone()),
            Some(there) => {
                self.remove(Key::Note(from.id));
                (there.id, joined(&there.text, &from.text))
            }
        };
        self.put_note(id, about, text)
    }

    fn put_note(&mut self, id: NoteId, about: About, text: String) -> Result<(), Refusal> {
        self.put(PrivateNote { id, about, text })
    }

    fn merge_idea_into_cause(&mut self, id: IdeaId, into: CauseId) -> Result<(), Refusal> {
        let (from, mut cause) = (self.idea(id)?, self.cause(into)?);
        if self.workshop.category_of(into).is_none() {
            cause.category = from.category;
        }
        cause.also = also(&cause.text, &cause.also, &from.text, &from.also);
        self.put(cause)?;
        let seeds = from.beneath.into_iter().map(Seed::of).collect();
        self.plant(Some(into), Place::Last, seeds)?;
        self.remove(Key::Idea(id));
        Ok(())
    }

    fn merge_ideas(&mut self, id: IdeaId, into: IdeaId) -> Result<(), Refusal> {
        let (from, mut idea) = (self.idea(id)?, self.idea(into)?);
        idea.category = idea.category.or(from.category);
        idea.also = also(&idea.text, &idea.also, &from.text, &from.also);
        let beneath: Vec<Branch> = from.beneath;
        idea.beneath.extend(beneath);
        self.put(idea)?;
        self.remove(Key::Idea(id));
        Ok(())
    }
}

/// Puts a cause in the place of another among links; each stays there once.
pub(super) fn move_link(links: &mut Vec<CauseId>, from: CauseId, into: CauseId) {
    if links.contains(&into) {
        links.retain(|it| *it != from);
    }
    for link in links {
        if *link == from {
            *link = into;
        }
    }
}

/// Takes in the words, the evidence and the votes of another cause.
fn absorb(cause: &mut Cause, from: Cause) {
    cause.also = also(&cause.text, &cause.also, &from.text, &from.also);
    cause.evidence = stronger(&cause.evidence, &from.evidence);
    cause.votes = cause.votes.saturating_add(from.votes);
    cause.usually = joined(&cause.usually, &from.usually);
    cause.known = joined(&cause.known, &from.known);
    cause.entry = cause.entry.or(from.entry);
    if cause.standing == Standing::Plain {
        cause.standing = from.standing;
    }
    if cause.duty.is_empty() {
        cause.duty = from.duty;
    }
    if cause.owner.is_empty() {
        cause.owner = from.owner;
    }
}

/// Every wording but the one that stays, each once.
fn also(text: &str, there: &str, other: &str, others: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for wording in there.lines().chain([other]).chain(others.lines()) {
        let wording = wording.trim();
        if !wording.is_empty() && wording != text && !kept.contains(&wording) {
            kept.push(wording);
        }
    }
    kept.join("\n")
}

/// The better supported level, with what was seen for both.
fn stronger(one: &Evidence, other: &Evidence) -> Evidence {
    let level = match strength(other.level) > strength(one.level) {
        true => other.level,
        false => one.level,
    };
    Evidence {
        level,
        note: joined(&one.note, &other.note),
        source: match (one.source.as_str(), other.source.as_str()) {
            (one, other) if other.is_empty() || one == other => one.to_owned(),
            ("", other) => other.to_owned(),
            (one, other) => format!("{one}; {other}"),
        },
    }
}

/// A cause that was refuted counts for less than one that might be.
fn strength(level: EvidenceLevel) -> u8 {
    match level {
        EvidenceLevel::Unknown => 0,
        EvidenceLevel::Refuted => 1,
        EvidenceLevel::Possible => 2,
        EvidenceLevel::Supported => 3,
        EvidenceLevel::Confirmed => 4,
    }
}

fn joined(one: &str, other: &str) -> String {
    match (one, other) {
        (one, other) if other.is_empty() || one == other => one.to_owned(),
        ("", other) => other.to_owned(),
        (one, other) => format!("{one}\n{other}"),
    }
}
