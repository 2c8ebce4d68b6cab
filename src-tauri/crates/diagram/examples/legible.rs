//! How large the words of trees come out: `cargo run -p diagram --example legible FILE...`
#[path = "../tests/support/mod.rs"]
mod support;
use diagram::{LIGHT, Options, fishbone, quality, svg};

#[allow(clippy::print_stdout)]
fn main() {
    let mut sums = [0.0_f32; 4];
    let mut n = 0.0;
    let mut goal = 0.0_f32;
    for path in std::env::args().skip(1) {
        let json = std::fs::read_to_string(&path).unwrap();
        let workshop = support::tree(&json);
        let frame = if std::env::var("WM").is_ok() { diagram::why_tree(&workshop, &Options::default()) } else { fishbone(&workshop, &Options::default()) };
        let q = quality(&frame);
        let at = |w: f32, h: f32| 13.0 * (w / frame.width).min(h / frame.height);
        let ink: f32 = frame.labels.iter().map(|it| it.area.w * it.area.h).sum();
        let places = [at(1075.0, 690.0), at(770.0, 640.0), at(1920.0, 950.0), at(790.0, 500.0)];
        for (s, p) in sums.iter_mut().zip(places) { *s += p; }
        n += 1.0;
        let count = workshop.cause_count();
        let laptop = match count { 0..=21 => 14.0, 22..=30 => 14.0 - 2.0 * (count as f32 - 21.0) / 9.0, 31..=45 => 12.0 - (count as f32 - 30.0)/15.0, _ => 11.0 - (count as f32 - 45.0) / 17.0 };
        let mut ratios = vec![places[0] / laptop];
        if count <= 21 { ratios.push(places[1] / 11.0); ratios.push(places[2] / 24.0); } else { ratios.push(places[2] / (24.0 - (count as f32 - 21.0) / 4.0)); }
        if count > 45 && count < 60 { ratios.push(places[3] / 7.5) }
        goal += ratios.iter().map(|it| it.min(1.08)).sum::<f32>() / ratios.len() as f32;
        println!("{:>28} {:>3}  laptop {:5.1}  insp {:5.1}  room {:5.1}  A4 {:5.2}pt  {:>4.0}x{:<4.0} {:.2} ink {:.2} faults {} {} {} {}",
            path.rsplit('/').next().unwrap(), workshop.cause_count(), places[0], places[1], places[2], places[3],
            frame.width, frame.height, frame.width/frame.height, ink / frame.width / frame.height, q.overlaps, q.struck, q.cut, q.outside);
        if let Ok(out) = std::env::var("OUT") {
            let name = path.rsplit('/').next().unwrap().replace(".json", ".svg");
            std::fs::write(format!("{out}/{name}"), svg(&frame, &LIGHT)).unwrap();
        }
    }
    println!("{:?} {:.4}", sums.map(|it| it / n), goal / n);
}
