//! An Italian role as a noun: gender, number, how it sounds, and so its article.

/// Words that end in -e or in a consonant and may be either: then the name says it.
const EITHER: &[&str] = &[
    "responsabile",
    "dirigente",
    "assistente",
    "agente",
    "docente",
    "incaricato/a",
    "consulente",
    "referente",
    "presidente",
    "cliente",
    "utente",
    "tirocinante",
    "comandante",
    "badante",
    "manager",
    "leader",
    "designer",
    "developer",
    "tester",
    "engineer",
    "programmer",
    "owner",
    "collega",
    "analista",
    "specialista",
    "barista",
    "autista",
    "sistemista",
    "elettricista",
    "farmacista",
    "anestesista",
    "centralinista",
    "macchinista",
    "addetto/a",
];

/// Nouns whose ending says otherwise.
const FEMININE: &[&str] = &[
    "mano",
    "reception",
    "security",
    "intelligence",
    "help line",
    "hotline",
];
const MASCULINE: &[&str] = &[
    "giudice",
    "complice",
    "pilota",
    "atleta",
    "geometra",
    "pediatra",
    "poeta",
    "campione",
    "caposquadra",
    "padrone",
    "supervisore",
    "capoturno",
    "capo",
];

/// Names of men that end in -a.
const MEN: &[&str] = &[
    "luca", "andrea", "nicola", "mattia", "elia", "enea", "tobia", "battista", "gianluca", "isaia",
    "geremia", "giona", "joshua", "misha", "sasha", "cosma",
];

#[derive(Clone, Copy, PartialEq, Eq)]
struct Form {
    feminine: bool,
    plural: bool,
}

/// The article of a role without one: `il`, `lo`, `la`, `l'`, `i`, `gli`, `le`.
/// `typed` is the one that was written with it; where nothing else says whether
/// it is a man or a woman, the name does, so that participles still agree.
pub(super) fn article(bare: &str, typed: Option<&str>, name: &str) -> &'static str {
    let form = form_of(bare, typed, name);
    let sound = Sound::of(bare);
    match (form.feminine, form.plural, sound) {
        (false, false, Sound::Vowel) | (true, false, Sound::Vowel) => "l'",
        (false, false, Sound::Hard) => "lo",
        (false, false, Sound::Plain) => "il",
        (true, false, _) => "la",
        (false, true, Sound::Plain) => "i",
        (false, true, _) => "gli",
        (true, true, _) => "le",
    }
}

/// How a word begins, for its article.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sound {
    /// A vowel, or a silent h.
    Vowel,
    /// s and a consonant (but “il system administrator”), z, gn, ps, pn, x, y.
    Hard,
    Plain,
}

impl Sound {
    fn of(words: &str) -> Self {
        let word = words.split([' ', '-', '/']).next().unwrap_or_default();
        let is_vowel = |it: char| "aeiouàèéìòóùAEIOUÀÈÉÌÒÓÙ".contains(it);
        let mut letters = word.chars();
        let (Some(first), second) = (letters.next(), letters.next()) else {
            return Self::Plain;
        };
        let is_shouted = word.chars().count() > 1 && word.chars().all(char::is_uppercase);
        let spelled = second.is_some_and(|it| !is_vowel(it));
        if is_shouted && !is_vowel(first) && spelled {
            // Letter by letter: l’HR (acca), l’SRE (esse), lo ZTL, il PM.
            return match first {
                'F' | 'H' | 'L' | 'M' | 'N' | 'R' | 'S' => Self::Vowel,
                'Z' | 'X' | 'Y' => Self::Hard,
                _ => Self::Plain,
            };
        }
        let first = first.to_lowercase().next().unwrap_or(first);
        let second = second.and_then(|it| it.to_lowercase().next());
        let is_before = |set: &str| second.is_some_and(|it| set.contains(it));
        match first {
            _ if is_vowel(first) => Self::Vowel,
            'h' => Self::Vowel,
            'z' | 'x' | 'y' => Self::Hard,
            's' if second.is_some_and(|it| !is_vowel(it) && it != 'y') => Self::Hard,
            'g' if is_before("n") => Self::Hard,
            'p' if is_before("sn") => Self::Hard,
            _ => Self::Plain,
        }
    }
}

/// Gender and number of the role: as an article that was typed with it says,
/// else by its first word, else by the name.
fn form_of(bare: &str, typed: Option<&str>, name: &str) -> Form {
    let (feminine, plural) = match typed {
        Some("il" | "lo" | "un" | "uno") => (Some(false), false),
        Some("la" | "una" | "un'") => (Some(true), false),
        Some("i" | "gli") => (Some(false), true),
        Some("le") => (Some(true), true),
        _ => {
            let head = bare.split_whitespace().next().unwrap_or_default();
            let head = head.to_lowercase();
            let plural = head.ends_with('i') && head.chars().count() > 3;
            (gender_of(&head), plural)
        }
    };
    let feminine = feminine.unwrap_or_else(|| is_womans(name));
    Form { feminine, plural }
}

fn gender_of(head: &str) -> Option<bool> {
    let any = |list: &[&str]| list.contains(&head);
    if any(EITHER) {
        return None;
    }
    if any(FEMININE) {
        return Some(true);
    }
    if any(MASCULINE) {
        return Some(false);
    }
    const FEMININE_ENDINGS: &[&str] = &["ione", "trice", "tà", "tù", "igine"];
    let feminine = FEMININE_ENDINGS.iter().any(|it| head.ends_with(it));
    match head.ends_with("ista") {
        true => None,
        false => Some(feminine || head.ends_with('a')),
    }
}

fn is_womans(name: &str) -> bool {
    let first = name.split_whitespace().next().unwrap_or_default();
    let first = first.to_lowercase();
    first.ends_with('a') && !MEN.contains(&first.as_str())
}
