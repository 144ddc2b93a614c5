//! Values as text: the description of a form member or parameter, and parsing its value from text.
//!
//! Text alone does not show whether it is a number, a list, or one word with a comma. A generated
//! [`Field`] does.

pub(crate) mod field;
pub(crate) mod items;
pub(crate) mod texts;
