//! Whose the reports look like: the organisation, its colour, the line at the foot
//! of each page.

use crate::Failure;
use crate::documents::ports::Settings;
use crate::words::Trouble;
use report::Brand;

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

/// Reports look like this from now on.
///
/// # Errors
/// A library that can't be written.
pub(crate) fn set_brand(settings: &mut dyn Settings, brand: &Brand) -> Result<(), Failure> {
    let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let brand = Brand {
        organisation: line(&brand.organisation),
        colour: brand.colour,
        confidentiality: line(&brand.confidentiality),
    };
    let kept = serde_json::to_string(&brand).map_err(Trouble::Answer)?;
    let said = brand != Brand::default();
    Ok(settings.keep_setting(BRAND, said.then_some(kept.as_str()))?)
}
