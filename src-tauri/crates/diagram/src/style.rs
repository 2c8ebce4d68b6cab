//! How words are set: their size and weight, and the room around them.

use crate::{LabelRole, Weight};

/// The font size of whatever is smallest in a picture.
pub const SMALLEST: f32 = 13.0;
/// Font size of what stands in a sign.
pub(crate) const SIGN_TEXT: f32 = 13.0;
/// Side of a category's sign, and of the sign of a mark.
const SIGN: f32 = 17.0;

/// The type of a role; sizes are in px.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    pub(crate) size: f32,
    pub(crate) leading: f32,
    pub(crate) weight: Weight,
    /// Space left and right of the words, and above and below.
    pub(crate) padding: [f32; 2],
    pub(crate) centred: bool,
    /// Side of its signs.
    pub(crate) sign: f32,
}

impl Style {
    pub(crate) fn of(role: LabelRole, marked: bool) -> Self {
        let of = |size, leading, weight, padding| Self {
            size,
            leading,
            weight,
            padding,
            centred: role == LabelRole::EmptyBone,
            sign: SIGN,
        };
        let marked = if marked {
            Weight::SemiBold
        } else {
            Weight::Regular
        };
        match role {
            LabelRole::Head => of(14.0, 17.5, Weight::Medium, [11.0, 12.0]),
            LabelRole::BoneHead => of(13.0, 16.0, Weight::SemiBold, [8.0, 3.5]),
            LabelRole::EmptyBone => of(13.0, 16.0, Weight::Medium, [2.0, 0.0]),
            LabelRole::Cause | LabelRole::SubCause => of(SMALLEST, 15.25, marked, [2.0, 0.0]),
            LabelRole::Safeguard => of(SMALLEST, 16.0, marked, [2.0, 2.0]),
            LabelRole::Entry | LabelRole::Note => of(SMALLEST, 16.0, marked, [2.0, 0.0]),
        }
    }
}
