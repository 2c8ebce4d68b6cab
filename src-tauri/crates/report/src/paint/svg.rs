//! A page → SVG, for the preview on the screen. Words are outlines, so that the
//! picture needs no font and looks the same everywhere.

use super::outlines;
use crate::ink::Ink;
use crate::page::{Page, Run, Shape};
use base64::prelude::{BASE64_STANDARD, Engine};
use std::fmt::Write;

/// The page as a standalone SVG.
pub(crate) fn svg(page: &Page) -> String {
    let (width, height) = (page.width, page.height);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         width=\"{width}pt\" height=\"{height}pt\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>"
    );
    for element in &page.elements {
        // Writing to a String can't fail.
        let _ = match &element.shape {
            Shape::Text(run) => text(&mut svg, run),
            Shape::Box {
                x,
                y,
                w,
                h,
                radius,
                ink,
            } => {
                let fill = hex(*ink);
                let round = if *radius > 0.0 {
                    format!(" rx=\"{radius:.2}\"")
                } else {
                    String::new()
                };
                write!(
                    svg,
                    "<rect x=\"{x:.2}\" y=\"{y:.2}\" width=\"{w:.2}\" height=\"{h:.2}\"{round} fill=\"{fill}\"/>"
                )
            }
            Shape::Logo { x, y, w, h, pixels } => write!(
                svg,
                "<image x=\"{x:.2}\" y=\"{y:.2}\" width=\"{w:.2}\" height=\"{h:.2}\" \
                 href=\"data:image/png;base64,{}\"/>",
                pixels.png
            ),
            Shape::Area { rings, ink } => area(&mut svg, rings, *ink),
            Shape::Picture {
                x,
                y,
                w,
                h,
                picture,
            } => {
                let jpeg = BASE64_STANDARD.encode(&picture.jpeg);
                write!(
                    svg,
                    "<image x=\"{x:.2}\" y=\"{y:.2}\" width=\"{w:.2}\" height=\"{h:.2}\" \
                     preserveAspectRatio=\"none\" href=\"data:image/jpeg;base64,{jpeg}\"/>"
                )
            }
            Shape::Line { points, width, ink } => {
                let stroke = hex(*ink);
                let points: Vec<String> = points
                    .iter()
                    .map(|[x, y]| format!("{x:.2},{y:.2}"))
                    .collect();
                write!(
                    svg,
                    "<polyline points=\"{}\" fill=\"none\" stroke=\"{stroke}\" stroke-width=\"{width:.2}\" \
                     stroke-linecap=\"round\" stroke-linejoin=\"round\"/>",
                    points.join(" ")
                )
            }
        };
    }
    svg.push_str("</svg>");
    svg
}

fn hex(ink: Ink) -> String {
    let [r, g, b] = ink.rgb();
    format!("#{r:02x}{g:02x}{b:02x}")
}

fn area(svg: &mut String, rings: &[Vec<[f32; 2]>], ink: Ink) -> std::fmt::Result {
    write!(svg, "<path fill=\"{}\" d=\"", hex(ink))?;
    for ring in rings {
        for (at, [x, y]) in ring.iter().enumerate() {
            let letter = if at == 0 { 'M' } else { 'L' };
            write!(svg, "{letter}{x:.2} {y:.2}")?;
        }
        svg.push('z');
    }
    svg.push_str("\"/>");
    Ok(())
}

/// One path for the whole run: quicker to draw than a reference to each glyph.
fn text(svg: &mut String, run: &Run) -> std::fmt::Result {
    let path = outlines::outline(run.weight, &run.shaped);
    if path.is_empty() {
        return Ok(());
    }
    let (x, y, scale) = (run.x, run.baseline, run.size / outlines::GRID);
    let fill = hex(run.ink);
    write!(
        svg,
        "<path transform=\"translate({x:.2} {y:.2}) scale({scale:.6})\" fill=\"{fill}\" d=\"{path}\"/>"
    )
}
