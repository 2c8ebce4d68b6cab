//! A window of the same engine with nothing in it: the floor under Lisca's
//! start and memory, measured beside it by `window_bench`.

use gtk::prelude::*;
use webkit2gtk::{WebView, WebViewExt};

fn main() {
    if let Err(error) = gtk::init() {
        eprintln!("empty_window: {error}");
        std::process::exit(1);
    }
    let window = gtk::Window::new(gtk::WindowType::Toplevel);
    window.set_default_size(1440, 900);
    let page = WebView::new();
    page.load_html("<p>Nothing</p>", None);
    window.add(&page);
    window.connect_destroy(|_| gtk::main_quit());
    window.show_all();
    gtk::main();
}
