//! Words that agree with a number: "1 workshop", "2 workshops".

use std::fmt::Display;

/// A number with what it counts: one thing, or some. English and Italian agree
/// alike: only 1 is one.
#[must_use]
pub fn counted<N>(count: N, one: &str, some: &str) -> String
where
    N: Copy + Display + PartialEq + From<u8>,
{
    format!("{count} {}", agreeing(count, one, some))
}

/// What agrees with a number, without the number.
#[must_use]
pub fn agreeing<'w, N>(count: N, one: &'w str, some: &'w str) -> &'w str
where
    N: PartialEq + From<u8>,
{
    if count == N::from(1) { one } else { some }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_counted_agrees_with_its_number() {
        let said = |count: u32| counted(count, "voto", "voti");
        assert_eq!(
            [0_u32, 1, 2, 21].map(said),
            ["0 voti", "1 voto", "2 voti", "21 voti"]
        );
        assert_eq!(agreeing(1_u32, "può", "possono"), "può");
        assert_eq!(agreeing(0_u32, "può", "possono"), "possono");
    }
}
