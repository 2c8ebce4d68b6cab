//! White space between lines. None is seen there: whoever has the words read
//! aloud, or copies them, needs it all the same.

use crate::page::{PageElement, Run, Shape};
use lettering::HYPHEN;

/// Whether white space follows a run of words, of which none is seen at the end of
/// a line. After a part of a word, and in scripts without white space, none does.
pub(super) fn ends_a_line(run: &Run, next: Option<&PageElement>) -> bool {
    let beside = next
        .is_some_and(|it| matches!(&it.shape, Shape::Text(next) if next.baseline == run.baseline));
    let last = run.text.chars().next_back();
    !beside && last.is_some_and(|it| !matches!(it, HYPHEN | ' ') && !is_solid(it))
}

/// Whether a letter is of a script that puts no white space between words: those
/// of China and Japan, Thailand, Laos, Burma and Cambodia.
fn is_solid(letter: char) -> bool {
    matches!(letter,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}'
        | '\u{20000}'..='\u{3ffff}')
}
