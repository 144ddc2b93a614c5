//! The module `webhooks` of the examples: generated code, and customers that respond on the local machine.

use std::error::Error;

use openapi_webhooks::Endpoint;
use openapi_webhooks::egress::Policy;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

pub mod tutorial;

openapi_webhooks::include_webhooks!("openapi");

/// Events of GitHub.
pub mod github {
    openapi_webhooks::include_webhooks!("github");
}

/// Events of Slack.
pub mod slack {
    openapi_webhooks::include_webhooks!("slack");
}

/// Events of Stripe.
pub mod stripe {
    openapi_webhooks::include_webhooks!("stripe");
}

/// The validation request of CloudEvents' HTTP webhooks.
pub mod handshake {
    openapi_webhooks::include_webhooks!("handshake");
}

/// Runs an example with an endpoint that responds to all messages with this status and body.
///
/// # Panics
///
/// If the example fails.
pub fn run<F>(status: u16, body: &'static str, example: F)
where
    F: AsyncFnOnce(&Client, &Endpoint) -> Result<(), Box<dyn Error>>,
{
    run_all(&[(status, body)], async |client, endpoints| {
        example(client, &endpoints[0]).await
    });
}

/// Runs an example with an endpoint for each response.
///
/// # Panics
///
/// If the example fails.
pub fn run_all<F>(responses: &[(u16, &'static str)], example: F)
where
    F: AsyncFnOnce(&Client, &[Endpoint]) -> Result<(), Box<dyn Error>>,
{
    let policy = Policy::default().allow_loopback().allow_http();
    let client = Client::builder().egress(policy).build();
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime.enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let mut endpoints = Vec::new();
        for &(status, body) in responses {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
            let address = listener.local_addr().expect("its address");
            endpoints.push(Endpoint::new(&format!("http://{address}/hooks")).expect("a URL"));
            tokio::spawn(respond(listener, status, body));
        }
        example(&client, &endpoints)
            .await
            .expect("the example runs");
    });
}

async fn respond(listener: TcpListener, status: u16, body: &str) {
    while let Ok((stream, _)) = listener.accept().await {
        // The client reports broken connections.
        let _ = respond_once(stream, status, body).await;
    }
}

async fn respond_once(stream: TcpStream, status: u16, body: &str) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    let (mut line, mut length) = (String::new(), 0);
    while stream.read_line(&mut line).await? > 2 {
        if let Some(number) = line.strip_prefix("content-length: ") {
            length = number.trim().parse().expect("a number");
        }
        line.clear();
    }
    stream.read_exact(&mut vec![0; length]).await?;
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status} \r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n"
    );
    stream.write_all((head + body).as_bytes()).await
}
