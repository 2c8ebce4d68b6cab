//! What the library costs, beside what the disk and SQLite alone cost in the
//! same moment: `cargo bench -p store`. All of it happens in cargo's own folder
//! for temporary files, so the figures are those of the disk that it is on.
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark that can't go on stops, and tells what it found"
)]

mod checked;
mod commit;
mod many;
mod measure;
mod stock;

fn main() {
    // Any other way of running this, such as `cargo test`, doesn't measure.
    if std::env::args().any(|argument| argument == "--bench") {
        commit::run();
        checked::run();
        many::run();
    }
}
