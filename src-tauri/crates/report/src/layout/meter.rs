//! The strength meter.

use super::{bar, centred, stacked};
use crate::block::Meter;
use crate::flow::Strip;
use crate::ink::Ink;
use crate::page::Tag;
use crate::text::{self, SMALL, plain};
use diagram::Weight;
use workshop::Strength;

const TALL: f32 = 16.5;
/// Lower than the plan's own bar, and on the same scale: an eye compares them.
const BENCHMARK: f32 = 11.25;
const GAP: f32 = 1.5;

pub(super) fn meter(meter: &Meter, width: f32) -> Vec<Strip> {
    let mut strip = Strip {
        joined: true,
        ..Strip::default()
    };
    let parts: Vec<_> = meter.parts.iter().filter(|part| part.1 > 0).collect();
    let total: usize = parts.iter().map(|part| part.1).sum();
    let mut outside = Vec::new();
    let mut left = 0.0;
    let net = width - GAP * parts.len().saturating_sub(1) as f32;
    for ((strength, count, words), at) in parts.into_iter().zip(0..) {
        let wide = net * *count as f32 / total as f32;
        strip
            .elements
            .push(bar(left, 1.5, wide, TALL, Ink::Meter(*strength)));
        let ink = match strength {
            Some(Strength::Stronger) => Ink::Paper,
            _ => Ink::Text,
        };
        let style = SMALL.weight(Weight::Medium).ink(ink);
        let words_wide = lettering::width(style.weight, style.size, words);
        if words_wide + 10.0 <= wide {
            let place = [left + 6.0, 1.5, words_wide, TALL];
            let mut label = centred(words, style, place, Tag::Beside(at));
            strip.elements.append(&mut label);
        } else {
            outside.push(words.as_str());
        }
        left += wide + GAP;
    }
    let top = 1.5 + TALL + GAP;
    let net = width - GAP * 2.0;
    left = 0.0;
    for (strength, percent) in meter.benchmark {
        let wide = net * percent as f32 / 100.0;
        strip
            .elements
            .push(bar(left, top, wide, BENCHMARK, Ink::Benchmark(strength)));
        // The caption says the number in words: nobody hears it twice.
        let number = text::lines(&plain(percent.to_string(), SMALL.ink(Ink::Text)), wide);
        let x =
            left + (wide - lettering::width(SMALL.weight, SMALL.size, &percent.to_string())) / 2.0;
        strip
            .elements
            .append(&mut stacked(&number, x, top, Tag::Artifact));
        left += wide + GAP;
    }
    strip.height = top + BENCHMARK + 4.0;
    let mut strips = vec![strip];
    // ReportWords too long for their part of the bar: said beneath it instead.
    if !outside.is_empty() {
        let words = plain(outside.join(" · "), SMALL.ink(Ink::Text));
        strips.extend(super::paragraph(&words, width, Tag::Text));
    }
    strips.extend(super::paragraph(&meter.caption, width, Tag::Text));
    strips
}
