//! Random edits of what is attached.

use super::{id, words};
use crate::{
    ActionId, AttachedTo, AttachmentField, AttachmentId, CauseId, Edit, EntryId, MediaType,
    SafeguardId, limits,
};
use proptest::prelude::*;

/// What is attached.
pub(super) fn attachments() -> BoxedStrategy<Edit> {
    let to = (id(), 0..4_u8).prop_map(|(id, kind)| match kind {
        0 => AttachedTo::Cause(CauseId(id)),
        1 => AttachedTo::Entry(EntryId(id)),
        2 => AttachedTo::Action(ActionId(id)),
        _ => AttachedTo::Safeguard(SafeguardId(id)),
    });
    let hash = prop_oneof![6 => "[0-3]".prop_map(|it| it.repeat(64)), 1 => words()];
    let media = prop::sample::select(vec![MediaType::Png, MediaType::Jpeg, MediaType::File]);
    let size = prop_oneof![6 => 0..9_000_u32, 1 => limits::FILE - 2..limits::FILE + 2];
    let field = prop_oneof![
        words().prop_map(AttachmentField::Name),
        words().prop_map(AttachmentField::Text),
        any::<bool>().prop_map(AttachmentField::InReport),
    ];
    let number = || id().prop_map(AttachmentId);
    prop_oneof![
        6 => (to, hash, words(), media, size).prop_map(|(to, hash, name, media, size)| {
            Edit::AddAttachment { to, hash, name, media, size }
        }),
        2 => (number(), field).prop_map(|(id, field)| Edit::SetAttachment { id, field }),
        1 => number().prop_map(|id| Edit::RemoveAttachment { id }),
    ]
    .boxed()
}
