#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

use super::*;
use image::{Rgb, RgbImage};

/// 4 × 2 points, the first one red.
fn picture() -> DynamicImage {
    let mut image = RgbImage::from_pixel(40, 20, Rgb([250, 250, 250]));
    for x in 0..10 {
        for y in 0..10 {
            image.put_pixel(x, y, Rgb([200, 0, 0]));
        }
    }
    image.into()
}

/// EXIF that says: turned by a quarter, taken there, by a camera, by somebody.
fn exif() -> Vec<u8> {
    let mut tiff = b"Exif\0\0II*\0\x08\0\0\0\x03\0".to_vec();
    let mut entry = |tag: u16, kind: u16, count: u32, value: u32| {
        tiff.extend(tag.to_le_bytes());
        tiff.extend(kind.to_le_bytes());
        tiff.extend(count.to_le_bytes());
        tiff.extend(value.to_le_bytes());
    };
    entry(0x0112, 3, 1, 6);
    entry(0x013b, 2, 12, 50);
    entry(0x8825, 4, 1, 62);
    tiff.extend(0_u32.to_le_bytes());
    tiff.extend(b"Marco Rossi\0");
    // The position: north, with its letter alone.
    tiff.extend(b"\x01\0\x01\0\x02\0\x02\0\0\0N\0\0\0\0\0\0\0");
    tiff.extend(b"GPS 45.4642 9.1900");
    tiff
}

/// A photograph with EXIF, XMP, a comment, and something behind its end.
fn photograph() -> Vec<u8> {
    let plain = written(&picture(), MediaType::Jpeg).unwrap();
    let mut bytes = plain[..2].to_vec();
    for (marker, content) in [
        (0xe1, exif()),
        (
            0xe1,
            b"http://ns.adobe.com/xap/1.0/\0<x>Marco Rossi</x>".to_vec(),
        ),
        (0xed, b"Photoshop 3.0\0Marco Rossi".to_vec()),
        (0xfe, b"by Marco Rossi".to_vec()),
    ] {
        bytes.extend([0xff, marker]);
        let length = u16::try_from(content.len() + 2).unwrap();
        bytes.extend(length.to_be_bytes());
        bytes.extend(content);
    }
    bytes.extend(&plain[2..]);
    bytes.extend(b"Marco Rossi behind the end");
    bytes
}

/// A screenshot with words in it.
fn screenshot() -> Vec<u8> {
    let plain = written(&picture(), MediaType::Png).unwrap();
    // After the header, which has 8 + 25 bytes.
    let mut bytes = plain[..33].to_vec();
    for (kind, content) in [
        (b"tEXt", b"Author\0Marco Rossi".to_vec()),
        (b"eXIf", exif()[6..].to_vec()),
    ] {
        bytes.extend(u32::try_from(content.len()).unwrap().to_be_bytes());
        let mut chunk = kind.to_vec();
        chunk.extend(content);
        bytes.extend(&chunk);
        bytes.extend(crc(&chunk).to_be_bytes());
    }
    bytes.extend(&plain[33..]);
    bytes.extend(b"Marco Rossi behind the end");
    bytes
}

fn crc(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = (crc >> 1) ^ if crc & 1 == 1 { 0xedb8_8320 } else { 0 };
        }
    }
    !crc
}

fn has(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|it| it == words)
}

#[test]
fn what_bytes_are_is_told_by_how_they_begin() {
    assert_eq!(media(&photograph()), MediaType::Jpeg);
    assert_eq!(media(&screenshot()), MediaType::Png);
    for file in [
        &b"<svg xmlns='http://www.w3.org/2000/svg'/>"[..],
        b"<!doctype html><script>alert(1)</script>",
        b"GIF89a",
        b"%PDF-1.7",
        b"\x89PNG",
        b"",
    ] {
        assert_eq!(media(file), MediaType::File);
    }
}

#[test]
fn position_author_and_device_are_gone_and_the_photograph_is_turned() {
    let before = photograph();
    assert!(has(&before, b"Marco Rossi") && has(&before, b"GPS 45"));
    let after = cleaned(&before, MediaType::Jpeg).unwrap();
    for words in [&b"Marco"[..], b"GPS", b"Exif", b"adobe", b"Photoshop"] {
        assert!(!has(&after, words), "{}", String::from_utf8_lossy(words));
    }
    let picture = read(&after, MediaType::Jpeg).unwrap().into_rgb8();
    assert_eq!(picture.dimensions(), (20, 40));
    // What was above on the left is above on the right.
    let red = |x, y| {
        let [r, g, _] = picture.get_pixel(x, y).0;
        r > 150 && g < 80
    };
    assert!(red(15, 4) && !red(4, 4) && !red(15, 35));
}

#[test]
fn the_words_of_a_screenshot_are_gone_and_its_points_are_as_they_were() {
    let before = screenshot();
    assert!(has(&before, b"Marco Rossi"));
    let after = cleaned(&before, MediaType::Png).unwrap();
    for words in [&b"Marco"[..], b"tEXt", b"eXIf"] {
        assert!(!has(&after, words), "{}", String::from_utf8_lossy(words));
    }
    let mut turned = picture();
    turned.apply_orientation(image::metadata::Orientation::Rotate90);
    let found = read(&after, MediaType::Png).unwrap();
    // A screenshot says how it is turned as a photograph does, where it says it.
    assert!([picture().into_rgb8(), turned.into_rgb8()].contains(&found.into_rgb8()));
}

#[test]
fn a_bomb_is_refused_before_it_is_read() {
    // 65,000 × 65,000 points in a few bytes.
    let mut bomb = written(&picture(), MediaType::Png).unwrap();
    bomb[16..20].copy_from_slice(&65_000_u32.to_be_bytes());
    bomb[20..24].copy_from_slice(&65_000_u32.to_be_bytes());
    let sum = crc(&bomb[12..29]);
    bomb[29..33].copy_from_slice(&sum.to_be_bytes());
    cleaned(&bomb, MediaType::Png).unwrap_err();
    // Within the sides, and too many.
    bomb[16..20].copy_from_slice(&20_000_u32.to_be_bytes());
    bomb[20..24].copy_from_slice(&20_000_u32.to_be_bytes());
    let sum = crc(&bomb[12..29]);
    bomb[29..33].copy_from_slice(&sum.to_be_bytes());
    let refused = cleaned(&bomb, MediaType::Png).unwrap_err();
    assert!(
        matches!(refused, Trouble::TooManyPoints { .. }),
        "{refused:?}"
    );
    // The size of a photograph stands after the mark ff c0.
    let mut bomb = written(&picture(), MediaType::Jpeg).unwrap();
    let at = bomb.windows(2).position(|it| it == [0xff, 0xc0]).unwrap();
    bomb[at + 5..at + 9].copy_from_slice(&[0x75, 0x00, 0x75, 0x00]);
    let refused = cleaned(&bomb, MediaType::Jpeg).unwrap_err();
    assert!(
        matches!(refused, Trouble::TooManyPoints { .. }),
        "{refused:?}"
    );
}

#[test]
fn a_damaged_picture_is_refused() {
    for (bytes, media) in [
        (screenshot(), MediaType::Png),
        (photograph(), MediaType::Jpeg),
    ] {
        let refused = cleaned(&bytes[..60], media).unwrap_err();
        assert!(matches!(refused, Trouble::NoPicture(_)), "{refused:?}");
    }
}

#[test]
fn a_thumbnail_is_small_and_a_small_picture_is_its_own() {
    let bytes = written(&picture(), MediaType::Png).unwrap();
    assert_eq!(reduced(&bytes, MediaType::Png, 40).unwrap(), bytes);
    let small = reduced(&bytes, MediaType::Png, 10).unwrap();
    let small = read(&small, MediaType::Png).unwrap();
    assert_eq!((small.width(), small.height()), (10, 5));
}

#[test]
fn a_picture_for_paper_has_three_colours_on_white() {
    // See-through, but for a quarter.
    let mut image = image::RgbaImage::from_pixel(40, 20, image::Rgba([0, 0, 0, 0]));
    for x in 0..20 {
        for y in 0..10 {
            image.put_pixel(x, y, image::Rgba([200, 0, 0, 255]));
        }
    }
    let bytes = written(&image.into(), MediaType::Png).unwrap();
    let Picture {
        width,
        height,
        jpeg,
    } = for_paper(&bytes, MediaType::Png, 20).unwrap();
    assert_eq!((width, height), (20, 10));
    let found = read(&jpeg, MediaType::Jpeg).unwrap();
    assert!(matches!(found, DynamicImage::ImageRgb8(_)));
    let [red, white] = [(2, 2), (18, 8)].map(|(x, y)| found.to_rgb8().get_pixel(x, y).0);
    assert!(
        red[0] > 150 && red[1] < 80 && white.iter().all(|it| *it > 230),
        "{red:?} {white:?}"
    );
}
