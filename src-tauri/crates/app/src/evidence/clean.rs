//! Pictures with nothing but what is to be seen in them.
//!
//! A picture is read into its points and written anew before anything of it is kept:
//! where and with what it was taken, by whom, small pictures of what was cut away,
//! words and whatever stands behind its end don't come along. It is turned as the
//! camera said. A photograph loses a little by that, which nobody sees; a picture in
//! PNG loses nothing.

use crate::words::Trouble;
use image::codecs::jpeg::{JpegDecoder, JpegEncoder};
use image::codecs::png::{CompressionType, FilterType, PngDecoder, PngEncoder};
use image::{DynamicImage, ImageDecoder, ImageResult, Limits};
use report::Picture;
use std::io::Cursor;
use workshop::MediaType;

/// The most points of a picture: a few small bytes can say that they are billions.
const POINTS: u64 = 60_000_000;

/// The longest side in points.
const SIDE: u32 = 30_000;

/// The most memory that reading one takes.
const MEMORY: u64 = 1 << 30;

/// How well a photograph is kept, of 100.
const QUALITY: u8 = 90;

/// What bytes are, by how they begin; a file's name may say anything.
pub(super) fn media(bytes: &[u8]) -> MediaType {
    match bytes {
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => MediaType::Png,
        [0xff, 0xd8, 0xff, ..] => MediaType::Jpeg,
        _ => MediaType::File,
    }
}

/// A picture's bytes with nothing but its points.
///
/// # Errors
/// A picture that is damaged, or has too many points.
pub(super) fn cleaned(bytes: &[u8], media: MediaType) -> Result<Vec<u8>, Trouble> {
    let picture = read(bytes, media)?;
    written(&picture, media).map_err(Trouble::NoPicture)
}

/// A picture no larger than a square of so many points, in a form of its own kind.
///
/// # Errors
/// As [`cleaned`].
pub(super) fn reduced(bytes: &[u8], media: MediaType, side: u32) -> Result<Vec<u8>, Trouble> {
    let picture = read(bytes, media)?;
    if picture.width().max(picture.height()) <= side {
        return Ok(bytes.to_vec());
    }
    written(&picture.thumbnail(side, side), media).map_err(Trouble::NoPicture)
}

/// A picture for paper: in JPEG with three colours, on white, no larger than a square
/// of so many points.
///
/// # Errors
/// As [`cleaned`].
pub(super) fn for_paper(bytes: &[u8], media: MediaType, side: u32) -> Result<Picture, Trouble> {
    let mut picture = read(bytes, media)?;
    if picture.width().max(picture.height()) > side {
        picture = picture.thumbnail(side, side);
    }
    let mut points = picture.into_rgba8();
    for point in points.pixels_mut() {
        let seen = u16::from(point.0[3]);
        for part in &mut point.0 {
            let on_white = (u16::from(*part) * seen + 255 * (255 - seen)) / 255;
            *part = u8::try_from(on_white).unwrap_or(u8::MAX);
        }
    }
    let points = DynamicImage::from(points).into_rgb8();
    let (width, height) = points.dimensions();
    let jpeg = written(&points.into(), MediaType::Jpeg).map_err(Trouble::NoPicture)?;
    Ok(Picture {
        width,
        height,
        jpeg,
    })
}

/// The points of a picture, turned as it says. How many there are is looked at before
/// any is read.
fn read(bytes: &[u8], media: MediaType) -> Result<DynamicImage, Trouble> {
    let bytes = Cursor::new(bytes);
    match media {
        MediaType::Png => {
            let decoder = PngDecoder::with_limits(bytes, limits());
            turned(decoder.map_err(Trouble::NoPicture)?)
        }
        MediaType::Jpeg => turned(JpegDecoder::new(bytes).map_err(Trouble::NoPicture)?),
        MediaType::File => Err(Trouble::NotShown),
    }
}

fn turned(mut decoder: impl ImageDecoder) -> Result<DynamicImage, Trouble> {
    let (width, height) = decoder.dimensions();
    let points = u64::from(width) * u64::from(height);
    if points > POINTS || width > SIDE || height > SIDE || decoder.total_bytes() > MEMORY {
        let most = POINTS / 1_000_000;
        return Err(Trouble::TooManyPoints { most });
    }
    decoder.set_limits(limits()).map_err(Trouble::NoPicture)?;
    let turn = decoder.orientation().map_err(Trouble::NoPicture)?;
    let picture = DynamicImage::from_decoder(decoder).map_err(Trouble::NoPicture);
    let mut picture = picture?;
    picture.apply_orientation(turn);
    Ok(picture)
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE);
    limits.max_image_height = Some(SIDE);
    limits.max_alloc = Some(MEMORY);
    limits
}

fn written(picture: &DynamicImage, media: MediaType) -> ImageResult<Vec<u8>> {
    let mut bytes = Vec::new();
    match media {
        MediaType::Jpeg => {
            // Others than these two aren't written in JPEG.
            let plain = match picture {
                DynamicImage::ImageLuma8(_) | DynamicImage::ImageRgb8(_) => None,
                DynamicImage::ImageLuma16(_) => Some(picture.to_luma8().into()),
                other => Some(DynamicImage::from(other.to_rgb8())),
            };
            let encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
            plain
                .as_ref()
                .unwrap_or(picture)
                .write_with_encoder(encoder)?;
        }
        MediaType::Png | MediaType::File => {
            let (much, filter) = (CompressionType::Default, FilterType::Adaptive);
            let encoder = PngEncoder::new_with_quality(&mut bytes, much, filter);
            picture.write_with_encoder(encoder)?;
        }
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests;
