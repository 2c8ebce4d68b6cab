//! How words are set: their size and weight, and the room around them.

use crate::{LabelRole, Weight};

/// The font size of whatever is smallest in a picture.
pub const SMALLEST: f32 = 12.5;
/// Font size of what stands in a sign.
pub(crate) const SIGN_TEXT: f32 = 13.0;
/// Side of a category's sign, and of the sign of a mark.
const SIGN: f32 = 17.0;

/// How a role is set.
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
            LabelRole::SubCause => of(SMALLEST, 15.0, marked, [2.0, 0.0]),
            LabelRole::Head => of(15.0, 19.0, Weight::Medium, [12.0, 12.0]),
            LabelRole::BoneHead => of(13.0, 16.0, Weight::SemiBold, [9.0, 4.0]),
            LabelRole::EmptyBone => of(13.0, 16.0, Weight::Medium, [2.0, 0.0]),
            LabelRole::Cause | LabelRole::Entry | LabelRole::Note => {
                of(13.0, 16.0, marked, [2.0, 0.0])
            }
        }
    }
}
