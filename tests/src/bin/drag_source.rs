//! A small window from which an address can be dragged, as from a browser or
//! a file manager: `drag_source ADDRESS`.

use gtk::gdk::{DragAction, ModifierType};
use gtk::prelude::*;
use gtk::{TargetEntry, TargetFlags};

fn main() {
    let address = std::env::args().nth(1).unwrap_or_default();
    if let Err(error) = gtk::init() {
        eprintln!("drag_source: {error}");
        std::process::exit(1);
    }
    let window = gtk::Window::new(gtk::WindowType::Toplevel);
    window.set_title("Drag source");
    window.set_default_size(120, 80);
    let held = gtk::EventBox::new();
    held.add(&gtk::Label::new(Some("Drag me")));
    let target = |name| TargetEntry::new(name, TargetFlags::OTHER_APP, 0);
    held.drag_source_set(
        ModifierType::BUTTON1_MASK,
        &["text/uri-list", "text/plain", "_NETSCAPE_URL"].map(target),
        DragAction::COPY | DragAction::LINK | DragAction::MOVE,
    );
    held.connect_drag_data_get(move |_, _, data, _, _| {
        if data.target().name() == "text/uri-list" {
            data.set_uris(&[&address]);
        } else {
            data.set_text(&address);
        }
    });
    window.add(&held);
    window.connect_destroy(|_| gtk::main_quit());
    window.show_all();
    gtk::main();
}
