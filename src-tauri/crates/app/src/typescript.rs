//! How one command, and the types that it speaks of, look in TypeScript.

use std::any::TypeId;
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::{Config, TS, TypeVisitor};

/// One command as TypeScript sees it.
pub(crate) struct Command {
    pub(crate) name: &'static str,
    pub(crate) doc: &'static str,
    pub(crate) out: String,
    pub(crate) args: Vec<(&'static str, String)>,
    pub(crate) types: Types,
}

impl Command {
    pub(crate) fn new<T: TS + 'static>(name: &'static str, doc: &'static str) -> Self {
        let mut types = Types::default();
        types.visit::<T>();
        Self {
            name,
            doc,
            out: T::name(&config()),
            args: Vec::new(),
            types,
        }
    }

    pub(crate) fn with<T: TS + 'static>(mut self, arg: &'static str) -> Self {
        self.types.visit::<T>();
        self.args.push((arg, T::name(&config())));
        self
    }
}

/// The declarations of all types that commands speak of, by name.
#[derive(Default)]
pub(crate) struct Types {
    pub(crate) declarations: BTreeMap<String, String>,
    /// Types may speak of themselves.
    seen: BTreeSet<TypeId>,
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            let config = config();
            let docs = T::docs().unwrap_or_default();
            let declaration = format!("{docs}export {}\n", T::decl(&config));
            self.declarations.insert(T::ident(&config), declaration);
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

fn config() -> Config {
    Config::new().with_large_int("number")
}
