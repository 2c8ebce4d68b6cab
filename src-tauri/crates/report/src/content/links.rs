//! What leads where in the report: numbers of actions and causes, and the labels of
//! the first page.

use super::{Context, Passage};
use crate::block::Block;
use crate::goal::{Goal, Target};
use crate::section::Section;
use crate::text::{Span, Style, brief, span};
use crate::words::fill;
use workshop::{ActionId, Cause, CauseId};

impl Context<'_> {
    /// "A3", leading to its row in the plan.
    pub(crate) fn action_link(&self, id: ActionId, style: Style) -> Span {
        span(self.action_sign(id), style).to(Target::Action(id))
    }

    /// "Root cause 3", leading to what is told of it.
    pub(crate) fn root_link(&self, id: CauseId, style: Style) -> Span {
        span(self.root_title(id), style).to(Target::Cause(id))
    }

    /// An action's place.
    pub(crate) fn action_goal(&self, id: ActionId) -> Goal {
        let name = format!("{} {}", self.words.action, self.action_sign(id));
        Goal::new(Target::Action(id), name)
    }

    /// A cause's place, called by its number where it has one.
    pub(crate) fn cause_goal(&self, cause: &Cause) -> Goal {
        let name = match self.root_numbers.get(&cause.id) {
            Some(_) => self.root_title(cause.id),
            None => fill(self.words.to_cause, &brief(&cause.text, 80)),
        };
        Goal::new(Target::Cause(cause.id), name)
    }
}

/// Lets the title of a section be led to.
pub(super) fn lead_to(section: Section, passages: &mut [Passage]) {
    let blocks = passages.iter_mut().flat_map(|it| &mut it.blocks);
    for block in blocks {
        let heading = match block {
            Block::Heading(heading) => heading,
            Block::Plate(plate) => &mut plate.title,
            _ => continue,
        };
        let title = heading.text.iter().map(|it| it.text.as_str());
        let name: String = title.collect();
        heading.goal = Some(Goal::new(Target::Section(section), name));
        return;
    }
}
