//! Requests as files: what `listen --record` writes and `resend` reads.

use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};
use std::{fs, io};

use base64ct::{Base64, Encoding};
use openapi_webhooks_test::ReceivedRequest;
use serde_json::{Map, Value as Json, json};

use crate::failure::Failure;
use crate::message::{self, Parts};

/// The headers that are not recorded, since they contain credentials.
const CREDENTIALS: [&str; 4] = [
    "authorization",
    "proxy-authorization",
    "cookie",
    "x-api-key",
];

/// The headers that the client writes itself.
const OF_CLIENT: [&str; 7] = [
    "host",
    "content-type",
    "content-length",
    "connection",
    "transfer-encoding",
    "user-agent",
    "accept",
];

/// Writes a request to a new file of the folder.
pub(crate) fn write(
    folder: &Path,
    request: &ReceivedRequest,
    webhook: Option<&str>,
) -> io::Result<PathBuf> {
    fs::create_dir_all(folder)?;
    let time = SystemTime::now().duration_since(UNIX_EPOCH);
    let time = time.map_or(0, |time| time.as_millis());
    let id = request.id().unwrap_or("request");
    let plain = |c: char| {
        if c.is_ascii_alphanumeric() || c == '_' || c == '-' {
            c
        } else {
            '_'
        }
    };
    let id: String = id.chars().take(64).map(plain).collect();
    let file = folder.join(format!("{time}-{id}.json"));
    fs::write(&file, format!("{:#}\n", to_json(request, webhook)))?;
    Ok(file)
}

fn to_json(request: &ReceivedRequest, webhook: Option<&str>) -> Json {
    let mut headers = Map::new();
    for name in request.headers().keys() {
        if !CREDENTIALS.contains(&name.as_str()) {
            let values = request.headers().get_all(name).iter();
            let values = values.map(|value| String::from_utf8_lossy(value.as_bytes()));
            let values: Vec<_> = values.collect();
            headers.insert(name.to_string(), values.join(", ").into());
        }
    }
    let mut recording = json!({
        "webhook": webhook,
        "method": request.method().as_str(),
        "target": request.uri().to_string(),
        "headers": headers,
    });
    // People can read and edit a text.
    match std::str::from_utf8(request.body()) {
        Ok(text) => recording["body"] = text.into(),
        Err(_) => recording["body_base64"] = Base64::encode_string(request.body()).into(),
    }
    recording
}

/// A request of a file: its id and its parts, without its signature.
pub(crate) fn read(file: &Path) -> Result<(String, Parts), Failure> {
    let name = file.display().to_string();
    let text = fs::read_to_string(file)
        .map_err(|error| Failure::of(format!("cannot read `{name}`"), error))?;
    let invalid = |what: &str| Failure::new(format!("`{name}` is not a recorded request: {what}"));
    let value: Json = serde_json::from_str(&text).map_err(|error| invalid(&error.to_string()))?;
    let text = |member: &str| value.get(member).and_then(Json::as_str);
    let body = match (text("body"), text("body_base64")) {
        (Some(text), _) => text.as_bytes().to_owned(),
        (None, Some(text)) => {
            Base64::decode_vec(text).map_err(|_| invalid("`body_base64` is not Base64"))?
        }
        (None, None) => return Err(invalid("it has no `body`")),
    };
    let headers = value.get("headers").and_then(Json::as_object);
    let headers = headers.ok_or_else(|| invalid("it has no `headers`"))?;
    let header = |name: &str| headers.get(name).and_then(Json::as_str);
    let target = text("target").unwrap_or("/");
    let kept = headers.iter().filter(|(name, _)| is_kept(name));
    let kept = kept.filter_map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned())));
    let parts = Parts {
        webhook: text("webhook").unwrap_or("recorded").to_owned(),
        method: text("method").unwrap_or("POST").to_owned(),
        headers: kept.collect(),
        query: target
            .split_once('?')
            .map_or("", |(_, query)| query)
            .to_owned(),
        content_type: header("content-type").map(str::to_owned),
        body,
    };
    let id = header("webhook-id").or(header("svix-id"));
    Ok((id.map_or_else(message::new_id, str::to_owned), parts))
}

/// Whether a header belongs to the message, and not to its signature or to the connection.
fn is_kept(name: &str) -> bool {
    let is_of_signature = name.contains("signature")
        || name.starts_with("webhook-")
        || name.starts_with("svix-")
        || name.ends_with("-timestamp");
    !is_of_signature && !OF_CLIENT.contains(&name) && !CREDENTIALS.contains(&name)
}
