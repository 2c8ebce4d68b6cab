//! A role in place of a name, everywhere at once (method §5: roles, not names).

use super::draft::Draft;
use crate::records::AnyRecord;
use crate::records::text::fold;
use crate::{
    Alias, Category, CategorySet, Key, Language, Record, Refusal, RoleFunction, Session, TextField,
};
use language::{alone_in_place_of, in_place_of, places_of};

impl Draft<'_> {
    pub(super) fn replace_name(
        &mut self,
        mut name: String,
        mut role: String,
        longer: &[String],
    ) -> Result<(), Refusal> {
        fold(&mut name);
        fold(&mut role);
        if !places_of(&name, &role, &[]).is_empty() {
            return Err(Refusal::RoleHasName);
        }
        let put = NameReplacement {
            name,
            role,
            longer,
            language: self.workshop.session.language,
        };
        let mut session = self.workshop.session.clone();
        put.remember(&mut session);
        let mut categories = self.workshop.categories.clone();
        for (key, record) in self.workshop.records() {
            if !put.is_in(record) {
                continue;
            }
            let Some(record) = self.workshop.record(key) else {
                continue;
            };
            let (changed, left) = put.in_record(record.clone());
            if left {
                return Err(Refusal::RoleHasName);
            }
            match changed {
                // Aliases are in it too: it is put once, at the end.
                Record::Session(changed) => {
                    let aliases = std::mem::take(&mut session.aliases);
                    let category_set = session.category_set;
                    session = Session {
                        aliases,
                        category_set,
                        ..changed
                    };
                }
                changed if changed == record => {}
                // The role that stands for the name has a function already (W62).
                Record::RoleFunction(changed) if self.has_other_function(&changed) => {
                    self.remove(key);
                }
                changed => {
                    if let Record::Category(category) = &changed {
                        session.category_set = CategorySet::Own;
                        rename(&mut categories, category)?;
                    }
                    self.put_with_role(changed)?;
                }
            }
        }
        self.put_with_role(session)
    }

    /// Whether another record says which function the role belongs to, as things
    /// stand, or as this edit has left it.
    fn has_other_function(&self, changed: &RoleFunction) -> bool {
        let role = changed.role.to_lowercase();
        let mut others = self.workshop.role_functions().iter();
        others.any(|it| {
            let now = self.now(Key::RoleFunction(it.id));
            let now = now
                .as_ref()
                .and_then(|it| <&RoleFunction>::try_from(it).ok());
            it.id != changed.id && now.is_some_and(|it| it.role.to_lowercase() == role)
        })
    }

    /// Says that it is the role that makes a text too long.
    fn put_with_role(&mut self, record: impl Into<Record>) -> Result<(), Refusal> {
        self.put(record).map_err(|refusal| match refusal {
            Refusal::TooLong { what, most, found } => Refusal::RoleTooLong { what, most, found },
            other => other,
        })
    }
}

/// Two categories may not come to have the same name (W8).
fn rename(categories: &mut [Category], changed: &Category) -> Result<(), Refusal> {
    let name = changed.name.to_lowercase();
    for category in categories {
        if category.id == changed.id {
            category.name.clone_from(&changed.name);
        } else if category.name.to_lowercase() == name {
            return Err(Refusal::CategoryTwice(changed.name.clone()));
        }
    }
    Ok(())
}

/// The replacement of a name by a role.
struct NameReplacement<'a> {
    name: String,
    role: String,
    longer: &'a [String],
    language: Language,
}

impl NameReplacement<'_> {
    /// Whether the name is in one of the record's texts.
    fn is_in(&self, record: &dyn AnyRecord) -> bool {
        let mut found = false;
        record.texts(&mut |_, text| {
            found |= !places_of(&self.name, text, self.longer).is_empty();
        });
        found
    }

    /// The record with the role in all of its texts, and whether the name is
    /// still in one of them.
    fn in_record(&self, mut record: Record) -> (Record, bool) {
        let mut left = false;
        record.each_text(|field, text| {
            if places_of(&self.name, text, self.longer).is_empty() {
                return;
            }
            *text = self.text(field, text);
            left |= !places_of(&self.name, text, self.longer).is_empty();
        });
        (record, left)
    }

    fn text(&self, field: TextField, text: &str) -> String {
        let (name, role, longer) = (&self.name, &self.role, self.longer);
        match field.is_role() {
            true => alone_in_place_of(name, role, text, longer),
            false => in_place_of(name, role, self.language, text, longer),
        }
    }

    /// The name stands for this role from now on, so that it is known when it
    /// is typed again (W32).
    fn remember(&self, session: &mut Session) {
        for alias in &mut session.aliases {
            alias.role = self.text(TextField::Role, &alias.role);
        }
        let same = |it: &&mut Alias| it.name.to_lowercase() == self.name.to_lowercase();
        match session.aliases.iter_mut().find(same) {
            Some(alias) => alias.role.clone_from(&self.role),
            None => session.aliases.push(Alias {
                name: self.name.clone(),
                role: self.role.clone(),
            }),
        }
    }
}
