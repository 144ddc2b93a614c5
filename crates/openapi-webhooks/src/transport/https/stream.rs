//! The byte stream under hyper.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::client::TlsStream;

use crate::transport::status_line::{StatusLine, StatusLineReader};

/// A plain or encrypted connection.
pub(crate) struct Stream {
    io: Io,
    /// With HTTP/1 only.
    status_line: Option<StatusLineReader>,
    /// Why nothing more can be sent, over HTTP/1. A response may still arrive.
    send_error: Option<io::Error>,
}

enum Io {
    Plain(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
}

impl Stream {
    pub(crate) fn plain(stream: TcpStream) -> Self {
        Self::of(Io::Plain(stream))
    }

    pub(crate) fn tls(stream: TlsStream<TcpStream>) -> Self {
        Self::of(Io::Tls(Box::new(stream)))
    }

    fn of(io: Io) -> Self {
        Self {
            io,
            status_line: None,
            send_error: None,
        }
    }

    /// Reads the status lines of HTTP/1 from now on.
    pub(crate) fn read_status_lines(&mut self) -> Arc<StatusLine> {
        let reader = self.status_line.get_or_insert_default();
        Arc::clone(reader.line())
    }

    /// Keeps the error of sending an HTTP/1 request, and reports success. The receiver may have responded
    /// before it read the whole request, and hyper would not read the response after an error.
    fn hide_send_error<T>(&mut self, outcome: io::Result<T>, as_if: T) -> io::Result<T> {
        match outcome {
            Err(error) if self.status_line.is_some() && is_reset(&error) => {
                self.send_error = Some(error);
                Ok(as_if)
            }
            outcome => outcome,
        }
    }

    /// The protocol that was negotiated in the handshake (RFC 7301, RFC 9113 §3.2).
    #[cfg(feature = "http2")]
    pub(crate) fn speaks_http2(&self) -> bool {
        match &self.io {
            Io::Plain(_) => false,
            Io::Tls(stream) => stream.get_ref().1.alpn_protocol() == Some(b"h2"),
        }
    }
}

impl AsyncRead for Stream {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        let start = buffer.filled().len();
        let outcome = ready!(match &mut this.io {
            Io::Plain(stream) => Pin::new(stream).poll_read(context, buffer),
            Io::Tls(stream) => Pin::new(stream).poll_read(context, buffer),
        });
        let bytes = buffer.filled().get(start..).unwrap_or_default();
        if bytes.is_empty()
            && let Some(error) = this.send_error.take()
        {
            return Poll::Ready(Err(error));
        }
        if let Some(reader) = &mut this.status_line {
            reader.read(bytes);
        }
        Poll::Ready(outcome)
    }
}

impl AsyncWrite for Stream {
    fn poll_write(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        if this.send_error.is_some() {
            return Poll::Ready(Ok(bytes.len()));
        }
        let outcome = ready!(match &mut this.io {
            Io::Plain(stream) => Pin::new(stream).poll_write(context, bytes),
            Io::Tls(stream) => Pin::new(stream).poll_write(context, bytes),
        });
        Poll::Ready(this.hide_send_error(outcome, bytes.len()))
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let length = slices.iter().map(|slice| slice.len()).sum();
        if this.send_error.is_some() {
            return Poll::Ready(Ok(length));
        }
        let outcome = ready!(match &mut this.io {
            Io::Plain(stream) => Pin::new(stream).poll_write_vectored(context, slices),
            Io::Tls(stream) => Pin::new(stream).poll_write_vectored(context, slices),
        });
        Poll::Ready(this.hide_send_error(outcome, length))
    }

    fn is_write_vectored(&self) -> bool {
        match &self.io {
            Io::Plain(stream) => stream.is_write_vectored(),
            Io::Tls(stream) => stream.is_write_vectored(),
        }
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        if this.send_error.is_some() {
            return Poll::Ready(Ok(()));
        }
        let outcome = ready!(match &mut this.io {
            Io::Plain(stream) => Pin::new(stream).poll_flush(context),
            Io::Tls(stream) => Pin::new(stream).poll_flush(context),
        });
        Poll::Ready(this.hide_send_error(outcome, ()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.get_mut().io {
            Io::Plain(stream) => Pin::new(stream).poll_shutdown(context),
            Io::Tls(stream) => Pin::new(stream).poll_shutdown(context),
        }
    }
}

/// The connection was reset, or the receiver closed it.
fn is_reset(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionReset | io::ErrorKind::BrokenPipe
    )
}
