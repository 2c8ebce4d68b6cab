//! What is on the screen at a moment, and when it changed: read from the
//! screen's own memory, so that it counts whatever drew it and however.

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, SystemTime};

use crate::{Result, Trouble};

/// A watch looks at every so many rows.
const SPARSE: usize = 5;

/// A part of the screen, in pixels.
#[derive(Clone, Copy, Debug)]
pub struct Area {
    /// From the left.
    pub x: u64,
    /// From the top.
    pub y: u64,
    /// Pixels across.
    pub width: u64,
    /// Pixels down.
    pub height: u64,
}

/// The memory of a screen, as the X server shares it.
pub struct Screen {
    memory: File,
    /// Bytes before the first pixel.
    header: u64,
    /// Bytes of a row of pixels.
    stride: u64,
    whole: Area,
}

/// One look at the screen.
#[derive(Clone, Copy, Debug)]
pub struct Sight {
    /// When.
    pub at: SystemTime,
    /// About how many pixels weren't as at the look before.
    pub changed: usize,
}

/// A screen that is being watched, until [`Watch::stop`].
pub struct Watch {
    stop: Arc<AtomicBool>,
    seen: Arc<Mutex<Vec<Sight>>>,
    eye: JoinHandle<Result<()>>,
}

impl Screen {
    /// Opens the file that Xvfb keeps its pixels in: an X window dump, which
    /// is a header that begins with its own size, twelve bytes per colour,
    /// then rows of four bytes per pixel.
    pub(crate) fn open(file: &Path) -> Result<Self> {
        let memory = File::open(file)?;
        let field = |at| {
            let mut bytes = [0; 4];
            memory.read_exact_at(&mut bytes, at)?;
            Ok::<_, Trouble>(u64::from(u32::from_be_bytes(bytes)))
        };
        Ok(Self {
            header: field(0)? + 12 * field(76)?,
            stride: field(48)?,
            whole: Area {
                x: 0,
                y: 0,
                width: field(16)?,
                height: field(20)?,
            },
            memory,
        })
    }

    /// All of it.
    #[must_use]
    pub fn whole(&self) -> Area {
        self.whole
    }

    /// The pixels of an area as they are now, four bytes each.
    ///
    /// # Errors
    /// When the screen is gone, or the area isn't within it.
    pub fn pixels(&self, area: Area) -> Result<Vec<u8>> {
        self.rows(area, 1)
    }

    /// As [`Screen::pixels`], but only every so many rows.
    fn rows(&self, area: Area, step: usize) -> Result<Vec<u8>> {
        let width = usize::try_from(4 * area.width)?;
        let height = usize::try_from(area.height)?;
        let mut pixels = vec![0; width * height.div_ceil(step)];
        let ys = (area.y..area.y + area.height).step_by(step);
        for (row, y) in pixels.chunks_exact_mut(width).zip(ys) {
            let from = self.header + y * self.stride + 4 * area.x;
            self.memory.read_exact_at(row, from)?;
        }
        Ok(pixels)
    }

    /// Watches an area from now on, looking at a row of every [`SPARSE`] each
    /// three milliseconds: whoever watches a screen of this size whole takes a
    /// core from those who draw it.
    #[must_use]
    pub fn watch(self, area: Area) -> Watch {
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        let seen = Arc::new(Mutex::new(Vec::new()));
        let sights = Arc::clone(&seen);
        // Before anything is done: a thread that begins late would miss the change.
        let first = self.rows(area, SPARSE);
        let eye = thread::spawn(move || {
            let mut before = first?;
            while !stopped.load(Ordering::Relaxed) {
                let now = self.rows(area, SPARSE)?;
                let at = SystemTime::now();
                if now != before {
                    let pairs = now.chunks_exact(4).zip(before.chunks_exact(4));
                    let changed = SPARSE * pairs.filter(|(a, b)| a != b).count();
                    lock(&sights).push(Sight { at, changed });
                    before = now;
                }
                thread::sleep(Duration::from_millis(3));
            }
            Ok(())
        });
        Watch { stop, seen, eye }
    }
}

impl Watch {
    /// The looks so far at which something had changed.
    #[must_use]
    pub fn so_far(&self) -> Vec<Sight> {
        lock(&self.seen).clone()
    }

    /// Ends the watch and gives each look at which something had changed.
    ///
    /// # Errors
    /// When the screen went away meanwhile.
    pub fn stop(self) -> Result<Vec<Sight>> {
        self.stop.store(true, Ordering::Relaxed);
        match self.eye.join() {
            Ok(watched) => watched?,
            Err(_) => return Err(Trouble::new("the watch of the screen broke off")),
        }
        Ok(lock(&self.seen).clone())
    }
}

fn lock(sights: &Mutex<Vec<Sight>>) -> MutexGuard<'_, Vec<Sight>> {
    sights.lock().unwrap_or_else(PoisonError::into_inner)
}
