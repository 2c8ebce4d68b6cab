//! Why a file isn't opened.

/// The reason why there is no report to be had from a file. Whoever shows it
/// has words for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unopened {
    /// There is no sealed report in it.
    #[error("not a sealed report")]
    NotSealed,
    /// It is larger than [`crate::LARGEST`]. Nothing of it was read.
    #[error("too large to be a sealed report")]
    TooLarge,
    /// It is sealed for another library.
    #[error("sealed for another library")]
    Foreign,
    /// A newer form has sealed it in a way that isn't known here.
    #[error("sealed by a newer form")]
    Newer,
    /// Something in it isn't as it was sealed.
    #[error("damaged")]
    Damaged,
}
