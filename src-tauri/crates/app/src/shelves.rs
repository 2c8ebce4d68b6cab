//! The library of workshops: listing, beginning, copying, putting away.

use crate::views::{CategorySetView, KindView, Vocabulary};
use crate::{App, Failure, examples};
use store::{Hit, Shelf, Summary, WorkshopId};
use workshop::{ActionKind, CategorySet, IncidentKind, Language, Workshop};

impl App {
    /// The workshops on a shelf, the latest first.
    ///
    /// # Errors
    /// A library that can't be read.
    pub fn list_workshops(&mut self, shelf: Shelf) -> Result<Vec<Summary>, Failure> {
        Ok(self.library.list(shelf)?)
    }

    /// Begins a workshop.
    ///
    /// # Errors
    /// A title without words, or a library that can't be written.
    pub fn create_workshop(
        &mut self,
        title: String,
        kind: IncidentKind,
        set: CategorySet,
        language: Language,
    ) -> Result<WorkshopId, Failure> {
        let workshop = Workshop::new(&title, kind, set, language)?;
        let workshop = self.furnish(workshop)?;
        self.add(&workshop)
    }

    /// Puts the worked examples into the library, each once more if it is
    /// there already.
    ///
    /// # Errors
    /// A library that can't be written.
    pub fn add_examples(&mut self, language: Language) -> Result<Vec<WorkshopId>, Failure> {
        let mut ids = Vec::new();
        for workshop in examples::all(language, self.today())? {
            let workshop = self.furnish(workshop)?;
            ids.push(self.add(&workshop)?);
        }
        Ok(ids)
    }

    /// Copies a workshop, without its history.
    ///
    /// # Errors
    /// A workshop that isn't there, or a library that can't be written.
    pub fn duplicate_workshop(&mut self, id: WorkshopId) -> Result<WorkshopId, Failure> {
        let copy = match self.spoken() {
            Language::En => " (copy)",
            Language::It => " (copia)",
        };
        let title = &self.opened(id)?.workshop.incident().title;
        let title: String = title
            .chars()
            .take(workshop::limits::TITLE - copy.chars().count())
            .chain(copy.chars())
            .collect();
        let now = (self.now)();
        let copy = self.library.duplicate(id, &title, now)?;
        self.tell(None, 0);
        Ok(copy)
    }

    /// Puts a workshop into the archive, or takes it out.
    ///
    /// # Errors
    /// A workshop that isn't there, or a library that can't be written.
    pub fn archive_workshop(&mut self, id: WorkshopId, archived: bool) -> Result<(), Failure> {
        let now = (self.now)();
        self.library.archive(id, archived, now)?;
        self.tell(None, 0);
        Ok(())
    }

    /// Puts a workshop into the bin.
    ///
    /// # Errors
    /// A workshop that isn't there, or a library that can't be written.
    pub fn bin_workshop(&mut self, id: WorkshopId) -> Result<(), Failure> {
        let now = (self.now)();
        self.library.bin(id, now)?;
        self.tell(None, 0);
        Ok(())
    }

    /// Takes a workshop out of the bin.
    ///
    /// # Errors
    /// A workshop that isn't there, or a library that can't be written.
    pub fn restore_workshop(&mut self, id: WorkshopId) -> Result<(), Failure> {
        self.library.restore(id)?;
        self.tell(None, 0);
        Ok(())
    }

    /// Deletes what is in the bin, for good. Answers how many.
    ///
    /// # Errors
    /// A library that can't be written.
    pub fn empty_bin(&mut self) -> Result<usize, Failure> {
        for summary in self.library.list(Shelf::Bin)? {
            self.forget(summary.id);
        }
        let count = self.library.empty_bin()?;
        self.wordings.read_dismissals_again();
        self.tell(None, 0);
        Ok(count)
    }

    /// Where the words of `text` occur in titles, effects, causes and actions.
    ///
    /// # Errors
    /// A library that can't be read.
    pub fn search(&mut self, text: String) -> Result<Vec<Hit>, Failure> {
        Ok(self.library.search(&text)?)
    }

    /// The lists that a window offers to choose from.
    ///
    /// # Errors
    /// None; every command may fail.
    pub fn vocabulary(&mut self, language: Language) -> Result<Vocabulary, Failure> {
        let names = |set: CategorySet| {
            let names = set.categories(language).iter();
            names.map(|(name, _)| (*name).to_owned()).collect()
        };
        Ok(Vocabulary {
            category_sets: (CategorySet::OFFERED.iter())
                .map(|set| CategorySetView {
                    set: *set,
                    names: names(*set),
                })
                .collect(),
            action_kinds: (ActionKind::ALL.iter())
                .map(|kind| KindView {
                    kind: *kind,
                    strength: kind.strength(),
                })
                .collect(),
        })
    }

    pub(crate) fn add(&mut self, workshop: &Workshop) -> Result<WorkshopId, Failure> {
        let now = (self.now)();
        let id = self.library.create(workshop, now)?;
        self.tell(None, 0);
        Ok(id)
    }
}
