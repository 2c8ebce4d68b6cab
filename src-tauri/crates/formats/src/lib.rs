//! Forms of a workshop outside the library: one module each, a function from
//! or to a workshop. Everything is pure (invariant I2).

// I2: clippy.toml lists what is no business of a pure crate.
#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_macros))]

pub mod json;
