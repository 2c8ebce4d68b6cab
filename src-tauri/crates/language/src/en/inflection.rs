//! The regular forms of a verb, as it is spelt in British and American English.

/// "escalated", of "escalate".
pub(super) fn past(base: &str) -> String {
    if let Some((verb, particle)) = with_particle(base) {
        return format!("{}-{particle}", past(verb));
    }
    if base.ends_with('e') {
        return format!("{base}d");
    }
    if let Some(stem) = base.strip_suffix('y')
        && !stem.ends_with(is_vowel)
    {
        return format!("{stem}ied");
    }
    if doubles(base) || doubles_when_long(base) {
        doubled(base, "ed")
    } else {
        format!("{base}ed")
    }
}

/// "escalating".
pub(super) fn ing(base: &str) -> String {
    if let Some((verb, particle)) = with_particle(base) {
        return format!("{}-{particle}", ing(verb));
    }
    if let Some(stem) = base.strip_suffix("ie") {
        return format!("{stem}ying");
    }
    if let Some(stem) = base.strip_suffix('e')
        && !base.ends_with("ee")
        && base != "be"
    {
        return format!("{stem}ing");
    }
    if doubles(base) || doubles_l(base) || doubles_when_long(base) {
        doubled(base, "ing")
    } else {
        format!("{base}ing")
    }
}

/// "escalates".
pub(super) fn third(base: &str) -> String {
    if let Some((verb, particle)) = with_particle(base) {
        return format!("{}-{particle}", third(verb));
    }
    match base {
        "have" => return "has".to_owned(),
        "be" => return "is".to_owned(),
        _ => {}
    }
    if let Some(stem) = base.strip_suffix('y')
        && !stem.ends_with(is_vowel)
    {
        return format!("{stem}ies");
    }
    let hisses = ["s", "x", "z", "ch", "sh", "o"];
    let hisses = hisses.iter().any(|ending| base.ends_with(ending));
    if hisses {
        format!("{base}es")
    } else {
        format!("{base}s")
    }
}

/// With its last letter twice: "stopped".
pub(super) fn doubled(base: &str, ending: &str) -> String {
    let last = base.chars().next_back().unwrap_or_default();
    format!("{base}{last}{ending}")
}

/// Whether British spelling doubles an l that American doesn't: labelled.
pub(super) fn doubles_l(base: &str) -> bool {
    let endings = ["el", "al", "il"];
    !doubles(base)
        && base.len() > 4
        && endings.iter().any(|ending| base.ends_with(ending))
        && !base.ends_with("eal")
        && !base.ends_with("ail")
        && !base.ends_with("eel")
        && !base.ends_with("oil")
}

/// Whether the last letter is doubled: stop, stopped. One syllable, and one
/// vowel before one consonant.
fn doubles(base: &str) -> bool {
    let letters: Vec<char> = base.chars().collect();
    let [.., before, vowel, last] = letters.as_slice() else {
        return false;
    };
    let groups = base
        .split(|letter: char| !is_vowel(letter))
        .filter(|group| !group.is_empty())
        .count();
    groups == 1
        && !is_vowel(*last)
        && !matches!(last, 'w' | 'x' | 'y')
        && is_vowel(*vowel)
        && (!is_vowel(*before) || base.starts_with("qu"))
}

/// Whether a verb of more syllables doubles its last letter, as those do that
/// are stressed at the end: commit, committed.
fn doubles_when_long(base: &str) -> bool {
    const LONG: [&str; 31] = [
        "admit", "commit", "omit", "submit", "permit", "emit", "transmit", "refer", "prefer",
        "occur", "transfer", "control", "forget", "begin", "equip", "regret", "reset", "program",
        "cancel", "travel", "debug", "enrol", "misfit", "overlap", "unplug", "unwrap", "unzip",
        "recur", "incur", "defer", "rebut",
    ];
    LONG.contains(&base)
}

/// "Back-up" as its verb and what is told beside it.
fn with_particle(base: &str) -> Option<(&str, &str)> {
    let (verb, particle) = base.split_once('-')?;
    let is_particle = matches!(
        particle,
        "up" | "over" | "off" | "in" | "out" | "back" | "down"
    );
    is_particle.then_some((verb, particle))
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u')
}
