//! Draws a Pareto chart: `cargo run -p diagram --example chart WIDTH HEIGHT OUT`
//! writes OUT.svg.

use diagram::{LIGHT, ParetoBar, Target, pareto, svg};
use workshop::CauseId;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().ok_or("width, height, out?");
    let (width, height) = (next()?.parse()?, next()?.parse()?);
    let bars = [
        (
            "No escalation path existed for alerts after 18:00",
            "P",
            0,
            7,
        ),
        (
            "Alerts after 18:00 reach a mailbox that nobody is assigned to",
            "C",
            2,
            5,
        ),
        ("One administrator for three sites", "E", 3, 4),
        ("The patch needs a restart by hand", "T", 1, 2),
        ("Uptime is a target, patching time is not", "U", 4, 2),
        ("40 advisories a day, unranked, by e-mail", "N", 5, 1),
        ("Never rehearsed with the SOC", "P", 0, 0),
    ];
    let bars: Vec<ParetoBar> = (bars.into_iter().zip(1..))
        .map(|((label, initial, hue, count), id)| ParetoBar {
            target: Target::Cause(CauseId(id)),
            label: label.into(),
            number: None,
            initial: Some(initial.into()),
            hue: Some(hue),
            count,
        })
        .collect();
    std::fs::write(
        format!("{}.svg", next()?),
        svg(&pareto(&bars, width, height).typeset(), &LIGHT),
    )?;
    Ok(())
}
