//! Failures to connect, and idle connections.
#![cfg(feature = "hyper")]

mod support;

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use openapi_webhooks::transport::{Resolve, Resolving};
use openapi_webhooks::{Client, Endpoint, Sent, Verdict};
use support::{OK, Received, Server, answer_all, local, message};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::runtime::Builder;
use tokio::sync::Notify;
use tokio::time::timeout;

/// Long enough for the local machine, and short enough for a test.
const SHORT: Duration = Duration::from_secs(1);

/// Addresses of this machine.
struct Addresses(Vec<IpAddr>);

impl Resolve for Addresses {
    fn resolve(&self, _: &str) -> Resolving {
        let addresses = self.0.clone();
        Box::pin(async { Ok(addresses) })
    }
}

/// A listener whose backlog is full, so that the system drops every further SYN.
struct BlackHole {
    address: SocketAddr,
    _open: (TcpListener, Vec<TcpStream>),
}

impl BlackHole {
    async fn at(address: SocketAddr) -> Self {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind(address).unwrap();
        Self::of(socket).await
    }

    async fn of(socket: TcpSocket) -> Self {
        let listener = socket.listen(1).unwrap();
        let address = listener.local_addr().unwrap();
        let mut waiting = Vec::new();
        while let Ok(stream) = timeout(Duration::from_millis(50), TcpStream::connect(address)).await
        {
            waiting.push(stream.unwrap());
            assert!(waiting.len() < 100, "the backlog is never full");
        }
        Self {
            address,
            _open: (listener, waiting),
        }
    }
}

#[tokio::test]
async fn a_syn_into_a_black_hole_was_not_sent() {
    let hole = BlackHole::at(([127, 0, 0, 1], 0).into()).await;
    let client = local().connect_timeout(SHORT).build();
    for scheme in ["http", "https"] {
        let url = format!("{scheme}://{}/", hole.address);
        let error = client
            .deliver(&Endpoint::new(&url).unwrap(), &message())
            .await
            .unwrap_err();
        assert!(error.is_connect() && error.is_timeout() && !error.is_blocked());
        assert_eq!(
            (error.verdict(), error.sent()),
            (Verdict::Transient, Sent::No)
        );
    }
}

/// So long that a connection to the second of two addresses within [`SOON`] does not wait for its turn.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(3600);
const SOON: Duration = Duration::from_secs(300);

/// Sends to a host with these addresses, and expects the server to get it soon.
async fn assert_sent_soon(server: &Server, addresses: Vec<IpAddr>) {
    let client = local()
        .resolver(Addresses(addresses))
        .connect_timeout(CONNECT_TIMEOUT)
        .deadline(CONNECT_TIMEOUT)
        .build();
    let url = format!("http://customer.example:{}/", server.address().port());
    let (endpoint, message) = (Endpoint::new(&url).unwrap(), message());
    let delivery = timeout(SOON, client.deliver(&endpoint, &message)).await;
    delivery.expect("a delivery soon").unwrap();
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn an_address_that_hangs_delays_the_next_one_only_briefly() {
    let server = Server::answering(OK).await;
    let port = server.address().port();
    let _first = BlackHole::at(([127, 0, 0, 2], port).into()).await;
    let _second = BlackHole::at(([127, 0, 0, 3], port).into()).await;
    let addresses = [[127, 0, 0, 2], [127, 0, 0, 3], [127, 0, 0, 1]];
    assert_sent_soon(&server, addresses.map(IpAddr::from).to_vec()).await;
}

#[tokio::test]
async fn an_ipv6_address_that_hangs_delays_ipv4_only_briefly() {
    let server = Server::answering(OK).await;
    let port = server.address().port();
    let Ok(socket) = TcpSocket::new_v6().and_then(|socket| {
        socket.bind((Ipv6Addr::LOCALHOST, port).into())?;
        Ok(socket)
    }) else {
        return support::skip("IPv6");
    };
    let _hole = BlackHole::of(socket).await;
    let addresses = vec![Ipv6Addr::LOCALHOST.into(), Ipv4Addr::LOCALHOST.into()];
    assert_sent_soon(&server, addresses).await;
}

async fn send(client: &Client, server: &Server) {
    client
        .deliver(&server.endpoint(), &message())
        .await
        .unwrap();
}

/// Advances the time of the timers only.
async fn pass(time: Duration) {
    tokio::time::pause();
    tokio::time::advance(time).await;
    tokio::time::resume();
}

#[tokio::test]
async fn an_idle_connection_is_closed_after_ten_seconds() {
    let server = Server::answering(OK).await;
    let client = local().build();
    send(&client, &server).await;
    pass(Duration::from_secs(9)).await;
    send(&client, &server).await;
    assert_eq!(server.connections(), 1);
    pass(Duration::from_secs(11)).await;
    send(&client, &server).await;
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn an_idle_connection_that_is_closed_under_the_request_is_replaced() {
    let server = Server::with(|number, mut stream, log| async move {
        if number > 0 {
            return answer_all(stream, OK, &log).await;
        }
        Received::read(&mut stream).await.unwrap();
        stream.write_all(OK.as_bytes()).await.unwrap();
        // The next request arrives and is not answered.
        let request = Received::read(&mut stream).await.unwrap();
        log.push(request);
    })
    .await;
    let client = local().build();
    send(&client, &server).await;
    let message = message();
    client.deliver(&server.endpoint(), &message).await.unwrap();
    let received = server.received();
    assert_eq!((received.len(), server.connections()), (2, 2));
    for request in received {
        assert_eq!(request.header("webhook-id"), message.id());
    }
}

#[tokio::test]
async fn a_connection_that_was_closed_in_the_meantime_is_not_used_again() {
    let server = Server::after_request(|mut stream| async move {
        let _ = stream.write_all(OK.as_bytes()).await;
    })
    .await;
    let client = local().build();
    for _ in 0..3 {
        send(&client, &server).await;
    }
    assert_eq!((server.received().len(), server.connections()), (3, 3));
}

#[tokio::test]
async fn any_timeout_can_be_set() {
    let server = Server::answering(OK).await;
    for longest in [Duration::MAX, Duration::from_secs(u64::MAX / 4)] {
        let client = local().deadline(longest).connect_timeout(longest).build();
        let endpoint = server.endpoint().deadline(longest);
        client.deliver(&endpoint, &message()).await.unwrap();
    }
    for client in [
        local().deadline(Duration::ZERO),
        local().connect_timeout(Duration::ZERO),
    ] {
        // A timer ends at a whole millisecond, so a response may come before.
        let outcome = client.build().deliver(&server.endpoint(), &message()).await;
        assert!(outcome.err().is_none_or(|error| error.is_timeout()));
    }
}

#[tokio::test]
async fn a_deadline_before_the_connection_is_open_means_not_sent() {
    let hole = BlackHole::at(([127, 0, 0, 1], 0).into()).await;
    let client = local().deadline(SHORT).build();
    let endpoint = Endpoint::new(&format!("http://{}/", hole.address)).unwrap();
    let error = client.deliver(&endpoint, &message()).await.unwrap_err();
    assert!(error.is_timeout() && !error.is_connect());
    assert_eq!(error.sent(), Sent::No);
}

#[tokio::test]
async fn a_deadline_on_an_open_connection_means_maybe_sent() {
    let server = Server::after_request(|stream| async move {
        let _open = stream;
        std::future::pending::<()>().await;
    })
    .await;
    let client = local().deadline(SHORT).build();
    let error = client.deliver(&server.endpoint(), &message()).await;
    let error = error.unwrap_err();
    assert_eq!((error.is_timeout(), error.sent()), (true, Sent::Maybe));
}

/// All connections of a burst stay idle, so the next burst opens no new ones.
#[tokio::test]
async fn a_burst_reuses_the_connections_of_the_previous_one() {
    const BURST: usize = 300;
    let server = Server::answering(OK).await;
    let client = local().max_in_flight(BURST).max_in_flight_per_origin(BURST);
    let client = client.build();
    let endpoints = vec![server.endpoint(); BURST];
    for _ in 0..3 {
        let message = message();
        let mut outcomes = client.fan_out(&endpoints, &message);
        while let Some((_, outcome)) = outcomes.next().await {
            outcome.unwrap();
        }
    }
    assert_eq!(server.received().len(), 3 * BURST);
    let connections = server.connections();
    assert!(connections <= BURST, "{connections}");
}

#[tokio::test]
async fn an_idle_connection_is_closed_without_further_messages() {
    let ended = Arc::new(Notify::new());
    let end = Arc::clone(&ended);
    let server = Server::with(move |_, stream, log| {
        let end = Arc::clone(&end);
        async move {
            answer_all(stream, OK, &log).await;
            end.notify_one();
        }
    })
    .await;
    let client = local().build();
    send(&client, &server).await;
    pass(Duration::from_secs(11)).await;
    timeout(Duration::from_secs(5), ended.notified())
        .await
        .expect("the connection is closed");
}

/// A client may outlive the runtime that its connections ran on.
#[test]
fn a_client_works_in_another_runtime() {
    let runtime = || Builder::new_current_thread().enable_all().build().unwrap();
    let lasting = runtime();
    let server = lasting.block_on(Server::answering(OK));
    let client = local().build();
    let serving = std::thread::spawn(move || lasting.block_on(std::future::pending::<()>()));
    for _ in 0..2 {
        runtime().block_on(async {
            send(&client, &server).await;
            send(&client, &server).await;
        });
    }
    assert_eq!((server.received().len(), server.connections()), (4, 2));
    assert!(!serving.is_finished());
}
