//! What the list counts, kept beside each workshop so that a list of a
//! thousand reads a thousand rows, not sixty thousand.

use workshop::{Change, Parts, Record, Standing, Status};

/// How many of each there are; for a [`Change`], how many more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) causes: i64,
    pub(crate) roots: i64,
    pub(crate) actions: i64,
    pub(crate) open_actions: i64,
}

impl Tally {
    /// The tally of a workshop.
    pub(crate) fn of(parts: &Parts) -> Self {
        let mut tally = Self::default();
        for cause in &parts.causes {
            tally.cause(cause.standing, 1);
        }
        for action in &parts.actions {
            tally.action(&action.status, 1);
        }
        tally
    }

    /// The tally of what a change adds and takes away.
    pub(crate) fn by(change: &Change) -> Self {
        let mut tally = Self::default();
        for record in change.removed() {
            tally.record(record, -1);
        }
        for update in change.updated() {
            tally.record(&update.from, -1);
            tally.record(&update.to, 1);
        }
        for record in change.added() {
            tally.record(record, 1);
        }
        tally
    }

    fn record(&mut self, record: &Record, times: i64) {
        match record {
            Record::Cause(cause) => self.cause(cause.standing, times),
            Record::Action(action) => self.action(&action.status, times),
            _ => {}
        }
    }

    fn cause(&mut self, standing: Standing, times: i64) {
        self.causes += times;
        self.roots += times * i64::from(standing == Standing::Root);
    }

    fn action(&mut self, status: &Status, times: i64) {
        self.actions += times;
        self.open_actions += times * i64::from(status.is_open());
    }
}
