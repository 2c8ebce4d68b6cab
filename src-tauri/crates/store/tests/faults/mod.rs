//! A disk that fails when it is told to: SQLite's own way to the system (its
//! VFS), wrapped so that the n-th call of a kind on this thread fails, is done by
//! half, or ends the program. It is what every connection uses once it is
//! [`install`]ed: whoever is tested knows nothing of it, and other threads feel
//! nothing of it.
//!
//! The tests of `app` have this file too.
#![allow(
    dead_code,
    reason = "store and app have this file, and each uses a part of it"
)]

mod passing;

use rusqlite::ffi;
use std::cell::Cell;
use std::ffi::c_int;

pub(crate) use passing::install;

/// What SQLite asks of the system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Call {
    Open,
    Read,
    Write,
    Sync,
    Truncate,
    Delete,
    /// A part of the log's index is made or found.
    Index,
    Lock,
}

impl Call {
    pub(crate) const ALL: [Self; 8] = [
        Self::Open,
        Self::Read,
        Self::Write,
        Self::Sync,
        Self::Truncate,
        Self::Delete,
        Self::Index,
        Self::Lock,
    ];

    /// Those after which the disk isn't as it was.
    fn changes_something(self) -> bool {
        matches!(
            self,
            Self::Write | Self::Sync | Self::Truncate | Self::Delete
        )
    }
}

/// What becomes of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// Nothing is done, and SQLite is given this code.
    Fails(c_int),
    /// Of what is to be written only a half is, and SQLite is given this code.
    WritesHalf(c_int),
    /// The program ends before it.
    Ends,
    /// The program ends in the middle of it.
    EndsHalfway,
}

/// A fault that is to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// The calls that are counted; none: all that change something.
    pub(crate) call: Option<Call>,
    /// The one that it befalls, from 1.
    pub(crate) nth: usize,
    /// Whether it befalls all that come after it, too.
    pub(crate) lasts: bool,
    pub(crate) effect: Effect,
}

/// What SQLite is told of each kind of call, and the codes it may be told.
pub(crate) const CODES: [(Call, &[c_int]); 8] = [
    (Call::Open, &[ffi::SQLITE_CANTOPEN, ffi::SQLITE_READONLY]),
    (Call::Read, &[ffi::SQLITE_IOERR_READ]),
    (
        Call::Write,
        &[
            ffi::SQLITE_FULL,
            ffi::SQLITE_IOERR_WRITE,
            ffi::SQLITE_READONLY,
        ],
    ),
    (Call::Sync, &[ffi::SQLITE_IOERR_FSYNC, ffi::SQLITE_FULL]),
    (Call::Truncate, &[ffi::SQLITE_IOERR_TRUNCATE]),
    (Call::Delete, &[ffi::SQLITE_IOERR_DELETE]),
    (
        Call::Index,
        &[ffi::SQLITE_IOERR_SHMMAP, ffi::SQLITE_IOERR_SHMSIZE],
    ),
    (Call::Lock, &[ffi::SQLITE_IOERR_LOCK, ffi::SQLITE_BUSY]),
];

#[derive(Clone, Copy)]
struct State {
    fault: Option<Fault>,
    /// How many of the calls came that the fault counts.
    counted: usize,
    calls: [usize; Call::ALL.len()],
    befell: usize,
}

const CALM: State = State {
    fault: None,
    counted: 0,
    calls: [0; Call::ALL.len()],
    befell: 0,
};

thread_local! {
    static STATE: Cell<State> = const { Cell::new(CALM) };
}

/// From now on calls of this thread are counted, and one of them fails.
pub(crate) fn begin(fault: Option<Fault>) {
    STATE.set(State { fault, ..CALM });
}

/// From now on nothing fails. Answers how often something did.
pub(crate) fn end() -> usize {
    let state = STATE.replace(State {
        fault: None,
        ..STATE.get()
    });
    state.befell
}

/// How many calls of a kind came since it began.
pub(crate) fn count(call: Call) -> usize {
    STATE.get().calls[call as usize]
}

/// How many came that change something.
pub(crate) fn count_of_changes() -> usize {
    let changes = Call::ALL.into_iter().filter(|it| it.changes_something());
    changes.map(count).sum()
}

/// What befalls a call that comes now.
fn befalls(call: Call) -> Option<Effect> {
    let mut state = STATE.get();
    state.calls[call as usize] += 1;
    let mut effect = None;
    if let Some(fault) = state.fault {
        let counts = match fault.call {
            Some(kind) => kind == call,
            None => call.changes_something(),
        };
        state.counted += usize::from(counts);
        let now = state.counted == fault.nth || (fault.lasts && state.counted > fault.nth);
        if counts && now {
            effect = Some(fault.effect);
            state.befell += 1;
        }
    }
    STATE.set(state);
    effect
}
