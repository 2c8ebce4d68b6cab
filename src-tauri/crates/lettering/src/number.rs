//! What belongs to a number: its group, range, unit, sign, and the short word
//! that says what is numbered; in English and in Italian, and what both borrow.

/// Units as they are written behind a number. A first part decides: "km" in
/// "km/h".
const UNITS: &[&str] = &[
    // Lengths, areas, volumes, weights.
    "nm", "µm", "mm", "cm", "dm", "m", "km", "ha", "mq", "ft", "yd", "ml", "mL", "cl", "cL", "dl",
    "dL", "l", "L", "hl", "cc", "gal", "µg", "mcg", "mg", "g", "hg", "kg", "q", "t", "lb", "lbs",
    "oz", "px", "pt", "dpi", // Times.
    "ns", "µs", "ms", "s", "sec", "min", "mins", "h", "hr", "hrs", "ora", "ore", "d", "gg", "wk",
    "wks", "mo", "yr", "yrs", "am", "pm", "a.m", "p.m", "AM", "PM", "Uhr", "Std",
    // Force, pressure, energy, electricity, light, sound, temperature.
    "N", "kN", "Nm", "Pa", "hPa", "kPa", "MPa", "bar", "mbar", "psi", "mmHg", "J", "kJ", "MJ",
    "cal", "kcal", "W", "kW", "MW", "GW", "Wh", "kWh", "MWh", "VA", "kVA", "mA", "A", "Ah", "mAh",
    "mV", "V", "kV", "Hz", "kHz", "MHz", "GHz", "dB", "dBA", "dB(A)", "lm", "lx", "K", "C", "F",
    "rpm", "giri", "mph", "kn", "Sv", "mSv", "µSv", "Bq", // Chemistry and medicine.
    "mol", "mmol", "µmol", "mEq", "IU", "UI", "U", "ppm", "ppb", "gtt", "cpr", "fl",
    // Data.
    "B", "kB", "KB", "MB", "GB", "TB", "PB", "KiB", "MiB", "GiB", "TiB", "bit", "kbit", "Mbit",
    "Gbit", "bps", "kbps", "Mbps", "Gbps", "fps", // Money and multitudes.
    "EUR", "USD", "GBP", "CHF", "JPY", "euro", "k", "k€", "M", "M€", "mln", "mld", "mio", "Mio",
    "mrd", "Mrd", "bn", "x", "pz", "pcs", "pp", "p.p",
];

/// Characters that a unit may begin with.
const UNIT_SIGNS: &[char] = &[
    '%', '‰', '‱', '°', '′', '″', '€', '$', '£', '¥', '₹', '¢', '×', 'Ω', '℃', '℉',
];

/// Codes and signs of money, which stand on either side of a number.
const MONEY: &[&str] = &["EUR", "USD", "GBP", "CHF", "JPY"];
const MONEY_SIGNS: &[char] = &['€', '$', '£', '¥', '₹'];

/// Signs before a number.
const SIGNS: &[&str] = &[
    "§", "§§", "±", "≈", "~", "<", ">", "≤", "≥", "=", "+", "−", "×", "№", "#", "Ø", "∅",
];

/// Signs between two numbers.
const BETWEEN: &[&str] = &[
    "–", "-", "−", "×", "x", "X", "·", "/", ":", "+", "±", "=", "≈", "<", ">", "≤", "≥", "→",
];

/// What is numbered, or how it is counted, in short.
const SHORT: &[&str] = &[
    "n.", "nn.", "n°", "nº", "n.°", "nr.", "nr", "no.", "nos.", "num.", "p.", "pp.", "pg.", "pag.",
    "pagg.", "s.", "art.", "artt.", "arts.", "abs.", "c.", "cap.", "capp.", "ch.", "chap.", "cpv.",
    "sec.", "sect.", "sez.", "par.", "para.", "fig.", "figg.", "figs.", "tab.", "tabb.", "vol.",
    "voll.", "v.", "ver.", "vers.", "rev.", "eq.", "tel.", "ext.", "int.", "reg.", "d.lgs.",
    "d.m.", "d.p.r.", "d.l.", "ca.", "c.ca", "approx.", "max.", "min.", "h", "h.", "ore",
];

/// Whether a break at a space parts a number from what belongs to it.
pub(crate) fn parts_amount(before: &str, after: &str) -> bool {
    let before = before.trim_end();
    let figure = ends_with_figure(before);
    // Nearly every space stands between two words: then only money, or an "x",
    // may still belong to a number.
    let word = |it: char| it.is_alphabetic() && !"xXEUGCJ".contains(it);
    if !figure && after.starts_with(word) {
        return false;
    }
    let mut back = before.split_whitespace().rev();
    let mut on = after.split_whitespace();
    let last = opened(back.next().unwrap_or_default());
    let next = closed(on.next().unwrap_or_default());
    let figure_follows = begins_with_figure(next);
    let earlier = opened(back.next().unwrap_or_default());
    if !figure && !figure_follows && !ends_with_figure(earlier) {
        return false;
    }
    // "3 h": a unit behind its number.
    let measured = ends_with_figure(earlier) && is_unit(last);
    if figure && (is_unit(next) || is_fraction(next)) {
        return true;
    }
    if measured && is_money(next) {
        return true;
    }
    let later = closed(on.next().unwrap_or_default());
    if (figure || measured) && BETWEEN.contains(&next) && begins_with_figure(later) {
        return true;
    }
    if !figure_follows {
        return false;
    }
    if figure {
        return is_group(last, next) || is_called(before, next) || is_glued(last) && is_glued(next);
    }
    let range = BETWEEN.contains(&last) && {
        let unit = is_unit(earlier);
        ends_with_figure(earlier) || unit && back.next().is_some_and(ends_with_figure)
    };
    let money = is_money(last) && !ends_with_figure(earlier);
    let compound = measured && is_unit(later);
    range
        || money
        || compound
        || SIGNS.contains(&last)
        || is_glued(last) && is_glued(next)
        || SHORT.iter().any(|it| it.eq_ignore_ascii_case(last))
}

/// A word without what opens before it.
fn opened(word: &str) -> &str {
    word.trim_start_matches(['(', '[', '{', '"', '\'', '“', '„', '‘', '«', '¿', '¡'])
}

/// A word without what closes behind it.
fn closed(word: &str) -> &str {
    word.trim_end_matches([
        ')', ']', '}', '"', '\'', '”', '’', '»', '.', ',', ';', ':', '!', '?', '…',
    ])
}

fn ends_with_figure(word: &str) -> bool {
    word.ends_with(char::is_numeric)
}

/// Whether it begins with a figure, or with one and its sign.
fn begins_with_figure(word: &str) -> bool {
    let unsigned = word.trim_start_matches(['+', '-', '−', '±', '~', '≈', '<', '>', '.', ',']);
    opened(unsigned).starts_with(char::is_numeric)
}

/// "½" behind a whole number.
fn is_fraction(word: &str) -> bool {
    let mut chars = word.chars();
    let first = chars.next();
    first.is_some_and(|it| matches!(it, '¼'..='¾' | '⅐'..='⅞')) && chars.next().is_none()
}

fn is_unit(word: &str) -> bool {
    if word.starts_with(UNIT_SIGNS) {
        return true;
    }
    let unit = closed(word);
    if UNITS.contains(&unit) {
        return true;
    }
    let first = unit.split(['/', '·', '⋅', '–']).next().unwrap_or_default();
    UNITS.contains(&first.trim_end_matches(['2', '3', '²', '³']))
}

fn is_money(word: &str) -> bool {
    MONEY.contains(&word) || word.ends_with(MONEY_SIGNS)
}

/// Whether two words are groups of one number: "1" and "000" of "1 000 000".
fn is_group(last: &str, next: &str) -> bool {
    let digit = |it: char| it.is_ascii_digit();
    let three = next.len() - next.trim_start_matches(digit).len();
    let head = last.trim_end_matches(digit);
    let many = last.len() - head.len();
    let begins = !head.ends_with(|it: char| it.is_alphanumeric() || ":.,/'".contains(it));
    three == 3 && (1..=3).contains(&many) && begins
}

/// Whether it is called by phone: figures alone, the first of them with a plus
/// or a nought before them.
fn is_called(before: &str, next: &str) -> bool {
    let figures = |it: &&str| {
        !it.is_empty()
            && it
                .chars()
                .all(|it| it.is_ascii_digit() || "+()/-".contains(it))
    };
    let words = before.split_whitespace().rev();
    let first = words.take_while(figures).last().unwrap_or_default();
    let first = opened(first);
    figures(&next) && first.len() > 1 && first.starts_with(['+', '0'])
}

/// "3h": a unit without a space behind its number.
fn is_glued(word: &str) -> bool {
    let unit = word.trim_start_matches(|it: char| it.is_ascii_digit() || it == '.' || it == ',');
    unit.len() < word.len() && !unit.is_empty() && is_unit(unit)
}
