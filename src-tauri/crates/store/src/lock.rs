//! Tells whether another Lisca has the library open. SQLite's own locks don't
//! say so before it has replayed a log.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

/// The file that is locked. Nothing is ever in it.
const FILE: &str = "library.lock";

/// Held while the library is open; others may hold it too. Before that, for a
/// moment, by one program alone.
#[derive(Debug)]
pub(crate) struct Lock {
    file: File,
    alone: bool,
}

impl Lock {
    /// Takes the lock, alone where nobody else has it. None: the folder can't
    /// be written, or its file system knows no locks.
    pub(crate) fn take(folder: &Path, patience: Duration) -> Option<Self> {
        let mut options = OpenOptions::new();
        options.create(true).truncate(false).write(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(folder.join(FILE)).ok()?;
        let begun = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Some(Self { file, alone: true }),
                // No locks here: there is nothing to wait for.
                Err(TryLockError::Error(_)) => return None,
                Err(TryLockError::WouldBlock) => {}
            }
            if file.try_lock_shared().is_ok() {
                return Some(Self { file, alone: false });
            }
            if begun.elapsed() >= patience {
                return None;
            }
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// Whether nobody else has the library open.
    pub(crate) fn is_alone(&self) -> bool {
        self.alone
    }

    /// Takes it alone again, where nobody else has the library open.
    pub(crate) fn become_alone(&mut self) -> bool {
        self.alone = self.file.try_lock().is_ok();
        if !self.alone {
            // The attempt may have given up the share.
            let _ = self.file.try_lock_shared();
        }
        self.alone
    }

    /// Lets others have the library open too.
    pub(crate) fn share(&mut self, patience: Duration) {
        let begun = Instant::now();
        // Locked already, for itself alone: given back before it is shared, for
        // not every system turns the one into the other.
        let _ = self.file.unlock();
        while let Err(TryLockError::WouldBlock) = self.file.try_lock_shared()
            && begun.elapsed() < patience
        {
            thread::sleep(Duration::from_millis(5));
        }
        self.alone = false;
    }
}
