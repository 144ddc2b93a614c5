//! Why a file or a reference cannot be read.

/// Why a file could not be read.
#[derive(Clone, Debug)]
pub enum Unreadable {
    /// Reading failed, with the message of the system.
    Failed(String),
    /// Reading the file is not allowed.
    Refused {
        /// Why it is not allowed.
        reason: String,
        /// How to allow it, or what to do instead.
        help: String,
    },
}

impl From<std::io::Error> for Unreadable {
    fn from(error: std::io::Error) -> Self {
        Unreadable::Failed(error.to_string())
    }
}

/// Why a reference is not followed, whatever its target is.
#[derive(Clone, Copy, Debug)]
pub enum Refusal {
    /// A character that ends a line, steers a terminal or changes the direction of text, as it is or
    /// percent-encoded.
    Control,
    /// A percent sign that encodes nothing, or bytes that are not UTF-8.
    Encoding,
    /// A path from the root of the file system.
    Absolute,
    /// More bytes than a path has: a reference is read wherever it is followed.
    Length,
}
