//! Finite forms: `controlla`, `controllava`, `controllarono`.

use std::collections::HashMap;

/// Finite forms of the verbs that the word lists have.
#[derive(Debug, Default)]
pub(super) struct Forms {
    /// Present, as in `controlla`; also a noun now and then.
    present: HashMap<String, String>,
    /// What can hardly be anything else: `controllava`, `controllarono`.
    past: HashMap<String, String>,
}

/// Forms that no rule makes.
const IRREGULAR: &[(&str, &str)] = &[
    ("fa", "fare"),
    ("fanno", "fare"),
    ("faceva", "fare"),
    ("facevano", "fare"),
    ("fece", "fare"),
    ("dà", "dare"),
    ("danno", "dare"),
    ("dava", "dare"),
    ("diede", "dare"),
    ("va", "andare"),
    ("vanno", "andare"),
    ("sta", "stare"),
    ("stanno", "stare"),
    ("stava", "stare"),
    ("stavano", "stare"),
    ("dice", "dire"),
    ("dicono", "dire"),
    ("diceva", "dire"),
    ("disse", "dire"),
    ("sa", "sapere"),
    ("sanno", "sapere"),
    ("sapeva", "sapere"),
    ("sapevano", "sapere"),
    ("viene", "venire"),
    ("vengono", "venire"),
    ("venne", "venire"),
    ("tiene", "tenere"),
    ("tengono", "tenere"),
    ("tenne", "tenere"),
    ("mise", "mettere"),
    ("misero", "mettere"),
    ("chiese", "chiedere"),
    ("prese", "prendere"),
    ("vide", "vedere"),
    ("scrisse", "scrivere"),
    ("lesse", "leggere"),
    ("chiuse", "chiudere"),
    ("aprì", "aprire"),
    ("rispose", "rispondere"),
    ("decise", "decidere"),
    ("perse", "perdere"),
    ("tolse", "togliere"),
    ("toglie", "togliere"),
    ("tolgono", "togliere"),
    ("spense", "spegnere"),
    ("spengono", "spegnere"),
    ("accese", "accendere"),
    ("scelse", "scegliere"),
    ("scelgono", "scegliere"),
    ("esce", "uscire"),
    ("escono", "uscire"),
    ("rimangono", "rimanere"),
    ("omise", "omettere"),
    ("si accorse", "accorgersi"),
    ("capisce", "capire"),
    ("capiscono", "capire"),
    ("pulisce", "pulire"),
    ("puliscono", "pulire"),
    ("inserisce", "inserire"),
    ("inseriscono", "inserire"),
    ("avverte", "avvertire"),
    ("avvertono", "avvertire"),
    ("segue", "seguire"),
    ("seguono", "seguire"),
    ("confuse", "confondere"),
    ("corse", "correre"),
];

/// Words in `-ò` that are no verb.
const NO_VERB: [&str; 3] = ["perciò", "però", "oblò"];

impl Forms {
    /// The forms of these infinitives; a reflexive one is that of its verb.
    pub(super) fn of<'v>(verbs: impl Iterator<Item = &'v str>) -> Self {
        let mut forms = Self::default();
        for verb in verbs {
            let reflexive = verb.strip_suffix("rsi").map(|stem| format!("{stem}re"));
            let verb = reflexive.as_deref().unwrap_or(verb);
            forms.add(verb);
        }
        for (form, verb) in IRREGULAR {
            forms.past.insert((*form).to_owned(), (*verb).to_owned());
        }
        forms
    }

    fn add(&mut self, verb: &str) {
        let Some((stem, ending)) = verb
            .len()
            .checked_sub(3)
            .and_then(|at| verb.split_at_checked(at))
        else {
            return;
        };
        let (present, past): (&[&str], &[&str]) = match ending {
            "are" => (
                &["a", "ano"],
                &[
                    "ava", "avano", "avamo", "avate", "ò", "arono", "asse", "assero",
                ],
            ),
            "ere" => (
                &["e", "ono"],
                &[
                    "eva", "evano", "evamo", "evate", "ette", "ettero", "esse", "essero",
                ],
            ),
            "ire" => (
                &["e", "ono", "isce", "iscono"],
                &[
                    "iva", "ivano", "ivamo", "ivate", "ì", "irono", "isse", "issero",
                ],
            ),
            _ => return,
        };
        for end in present {
            self.present.insert(format!("{stem}{end}"), verb.to_owned());
        }
        for end in past {
            self.past.insert(format!("{stem}{end}"), verb.to_owned());
        }
    }

    /// The infinitive of a present form; the word may be a noun too.
    pub(super) fn present(&self, word: &str) -> Option<&str> {
        self.present.get(word).map(String::as_str)
    }

    /// The infinitive of a past, conditional or future form: of a verb that is
    /// known, or of any other where the ending leaves no doubt.
    pub(super) fn past(&self, word: &str) -> Option<String> {
        if let Some(verb) = self.past.get(word) {
            return Some(verb.clone());
        }
        let long = word.chars().count();
        for (ending, infinitive) in [
            ("arono", "are"),
            ("irono", "ire"),
            ("erono", "ere"),
            ("avano", "are"),
            ("evano", "ere"),
            ("ivano", "ire"),
            ("ava", "are"),
            ("eva", "ere"),
            ("ò", "are"),
        ] {
            if (long > 6 || ending == "ò" && long > 4 && !NO_VERB.contains(&word))
                && let Some(stem) = word.strip_suffix(ending)
            {
                return Some(format!("{stem}{infinitive}"));
            }
        }
        for ending in [
            "erebbero", "erebbe", "iranno", "eranno", "irebbe", "irebbero", "erà", "irà",
        ] {
            if long > 5
                && let Some(stem) = word.strip_suffix(ending)
            {
                let infinitive = if ending.starts_with('i') {
                    "ire"
                } else {
                    "are"
                };
                return Some(format!("{stem}{infinitive}"));
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finite_forms_are_known() {
        let forms = Forms::of(["controllare", "leggere", "avvertire", "accorgersi"].into_iter());
        assert_eq!(forms.present("controllano"), Some("controllare"));
        assert_eq!(forms.past("leggeva").as_deref(), Some("leggere"));
        assert_eq!(forms.past("ripartirono").as_deref(), Some("ripartire"));
        assert_eq!(forms.past("chiamò").as_deref(), Some("chiamare"));
        assert_eq!(forms.past("perciò"), None);
        assert_eq!(forms.past("telefonò").as_deref(), Some("telefonare"));
        assert_eq!(forms.past("valvola"), None);
    }
}
