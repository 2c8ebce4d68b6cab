//! Forms of a workshop outside the library: one module each, a function from
//! or to a workshop.

pub mod json;
