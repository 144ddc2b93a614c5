//! A receiver that reads requests and never responds. It is a separate process, so its allocations are
//! not counted.
//!
//! It writes lines: its address, its certificate (or an empty line), and one for each request.

use std::sync::Arc;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;

use crate::Result;
use crate::memory::BODY_END;

pub(crate) async fn plain() -> Result<()> {
    serve("", |stream| async move { Some(stream) }).await
}

pub(crate) async fn tls() -> Result<()> {
    let own = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()])?;
    let certificate = own.cert.der().clone();
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(
            vec![certificate.clone()],
            own.signing_key.serialize_der().try_into()?,
        )?;
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let hex: String = certificate
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    serve(&hex, move |stream| {
        let acceptor = acceptor.clone();
        async move { acceptor.accept(stream).await.ok() }
    })
    .await
}

async fn serve<S, F>(
    certificate: &str,
    accept: impl Fn(TcpStream) -> F + Clone + Send + 'static,
) -> Result<()>
where
    S: AsyncRead + Unpin + Send + 'static,
    F: Future<Output = Option<S>> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let mut output = tokio::io::stdout();
    let first = format!("{}\n{certificate}\n", listener.local_addr()?);
    output.write_all(first.as_bytes()).await?;
    output.flush().await?;

    let (sender, mut requests) = unbounded_channel();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (accept, sender) = (accept.clone(), sender.clone());
            tokio::spawn(async move {
                if let Some(stream) = accept(stream).await {
                    read(stream, &sender).await;
                }
            });
        }
    });
    while requests.recv().await.is_some() {
        output.write_all(b"request\n").await?;
        output.flush().await?;
    }
    Ok(())
}

/// Reports a request when its body has arrived, and keeps the connection open.
async fn read(mut stream: impl AsyncRead + Unpin, requests: &UnboundedSender<()>) {
    let (mut read, mut piece) = (Vec::new(), [0; 4096]);
    while let Ok(length @ 1..) = stream.read(&mut piece).await {
        read.extend_from_slice(&piece[..length]);
        if read.ends_with(BODY_END) && requests.send(()).is_err() {
            return;
        }
    }
}
