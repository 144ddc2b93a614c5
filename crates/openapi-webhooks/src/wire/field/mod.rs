//! Values as texts: what the document says of a member of a form or of a parameter, and how the value
//! is put together again from the texts that stand for it.
//!
//! Text does not say whether it is a number, a list or one word with a comma in it. A [`Field`] does,
//! which the generator writes.

pub(crate) mod field;
pub(crate) mod items;
pub(crate) mod texts;
