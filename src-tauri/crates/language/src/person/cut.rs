//! A text as the words that names are made of: unlike a sentence's, they keep
//! `D'Angelo`, `O'Brien` and `dott.ssa` whole.

/// One word, and what stands right before it.
#[derive(Clone, Debug)]
pub(super) struct Word<'t> {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Small, with one kind of apostrophe.
    pub(super) lower: String,
    /// Between the word before and this one; at the beginning, all before it.
    pub(super) gap: &'t str,
    pub(super) capital: bool,
    /// Two letters or more, all capitals.
    pub(super) shouted: bool,
    /// Whether the word is a single capital.
    pub(super) letter: bool,
    /// The first of the text or of a line, or after the end of a sentence.
    pub(super) opens: bool,
}

impl Word<'_> {
    /// Whether nothing but space stands before it, in the same line.
    pub(super) fn is_next(&self) -> bool {
        !self.gap.is_empty() && self.gap.chars().all(|it| it.is_whitespace() && it != '\n')
    }

    /// The same, with the point of an initial or a title.
    pub(super) fn is_next_or_pointed(&self) -> bool {
        let gap = self.gap.strip_prefix('.').unwrap_or(self.gap);
        !gap.contains('\n') && !self.gap.is_empty() && gap.trim().is_empty()
    }
}

/// Pieces that an Italian article or preposition leaves before an apostrophe.
const ELIDED: [&str; 9] = [
    "l", "un", "all", "dall", "nell", "sull", "dell", "quell", "c",
];

/// How titles go on behind their point: `dott.ssa`, `sig.ra`.
const POINTED: [&str; 4] = ["ssa", "ra", "na", "ri"];

pub(super) fn words(text: &str) -> Vec<Word<'_>> {
    let mut words: Vec<Word<'_>> = Vec::new();
    let mut at = 0;
    while let Some(from) = text[at..].find(char::is_alphanumeric) {
        let start = at + from;
        let end = end_of(text, start);
        let gap = &text[words.last().map_or(0, |it| it.end)..start];
        let typed = &text[start..end];
        let letters = || typed.chars().filter(|it| it.is_alphabetic());
        let opens = words.is_empty() || gap.contains(['\n', '!', '?', '…']) || gap.contains(". ");
        words.push(Word {
            start,
            end,
            lower: typed.to_lowercase().replace(['’', 'ʼ'], "'"),
            gap,
            capital: typed.starts_with(char::is_uppercase),
            shouted: letters().nth(1).is_some() && letters().all(char::is_uppercase),
            letter: typed.chars().count() == 1 && typed.starts_with(char::is_uppercase),
            opens,
        });
        at = end;
    }
    words
}

fn is_inner(it: char) -> bool {
    // With accents that stand by themselves.
    it.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&it)
}

fn end_of(text: &str, start: usize) -> usize {
    let mut end = start;
    loop {
        let rest = &text[end..];
        end += rest.find(|it| !is_inner(it)).unwrap_or(rest.len());
        let mut after = text[end..].chars();
        let (Some(mark), Some(next)) = (after.next(), after.next()) else {
            return end;
        };
        let piece = &text[start..end];
        let behind = &text[end + mark.len_utf8()..];
        let joins = match mark {
            '-' | '\u{2010}' | '\u{2011}' => next.is_alphanumeric(),
            '\'' | '’' | 'ʼ' => {
                let capitals = next.is_uppercase() && piece.starts_with(char::is_uppercase);
                let is_short = piece.chars().count() < 5;
                capitals && is_short && !ELIDED.contains(&piece.to_lowercase().as_str())
            }
            '.' => {
                let run = behind.find(|it| !is_inner(it)).unwrap_or(behind.len());
                piece.chars().count() < 5 && POINTED.contains(&&behind[..run])
            }
            _ => false,
        };
        if !joins {
            return end;
        }
        end += mark.len_utf8();
    }
}
