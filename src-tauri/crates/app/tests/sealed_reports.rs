//! Others report: from the form through the inbox to what is told back.

use crate::support::{open, with_private};
use app::{App, Arrival, ExistingFile, FormFormat, Format, Language, LeafletFormat, ReportAnswer};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sealing::{Chance, PublicKey, Receipt};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicU8, Ordering};

const MARKER: &str = "Zwillingsstern";

/// The form's own half of the key, as the page carries it.
fn key_in(form: &str) -> PublicKey {
    let (_, rest) = form.split_once("data-key=\"").unwrap();
    let (key, _) = rest.split_once('"').unwrap();
    PublicKey::from_bytes(STANDARD.decode(key).unwrap().try_into().unwrap())
}

fn form(app: &mut App) -> String {
    String::from_utf8(app.report_form_bytes(FormFormat::Html).unwrap()).unwrap()
}

/// Seals as the form does; each time with another receipt.
fn sealed(form: &str, report: &Value) -> (String, String) {
    static LAST: AtomicU8 = AtomicU8::new(0);
    let of = LAST.fetch_add(1, Ordering::Relaxed);
    let receipt = Receipt::from_bytes([of; 10]).to_string();
    let text = json!({"receipt": receipt, "report": report}).to_string();
    (seal(form, &text, of), receipt)
}

fn seal(form: &str, text: &str, of: u8) -> String {
    let chance = Chance {
        ephemeral: [of.wrapping_add(9); 32],
        nonce: [of; 24],
    };
    key_in(form).seal(text, chance).unwrap()
}

fn written() -> Value {
    json!({
        "kind": "hazard",
        "what": format!("The label had faded. {MARKER}"),
        "system": "Boiler house",
        "happened": "2026-03-13T22:10",
        "potential": "major",
        "actual": null,
        "probability": "frequent",
        "went_well": "The second person asked",
        "lucky": "",
        "contact": "extension 4711",
    })
}

fn answer(words: &str, matter: &str) -> ReportAnswer {
    ReportAnswer {
        told: "2026-03-20".parse().unwrap(),
        words: words.into(),
        matter: matter.into(),
    }
}

/// Whether the words stand in any file of the folder.
fn is_in(folder: &Path, words: &str) -> bool {
    fs::read_dir(folder).unwrap().any(|entry| {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        bytes.windows(words.len()).any(|it| it == words.as_bytes())
    })
}

#[test]
fn a_sealed_report_goes_from_the_form_into_the_inbox_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let form = form(&mut app);
    let (file, receipt) = sealed(&form, &written());
    assert!(!form.contains(MARKER) && !file.contains(MARKER));
    app.take_news();

    let came = app
        .open_sealed_text(format!("Hello,\r\n{file}\r\nbye"))
        .unwrap();
    assert_eq!((came.again, &*came.problem), (false, ""));
    assert!(app.take_news().iter().any(|it| it.id.is_none()));
    let it = app.safety_reports().unwrap().remove(0);
    assert_eq!((Some(it.id), &it.receipt), (came.report, &receipt));
    let mut found = serde_json::to_value(&it.report).unwrap();
    let mut wanted = written();
    // A time is told with its seconds.
    for it in [&mut found, &mut wanted] {
        it["happened"] = json!(it["happened"].as_str().unwrap()[..16]);
    }
    assert_eq!(found, wanted);

    let again = app.open_sealed_text(file.clone()).unwrap();
    assert_eq!((again.report, again.again), (came.report, true));
    assert_eq!(open(&folder).safety_reports().unwrap().len(), 1);
}

#[test]
fn the_form_of_a_library_is_always_the_same_and_of_another_another() {
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let first = form(&mut open(&one));
    assert_eq!(form(&mut open(&one)), first);
    let theirs = form(&mut open(&other));
    assert_ne!(key_in(&theirs), key_in(&first));
    assert!(!first.contains("{{key}}"));
}

#[test]
fn what_is_wrong_with_a_file_is_said_and_the_others_are_read() {
    let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut app = open(&folder);
    let theirs = form(&mut open(&elsewhere));
    // Before there was any form, nothing can be sealed for it.
    let early = app.open_sealed_text(sealed(&theirs, &written()).0).unwrap();
    assert!(early.problem.contains("another library"), "{early:?}");

    let own = form(&mut app);
    let (good, _) = sealed(&own, &written());
    let files = tempfile::tempdir().unwrap();
    let (head, nonce) = good.split_once("nonce: ").unwrap();
    let first = if nonce.starts_with('A') { 'B' } else { 'A' };
    let flipped = format!("{head}nonce: {first}{}", &nonce[1..]);
    let damaged = good.replacen("\n-----END", "A\n-----END", 1);
    let beyond = seal(
        &own,
        r#"{"receipt": "0000-0000-0000-0000-0", "report": {}, "more": 1}"#,
        90,
    );
    let wordless = seal(
        &own,
        r#"{"receipt": "0000-0000-0000-0000-0", "report": {"what": " "}}"#,
        91,
    );
    let unreceipted = seal(
        &own,
        r#"{"receipt": "0", "report": {"what": "Nearly"}}"#,
        92,
    );
    let not_json = seal(&own, "Nearly", 93);
    let write = |name: &str, bytes: &[u8]| {
        let path = files.path().join(name);
        fs::write(&path, bytes).unwrap();
        path.display().to_string()
    };
    fs::create_dir(files.path().join("folder")).unwrap();
    let cases = [
        (
            write("foreign", sealed(&theirs, &written()).0.as_bytes()),
            "another library",
        ),
        (
            write("newer", good.replace("version: 1", "version: 2").as_bytes()),
            "newer form",
        ),
        (
            write("older", good.replace("version: 1", "version: 0").as_bytes()),
            "damaged",
        ),
        (write("flipped", flipped.as_bytes()), "damaged"),
        (write("longer", damaged.as_bytes()), "damaged"),
        (write("short", &good.as_bytes()[..600]), "damaged"),
        (write("large", &vec![b'x'; 10 << 20]), "too large"),
        (write("page.html", own.as_bytes()), "no sealed report"),
        (
            write("picture", &[0x89, b'P', b'N', b'G', 0xff]),
            "no sealed report",
        ),
        (write("empty", b""), "no sealed report"),
        (write("beyond", beyond.as_bytes()), "newer form"),
        (write("not-json", not_json.as_bytes()), "newer form"),
        (write("wordless", wordless.as_bytes()), "some words"),
        (write("unreceipted", unreceipted.as_bytes()), "no receipt"),
        (
            files.path().join("folder").display().to_string(),
            "a folder",
        ),
        (
            files.path().join("missing").display().to_string(),
            "no such file",
        ),
    ];
    let mut paths: Vec<String> = cases.iter().map(|it| it.0.clone()).collect();
    paths.push(write("good", good.as_bytes()));
    let arrivals = app.open_sealed_files(paths).unwrap();
    for (arrival, (_, wanted)) in arrivals.iter().zip(&cases) {
        assert_eq!(arrival.report, None, "{arrival:?}");
        assert!(arrival.problem.contains(wanted), "{wanted}: {arrival:?}");
    }
    let last: &Arrival = arrivals.last().unwrap();
    assert_eq!((&*last.name, &*last.problem), ("good", ""));
    assert_eq!(app.safety_reports().unwrap().len(), 1);

    // In the language that is spoken.
    app.speak(Language::It);
    let foreign = app.open_sealed_text(sealed(&theirs, &written()).0).unwrap();
    assert!(foreign.problem.contains("un’altra libreria"));
}

#[test]
fn a_slip_of_the_year_costs_the_time_and_not_the_report() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let form = form(&mut app);
    let mut report = written();
    report["happened"] = json!("0202-03-13");
    let came = app.open_sealed_text(sealed(&form, &report).0).unwrap();
    assert_eq!(came.problem, "");
    assert_eq!(app.safety_reports().unwrap()[0].report.happened, None);
}

#[test]
fn an_answer_is_told_by_receipt_and_to_everybody_and_to_nobody_else() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let form = form(&mut app);
    let (file, receipt) = sealed(&form, &written());
    let id = app.open_sealed_text(file).unwrap().report.unwrap();
    let text = |app: &mut App, of| {
        let bytes = app.feedback_bytes(of, LeafletFormat::Text)?;
        Ok::<_, app::Failure>(String::from_utf8(bytes).unwrap())
    };
    let nothing = text(&mut app, None).unwrap_err();
    assert!(nothing.message().contains("for everybody"));
    assert!(
        text(&mut app, Some(id))
            .unwrap()
            .contains("nothing to tell yet")
    );

    let told = [
        answer("The labels are engraved now", "Labels of valves faded"),
        answer("Come and see them", ""),
    ];
    app.answer_safety_report(id, told.to_vec()).unwrap();
    let it = app.safety_reports().unwrap().remove(0);
    assert_eq!(it.answers, told);

    let spoken = receipt.to_lowercase().replace('-', " ");
    assert_eq!(app.report_of_receipt(&spoken).unwrap(), id);
    let unknown = Receipt::from_bytes([250; 10]).to_string();
    for (code, wanted) in [("1234", "no receipt"), (unknown.as_str(), "No report")] {
        let refused = app.report_of_receipt(code).unwrap_err();
        assert!(refused.message().contains(wanted), "{refused}");
    }
    let one = text(&mut app, Some(id)).unwrap();
    let all = text(&mut app, None).unwrap();
    assert!(one.contains(&receipt) && one.contains("Come and see them"));
    assert!(one.contains("20 March 2026"));
    assert!(all.contains("Labels of valves faded") && all.contains("engraved now"));
    assert!(!all.contains(&receipt) && !all.contains("Come and see"));
    for sheet in [&one, &all] {
        assert!(
            !sheet.contains(MARKER) && !sheet.contains("4711"),
            "{sheet}"
        );
    }
    let html = app.feedback_bytes(None, LeafletFormat::Html).unwrap();
    assert!(
        String::from_utf8(html)
            .unwrap()
            .contains("<dd>Labels of valves faded</dd>")
    );
    let path = tempfile::tempdir().unwrap();
    let path = path.path().join("sheet.pdf");
    app.feedback_to(None, LeafletFormat::Pdf, &path, ExistingFile::Keep)
        .unwrap();
    let taken = app.feedback_to(None, LeafletFormat::Pdf, &path, ExistingFile::Keep);
    assert!(taken.unwrap_err().message().contains("there already"));

    let wordless = app.answer_safety_report(id, vec![answer(" ", "")]);
    assert_eq!(wordless.unwrap_err().code, app::Code::Refused);
}

#[test]
fn i13_w42_receipts_and_answers_stay_in_the_inbox_and_are_gone_with_the_report() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let form = form(&mut app);
    let (file, receipt) = sealed(&form, &written());
    let id = app.open_sealed_text(file).unwrap().report.unwrap();
    let told = answer("Gegenschein", "Morgenstern");
    app.answer_safety_report(id, vec![told]).unwrap();
    let begun = app.begin_from_report(id, Language::En).unwrap();
    let json = app
        .export_bytes(begun, Format::Json, with_private(true))
        .unwrap();
    let json = String::from_utf8(json).unwrap();
    assert!(json.contains(MARKER));
    let secret = [&*receipt, "Gegenschein", "Morgenstern", "4711"];
    for it in secret {
        assert!(!json.contains(it), "{it}");
        assert!(app.search(it.into()).unwrap().is_empty(), "{it}");
        assert!(is_in(folder.path(), it), "{it}");
    }
    app.delete_safety_report(id).unwrap();
    drop(app);
    for it in secret {
        assert!(!is_in(folder.path(), it), "{it}");
    }
}
