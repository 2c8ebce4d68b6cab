//! A report that its library alone can read.
//!
//! A form carries the library's [`PublicKey`], and seals what somebody wrote
//! for it; the [`Key`] in the library opens the sealed file. `README.md` beside
//! this crate says what somebody with the form, with the sealed file or with
//! the library can and can't read.
//!
//! How: X25519 between a key that is made for this one report and the
//! library's, HKDF-SHA-256 to the key of an XChaCha20-Poly1305, which covers
//! the header too. In Rust they are the RustCrypto crates and `x25519-dalek`;
//! in the form the same three from `@noble/curves`, `@noble/ciphers` and
//! `@noble/hashes`, which have been audited, depend on nothing and need no
//! `crypto.subtle`, which a page opened from a file may lack. `age` would do the
//! same, but its files carry stanzas for many readers and a stream in chunks:
//! in the form it is five times the code, of which a report needs none. Both
//! sides make the same bytes: `tests/vectors.json` is read by both.
//!
//! Pure: chance comes in as bytes ([`Chance`]).

#![forbid(unsafe_code)]
// I2: clippy.toml lists what is no business of a pure crate.
#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_macros))]

mod file;
mod key;
mod padding;
mod receipt;
mod unopened;

pub use file::{LARGEST, Sealed};
pub use key::{Chance, Key, PublicKey};
pub use receipt::{NoReceipt, Receipt};
pub use unopened::Unopened;
