//! On which display the shared screen goes. Pure.

/// A display as far as this matters.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Display {
    /// What the system calls it; some systems don't.
    pub(crate) name: Option<String>,
    /// Its left upper corner and its size, in pixels.
    pub(crate) place: Place,
}

/// A rectangle of the desktop, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(crate) struct Place {
    pub(crate) x: i32,
    pub(crate) y: i32,
    pub(crate) width: u32,
    pub(crate) height: u32,
}

impl Place {
    /// Whether the two have anything in common.
    pub(crate) fn meets(self, other: Place) -> bool {
        let apart = |a: i32, long: u32, b: i32| i64::from(a) + i64::from(long) <= i64::from(b);
        !(apart(self.x, self.width, other.x)
            || apart(other.x, other.width, self.x)
            || apart(self.y, self.height, other.y)
            || apart(other.y, other.height, self.y))
    }

    /// The same as far as it goes into an area: never larger than that, and
    /// all of it in sight.
    pub(crate) fn within(self, area: Place) -> Place {
        let (width, height) = (self.width.min(area.width), self.height.min(area.height));
        let held = |start: i32, free: u32, first: i32| {
            start.clamp(first, first.saturating_add_unsigned(free))
        };
        Place {
            x: held(self.x, area.width - width, area.x),
            y: held(self.y, area.height - height, area.y),
            width,
            height,
        }
    }
}

/// The display that the shared screen fills: the one that it filled before,
/// else the first that isn't the facilitator's own. None: there is no other,
/// and it is an ordinary window.
pub(crate) fn to_fill<'a>(
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

/// Where an ordinary window goes: where it was, as far as the display there
/// goes, unless that is out of sight.
pub(crate) fn in_sight(displays: &[Display], before: Option<Place>) -> Option<Place> {
    let before = before?;
    let display = displays.iter().find(|it| it.place.meets(before))?;
    Some(before.within(display.place))
}

/// Where an ordinary window goes that has no place of its own yet: the lower
/// right of the facilitator's display, so that both windows are seen.
pub(crate) fn beside(own: &Display) -> Place {
    let all = own.place;
    let width = (all.width / 5 * 3).min(1280);
    let height = (width / 16 * 9).min(all.height);
    let corner = |start: i32, long: u32, part: u32| {
        start.saturating_add_unsigned((long - part).saturating_sub(long / 40))
    };
    Place {
        x: corner(all.x, all.width, width),
        y: corner(all.y, all.height, height),
        width,
        height,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn display(name: &str, x: i32) -> Display {
        let place = Place {
            x,
            y: 0,
            width: 1920,
            height: 1080,
        };
        Display {
            name: Some(name.to_owned()),
            place,
        }
    }

    #[test]
    fn on_one_display_it_is_an_ordinary_window() {
        let one = [display("laptop", 0)];
        assert_eq!(to_fill(&one, one.first(), None), None);
        assert_eq!(to_fill(&one, None, Some("laptop")), None);
        assert_eq!(to_fill(&[], None, None), None);
    }

    #[test]
    fn it_fills_the_display_that_the_facilitator_does_not_work_on() {
        let two = [display("laptop", 0), display("projector", 1920)];
        assert_eq!(to_fill(&two, Some(&two[0]), None), Some(&two[1]));
        assert_eq!(to_fill(&two, Some(&two[1]), None), Some(&two[0]));
    }

    #[test]
    fn of_several_it_takes_the_one_that_it_filled_before() {
        let three = [
            display("laptop", 0),
            display("desk", 1920),
            display("projector", 3840),
        ];
        let own = Some(&three[0]);
        assert_eq!(to_fill(&three, own, Some("projector")), Some(&three[2]));
        assert_eq!(to_fill(&three, own, Some("gone")), Some(&three[1]));
        assert_eq!(to_fill(&three, own, Some("laptop")), Some(&three[1]));
    }

    #[test]
    fn a_window_is_never_larger_than_its_display_and_all_of_it_is_in_sight() {
        let place = |x, y, width, height| Place {
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
            assert_eq!(wanted.within(laptop), is, "{wanted:?}");
        }
        let one = [display("laptop", 0)];
        assert_eq!(
            in_sight(&one, Some(place(1000, 0, 2560, 1440))),
            Some(place(0, 0, 1920, 1080))
        );
    }

    #[test]
    fn a_window_that_was_on_a_display_that_is_gone_is_not_put_there() {
        let one = [display("laptop", 0)];
        let place = |x| Place {
            x,
            y: 100,
            width: 1280,
            height: 720,
        };
        assert_eq!(in_sight(&one, Some(place(100))), Some(place(100)));
        assert_eq!(in_sight(&one, Some(place(1920))), None);
        assert_eq!(in_sight(&one, Some(place(i32::MAX))), None);
        assert_eq!(in_sight(&one, None), None);
    }

    #[test]
    fn a_window_without_a_place_is_put_where_it_is_seen() {
        for x in [-1920, 0, 1920] {
            let own = display("laptop", x);
            let place = beside(&own);
            assert_eq!(
                in_sight(std::slice::from_ref(&own), Some(place)),
                Some(place)
            );
            assert_eq!((place.width, place.height), (1152, 648));
            assert_eq!((place.x, place.y), (x + 720, 405));
        }
    }
}
