//! Ideas: what the silent round brought, before it has a place in the graph.

use crate::records::text::{limits, sentence, story};
use crate::records::visible::seen;
use crate::records::{AnyRecord, ids, ranked, texts};
use crate::{Branch, CategoryId, CauseId, Refusal, TextField, Thing};
use serde::{Deserialize, Serialize};

ids! {
    /// Names an idea of the unsorted tray within its workshop.
    IdeaId;
}

/// One idea of the unsorted tray, with all that was written beneath it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Idea {
    /// Its number, unique within the workshop.
    pub id: IdeaId,
    /// Its place in the tray; lower comes first.
    #[serde(default)]
    pub rank: i32,
    /// The text of the idea.
    pub text: String,
    /// Other wordings that were merged into it, one a line.
    #[serde(default)]
    pub also: String,
    /// The category that it was tagged with.
    #[serde(default)]
    pub category: Option<CategoryId>,
    /// The causes that explain it.
    #[serde(default, deserialize_with = "crate::records::bounded::causes")]
    pub beneath: Vec<Branch>,
}

impl Idea {
    /// What the idea becomes when it gets its place.
    #[must_use]
    pub fn into_branch(self) -> Branch {
        Branch {
            text: self.text,
            also: self.also,
            category: self.category,
            beneath: self.beneath,
        }
    }
}

ranked!(Idea by IdeaId, missing: NoIdea);

impl AnyRecord for Idea {
    texts!(Self { text, also, beneath, .. } => look {
        look(TextField::Text, text);
        look(TextField::Also, also);
        // Each before what is beneath it, as the eye reads them.
        let mut n = 0;
        let mut open = vec![IntoIterator::into_iter(beneath)];
        while let Some(level) = open.last_mut() {
            let Some(Branch { text, also, beneath, .. }) = level.next() else {
                open.pop();
                continue;
            };
            look(TextField::Beneath(n), text);
            look(TextField::AlsoBeneath(n), also);
            n = n.saturating_add(1);
            open.push(IntoIterator::into_iter(beneath));
        }
    });

    fn accept(&mut self) -> Result<(), Refusal> {
        sentence(Thing::Idea, &mut self.text, limits::SENTENCE)?;
        story(Thing::OtherWordings, &mut self.also)?;
        self.beneath.iter_mut().try_for_each(accept_branch)
    }

    fn numbers_mut(&mut self, look: &mut dyn FnMut(&mut u32)) {
        look(&mut self.id.0);
        self.category.iter_mut().for_each(|id| look(&mut id.0));
        each_branch(&mut self.beneath, &mut |it| {
            it.category.iter_mut().for_each(|id| look(&mut id.0));
        });
    }

    fn make_visible(&mut self) {
        seen(&mut self.text);
        each_branch(&mut self.beneath, &mut |it| seen(&mut it.text));
    }
}

fn each_branch(branches: &mut [Branch], look: &mut dyn FnMut(&mut Branch)) {
    for branch in branches {
        look(branch);
        each_branch(&mut branch.beneath, look);
    }
}

fn accept_branch(branch: &mut Branch) -> Result<(), Refusal> {
    sentence(Thing::Cause, &mut branch.text, limits::SENTENCE)?;
    story(Thing::OtherWordings, &mut branch.also)?;
    branch.beneath.iter_mut().try_for_each(accept_branch)
}

/// A new value for one field of an [`Idea`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of the same name")]
pub enum IdeaField {
    Text(String),
    Category(Option<CategoryId>),
}

/// A cause or an idea: what can be merged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each names the thing of the same name")]
pub enum CauseOrIdea {
    Cause(CauseId),
    Idea(IdeaId),
}
