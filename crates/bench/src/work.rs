//! What is measured in a process of its own.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::task::{Context, Poll};

use http_body_util::Full;
use hyper::body::Bytes;
use hyper::{Request, Response};
use openapi_webhooks::Endpoint;
use openapi_webhooks::codegen::{Client as Runtime, Unguarded};
use tower_service::Service;

use crate::{Client, Event, Result, child, hand, payload};

/// GitHub's document, where the corpus is at hand.
pub(crate) fn github() -> Option<PathBuf> {
    let corpus = PathBuf::from(std::env::var_os("OPENAPI_CORPUS")?);
    let document = corpus.join("documents/github/api.github.com.json");
    document.is_file().then_some(document)
}

/// The generator as a program of its own: in this one, Cargo would give the runtime the features that
/// the generator asks of their common dependencies.
pub(crate) fn generator(document: &Path, half: &str, every: usize) -> Result<Command> {
    let mut build = Command::new(env!("CARGO"));
    build.args([
        "build",
        "--quiet",
        "--release",
        "--example",
        "generate_part",
    ]);
    child::succeed(build.args(["--package", "openapi-webhooks-build"]))?;
    let place = std::env::current_exe()?.with_file_name("examples/generate_part");
    let mut command = Command::new(place);
    command.arg(document).args([half, &every.to_string()]);
    Ok(command)
}

/// Makes a message of 1 KB and its signed request, so many times, without a network.
pub(crate) fn sign(times: u32) -> Result<()> {
    let body = payload::of_size(1000);
    let Event::OrderUpdated(payload) = Event::parse("order.updated", body.as_bytes())?;
    let client = Client::from(Runtime::with_transport(Unguarded(Answers)));
    let endpoint = Endpoint::new("https://customer.example/hooks")?;
    let endpoint = endpoint.signed_with(hand::SECRET.parse()?);
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    runtime.enable_all().build()?.block_on(async {
        for _ in 0..times {
            black_box(client.send_order_updated(&endpoint, &payload).await?);
        }
        Ok(())
    })
}

/// Answers at once.
#[derive(Clone)]
struct Answers;

impl Service<Request<Full<Bytes>>> for Answers {
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Ready<std::result::Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<std::result::Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Full<Bytes>>) -> Self::Future {
        black_box(request);
        ready(Ok(Response::default()))
    }
}
