//! Processes that end with the value that holds them, and what they occupy.

use std::fs;
use std::ops::{Deref, DerefMut};
use std::process::{Child, Command};
use std::time::Duration;

use crate::{Result, Trouble};

/// A running process; dropped, it is ended.
pub struct Process(Child);

impl Process {
    /// Starts `command`.
    ///
    /// # Errors
    /// When it can't be started, naming the program.
    pub fn start(command: &mut Command) -> Result<Self> {
        let program = command.get_program().to_string_lossy().into_owned();
        command
            .spawn()
            .map(Self)
            .map_err(|error| Trouble::new(format!("{program} doesn't start: {error}")))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Both fail only when it has ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Deref for Process {
    type Target = Child;
    fn deref(&self) -> &Child {
        &self.0
    }
}

impl DerefMut for Process {
    fn deref_mut(&mut self) -> &mut Child {
        &mut self.0
    }
}

/// Every process that `pid` started, however deep, parents before children.
pub(crate) fn descendants(pid: u32) -> Vec<u32> {
    let mut found = Vec::new();
    let mut parents = vec![pid];
    let all = parents_of_all();
    while let Some(parent) = parents.pop() {
        let children = all.iter().filter(|(_, of)| *of == parent);
        for (child, _) in children {
            found.push(*child);
            parents.push(*child);
        }
    }
    found
}

/// The name a process goes by, at most 15 characters as Linux keeps it.
pub(crate) fn name_of(pid: u32) -> Option<String> {
    let name = fs::read_to_string(format!("/proc/{pid}/comm")).ok()?;
    Some(name.trim_end().to_owned())
}

/// Memory of `pid` and of everything that it started, in bytes: the
/// proportional set size, in which shared pages count once between those
/// who share them.
///
/// # Errors
/// When `pid` is gone.
pub fn memory_of_tree(pid: u32) -> Result<u64> {
    let own = memory_of(pid).ok_or_else(|| Trouble::new(format!("process {pid} is gone")))?;
    let others: u64 = descendants(pid).into_iter().filter_map(memory_of).sum();
    Ok(own + others)
}

/// Processor time that `pid` and everything that it started have taken so far.
///
/// # Errors
/// When `pid` is gone.
pub fn cpu_of_tree(pid: u32) -> Result<Duration> {
    let own = cpu_of(pid).ok_or_else(|| Trouble::new(format!("process {pid} is gone")))?;
    Ok(descendants(pid)
        .into_iter()
        .filter_map(cpu_of)
        .fold(own, |sum, it| sum + it))
}

/// Linux counts in hundredths of a second, whatever the machine.
fn cpu_of(pid: u32) -> Option<Duration> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
    let user: u64 = fields.next()?.parse().ok()?;
    let system: u64 = fields.next()?.parse().ok()?;
    Some(Duration::from_millis(10 * (user + system)))
}

fn memory_of(pid: u32) -> Option<u64> {
    let text = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).ok()?;
    let line = text.lines().find(|line| line.starts_with("Pss:"))?;
    let kib: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kib * 1024)
}

/// Each process that runs now, with its parent.
fn parents_of_all() -> Vec<(u32, u32)> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    entries
        .filter_map(|entry| {
            let pid: u32 = entry.file_name().to_str()?.parse().ok()?;
            let stat = fs::read_to_string(entry.path().join("stat")).ok()?;
            // The name is in parentheses and may hold anything; the parent is
            // the second field after it.
            let after_name = stat.rsplit_once(')')?.1;
            let parent = after_name.split_whitespace().nth(1)?.parse().ok()?;
            Some((pid, parent))
        })
        .collect()
}
