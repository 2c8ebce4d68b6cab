//! Strips into pages: where a page ends.

use crate::goal::{Goal, PlacedGoal};
use crate::page::{Alternative, Anchor, Page, PageElement, Shape, Tag};
use crate::sheet::Sheet;
use std::rc::Rc;

/// A horizontal strip of a page, never cut. Its elements are placed from its own
/// top left corner.
#[derive(Clone, Debug, Default)]
pub(crate) struct Strip {
    pub(crate) height: f32,
    /// White space above it, left out at a page's top.
    pub(crate) before: f32,
    pub(crate) elements: Vec<(Tag, Shape)>,
    /// Stays on the page of the next strip.
    pub(crate) joined: bool,
    /// Goes on with the unit of the strip before it.
    pub(crate) continues: bool,
    /// A list or a table begins with it.
    pub(crate) begins: bool,
    pub(crate) anchor: Option<(u8, String)>,
    pub(crate) alternative: Option<String>,
    /// What is told of in it.
    pub(crate) goals: Vec<Goal>,
    /// Repeated above this strip where it comes first on its page.
    pub(crate) head: Option<Rc<Strip>>,
}

impl Strip {
    /// Takes over another strip's elements, with its corner at a place.
    pub(crate) fn take(&mut self, other: &Self, x: f32, y: f32) {
        let elements = other.elements.iter().cloned();
        self.elements
            .extend(elements.map(|(tag, shape)| (tag, shape.moved(x, y))));
    }

    /// The strip, further right.
    pub(crate) fn shifted(mut self, dx: f32) -> Self {
        let elements = std::mem::take(&mut self.elements);
        self.elements = (elements.into_iter())
            .map(|(tag, shape)| (tag, shape.moved(dx, 0.0)))
            .collect();
        self.head = (self.head).map(|head| Rc::new(Self::clone(&head).shifted(dx)));
        self
    }
}

/// White space beneath a picture at the top of a page.
const BENEATH_PICTURE: f32 = 24.0;

/// The unit before all that flows.
pub(crate) const FIRST_UNIT: u32 = 1;

/// Pages as they fill.
pub(crate) struct Flow {
    pages: Vec<Page>,
    sheet: Sheet,
    /// The height that is filled on the last page, in pt.
    y: f32,
    unit: u32,
    /// Nothing flows on the page yet.
    fresh: bool,
    /// Pictures for the top of the next page, each with its unit.
    waiting: Vec<(u32, Strip)>,
    /// Pages that lie between those, each after so many of them.
    aside: Vec<(usize, Vec<Page>)>,
}

impl Flow {
    /// No page yet; the first strip starts one.
    pub(crate) fn new(sheet: Sheet) -> Self {
        Self {
            pages: Vec::new(),
            sheet,
            y: f32::MAX,
            // The first is for whatever stands before all that flows.
            unit: FIRST_UNIT,
            fresh: false,
            waiting: Vec::new(),
            aside: Vec::new(),
        }
    }

    /// Goes on with a new page, on such a sheet.
    pub(crate) fn turn_to(&mut self, sheet: Sheet) {
        self.sheet = sheet;
        self.y = f32::MAX;
        self.fresh = false;
    }

    /// Places strips on pages of their own, which come after the one that is being
    /// filled: what follows goes on filling that.
    pub(crate) fn put_aside(&mut self, sheet: Sheet, strips: Vec<Strip>) {
        let pages = std::mem::take(&mut self.pages);
        let (own, y, fresh) = (self.sheet, self.y, self.fresh);
        let waiting = std::mem::take(&mut self.waiting);
        self.turn_to(sheet);
        self.place(strips);
        let aside = std::mem::replace(&mut self.pages, pages);
        self.aside.push((self.pages.len(), aside));
        (self.sheet, self.y, self.fresh) = (own, y, fresh);
        self.waiting = waiting;
    }

    /// Whether a page is being filled.
    pub(crate) fn has_pages(&self) -> bool {
        !self.pages.is_empty()
    }

    /// The height that is left on the page, in pt.
    pub(crate) fn left(&self) -> f32 {
        (self.sheet.bottom - self.y).max(0.0)
    }

    /// How many pages there are.
    pub(crate) fn count(&self) -> usize {
        self.pages.len()
    }

    /// Places strips in order. Strips that are joined stay together, unless
    /// together they are taller than a page.
    pub(crate) fn place(&mut self, strips: Vec<Strip>) {
        let mut group: Vec<Strip> = Vec::new();
        for strip in strips {
            let joined = strip.joined;
            group.push(strip);
            if !joined {
                self.place_group(std::mem::take(&mut group));
            }
        }
        self.place_group(group);
    }

    fn place_group(&mut self, group: Vec<Strip>) {
        let tall: f32 = group.iter().map(|strip| strip.before + strip.height).sum();
        let head = group.first().and_then(|strip| strip.head.as_ref());
        let fresh = tall + head.map_or(0.0, |head| head.height);
        let fits_a_page = fresh <= self.sheet.room();
        if fits_a_page && self.y + tall > self.sheet.bottom {
            self.turn();
            // Beneath a picture that waited, unless that leaves too little room.
            if self.y > self.sheet.top && self.y + fresh > self.sheet.bottom {
                self.turn();
            }
        }
        for strip in group {
            self.place_strip(strip);
        }
    }

    fn place_strip(&mut self, strip: Strip) {
        if !self.fresh && self.y + strip.before + strip.height > self.sheet.bottom {
            self.turn();
        }
        if self.fresh {
            let head = strip.head.as_ref().map_or(0.0, |it| it.height);
            let beneath_picture = self.y > self.sheet.top;
            if beneath_picture && self.y + head + strip.height > self.sheet.bottom {
                self.turn();
            }
            if let Some(head) = &strip.head {
                self.repeat(head);
            }
        } else {
            self.y += strip.before;
        }
        self.fresh = false;
        self.put(strip);
    }

    /// Goes on at the top of a new page, beneath the pictures that wait for one.
    fn turn(&mut self) {
        self.pages.push(Page {
            width: self.sheet.width,
            height: self.sheet.height,
            elements: Vec::new(),
            anchors: Vec::new(),
            alternatives: Vec::new(),
            beginnings: Vec::new(),
            goals: Vec::new(),
        });
        self.y = self.sheet.top;
        for (unit, strip) in std::mem::take(&mut self.waiting) {
            let last = std::mem::replace(&mut self.unit, unit);
            self.put(Strip {
                continues: true,
                ..strip
            });
            self.unit = last;
            self.y += BENEATH_PICTURE;
        }
        self.fresh = true;
    }

    /// Places a picture here where there is room for it, else at the top of the next
    /// page: what follows goes on filling this one.
    pub(crate) fn let_wait(&mut self, mut strips: Vec<Strip>) {
        let fits = |it: &Strip| self.y + it.before + it.height <= self.sheet.bottom;
        match (strips.len(), strips.first()) {
            (1, Some(strip)) if !self.pages.is_empty() && !fits(strip) => {
                self.unit += 1;
                let strip = strips.swap_remove(0);
                self.waiting.push((self.unit, strip));
            }
            _ => self.place(strips),
        }
    }

    /// Puts a strip down again: whoever has its words read aloud heard them once.
    fn repeat(&mut self, strip: &Strip) {
        let elements = strip.elements.iter().cloned();
        let elements = elements.map(|(_, shape)| (Tag::Artifact, shape)).collect();
        self.lay(0, elements);
        self.y += strip.height;
    }

    /// Puts a strip down where the page is filled to.
    fn put(&mut self, strip: Strip) {
        let Some(page) = self.pages.last_mut() else {
            return;
        };
        if !strip.continues {
            self.unit += 1;
        }
        let unit = self.unit;
        if let Some((level, title)) = strip.anchor {
            let y = self.y;
            let anchor = Anchor {
                level,
                title,
                y,
                unit,
            };
            page.anchors.push(anchor);
        }
        if let Some(text) = strip.alternative {
            page.alternatives.push(Alternative { unit, text });
        }
        let y = self.y;
        let goals = strip.goals.into_iter();
        page.goals.extend(goals.map(|goal| PlacedGoal { goal, y }));
        if strip.begins {
            page.beginnings.push(unit);
        }
        self.lay(unit, strip.elements);
        self.y += strip.height;
    }

    /// Lays elements of a unit on the last page, from where it is filled to.
    fn lay(&mut self, unit: u32, elements: Vec<(Tag, Shape)>) {
        let Some(page) = self.pages.last_mut() else {
            return;
        };
        let (dx, dy) = (self.sheet.side, self.y);
        page.elements
            .extend(elements.into_iter().map(|(tag, shape)| PageElement {
                tag,
                unit,
                shape: shape.moved(dx, dy),
            }));
    }

    /// The finished pages.
    pub(crate) fn finish(mut self) -> Vec<Page> {
        if !self.waiting.is_empty() {
            self.turn();
        }
        let mut pages = self.pages;
        // From the end, so that each is where it was put.
        for (after, aside) in self.aside.into_iter().rev() {
            pages.splice(after..after, aside);
        }
        pages
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ink::Ink;

    const SHEET: Sheet = Sheet {
        width: 200.0,
        height: 120.0,
        side: 10.0,
        top: 10.0,
        bottom: 110.0,
        head: 0.0,
        foot: 115.0,
    };

    /// A strip with one mark, which is as wide as `number`.
    fn strip(number: f32, height: f32) -> Strip {
        let shape = Shape::Box {
            x: 0.0,
            y: 0.0,
            w: number,
            h: height,
            radius: 0.0,
            ink: Ink::Text,
        };
        Strip {
            height,
            elements: vec![(Tag::Text, shape)],
            ..Strip::default()
        }
    }

    /// The numbers on each page, with where they stand.
    fn placed(strips: Vec<Strip>) -> Vec<Vec<(f32, f32)>> {
        let mut flow = Flow::new(SHEET);
        flow.place(strips);
        let number = |element: &PageElement| match element.shape {
            Shape::Box { w, y, .. } => (w, y),
            _ => (0.0, 0.0),
        };
        let pages = flow.finish();
        (pages.iter())
            .map(|page| page.elements.iter().map(number).collect())
            .collect()
    }

    #[test]
    fn a_strip_that_does_not_fit_begins_the_next_page_without_the_space_above() {
        let spaced = Strip {
            before: 5.0,
            ..strip(3.0, 40.0)
        };
        let pages = placed(vec![strip(1.0, 30.0), strip(2.0, 30.0), spaced]);
        assert_eq!(pages[0], [(1.0, 10.0), (2.0, 40.0)]);
        assert_eq!(pages[1], [(3.0, 10.0)]);
    }

    #[test]
    fn joined_strips_stay_together_while_a_page_can_hold_them() {
        let joined = |number, height| Strip {
            joined: true,
            ..strip(number, height)
        };
        let pages = placed(vec![strip(1.0, 60.0), joined(2.0, 30.0), strip(3.0, 30.0)]);
        assert_eq!(pages[0].len(), 1);
        assert_eq!(pages[1].len(), 2);
        // Taller than a page: they fill what there is.
        let pages = placed(vec![strip(1.0, 60.0), joined(2.0, 30.0), strip(3.0, 90.0)]);
        assert_eq!(pages[0].len(), 2);
        assert_eq!(pages[1].len(), 1);
    }

    #[test]
    fn a_head_comes_again_where_its_rows_go_on() {
        let head = Rc::new(strip(9.0, 10.0));
        let row = |number| Strip {
            head: Some(Rc::clone(&head)),
            ..strip(number, 40.0)
        };
        let pages = placed(vec![row(1.0), row(2.0), row(3.0)]);
        assert_eq!(pages[0], [(9.0, 10.0), (1.0, 20.0), (2.0, 60.0)]);
        assert_eq!(pages[1], [(9.0, 10.0), (3.0, 20.0)]);
    }
}
