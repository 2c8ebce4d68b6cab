//! What must be known of characters that Inter can't draw.

use unicode_script::UnicodeScript;

/// The script by whose rules characters are shaped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Script(unicode_script::Script);

impl Script {
    /// The script of a grapheme cluster; none where it is written in any. Japanese
    /// is written in three scripts, which are shaped alike.
    pub(crate) fn of(cluster: &str) -> Option<Self> {
        use unicode_script::Script as Named;
        let scripts = cluster.chars().map(|it| it.script());
        let found =
            scripts.filter(|it| !matches!(it, Named::Common | Named::Inherited | Named::Unknown));
        found.into_iter().next().map(|it| match it {
            Named::Hiragana | Named::Katakana => Self(Named::Han),
            other => Self(other),
        })
    }
}

/// Whether the character takes a whole em in the fonts that have it: the
/// scripts of East Asia, and emoji.
pub(crate) fn is_wide(char: char) -> bool {
    matches!(char as u32,
        0x1100..=0x115F | 0x2E80..=0xA4CF | 0xA960..=0xA97F | 0xAC00..=0xD7A3
        | 0xF900..=0xFAFF | 0xFE30..=0xFE6F | 0xFF00..=0xFF60 | 0xFFE0..=0xFFE6
        | 0x1_F000..=0x1_FAFF | 0x2_0000..=0x3_FFFD)
}

/// Whether the character is written from right to left.
pub(crate) fn is_right_to_left(char: char) -> bool {
    matches!(char as u32,
        0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF
        | 0x1_0800..=0x1_0FFF | 0x1_E800..=0x1_EFFF | 0x200F | 0x202B | 0x202E | 0x2067)
}

/// Whether the character has no width of its own: joiners, variation
/// selectors, direction marks.
#[must_use]
pub fn is_invisible(char: char) -> bool {
    matches!(char as u32,
        0xAD | 0x034F | 0x061C | 0x180B..=0x180E | 0x200B..=0x200F | 0x202A..=0x202E
        | 0x2060..=0x206F | 0xFE00..=0xFE0F | 0xFEFF | 0xE_0000..=0xE_0FFF)
}

/// How wide a font that we can't measure will probably draw a grapheme
/// cluster, in em. Marks stand on the character before them.
pub(crate) fn fallback_width(cluster: &str) -> f32 {
    if cluster.chars().all(is_invisible) {
        0.0
    } else if cluster.chars().any(is_wide) {
        1.0
    } else {
        0.6
    }
}
