//! Why a file or a reference cannot be read.

/// Why a file could not be read: the error of the function that
/// [`Catalogue::load_with`](crate::Catalogue::load_with) takes.
#[derive(Clone, Debug)]
pub enum Unreadable {
    /// Reading failed, with the message of the operating system.
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

/// Why a reference is rejected regardless of its target.
#[derive(Clone, Copy, Debug)]
pub enum Refusal {
    /// A line break, control character or bidirectional character, literal or percent-encoded.
    Control,
    /// An incomplete percent-encoding, or one that is not UTF-8.
    Encoding,
    /// An absolute path.
    Absolute,
    /// Too many bytes. References are parsed each time they are followed, so their length is bounded.
    Length,
}
