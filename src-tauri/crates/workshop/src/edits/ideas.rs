//! Edits of the unsorted tray.

use super::draft::Draft;
use crate::records::counts::check_ideas;
use crate::{Branch, CategoryId, CauseId, Idea, IdeaField, IdeaId, Key, Place, Refusal};

impl Draft<'_> {
    pub(super) fn add_ideas(&mut self, ideas: Vec<Branch>) -> Result<(), Refusal> {
        let there = self.workshop.ideas.iter().map(|it| &it.beneath);
        let all = there.chain(ideas.iter().map(|it| &it.beneath));
        check_ideas(all.map(Vec::as_slice))?;
        let mut last = self.workshop.ideas.last().map(|it| it.rank);
        for branch in ideas {
            self.check_branch_categories(&branch)?;
            let siblings: Vec<_> = last.map(|rank| (IdeaId(0), rank)).into_iter().collect();
            // A tray is emptied again and again: its ranks never run out.
            let rank = crate::edits::rank::slot(&siblings, Place::Last)?.rank;
            last = Some(rank);
            let id = IdeaId(self.fresh_id()?);
            self.put(Idea {
                id,
                rank,
                text: branch.text,
                also: branch.also,
                category: branch.category,
                beneath: branch.beneath,
            })?;
        }
        Ok(())
    }

    pub(super) fn set_idea(&mut self, id: IdeaId, field: IdeaField) -> Result<(), Refusal> {
        let mut idea = self.idea(id)?;
        match field {
            IdeaField::Text(it) => idea.text = it,
            IdeaField::Category(it) => {
                self.check_category(it)?;
                idea.category = it;
            }
        }
        self.put(idea)
    }

    pub(super) fn place_idea(
        &mut self,
        id: IdeaId,
        parent: Option<CauseId>,
        category: Option<CategoryId>,
        place: Place<CauseId>,
    ) -> Result<(), Refusal> {
        let mut branch = self.idea(id)?.into_branch();
        branch.category = category.or(branch.category);
        self.add_branches(parent, place, vec![branch])?;
        self.remove(Key::Idea(id));
        Ok(())
    }

    pub(super) fn idea(&self, id: IdeaId) -> Result<Idea, Refusal> {
        self.find(id)
    }

    fn check_branch_categories(&self, branch: &Branch) -> Result<(), Refusal> {
        self.check_category(branch.category)?;
        let mut beneath = branch.beneath.iter();
        beneath.try_for_each(|it| self.check_branch_categories(it))
    }
}

/// Gives every branch the category that `successor` says.
pub(super) fn retag(
    branches: &mut [Branch],
    successor: &impl Fn(CategoryId) -> Option<CategoryId>,
) {
    for branch in branches {
        branch.category = branch.category.and_then(successor);
        retag(&mut branch.beneath, successor);
    }
}
