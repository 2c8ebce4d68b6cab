//! Words that Mermaid reads as nothing but words.

/// A text on one line, with what means something to Mermaid as entities:
/// `#60;` is `<` there.
pub(super) fn words(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line = without_markdown(&line);
    // Mermaid looks for styles first, and takes the end of an entity behind one.
    let may_style = line.contains("style") || line.contains("classDef");
    let mut words = String::with_capacity(line.len());
    let mut signs = line.chars().peekable();
    let mut before = None;
    while let Some(sign) = signs.next() {
        // Two of them begin a comment or an order.
        let is_comment = sign == '%' && [before, signs.peek().copied()].contains(&Some('%'));
        match sign {
            '#' | '<' | '>' | '&' | '"' | '`' => entity(&mut words, sign),
            ':' if may_style => entity(&mut words, sign),
            '%' if is_comment => entity(&mut words, sign),
            _ => words.push(sign),
        }
        before = Some(sign);
    }
    match is_keyword(&words) {
        true => {
            let mut signs = words.chars();
            let mut safe = String::new();
            signs
                .next()
                .into_iter()
                .for_each(|it| entity(&mut safe, it));
            safe + signs.as_str()
        }
        false => words,
    }
}

fn entity(words: &mut String, sign: char) {
    words.push_str(&format!("#{};", u32::from(sign)));
}

/// Whether a line begins as a diagram, or what stands before one, does.
fn is_keyword(words: &str) -> bool {
    let words = words.to_lowercase();
    ["ishikawa", "mindmap", "---"]
        .iter()
        .any(|it| words.starts_with(it))
}

/// A mind map draws its words as Markdown, but no lists, headings or quotes: a
/// space that doesn't break makes them words.
fn without_markdown(line: &str) -> String {
    let Some((first, rest)) = line.split_once(' ') else {
        return line.to_owned();
    };
    let numbered = first.strip_suffix(['.', ')']);
    let numbered = numbered.is_some_and(|it| it.chars().all(|it| it.is_ascii_digit()));
    let marked = matches!(first, "-" | "+" | "*" | ">") || first.chars().all(|it| it == '#');
    match numbered || marked {
        true => format!("{first}\u{a0}{rest}"),
        false => line.to_owned(),
    }
}
