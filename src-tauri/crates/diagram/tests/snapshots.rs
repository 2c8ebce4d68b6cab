//! Pictures as they were when somebody last looked at them.
//!
//! `UPDATE=1 cargo test -p diagram` writes them anew: then look at the files
//! that changed before you commit them.

use crate::support;

use crate::support::{cause, friday, tree};
use diagram::{DARK, Frame, LIGHT, Options, PRINT, Space, fishbone, svg, timeline, why_tree};
use std::path::Path;
use workshop::{
    Cause, Edit, EntryId, EntryTime, EvidenceLevel, Safeguard, SafeguardId, SafeguardJob,
    SafeguardOutcome, Standing, TimelineEntry, Workshop,
};

/// Compares with the file of that name.
fn check(name: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/pictures")
        .join(name);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, found).unwrap();
    }
    let wanted = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        wanted.replace("\r\n", "\n") == found,
        "{name} isn't what it was. UPDATE=1 writes it anew."
    );
}

/// A frame as text, one stroke or label to a line.
fn text(frame: &Frame) -> String {
    let lines = |it: Vec<String>| it.join("\n");
    let strokes = frame
        .strokes
        .iter()
        .map(|it| serde_json::to_string(it).unwrap());
    let labels = frame
        .labels
        .iter()
        .map(|it| serde_json::to_string(it).unwrap());
    format!(
        "{} × {}\n{}\n{}\n",
        frame.width,
        frame.height,
        lines(strokes.collect()),
        lines(labels.collect())
    )
}

/// The example with every sign and some scripts that Inter lacks.
fn signs() -> Workshop {
    let mut workshop = friday();
    let ids: Vec<_> = workshop.causes_in_order().map(|it| it.id).collect();
    let categories: Vec<_> = workshop.categories().iter().map(|it| it.id).collect();
    let mut parts = workshop.parts();
    let change = |parts: &mut workshop::Parts, n: usize, f: &dyn Fn(&mut Cause)| {
        f(parts.causes.iter_mut().find(|it| it.id == ids[n]).unwrap());
    };
    change(&mut parts, 0, &|it| it.standing = Standing::Root);
    change(&mut parts, 1, &|it| it.category = Some(categories[3]));
    change(&mut parts, 2, &|it| it.standing = Standing::Outside);
    change(&mut parts, 3, &|it| {
        it.evidence.level = EvidenceLevel::Refuted
    });
    change(&mut parts, 5, &|it| {
        it.text = "緊急時の連絡手順が定められていなかった".into()
    });
    change(&mut parts, 6, &|it| {
        it.text = "لا توجد إجراءات للتصعيد بعد الساعة 18".into()
    });
    workshop = Workshop::from_parts(parts).unwrap();
    workshop
}

#[test]
fn the_friday_evening() {
    let workshop = friday();
    let fishbone = fishbone(&workshop, &Options::default());
    check("friday-fishbone.txt", &text(&fishbone));
    check("friday-fishbone.svg", &svg(&fishbone.typeset(), &LIGHT));
    let whys = why_tree(&workshop, &Options::default());
    check("friday-whys.txt", &text(&whys));
    check("friday-whys.svg", &svg(&whys.typeset(), &DARK));
}

#[test]
fn every_sign() {
    let workshop = signs();
    let frame = fishbone(&workshop, &Options::default());
    check("signs-fishbone.svg", &svg(&frame.typeset(), &PRINT));
    let whys = why_tree(&workshop, &Options::default());
    check("signs-whys.svg", &svg(&whys.typeset(), &LIGHT));
}

#[test]
fn safeguards_on_the_timeline() {
    let mut parts = friday().parts();
    let told = [
        ("2026-11-20T18:42", "The alert waits in a mailbox"),
        (
            "2026-11-20T23:40",
            "The first outside command runs on the proxy",
        ),
        ("2026-11-21T03:30", "All servers are under outside control"),
        ("2026-11-21T08:20", "A customer calls about a strange page"),
        ("2026-11-21T10:15", "The servers are cut off"),
    ];
    for (n, (at, text)) in told.into_iter().enumerate() {
        parts.last_id += 1;
        parts.timeline.push(TimelineEntry {
            id: EntryId(parts.last_id),
            rank: i32::try_from(n).unwrap(),
            time: EntryTime::Exact(at.parse().unwrap()),
            text: text.to_owned(),
            role: String::new(),
            source: String::new(),
        });
    }
    let entries: Vec<_> = parts.timeline.iter().map(|it| it.id).collect();
    let outcomes = SafeguardOutcome::ALL.map(Some).into_iter().chain([None]);
    for (n, outcome) in outcomes.enumerate() {
        parts.last_id += 1;
        parts.safeguards.push(Safeguard {
            id: SafeguardId(parts.last_id),
            rank: i32::try_from(n).unwrap(),
            text: "A second pair of eyes on a change".to_owned(),
            job: SafeguardJob::Notice,
            outcome,
            causes: Vec::new(),
            // The first at no entry, the others at one, the third at two.
            entries: entries
                .iter()
                .copied()
                .skip(n)
                .take(usize::from(n > 0) + usize::from(n == 2))
                .collect(),
        });
    }
    let workshop = Workshop::from_parts(parts).unwrap();
    let frame = timeline(&workshop, 1200.0);
    check("safeguards-timeline.svg", &svg(&frame.typeset(), &LIGHT));
}

#[test]
fn nothing_yet() {
    let mut workshop = friday();
    let firsts = workshop.beneath(None).to_vec();
    for id in firsts {
        workshop.apply(Edit::RemoveCause { id }).unwrap();
    }
    workshop.apply(Edit::SetEffect(String::new())).unwrap();
    let frame = fishbone(&workshop, &Options::default());
    check("nothing-fishbone.svg", &svg(&frame.typeset(), &LIGHT));
    let whys = why_tree(&workshop, &Options::default());
    check("nothing-whys.svg", &svg(&whys.typeset(), &LIGHT));
}

#[test]
fn one_branch_alone() {
    let workshop = friday();
    let top = cause(
        &workshop,
        "Alerts after 18:00 reach a mailbox that nobody is assigned to",
    );
    let options = Options {
        top: Some(top),
        ..Options::default()
    };
    check("branch-whys.txt", &text(&why_tree(&workshop, &options)));
    check("branch-fishbone.txt", &text(&fishbone(&workshop, &options)));
}

#[test]
fn a_folded_branch_says_how_much_it_hides() {
    let workshop = friday();
    let alerts = "Alerts after 18:00 reach a mailbox that nobody is assigned to";
    let options = Options {
        folded: vec![cause(&workshop, alerts)],
        ..Options::default()
    };
    let fishbone = fishbone(&workshop, &options);
    let label = |it: &diagram::Label| (it.hidden > 0).then_some(it.hidden);
    let hidden: Vec<u32> = fishbone.labels.iter().filter_map(label).collect();
    assert_eq!(hidden, [2]);
    check("folded-fishbone.svg", &svg(&fishbone.typeset(), &LIGHT));
    let whys = why_tree(&workshop, &options);
    check("folded-whys.svg", &svg(&whys.typeset(), &LIGHT));
}

#[test]
fn what_a_room_sees() {
    let workshop = tree(support::REFERENCES[0].1);
    let options = |focus| diagram::RoomPictureOptions {
        space: Space {
            width: 1920.0,
            height: 960.0,
            least: 24.0,
        },
        focus,
        folded: Vec::new(),
        walked: false,
        numbered: false,
    };
    let kind = diagram::RoomPictureKind::Fishbone;
    let all = diagram::room_picture(&workshop, kind, &options(None));
    check("stage-all.svg", &svg(&all.frame.typeset(), &LIGHT));
    let machine = workshop.categories()[2].id;
    let focus = Some(diagram::Target::Category(Some(machine)));
    let bone = diagram::room_picture(&workshop, kind, &options(focus));
    check("stage-bone.svg", &svg(&bone.frame.typeset(), &LIGHT));
}

#[test]
fn fifty_levels_break_nothing() {
    let mut json = r#"{"label": "the end", "children": []}"#.to_owned();
    for level in (1..50).rev() {
        json = format!(
            r#"{{"label": "level {level}: what made that possible?", "children": [{json}]}}"#
        );
    }
    let workshop = tree(&format!(
        r#"{{"label": "Deep", "children": [
            {{"label": "One", "children": [{json}]}}, {{"label": "Two", "children": []}}]}}"#
    ));
    for frame in [
        fishbone(&workshop, &Options::default()),
        why_tree(&workshop, &Options::default()),
    ] {
        let found = diagram::quality(&frame);
        assert_eq!(
            (found.overlaps, found.struck, found.outside, found.cut),
            (0, 0, 0, 0)
        );
    }
}

#[test]
fn the_references_are_drawn_as_well_as_promised() {
    for (causes, json) in support::REFERENCES {
        let found = diagram::quality(&fishbone(&tree(json), &Options::default()));
        assert_eq!(
            (found.overlaps, found.struck, found.outside, found.cut),
            (0, 0, 0, 0)
        );
        // What is too much for a place steps back, so that the whole of hundreds
        // of causes may be of any shape that one can walk about in.
        assert!((0.6..2.0).contains(&found.aspect), "{causes}: {found:?}");
        if causes == 50 {
            assert!(found.fitted >= 17.0, "{found:?}");
        }
    }
}

/// The first branches of each category of a large tree.
fn excerpt(branches: usize) -> Workshop {
    let mut workshop = tree(support::REFERENCES[1].1);
    let mut kept = std::collections::BTreeMap::new();
    for id in workshop.beneath(None).to_vec() {
        let count: &mut usize = kept.entry(workshop.category_of(id)).or_default();
        *count += 1;
        if *count > branches {
            workshop.apply(Edit::RemoveCause { id }).unwrap();
        }
    }
    workshop
}

#[test]
fn a_picture_of_ten_to_a_hundred_causes_suits_a_screen() {
    let friday = std::iter::once(friday());
    for workshop in friday.chain((1..7).map(excerpt)) {
        let causes = workshop.cause_count();
        let found = diagram::quality(&fishbone(&workshop, &Options::default()));
        // One of them has a category with one branch of 25 causes.
        assert!((1.1..2.1).contains(&found.aspect), "{causes}: {found:?}");
    }
}
