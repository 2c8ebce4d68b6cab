//! The code that whoever reports keeps, and by which they hear back.

use std::fmt;
use std::str::FromStr;

/// Crockford's base 32: no I, L, O or U, which are misread or misheard. The
/// last five are for the check sign alone.
const SIGNS: &[u8; 37] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";

/// How many signs stand for the code, of five bits each.
const LENGTH: usize = 16;

/// 80 random bits, from which nobody can be found. It is written in four groups
/// of four and a check sign: `7ZZZ-0123-ABCD-WXYZ-K`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Receipt(u128);

impl Receipt {
    /// The receipt of ten random bytes.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 10]) -> Self {
        Self(bytes.iter().fold(0, |all, it| all << 8 | u128::from(*it)))
    }

    /// The sign that shows a slip of the pen or the tongue.
    fn check(self) -> char {
        sign(self.0 % 37)
    }
}

fn sign(value: u128) -> char {
    let at = usize::try_from(value).unwrap_or_default();
    SIGNS.get(at).copied().map_or('0', char::from)
}

impl fmt::Display for Receipt {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for at in (0..LENGTH).rev() {
            write!(out, "{}", sign(self.0 >> (5 * at) & 31))?;
            if at % 4 == 0 {
                out.write_str("-")?;
            }
        }
        write!(out, "{}", self.check())
    }
}

/// What isn't a receipt: a sign too many or too few, or one that isn't right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a receipt")]
pub struct NoReceipt;

impl FromStr for Receipt {
    type Err = NoReceipt;

    /// Case, spaces and hyphens don't matter, nor do the letters that are
    /// taken for others.
    fn from_str(text: &str) -> Result<Self, NoReceipt> {
        let signs: Vec<char> = text
            .chars()
            .filter(|it| !it.is_whitespace() && !matches!(it, '-' | '‐' | '‑' | '–'))
            .map(|it| match it.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                it => it,
            })
            .collect();
        let value = |it: &char| SIGNS.iter().position(|sign| char::from(*sign) == *it);
        let Some((check, signs)) = signs.split_last().filter(|(_, it)| it.len() == LENGTH) else {
            return Err(NoReceipt);
        };
        let mut code = 0;
        for it in signs {
            let value = value(it).filter(|it| *it < 32).ok_or(NoReceipt)?;
            code = code << 5 | u128::try_from(value).unwrap_or_default();
        }
        let receipt = Self(code);
        (receipt.check() == *check)
            .then_some(receipt)
            .ok_or(NoReceipt)
    }
}
