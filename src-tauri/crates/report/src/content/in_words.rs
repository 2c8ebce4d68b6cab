//! Pictures in words, for those who can't see them: all that a picture says.

use super::Context;
use super::parts::Part;
use super::timeline::moment;
use crate::words::fill;
use chrono::Datelike;
use workshop::{CategoryId, Cause, EvidenceLevel, Standing, TimelineEntry};

/// The problem that the fishbone is of.
pub(super) fn fishbone_in_small(context: &Context) -> String {
    let what = match context.workshop.effect().text.as_str() {
        "" => context.words.the_problem,
        effect => effect,
    };
    fill(context.words.fishbone_alternative, what)
}

/// The fishbone, or a part of it, as an outline: each bone with its causes, each
/// after the number of its place.
pub(super) fn fishbone(context: &Context, part: Option<&Part>) -> String {
    let categories = context.workshop.categories().iter().map(|it| Some(it.id));
    let bones = categories.chain([None]).filter_map(|bone| {
        let causes = causes(context, bone, part);
        let category = bone.and_then(|id| context.workshop.category(id));
        let name = category.map_or(context.words.unsorted, |it| it.name.as_str());
        (!causes.is_empty()).then(|| format!("{name}: {}", causes.join("; ")))
    });
    let told: Vec<String> = [fishbone_in_small(context)]
        .into_iter()
        .chain(bones)
        .collect();
    told.join(". ")
}

/// The causes of a bone that are in the part, each with what its sign says: "1.2 The
/// queue was full (root cause 3)".
fn causes(context: &Context, bone: Option<CategoryId>, part: Option<&Part>) -> Vec<String> {
    let workshop = context.workshop;
    let top = workshop.beneath(None).iter();
    let all = top
        .filter(|id| workshop.category_of(**id) == bone)
        .flat_map(|id| workshop.branch(*id));
    let mut place: Vec<usize> = Vec::new();
    let mut told = Vec::new();
    for id in all {
        let depth = workshop.depth(id);
        place.truncate(depth + 1);
        place.resize(depth + 1, 0);
        place[depth] += 1;
        let drawn = part.is_none_or(|it| it.causes.contains(&id));
        if let Some(cause) = workshop.cause(id).filter(|_| drawn) {
            let place: Vec<String> = place.iter().map(usize::to_string).collect();
            told.push(format!(
                "{} {}",
                place.join("."),
                self::cause(context, cause)
            ));
        }
    }
    told
}

fn cause(context: &Context, cause: &Cause) -> String {
    let words = context.words;
    let text = cause.text.trim_end_matches('.');
    let sign = match (cause.standing, cause.evidence.level) {
        (_, EvidenceLevel::Refuted) => words.sign_refuted.to_owned(),
        (Standing::Root, _) => context.root_title(cause.id),
        (Standing::Outside, _) => words.sign_outside.to_owned(),
        (Standing::Contributing | Standing::Plain, _) => return text.to_owned(),
    };
    format!("{text} ({sign})")
}

/// What happened, each with its time; the year where it changes.
pub(super) fn timeline(context: &Context, entries: &[TimelineEntry]) -> String {
    let mut year = None;
    let told = entries.iter().map(|entry| {
        let this = entry.time.at().map(|it| it.date().year());
        let changed = this.filter(|_| this != year);
        year = this.or(year);
        let moment: String = (moment(context, entry.time).iter())
            .map(|it| it.text.as_str())
            .collect();
        let moment = moment.split_whitespace().collect::<Vec<_>>().join(" ");
        let text = entry.text.trim_end_matches('.');
        match changed {
            Some(year) => format!("{year}, {moment}: {text}"),
            None => format!("{moment}: {text}"),
        }
    });
    let told: Vec<String> = told.collect();
    format!(
        "{}. {}",
        context.words.timeline_alternative,
        told.join("; ")
    )
}
