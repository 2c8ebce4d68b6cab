//! What stands within a line and is none of the words: bold, code, links.

/// The longest line that is looked through, in bytes.
const LONGEST: usize = 4096;

/// The words of a line of Markdown, or of any other.
pub(super) fn plain(text: &str) -> String {
    // Nothing as long as that is taken; and a search for marks takes its time.
    if text.len() > LONGEST {
        return text.to_owned();
    }
    let text = unlinked(text);
    let text = breaks(&text);
    let mut text = text.into_owned();
    for mark in ["***", "**", "__", "~~", "`", "==", "*", "_"] {
        if text.contains(mark) {
            text = unpaired(&text, mark);
        }
    }
    unescaped(&text)
}

/// `<br>` is a space.
fn breaks(text: &str) -> std::borrow::Cow<'_, str> {
    if !text.contains('<') {
        return text.into();
    }
    let mut text = text.to_owned();
    for mark in [
        "<br>", "<br/>", "<br />", "<BR>", "<b>", "</b>", "<i>", "</i>", "<u>", "</u>",
    ] {
        let put = if mark.to_ascii_lowercase().starts_with("<br") {
            " "
        } else {
            ""
        };
        text = text.replace(mark, put);
    }
    text.into()
}

/// `[words](address)`, `![words](address)` and `[[words]]` are the words.
fn unlinked(text: &str) -> String {
    let mut said = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('[') {
        let (before, from) = rest.split_at(at);
        if let Some(inner) = from.strip_prefix("[[")
            && let Some((words, after)) = inner.split_once("]]")
            && !words.contains('[')
        {
            said.push_str(before);
            said.push_str(words.rsplit('|').next().unwrap_or(words));
            rest = after;
            continue;
        }
        let link = from[1..].split_once("](").and_then(|(words, after)| {
            let (_, after) = after.split_once(')')?;
            (!words.contains('[')).then_some((words, after))
        });
        match link {
            Some((words, after)) => {
                said.push_str(before.strip_suffix('!').unwrap_or(before));
                said.push_str(words);
                rest = after;
            }
            None => {
                said.push_str(before);
                said.push('[');
                rest = &from[1..];
            }
        }
    }
    said + rest
}

/// Takes pairs of a mark away that stand around words: `**so**`, not `2 * 3`
/// and not `a_name_of_a_field`.
fn unpaired(text: &str, mark: &str) -> String {
    let sign = mark.chars().next().unwrap_or_default();
    let mut said = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(mark) {
        let (before, from) = rest.split_at(at);
        let after = &from[mark.len()..];
        let last = before
            .chars()
            .next_back()
            .or_else(|| said.chars().next_back());
        let begins = opens(last, sign)
            && after
                .chars()
                .next()
                .is_some_and(|it| !it.is_whitespace() && it != sign);
        let end = begins.then(|| closing(after, mark, sign)).flatten();
        match end {
            Some(end) => {
                said.push_str(before);
                said.push_str(&after[..end]);
                rest = &after[end + mark.len()..];
            }
            // What nothing ends here, nothing ends later.
            None if begins => break,
            None => {
                said.push_str(before);
                said.push_str(mark);
                rest = after;
            }
        }
    }
    said + rest
}

fn opens(before: Option<char>, sign: char) -> bool {
    match sign {
        '_' | '*' | '=' | '~' => before.is_none_or(|it| !it.is_alphanumeric() && it != '\\'),
        _ => before != Some('\\'),
    }
}

/// Where a mark ends what it began: after words, not within one.
fn closing(after: &str, mark: &str, sign: char) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = after[from..].find(mark) {
        let at = from + at;
        let last = after[..at].chars().next_back();
        let next = after[at + mark.len()..].chars().next();
        let ends = last.is_some_and(|it| !it.is_whitespace() && it != '\\')
            && (sign == '`' || next.is_none_or(|it| !it.is_alphanumeric()))
            && (sign != '_' || !goes_on(&after[at + mark.len()..]));
        if ends {
            return Some(at);
        }
        from = at + mark.len();
    }
    None
}

/// Whether a name goes on: `__init__.py`.
fn goes_on(rest: &str) -> bool {
    let mut signs = rest.trim_start_matches('_').chars();
    signs.next().is_some_and(|it| !it.is_whitespace())
        && signs.next().is_some_and(char::is_alphanumeric)
}

/// `\*` is the sign itself.
fn unescaped(text: &str) -> String {
    let mut said = String::with_capacity(text.len());
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        let marks = "\\`*_{}[]()+-.!|~>";
        match signs.peek() {
            Some(next) if sign == '\\' && marks.contains(*next) => {}
            _ => said.push(sign),
        }
    }
    said
}
