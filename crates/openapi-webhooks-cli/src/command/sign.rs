//! `sign`: the headers that sign a body.

use std::time::{Duration, SystemTime};

use openapi_webhooks::http::{HeaderMap, Method, Uri};
use openapi_webhooks::signing::SigningInput;

use crate::arguments::Sign;
use crate::failure::{Failure, Outcome};
use crate::message::{self, Parts};
use crate::{output, payload, scheme, secret};

pub(super) fn run(arguments: &Sign) -> Result<Outcome, Failure> {
    let name = &arguments.scheme.scheme;
    let signer = scheme::signer(name, &secret::read(&arguments.secret)?)?;
    let body = payload::read(&arguments.file)?;
    let id = match &arguments.id {
        Some(id) => {
            // A message with another id could not be sent.
            let message = Parts {
                method: Method::POST.to_string(),
                ..Parts::default()
            };
            message.message(id)?;
            id.clone()
        }
        None => message::new_id(),
    };
    let time = time(arguments.now)?;
    let uri: Uri = arguments
        .url
        .parse()
        .map_err(|error| Failure::of("`--url`", error))?;
    let headers = HeaderMap::new();
    let input = SigningInput::new(&id, time, &Method::POST, &uri, &headers, &body);
    let signed = signer.headers(&input);
    let signed = signed.map_err(|error| Failure::of("cannot sign", error))?;
    for (name, value) in &signed {
        output::line(&format!("{name}: {}", value.to_str().unwrap_or_default()));
    }
    Ok(Outcome::Fine)
}

/// The given time, or now.
pub(super) fn time(seconds: Option<u64>) -> Result<SystemTime, Failure> {
    let Some(seconds) = seconds else {
        return Ok(SystemTime::now());
    };
    let time = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds));
    time.ok_or_else(|| Failure::new(format!("`--now {seconds}` is too late")))
}
