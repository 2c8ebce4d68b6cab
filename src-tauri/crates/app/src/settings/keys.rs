//! The keys as the facilitator has changed them. Which there are, and what they
//! mean, the window knows; the library keeps what differs.

use crate::Failure;
use crate::documents::ports::Settings;
use crate::words::Trouble;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Under which name the library keeps them.
const KEYS: &str = "keys";

/// What differs from the window's list of keys.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default)]
pub struct KeyChoices {
    /// Whether keys of one sign, without Ctrl or Alt, mean anything.
    pub singles: bool,
    /// The keys of what was changed, by its name in the list. A name that this
    /// version doesn't know is kept for the one that does.
    pub changed: BTreeMap<String, Vec<String>>,
}

impl Default for KeyChoices {
    fn default() -> Self {
        Self {
            singles: true,
            changed: BTreeMap::new(),
        }
    }
}

/// The keys as they were changed; as they are in the list, where nobody has.
///
/// # Errors
/// A library that can't be read.
pub(crate) fn key_choices(settings: &dyn Settings) -> Result<KeyChoices, Failure> {
    let kept = settings.setting(KEYS)?;
    // Another version may have kept them in another form.
    Ok(kept
        .and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_default())
}

/// Keys are these from now on.
///
/// # Errors
/// A library that can't be written.
pub(crate) fn set_key_choices(
    settings: &mut dyn Settings,
    choices: &KeyChoices,
) -> Result<(), Failure> {
    let kept = serde_json::to_string(choices).map_err(Trouble::Answer)?;
    let changed = *choices != KeyChoices::default();
    Ok(settings.keep_setting(KEYS, changed.then_some(kept.as_str()))?)
}
