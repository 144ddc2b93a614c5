//! Ten thousand endpoints over real sockets, three of which misbehave.
#![cfg(all(feature = "hyper", target_os = "linux"))]

mod support;

use std::collections::HashSet;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use openapi_webhooks::{Endpoint, Sent, Verdict};
use support::{Server, local, message, secret};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::sleep;

const ENDPOINTS: usize = 10_000;
const ORIGINS: usize = 100;

type Paths = Arc<Mutex<HashSet<String>>>;

/// One listener for all addresses in 127.0.0.0/8.
async fn receiver() -> (SocketAddr, Paths) {
    let listener = TcpListener::bind("0.0.0.0:0").await.unwrap();
    let (address, paths) = (listener.local_addr().unwrap(), Paths::default());
    let log = paths.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer(stream, log.clone()));
        }
    });
    (address, paths)
}

/// Reads in large pieces for speed. Every request ends with the message's body.
async fn answer(mut stream: TcpStream, paths: Paths) {
    let (mut request, mut piece) = (Vec::new(), [0; 2048]);
    while let Ok(length @ 1..) = stream.read(&mut piece).await {
        request.extend_from_slice(&piece[..length]);
        if !request.ends_with(b"\r\n\r\n[1,2,3]") {
            continue;
        }
        let text = String::from_utf8(std::mem::take(&mut request)).unwrap();
        let path = text.split(' ').nth(1).unwrap().to_owned();
        assert!(paths.lock().unwrap().insert(path), "sent twice");
        let answer = stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await;
        if answer.is_err() {
            return;
        }
    }
}

/// Sends the head byte by byte with pauses, and never completes it.
async fn drip(mut stream: TcpStream) {
    let mut bytes = b"HTTP/1.1 200 OK\r\n"
        .iter()
        .chain(b"x: y\r\n".iter().cycle());
    while let Some(byte) = bytes.next()
        && stream.write_all(&[*byte]).await.is_ok()
    {
        sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn misbehaving_endpoints_do_not_delay_the_others() {
    let (address, paths) = receiver().await;
    let hanging = Server::after_request(|stream| async move {
        let _open = stream;
        std::future::pending::<()>().await;
    })
    .await;
    let dripping = Server::after_request(drip).await;
    let resetting = Server::after_request(|stream| async move {
        stream.set_zero_linger().unwrap();
    })
    .await;
    let mut endpoints = vec![
        hanging.endpoint(),
        dripping.endpoint(),
        resetting.endpoint(),
    ];
    for number in endpoints.len()..ENDPOINTS {
        let host = format!("127.0.1.{}", number % ORIGINS);
        let url = format!("http://{host}:{}/{number}", address.port());
        endpoints.push(Endpoint::new(&url).unwrap().signed_with(secret()));
    }

    // Longer than the whole test may take.
    let client = local().deadline(Duration::from_secs(600)).build();
    let message = message();
    let mut outcomes = client.fan_out(&endpoints, &message);
    let mut seen = HashSet::new();
    while seen.len() < ENDPOINTS - 2 {
        let (position, outcome) = outcomes.next().await.unwrap();
        assert!(seen.insert(position));
        if position == 2 {
            let error = outcome.unwrap_err();
            assert!(error.is_interrupted(), "{error:?}");
            assert_eq!(
                (error.verdict(), error.sent()),
                (Verdict::Transient, Sent::Maybe)
            );
        } else {
            assert!(position > 2, "{position} has not answered");
            assert_eq!(outcome.unwrap().status(), 204);
        }
    }
    assert_eq!(paths.lock().unwrap().len(), ENDPOINTS - 3);
}
