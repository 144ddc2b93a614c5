//! Counts the allocations of sending a message, in addition to those of hyper.

#![cfg(feature = "hyper")]

mod support;

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::thread;

use allocation_counter::measure;
use http::{Method, Request};
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use openapi_webhooks::bytes::Bytes;
use openapi_webhooks::{Client, Endpoint};
use tokio::net::TcpStream;
use tokio::runtime::{Builder, Runtime};

use support::{builder, local, secret};

const TIMES: u64 = 100;

/// The maximum number of allocations in addition to hyper's for the same request.
const MOST: u64 = 11;

/// Responds on a separate thread, whose allocations are not counted.
fn server() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            thread::spawn(move || {
                let mut piece = [0; 16 * 1024];
                // A request fits into one segment and is written at once.
                while matches!(stream.read(&mut piece), Ok(1..)) {
                    let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";
                    stream.write_all(answer).unwrap();
                }
            });
        }
    });
    address
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// 1 KB as JSON.
fn payload() -> Vec<String> {
    (0..50)
        .map(|number| format!("item number {number:05}"))
        .collect()
}

async fn send(client: &Client, endpoint: &Endpoint, payload: &[String]) {
    let message = builder().json("application/json", payload).unwrap();
    client.deliver(endpoint, &message).await.unwrap();
}

/// Sends the same request, which was signed before.
async fn send_prepared(sender: &mut SendRequest<Full<Bytes>>, prepared: &Request<Bytes>) {
    let mut request = Request::new(Full::new(prepared.body().clone()));
    *request.method_mut() = Method::POST;
    *request.uri_mut() = prepared.uri().clone();
    *request.headers_mut() = prepared.headers().clone();
    let response = sender.send_request(request).await.unwrap();
    assert_eq!(response.status(), 200);
    response.into_body().collect().await.unwrap();
}

fn prepared(address: SocketAddr, payload: &[String]) -> Request<Bytes> {
    let body = serde_json::to_vec(payload).unwrap();
    Request::post("/hooks")
        .header("user-agent", "measured")
        .header("content-type", "application/json")
        .header("content-length", body.len())
        .header("webhook-id", "msg_00000000000000000000000000000000")
        .header("webhook-timestamp", "1700000000")
        .header("webhook-signature", format!("v1,{}", "a".repeat(44)))
        .header("host", address.to_string())
        .body(body.into())
        .unwrap()
}

fn of_hyper(address: SocketAddr, payload: &[String]) -> u64 {
    let prepared = prepared(address, payload);
    let runtime = runtime();
    let mut sender = runtime.block_on(async {
        let stream = TcpStream::connect(address).await.unwrap();
        let (sender, connection) = handshake(TokioIo::new(stream)).await.unwrap();
        tokio::spawn(connection);
        sender
    });
    let mut all = |times| {
        runtime.block_on(async {
            for _ in 0..times {
                sender.ready().await.unwrap();
                send_prepared(&mut sender, &prepared).await;
            }
        });
    };
    all(10);
    measure(|| all(TIMES)).count_total
}

fn of_a_client(address: SocketAddr, payload: &[String]) -> u64 {
    let client = local().build();
    let endpoint = Endpoint::new(&format!("http://{address}/hooks")).unwrap();
    let endpoint = endpoint.signed_with(secret());
    let runtime = runtime();
    let all = |times| {
        runtime.block_on(async {
            for _ in 0..times {
                send(&client, &endpoint, payload).await;
            }
        });
    };
    all(10);
    measure(|| all(TIMES)).count_total
}

#[test]
fn sending_allocates_little_more_than_hyper() {
    let (address, payload) = (server(), payload());
    let (hyper, client) = (of_hyper(address, &payload), of_a_client(address, &payload));
    let (each, of_hyper) = (client / TIMES, hyper / TIMES);
    println!("{each} allocations for each message, {of_hyper} of them hyper's");
    assert!(of_hyper > 0, "nothing is counted");
    assert!(each <= of_hyper + MOST, "{each}, of which hyper {of_hyper}");
}

/// Thousands of them may exist at once.
#[test]
fn the_future_of_a_delivery_is_small() {
    let client = local().build();
    let endpoint = Endpoint::new("http://customer.example/").unwrap();
    let message = builder().json("application/json", &[1]).unwrap();
    let size = size_of_val(&client.deliver(&endpoint, &message));
    assert!(size <= 2048, "{size} bytes");
}
