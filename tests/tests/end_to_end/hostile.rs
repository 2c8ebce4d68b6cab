//! Words that others would take for a program, in every text of a workshop: both
//! windows show them, in every view, and nothing comes of them.

use std::collections::BTreeSet;
use std::fs;

use product_tests::{Library, Look, Result, Stage, Window, keys};
use serde_json::{Value, json};
use workshop::{Key, Parts, has_words};

use crate::{play_on, room};

/// All of the strings, those that have words as they are.
fn strings() -> Vec<String> {
    let kinds: Value =
        serde_json::from_str(include_str!("../../references/hostile.json")).unwrap_or_default();
    let all = kinds
        .as_object()
        .into_iter()
        .flatten()
        .flat_map(|(_, it)| it.as_array().cloned().unwrap_or_default());
    let all = all.filter_map(|it| it.as_str().map(str::to_owned));
    all.filter(|it| has_words(it)).collect()
}

const CASE: &str = "Hostile";
/// So many workshops hold every string in one place or another.
const CASES: usize = 3;

/// The example with a string in each of its texts, from the `from`th on.
fn with_strings(library: &Library, example: &str, from: usize) -> Result<usize> {
    let text = library.tell(&[
        "export",
        example,
        "-f",
        "json",
        "-o",
        "-",
        "--with-private-notes",
        "--with-names",
    ])?;
    let mut file: Value = serde_json::from_str(&text)?;
    let mut parts: Parts = serde_json::from_value(file["workshop"].take())?;
    let all = strings();
    let mut strings = all.iter().cycle().skip(from);
    let mut count = 0;
    parts.each_text(|place, text| {
        if text.is_empty() {
            return;
        }
        let string = strings.next().map(String::as_str).unwrap_or_default();
        count += 1;
        // Large and small letters make no two of these.
        *text = match place.key {
            Key::Category(_) | Key::Participant(_) | Key::RoleFunction(_) => string
                .chars()
                .take(50)
                .chain(format!(" {count}").chars())
                .collect(),
            _ => string.to_owned(),
        };
    });
    parts.incident.title = format!("{CASE} {from} {}", parts.incident.title);
    file["workshop"] = serde_json::to_value(&parts)?;
    let path = library.folder().join("hostile.json");
    fs::write(&path, file.to_string())?;
    library.tell(&["import", "hostile.json"])?;
    Ok(from + count)
}

/// What is no part of either page, or has an attribute that runs or leads away.
const FOREIGN: &str = r"
    const own = /^(#|tauri:\/\/localhost\/|\/|data:image\/|blob:)/
    const leads = new Set(['href', 'src', 'srcset', 'srcdoc', 'action', 'formaction', 'data', 'poster', 'background', 'ping', 'xlink:href'])
    const tags = new Set(('html head meta title link script body div main header footer nav section aside article h1 h2 h3 h4 h5 h6 p span b i em strong small s u mark '
        + 'button input textarea select option optgroup label fieldset legend form output progress meter dialog details summary ul ol li dl dt dd menu table caption thead tbody tfoot tr th td col colgroup '
        + 'img canvas svg g path rect circle ellipse line polyline polygon text tspan defs clippath marker title desc kbd code pre time hr br a abbr hgroup figure figcaption datalist search').split(' '))
    const foreign = []
    for (const it of document.querySelectorAll('*')) {
        const tag = it.localName.toLowerCase()
        if (!tags.has(tag)) foreign.push(it.outerHTML.slice(0, 200))
        if (tag === 'script' && !(it.src.startsWith('tauri://localhost/') && it.textContent === '')) foreign.push(it.outerHTML.slice(0, 200))
        for (const { name, value } of it.attributes) {
            if (name.startsWith('on') || (leads.has(name) && value !== '' && !own.test(value))) foreign.push(`${tag} ${name}=${value.slice(0, 100)}`)
        }
    }
    return { ran: 'lisca_ran' in window, foreign, violations: window.refused ?? null,
        shown: /<script|onerror|javascript:/.test(document.body.innerText) }";

const LISTEN: &str = "if (!window.refused) {
    window.refused = []
    addEventListener('securitypolicyviolation', (event) => window.refused.push(event.effectiveDirective + ' ' + event.blockedURI))
}";

/// Looks at one page, and answers whether a string was to be seen on it.
fn harmless(window: &Window, place: &str) -> Result<bool> {
    let found = window.ask(FOREIGN, &[])?;
    assert_eq!(found["ran"], json!(false), "{place}");
    assert_eq!(found["foreign"], json!([]), "{place}");
    assert_eq!(found["violations"], json!([]), "{place}");
    Ok(found["shown"] == json!(true))
}

const STEPS: [&str; 7] = [
    "opening",
    "happened",
    "fishbone",
    "whys",
    "priorities",
    "actions",
    "report",
];

#[test]
fn i6_no_string_becomes_a_script_or_an_element_in_either_window() -> Result {
    play_on("hostile", room::BOTH, Look::Light, |stage, library| {
        library.tell(&["demo"])?;
        assert!(strings().len() >= 200);
        let mut from = 0;
        for _ in 0..CASES {
            from = with_strings(library, "3", from)?;
        }
        assert!(from >= strings().len(), "{from} of {}", strings().len());
        for string in strings()
            .iter()
            .step_by(9)
            .filter(|it| !it.contains('\0') && !it.starts_with('-'))
        {
            library.run(&["report", string, "--where", string, "--went-well", string])?;
        }
        let window = Window::open(stage, library)?;
        let mut seen = BTreeSet::new();
        let mut look = |window: &Window, place: &str| -> Result {
            if harmless(window, place)? {
                seen.insert(place.to_owned());
            }
            Ok(())
        };
        window.ask(LISTEN, &[])?;
        window.rest(stage)?;
        look(&window, "home")?;
        for case in 0..CASES {
            open_nth(&window, case)?;
            let shared = open_room(&window, stage)?;
            for step in STEPS {
                window.go_to(step)?;
                window.rest(stage)?;
                look(&window, step)?;
                window.within(&shared, || look(&window, &format!("room {step}")))?;
            }
            window.go_to("fishbone")?;
            for (held, key, place) in [
                (&[keys::CONTROL][..], "k", "palette"),
                (&[keys::CONTROL], "h", "history"),
                (&[keys::CONTROL, keys::SHIFT], "h", "hurt"),
            ] {
                window.press(held, key)?;
                window.rest(stage)?;
                look(&window, place)?;
                window.press(&[], keys::ESCAPE)?;
                window.rest(stage)?;
            }
            window.press(&[], keys::F5)?;
            window.ask("document.querySelector('[data-testid=home]')?.click()", &[])?;
            window.see("[data-testid=workshop-row]")?;
        }
        eprintln!("strings were to be seen in: {seen:?}");
        for place in [
            "home",
            "fishbone",
            "room fishbone",
            "actions",
            "room actions",
            "happened",
        ] {
            assert!(seen.contains(place), "{place} shows none of them: {seen:?}");
        }
        Ok(())
    })
}

fn open_nth(window: &Window, nth: usize) -> Result {
    let script = "return [...document.querySelectorAll('[data-testid=workshop-row]')]
        .map((row) => row.textContent.trim()).filter((it) => it.startsWith('Hostile')).sort()[arguments[0]]";
    let title = window.ask(script, &[json!(nth)])?;
    let title = title.as_str().unwrap_or_default().to_owned();
    let beginning: String = title.split(' ').take(2).collect::<Vec<_>>().join(" ");
    window.open_workshop(&format!("{beginning} "))
}

fn open_room(window: &Window, stage: &Stage) -> Result<String> {
    window.go_to("fishbone")?;
    stage.window_after(|| window.press(&[], keys::F5))?;
    let shared = window.other()?;
    window.within(&shared, || {
        window.see("[data-testid=room]")?;
        window.ask(LISTEN, &[]).map(drop)
    })?;
    Ok(shared)
}
