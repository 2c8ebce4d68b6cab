//! Identities. All things of a workshop draw from one counter, so that a
//! number names one thing for ever, whatever its kind (W2).

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident;)*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        #[serde(transparent)]
        pub struct $name(pub u32);

        impl From<u32> for $name {
            fn from(number: u32) -> Self {
                Self(number)
            }
        }

        impl $crate::records::Name for $name {
            fn number(self) -> Option<u32> {
                Some(self.0)
            }
        }
    )*};
}
pub(crate) use ids;
