//! The language of a passage, as far as its script tells it: a voice that reads
//! Japanese as if it were English says nothing at all.

/// How many letters of each script a passage has.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scripts {
    latin: usize,
    /// Signs of China, which are Japan’s and Korea’s, too.
    han: usize,
    kana: usize,
    hangul: usize,
    /// Letters of any other script, by the language that is taken of it.
    others: Vec<(&'static str, usize)>,
    /// A letter that tells a language of its script's others.
    told: Option<&'static str>,
}

impl Scripts {
    pub(crate) fn of(text: &str) -> Self {
        let mut scripts = Self::default();
        scripts.add(text);
        scripts
    }

    /// Counts more of the passage.
    pub(crate) fn add(&mut self, text: &str) {
        for letter in text.chars().filter(|it| it.is_alphabetic()) {
            match letter {
                '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{ff66}'..='\u{ff9f}' => {
                    self.kana += 1;
                }
                '\u{2e80}'..='\u{2fdf}'
                | '\u{3005}'..='\u{3007}'
                | '\u{3400}'..='\u{9fff}'
                | '\u{f900}'..='\u{faff}'
                | '\u{20000}'..='\u{3ffff}' => self.han += 1,
                '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7ff}' => {
                    self.hangul += 1;
                }
                _ => match other(letter) {
                    Some(language) => self.count(language),
                    None => self.latin += 1,
                },
            }
            self.told = self.told.or(telling(letter));
        }
    }

    fn count(&mut self, language: &'static str) {
        match self.others.iter_mut().find(|it| it.0 == language) {
            Some((_, count)) => *count += 1,
            None => self.others.push((language, 1)),
        }
    }

    /// Whether something in it is surely Japanese.
    pub(crate) fn has_kana(&self) -> bool {
        self.kana > 0
    }

    /// Whether there is a letter in it.
    pub(crate) fn has_letters(&self) -> bool {
        self.latin + self.han + self.kana + self.hangul > 0 || !self.others.is_empty()
    }

    /// The language of most of it; none: a script that many languages have. Signs of
    /// China alone are Japanese where `beside_kana` says that the whole is.
    pub(crate) fn language(&self, beside_kana: bool) -> Option<&'static str> {
        let east = match (self.kana, self.hangul) {
            (0, 0) if beside_kana => "ja",
            (0, 0) => "zh",
            (kana, hangul) if kana >= hangul => "ja",
            _ => "ko",
        };
        let others = self.others.iter().copied();
        let (language, count) = others
            .chain([(east, self.han + self.kana + self.hangul)])
            .max_by_key(|it| it.1)?;
        let language = match (language, self.told) {
            ("ar", Some(told @ ("fa" | "ur"))) | ("ru", Some(told @ "uk")) => told,
            _ => language,
        };
        (count > self.latin).then_some(language)
    }
}

/// The language that is taken of a script, where one has it nearly for itself.
fn other(letter: char) -> Option<&'static str> {
    Some(match letter {
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => "el",
        '\u{400}'..='\u{52f}' => "ru",
        '\u{531}'..='\u{58f}' => "hy",
        '\u{591}'..='\u{5f4}' | '\u{fb1d}'..='\u{fb4f}' => "he",
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' => "ar",
        '\u{fe70}'..='\u{fefc}' => "ar",
        '\u{900}'..='\u{97f}' => "hi",
        '\u{980}'..='\u{9ff}' => "bn",
        '\u{a00}'..='\u{a7f}' => "pa",
        '\u{a80}'..='\u{aff}' => "gu",
        '\u{b80}'..='\u{bff}' => "ta",
        '\u{c00}'..='\u{c7f}' => "te",
        '\u{c80}'..='\u{cff}' => "kn",
        '\u{d00}'..='\u{d7f}' => "ml",
        '\u{d80}'..='\u{dff}' => "si",
        '\u{e00}'..='\u{e7f}' => "th",
        '\u{e80}'..='\u{eff}' => "lo",
        '\u{1000}'..='\u{109f}' => "my",
        '\u{10a0}'..='\u{10ff}' => "ka",
        '\u{1200}'..='\u{139f}' => "am",
        '\u{1780}'..='\u{17ff}' => "km",
        _ => return None,
    })
}

/// The language of a letter that those who share its script don't have.
fn telling(letter: char) -> Option<&'static str> {
    match letter {
        'پ' | 'ژ' | 'گ' | 'ی' | 'ک' => Some("fa"),
        'ٹ' | 'ڈ' | 'ڑ' | 'ے' => Some("ur"),
        'ґ' | 'є' | 'ї' | 'Ґ' | 'Є' | 'Ї' | 'і' => Some("uk"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn most_of_its_letters_tell_the_language_of_a_passage() {
        for (text, language) in [
            ("An alert by e-mail", None),
            ("A café in Łódź", None),
            ("滑走路の進入", Some("ja")),
            ("滑走路", Some("zh")),
            ("활주로 진입", Some("ko")),
            ("تم خلط القوارير", Some("ar")),
            ("این گزارش", Some("fa")),
            ("הבקבוקים", Some("he")),
            ("Η αντλία σταμάτησε", Some("el")),
            ("Насос остановился", Some("ru")),
            ("Насос зупинився її", Some("uk")),
            ("पंप बंद हो गया", Some("hi")),
            ("ปั๊มหยุด", Some("th")),
            ("The pump “насос” stopped", None),
            ("насос GPS остановился", Some("ru")),
            ("12 %", None),
        ] {
            assert_eq!(Scripts::of(text).language(false), language, "{text}");
        }
        assert_eq!(Scripts::of("滑走路").language(true), Some("ja"));
        assert!(!Scripts::of("12 %").has_letters());
    }
}
