//! The order in which fonts are asked: first those that look well beside Inter.

use fontdb::{Database, FaceInfo, Style};
use lettering::Weight;

/// Families that look well beside Inter, by how their names begin; what stands
/// before another is asked first.
const GOOD: &[&str] = &[
    "noto sans",
    "noto naskh arabic",
    "segoe ui",
    "hiragino sans",
    "yu gothic",
    "meiryo",
    "pingfang",
    "microsoft yahei",
    "malgun gothic",
    "apple sd gothic",
    "nirmala ui",
    "kohinoor",
    "geeza pro",
    "ipaexgothic",
    "ipapgothic",
    "ipagothic",
    "takaopgothic",
    "vl pgothic",
    "wenquanyi",
    "droid sans",
    "dejavu sans",
    "liberation sans",
    "noto emoji",
    "symbola",
];

/// In a name, what says that a family looks ill beside Inter.
const ILL: &[&str] = &[
    "serif",
    "mono",
    "slab",
    "courier",
    "times",
    "condensed",
    "narrow",
];

/// Drawn on a coarse grid: better than nothing.
const LAST: &[&str] = &["unifont", "lastresort", "last resort"];

/// The faces of a database by their number there, the best first. It depends on
/// nothing else: not on where the system lists them.
pub(super) fn order(fonts: &Database, weight: Weight) -> Vec<usize> {
    let region = region();
    let mut faces: Vec<_> = fonts.faces().enumerate().collect();
    faces.sort_by_cached_key(|(_, face)| {
        let family = face.families.first().map(|it| it.0.to_lowercase());
        let family = family.unwrap_or_default();
        let upright = face.style == Style::Normal && face.stretch == fontdb::Stretch::Normal;
        let name = face.post_script_name.clone();
        let rank = rank(&family, region);
        (
            !upright,
            rank,
            family,
            off(face, weight),
            name,
            path(face),
            face.index,
        )
    });
    faces.into_iter().map(|it| it.0).collect()
}

/// How far down a family is asked.
fn rank(family: &str, region: &str) -> usize {
    let says = |signs: &[&str]| signs.iter().any(|it| family.contains(it));
    if family.strip_prefix("noto sans cjk ") == Some(region) {
        0
    } else if says(LAST) {
        GOOD.len() + 3
    } else if says(ILL) {
        GOOD.len() + 2
    } else {
        let good = GOOD.iter().position(|it| family.starts_with(it));
        1 + good.unwrap_or(GOOD.len())
    }
}

/// Where the characters that East Asia shares are written as whoever uses this
/// computer writes them; Japan where nothing says so.
fn region() -> &'static str {
    let language = crate::language::spoken();
    match language.as_str() {
        it if it.starts_with("ko") => "kr",
        it if it.starts_with("zh_TW") => "tc",
        it if it.starts_with("zh_HK") => "hk",
        it if it.starts_with("zh") => "sc",
        _ => "jp",
    }
}

/// How far a face is from a weight.
fn off(face: &FaceInfo, weight: Weight) -> u16 {
    let wanted = match weight {
        Weight::Regular => 400,
        Weight::Medium => 500,
        Weight::SemiBold => 600,
    };
    face.weight.0.abs_diff(wanted)
}

fn path(face: &FaceInfo) -> Option<std::path::PathBuf> {
    match &face.source {
        fontdb::Source::File(path) | fontdb::Source::SharedFile(path, _) => Some(path.clone()),
        fontdb::Source::Binary(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_well_beside_inter_is_asked_first() {
        let mut families = [
            "unifont",
            "dejavu serif",
            "some hand",
            "dejavu sans",
            "noto sans mono cjk jp",
            "noto sans cjk sc",
            "noto sans cjk jp",
        ];
        families.sort_by_key(|it| rank(it, "jp"));
        assert_eq!(
            families,
            [
                "noto sans cjk jp",
                "noto sans cjk sc",
                "dejavu sans",
                "some hand",
                "dejavu serif",
                "noto sans mono cjk jp",
                "unifont",
            ]
        );
    }
}
