//! The logo of a letterhead: whatever file it came in, kept as a small picture of
//! pixels, sharp on paper at the size that it is printed in.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use resvg::tiny_skia::{Color, FilterQuality, Pixmap, PixmapPaint, Transform};
use resvg::usvg::{self, Tree};
use serde::{Deserialize, Serialize};

/// The most bytes that a logo's file may have.
pub const LOGO_FILE: u64 = 1_000_000;
/// The height and width that a logo is printed in at most, in points: 12 × 60 mm.
const HIGHEST: f32 = 34.0;
const WIDEST: f32 = 170.0;
/// Pixels to a point: 600 to an inch.
const SHARP: f32 = 600.0 / 72.0;
/// The most pixels of a side of a picture that is read.
const MOST_PIXELS: u32 = 5_000;
/// References in a drawing: each may draw a hundred others, and those others.
const MOST_USES: usize = 24;

/// A logo, ready to be printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Logo {
    /// A PNG in Base64.
    png: String,
}

/// Why a file is no logo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogoFlaw {
    /// Neither PNG nor SVG.
    Unknown,
    /// More bytes than [`LOGO_FILE`].
    TooLarge,
    /// A PNG with more pixels than are read.
    TooManyPixels,
    /// Begins as such a file, and can't be read on.
    Damaged,
    /// A drawing with words in it: they would need a font.
    Words,
    /// A drawing with a picture of pixels in it.
    Picture,
    /// A drawing that would take too long.
    TooIntricate,
    /// Nothing is to be seen on it.
    Empty,
}

/// A picture of pixels, red, green and blue, on white.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pixels {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) rgb: Vec<u8>,
    /// The same as a PNG in Base64.
    pub(crate) png: String,
}

impl Logo {
    /// The logo of a file.
    ///
    /// # Errors
    /// What can't be drawn, or would take too long.
    pub fn of_file(bytes: &[u8]) -> Result<Self, LogoFlaw> {
        if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > LOGO_FILE {
            return Err(LogoFlaw::TooLarge);
        }
        let drawn = match bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            true => shrunk(bytes)?,
            false => drawn(bytes)?,
        };
        let mut paper = Pixmap::new(drawn.width(), drawn.height()).ok_or(LogoFlaw::Damaged)?;
        if drawn.pixels().iter().all(|it| it.alpha() == 0) {
            return Err(LogoFlaw::Empty);
        }
        paper.fill(Color::WHITE);
        let paint = PixmapPaint::default();
        paper.draw_pixmap(0, 0, drawn.as_ref(), &paint, Transform::identity(), None);
        let png = paper.encode_png().map_err(|_| LogoFlaw::Damaged)?;
        Ok(Self {
            png: STANDARD.encode(png),
        })
    }

    /// Its PNG, and the width and height that it is printed in, in points; none where
    /// what was kept is damaged.
    pub(crate) fn printed(&self) -> Option<(Vec<u8>, [f32; 2])> {
        let size = self.pixels()?.size(HIGHEST);
        Some((STANDARD.decode(&self.png).ok()?, size))
    }

    /// Its pixels; none where what was kept is damaged.
    pub(crate) fn pixels(&self) -> Option<Pixels> {
        let png = STANDARD.decode(&self.png).ok()?;
        if pixels_of(&png)?.into_iter().any(|it| it > MOST_PIXELS) {
            return None;
        }
        let read = Pixmap::decode_png(&png).ok()?;
        let on_white = read.pixels().iter().flat_map(|it| {
            let white = 255 - it.alpha();
            [it.red(), it.green(), it.blue()].map(|part| part.saturating_add(white))
        });
        Some(Pixels {
            width: read.width(),
            height: read.height(),
            rgb: on_white.collect(),
            png: self.png.clone(),
        })
    }
}

impl Pixels {
    /// Its width and height in a room of such a height, in points; on paper it is never
    /// larger than it was made for.
    pub(crate) fn size(&self, height: f32) -> [f32; 2] {
        let (wide, tall) = (self.width as f32, self.height as f32);
        let scale = (height.min(HIGHEST) / tall).min(WIDEST / wide);
        [wide * scale, tall * scale]
    }
}

/// How much smaller a picture has to be drawn, and the pixels that it then has.
fn fitted(wide: f32, tall: f32, largest: f32) -> Option<(f32, Pixmap)> {
    let scale = (HIGHEST * SHARP / tall)
        .min(WIDEST * SHARP / wide)
        .min(largest);
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between one and some hundreds"
    )]
    let side = |it: f32| (it * scale).ceil().clamp(1.0, 5_000.0) as u32;
    let pixmap = (scale.is_finite() && scale > 0.0).then(|| Pixmap::new(side(wide), side(tall)));
    Some((scale, pixmap??))
}

/// A PNG's width and height, as its head says.
fn pixels_of(png: &[u8]) -> Option<[u32; 2]> {
    let number = |at: usize| {
        let bytes = png.get(at..at + 4)?.try_into().ok()?;
        Some(u32::from_be_bytes(bytes))
    };
    Some([number(16)?, number(20)?])
}

/// A PNG with as many pixels as are printed.
fn shrunk(png: &[u8]) -> Result<Pixmap, LogoFlaw> {
    let sides = pixels_of(png).ok_or(LogoFlaw::Damaged)?;
    if sides.into_iter().any(|it| it > MOST_PIXELS) {
        return Err(LogoFlaw::TooManyPixels);
    }
    let mut read = Pixmap::decode_png(png).map_err(|_| LogoFlaw::Damaged)?;
    let (scale, mut small) =
        fitted(read.width() as f32, read.height() as f32, 1.0).ok_or(LogoFlaw::Damaged)?;
    if scale >= 1.0 {
        return Ok(read);
    }
    // By halves, for then each pixel counts.
    let mut left = scale;
    while left < 0.5 {
        read = halved(&read).ok_or(LogoFlaw::Damaged)?;
        left *= 2.0;
    }
    let paint = PixmapPaint {
        quality: FilterQuality::Bilinear,
        ..PixmapPaint::default()
    };
    let across = small.width() as f32 / read.width() as f32;
    let down = small.height() as f32 / read.height() as f32;
    let transform = Transform::from_scale(across, down);
    small.draw_pixmap(0, 0, read.as_ref(), &paint, transform, None);
    Ok(small)
}

/// Half as wide and high, each pixel the mean of four.
fn halved(whole: &Pixmap) -> Option<Pixmap> {
    let (wide, tall) = (whole.width().div_ceil(2), whole.height().div_ceil(2));
    let mut half = Pixmap::new(wide, tall)?;
    let at = |x: u32, y: u32| {
        let (x, y) = (x.min(whole.width() - 1), y.min(whole.height() - 1));
        whole.pixel(x, y).map_or([0; 4], |it| {
            [it.red(), it.green(), it.blue(), it.alpha()].map(u16::from)
        })
    };
    let data = half.data_mut();
    for (number, pixel) in (0_u32..).zip(data.chunks_exact_mut(4)) {
        let (x, y) = (number % wide * 2, number / wide * 2);
        let four = [at(x, y), at(x + 1, y), at(x, y + 1), at(x + 1, y + 1)];
        for (part, to) in pixel.iter_mut().enumerate() {
            let sum: u16 = four.iter().map(|it| it[part]).sum();
            *to = u8::try_from(sum / 4).unwrap_or(u8::MAX);
        }
    }
    Some(half)
}

/// An SVG as pixels.
fn drawn(bytes: &[u8]) -> Result<Pixmap, LogoFlaw> {
    let text = std::str::from_utf8(bytes).map_err(|_| LogoFlaw::Unknown)?;
    if !text.contains("<svg") && !text.contains(":svg") {
        return Err(LogoFlaw::Unknown);
    }
    let has = |tag: &str| text.contains(&format!("<{tag}")) || text.contains(&format!(":{tag}"));
    if has("text") {
        return Err(LogoFlaw::Words);
    }
    if has("image") || has("feImage") {
        return Err(LogoFlaw::Picture);
    }
    let uses = text.matches("<use").count() + text.matches(":use").count();
    if uses > MOST_USES || has("filter") || has("pattern") {
        return Err(LogoFlaw::TooIntricate);
    }
    let tree = Tree::from_str(text, &usvg::Options::default()).map_err(|_| LogoFlaw::Damaged)?;
    let size = tree.size();
    let (scale, mut pixels) =
        fitted(size.width(), size.height(), f32::MAX).ok_or(LogoFlaw::Damaged)?;
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut pixels.as_mut(),
    );
    Ok(pixels)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DRAWING: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 60\">\
        <rect width=\"300\" height=\"60\" fill=\"#0f6b66\"/></svg>";

    fn png(wide: u32, tall: u32) -> Vec<u8> {
        let mut pixels = Pixmap::new(wide, tall).unwrap();
        pixels.fill(Color::from_rgba8(200, 0, 0, 128));
        pixels.encode_png().unwrap()
    }

    #[test]
    fn a_drawing_and_a_picture_become_pixels_of_the_size_that_is_printed() {
        let logo = Logo::of_file(DRAWING.as_bytes()).unwrap();
        let pixels = logo.pixels().unwrap();
        assert_eq!((pixels.width, pixels.height), (1417, 284));
        assert_eq!(pixels.rgb[..3], [0x0f, 0x6b, 0x66]);
        assert!(logo.png.len() < 20_000);
        let pixels = Logo::of_file(&png(2000, 2000)).unwrap().pixels().unwrap();
        assert_eq!((pixels.width, pixels.height), (284, 284));
        // Half of a colour, on white.
        assert!((225..=229).contains(&pixels.rgb[0]) && (126..=128).contains(&pixels.rgb[1]));
        let small = Logo::of_file(&png(40, 20)).unwrap().pixels().unwrap();
        assert_eq!((small.width, small.height), (40, 20));
        assert_eq!(small.size(34.0), [68.0, 34.0]);
    }

    #[test]
    fn what_is_no_logo_says_why() {
        let flaw = |bytes: &[u8]| Logo::of_file(bytes).unwrap_err();
        assert_eq!(flaw(b"GIF89a"), LogoFlaw::Unknown);
        assert_eq!(flaw(b"\xff\xd8\xff\xe0"), LogoFlaw::Unknown);
        assert_eq!(flaw(&[b' '; 1_000_001]), LogoFlaw::TooLarge);
        assert_eq!(flaw(&png(30, 30)[..60]), LogoFlaw::Damaged);
        let mut huge = png(30, 30);
        huge[16..20].copy_from_slice(&u32::MAX.to_be_bytes());
        assert_eq!(flaw(&huge), LogoFlaw::TooManyPixels);
        let within = |it: &str| DRAWING.replace("<rect", &format!("{it}<rect"));
        assert_eq!(flaw(within("<text>A</text>").as_bytes()), LogoFlaw::Words);
        let image = within("<image href=\"file:///etc/passwd\"/>");
        assert_eq!(flaw(image.as_bytes()), LogoFlaw::Picture);
        let uses = within(&"<use href=\"#a\"/>".repeat(30));
        assert_eq!(flaw(uses.as_bytes()), LogoFlaw::TooIntricate);
        assert_eq!(flaw(&DRAWING.as_bytes()[..80]), LogoFlaw::Damaged);
        let blank = DRAWING.replace("#0f6b66", "none");
        assert_eq!(flaw(blank.as_bytes()), LogoFlaw::Empty);
        assert_eq!(flaw(b""), LogoFlaw::Unknown);
    }

    #[test]
    fn entities_that_grow_are_refused() {
        let mut laughs = String::from("<!DOCTYPE svg [<!ENTITY a0 \"<g/>\">");
        for at in 1..30 {
            let inner = format!("&a{};", at - 1).repeat(10);
            laughs.push_str(&format!("<!ENTITY a{at} \"{inner}\">"));
        }
        let bomb = format!("{laughs}]>{}", DRAWING.replace("<rect", "&a29;<rect"));
        assert_eq!(Logo::of_file(bomb.as_bytes()), Err(LogoFlaw::Damaged));
    }
}
