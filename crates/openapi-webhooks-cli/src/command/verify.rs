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
    let secret = secret::read(&arguments.secret)?;
    let verifier = scheme::verifier(name, &secret)?;
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
    } else if let Some(hint) =
        missing_version(name, &error, &headers, &secret).or_else(|| hint(name, &error, &headers))
    {
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

/// A hint, if no signature has the version that the key verifies.
fn missing_version(
    scheme: &str,
    error: &VerifyError,
    headers: &HeaderMap,
    secret: &str,
) -> Option<String> {
    if scheme != scheme::STANDARD || !error.is_signature() {
        return None;
    }
    let version = match secret.starts_with("whsec_") {
        true => "v1",
        false => "v1a",
    };
    let signatures = headers.get("webhook-signature")?.to_str().ok()?;
    let mut entries = signatures.split(' ').map(|entry| entry.split_once(','));
    let has_version = entries.any(|entry| entry.is_some_and(|(other, _)| other == version));
    (!has_version).then(|| {
        format!("the header has no `{version},` signature, the kind that this key verifies; `whsec_` keys verify `v1,`, and `whpk_` keys `v1a,`")
    })
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
    let text = text.trim_start_matches('\u{feff}');
    for (number, line) in text.lines().enumerate() {
        if line.trim().is_empty() || (number == 0 && is_start_line(line)) {
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

/// Whether a line is the first one of a request, such as `POST /hooks HTTP/1.1`, or of a response.
fn is_start_line(line: &str) -> bool {
    let first = line.split_once(' ').map(|(first, _)| first);
    first.is_some_and(|first| {
        let is_method = !first.is_empty() && first.bytes().all(|byte| byte.is_ascii_uppercase());
        is_method || first.starts_with("HTTP/")
    })
}
