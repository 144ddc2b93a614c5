//! A receiver on its own thread and core, which responds `ok`.

use std::convert::Infallible;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread;

use http_body_util::{BodyExt as _, Full};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::CertificateDer;

use crate::{Result, cpu};

pub(crate) struct Receiver {
    address: SocketAddr,
    pub(crate) certificate: Option<CertificateDer<'static>>,
}

impl Receiver {
    pub(crate) fn url(&self) -> String {
        let scheme = if self.certificate.is_some() {
            "https"
        } else {
            "http"
        };
        format!("{scheme}://{}/hooks", self.address)
    }

    pub(crate) fn port(&self) -> u16 {
        self.address.port()
    }
}

/// Starts a receiver that listens on all local addresses until the program ends.
pub(crate) fn start(is_tls: bool) -> Result<Receiver> {
    let listener = TcpListener::bind("0.0.0.0:0")?;
    listener.set_nonblocking(true)?;
    let address = SocketAddr::from(([127, 0, 0, 1], listener.local_addr()?.port()));
    let (acceptor, certificate) = if is_tls { tls()? } else { (None, None) };
    thread::Builder::new()
        .name("receiver".to_owned())
        .spawn(move || {
            // A machine with one core has no other.
            cpu::pin(1).ok();
            let mut runtime = tokio::runtime::Builder::new_current_thread();
            let runtime = runtime.enable_all().build()?;
            runtime.block_on(serve(listener, acceptor))
        })?;
    Ok(Receiver {
        address,
        certificate,
    })
}

type Tls = (Option<TlsAcceptor>, Option<CertificateDer<'static>>);

fn tls() -> Result<Tls> {
    let own = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()])?;
    let certificate = own.cert.der().clone();
    let key = own.signing_key.serialize_der().try_into()?;
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![certificate.clone()], key)?;
    Ok((Some(TlsAcceptor::from(Arc::new(config))), Some(certificate)))
}

async fn serve(listener: TcpListener, acceptor: Option<TlsAcceptor>) -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let acceptor = acceptor.clone();
        tokio::spawn(async move {
            match acceptor {
                None => answer(stream).await,
                Some(acceptor) => {
                    if let Ok(stream) = acceptor.accept(stream).await {
                        answer(stream).await;
                    }
                }
            }
        });
    }
}

async fn answer(stream: impl AsyncRead + AsyncWrite + Unpin + 'static) {
    let service = service_fn(|request: Request<Incoming>| async {
        // The sender reports failures of this connection.
        request.into_body().collect().await.ok();
        Ok::<_, Infallible>(Response::new(Full::new(Bytes::from_static(b"ok"))))
    });
    let connection = http1::Builder::new();
    connection
        .serve_connection(TokioIo::new(stream), service)
        .await
        .ok();
}
