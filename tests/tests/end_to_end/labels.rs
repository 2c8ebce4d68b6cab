//! What the window shows is what the layout said, to half a pixel (invariants
//! I5 and I10).

use std::fs;

use diagram::Weight;
use product_tests::{Library, Look, Result, Stage, Trouble, Window, case};
use serde_json::{Value, json};

use crate::play;

#[test]
fn i10_labels_of_150_causes_neither_overlap_nor_outgrow_their_frame() -> Result {
    play("labels", Look::Light, compare_with_frames)
}

fn compare_with_frames(stage: &Stage, library: &Library) -> Result {
    let file = library.folder().join("case.json");
    fs::write(&file, case::of_size("A large case", 150).to_string())?;
    library.tell(&["import", "case.json"])?;
    let window = Window::open(stage, library)?;
    window.open_workshop("A large case")?;
    for (step, command) in [("fishbone", "fishbone"), ("whys", "why_tree")] {
        window.go_to(step)?;
        if step == "fishbone" {
            // What can't be read steps back: here all of it is asked for.
            window.click("[data-testid=everything]")?;
        }
        window.see(&format!("[data-kind={step}] [data-target=cause-156]"))?;
        window.rest(stage)?;
        compare(&window, &labels(&window, command)?)?;
        no_overlap(&window)?;
    }
    Ok(())
}

/// The labels of the frame that the Rust side makes, asked for as the page
/// asks for it.
fn labels(window: &Window, command: &str) -> Result<Vec<Value>> {
    let picture = window.ask(
        "return window.__TAURI_INTERNALS__.invoke(arguments[0],
            { id: 1, top: null, space: null, focus: null, folded: [], numbered: false, have: null })",
        &[json!(command)],
    )?;
    let labels = picture["content"]["whole"]["labels"].as_array();
    labels
        .cloned()
        .ok_or_else(|| Trouble::new("no whole picture"))
}

/// Each line on the page is as wide as the layout measured it with the font
/// itself, in the weight and size that the frame says.
fn compare(window: &Window, labels: &[Value]) -> Result {
    assert!(labels.len() > 150);
    let measured = window.ask(MEASURE, &[])?;
    for label in labels {
        let key = key(&label["target"]);
        let lines = measured[&key].as_array();
        let lines = lines.ok_or_else(|| Trouble::new(format!("{key} isn't on the page")))?;
        assert_eq!(joined(lines), joined(array(&label["lines"])), "{key}");
        let weight = match label["weight"].as_str() {
            Some("semi_bold") => Weight::SemiBold,
            Some("medium") => Weight::Medium,
            _ => Weight::Regular,
        };
        let size = label["size"].as_f64().unwrap_or_default() as f32;
        for line in lines {
            let text = line["text"].as_str().unwrap_or_default();
            let found = line["width"].as_f64().unwrap_or(f64::NAN);
            let wanted = f64::from(lettering::width(weight, size, text));
            assert!(
                (found - wanted).abs() <= 0.5,
                "{key}: “{text}” is {found} px wide on the page, and {wanted} by the font"
            );
        }
    }
    Ok(())
}

fn array(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

/// The words of some lines: where they break depends on the window's
/// proportions.
fn joined(lines: &[Value]) -> String {
    let texts = lines.iter().filter_map(|it| it["text"].as_str());
    texts.collect::<Vec<_>>().join(" ")
}

/// As the page names what a label shows.
fn key(target: &Value) -> String {
    if let Some(id) = target["cause"].as_u64() {
        return format!("cause-{id}");
    }
    match target.get("category") {
        Some(Value::Null) => "category-none".to_owned(),
        Some(id) => format!("category-{id}"),
        None => "effect".to_owned(),
    }
}

fn no_overlap(window: &Window) -> Result {
    let pairs = window.ask(OVERLAPS, &[])?;
    assert_eq!(pairs, json!([]), "labels overlap");
    Ok(())
}

/// The lines of each label with their widths at full size, whatever the zoom.
const MEASURE: &str = r"
    const found = {};
    for (const label of document.querySelectorAll('[data-testid=canvas] [data-target]')) {
        const zoom = label.getBoundingClientRect().width / parseFloat(label.style.width);
        const lines = new Map();
        const texts = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
            const text = texts.currentNode;
            if (text.parentElement.closest('[aria-hidden=true]')) continue;
            let from = 0;
            for (const part of text.data.split('\n')) {
                const range = document.createRange();
                range.setStart(text, from);
                range.setEnd(text, from + part.length);
                from += part.length + 1;
                if (part === '') continue;
                // After a line break there is a rectangle without width, at the
                // end of the line before.
                const box = [...range.getClientRects()].sort((a, b) => b.width - a.width)[0];
                const row = Math.round(box.top / zoom);
                const line = lines.get(row) ?? { text: '', left: Infinity, right: -Infinity };
                line.text += part;
                line.left = Math.min(line.left, box.left);
                line.right = Math.max(line.right, box.right);
                lines.set(row, line);
            }
        }
        found[label.dataset.target] = [...lines].sort((a, b) => a[0] - b[0])
            .map(([, it]) => ({ text: it.text, width: (it.right - it.left) / zoom }));
    }
    return found;
";

/// Pairs of labels whose boxes share more than a hair on the screen.
const OVERLAPS: &str = r"
    const boxes = [...document.querySelectorAll('[data-testid=canvas] [data-target]')]
        .map(it => [it.dataset.target, it.getBoundingClientRect()]);
    const found = [];
    boxes.forEach(([a, p], at) => {
        for (const [b, q] of boxes.slice(at + 1)) {
            const across = Math.min(p.right, q.right) - Math.max(p.left, q.left);
            const down = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
            if (across > 0.05 && down > 0.05) found.push([a, b, across, down]);
        }
    });
    return found;
";
