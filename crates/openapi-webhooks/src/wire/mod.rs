//! Conversion between text and values: parameter styles, forms, multipart, header fields.

pub(crate) mod body;
pub(crate) mod field;
pub(crate) mod form;
pub(crate) mod header;
pub(crate) mod media_type;
pub(crate) mod parameter_error;
pub(crate) mod parameter_value;
pub(crate) mod request_parameters;
pub(crate) mod style;
pub(crate) mod write_error;
