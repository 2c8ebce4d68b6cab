//! What was found in the sentences of the workshop that was read last, so that
//! after an edit only what changed is read.

use language::{Cast, Finding, Guard};
use std::collections::HashMap;
use std::sync::Arc;

/// The findings in each sentence that was read.
type FindingsBySentence = HashMap<String, Vec<Finding>>;

/// The sentences that were read, by whom, and with which people in mind.
#[derive(Default)]
pub(super) struct Reading {
    by: Option<(Arc<Guard>, Cast)>,
    found: FindingsBySentence,
}

impl Reading {
    /// Begins to read again. What is known still holds for the same guard and
    /// the same people; what isn't asked for again is forgotten.
    pub(super) fn renewed(&mut self, guard: &Arc<Guard>, cast: Cast) -> NewReading {
        let same = (self.by.as_ref())
            .is_some_and(|(known, people)| Arc::ptr_eq(known, guard) && *people == cast);
        let before = std::mem::take(&mut self.found);
        NewReading {
            guard: Arc::clone(guard),
            cast,
            before: if same {
                before
            } else {
                FindingsBySentence::new()
            },
            now: FindingsBySentence::new(),
        }
    }
}

/// A reading that is going on.
pub(super) struct NewReading {
    guard: Arc<Guard>,
    cast: Cast,
    before: FindingsBySentence,
    now: FindingsBySentence,
}

impl NewReading {
    /// The findings in a sentence.
    pub(super) fn findings(&mut self, sentence: &str) -> &[Finding] {
        if !self.now.contains_key(sentence) {
            let (sentence, found) = (self.before.remove_entry(sentence)).unwrap_or_else(|| {
                (
                    sentence.to_owned(),
                    self.guard.findings(sentence, &self.cast),
                )
            });
            self.now.insert(sentence, found);
        }
        self.now.get(sentence).map_or(&[], Vec::as_slice)
    }

    /// It is done.
    pub(super) fn read(self) -> Reading {
        Reading {
            by: Some((self.guard, self.cast)),
            found: self.now,
        }
    }
}
