//! An explicit proxy: it gets checked addresses only, and no connection bypasses it.
#![cfg(feature = "proxy")]

mod support;

use std::net::IpAddr;
use std::time::Duration;

use openapi_webhooks::egress::Policy;
use openapi_webhooks::transport::{Proxy, Resolve, Resolving};
use openapi_webhooks::{Client, Endpoint, SendError, Sent, Verdict};
use support::tls::{Acceptor, Pair, authority, endpoint, names, trusting};
use support::{OK, Received, Server, answer_all, local, message};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

/// A proxy that opens the requested tunnels.
async fn tunnelling() -> Server {
    Server::with(|_, mut stream, log| async move {
        let request = Received::read(&mut stream).await.unwrap();
        let target = request.target().to_owned();
        log.push(request);
        let mut there = TcpStream::connect(target).await.unwrap();
        stream
            .write_all(b"HTTP/1.1 200 Connection established\r\nx: y\r\n\r\n")
            .await
            .unwrap();
        let _ = tokio::io::copy_bidirectional(&mut stream, &mut there).await;
    })
    .await
}

fn by_way_of(proxy: &Server) -> Proxy {
    Proxy::new(&format!("http://{}", proxy.address())).unwrap()
}

#[tokio::test]
async fn https_uses_a_tunnel_to_the_checked_address() {
    let authority = authority();
    let acceptor =
        Acceptor::showing(Pair::signed(&names(&["customer.example"]), &authority)).build();
    let server = Server::with(move |_, stream, log| {
        let acceptor = acceptor.clone();
        async move { answer_all(acceptor.accept(stream).await.unwrap(), OK, &log).await }
    })
    .await;
    let proxy = tunnelling().await;
    let client = trusting(&authority)
        .proxy(by_way_of(&proxy).basic_auth("user", "pass").unwrap())
        .build();
    for _ in 0..2 {
        client
            .deliver(&endpoint(&server, "customer.example"), &message())
            .await
            .unwrap();
    }
    let port = server.address().port();
    let asked = proxy.only();
    assert_eq!(asked.line(), format!("CONNECT 127.0.0.1:{port} HTTP/1.1"));
    assert!(
        asked
            .head
            .contains("Proxy-Authorization: Basic dXNlcjpwYXNz\r\n")
    );
    let received = server.received();
    assert_eq!((received.len(), server.connections()), (2, 1));
    assert_eq!(received[0].line(), "POST /hooks HTTP/1.1");
    assert_eq!(
        received[0].header("host"),
        format!("customer.example:{port}")
    );
    let none: Vec<&str> = Vec::new();
    assert_eq!(received[0].all("proxy-authorization"), none);
}

#[tokio::test]
async fn http_uses_a_tunnel_to_the_checked_address() {
    let (server, proxy) = (Server::answering(OK).await, tunnelling().await);
    let client = local().proxy(by_way_of(&proxy)).build();
    client
        .deliver(&server.endpoint(), &message())
        .await
        .unwrap();
    assert_eq!(
        proxy.only().line(),
        format!("CONNECT {} HTTP/1.1", server.address())
    );
    assert_eq!(server.only().line(), "POST /hooks HTTP/1.1");
}

/// Resolves the proxy's name to this machine, and other names to these addresses.
struct Leading(&'static [&'static str]);

impl Resolve for Leading {
    fn resolve(&self, name: &str) -> Resolving {
        let answer = if name == "proxy.internal" {
            &["127.0.0.1"]
        } else {
            self.0
        };
        let answer: Vec<IpAddr> = answer.iter().map(|text| text.parse().unwrap()).collect();
        Box::pin(async { Ok(answer) })
    }
}

async fn send(proxy: &Server, policy: Policy, leading: Leading) -> Result<(), SendError> {
    let url = format!("http://proxy.internal:{}", proxy.address().port());
    let client: Client = Client::builder()
        .egress(policy)
        .resolver(leading)
        .connect_timeout(Duration::from_secs(1))
        .proxy(Proxy::new(&url).unwrap())
        .build();
    let endpoint = Endpoint::new("https://customer.example/hooks").unwrap();
    client.deliver(&endpoint, &message()).await.map(drop)
}

#[tokio::test]
async fn the_target_is_checked_before_the_proxy_is_contacted() {
    let proxy = tunnelling().await;
    for answer in [
        &["127.0.0.1"][..],
        &["1.1.1.1", "10.0.0.1"],
        &["::ffff:169.254.169.254"],
    ] {
        let error = send(&proxy, Policy::default(), Leading(answer))
            .await
            .unwrap_err();
        assert!(error.is_blocked(), "{answer:?}");
        assert_eq!(error.sent(), Sent::No);
    }
    assert_eq!(proxy.connections(), 0);
}

#[tokio::test]
async fn a_proxy_that_opens_no_tunnel_is_a_connect_error() {
    let long = format!("HTTP/1.1 200 OK\r\nx: {}", "y".repeat(1 << 20));
    for answer in [
        "HTTP/1.1 403 Forbidden\r\n\r\n",
        "HTTP/1.1 407 Proxy Authentication Required\r\n\r\n",
        "HTTP/1.1 502 Bad Gateway\r\n\r\n",
        "<html>",
        "",
        "HTTP/1.1 20",
        &long,
    ] {
        let answer = answer.to_owned();
        let proxy = Server::with(move |_, mut stream, log| {
            let answer = answer.clone();
            async move {
                let request: Received = Received::read(&mut stream).await.unwrap();
                log.push(request);
                let _ = stream.write_all(answer.as_bytes()).await;
            }
        })
        .await;
        // The proxy is in the internal network, and the target is not.
        let error = send(&proxy, Policy::default(), Leading(&["1.1.1.1"]))
            .await
            .unwrap_err();
        assert!(error.is_connect(), "{error:?}");
        assert_eq!(
            (error.verdict(), error.sent()),
            (Verdict::Transient, Sent::No)
        );
        assert_eq!(proxy.only().target(), "1.1.1.1:443");
    }
}

#[tokio::test]
async fn a_silent_proxy_times_out() {
    let proxy = Server::with(|_, stream, _| async move {
        let _open = stream;
        std::future::pending::<()>().await;
    })
    .await;
    let error = send(&proxy, Policy::default(), Leading(&["2606:4700::1111"]))
        .await
        .unwrap_err();
    assert!(error.is_connect() && error.is_timeout());
    assert_eq!(error.sent(), Sent::No);
}

#[test]
fn a_proxy_is_a_host_and_a_port() {
    for url in [
        "https://proxy.internal:3128",
        "socks5://proxy.internal:1080",
        "http://user:password@proxy.internal",
        "http://proxy.internal/path",
        "http://proxy.internal/?query",
        "http://127.1:3128",
        "proxy.internal:3128",
        "",
    ] {
        assert!(Proxy::new(url).is_err(), "{url}");
    }
    for url in [
        "http://proxy.internal",
        "http://[::1]:3128/",
        "http://10.0.0.1:3128",
    ] {
        assert!(Proxy::new(url).is_ok(), "{url}");
    }
    let proxy = Proxy::new("http://proxy.internal").unwrap();
    assert!(proxy.clone().basic_auth("a:b", "").is_err());
    let proxy = proxy.basic_auth("user", "s3cr3t").unwrap();
    assert!(!format!("{proxy:?}").contains("s3cr3t"));
}
