//! What the window shows is what the layout said, to half a pixel (invariants
//! I5 and I10).

use std::fs;

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
        window.see(&format!("[data-kind={step}] [data-target=cause-156]"))?;
        window.rest(stage)?;
        let frame = frame(&window, command)?;
        compare(&window, &frame)?;
        no_overlap(&window)?;
    }
    Ok(())
}

/// The frame that the Rust side makes, asked for as the page asks for it.
fn frame(window: &Window, command: &str) -> Result<Value> {
    window.ask(
        "return window.__TAURI_INTERNALS__.invoke(arguments[0], { id: 1, top: null })
            .then(it => typeof it === 'string' ? JSON.parse(it) : it)",
        &[json!(command)],
    )
}

/// Each label has the lines of the frame, as wide on the page as in it.
fn compare(window: &Window, frame: &Value) -> Result {
    let labels = frame["labels"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    assert!(labels.len() > 150);
    let measured = window.ask(MEASURE, &[])?;
    let mut compared = 0;
    for label in labels {
        let key = key(&label["target"]);
        let shown = measured[&key].as_array();
        let shown = shown.ok_or_else(|| Trouble::new(format!("{key} isn't on the page")))?;
        let lines = label["lines"]
            .as_array()
            .map(Vec::as_slice)
            .unwrap_or_default();
        assert_eq!(shown.len(), lines.len(), "{key} has other lines: {shown:?}");
        for (shown, line) in shown.iter().zip(lines) {
            assert_eq!(shown["text"], line["text"], "{key}");
            let (found, wanted) = (shown["width"].as_f64(), line["width"].as_f64());
            let (found, wanted) = (found.unwrap_or(f64::NAN), wanted.unwrap_or(f64::NAN));
            assert!(
                (found - wanted).abs() <= 0.5,
                "{key}: {} is {found} px wide, and {wanted} in the frame",
                line["text"]
            );
            compared += 1;
        }
    }
    assert!(compared > 150);
    Ok(())
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
