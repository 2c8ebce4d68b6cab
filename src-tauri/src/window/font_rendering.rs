//! How text is drawn.

/// Makes the window draw text as wide as the layout measured it. WebKitGTK
/// takes its hinting from GTK's settings, and full hinting widens text by up
/// to 3%; no style sheet can say otherwise (invariant I5).
#[cfg(target_os = "linux")]
pub(crate) fn match_measured_text() {
    use gtk::prelude::GtkSettingsExt;
    if let Some(settings) = gtk::Settings::default() {
        settings.set_gtk_xft_antialias(1);
        settings.set_gtk_xft_hinting(1);
        settings.set_gtk_xft_hintstyle(Some("hintslight"));
    }
}

/// Elsewhere the system draws text unhinted.
#[cfg(not(target_os = "linux"))]
pub(crate) fn match_measured_text() {}
