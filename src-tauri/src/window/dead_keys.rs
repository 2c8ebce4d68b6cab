//! Dead keys: accents that join the letter typed next. Where no field has the
//! focus, no input method takes them, and the page learns of one only that it
//! was a dead key. Which one is sent here, right before the key itself
//! (`ui/src/host/deadKey.ts`).

use tauri::webview::PlatformWebview;

/// Sends the accent of each dead key to the page.
#[cfg(target_os = "linux")]
pub(crate) fn forward(view: &PlatformWebview) {
    use gtk::gio::Cancellable;
    use gtk::glib::Propagation;
    use gtk::prelude::WidgetExt;
    use webkit2gtk::WebViewExt;

    view.inner().connect_key_press_event(|view, key| {
        if let Some(accent) = accent_of(*key.keyval()) {
            let script = format!(
                "dispatchEvent(new CustomEvent('accent', {{ detail: '\\u{{{accent:x}}}' }}))"
            );
            // A page that doesn't hear it writes the letter alone.
            view.evaluate_javascript(&script, None, None, None::<&Cancellable>, |_| ());
        }
        Propagation::Proceed
    });
}

/// A dead key's accent as Unicode's combining character (`gdkkeysyms.h`).
#[cfg(target_os = "linux")]
fn accent_of(key: u32) -> Option<u32> {
    Some(match key {
        // Grave, acute, circumflex, tilde, macron, in Unicode's order.
        0xfe50..=0xfe54 => key - 0xfe50 + 0x300,
        0xfe55 => 0x306, // breve
        0xfe56 => 0x307, // dot above
        0xfe57 => 0x308, // diaeresis
        0xfe58 => 0x30a, // ring above
        0xfe59 => 0x30b, // double acute
        0xfe5a => 0x30c, // caron
        0xfe5b => 0x327, // cedilla
        0xfe5c => 0x328, // ogonek
        _ => return None,
    })
}

/// Elsewhere the system joins accent and letter, wherever the focus is by then.
#[cfg(not(target_os = "linux"))]
pub(crate) fn forward(_: &PlatformWebview) {}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;
    use gtk::gdk::keys::constants as key;

    #[test]
    fn a_dead_key_has_its_accent_and_no_other_key_has_one() {
        for (key, wanted) in [
            (key::dead_grave, Some(0x300)),
            (key::dead_acute, Some(0x301)),
            (key::dead_circumflex, Some(0x302)),
            (key::dead_tilde, Some(0x303)),
            (key::dead_macron, Some(0x304)),
            (key::dead_breve, Some(0x306)),
            (key::dead_abovedot, Some(0x307)),
            (key::dead_diaeresis, Some(0x308)),
            (key::dead_abovering, Some(0x30a)),
            (key::dead_doubleacute, Some(0x30b)),
            (key::dead_caron, Some(0x30c)),
            (key::dead_cedilla, Some(0x327)),
            (key::dead_ogonek, Some(0x328)),
            (key::e, None),
            (key::acute, None),
        ] {
            assert_eq!(accent_of(*key), wanted, "{key:?}");
        }
    }
}
