//! A name for a file that every system takes.

use unicode_segmentation::UnicodeSegmentation;
use workshop::is_unseen;

/// The longest name, in characters; and with its ending in bytes, which is what
/// file systems count.
const CHARACTERS: usize = 80;
const BYTES: usize = 255;

/// The title without what file systems, and whoever reads a list of files,
/// stumble over; `nameless` where nothing is left of it.
pub(crate) fn file_stem(title: &str, nameless: &str, ending: &str) -> String {
    let words: String = title.chars().filter_map(plain).collect();
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let words = words.trim_start_matches(['-', '.', ' ']);
    let words = match is_reserved(words) {
        true => format!("{nameless} {words}"),
        false => words.to_owned(),
    };
    let most = BYTES - ending.len() - 1;
    let mut stem = String::new();
    for sign in words.graphemes(true).take(CHARACTERS) {
        if stem.len() + sign.len() > most {
            break;
        }
        stem += sign;
    }
    match stem.trim_end_matches(['.', ' ']) {
        "" => nameless.to_owned(),
        stem => stem.to_owned(),
    }
}

/// What stands for a sign in a file's name; none: nothing does.
fn plain(sign: char) -> Option<char> {
    match sign {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => Some(' '),
        sign if sign.is_whitespace() || sign.is_control() => Some(' '),
        sign if is_unseen(sign) => None,
        sign => Some(sign),
    }
}

/// Names that mean a device on Windows, whatever ending they have.
fn is_reserved(name: &str) -> bool {
    let name = name.split('.').next().unwrap_or_default();
    let name = name.trim_end().to_uppercase();
    let devices = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];
    let numbered = |of: &str| {
        let number = name
            .strip_prefix(of)
            .map(|it| it.chars().collect::<Vec<_>>());
        matches!(number.as_deref(), Some(['0'..='9' | '¹' | '²' | '³']))
    };
    devices.contains(&name.as_str()) || numbered("COM") || numbered("LPT")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn stem(title: &str) -> String {
        file_stem(title, "Workshop", "json")
    }

    #[test]
    fn file_names_are_ordinary() {
        let ordinary = "Friday evening the DMZ over a weekend";
        assert_eq!(stem("Friday evening: the DMZ over a weekend"), ordinary);
        assert_eq!(stem("../../etc/passwd"), "etc passwd");
        assert_eq!(stem("???"), "Workshop");
        assert_eq!(stem("--force"), "force");
        assert_eq!(stem("pay\u{202e}fdp.exe\u{200b}"), "payfdp.exe");
        assert_eq!(stem(&"è".repeat(200)).chars().count(), 80);
    }

    #[test]
    fn eighty_emoji_make_a_name_that_fits() {
        let name = format!("{}.json", stem(&"🦴".repeat(80)));
        assert!(name.len() <= 255 && name.len() > 200, "{name}");
    }

    #[test]
    fn the_names_of_devices_are_none() {
        for title in ["CON", "nul", "Aux.", "com1", "LPT9.txt", "prn .x", "COM¹"] {
            assert!(!is_reserved(&stem(title)), "{}", stem(title));
        }
        assert_eq!(stem("Console"), "Console");
        assert_eq!(stem("COM10"), "COM10");
    }

    proptest! {
        #[test]
        fn whatever_the_title_every_system_takes_the_name(
            title in prop_oneof![
                any::<String>(),
                "[-. ]{0,3}(con|PRN|aux|nul|com[0-9]|lpt[1-9])?[. ]{0,2}\\PC{0,300}",
                "[\u{200b}-\u{202e}\u{e000}\u{300}-\u{302}🦴a]{0,300}",
            ],
            ending in prop_oneof![Just("pdf"), Just("svg"), Just("json")],
        ) {
            let stem = file_stem(&title, "Workshop", ending);
            prop_assert!(!stem.is_empty());
            prop_assert!(stem.len() + 1 + ending.len() <= 255);
            prop_assert!(!stem.starts_with(['-', '.', ' ']) && !stem.ends_with(['.', ' ']));
            prop_assert!(!is_reserved(&stem), "{}", stem);
            let odd = |it: char| (is_unseen(it) && it != ' ') || r#"/\:*?"<>|"#.contains(it);
            prop_assert!(!stem.contains(odd), "{:?}", stem);
        }
    }
}
