//! XML as it is written: elements within each other, each closed.

/// What was written so far.
#[derive(Default)]
pub(super) struct Xml(String);

/// An attribute's name and what it says.
pub(super) type Attribute<'a> = (&'a str, &'a str);

impl Xml {
    /// A file's beginning.
    pub(super) fn file() -> Self {
        Self("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".to_owned())
    }

    /// An element with what is in it.
    pub(super) fn element(
        &mut self,
        name: &str,
        attributes: &[Attribute],
        within: impl FnOnce(&mut Self),
    ) {
        self.tag(name, attributes);
        self.0.push('>');
        within(self);
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push('>');
    }

    /// An element with nothing in it.
    pub(super) fn empty(&mut self, name: &str, attributes: &[Attribute]) {
        self.tag(name, attributes);
        self.0.push_str("/>");
    }

    /// An element with nothing but its value.
    pub(super) fn value(&mut self, name: &str, value: &str) {
        self.empty(name, &[("w:val", value)]);
    }

    /// Words.
    pub(super) fn words(&mut self, words: &str) {
        self.escape(words, false);
    }

    /// An element of words.
    pub(super) fn said(&mut self, name: &str, attributes: &[Attribute], words: &str) {
        self.element(name, attributes, |xml| xml.words(words));
    }

    /// What was written elsewhere, as it is.
    pub(super) fn written(&mut self, other: &Self) {
        self.0.push_str(&other.0);
    }

    /// The file's bytes.
    pub(super) fn finish(self) -> Vec<u8> {
        self.0.into_bytes()
    }

    fn tag(&mut self, name: &str, attributes: &[Attribute]) {
        self.0.push('<');
        self.0.push_str(name);
        for (name, value) in attributes {
            self.0.push(' ');
            self.0.push_str(name);
            self.0.push_str("=\"");
            self.escape(value, true);
            self.0.push('"');
        }
    }

    fn escape(&mut self, words: &str, quoted: bool) {
        for sign in words.chars() {
            match sign {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' if quoted => self.0.push_str("&quot;"),
                '\n' if quoted => self.0.push_str("&#10;"),
                '\t' | '\n' => self.0.push(sign),
                // XML has no way to say these.
                '\u{fffe}' | '\u{ffff}' => {}
                _ if sign.is_control() => {}
                _ => self.0.push(sign),
            }
        }
    }
}
