//! Parsers that the schemes share: single headers, timestamps, hexadecimal codes.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::AsHeaderName;

use crate::receiver::error::{VerifyError, VerifyErrorKind};
use crate::signing::symmetric::Code;

/// Standard Webhooks and Stripe: 5 minutes.
pub(super) const TOLERANCE: Duration = Duration::from_secs(5 * 60);

/// Senders sign with few keys. More candidates would only make the receiver compute.
pub(super) const MAX_SIGNATURES: usize = 16;

/// A duplicate header is rejected as ambiguous.
pub(super) fn single_header(
    headers: &HeaderMap,
    name: impl AsHeaderName,
) -> Result<&str, VerifyError> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (Some(value), None) => value
            .to_str()
            .map_err(|_| VerifyError(VerifyErrorKind::Malformed)),
        (None, _) => Err(VerifyError(VerifyErrorKind::Missing)),
        (Some(_), Some(_)) => Err(VerifyError(VerifyErrorKind::Malformed)),
    }
}

/// Parses a timestamp within the tolerance.
pub(super) fn parse_timestamp(
    text: &str,
    now: SystemTime,
    tolerance: Duration,
) -> Result<SystemTime, VerifyError> {
    let time = unix_seconds(text).ok_or(VerifyError(VerifyErrorKind::Malformed))?;
    let distance = now
        .duration_since(time)
        .unwrap_or_else(|future| future.duration());
    if distance <= tolerance {
        Ok(time)
    } else {
        Err(VerifyError(VerifyErrorKind::Timestamp))
    }
}

/// Digits only: `u64` would also accept a sign.
fn unix_seconds(text: &str) -> Option<SystemTime> {
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(text.parse().ok()?))
}

/// HMAC-SHA256 as 64 lowercase hexadecimal digits; `None` for anything else.
pub(super) fn hex_code(text: &str) -> Option<Code> {
    let mut bytes = [0; 32];
    let decoded = base16ct::lower::decode(text, &mut bytes).ok()?;
    (decoded.len() == 32).then(|| Code::new(bytes.into()))
}
