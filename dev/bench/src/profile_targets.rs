//! Programs that are measured in a separate process.

use std::convert::Infallible;
use std::fs;
use std::future::{Ready, ready};
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::task::{Context, Poll};

use http_body_util::Full;
use hyper::body::Bytes;
use hyper::{Request, Response};
use openapi_webhooks::Endpoint;
use openapi_webhooks::codegen::v1::{Client as Runtime, Unguarded};
use serde_json::{Map, Value};
use tower_service::Service;

use crate::{Client, Event, Result, by_hand, child, payload};

/// GitHub's document, if the corpus is present.
pub(crate) fn github() -> Option<PathBuf> {
    in_corpus("github/api.github.com.json")
}

/// Resend's document, whose payloads have ordinary sizes.
pub(crate) fn resend() -> Option<PathBuf> {
    in_corpus("resend/resend.json")
}

fn in_corpus(name: &str) -> Option<PathBuf> {
    let corpus = PathBuf::from(std::env::var_os("OPENAPI_CORPUS")?);
    let document = corpus.join("documents").join(name);
    document.is_file().then_some(document)
}

/// Cargo's target folder.
pub(crate) fn target() -> Result<PathBuf> {
    Ok(root()?.join("target"))
}

/// The folder of the workspace.
pub(crate) fn root() -> Result<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    Ok(here.join("../..").canonicalize()?)
}

/// The folder in which projects are created.
pub(crate) fn scratch() -> Result<PathBuf> {
    Ok(target()?.join("bench"))
}

/// Creates a document with ten webhooks of another document and the components that they need. A
/// separate process creates it, because its memory would otherwise be included in all later
/// measurements.
pub(crate) fn ten_webhooks(document: &Path) -> Result<PathBuf> {
    fs::create_dir_all(scratch()?)?;
    let name = document.file_stem().unwrap_or_default();
    let place = scratch()?.join(name).with_extension("ten.json");
    let mut command = Command::new(std::env::current_exe()?);
    child::succeed(command.arg("ten-webhooks").arg(document).arg(&place))?;
    Ok(place)
}

/// Writes that document.
pub(crate) fn write_ten_webhooks(document: &Path, place: &Path) -> Result<()> {
    let mut document: Value = serde_json::from_slice(&fs::read(document)?)?;
    let webhooks = document["webhooks"].as_object().ok_or("no webhooks")?;
    let is_chosen = |at: usize| at * 10 / webhooks.len() != (at + 1) * 10 / webhooks.len();
    let chosen = webhooks.clone().into_iter().enumerate();
    let chosen = chosen.filter(|(at, _)| is_chosen(*at));
    let webhooks: Map<_, _> = chosen.map(|(_, webhook)| webhook).collect();
    let components = document["components"].take();
    document["webhooks"] = webhooks.into();
    // Paths, and the `security` that applies to them.
    let members = document.as_object_mut().ok_or("no object")?;
    members.retain(|name, _| name != "paths" && name != "security");
    document["components"] = Value::Object(Map::new());
    let mut waiting = references(&document);
    while let Some((kind, name)) = waiting.pop() {
        let kept = &mut document["components"][&kind];
        if kept.get(&name).is_none() {
            let component = &components[&kind][&name];
            waiting.extend(references(component));
            kept[&name] = component.clone();
        }
    }
    Ok(fs::write(place, serde_json::to_vec_pretty(&document)?)?)
}

/// The kinds and names of the components that a part of a document refers to.
fn references(value: &Value) -> Vec<(String, String)> {
    match value {
        Value::Object(members) => {
            let reference = members.get("$ref").and_then(Value::as_str);
            let path = reference.and_then(|text| text.strip_prefix("#/components/"));
            let own = path.and_then(|path| path.split_once('/'));
            let own = own.map(|(kind, name)| (kind.to_owned(), name.to_owned()));
            let below = members.values().flat_map(references);
            own.into_iter().chain(below).collect()
        }
        Value::Array(items) => items.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
}

/// The generator as a separate program. In the same program, Cargo would enable the generator's features
/// of shared dependencies for the runtime too.
pub(crate) fn generator(document: &Path, half: &str, every: usize) -> Result<Command> {
    example(&["--release"], "release", document, half, every)
}

/// The same in the dev profile without optimisation, as build scripts run it.
pub(crate) fn build_script(document: &Path, half: &str) -> Result<Command> {
    example(&[], "debug", document, half, 1)
}

fn example(
    profile: &[&str],
    folder: &str,
    document: &Path,
    half: &str,
    every: usize,
) -> Result<Command> {
    let mut build = Command::new(env!("CARGO"));
    build.args(["build", "--quiet", "--example", "generate_part"]);
    build.args(["--package", "openapi-webhooks-build"]);
    child::succeed(build.args(profile))?;
    let profiles = std::env::current_exe()?;
    let profiles = profiles.ancestors().nth(2).ok_or("no folder of profiles")?;
    let mut command = Command::new(profiles.join(folder).join("examples/generate_part"));
    command.arg(document).args([half, &every.to_string()]);
    Ok(command)
}

/// Builds a message of 1 KB and its signed request repeatedly, without a network.
pub(crate) fn sign(times: u32) -> Result<()> {
    let body = payload::of_size(1000);
    let Event::OrderUpdated(payload) = Event::parse("order.updated", body.as_bytes())?;
    let client = Client::from(Runtime::with_transport(Unguarded(Answers)));
    let endpoint = Endpoint::new("https://customer.example/hooks")?;
    let endpoint = endpoint.signed_with(by_hand::SECRET.parse()?);
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    runtime.enable_all().build()?.block_on(async {
        for _ in 0..times {
            black_box(client.send_order_updated(&endpoint, &payload).await?);
        }
        Ok(())
    })
}

/// Responds immediately.
#[derive(Clone)]
struct Answers;

impl Service<Request<openapi_webhooks::Body>> for Answers {
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Ready<std::result::Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<std::result::Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<openapi_webhooks::Body>) -> Self::Future {
        black_box(request);
        ready(Ok(Response::default()))
    }
}
