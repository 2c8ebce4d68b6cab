//! The words that make one verb: `non l'ha ancora controllata`.

use super::forms::{self, Modal, Mood};
use super::reading::Reading;
use std::ops::Range;

/// What sort of statement a group makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// ha controllato, è intervenuto.
    Perfect,
    /// avrebbe dovuto controllare; doveva controllare.
    Modal(Modal),
    /// controllava, controllano.
    Simple,
    /// è, aveva, with no participle.
    Being,
}

/// One verb with all that belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Group {
    /// From `non` or a pronoun to the participle or infinitive.
    pub(super) tokens: Range<usize>,
    /// The token that carries the meaning.
    pub(super) verb: usize,
    /// Its infinitive, in `-si` if it is reflexive.
    pub(super) infinitive: String,
    pub(super) shape: Shape,
    pub(super) mood: Mood,
    pub(super) is_negated: bool,
    /// Whether its auxiliary verb is `essere`.
    pub(super) is_essere: bool,
    /// "è stato chiuso", "viene chiuso".
    pub(super) is_passive: bool,
    /// "si è accorto".
    pub(super) is_reflexive: bool,
    /// "doveva controllare", "avrebbe dovuto": what it was about is over.
    pub(super) is_past_modal: bool,
    /// "stava controllando".
    pub(super) is_progressive: bool,
    pub(super) plural: bool,
    /// I, you, we.
    pub(super) speaker: bool,
    /// The pronoun of an object: lo, la, l', li, le.
    pub(super) object: Option<usize>,
}

/// The group that begins at a token, if one does.
pub(super) fn at(reading: &Reading<'_>, start: usize) -> Option<Group> {
    let mut at = start;
    let mut is_negated = reading.word(at) == "non";
    if is_negated {
        at += 1;
    } else if matches!(
        reading.word(at),
        "manco" | "mica" | "neanche" | "nemmeno" | "neppure"
    ) && (forms::auxiliary(reading.word(at + 1)).is_some()
        || forms::is_clitic(reading.word(at + 1)))
    {
        // "manco ha chiamato", "nemmeno l'ha letto".
        is_negated = true;
        at += 1;
    }
    let mut object = None;
    let mut own = false;
    let mut pronouns = 0;
    while pronouns < 3 && forms::is_clitic(reading.word(at)) {
        let word = reading.word(at);
        // "non ce ne siamo accorti".
        let of_it = matches!(word, "ce" | "ve" | "me" | "te")
            && matches!(reading.word(at + 1), "ne" | "n'");
        own |= of_it || matches!(word, "si" | "s'" | "se" | "mi" | "ti" | "ci" | "vi");
        if matches!(
            word,
            "lo" | "la" | "l'" | "li" | "le" | "gliel'" | "glielo" | "gliela"
        ) {
            object = Some(at);
        }
        at += 1;
        pronouns += 1;
    }
    let mut group = Group {
        tokens: start..at,
        verb: at,
        infinitive: String::new(),
        shape: Shape::Simple,
        mood: Mood::Indicative,
        is_negated,
        is_essere: false,
        is_passive: false,
        is_reflexive: false,
        is_past_modal: false,
        is_progressive: false,
        plural: false,
        speaker: false,
        object,
    };
    let own = own && object.is_none();
    let is_impersonal = own && matches!(reading.word(at - 1), "si" | "s'");
    let found = progressive(reading, at, &mut group)
        || with_auxiliary(reading, at, own, &mut group)
        || with_modal(reading, at, &mut group)
        || alone(reading, at, start, &mut group);
    // "non si lavava": a verb that has a reflexive of its own.
    if found && own && group.shape == Shape::Simple {
        let reflexive = reflexive(&group.infinitive);
        if reading.classes.is_verb(&reflexive) {
            group.infinitive = reflexive;
            group.is_reflexive = true;
        }
    }
    // "si sarebbe dovuto": whoever it was.
    group.speaker |= is_impersonal && matches!(group.shape, Shape::Modal(_));
    found.then_some(group)
}

/// Where the words between a helper and its verb end.
fn past_adverbs(reading: &Reading<'_>, mut at: usize) -> usize {
    let first = at;
    while at < first + 4 {
        let word = reading.word(at);
        let between = reading.classes.of(word).has(reading.classes.between);
        let manner = word.ends_with("mente") && word.len() > 7;
        let all = reading.is(at, reading.classes.nobody);
        if !(between || manner || all) {
            // "in tempo", "di nuovo", "per tempo", "per niente".
            let next = reading.word(at + 1);
            let phrase = matches!(
                (word, next),
                ("in", "tempo" | "alcun" | "nessun")
                    | ("di" | "da", "nuovo" | "solo" | "sola" | "fatto")
                    | ("per", "tempo" | "niente" | "nulla" | "primo" | "prima")
                    | ("a", "sua" | "loro")
            );
            if phrase {
                at += 2;
                continue;
            }
            break;
        }
        at += 1;
    }
    at
}

fn with_auxiliary(reading: &Reading<'_>, at: usize, own: bool, group: &mut Group) -> bool {
    let Some(helper) = forms::auxiliary(reading.word(at)) else {
        return false;
    };
    group.mood = helper.mood;
    group.plural = helper.plural;
    group.speaker = helper.speaker;
    group.is_essere = helper.is_essere;
    let after = past_adverbs(reading, at + 1);
    let word = reading.word(after);
    if let Some(modal) = forms::modal_participle(word) {
        group.shape = Shape::Modal(modal);
        group.is_past_modal = true;
        let next = past_adverbs(reading, after + 1);
        if modal_verb(reading, next, group) {
            return true;
        }
        group.verb = after;
        group.infinitive = "fare".to_owned();
        group.tokens.end = after + 1;
        return true;
    }
    if helper.is_essere && matches!(word, "stato" | "stata" | "stati" | "state") {
        let next = past_adverbs(reading, after + 1);
        if let Some(infinitive) = forms::past_participle(reading.word(next)) {
            group.infinitive = infinitive;
            group.shape = Shape::Perfect;
            group.is_passive = true;
            group.verb = next;
            group.tokens.end = next + 1;
            return true;
        }
        group.shape = Shape::Being;
        group.infinitive = "essere".to_owned();
        group.verb = after;
        group.tokens.end = after + 1;
        return true;
    }
    if let Some(infinitive) = forms::past_participle(word) {
        group.is_reflexive = helper.is_essere && own;
        group.infinitive = if group.is_reflexive && !infinitive.ends_with("si") {
            reflexive(&infinitive)
        } else {
            infinitive
        };
        group.shape = Shape::Perfect;
        group.verb = after;
        group.tokens.end = after + 1;
        // "è controllato" is what "è intervenuto" isn't: a state of a thing.
        group.is_passive =
            helper.is_essere && !group.is_reflexive && !is_own_way(&group.infinitive);
        return true;
    }
    group.shape = Shape::Being;
    group.infinitive = if helper.is_essere { "essere" } else { "avere" }.to_owned();
    group.verb = at;
    group.tokens.end = at + 1;
    true
}

/// "stava controllando".
fn progressive(reading: &Reading<'_>, at: usize, group: &mut Group) -> bool {
    if !matches!(reading.word(at), "sta" | "stanno" | "stava" | "stavano") {
        return false;
    }
    let after = past_adverbs(reading, at + 1);
    let word = reading.word(after);
    let infinitive = word
        .strip_suffix("ando")
        .map(|stem| format!("{stem}are"))
        .or_else(|| word.strip_suffix("endo").map(|stem| format!("{stem}ere")));
    let Some(infinitive) = infinitive else {
        return false;
    };
    // "facendo", "dicendo", "seguendo".
    group.infinitive = match infinitive.as_str() {
        "facere" => "fare".to_owned(),
        "dicere" => "dire".to_owned(),
        "seguere" => "seguire".to_owned(),
        "dormere" => "dormire".to_owned(),
        _ => infinitive,
    };
    group.shape = Shape::Simple;
    group.plural = reading.word(at).ends_with("no");
    group.verb = after;
    group.tokens.end = after + 1;
    group.is_progressive = true;
    true
}

/// `accorgere` → `accorgersi`.
pub(super) fn reflexive(infinitive: &str) -> String {
    let stem = infinitive
        .strip_suffix("rre")
        .map(|stem| format!("{stem}r"))
        .or_else(|| infinitive.strip_suffix('e').map(str::to_owned));
    stem.map_or_else(|| infinitive.to_owned(), |stem| format!("{stem}si"))
}

/// Verbs that make their perfect with `essere` and aren't passive in it.
fn is_own_way(infinitive: &str) -> bool {
    const VERBS: [&str; 38] = [
        "andare",
        "venire",
        "tornare",
        "ritornare",
        "passare",
        "salire",
        "scendere",
        "uscire",
        "entrare",
        "rientrare",
        "arrivare",
        "partire",
        "ripartire",
        "rimanere",
        "restare",
        "intervenire",
        "stare",
        "cadere",
        "accadere",
        "succedere",
        "essere",
        "nascere",
        "morire",
        "diventare",
        "sembrare",
        "apparire",
        "comparire",
        "scomparire",
        "riuscire",
        "correre",
        "accorrere",
        "scattare",
        "fuggire",
        "scappare",
        "mancare",
        "bastare",
        "servire",
        "giungere",
    ];
    VERBS.contains(&infinitive)
}

fn modal_verb(reading: &Reading<'_>, at: usize, group: &mut Group) -> bool {
    let Some(infinitive) = forms::infinitive(reading.word(at)) else {
        return false;
    };
    group.verb = at;
    group.tokens.end = at + 1;
    group.infinitive = infinitive;
    if matches!(group.infinitive.as_str(), "essere" | "venire" | "avere") {
        let is_being = group.infinitive != "avere";
        let mut next = past_adverbs(reading, at + 1);
        if matches!(reading.word(next), "stato" | "stata" | "stati" | "state") {
            next = past_adverbs(reading, next + 1);
        }
        if let Some(infinitive) = forms::past_participle(reading.word(next)) {
            group.is_passive = is_being && !is_own_way(&infinitive);
            group.infinitive = infinitive;
            group.verb = next;
            group.tokens.end = next + 1;
        }
    }
    true
}

fn with_modal(reading: &Reading<'_>, at: usize, group: &mut Group) -> bool {
    let Some((modal, is_past, plural, speaker)) = forms::modal(reading.word(at)) else {
        return false;
    };
    let after = past_adverbs(reading, at + 1);
    group.shape = Shape::Modal(modal);
    group.is_past_modal = is_past;
    group.plural = plural;
    group.speaker = speaker;
    if modal_verb(reading, after, group) {
        return true;
    }
    group.verb = at;
    group.infinitive = "potere".to_owned();
    group.shape = Shape::Being;
    group.tokens.end = at + 1;
    true
}

fn alone(reading: &Reading<'_>, at: usize, start: usize, group: &mut Group) -> bool {
    let word = reading.word(at);
    if !reading
        .tokens
        .get(at)
        .is_some_and(crate::token::Token::is_word)
    {
        return false;
    }
    // "il dott. Serra": a capital within a sentence is no verb.
    if reading.tokens[at].capital && !reading.tokens[at].opens {
        return false;
    }
    let forms = &reading.classes.forms;
    let infinitive = forms.past(word).or_else(|| {
        // A noun looks like a present: only after `non`, or where people stand.
        let after_people = start > 0 && {
            let who = reading.who(start - 1).0;
            use super::reading::Who::{Name, Nobody, Person, Unit};
            matches!(who, Name | Nobody | Person) || (who == Unit && word.ends_with("no"))
        } || reading.word(start.wrapping_sub(1)) == "che" && start > 1;
        (group.is_negated
            || after_people
            || (group.object.is_some() && start > 0 && reading.named[start - 1]))
            .then(|| forms.present(word).map(str::to_owned))
            .flatten()
    });
    let Some(infinitive) = infinitive else {
        return false;
    };
    group.shape = Shape::Simple;
    group.plural = word.ends_with("no");
    group.speaker = word.ends_with("mo") || word.ends_with("vate");
    group.infinitive = infinitive;
    group.verb = at;
    group.tokens.end = at + 1;
    true
}
