//! A text as the grammar sees it: words with their classes, and every group of
//! a verb with what it is about.

use super::classes::{self, Classes};
use super::group::{self, Group};
use super::names;
use super::phrase;
use super::subject;
use crate::Cast;
use crate::token::Token;
use crate::words::Class;
use std::ops::Range;

/// The sort of thing that a noun stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Who {
    /// A name, known or not.
    Name,
    /// A person or some, as a role.
    Person,
    /// "nessuno", "nessun operatore".
    Nobody,
    /// A team or an organisation: people when they do what people do.
    Unit,
    /// Somebody who is cared for.
    Patient,
    /// A thing.
    Thing,
    /// A device or a trade: `-tore`, or a word that no list has.
    Unknown,
}

/// The subject of a verb.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Subject {
    /// What it stands for; none if nothing is said.
    pub(super) who: Option<Who>,
    /// The noun, if it is said in the same clause.
    pub(super) head: Option<usize>,
    /// From its article to its last word.
    pub(super) tokens: Range<usize>,
    /// Taken over from a clause before.
    pub(super) is_carried: bool,
}

/// A text that has been read.
#[derive(Debug)]
pub(super) struct Reading<'t> {
    pub(super) text: &'t str,
    pub(super) tokens: Vec<Token>,
    /// The classes of each token, in the singular.
    pub(super) tags: Vec<Class>,
    /// The tokens that are (part of) the name of a person.
    pub(super) named: Vec<bool>,
    /// The groups of verbs, in the text's order.
    pub(super) groups: Vec<Group>,
    /// What each group is about; as long as `groups`.
    pub(super) subjects: Vec<Subject>,
    /// The first token of the clause that each token is in.
    pub(super) clause: Vec<usize>,
    pub(super) classes: &'t Classes,
    roles: Vec<Vec<String>>,
}

impl<'t> Reading<'t> {
    /// Reads tidy tokens of a text.
    pub(super) fn of(text: &'t str, tokens: Vec<Token>, classes: &'t Classes, cast: &Cast) -> Self {
        let tags: Vec<Class> = tokens
            .iter()
            .map(|token| {
                if token.is_word() {
                    classes.of_any_number(&token.lower)
                } else {
                    Class::default()
                }
            })
            .collect();
        let roles = cast
            .roles
            .iter()
            .map(|role| words_of(role))
            .filter(|role| !role.is_empty());
        let mut reading = Self {
            text,
            named: vec![false; tokens.len()],
            clause: Vec::with_capacity(tokens.len()),
            groups: Vec::new(),
            subjects: Vec::new(),
            tags,
            tokens,
            classes,
            roles: roles.collect(),
        };
        names::mark(&mut reading, cast);
        reading.find_groups();
        names::mark_by_verb(&mut reading);
        reading.find_subjects();
        reading
    }

    /// The word at an index, in lower case; empty beyond the end.
    pub(super) fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.lower.as_str())
    }

    /// Whether the word at an index is of a class.
    pub(super) fn is(&self, at: usize, class: Class) -> bool {
        self.tags.get(at).is_some_and(|tags| tags.has(class))
    }

    /// Whether a clause begins after this token.
    fn is_boundary(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at) else {
            return true;
        };
        if token.ends_sentence() {
            return true;
        }
        match token.lower.as_str() {
            "," | ";" | ":" | "(" | ")" | "–" | "—" | "-" | "=" | "/" | "[" | "]" | "→" | "•"
            | "*" | ">" => !token.is_word(),
            "e" | "ed" | "ma" | "però" | "o" | "oppure" | "perché" | "poiché" | "quando"
            | "mentre" | "se" | "che" | "dove" | "siccome" | "finché" | "affinché" | "benché"
            | "sebbene" | "quindi" | "perciò" | "anziché" | "cui" | "come" | "senza" | "appena"
            | "dopodiché" => true,
            _ => false,
        }
    }

    fn find_groups(&mut self) {
        let mut at = 0;
        let mut start = 0;
        while at < self.tokens.len() {
            self.clause.push(start);
            if self.is_boundary(at) {
                start = at + 1;
            } else if let Some(group) = group::at(self, at) {
                let end = group.tokens.end.max(at + 1);
                self.clause.resize(end, start);
                self.groups.push(group);
                at = end;
                continue;
            }
            at += 1;
        }
    }

    /// Whether tokens `from..to` hold the end of a sentence.
    pub(super) fn is_parted(&self, from: usize, to: usize) -> bool {
        let between = self.tokens.get(from..to).unwrap_or_default();
        between
            .iter()
            .any(|token| token.ends_sentence() || token.is_mark(";") || token.is_mark(":"))
    }

    /// What the noun at an index stands for, and how many tokens name it.
    pub(super) fn who(&self, at: usize) -> (Who, usize) {
        let (who, length) = self.who_alone(at);
        let classes = self.classes;
        // "sportello automatico", "collector": devices; "security engineer".
        if matches!(who, Who::Unknown | Who::Unit) && self.is(at + length, classes.device) {
            return (Who::Thing, length);
        }
        let is_foreign =
            who == Who::Unknown && classes::is_foreign(self.word(at)) && !self.tokens[at].shouted;
        if is_foreign {
            let role = self.is(at + 1, classes.person) && !self.named[at + 1];
            return if role {
                (Who::Person, 2)
            } else {
                (Who::Thing, length)
            };
        }
        (who, length)
    }

    fn who_alone(&self, at: usize) -> (Who, usize) {
        let classes = self.classes;
        if self.named.get(at).copied().unwrap_or(false) {
            let rest = self.named[at..].iter().take_while(|is_name| **is_name);
            return (Who::Name, rest.count());
        }
        let own = self.roles.iter().find(|role| {
            role.iter()
                .enumerate()
                .all(|(offset, word)| self.word(at + offset) == word)
        });
        if let Some(role) = own {
            return (Who::Person, role.len());
        }
        // "capo progetto", "gruppo elettrogeno": the longest first.
        for count in (2..=classes.longest().min(3)).rev() {
            let Some(tokens) = self.tokens.get(at..at + count) else {
                continue;
            };
            if !tokens.iter().all(Token::is_word) {
                continue;
            }
            let joined = joined(tokens);
            if let Some(who) = self.who_is(classes.of(&joined)) {
                return (who, count);
            }
        }
        let word = self.word(at);
        let token = &self.tokens[at];
        if word == "it" && !token.shouted {
            return (Who::Unknown, 1);
        }
        let tags = self.tags[at];
        if tags.has(classes.nobody) {
            return (Who::Nobody, 1);
        }
        if tags.has(classes.pronoun) && classes.of(word).has(classes.pronoun) {
            return (Who::Person, 1);
        }
        // "centralina" isn't a feminine "centralino": as it stands, then by number.
        if let Some(who) = self.who_is(classes.of(word)).or_else(|| self.who_is(tags)) {
            return (who, 1);
        }
        if tags.has(classes.product) || tags.has(classes.city) {
            return (Who::Thing, 1);
        }
        if classes::is_trade(word) {
            return (Who::Person, 1);
        }
        if classes::is_maker(word) {
            return (Who::Unknown, 1);
        }
        if tags.has(classes.soft) || tags.has(classes.hard) || classes::is_abstract(word) {
            return (Who::Thing, 1);
        }
        (Who::Unknown, 1)
    }

    fn who_is(&self, tags: Class) -> Option<Who> {
        let classes = self.classes;
        if tags.has(classes.patient) {
            Some(Who::Patient)
        } else if tags.has(classes.person) {
            Some(Who::Person)
        } else if tags.has(classes.thing) && !tags.has(classes.unit) {
            Some(Who::Thing)
        } else if tags.has(classes.unit) {
            Some(Who::Unit)
        } else {
            None
        }
    }

    fn find_subjects(&mut self) {
        let mut subjects: Vec<Subject> = Vec::with_capacity(self.groups.len());
        for number in 0..self.groups.len() {
            let subject = subject::subject(self, number, &subjects);
            subjects.push(subject);
        }
        self.subjects = subjects;
    }

    /// The number of the group that a token is in, or of the nearest before it in
    /// the same sentence.
    pub(super) fn group_near(&self, at: usize) -> Option<usize> {
        let before = self
            .groups
            .iter()
            .rposition(|group| group.tokens.start <= at);
        before.filter(|number| !self.is_parted(self.groups[*number].tokens.start, at))
    }

    /// The text of tokens, as it was typed.
    pub(super) fn typed(&self, tokens: Range<usize>) -> &'t str {
        let start = self.tokens.get(tokens.start).map(|token| token.start);
        let last = tokens
            .end
            .checked_sub(1)
            .and_then(|last| self.tokens.get(last));
        match (start, last) {
            (Some(start), Some(last)) if start < last.end => &self.text[start..last.end],
            _ => "",
        }
    }

    /// Whether a direct object follows, or stands before as a pronoun.
    fn has_object(&self, group: &Group) -> bool {
        group.object.is_some()
            || !group.is_essere && phrase::is_determiner(self.word(group.tokens.end))
    }

    /// Whether a group is about somebody who can be blamed for it.
    pub(super) fn is_about_people(&self, number: usize) -> bool {
        let (Some(group), Some(subject)) = (self.groups.get(number), self.subjects.get(number))
        else {
            return false;
        };
        let verb = group.infinitive.as_str();
        let classes = self.classes;
        let human_only = classes.is_human_only(verb);
        let machine_only = classes.is_machine_only(verb);
        // "non s'è controllata la data": whoever it was.
        if group.is_reflexive
            && !matches!(subject.who, Some(Who::Name | Who::Person | Who::Nobody))
            && !classes.verb_is(verb, classes.machine)
            && let Some(base) = verb.strip_suffix("rsi").map(|stem| format!("{stem}re"))
            && classes.verb_is(&base, classes.duty)
        {
            return true;
        }
        let carried = if subject.is_carried {
            None
        } else {
            subject.who
        };
        match carried {
            Some(Who::Name | Who::Person | Who::Nobody) => true,
            Some(Who::Unit) => !machine_only || matches!(group.shape, group::Shape::Modal(_)),
            Some(Who::Patient | Who::Thing) => false,
            Some(Who::Unknown) => {
                let shouted = subject.head.is_some_and(|head| self.tokens[head].shouted);
                let is_maker = subject
                    .head
                    .is_some_and(|head| classes::is_maker(self.word(head)));
                let may = human_only || is_maker && !classes.verb_is(verb, classes.machine);
                may && !group.is_passive && !shouted
            }
            None if group.speaker => true,
            None => match subject.who {
                Some(Who::Name | Who::Person | Who::Nobody | Who::Unit) => !machine_only,
                Some(Who::Patient) => false,
                Some(Who::Thing) => human_only && !group.is_passive,
                Some(Who::Unknown) | None if group.is_essere && !group.is_reflexive => human_only,
                Some(Who::Unknown) | None => {
                    human_only
                        || !machine_only
                            && subject.who.is_none()
                            && !group.is_reflexive
                            && self.has_object(group)
                        || !machine_only
                            && (!group.is_reflexive)
                            && !classes.verb_is(verb, classes.machine)
                        || !machine_only && group.plural && !group.is_reflexive
                }
            },
        }
    }
}

/// Words with a space between; what is elided is joined.
pub(super) fn joined(tokens: &[Token]) -> String {
    let mut joined = String::new();
    for token in tokens {
        if !joined.is_empty() && !joined.ends_with('\'') {
            joined.push(' ');
        }
        joined.push_str(&token.lower);
    }
    joined
}

fn words_of(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_lowercase).collect()
}
