//! What the report needs to know that the workshop doesn't say.

use crate::logo::Logo;
use crate::picture::Picture;
use crate::section::Section;
use crate::sheet::{Paper, Sheet};
use crate::text::SMALL;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use workshop::{AttachmentId, Language, Workshop};

/// The paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "Paper"))]
#[serde(rename_all = "snake_case")]
pub enum PageSize {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 inches.
    Letter,
}

/// What a report is for: that decides which sections it has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(
    feature = "typescript",
    derive(ts_rs::TS),
    ts(rename = "ReportVariant")
)]
#[serde(rename_all = "snake_case")]
pub enum Variant {
    /// All that there is to tell.
    #[default]
    Full,
    /// The first page, the plan and the fishbone.
    Summary,
    /// The first page alone.
    OnePage,
    /// The action plan alone.
    Plan,
    /// The action plan for a wall: A3, or Tabloid.
    Poster,
    /// For those who took part: what was learned, the fishbone, what was agreed.
    Participants,
    /// For people outside of the organisation: what happened and why, without
    /// roles, sources, owners, or what is still to be decided.
    Outside,
    /// Slides for a meeting that decides, 16 to 9.
    Slides,
}

/// How much larger a slide is painted than it is laid out: then the smallest words
/// that are no part of a picture have 14 points on its 960 × 540, and those of a picture
/// more than 12.
pub(crate) const SLIDES_LARGER: f32 = 960.0 / 530.0;

impl Variant {
    /// Each of them.
    pub const ALL: [Self; 8] = [
        Self::Full,
        Self::Summary,
        Self::OnePage,
        Self::Plan,
        Self::Poster,
        Self::Participants,
        Self::Outside,
        Self::Slides,
    ];

    /// Its name on a command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Summary => "summary",
            Self::OnePage => "one-page",
            Self::Plan => "plan",
            Self::Poster => "poster",
            Self::Participants => "participants",
            Self::Outside => "outside",
            Self::Slides => "slides",
        }
    }

    /// The sections that it has, in their order in the workshop's report.
    #[must_use]
    pub fn sections(self) -> &'static [Section] {
        use Section::{Fishbone, Happened, Plan, Roots, Safeguards, Summary, Workshop};
        match self {
            Self::Full => &Section::ALL,
            Self::Summary | Self::Slides => &[Summary, Plan, Fishbone],
            Self::OnePage => &[Summary],
            Self::Plan | Self::Poster => &[Plan],
            Self::Participants => &[Workshop, Safeguards, Plan, Fishbone],
            Self::Outside => &[Happened, Safeguards, Roots, Plan],
        }
    }
}

/// The options of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The day of the report. What is overdue is measured from it.
    pub today: NaiveDate,
    /// The paper.
    pub size: PageSize,
    /// The language of the fixed words.
    pub language: Language,
    /// What it is for.
    pub variant: Variant,
    /// Sections that it would have, and that are left out.
    pub left_out: BTreeSet<Section>,
    /// Who was hurt and what they need is a part of it. Without this, not a byte
    /// of that is in the file.
    pub who_was_hurt: bool,
    /// The pictures of what is attached, for the report that tells of evidence; one that
    /// isn't there is listed by its name.
    pub pictures: BTreeMap<AttachmentId, Arc<Picture>>,
    /// Whose it looks like.
    pub brand: Brand,
    /// Which edition it is; none: it has no number.
    pub edition: Option<Edition>,
    /// The program and its version, for the file's own record: "Lisca 0.1.0".
    pub generator: String,
}

/// Whose report it is, and how that shows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default)]
pub struct Brand {
    /// The organisation; empty: nobody's.
    pub organisation: String,
    /// The one colour, in the place of our own; darkened until it can be read.
    pub colour: Option<[u8; 3]>,
    /// The line at the foot of each page; empty: ours.
    pub confidentiality: String,
    /// The logo at the head of the first page.
    pub logo: Option<Logo>,
}

/// One of the reports that are handed out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// From 1.
    pub number: u32,
    /// Tells what is in the workshop from anything else, in a few signs.
    pub fingerprint: String,
    /// The one before; none: it is the first.
    pub before: Option<EditionBefore>,
}

/// The report that was handed out before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditionBefore {
    /// Its number.
    pub number: u32,
    /// The day of it.
    pub day: NaiveDate,
    /// What was changed since, a line each.
    pub changes: Vec<String>,
}

/// Characters of an organisation's name, and of the line at the foot: as many as have
/// room on a page of any kind.
pub const ORGANISATION: usize = 120;
/// See [`ORGANISATION`].
pub const FOOT: usize = 200;

impl Options {
    /// A full report on A4, in the workshop's own language.
    #[must_use]
    pub fn new(workshop: &Workshop, today: NaiveDate, generator: impl Into<String>) -> Self {
        Self {
            today,
            size: PageSize::default(),
            language: workshop.session().language,
            variant: Variant::default(),
            left_out: BTreeSet::new(),
            who_was_hurt: false,
            pictures: BTreeMap::new(),
            brand: Brand::default(),
            edition: None,
            generator: generator.into(),
        }
    }

    /// How large it is painted: the first at which it is one sheet, else the first. A
    /// poster may be a little less large for that.
    pub(crate) fn sizes(&self) -> &'static [f32] {
        // No words on a wall are under 9 points.
        match (self.variant, self.size) {
            (Variant::Poster, PageSize::A4) => &[1.0, 0.94, 0.88, 0.83],
            (Variant::Poster, PageSize::Letter) => &[1.0, 0.95, 0.9],
            _ => &[1.0],
        }
    }

    /// The sheets that it is told on, at a size.
    pub(crate) fn paper(&self, size: f32) -> Paper {
        let (upright, sideways) = match self.variant {
            Variant::Slides => {
                let slide = slide(self.brand.confidentiality.chars().count());
                (slide, slide)
            }
            Variant::Poster => (self.size.poster(size).0, self.size.sideways()),
            _ => (self.size.upright(), self.size.sideways()),
        };
        Paper { upright, sideways }
    }

    /// How much larger its pages are painted than they are laid out.
    pub(crate) fn larger(&self, size: f32) -> Option<f32> {
        match self.variant {
            Variant::Poster => Some(self.size.poster(size).1),
            Variant::Slides => Some(SLIDES_LARGER),
            _ => None,
        }
    }

    /// The sections that it has.
    pub(crate) fn sections(&self) -> impl Iterator<Item = Section> + '_ {
        let all = self.variant.sections().iter().copied();
        all.filter(|it| !self.left_out.contains(it))
    }
}

/// So many characters of a foot have room on one line of a slide; for more of them,
/// there is a second line.
const FOOT_OF_A_SLIDE: usize = 80;

/// A slide, as it is laid out, with room for a foot of so many characters.
fn slide(foot: usize) -> Sheet {
    let (width, height) = (960.0 / SLIDES_LARGER, 540.0 / SLIDES_LARGER);
    let raised = match foot {
        0..=FOOT_OF_A_SLIDE => 0.0,
        _ => SMALL.leading,
    };
    Sheet {
        width,
        height,
        side: 28.0,
        top: 44.0,
        bottom: height - 30.0 - raised,
        head: 15.0,
        foot: height - 18.0 - raised,
    }
}

impl PageSize {
    /// Each of them.
    pub const ALL: [Self; 2] = [Self::A4, Self::Letter];

    /// Its name on a command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "letter",
        }
    }

    /// Upright, for reading.
    pub(crate) fn upright(self) -> Sheet {
        let (width, height) = match self {
            Self::A4 => (595.28, 841.89),
            Self::Letter => (612.0, 792.0),
        };
        Sheet {
            width,
            height,
            side: 48.0,
            top: 76.0,
            bottom: height - 62.0,
            head: 40.0,
            foot: height - 38.0,
        }
    }

    /// Upright for a wall, and how much larger it is painted than it is laid out: A3
    /// for A4, Tabloid for Letter. At a size below 1, more has room on it.
    pub(crate) fn poster(self, size: f32) -> (Sheet, f32) {
        let upright = self.upright();
        let [width, height] = match self {
            Self::A4 => [841.89, 1190.55],
            Self::Letter => [792.0, 1224.0],
        };
        let larger = size * width / upright.width;
        let taller = height / larger - upright.height;
        let sheet = Sheet {
            width: width / larger,
            height: upright.height + taller,
            bottom: upright.bottom + taller,
            foot: upright.foot + taller,
            ..upright
        };
        (sheet, larger)
    }

    /// On its side, for pictures.
    pub(crate) fn sideways(self) -> Sheet {
        let upright = self.upright();
        Sheet {
            width: upright.height,
            height: upright.width,
            side: 36.0,
            top: 58.0,
            bottom: upright.width - 46.0,
            head: 29.0,
            foot: upright.width - 32.0,
        }
    }
}
