//! The fishbone as SVG, whole and as it is shown somewhere.

use diagram::Space;
use formats::svg::{ShownIn, write_shown};
use workshop::arbitrary::workshop;

fn shown(in_the_room: bool) -> String {
    let space = Space {
        width: 1200.0,
        height: 700.0,
        least: 11.0,
    };
    let bytes = write_shown(&workshop(), ShownIn { space, in_the_room });
    String::from_utf8(bytes).unwrap()
}

#[test]
fn a_fishbone_is_as_large_as_where_it_is_shown() {
    for svg in [shown(false), shown(true)] {
        assert!(svg.starts_with("<svg"), "{svg:.80}");
        assert!(svg.contains(r#"width="1200""#), "{svg:.200}");
    }
}
