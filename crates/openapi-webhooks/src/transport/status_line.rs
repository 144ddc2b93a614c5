//! Reads status lines from the byte stream of an HTTP/1 connection.
//!
//! Hand-written receivers close the connection before the head ends, or send invalid header lines. Their
//! status line still says whether they accepted the message. If it were ignored, such a receiver would
//! get every retry.

use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering};

use http::StatusCode;

/// What has arrived of the response to the current request.
#[derive(Default)]
pub(crate) struct StatusLine(AtomicU16);

/// No byte.
const NOTHING: u16 = 0;
/// A part of the status line, or interim responses only.
const BEGUN: u16 = 1;

impl StatusLine {
    /// Expects the response to another request.
    pub(crate) fn reset(&self) {
        self.0.store(NOTHING, Ordering::Relaxed);
    }

    pub(crate) fn has_begun(&self) -> bool {
        self.0.load(Ordering::Relaxed) != NOTHING
    }

    /// The status of the final response.
    pub(crate) fn status(&self) -> Option<StatusCode> {
        StatusCode::from_u16(self.0.load(Ordering::Relaxed)).ok()
    }
}

/// Reads the bytes of a connection, and updates a [`StatusLine`].
#[derive(Default)]
pub(crate) struct StatusLineReader {
    line: Arc<StatusLine>,
    position: Position,
}

/// Long enough for the version, the status, the byte after it, and some white space.
const LENGTH: usize = 32;

enum Position {
    /// In a status line, whose first bytes are kept.
    StatusLine { start: [u8; LENGTH], length: usize },
    /// In the header lines of an interim response. An empty line ends them.
    Interim { is_empty: bool },
    /// After the final status line, or after bytes that are not a status line.
    End,
}

impl Default for Position {
    fn default() -> Self {
        Self::StatusLine {
            start: [0; LENGTH],
            length: 0,
        }
    }
}

impl StatusLineReader {
    pub(crate) fn line(&self) -> &Arc<StatusLine> {
        &self.line
    }

    /// Reads the next bytes of the connection.
    pub(crate) fn read(&mut self, bytes: &[u8]) {
        if bytes.is_empty() || self.line.status().is_some() {
            return;
        }
        if !self.line.has_begun() {
            self.position = Position::default();
            self.line.0.store(BEGUN, Ordering::Relaxed);
        }
        for byte in bytes {
            match self.position.after(*byte) {
                None => {}
                Some(status) if is_interim(status) => {
                    self.position = Position::Interim { is_empty: true };
                }
                Some(status) => {
                    self.position = Position::End;
                    self.line.0.store(status.as_u16(), Ordering::Relaxed);
                }
            }
            if matches!(self.position, Position::End) {
                return;
            }
        }
    }
}

impl Position {
    /// Advances past a byte. Returns the status if the byte ends a status line.
    fn after(&mut self, byte: u8) -> Option<StatusCode> {
        match self {
            // Empty lines and white space before a status line are ignored (RFC 9112 §2.2 and §4).
            Self::StatusLine { length: 0, .. } if byte == b'\n' || is_space(byte) => {}
            Self::StatusLine { start, length } => {
                if let Some(place) = start.get_mut(*length) {
                    *place = byte;
                    *length += 1;
                }
                if byte == b'\n' {
                    let status = status(start);
                    if status.is_none() {
                        *self = Self::End;
                    }
                    return status;
                }
            }
            Self::Interim { is_empty: true } if byte == b'\n' => *self = Self::default(),
            Self::Interim { is_empty } if byte != b'\r' => *is_empty = byte == b'\n',
            Self::Interim { .. } | Self::End => {}
        }
        None
    }
}

/// The status at the beginning of a status line of any minor version (RFC 9110 §2.5).
///
/// Any white space separates its parts (RFC 9112 §4), and whatever follows the three digits of the status is
/// the reason phrase.
fn status(start: &[u8; LENGTH]) -> Option<StatusCode> {
    let (minor, rest) = start.strip_prefix(b"HTTP/1.")?.split_first()?;
    let spaces = rest.iter().take_while(|byte| is_space(**byte)).count();
    let (status, after) = rest.get(spaces..)?.split_at_checked(3)?;
    let is_separate = spaces > 0 && !after.first()?.is_ascii_digit();
    let status = StatusCode::from_bytes(status).ok()?;
    (minor.is_ascii_digit() && is_separate).then_some(status)
}

/// White space within a line (RFC 9112 §4).
fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\x0b' | b'\x0c' | b'\r')
}

/// An interim response is followed by another one. 101 is not: it ends HTTP on the connection.
fn is_interim(status: StatusCode) -> bool {
    status.is_informational() && status != StatusCode::SWITCHING_PROTOCOLS
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The state after these bytes.
    fn read(bytes: &[u8], piece: usize) -> u16 {
        let mut reader = StatusLineReader::default();
        for piece in bytes.chunks(piece) {
            reader.read(piece);
        }
        reader.line.0.load(Ordering::Relaxed)
    }

    #[test]
    fn the_final_status_line_counts_from_its_end_on() {
        for (text, expected) in [
            ("", NOTHING),
            ("H", BEGUN),
            ("HTTP/1.1 200 OK\r", BEGUN),
            ("HTTP/1.1 200 OK\r\n", 200),
            ("HTTP/1.1 200 \r\n", 200),
            ("HTTP/1.1 200\r\n", 200),
            ("HTTP/1.1 200\n", 200),
            ("HTTP/1.0 503 X\r\n\x01", 503),
            ("\r\n\r\nHTTP/1.1 404 X\r\n", 404),
            ("HTTP/1.1 999 X\r\n", 999),
            ("HTTP/1.1 101 X\r\n", 101),
            ("HTTP/1.1 100 X\r\n", BEGUN),
            ("HTTP/1.1 100 X\r\n\r\n", BEGUN),
            ("HTTP/1.1 100 X\r\n\r\nHTTP/1.1 200 X\r\n", 200),
            (
                "HTTP/1.1 103 X\r\na: b\r\nc: d\r\n\r\nHTTP/1.1 100 X\n\nHTTP/1.1 204 X\r\n",
                204,
            ),
            ("HTTP/1.1 103 X\r\nHTTP/1.1 200 X\r\n", BEGUN),
            ("HTTP/1.1 200 X\r\n\r\nHTTP/1.1 500 X\r\n", 200),
            ("HTTP/1.2 200 X\r\n", 200),
            ("HTTP/1.1  200 OK\r\n", 200),
            ("HTTP/1.1\t200\tOK\r\n", 200),
            (" \t\r\nHTTP/1.1 200 OK\r\n", 200),
            ("HTTP/1.1 200OK\r\n", 200),
            ("HTTP/1.1 200\0\0\r\n", 200),
            ("HTTP/1.1 200\0\0", BEGUN),
            ("HTTP/1.1200 OK\r\n", BEGUN),
            ("HTTP/1.x 200 OK\r\n", BEGUN),
            ("HTTP/1.11 200 OK\r\n", BEGUN),
            ("HTTP/2.0 200 X\r\n", BEGUN),
            ("HTTP/1.1 20 OK\r\n", BEGUN),
            ("HTTP/1.1 2000 OK\r\n", BEGUN),
            ("HTTP/1.1 099 OK\r\n", BEGUN),
            ("HTTP/1.1 -20 OK\r\n", BEGUN),
            ("HTTP/1.1\r\n200 OK\r\n", BEGUN),
            ("<html>\r\nHTTP/1.1 200 OK\r\n", BEGUN),
        ] {
            for piece in 1..=text.len().max(1) {
                assert_eq!(
                    read(text.as_bytes(), piece),
                    expected,
                    "{text:?} by {piece}"
                );
            }
        }
    }

    #[test]
    fn each_request_has_a_status_line_of_its_own() {
        let mut reader = StatusLineReader::default();
        for status in [200, 404] {
            reader.line.reset();
            assert!(!reader.line.has_begun());
            reader.read(format!("HTTP/1.1 {status} X\r\n\r\nbody").as_bytes());
            assert_eq!(reader.line.status().expect("a status"), status);
        }
        reader.line.reset();
        reader.read(b"HTTP/1.1");
        assert_eq!(
            (reader.line.has_begun(), reader.line.status()),
            (true, None)
        );
    }

    proptest! {
        #[test]
        fn pieces_do_not_matter(text in "(HTTP/1.[012] [0-9]{2,4}[ a]?[\r\n]{1,2}|[a: \r\n\u{1}]{0,4}){0,5}", piece in 1_usize..20) {
            prop_assert_eq!(read(text.as_bytes(), piece), read(text.as_bytes(), text.len().max(1)));
        }
    }
}
