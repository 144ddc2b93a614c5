//! Arbitrary bytes as a response.

#![no_main]

use std::net::Ipv4Addr;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use openapi_webhooks::codegen::v1::MessageBuilder;
use openapi_webhooks::http::Method;
use openapi_webhooks::{Client, Endpoint, Sent, egress};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
});

static CLIENT: LazyLock<Client> = LazyLock::new(|| {
    Client::builder()
        .egress(egress::Policy::default().allow_loopback().allow_http())
        .deadline(Duration::from_secs(5))
        .build()
});

libfuzzer_sys::fuzz_target!(|answer: &[u8]| RUNTIME.block_on(exchange(answer)));

/// A new address for each connection, because the ports of one address would run out.
fn address() -> Ipv4Addr {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let low = NEXT.fetch_add(1, Ordering::Relaxed) % 0x00ff_0000;
    Ipv4Addr::from_bits(0x7f01_0000 + low)
}

async fn exchange(answer: &[u8]) {
    let listener = TcpListener::bind((address(), 0)).await.expect("a port");
    let url = format!("http://{}/", listener.local_addr().expect("an address"));
    let endpoint = Endpoint::new(&url).expect("a URL");
    let message = MessageBuilder::new("fuzz", Method::POST)
        .empty()
        .expect("a message");
    let outcome = tokio::select! {
        outcome = CLIENT.deliver(&endpoint, &message) => outcome,
        () = serve(&listener, answer) => unreachable!("it serves for ever"),
    };
    let answer = match &outcome {
        Ok(delivery) => {
            assert!(delivery.status().is_success());
            Some(delivery.response())
        }
        Err(error) => {
            let expected = if error.status().is_some() {
                Sent::Yes
            } else {
                Sent::Maybe
            };
            assert_eq!(error.sent(), expected);
            error.response()
        }
    };
    assert!(answer.is_none_or(|answer| answer.body().len() <= 16 * 1024));
}

/// Responds to one request on each connection, and closes it.
async fn serve(listener: &TcpListener, answer: &[u8]) {
    loop {
        let Ok((mut stream, _)) = listener.accept().await else {
            continue;
        };
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let Ok(byte) = stream.read_u8().await else {
                break;
            };
            head.push(byte);
        }
        let _ = stream.write_all(answer).await;
        let _ = stream.shutdown().await;
    }
}
