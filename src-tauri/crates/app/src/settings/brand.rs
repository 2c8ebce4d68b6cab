//! Whose the reports look like: the organisation, its colour and logo, the line at the
//! foot of each page.

use crate::Failure;
use crate::documents::ports::Settings;
use crate::files::read_at_most;
use crate::words::Trouble;
use report::{Brand, FOOT, LOGO_FILE, Logo, LogoFlaw, ORGANISATION};
use std::path::Path;

/// Under which name the library keeps it.
const BRAND: &str = "brand";

/// Whose the reports look like; nobody's, where nobody has said.
///
/// # Errors
/// A library that can't be read.
pub(crate) fn brand(settings: &dyn Settings) -> Result<Brand, Failure> {
    let kept = settings.setting(BRAND)?;
    // Another version may have kept it in another form.
    Ok(kept
        .and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_default())
}

/// Reports look like this from now on, with the logo that they have.
///
/// # Errors
/// A line that no page has room for, and a library that can't be written.
pub(crate) fn set_brand(settings: &mut dyn Settings, brand: &Brand) -> Result<(), Failure> {
    let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let brand = Brand {
        organisation: line(&brand.organisation),
        colour: brand.colour,
        confidentiality: line(&brand.confidentiality),
        logo: self::brand(settings)?.logo,
    };
    // A page has room for so much; what an older version kept stays as it is.
    let limits = [
        (&brand.organisation, ORGANISATION),
        (&brand.confidentiality, FOOT),
    ];
    for (text, most) in limits {
        let count = text.chars().count();
        if count > most {
            return Err(Trouble::LongLetterhead { count, most }.into());
        }
    }
    keep(settings, &brand)
}

/// Reports have the logo of a file from now on, or none; whose they look like now.
///
/// # Errors
/// A file that can’t be read, or is no logo; a library that can’t be written.
pub(crate) fn set_logo(settings: &mut dyn Settings, path: Option<&Path>) -> Result<Brand, Failure> {
    let logo = path.map(logo_of).transpose()?;
    let brand = Brand {
        logo,
        ..self::brand(settings)?
    };
    keep(settings, &brand)?;
    Ok(brand)
}

fn logo_of(path: &Path) -> Result<Logo, Failure> {
    let bytes = read_at_most(path, LOGO_FILE)?;
    let logo = match bytes {
        Some(bytes) => Logo::of_file(&bytes),
        None => Err(LogoFlaw::TooLarge),
    };
    Ok(logo.map_err(Trouble::NoLogo)?)
}

fn keep(settings: &mut dyn Settings, brand: &Brand) -> Result<(), Failure> {
    let kept = serde_json::to_string(brand).map_err(Trouble::Answer)?;
    let said = *brand != Brand::default();
    Ok(settings.keep_setting(BRAND, said.then_some(kept.as_str()))?)
}
