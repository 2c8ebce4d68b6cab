//! Makes the report of a workshop's JSON, as the app would: `cargo run -p report
//! --example preview -- FILE FOLDER` writes `report.pdf`, `report.docx`, `report.md`,
//! each page as SVG, and the cards of checklists. After that the name of a variant,
//! `it` or `en`, `letter`, `who-was-hurt`, for who was hurt to be in it, and files of
//! fonts for what Inter lacks, or a logo (SVG or PNG).

use lettering::{AddedFont, Fonts, supply_fonts};
use report::{Card, CardSize, Logo, Options, PageSize, Variant};
use std::error::Error;
use std::path::PathBuf;
use workshop::Language;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(file), Some(folder)) = (args.next(), args.next()) else {
        return Err("say a workshop's JSON file, and a folder to write to".into());
    };
    let mut document: serde_json::Value = serde_json::from_slice(&std::fs::read(file)?)?;
    let parts = serde_json::from_value(document["workshop"].take())?;
    let workshop = workshop::Workshop::from_parts(parts)?;
    let today = chrono::NaiveDate::from_ymd_opt(2026, 4, 7).unwrap_or_default();
    let mut options = Options::new(&workshop, today, "Lisca");
    let mut fonts = Fonts::default();
    for asked in args {
        let ending = asked.extension().and_then(|it| it.to_str());
        if let Some("svg" | "png") = ending {
            let logo = Logo::of_file(&std::fs::read(asked)?);
            options.brand.organisation = "Northwind Logistics".into();
            options.brand.logo = Some(logo.map_err(|why| format!("{why:?}"))?);
            continue;
        }
        if asked.is_file() {
            fonts = fonts.with(AddedFont::new(std::fs::read(asked)?, 0)?);
            continue;
        }
        let asked = asked.to_string_lossy();
        let variant = Variant::ALL.into_iter().find(|it| it.name() == asked);
        match &*asked {
            "who-was-hurt" => options.who_was_hurt = true,
            "letter" => options.size = PageSize::Letter,
            _ => {
                options.variant = variant.unwrap_or(options.variant);
                options.language = Language::of_code(&asked).unwrap_or(options.language);
            }
        }
    }
    supply_fonts(fonts);
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join("report.pdf"), report::pdf(&workshop, &options)?)?;
    std::fs::write(
        folder.join("report.docx"),
        report::docx(&workshop, &options)?,
    )?;
    std::fs::write(
        folder.join("report.md"),
        report::markdown(&workshop, &options),
    )?;
    for (page, number) in report::pages(&workshop, &options).iter().zip(1..) {
        std::fs::write(folder.join(format!("{number}.svg")), report::svg(page))?;
    }
    for (action, number) in workshop.actions().iter().zip(1..) {
        let Some(checklist) = &action.checklist else {
            continue;
        };
        for size in [CardSize::A6, CardSize::A5] {
            let card = Card {
                title: &action.what,
                checklist,
                size,
                language: options.language,
            };
            let name = format!("action-{number}-{size:?}.pdf");
            std::fs::write(folder.join(name), card.pdf(today, "Lisca")?)?;
        }
    }
    Ok(())
}
