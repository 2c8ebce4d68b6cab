//! The display, and the place on it, where the shared screen goes. Pure.

use crate::rect::Rect;

/// A display: its name and its area.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Display {
    /// The system's name for it; some systems have none.
    pub(crate) name: Option<String>,
    /// The part of the desktop that it shows, in pixels.
    pub(crate) area: Rect,
}

/// The display that the shared screen fills: the one named `before`, else the
/// first that isn't the facilitator's `own`. None where there is no other: the
/// shared screen is an ordinary window there.
pub(crate) fn display_to_fill<'a>(
    displays: &'a [Display],
    own: Option<&Display>,
    before: Option<&str>,
) -> Option<&'a Display> {
    let others = || displays.iter().filter(|it| Some(*it) != own);
    if displays.len() < 2 {
        return None;
    }
    let known = before.and_then(|name| others().find(|it| it.name.as_deref() == Some(name)));
    known.or_else(|| others().next())
}

/// The area of an ordinary window that was at `before`: clamped to the first
/// display that shows some of it; none where no display does.
pub(crate) fn visible_area(displays: &[Display], before: Option<Rect>) -> Option<Rect> {
    let before = before?;
    let display = displays.iter().find(|it| it.area.intersects(before))?;
    Some(before.clamped_to(display.area))
}

/// The area of an ordinary window that was nowhere yet: the lower right of the
/// facilitator's display, so that both windows are seen.
pub(crate) fn beside(own: &Display) -> Rect {
    let display = own.area;
    let width = (display.width / 5 * 3).min(1280);
    let height = (width / 16 * 9).min(display.height);
    let corner = |start: i32, long: u32, part: u32| {
        start.saturating_add_unsigned((long - part).saturating_sub(long / 40))
    };
    Rect {
        x: corner(display.x, display.width, width),
        y: corner(display.y, display.height, height),
        width,
        height,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn display(name: &str, x: i32) -> Display {
        let area = Rect {
            x,
            y: 0,
            width: 1920,
            height: 1080,
        };
        Display {
            name: Some(name.to_owned()),
            area,
        }
    }

    #[test]
    fn on_one_display_it_is_an_ordinary_window() {
        let one = [display("laptop", 0)];
        assert_eq!(display_to_fill(&one, one.first(), None), None);
        assert_eq!(display_to_fill(&one, None, Some("laptop")), None);
        assert_eq!(display_to_fill(&[], None, None), None);
    }

    #[test]
    fn it_fills_the_display_that_the_facilitator_does_not_work_on() {
        let two = [display("laptop", 0), display("projector", 1920)];
        assert_eq!(display_to_fill(&two, Some(&two[0]), None), Some(&two[1]));
        assert_eq!(display_to_fill(&two, Some(&two[1]), None), Some(&two[0]));
    }

    #[test]
    fn of_several_it_takes_the_one_that_it_filled_before() {
        let three = [
            display("laptop", 0),
            display("desk", 1920),
            display("projector", 3840),
        ];
        let own = Some(&three[0]);
        assert_eq!(
            display_to_fill(&three, own, Some("projector")),
            Some(&three[2])
        );
        assert_eq!(display_to_fill(&three, own, Some("gone")), Some(&three[1]));
        assert_eq!(
            display_to_fill(&three, own, Some("laptop")),
            Some(&three[1])
        );
    }

    #[test]
    fn a_window_is_never_larger_than_its_display_and_all_of_it_is_in_sight() {
        let place = |x, y, width, height| Rect {
            x,
            y,
            width,
            height,
        };
        let laptop = place(0, 24, 1366, 744);
        for (wanted, is) in [
            (place(0, 0, 1440, 900), laptop),
            (place(300, 100, 1000, 600), place(300, 100, 1000, 600)),
            (place(600, 400, 1000, 600), place(366, 168, 1000, 600)),
            (place(-200, -50, 1000, 600), place(0, 24, 1000, 600)),
            (place(0, 500, 1000, 2000), place(0, 24, 1000, 744)),
        ] {
            assert_eq!(wanted.clamped_to(laptop), is, "{wanted:?}");
        }
        let one = [display("laptop", 0)];
        assert_eq!(
            visible_area(&one, Some(place(1000, 0, 2560, 1440))),
            Some(place(0, 0, 1920, 1080))
        );
    }

    #[test]
    fn a_window_that_was_on_a_display_that_is_gone_is_not_put_there() {
        let one = [display("laptop", 0)];
        let place = |x| Rect {
            x,
            y: 100,
            width: 1280,
            height: 720,
        };
        assert_eq!(visible_area(&one, Some(place(100))), Some(place(100)));
        assert_eq!(visible_area(&one, Some(place(1920))), None);
        assert_eq!(visible_area(&one, Some(place(i32::MAX))), None);
        assert_eq!(visible_area(&one, None), None);
    }

    #[test]
    fn a_window_without_a_place_is_put_where_it_is_seen() {
        for x in [-1920, 0, 1920] {
            let own = display("laptop", x);
            let place = beside(&own);
            assert_eq!(
                visible_area(std::slice::from_ref(&own), Some(place)),
                Some(place)
            );
            assert_eq!((place.width, place.height), (1152, 648));
            assert_eq!((place.x, place.y), (x + 720, 405));
        }
    }
}
