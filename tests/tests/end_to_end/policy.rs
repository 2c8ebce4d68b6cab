//! What the pages take from nobody: each thing is planted in the real window, by
//! a script of the test's own, and comes to nothing (I6).

use std::path::Path;

use product_tests::{Look, Result, Window};
use serde_json::{Value, json};

use crate::page::{in_the_middle, still_there};
use crate::{play, play_on, room};

/// What is planted, and the part of the policy that refuses it.
const PLANTED: [(&str, &str); 28] = [
    (
        "script-src",
        "put('script', { textContent: 'lisca_ran = 1' })",
    ),
    (
        "script-src",
        "put('script', { src: 'https://example.invalid/x.js' })",
    ),
    (
        "script-src",
        "put('script', { src: 'data:text/javascript,lisca_ran=1' })",
    ),
    (
        "script-src",
        "put('script', { src: URL.createObjectURL(new Blob(['lisca_ran = 1'])) })",
    ),
    (
        "script-src",
        "put('script', { type: 'module', textContent: 'lisca_ran = 1' })",
    ),
    ("script-src", "write('<img src=x onerror=lisca_ran=1>')"),
    (
        "script-src",
        "write('<details open ontoggle=lisca_ran=1>x</details>')",
    ),
    (
        "script-src",
        "write('<a href=javascript:lisca_ran=1>x</a>'); planted.querySelector('a').click()",
    ),
    (
        "script-src",
        "write('<p onclick=lisca_ran=1>x</p>'); planted.querySelector('p').click()",
    ),
    ("script-src", "eval('lisca_ran = 1')"),
    ("script-src", "new Function('lisca_ran = 1')()"),
    ("script-src", "setTimeout('lisca_ran = 1')"),
    (
        "worker-src",
        "new Worker(URL.createObjectURL(new Blob(['1'])))",
    ),
    (
        "style-src",
        "put('style', { textContent: 'body { color: red }' })",
    ),
    ("style-src", "write('<p style=color:red>x</p>')"),
    (
        "style-src",
        "put('link', { rel: 'stylesheet', href: 'https://example.invalid/x.css' })",
    ),
    (
        "img-src",
        "put('img', { src: 'https://example.invalid/x.png' })",
    ),
    (
        "media-src",
        "put('video', { src: 'https://example.invalid/x.webm' })",
    ),
    (
        "font-src",
        "new FontFace('x', 'url(https://example.invalid/x.woff2)').load().catch(() => 0)",
    ),
    (
        "connect-src",
        "fetch('https://example.invalid/').catch(() => 0)",
    ),
    ("connect-src", "new WebSocket('wss://example.invalid/')"),
    (
        "connect-src",
        "navigator.sendBeacon('https://example.invalid/', 'x')",
    ),
    ("frame-src", "put('iframe', { src: '/audience.html' })"),
    (
        "frame-src",
        "put('iframe', { src: 'https://example.invalid/' })",
    ),
    // It has the policy of the page that it is in, which hears nothing of it.
    (
        "",
        "put('iframe', { srcdoc: '<script>parent.lisca_ran = 1</script>' })",
    ),
    ("object-src", "put('object', { data: '/audience.html' })"),
    (
        "base-uri",
        "put('base', { href: 'https://example.invalid/' })",
    ),
    (
        "form-action",
        "write('<form action=/audience.html><button>x</button></form>'); planted.querySelector('button').click()",
    ),
];

/// Plants something, and answers what refused it. A frame that has its page in
/// itself is looked into.
const PLANT: &str = "return new Promise((done) => {
    const refused = []
    const hear = (event) => refused.push(event.effectiveDirective)
    const planted = document.createElement('div')
    document.body.append(planted)
    const write = (markup) => { planted.innerHTML = markup }
    const put = (name, what) => planted.append(Object.assign(document.createElement(name), what))
    addEventListener('securitypolicyviolation', hear)
    try { PLANTED } catch {}
    const since = performance.now()
    const look = () => {
        if (refused.length === 0 && performance.now() - since < 3000) return setTimeout(look, 20)
        removeEventListener('securitypolicyviolation', hear)
        planted.remove()
        done(refused[0] ?? 'nothing')
    }
    setTimeout(look, 20)
})";

/// Whether anything ran, was painted or was fetched; and what a page could leave
/// by that no policy speaks of.
const LEFT: &str = "return {
    ran: 'lisca_ran' in window,
    red: getComputedStyle(document.body).color === 'rgb(255, 0, 0)',
    base: document.baseURI === location.href,
    calls: typeof RTCPeerConnection,
    fetched: performance.getEntriesByType('resource').map((it) => it.name)
        .filter((it) => !/^(tauri:\\/\\/localhost\\/|ipc:\\/\\/localhost\\/|data:|blob:tauri:)/.test(it)),
}";

fn plant_all(window: &Window) -> Result {
    for (part, planted) in PLANTED {
        let refused = window.ask(&PLANT.replace("PLANTED", planted), &[])?;
        let refused = refused.as_str().unwrap_or_default();
        // A worker is a script, where the policy doesn't name it.
        let or_script = part == "worker-src" && refused.starts_with("script-src");
        assert!(
            refused.starts_with(part) || or_script,
            "{planted}: {refused}"
        );
    }
    let left = window.ask(LEFT, &[])?;
    let nothing =
        json!({ "ran": false, "red": false, "base": true, "calls": "undefined", "fetched": [] });
    assert_eq!(left, nothing);
    Ok(())
}

#[test]
fn i6_what_is_planted_in_the_facilitators_page_comes_to_nothing() -> Result {
    play("policy-page", Look::Light, |stage, library| {
        let window = in_the_middle(stage, library)?;
        plant_all(&window)?;
        still_there(&window, "what was planted")
    })
}

#[test]
fn i6_what_is_planted_in_the_rooms_page_comes_to_nothing() -> Result {
    play_on("policy-room", room::BOTH, Look::Light, |stage, library| {
        let (window, shared) = room::open(stage, library)?;
        window.within(&shared, || {
            plant_all(&window)?;
            window.see("[data-page=diagram]").map(drop)
        })
    })
}

/// Every command that there is, Lisca's own and those of Tauri and its plugins,
/// as the build has listed them for the access control.
fn all_commands() -> Result<Vec<String>> {
    let list =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/gen/schemas/acl-manifests.json");
    let manifests: Value = serde_json::from_str(&std::fs::read_to_string(list)?)?;
    let mut all = std::collections::BTreeSet::new();
    for (plugin, manifest) in manifests.as_object().into_iter().flatten() {
        let permissions = manifest["permissions"].as_object().into_iter().flatten();
        for command in permissions.flat_map(|(_, it)| {
            it["commands"]["allow"]
                .as_array()
                .cloned()
                .unwrap_or_default()
        }) {
            let command = command.as_str().unwrap_or_default();
            all.insert(match plugin.as_str() {
                "__app-acl__" => command.to_owned(),
                plugin => format!("plugin:{}|{command}", plugin.trim_start_matches("core:")),
            });
        }
    }
    Ok(all.into_iter().collect())
}

/// Those of the commands that aren't refused before anybody looks at what they
/// ask for.
const ALLOWED: &str = "const [names, args] = arguments
    const asked = names.map((name) => window.__TAURI_INTERNALS__.invoke(name, args)
        .then(() => name, (reason) => String(reason.message ?? reason).includes('not allowed') ? null : name))
    return Promise.all(asked).then((all) => all.filter((name) => name !== null))";

#[test]
fn i7_of_all_commands_the_room_is_allowed_one() -> Result {
    play_on(
        "policy-commands",
        room::BOTH,
        Look::Light,
        |stage, library| {
            let all = all_commands()?;
            let own = all.iter().filter(|it| !it.starts_with("plugin:")).count();
            // The list is all there is: Lisca's own commands, and the shell's.
            assert_eq!(own, app::COMMANDS.len() + 5, "{all:?}");
            assert!(all.len() > own + 100, "{all:?}");
            let (window, shared) = room::open(stage, library)?;
            window.within(&shared, || {
                for args in [
                    json!({}),
                    json!({ "id": 1, "label": "facilitator", "path": "/etc/hostname" }),
                ] {
                    let allowed = window.ask(ALLOWED, &[json!(all), args])?;
                    assert_eq!(allowed, json!(["audience_view"]), "of {}", all.len());
                }
                window.see("[data-page=diagram]").map(drop)
            })?;
            eprintln!(
                "commands refused to the room: {} of {}",
                all.len() - 1,
                all.len()
            );
            // Nor is what is the room's the facilitator's.
            let allowed = window.ask(ALLOWED, &[json!(["audience_view"]), json!({})])?;
            assert_eq!(allowed, json!([]));
            Ok(())
        },
    )
}

/// What no window sends, each as the arguments of a call: more than fits, deeper
/// than is read, half a sign, bytes where words belong.
const ODD: [(&str, &str); 7] = [
    (
        "ten megabytes",
        "['edit', { id: 1, edit: { add_cause: { parent: null, category: null, text: 'é'.repeat(5 << 20) } } }]",
    ),
    (
        "ten megabytes for a number",
        "['open_workshop', { id: 'x'.repeat(10 << 20) }]",
    ),
    (
        "half a sign",
        "['edit', { id: 1, edit: { add_cause: { parent: null, category: null, text: 'a\\ud83d' } } }]",
    ),
    (
        "a depth of ten thousand",
        "['edit', { id: 1, edit: { toJSON: () => deep(10000) } }]",
    ),
    ("bytes", "['edit', new Uint8Array(1 << 20)]"),
    ("nothing", "['edit', {}]"),
    (
        "no words",
        "['edit', { id: 1, edit: { add_cause: { parent: null, category: null, text: '\\u0000\\u0000' } } }]",
    ),
];

#[test]
fn i11_what_is_no_argument_is_refused_in_few_words_and_nothing_falls() -> Result {
    play("policy-arguments", Look::Light, |stage, library| {
        let window = in_the_middle(stage, library)?;
        let before = library.tell(&["export", "1", "-f", "json", "-o", "-"])?;
        for (name, call) in ODD {
            let script = format!(
                "const deep = (depth) => {{ let it = []; while (depth-- > 0) it = [it]; return it }}
                 return window.__TAURI_INTERNALS__.invoke(...{call})
                    .then(() => null, (reason) => String(reason.message ?? reason))"
            );
            let refused = window.ask(&script, &[])?;
            let length = refused.as_str().map_or(0, str::len);
            assert!(
                (1..400).contains(&length),
                "{name}: {length} {refused:.400}"
            );
        }
        still_there(&window, "odd arguments")?;
        assert_eq!(
            library.tell(&["export", "1", "-f", "json", "-o", "-"])?,
            before
        );
        Ok(())
    })
}
