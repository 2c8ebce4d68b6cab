//! Random workshops, for properties that must hold of every picture.

use proptest::prelude::*;
use workshop::{
    Category, CategoryId, Cause, CauseId, EvidenceLevel, HUES, Parts, Standing, Workshop,
};

/// Where a cause goes and what it says, as a strategy draws it.
type Drawn = (usize, usize, String, u8);

/// Workshops of up to `most` causes in up to twelve categories, to six levels,
/// with labels of all sorts.
pub fn workshop(most: usize) -> impl Strategy<Value = Workshop> {
    let causes =
        prop::collection::vec((any::<usize>(), any::<usize>(), words(), 0..12_u8), 0..most);
    (prop::collection::vec(words(), 2..13), causes, words()).prop_map(|(names, causes, effect)| {
        let mut parts = Parts::default();
        parts.effect.text = effect;
        for (n, name) in names.into_iter().enumerate() {
            let n = u8::try_from(n).unwrap();
            parts.categories.push(Category {
                id: CategoryId(u32::from(n) + 1),
                rank: i32::from(n),
                // Names are short, and each is given once.
                name: format!("{} {n}", name.chars().take(50).collect::<String>().trim()),
                initial: char::from(b'A' + n).to_string(),
                hue: n % HUES,
            });
        }
        for drawn in causes {
            add(&mut parts, drawn);
        }
        super::built(parts)
    })
}

/// Hangs a cause beneath one of those before it, or beneath the effect.
fn add(parts: &mut Parts, (above, category, text, sort): Drawn) {
    let n = parts.causes.len();
    // Some workshops are broad, some are one long chain.
    let parent = match above % 7 {
        0 | 1 => None,
        2 | 3 => parts.causes.last(),
        _ => parts.causes.get(above % n.max(1)),
    };
    let parent = parent.filter(|it| depth(parts, it) < 5).map(|it| it.id);
    let id = CauseId(u32::try_from(n).unwrap() + 100);
    let mut cause = Cause::new(id, parent, i32::try_from(n).unwrap(), text);
    let own = parent.is_none() || category % 5 == 0;
    let count = parts.categories.len() + usize::from(category % 3 == 0);
    cause.category = (parts.categories.get(category % count.max(1)))
        .filter(|_| own)
        .map(|it| it.id);
    match sort {
        0 => cause.standing = Standing::Root,
        1 => cause.standing = Standing::Outside,
        2 => cause.evidence.level = EvidenceLevel::Refuted,
        _ => {}
    }
    parts.causes.push(cause);
}

fn depth(parts: &Parts, cause: &Cause) -> usize {
    let parent = |it: &Cause| {
        parts
            .causes
            .iter()
            .find(|other| Some(other.id) == it.parent)
    };
    std::iter::successors(parent(cause), |it| parent(it)).count()
}

/// A label of 1 to 200 characters that says something.
pub fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => "[A-Za-z][a-z]{0,9}( [a-z]{1,11}){0,9}",
        2 => "[A-Za-z0-9_]{1,200}",
        1 => "([a-z]\u{301}\u{327}?){1,60}( x\u{308}){0,9}",
        1 => "[\u{4e00}-\u{4fff}\u{3042}-\u{3093}]{1,90}",
        1 => "[\u{627}-\u{64a}]{1,9}( [\u{627}-\u{64a}]{1,9}){0,14}",
        1 => "[\u{5d0}-\u{5ea}]{1,9}( [a-zA-Z0-9(]{1,9}){0,9}",
        1 => "[👷🔥👩‍🔧🇮🇹]{1,20}( [–→×/()A-Z]{1,9}){0,9}",
        1 => "[!-~]{1,40}( [!-~]{1,40}){0,3}",
    ]
    .prop_map(|it| it.chars().take(200).collect::<String>())
    .prop_filter("a label says something", |it| {
        !it.chars().all(workshop::is_unseen)
    })
}
