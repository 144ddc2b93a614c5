//! A raw HTTP/2 server that writes frames.

use std::future::Future;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;

use super::tls::{Acceptor, Authority, Pair, names};
use super::{Log, Server};

pub(crate) const DATA: u8 = 0;
pub(crate) const HEADERS: u8 = 1;
pub(crate) const RST_STREAM: u8 = 3;
pub(crate) const SETTINGS: u8 = 4;
pub(crate) const PUSH_PROMISE: u8 = 5;
pub(crate) const PING: u8 = 6;
pub(crate) const GOAWAY: u8 = 7;
pub(crate) const WINDOW_UPDATE: u8 = 8;
pub(crate) const CONTINUATION: u8 = 9;

/// RFC 9113 §4.1.
pub(crate) fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    let mut frame = vec![length[1], length[2], length[3], kind, flags];
    frame.extend(stream.to_be_bytes());
    frame.extend(payload);
    frame
}

pub(crate) fn words(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_be_bytes()).collect()
}

/// Negotiates HTTP/2 in the handshake, and serves connections with `serve`.
pub(crate) async fn serving<F, Fut>(authority: &Authority, serve: F) -> Server
where
    F: Fn(usize, TlsStream<TcpStream>, Log) -> Fut + Clone + Send + Sync + 'static,
    Fut: Future<Output = ()> + Send + 'static,
{
    let acceptor = Acceptor {
        alpn: &[b"h2", b"http/1.1"],
        ..Acceptor::showing(Pair::signed(&names(&["customer.example"]), authority))
    }
    .build();
    Server::with(move |number, stream, log| {
        let (acceptor, serve) = (acceptor.clone(), serve.clone());
        async move {
            if let Ok(stream) = acceptor.accept(stream).await {
                assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
                serve(number, stream, log).await;
            }
        }
    })
    .await
}

/// A connection that reads the heads of requests and writes frames.
pub(crate) struct Raw(TlsStream<TcpStream>);

impl Raw {
    pub(crate) async fn open(stream: TlsStream<TcpStream>) -> Self {
        Self::open_with_settings(stream).await.1
    }

    /// Also returns the client's initial settings (RFC 9113 §3.4).
    pub(crate) async fn open_with_settings(
        stream: TlsStream<TcpStream>,
    ) -> (Vec<(u16, u32)>, Self) {
        let mut raw = Self(stream);
        let mut preface = [0; 24];
        raw.0.read_exact(&mut preface).await.unwrap();
        assert_eq!(&preface, b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        let (kind, _, payload) = raw.read().await.unwrap();
        assert_eq!(kind, SETTINGS);
        let settings = payload
            .chunks_exact(6)
            .map(|entry| {
                let name = u16::from_be_bytes([entry[0], entry[1]]);
                let value = u32::from_be_bytes([entry[2], entry[3], entry[4], entry[5]]);
                (name, value)
            })
            .collect();
        raw.write(&frame(SETTINGS, 0, 0, &[])).await;
        (settings, raw)
    }

    /// The next frame: its type, stream and payload.
    async fn read(&mut self) -> Option<(u8, u32, Vec<u8>)> {
        let mut head = [0; 9];
        self.0.read_exact(&mut head).await.ok()?;
        let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
        let mut payload = vec![0; length as usize];
        self.0.read_exact(&mut payload).await.ok()?;
        let stream = u32::from_be_bytes([head[5], head[6], head[7], head[8]]);
        Some((head[3], stream, payload))
    }

    /// The stream of the next request. The body is not read.
    pub(crate) async fn request(&mut self) -> Option<u32> {
        loop {
            let (kind, stream, _) = self.read().await?;
            if kind == HEADERS {
                return Some(stream);
            }
        }
    }

    /// Returns whether the client still accepts data.
    pub(crate) async fn write(&mut self, frames: &[u8]) -> bool {
        self.0.write_all(frames).await.is_ok() && self.0.flush().await.is_ok()
    }

    /// `:status: 200` by its index in the static table (RFC 7541, appendix A), and the end.
    pub(crate) async fn answer(&mut self, stream: u32) {
        self.write(&frame(HEADERS, 0x5, stream, &[0x88])).await;
    }

    /// Closes the sending side, and reads until the end.
    pub(crate) async fn end(mut self) {
        let _ = self.0.shutdown().await;
        self.drain().await;
    }

    /// Reads until the client closes the connection.
    pub(crate) async fn drain(mut self) {
        let _ = tokio::io::copy(&mut self.0, &mut tokio::io::sink()).await;
    }
}
