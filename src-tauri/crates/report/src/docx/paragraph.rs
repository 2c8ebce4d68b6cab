//! Words as Word's paragraphs: their style, their language, the direction in which
//! they are read.

use super::xml::Xml;
use crate::content::Context;
use crate::ink::Ink;
use crate::script::Scripts;
use crate::text::{BODY, LEAD, Span};
use lettering::{Direction, Weight};

/// What a paragraph is, beside its words.
#[derive(Clone, Copy, Default)]
pub(super) struct Manner {
    pub(super) style: Option<&'static str>,
    /// The list that it is an item of, and how deep.
    pub(super) item: Option<(usize, usize)>,
    /// How deep it stands beneath an item, without being one.
    pub(super) indent: Option<usize>,
}

impl Manner {
    pub(super) const fn of(style: &'static str) -> Self {
        Self {
            style: Some(style),
            item: None,
            indent: None,
        }
    }
}

/// The style that a paragraph has by the size of its words.
pub(super) fn manner(text: &[Span]) -> Manner {
    let size = text.first().map_or(BODY.size, |it| it.style.size);
    match size {
        size if size >= LEAD.size => Manner::of("Subtitle"),
        size if size < BODY.size => Manner::of("Note"),
        _ => Manner::default(),
    }
}

/// What writes paragraphs: it knows whether signs of China are Japanese in this document.
#[derive(Clone, Copy)]
pub(super) struct Pen {
    japanese: bool,
}

impl Pen {
    pub(super) fn new(context: &Context) -> Self {
        let workshop = context.workshop;
        let causes = workshop.causes().map(|it| &it.text);
        let actions = workshop.actions().iter().map(|it| &it.what);
        let incident = workshop.incident();
        let told = [&incident.title, &incident.what_happened, &incident.impact];
        let told = told.into_iter().chain([&workshop.effect().text]);
        let mut texts = told.chain(causes).chain(actions);
        Self {
            japanese: texts.any(|it| Scripts::of(it).has_kana()),
        }
    }

    pub(super) fn paragraph(self, xml: &mut Xml, text: &[Span], manner: Manner) {
        let words: String = text.iter().map(|it| it.text.as_str()).collect();
        let leftward = Direction::of(&words) == Direction::RightToLeft;
        xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                if let Some(style) = manner.style {
                    xml.value("w:pStyle", style);
                }
                if let Some((list, depth)) = manner.item {
                    xml.element("w:numPr", &[], |xml| {
                        xml.value("w:ilvl", &depth.to_string());
                        xml.value("w:numId", &list.to_string());
                    });
                }
                if leftward {
                    xml.empty("w:bidi", &[]);
                }
                if let Some(depth) = manner.indent {
                    let left = (360 * (depth + 1)).to_string();
                    xml.empty("w:ind", &[("w:left", &left)]);
                }
            });
            for it in text.iter().filter(|it| !it.text.is_empty()) {
                self.run(xml, it, leftward);
            }
        });
    }

    fn run(self, xml: &mut Xml, it: &Span, leftward: bool) {
        let language = Scripts::of(&it.text).language(self.japanese);
        xml.element("w:r", &[], |xml| {
            let style = match (it.style.ink, it.style.weight) {
                (Ink::Missing, _) => Some("Missing"),
                (_, Weight::Regular) => None,
                _ => Some("Strong"),
            };
            if style.is_some() || leftward || language.is_some() {
                xml.element("w:rPr", &[], |xml| {
                    if let Some(style) = style {
                        xml.value("w:rStyle", style);
                    }
                    if leftward {
                        xml.empty("w:rtl", &[]);
                    }
                    if let Some(language) = language.map(spoken) {
                        // Of any script: Word asks for each kind by itself.
                        let kinds = ["w:val", "w:eastAsia", "w:bidi"];
                        xml.empty("w:lang", &kinds.map(|it| (it, language)));
                    }
                });
            }
            for (at, line) in it.text.split('\n').enumerate() {
                if at > 0 {
                    xml.empty("w:br", &[]);
                }
                xml.said("w:t", &[("xml:space", "preserve")], line);
            }
        });
    }
}

/// The language of words, with a country, as Word wants it.
fn spoken(code: &str) -> &str {
    match code {
        "ja" => "ja-JP",
        "zh" => "zh-CN",
        "ko" => "ko-KR",
        "ar" => "ar-SA",
        "fa" => "fa-IR",
        "ur" => "ur-PK",
        "he" => "he-IL",
        "el" => "el-GR",
        "ru" => "ru-RU",
        "uk" => "uk-UA",
        "hi" => "hi-IN",
        "th" => "th-TH",
        other => other,
    }
}
