//! Edits of the category set.

use super::draft::Draft;
use crate::{
    Category, CategoryField, CategoryId, CategorySet, HUES, Key, Place, Refusal, Workshop,
};

impl Draft<'_> {
    pub(super) fn add_category(
        &mut self,
        name: String,
        place: Place<CategoryId>,
    ) -> Result<(), Refusal> {
        if self.workshop.categories.len() >= 12 {
            return Err(Refusal::CategoryCount);
        }
        self.check_name(None, &name)?;
        let initial = self.workshop.free_initial(&name);
        let hue = self.workshop.free_hue();
        self.add(place, |id, rank| Category {
            id,
            rank,
            name,
            initial,
            hue,
        })?;
        self.make_set_own()
    }

    pub(super) fn set_category(
        &mut self,
        id: CategoryId,
        field: CategoryField,
    ) -> Result<(), Refusal> {
        let mut category: Category = self.find(id)?;
        match field {
            CategoryField::Name(it) => {
                self.check_name(Some(id), &it)?;
                category.name = it;
            }
            CategoryField::Initial(it) => {
                let it = it.trim().to_uppercase();
                let taken = |other: &Category| other.id != id && other.initial == it;
                if self.workshop.categories.iter().any(taken) {
                    return Err(Refusal::InitialTwice(it));
                }
                category.initial = it;
            }
            CategoryField::Hue(it) => category.hue = it,
        }
        self.put(category)?;
        self.make_set_own()
    }

    pub(super) fn order_categories(&mut self, order: &[CategoryId]) -> Result<(), Refusal> {
        let mut wanted = order.to_vec();
        let mut there: Vec<_> = self.workshop.categories.iter().map(|it| it.id).collect();
        if wanted == there {
            return Ok(());
        }
        wanted.sort_unstable();
        there.sort_unstable();
        if wanted != there {
            return Err(Refusal::Order);
        }
        for (n, id) in (0_i32..).zip(order) {
            self.set_rank::<Category>(*id, n << 16)?;
        }
        Ok(())
    }

    pub(super) fn remove_category(&mut self, id: CategoryId) -> Result<(), Refusal> {
        self.find::<Category>(id)?;
        if self.workshop.categories.len() <= 2 {
            return Err(Refusal::CategoryCount);
        }
        self.remove(Key::Category(id));
        self.retag(|category| (category != id).then_some(category))?;
        self.make_set_own()
    }

    pub(super) fn use_category_set(&mut self, set: CategorySet) -> Result<(), Refusal> {
        if set == self.workshop.session.category_set || set == CategorySet::Own {
            return Ok(());
        }
        let mut successors = Vec::new();
        for mut category in self.workshop.fresh_categories(set) {
            category.id = CategoryId(self.fresh_id()?);
            let namesake = self.workshop.categories.iter();
            let namesake = namesake.clone().find(|it| it.name == category.name);
            successors.extend(namesake.map(|it| (it.id, category.id)));
            self.put(category)?;
        }
        for category in &self.workshop.categories {
            self.remove(Key::Category(category.id));
        }
        self.retag(|id| {
            let successor = successors.iter().find(|it| it.0 == id);
            successor.map(|it| it.1)
        })?;
        self.set_of_categories(set)
    }

    /// Gives every tagged cause and idea the category that `successor` says.
    fn retag(
        &mut self,
        successor: impl Fn(CategoryId) -> Option<CategoryId>,
    ) -> Result<(), Refusal> {
        for cause in self.workshop.causes() {
            if let Some(category) = cause.category
                && successor(category) != Some(category)
            {
                let mut cause = cause.clone();
                cause.category = successor(category);
                self.put(cause)?;
            }
        }
        for idea in &self.workshop.ideas {
            let mut idea = idea.clone();
            idea.category = idea.category.and_then(&successor);
            super::ideas::retag(&mut idea.beneath, &successor);
            self.put(idea)?;
        }
        Ok(())
    }

    fn make_set_own(&mut self) -> Result<(), Refusal> {
        self.set_of_categories(CategorySet::Own)
    }

    fn set_of_categories(&mut self, set: CategorySet) -> Result<(), Refusal> {
        let mut session = self.workshop.session.clone();
        session.category_set = set;
        self.put(session)
    }

    fn check_name(&self, id: Option<CategoryId>, name: &str) -> Result<(), Refusal> {
        let mut name = name.to_owned();
        crate::records::text::fold(&mut name);
        let same = |it: &Category| it.name.to_lowercase() == name.to_lowercase();
        let mut others = self
            .workshop
            .categories
            .iter()
            .filter(|it| Some(it.id) != id);
        if others.any(same) {
            return Err(Refusal::CategoryTwice(name));
        }
        Ok(())
    }
}

impl Workshop {
    /// The categories of a set in the workshop's language, numbered from 1.
    pub(crate) fn fresh_categories(&self, set: CategorySet) -> Vec<Category> {
        (0_u8..)
            .zip(set.categories(self.session.language))
            .map(|(n, (name, initial))| Category {
                id: CategoryId(u32::from(n) + 1),
                rank: i32::from(n) << 16,
                name: (*name).to_owned(),
                initial: (*initial).to_owned(),
                hue: n % HUES,
            })
            .collect()
    }

    /// A letter of the name, else a digit, that stands for no category yet.
    fn free_initial(&self, name: &str) -> String {
        (name.chars().filter(|c| c.is_alphanumeric()))
            .chain('1'..='9')
            .chain('A'..='Z')
            .map(|c| c.to_uppercase().take(2).collect::<String>())
            .find(|initial| self.categories.iter().all(|it| it.initial != *initial))
            .unwrap_or_default()
    }

    /// The first hue that no category has yet.
    fn free_hue(&self) -> u8 {
        let free = |hue: &u8| self.categories.iter().all(|it| it.hue != *hue);
        (0..HUES).find(free).unwrap_or_default()
    }
}
