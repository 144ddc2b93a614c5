//! A connection whose writes can be manipulated to cause faults.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Instant, Sleep, sleep};

const GARBAGE: &[u8] = b"\x00\x01garbage, not HTTP\r\n\r\n";

/// A reset discards what the receiver has not read yet. The pause gives it time to read.
const BEFORE_RESET: Duration = Duration::from_millis(50);

/// How the writes of a connection are disturbed.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Disturbance {
    /// The connection ends.
    End(End),
    /// Other bytes are sent instead, and the connection is closed.
    Garbage,
    /// The connection ends after this part of the body.
    CutBody { length: usize, end: End },
    /// One byte at a time.
    Drip(Duration),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Close,
    Reset,
}

/// Sets the disturbance of a connection.
#[derive(Clone, Debug, Default)]
pub(crate) struct Disturb(Arc<Mutex<Option<Disturbance>>>);

impl Disturb {
    pub(crate) fn set(&self, disturbance: Disturbance) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(disturbance);
    }

    fn take(&self) -> Option<Disturbance> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// A connection whose writes its [`Disturb`] changes.
#[derive(Debug)]
pub(crate) struct DisturbedStream {
    stream: TcpStream,
    disturb: Disturb,
    writes: Writes,
    /// The pause before the next write.
    pause: Option<Pin<Box<Sleep>>>,
}

#[derive(Debug)]
enum Writes {
    Undisturbed,
    /// What is left of the garbage.
    Garbage(&'static [u8]),
    /// What is left of the head, or of the part of the body.
    CutBody {
        head: HeadEnd,
        length: usize,
        end: End,
    },
    Drip(Duration),
    /// The connection ends when the pause is over.
    Ending(End),
}

impl DisturbedStream {
    pub(crate) fn new(stream: TcpStream, disturb: Disturb) -> Self {
        Self {
            stream,
            disturb,
            writes: Writes::Undisturbed,
            pause: None,
        }
    }

    fn begin(&mut self, disturbance: Disturbance) {
        self.writes = match disturbance {
            Disturbance::End(end) => Writes::Ending(end),
            Disturbance::Garbage => Writes::Garbage(GARBAGE),
            Disturbance::CutBody { length, end } => Writes::CutBody {
                head: HeadEnd::default(),
                length,
                end,
            },
            Disturbance::Drip(pause) => {
                self.pause = Some(Box::pin(sleep(pause)));
                Writes::Drip(pause)
            }
        };
    }

    fn poll_pause(&mut self, context: &mut Context<'_>) -> Poll<()> {
        if let Some(pause) = &mut self.pause {
            ready!(pause.as_mut().poll(context));
            self.pause = None;
        }
        Poll::Ready(())
    }

    /// Ends the connection: the caller drops it because of the error.
    fn end(&self, end: End) -> io::Error {
        if end == End::Reset
            && let Err(error) = self.stream.set_zero_linger()
        {
            return error;
        }
        io::ErrorKind::ConnectionAborted.into()
    }
}

impl AsyncWrite for DisturbedStream {
    fn poll_write(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        if let Some(disturbance) = this.disturb.take() {
            this.begin(disturbance);
        }
        loop {
            ready!(this.poll_pause(context));
            match &mut this.writes {
                Writes::Undisturbed => {
                    return Pin::new(&mut this.stream).poll_write(context, bytes);
                }
                Writes::Garbage([]) => this.writes = Writes::Ending(End::Close),
                Writes::Garbage(rest) => {
                    let written = ready!(Pin::new(&mut this.stream).poll_write(context, rest))?;
                    *rest = rest.get(written..).unwrap_or_default();
                }
                Writes::CutBody { head, length, end } => {
                    let allowed = head
                        .remaining(bytes)
                        .saturating_add(*length)
                        .min(bytes.len());
                    if allowed == 0 && !bytes.is_empty() {
                        let end = *end;
                        if end == End::Reset {
                            this.pause = Some(Box::pin(sleep(BEFORE_RESET)));
                        }
                        this.writes = Writes::Ending(end);
                        continue;
                    }
                    let part = bytes.get(..allowed).unwrap_or_default();
                    let written = ready!(Pin::new(&mut this.stream).poll_write(context, part))?;
                    let part = part.get(..written).unwrap_or_default();
                    let of_head = head.advance(part);
                    *length -= written - of_head;
                    return Poll::Ready(Ok(written));
                }
                Writes::Drip(pause) => {
                    let byte = bytes.get(..1).unwrap_or_default();
                    let written = ready!(Pin::new(&mut this.stream).poll_write(context, byte))?;
                    this.pause = Instant::now()
                        .checked_add(*pause)
                        .map(|end| Box::pin(tokio::time::sleep_until(end)));
                    return Poll::Ready(Ok(written));
                }
                Writes::Ending(end) => {
                    let end = *end;
                    return Poll::Ready(Err(this.end(end)));
                }
            }
        }
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_shutdown(context)
    }
}

impl AsyncRead for DisturbedStream {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_read(context, buffer)
    }
}

/// Finds the empty line at the end of a head, across writes.
#[derive(Debug, Default)]
struct HeadEnd {
    /// How many bytes of the empty line the last writes ended with.
    matched: usize,
}

impl HeadEnd {
    const LINE: &[u8] = b"\r\n\r\n";

    /// How many of the next bytes belong to the head.
    fn remaining(&self, bytes: &[u8]) -> usize {
        let mut matched = self.matched;
        for (at, byte) in bytes.iter().enumerate() {
            if matched == Self::LINE.len() {
                return at;
            }
            matched = Self::next(matched, *byte);
        }
        bytes.len()
    }

    /// Records written bytes, and returns how many of them belong to the head.
    fn advance(&mut self, bytes: &[u8]) -> usize {
        let of_head = self.remaining(bytes);
        for byte in bytes.iter().take(of_head) {
            self.matched = Self::next(self.matched, *byte);
        }
        of_head
    }

    fn next(matched: usize, byte: u8) -> usize {
        match Self::LINE.get(matched) {
            Some(expected) if *expected == byte => matched + 1,
            _ => usize::from(byte == b'\r'),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::HeadEnd;

    #[test]
    fn a_head_ends_with_an_empty_line_across_writes() {
        let mut head = HeadEnd::default();
        assert_eq!(head.advance(b"HTTP/1.1 200 OK\r\na: b\r"), 22);
        assert_eq!(head.advance(b"\n\r"), 2);
        assert_eq!(head.advance(b"\nbody\r\n\r\n"), 1);
        assert_eq!(head.advance(b"more"), 0);
    }

    #[test]
    fn a_line_that_is_not_empty_does_not_end_a_head() {
        let mut head = HeadEnd::default();
        assert_eq!(head.advance(b"a\r\r\n\r\nb"), 6);
    }
}
