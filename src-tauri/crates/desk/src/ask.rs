//! What is asked for, over whichever wire it came.

use app::{Caller, Failure};
use serde_json::Value;

/// Who asks gets the answer here: JSON, or why there is none.
pub type Answer = Box<dyn FnOnce(Result<String, Failure>) + Send>;

/// One command, and who asks for it.
pub struct Ask {
    /// Who asks.
    pub caller: Caller,
    /// The command's name.
    pub command: String,
    /// An object with the command's arguments.
    pub args: Value,
    /// Called once, on a thread of the desk's.
    pub answer: Answer,
}
