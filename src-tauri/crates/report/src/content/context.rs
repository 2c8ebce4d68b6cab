//! What every section is made in: the workshop, the words, and how the report calls
//! things.

use crate::goal::Target;
use crate::ink::Ink;
use crate::options::Options;
use crate::sheet::Paper;
use crate::text::{self, Span, Style, Text, plain, span};
use crate::words::{self, ReportWords};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use workshop::{ActionId, Cause, CauseId, Voting, Workshop, cause_numbers};

/// The context that every chapter is made in.
pub(crate) struct Context<'a> {
    pub(crate) workshop: &'a Workshop,
    pub(crate) words: &'static ReportWords,
    pub(crate) options: &'a Options,
    /// The sheets that it is told on; none: on no pages, in words alone.
    pub(crate) paper: Option<Paper>,
    /// The numbers that the report gives to root causes, from 1.
    pub(crate) root_numbers: BTreeMap<CauseId, usize>,
    /// The numbers that causes are called by, where dots were given: then
    /// people have said them aloud. Else none has one.
    pub(crate) cause_numbers: HashMap<CauseId, String>,
    /// The causes on the way from a root cause to the effect, which are told there.
    pub(crate) on_the_way: BTreeSet<CauseId>,
    /// The numbers that the report gives to actions, from 1.
    pub(crate) action_numbers: BTreeMap<ActionId, usize>,
}

impl<'a> Context<'a> {
    pub(crate) fn new(workshop: &'a Workshop, options: &'a Options, paper: Option<Paper>) -> Self {
        let roots = workshop.roots().map(|it| it.id);
        let actions = workshop.actions().iter().map(|it| it.id);
        Self {
            workshop,
            words: words::words(options.language),
            options,
            paper,
            on_the_way: (workshop.roots())
                .flat_map(|root| workshop.upward(root.id))
                .map(|it| it.id)
                .collect(),
            root_numbers: roots.zip(1..).collect(),
            cause_numbers: match voted(workshop) {
                true => cause_numbers(workshop),
                false => HashMap::new(),
            },
            action_numbers: actions.zip(1..).collect(),
        }
    }

    /// The beginning of a text, for a place on a page that shows no more than about
    /// `most` characters; on no pages there is room for all of it.
    pub(crate) fn brief(&self, text: &str, most: usize) -> String {
        let most = self.paper.map_or(usize::MAX, |_| most);
        text::brief(text, most)
    }

    /// A sentence as a part of another: without its full stop, and with a small
    /// letter where its first word is no name.
    pub(crate) fn within(&self, sentence: &str) -> String {
        let workshop = self.workshop;
        let causes = workshop.causes().map(|it| it.text.as_str());
        let actions = workshop.actions().iter().map(|it| it.what.as_str());
        let entries = workshop.timeline().iter().map(|it| it.text.as_str());
        let incident = workshop.incident();
        let told = [&incident.title, &incident.what_happened, &incident.impact];
        let told = told.into_iter().map(String::as_str);
        let others = causes.chain(actions).chain(entries).chain(told);
        let others: Vec<&str> = others.chain([workshop.effect().text.as_str()]).collect();
        language::within_a_sentence(sentence, self.words.language, &others)
    }

    /// "Northwind Logistics · Root-cause workshop".
    pub(crate) fn whose(&self) -> String {
        match self.options.brand.organisation.as_str() {
            "" => self.words.report.to_owned(),
            organisation => format!("{organisation} · {}", self.words.report),
        }
    }

    /// "In review · 7 April 2026".
    pub(crate) fn dated(&self) -> String {
        let state = self.words.state(self.workshop.session().state);
        format!("{state} · {}", self.words.date(self.options.today))
    }

    /// The line at the foot that somebody chose, in the place of ours.
    pub(crate) fn confidentiality(&self) -> Option<&str> {
        let line = self.options.brand.confidentiality.as_str();
        (!line.is_empty()).then_some(line)
    }

    /// The line at the foot.
    pub(crate) fn foot(&self) -> &str {
        self.confidentiality().unwrap_or(self.words.just_culture)
    }

    /// "A3": how the report calls an action.
    pub(crate) fn action_sign(&self, id: ActionId) -> String {
        let number = self.action_numbers.get(&id).copied().unwrap_or_default();
        format!("A{number}")
    }

    /// "Root cause 3".
    pub(crate) fn root_title(&self, id: CauseId) -> String {
        let number = self.root_numbers.get(&id).copied().unwrap_or_default();
        self.words.root_number.replace("{n}", &number.to_string())
    }

    /// Whether causes show the numbers that they are called by.
    pub(crate) fn is_numbered(&self) -> bool {
        !self.cause_numbers.is_empty()
    }

    /// A cause's words, after the number that it is called by.
    pub(crate) fn called(&self, cause: &Cause, style: Style) -> Text {
        let number = self.number_of(cause, style);
        number
            .into_iter()
            .chain(plain(cause.text.as_str(), style))
            .collect()
    }

    /// The number that a cause is called by, where it has one.
    pub(crate) fn number_of(&self, cause: &Cause, style: Style) -> Option<Span> {
        let number = self.cause_numbers.get(&cause.id);
        number.map(|it| span(format!("{it}\u{a0}\u{a0}"), style.muted()))
    }

    /// Causes beneath each other: root causes by their number, each by the
    /// beginning of its words.
    pub(crate) fn causes_named(&self, ids: &[CauseId]) -> Vec<Text> {
        let causes = ids.iter().filter_map(|id| self.workshop.cause(*id));
        let named = causes.map(|cause| {
            let mut text = Text::new();
            if let Some(number) = self.root_numbers.get(&cause.id) {
                let sign = text::CELL.strong().ink(Ink::Accent);
                let number = span(format!("{number}\u{a0}\u{a0}"), sign);
                text.push(number.to(Target::Cause(cause.id)));
            }
            text.push(span(self.brief(&cause.text, 60), text::CELL));
            text
        });
        named.collect()
    }

    /// The colour of the category that counts for a cause.
    pub(crate) fn hue(&self, id: CauseId) -> Ink {
        let category = self.workshop.category_of(id);
        let category = category.and_then(|id| self.workshop.category(id));
        Ink::Hue(category.map(|it| it.hue))
    }
}

/// Whether a round gave dots; nobody knows while one is open.
pub(crate) fn voted(workshop: &Workshop) -> bool {
    workshop.session().voting != Voting::Open && workshop.causes().any(|it| it.votes > 0)
}
