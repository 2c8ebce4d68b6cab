//! A request to the desk, over whichever wire it came.

use app::{Caller, Failure};
use serde_json::Value;

/// The way back to whoever asked, for the answer: JSON, or why there is none.
pub type Answer = Box<dyn FnOnce(Result<String, Failure>) + Send>;

/// One command, and the caller who asks for it.
pub struct Request {
    /// The caller, whose rights decide what is answered.
    pub caller: Caller,
    /// The command's name.
    pub command: String,
    /// An object with the command's arguments.
    pub args: Value,
    /// Called once, on a thread of the desk's.
    pub answer: Answer,
}
