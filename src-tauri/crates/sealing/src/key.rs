//! The two halves of a library's key, and what each can do.

use crate::file::{Header, NONCE, Sealed};
use crate::padding::{pad, unpad};
use crate::unopened::Unopened;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key as SealKey, XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use sha2::{Digest, Sha256};
use x25519_dalek::{SharedSecret, StaticSecret};

/// What the key of a seal is made for: in no other use of the same two keys is
/// it the same.
const PURPOSE: &[u8] = b"lisca report 1";

/// A library's own half, which opens what was sealed for it.
pub struct Key(StaticSecret);

/// The half that a form carries, for which anybody can seal and nobody open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicKey([u8; 32]);

/// The randomness of one seal. Never to be used for a second one.
pub struct Chance {
    /// The key that is made for this report alone, and forgotten.
    pub ephemeral: [u8; 32],
    /// What makes two seals of the same words differ.
    pub nonce: [u8; NONCE],
}

impl Key {
    /// A key of 32 random bytes, or one that was kept.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(StaticSecret::from(bytes))
    }

    /// The half for the form.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey(x25519_dalek::PublicKey::from(&self.0).to_bytes())
    }

    /// The words of a sealed report.
    ///
    /// # Errors
    /// [`Unopened::Foreign`] or [`Unopened::Damaged`].
    pub fn open(&self, sealed: &Sealed) -> Result<String, Unopened> {
        let public = self.public();
        let header = &sealed.header;
        if header.sealed_for != public.fingerprint() {
            return Err(Unopened::Foreign);
        }
        let theirs = x25519_dalek::PublicKey::from(header.ephemeral);
        let shared = self.0.diffie_hellman(&theirs);
        let text = header.text();
        let payload = Payload {
            msg: &sealed.ciphertext,
            aad: text.as_bytes(),
        };
        let cipher = cipher(&shared, &header.ephemeral, public).ok_or(Unopened::Damaged)?;
        let padded = cipher.decrypt(&XNonce::from(header.nonce), payload);
        unpad(padded.map_err(|_| Unopened::Damaged)?).ok_or(Unopened::Damaged)
    }
}

impl PublicKey {
    /// The half that a form carries, of its 32 bytes.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The 32 bytes for a form.
    #[must_use]
    pub fn to_bytes(self) -> [u8; 32] {
        self.0
    }

    /// The 32 bytes in base 64, as a form carries them.
    #[must_use]
    pub fn to_base64(self) -> String {
        STANDARD.encode(self.0)
    }

    /// What tells one library's key from another's, in 32 hexadecimal digits:
    /// the first half of its SHA-256.
    #[must_use]
    pub fn fingerprint(self) -> String {
        let hash = Sha256::digest(self.0);
        hash.iter().take(16).map(|it| format!("{it:02x}")).collect()
    }

    /// Seals words; none where they are more than a sealed file can hold, or
    /// the key is none.
    #[must_use]
    pub fn seal(self, text: &str, chance: Chance) -> Option<String> {
        let ephemeral = StaticSecret::from(chance.ephemeral);
        let header = Header {
            sealed_for: self.fingerprint(),
            ephemeral: x25519_dalek::PublicKey::from(&ephemeral).to_bytes(),
            nonce: chance.nonce,
        };
        let shared = ephemeral.diffie_hellman(&self.0.into());
        let (msg, said) = (pad(text), header.text());
        let payload = Payload {
            msg: &msg,
            aad: said.as_bytes(),
        };
        let cipher = cipher(&shared, &header.ephemeral, self)?;
        let ciphertext = cipher.encrypt(&XNonce::from(header.nonce), payload).ok()?;
        Sealed { header, ciphertext }.to_text()
    }
}

/// The cipher of one report, from what the two keys have in common; none where
/// one of them is no key at all, and the secret none.
fn cipher(shared: &SharedSecret, ephemeral: &[u8; 32], to: PublicKey) -> Option<XChaCha20Poly1305> {
    if !shared.was_contributory() {
        return None;
    }
    let both = [*ephemeral, to.0].concat();
    let mut key = [0; 32];
    let derived = Hkdf::<Sha256>::new(Some(&both), shared.as_bytes());
    derived.expand(PURPOSE, &mut key).ok()?;
    Some(XChaCha20Poly1305::new(&SealKey::from(key)))
}
