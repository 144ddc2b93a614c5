//! Drops futures at every await point: nothing leaks, and later deliveries are not affected.
#![cfg(feature = "hyper")]

mod support;

use std::future::{Future, poll_fn};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Poll;
use std::time::Duration;

use openapi_webhooks::{Client, Endpoint, Schedule};
use support::{Received, Server, local, message};
use tokio::io::AsyncWriteExt;
use tokio::task::yield_now;
use tokio::time::timeout;

/// Polls a future up to `times` times, whenever it is woken, and drops it.
async fn poll_times<F: Future>(future: F, times: usize) -> Option<F::Output> {
    let mut future = Box::pin(future);
    let mut left = times;
    poll_fn(|context| {
        if left == 0 {
            return Poll::Ready(None);
        }
        left -= 1;
        match future.as_mut().poll(context) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending if left == 0 => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

/// Responds with the received id in pieces, and counts open connections.
async fn echo() -> (Server, Arc<AtomicUsize>) {
    let open = Arc::new(AtomicUsize::new(0));
    let counter = open.clone();
    let server = Server::with(move |_, mut stream, log| {
        let open = counter.clone();
        async move {
            open.fetch_add(1, Ordering::SeqCst);
            let _ = stream.set_nodelay(true);
            'connection: while let Some(request) = Received::read(&mut stream).await {
                let id = request.header("webhook-id").to_owned();
                log.push(request);
                let head = format!("HTTP/1.1 200 OK\r\nx-id: {id}\r\ncontent-length: 4\r\n\r\n");
                let (beginning, end) = head.split_at(20);
                for piece in [beginning, end, "[1", "1]"] {
                    if stream.write_all(piece.as_bytes()).await.is_err() {
                        break 'connection;
                    }
                    for _ in 0..3 {
                        yield_now().await;
                    }
                }
            }
            open.fetch_sub(1, Ordering::SeqCst);
        }
    })
    .await;
    (server, open)
}

/// Checks that another message gets its own response.
async fn assert_undisturbed(client: &Client, endpoint: &Endpoint) {
    let message = message();
    let delivery = client.deliver(endpoint, &message).await.unwrap();
    assert_eq!(delivery.headers()["x-id"], message.id());
    assert_eq!(delivery.response().body(), "[11]".as_bytes());
}

/// Drops the future of `start` after one poll, after two, and so on, until it completes.
async fn drop_everywhere<F: Future>(start: impl Fn() -> F, client: &Client, endpoint: &Endpoint) {
    for times in 0..1000 {
        let ended = poll_times(start(), times).await.is_some();
        assert_undisturbed(client, endpoint).await;
        if ended {
            assert!(times > 2, "it has somewhere to be dropped");
            return;
        }
    }
    panic!("it does not end");
}

/// Checks that dropped connections are closed, and that idle ones close with the client.
async fn assert_closed(client: Client, open: &AtomicUsize) {
    drop(client);
    let closed = async {
        while open.load(Ordering::SeqCst) > 0 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    timeout(Duration::from_secs(10), closed).await.unwrap();
}

#[tokio::test]
async fn a_delivery_can_be_dropped() {
    let (server, open) = echo().await;
    let (endpoint, message) = (server.endpoint(), message());
    let client = local().build();
    drop_everywhere(|| client.deliver(&endpoint, &message), &client, &endpoint).await;
    // Also with a new connection each time.
    for times in 0..20 {
        let fresh = local().build();
        let _ = poll_times(fresh.deliver(&endpoint, &message), times).await;
        assert_undisturbed(&fresh, &endpoint).await;
    }
    assert_closed(client, &open).await;
}

#[tokio::test]
async fn a_delivery_with_retries_can_be_dropped() {
    let (server, open) = echo().await;
    let failing = Server::answering("HTTP/1.1 500 X\r\ncontent-length: 0\r\n\r\n").await;
    let (endpoint, message) = (server.endpoint(), message());
    let client = local().build();
    let schedule = Schedule::new([Duration::ZERO; 2]);
    let broken = failing.endpoint();
    drop_everywhere(
        || client.deliver_with_retries(&broken, &message, &schedule),
        &client,
        &endpoint,
    )
    .await;
    assert_closed(client, &open).await;
}

#[tokio::test]
async fn a_fan_out_can_be_dropped() {
    let (server, open) = echo().await;
    let (endpoint, message) = (server.endpoint(), message());
    // With a single permit, a permit that is not released blocks all others.
    let client = local().max_in_flight(1).max_in_flight_per_origin(1).build();
    let endpoints = vec![endpoint.clone(); 3];
    let fan_out = || async {
        let mut outcomes = client.fan_out(&endpoints, &message);
        let mut count = 0;
        while let Some((_, outcome)) = outcomes.next().await {
            outcome.unwrap();
            count += 1;
        }
        count
    };
    for times in 0..1000 {
        let ended = poll_times(fan_out(), times).await.is_some();
        let again = timeout(Duration::from_secs(10), fan_out()).await;
        assert_eq!(again, Ok(3), "after {times} polls");
        if ended {
            break;
        }
    }
    assert_undisturbed(&client, &endpoint).await;
    assert_closed(client, &open).await;
}
