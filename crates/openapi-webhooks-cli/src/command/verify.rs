//! `verify`: whether a signature is valid, and what is wrong with it.

use openapi_webhooks::VerifyError;
use std::time::{Duration, SystemTime};

use openapi_webhooks::bytes::Bytes;
use openapi_webhooks::http::{HeaderMap, HeaderName, HeaderValue, Request};
use openapi_webhooks::receiver::UnverifiedRequest;

use crate::arguments::Verify;
use crate::failure::{Failure, Outcome};
use crate::{output, payload, scheme, secret};

use super::sign;

pub(super) fn run(arguments: &Verify, quiet: bool) -> Result<Outcome, Failure> {
    if [&arguments.file, &arguments.headers]
        .iter()
        .all(|it| it.as_os_str() == "-")
    {
        return Err(Failure::new(
            "only one of the body and the headers can be the standard input",
        ));
    }
    let name = &arguments.scheme.scheme;
    let verifier = scheme::verifier(name, &secret::read(&arguments.secret)?)?;
    let body = Bytes::from(payload::read(&arguments.file)?);
    let text = payload::read(&arguments.headers)?;
    let headers = parse(&String::from_utf8_lossy(&text))?;
    let mut request = Request::post(&arguments.url).body(body);
    if let Ok(request) = &mut request {
        *request.headers_mut() = headers.clone();
    }
    let request = request.map_err(|error| Failure::of("`--url`", error))?;
    let now = sign::time(arguments.now)?;
    let request = UnverifiedRequest::new(request).at(now);
    let Err(error) = verifier.verify(&request) else {
        if !quiet {
            output::line(&output::good("the signature is valid"));
        }
        return Ok(Outcome::Fine);
    };
    output::line(&format!("{}: {error}", output::bad("not valid")));
    // If the signature is valid at the time in the headers, only the timestamp is wrong.
    let signed = signed_at(&headers)
        .filter(|time| error.is_timestamp() && verifier.verify(&request.clone().at(*time)).is_ok());
    if let Some(signed) = signed {
        let age = age(signed, now);
        output::line(&format!(
            "  = note: the signature itself is valid: it was made {age}"
        ));
    } else if let Some(hint) = hint(name, &error, &headers) {
        output::line(&format!("  = help: {hint}"));
    }
    Ok(Outcome::Found)
}

/// The time in the headers of Standard Webhooks, Svix and Slack.
fn signed_at(headers: &HeaderMap) -> Option<SystemTime> {
    let names = [
        "webhook-timestamp",
        "svix-timestamp",
        "x-slack-request-timestamp",
    ];
    let value = names.iter().find_map(|name| headers.get(*name))?;
    let seconds = value.to_str().ok()?.parse().ok()?;
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}

/// For example `7 minutes ago`, in the largest unit that fits.
fn age(signed: SystemTime, now: SystemTime) -> String {
    let (distance, direction) = match now.duration_since(signed) {
        Ok(age) => (age, "ago"),
        Err(error) => (error.duration(), "in the future"),
    };
    let seconds = distance.as_secs();
    let units = [
        (86_400, "day"),
        (3_600, "hour"),
        (60, "minute"),
        (1, "second"),
    ];
    let unit = units.into_iter().find(|(length, _)| seconds >= *length);
    let (length, unit) = unit.unwrap_or((1, "second"));
    match seconds / length {
        1 => format!("1 {unit} {direction}"),
        count => format!("{count} {unit}s {direction}"),
    }
}

/// What the user can try.
fn hint(name: &str, error: &VerifyError, headers: &HeaderMap) -> Option<String> {
    let other = scheme::recognized(headers).filter(|other| *other != name);
    match other {
        Some(other) if error.is_missing() => {
            Some(format!("the headers are those of another scheme: try `--scheme {other}`"))
        }
        _ if error.is_timestamp() => {
            Some("`--now SECONDS` sets the time of the check".to_owned())
        }
        _ if error.is_signature() && !error.is_changed_body() => {
            Some("check that the secret is that of this endpoint, and that the file contains the exact bytes of the body".to_owned())
        }
        _ => None,
    }
}

/// Headers, one on each line. The first line of a request and blank lines are skipped.
pub(super) fn parse(text: &str) -> Result<HeaderMap, Failure> {
    let mut headers = HeaderMap::new();
    for (number, line) in text.lines().enumerate() {
        let is_start = number == 0 && (line.starts_with("POST ") || line.starts_with("HTTP/"));
        if line.trim().is_empty() || is_start {
            continue;
        }
        let invalid = || {
            let failure = Failure::new(format!("line {} of the headers is invalid", number + 1));
            failure.help("write one `name: value` on each line")
        };
        let (name, value) = line.split_once(':').ok_or_else(invalid)?;
        let name: HeaderName = name.trim().parse().map_err(|_| invalid())?;
        let value = HeaderValue::from_str(value.trim()).map_err(|_| invalid())?;
        headers.append(name, value);
    }
    Ok(headers)
}
