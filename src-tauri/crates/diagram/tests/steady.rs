//! Nothing jumps (invariant I10): a picture that follows another moves only
//! what is near the edit, as long as the measures are nearly the best.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

mod support;

use diagram::{Frame, Measures, Options, Target, fishbone, fishbone_measured, quality};
use std::collections::BTreeMap;
use support::tree;
use workshop::{Cause, CauseId, Edit, Place, Workshop};

/// Draws each picture with the measures of the one before.
#[derive(Default)]
struct Easel {
    before: Option<Measures>,
}

impl Easel {
    fn draw(&mut self, workshop: &Workshop) -> Frame {
        let options = Options {
            before: self.before,
            ..Options::default()
        };
        let (frame, measures) = fishbone_measured(workshop, &options);
        self.before = Some(measures);
        let found = quality(&frame);
        let faults = found.overlaps + found.struck + found.outside + found.cut;
        assert_eq!(faults, 0, "{found:?}");
        frame
    }
}

/// How the words of each cause are broken.
fn lines(frame: &Frame) -> BTreeMap<Target, usize> {
    let labels = frame.labels.iter();
    labels.map(|it| (it.target, it.lines.len())).collect()
}

/// How many causes in a picture and the one before break their words
/// otherwise.
fn rebroken(before: &Frame, after: &Frame) -> usize {
    let after = lines(after);
    let changed =
        |(target, count): &(Target, usize)| after.get(target).is_some_and(|it| it != count);
    lines(before).into_iter().filter(changed).count()
}

/// A workshop told one cause after the other, as a room tells it.
fn told(json: &str) -> Vec<Workshop> {
    let whole = tree(json);
    let mut workshop = tree(json);
    for id in workshop.beneath(None).to_vec() {
        workshop.apply(Edit::RemoveCause { id }).unwrap();
    }
    let mut known: BTreeMap<CauseId, CauseId> = BTreeMap::new();
    let mut told = vec![workshop.clone()];
    let mut causes: Vec<_> = whole.causes_in_order().cloned().collect();
    // A room jumps from one thing to the next, but causes come before theirs.
    let depth = |it: &Cause| {
        let above = |id: CauseId| whole.cause(id)?.parent;
        std::iter::successors(it.parent, |id| above(*id)).count()
    };
    causes.sort_by_key(|it| (depth(it), it.id.0 % 7, it.id));
    for cause in causes {
        let change = workshop
            .apply(Edit::AddCause {
                parent: cause.parent.map(|it| known[&it]),
                category: cause.category,
                place: Place::Last,
                text: cause.text.clone(),
                entry: None,
            })
            .unwrap();
        if let Some(workshop::Key::Cause(id)) = change.first_added() {
            known.insert(cause.id, id);
        }
        told.push(workshop.clone());
    }
    told
}

#[test]
fn i10_words_break_as_they_did() {
    let told = told(support::REFERENCES[0].1);
    let mut easel = Easel::default();
    let mut jumps = [0, 0];
    let mut pictures: Option<[Frame; 2]> = None;
    for workshop in &told {
        let next = [
            easel.draw(workshop),
            fishbone(workshop, &Options::default()),
        ];
        if let Some(before) = &pictures {
            for (n, jumps) in jumps.iter_mut().enumerate() {
                *jumps += usize::from(rebroken(&before[n], &next[n]) > 0);
            }
        }
        let [kept, anew] = [&next[0], &next[1]].map(|it| quality(it).fitted);
        assert!(kept >= 0.85 * anew.min(24.0), "{kept} {anew}");
        pictures = Some(next);
    }
    let [kept, anew] = jumps;
    assert!(kept * 4 <= anew && kept <= 6, "{kept}, and {anew} without");
}

/// How many causes on other bones came to stand higher or lower than they did,
/// seen from the effect.
fn lifted(before: &Frame, after: &Frame, but: Option<u8>) -> usize {
    let heights = |frame: &Frame| -> BTreeMap<Target, f32> {
        let effect = frame.labels[0].area;
        let labels = frame.labels.iter().filter(|it| it.hue != but);
        let middle = effect.y + effect.h / 2.0;
        labels.map(|it| (it.target, it.area.y - middle)).collect()
    };
    let after = heights(after);
    let moved =
        |(target, y): &(Target, f32)| after.get(target).is_some_and(|it| (it - y).abs() > 0.1);
    heights(before).into_iter().filter(moved).count()
}

#[test]
fn i10_a_cause_moves_what_is_near_it() {
    let told = told(support::REFERENCES[0].1);
    let mut easel = Easel::default();
    let mut quiet = [0, 0];
    let mut pictures: Option<[Frame; 2]> = None;
    for workshop in &told {
        let next = [
            easel.draw(workshop),
            fishbone(workshop, &Options::default()),
        ];
        if let Some(before) = &pictures {
            let known = lines(&before[0]);
            let labels = &mut next[0].labels.iter();
            let hue = labels
                .find(|it| !known.contains_key(&it.target))
                .unwrap()
                .hue;
            for (n, quiet) in quiet.iter_mut().enumerate() {
                *quiet += usize::from(lifted(&before[n], &next[n], hue) == 0);
            }
        }
        pictures = Some(next);
    }
    let [kept, anew] = quiet;
    assert!(kept >= 25 && kept > anew + 5, "{kept}, and {anew} without");
}

#[test]
fn an_edit_of_a_large_picture_is_quick() {
    let mut workshop = tree(support::REFERENCES[2].1);
    let first = workshop.causes_in_order().next().unwrap().id;
    let time = |workshop: &Workshop, before| {
        let options = Options {
            before,
            ..Options::default()
        };
        let begin = std::time::Instant::now();
        let measures = fishbone_measured(workshop, &options).1;
        (begin.elapsed(), Some(measures))
    };
    // The second time, all words have been measured.
    time(&workshop, None);
    let (anew, mut before) = time(&workshop, None);
    let mut quickest = anew;
    for n in 0..6 {
        let field = workshop::CauseField::Text(format!("Nobody was told, {n} times"));
        workshop.apply(Edit::SetCause { id: first, field }).unwrap();
        let (next, measures) = time(&workshop, before);
        before = measures;
        quickest = quickest.min(next);
    }
    assert!(quickest * 3 < anew, "{quickest:?}, and {anew:?} anew");
}
