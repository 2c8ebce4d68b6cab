//! Which patterns come near: those of the causes' areas, those that share
//! words with the action and its causes, and the stronger before the others.

use super::{Pattern, PatternView, WorkArea, all, areas};
use std::collections::{BTreeSet, HashMap};
use workshop::{CauseId, Language, Strength, Workshop};

/// As many are said to be near, at most.
const MOST_NEAR: usize = 6;
/// What a pattern of the causes' area is worth, where one word that no other
/// pattern has is worth 1.
const OF_THE_AREA: f32 = 2.0;
/// The score that is added where the area is the first that a pattern is listed for.
const FIRST_OF_ALL: f32 = 0.25;
/// What a word of the action counts, where one of its causes counts 1.
const OF_THE_ACTION: f32 = 0.5;
/// Words in common count up to so much.
const MOST_WORDS: f32 = 2.5;
/// The score for a stronger kind of action.
const STRONGER: f32 = 0.5;

/// English words of four letters and more that say nothing about a pattern.
const EMPTY_ENGLISH: &[&str] = &[
    "also",
    "been",
    "before",
    "after",
    "beside",
    "does",
    "doesn",
    "done",
    "each",
    "every",
    "from",
    "have",
    "into",
    "longer",
    "make",
    "more",
    "most",
    "nobody",
    "only",
    "other",
    "over",
    "same",
    "some",
    "somebody",
    "than",
    "that",
    "their",
    "them",
    "then",
    "there",
    "they",
    "this",
    "those",
    "under",
    "until",
    "what",
    "when",
    "where",
    "which",
    "while",
    "whoever",
    "whose",
    "will",
    "with",
    "within",
    "without",
    "work",
    "would",
    "anybody",
    "critical",
    "days",
    "everyone",
    "everything",
    "hours",
    "outside",
    "reach",
    "reaches",
    "take",
    "takes",
];
/// Italian ones. Who trains people “forma”: it is no form of a thing.
const EMPTY_ITALIAN: &[&str] = &[
    "alla", "alle", "allo", "anche", "avere", "chiunque", "ciascuno", "come", "cosa", "dagli",
    "dalla", "dalle", "degli", "della", "delle", "dello", "dopo", "dove", "essere", "fare",
    "finché", "hanno", "lavoro", "lavorare", "loro", "meno", "nella", "nelle", "nessuno", "niente",
    "ogni", "ognuno", "perché", "prima", "qualcuno", "quando", "quella", "quello", "questo",
    "senza", "solo", "sola", "sono", "stata", "stato", "stesso", "stessa", "sulla", "sulle",
    "tutti", "tutto", "verso", "fuori", "giorni", "giorno", "critica", "critiche", "critici",
    "critico", "arriva", "arrivano", "prendere", "formare", "formiamo",
];

/// What patterns are looked for, as far as they can be compared with it.
pub(super) struct Question {
    /// How many of the causes are about each area. One of which that can't be
    /// said is about none: it leaves the order to the words.
    areas: [usize; WorkArea::ALL.len()],
    causes: usize,
    /// What each word counts: one of the causes more than one of the action,
    /// which names a remedy.
    words: HashMap<String, f32>,
}

impl Question {
    /// About causes, and an action for them; its words may be none.
    pub(super) fn of(workshop: &Workshop, causes: &[CauseId], what: &str) -> Self {
        let mut question = Self {
            areas: [0; WorkArea::ALL.len()],
            causes: 0,
            words: beginnings(what).map(|it| (it, OF_THE_ACTION)).collect(),
        };
        for cause in causes.iter().filter_map(|id| workshop.cause(*id)) {
            let words = beginnings(&cause.text).map(|it| (it, 1.0));
            question.words.extend(words);
            let category = workshop.category_of(cause.id);
            let category = category.and_then(|id| workshop.category(id));
            let found = category.map_or_else(Vec::new, |it| areas::of_name(&it.name));
            for area in &found {
                question.areas[*area as usize] += 1;
            }
            question.causes += usize::from(!found.is_empty());
        }
        question
    }

    /// The share of the causes that are about an area, from 0 to 1.
    fn share(&self, area: WorkArea) -> f32 {
        self.areas[area as usize] as f32 / self.causes.max(1) as f32
    }
}

/// A pattern, and how near it comes.
pub(super) struct Ranked {
    pub(super) pattern: &'static Pattern,
    area: WorkArea,
    score: f32,
    near: bool,
}

impl Ranked {
    pub(super) fn view(&self, language: Language) -> PatternView {
        let text = self.pattern.text(language);
        PatternView {
            id: self.pattern.id.to_owned(),
            action: text.action.to_owned(),
            changes: text.changes.to_owned(),
            kind: self.pattern.kind,
            strength: self.pattern.kind.strength(),
            area: self.area,
            near: self.near,
        }
    }
}

/// All patterns: the nearest first, then the others by area, those of the
/// causes' areas before the rest.
pub(super) fn ranked(question: &Question, language: Language) -> Vec<Ranked> {
    let words: Vec<BTreeSet<String>> = all()
        .map(|it| {
            let text = it.text(language);
            beginnings(text.action)
                .chain(beginnings(text.changes))
                .collect()
        })
        .collect();
    let mut occurs: HashMap<&str, usize> = HashMap::new();
    for word in words.iter().flatten() {
        *occurs.entry(word).or_default() += 1;
    }
    let rarest = (words.len() as f32).ln();
    let weight = |word: &String| {
        let times = occurs.get(word.as_str()).copied().unwrap_or(1);
        1.0 - (times as f32).ln() / rarest
    };
    let mut found: Vec<Ranked> = (all().zip(&words))
        .map(|(pattern, own)| {
            let counts = |it: &String| question.words.get(it).map(|counts| counts * weight(it));
            let shared = own.iter().filter_map(counts).sum::<f32>();
            rank(pattern, question, shared.min(MOST_WORDS))
        })
        .collect();
    found.sort_by(|a, b| b.near.cmp(&a.near).then(b.score.total_cmp(&a.score)));
    for ranked in found.iter_mut().skip(MOST_NEAR) {
        ranked.near = false;
    }
    let near = found.iter().filter(|it| it.near).count();
    let by_area = |it: &Ranked| {
        (
            question.causes - question.areas[it.area as usize],
            it.area as usize,
        )
    };
    found[near..].sort_by_key(by_area);
    found
}

fn rank(pattern: &'static Pattern, question: &Question, shared: f32) -> Ranked {
    let (first, others) = (pattern.areas[0], &pattern.areas[1..]);
    let area = others.iter().fold(first, |best, area| {
        if question.share(*area) > question.share(best) {
            *area
        } else {
            best
        }
    });
    let share = question.share(area);
    let first_of_all = if area == first {
        FIRST_OF_ALL * share
    } else {
        0.0
    };
    let strength = match pattern.kind.strength() {
        Strength::Stronger => STRONGER,
        Strength::Intermediate | Strength::Weaker => 0.0,
    };
    Ranked {
        pattern,
        area,
        score: OF_THE_AREA * share + first_of_all + shared + strength,
        near: share > 0.0 || shared > 0.0,
    }
}

/// How the words of a text begin, those that say something: forms of one word
/// begin with the same letters, in both languages.
fn beginnings(text: &str) -> impl Iterator<Item = String> {
    let lower = text.to_lowercase();
    let words: Vec<String> = lower
        .split(|it: char| !it.is_alphanumeric())
        .filter(|it| it.chars().count() >= 4 && !is_empty(it))
        .map(|it| it.chars().take(5).collect())
        .collect();
    words.into_iter()
}

fn is_empty(word: &str) -> bool {
    EMPTY_ENGLISH.contains(&word) || EMPTY_ITALIAN.contains(&word)
}
