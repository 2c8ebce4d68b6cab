//! How words are set: their size and weight, and the room around them.

use crate::{LabelRole, Weight};

/// Side of a category's sign, and of the sign of a mark.
const SIGN: f32 = 14.0;
/// Font size of what stands in a sign.
const SIGN_SIZE: f32 = 10.0;

/// How a role is set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    pub(crate) size: f32,
    pub(crate) leading: f32,
    pub(crate) weight: Weight,
    /// Room left and right of the words, and above and below.
    pub(crate) padding: [f32; 2],
    pub(crate) centred: bool,
    /// Side of its signs, and the font size of what stands in them.
    pub(crate) sign: [f32; 2],
    pub(crate) lettering: Lettering,
}

/// How large words are set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Lettering {
    /// For who sits in front of it: what matters less is smaller.
    #[default]
    Near,
    /// For a room: nothing is smaller than the words of a cause.
    Even,
}

/// The font size of whatever is smallest in a picture for a room.
pub const EVEN: f32 = 13.0;

impl Style {
    pub(crate) fn of(role: LabelRole, marked: bool, lettering: Lettering) -> Self {
        let mut style = Self::near(role, marked);
        style.lettering = lettering;
        if lettering == Lettering::Even {
            style.leading += (EVEN - style.size).max(0.0).ceil();
            style.size = style.size.max(EVEN);
            style.sign = [17.0, EVEN];
        }
        style
    }

    fn near(role: LabelRole, marked: bool) -> Self {
        let sign = [SIGN, SIGN_SIZE];
        let cause = |size, leading| Self {
            size,
            leading,
            weight: if marked {
                Weight::SemiBold
            } else {
                Weight::Regular
            },
            padding: [2.0, 0.0],
            centred: false,
            sign,
            lettering: Lettering::Near,
        };
        match role {
            LabelRole::Head => Self {
                size: 15.0,
                leading: 20.0,
                weight: Weight::Medium,
                padding: [16.0, 16.0],
                centred: false,
                sign,
                lettering: Lettering::Near,
            },
            LabelRole::BoneHead => Self {
                size: 13.0,
                leading: 16.0,
                weight: Weight::SemiBold,
                padding: [10.0, 4.0],
                centred: false,
                sign,
                lettering: Lettering::Near,
            },
            LabelRole::EmptyBone => Self {
                size: 11.0,
                leading: 14.0,
                weight: Weight::Medium,
                padding: [2.0, 0.0],
                centred: true,
                sign,
                lettering: Lettering::Near,
            },
            LabelRole::Cause | LabelRole::Entry => cause(13.0, 16.0),
            LabelRole::SubCause => cause(12.5, 15.0),
            LabelRole::Note => cause(11.0, 14.0),
        }
    }
}
