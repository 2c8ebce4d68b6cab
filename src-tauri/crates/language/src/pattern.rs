//! Phrases that a lexicon's line looks for.

use crate::Misread;
use crate::token::{Token, Tokenizer};

/// What one place of a phrase asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Want {
    /// This word, as it is.
    Exact(String),
    /// Any word with this stem: `ignor~` isn't needed, `ignore~` does.
    Stem(String),
    /// A word of a class that the grammar knows: `<person>`.
    Class(String),
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    /// One word, or none if optional.
    Word { wants: Vec<Want>, optional: bool },
    /// Up to so many words, whatever they are, but no mark.
    Gap(usize),
}

/// A phrase, ready to be looked for.
///
/// Written as words with a space between. `word` is that word, `word~` any
/// form with the same stem, `<class>` a class of the grammar, `a/b~/<c>` one
/// of these, `(word)` may be there or not, `…` stands for up to three words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pattern {
    pieces: Vec<Piece>,
}

impl Pattern {
    /// Reads a phrase.
    ///
    /// # Errors
    /// What is wrong with it, in words.
    pub(crate) fn read(
        text: &str,
        tokenizer: &Tokenizer,
        classes: &[&str],
    ) -> Result<Self, Misread> {
        let mut pieces = Vec::new();
        for part in text.split_whitespace() {
            if matches!(part, "…" | "...") {
                pieces.push(Piece::Gap(3));
                continue;
            }
            let bare = part.strip_prefix('(').and_then(|p| p.strip_suffix(')'));
            let mut wants = Vec::new();
            for want in bare.unwrap_or(part).split('/') {
                wants.push(read_want(want, tokenizer, classes)?);
            }
            // `didn't` is two tokens, and so is `dell'operatore`.
            if let [Want::Exact(word)] = wants.as_slice() {
                let tokens = tokenizer.tokens(word);
                if tokens.len() > 1 {
                    pieces.extend(tokens.into_iter().map(|token| Piece::Word {
                        wants: vec![Want::Exact(token.lower)],
                        optional: bare.is_some(),
                    }));
                    continue;
                }
            }
            let optional = bare.is_some();
            pieces.push(Piece::Word { wants, optional });
        }
        let firm = |piece: &Piece| {
            matches!(
                piece,
                Piece::Word {
                    optional: false,
                    ..
                }
            )
        };
        if !pieces.iter().any(firm) {
            return Err(Misread::NoWord);
        }
        if !pieces.last().is_some_and(firm) || !pieces.first().is_some_and(firm) {
            return Err(Misread::LooseEnd);
        }
        Ok(Self { pieces })
    }

    /// The words and stems that the phrase can begin with; none when it begins
    /// with a class.
    pub(crate) fn openings(&self) -> Option<Vec<Opening<'_>>> {
        let Some(Piece::Word { wants, .. }) = self.pieces.first() else {
            return None;
        };
        let mut openings = Vec::with_capacity(wants.len());
        for want in wants {
            openings.push(match want {
                Want::Exact(word) => Opening::Word(word),
                Want::Stem(stem) => Opening::Stem(stem),
                Want::Class(_) => return None,
            });
        }
        Some(openings)
    }

    /// Where the phrase that begins at a token ends (the index after its last
    /// token); the longest one if several do. `class` says whether the token
    /// at an index is of a class.
    pub(crate) fn ends(
        &self,
        tokens: &[Token],
        at: usize,
        class: &dyn Fn(&str, usize) -> bool,
    ) -> Option<usize> {
        follow(&self.pieces, tokens, at, class)
    }
}

/// How a phrase can begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opening<'p> {
    /// With this word.
    Word(&'p str),
    /// With a word of this stem.
    Stem(&'p str),
}

fn read_want(want: &str, tokenizer: &Tokenizer, classes: &[&str]) -> Result<Want, Misread> {
    if let Some(class) = want.strip_prefix('<').and_then(|w| w.strip_suffix('>')) {
        return if classes.contains(&class) {
            Ok(Want::Class(class.to_owned()))
        } else {
            let known = classes.join(", ");
            Err(Misread::Class {
                class: class.to_owned(),
                known,
            })
        };
    }
    let (word, stemmed) = match want.strip_suffix('~') {
        Some(word) => (word, true),
        None => (want, false),
    };
    let lower = word.to_lowercase().replace('’', "'");
    if !lower.starts_with(|letter: char| letter.is_alphanumeric() || letter == '\'') {
        return Err(Misread::NotAWord(want.to_owned()));
    }
    Ok(if stemmed {
        Want::Stem(tokenizer.stem(&lower))
    } else {
        Want::Exact(lower)
    })
}

fn follow(
    pieces: &[Piece],
    tokens: &[Token],
    at: usize,
    class: &dyn Fn(&str, usize) -> bool,
) -> Option<usize> {
    let Some((piece, rest)) = pieces.split_first() else {
        return Some(at);
    };
    match piece {
        Piece::Gap(most) => {
            let free = tokens.get(at..).unwrap_or_default();
            let free = free.iter().take(*most).take_while(|token| token.is_word());
            let free = free.count();
            (0..=free).find_map(|skip| follow(rest, tokens, at + skip, class))
        }
        Piece::Word { wants, optional } => {
            let fits = tokens.get(at).is_some_and(|token| {
                wants.iter().any(|want| match want {
                    Want::Exact(word) => token.lower == *word,
                    Want::Stem(stem) => token.is_word() && token.stem == *stem,
                    Want::Class(name) => class(name, at),
                })
            });
            let taken = if fits {
                follow(rest, tokens, at + 1, class)
            } else {
                None
            };
            match taken {
                None if *optional => follow(rest, tokens, at, class),
                taken => taken,
            }
        }
    }
}
