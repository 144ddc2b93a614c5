//! What the schemes read alike: a header that stands once, a time, a code in hexadecimal.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::AsHeaderName;

use super::error::{Reason, VerifyError};
use crate::secret::symmetric::Code;

/// Standard Webhooks and Stripe: 5 minutes.
pub(super) const TOLERANCE: Duration = Duration::from_secs(5 * 60);

/// A header given twice is refused: which of the two counts would be anyone's guess.
pub(super) fn only(headers: &HeaderMap, name: impl AsHeaderName) -> Result<&str, VerifyError> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (Some(value), None) => value.to_str().map_err(|_| VerifyError(Reason::Malformed)),
        (None, _) => Err(VerifyError(Reason::Missing)),
        (Some(_), Some(_)) => Err(VerifyError(Reason::Malformed)),
    }
}

/// Reads a time that is not further from now than it may be.
pub(super) fn time(
    text: &str,
    now: SystemTime,
    tolerance: Duration,
) -> Result<SystemTime, VerifyError> {
    let time = unix_seconds(text).ok_or(VerifyError(Reason::Malformed))?;
    let distance = now
        .duration_since(time)
        .unwrap_or_else(|future| future.duration());
    if distance <= tolerance {
        Ok(time)
    } else {
        Err(VerifyError(Reason::Timestamp))
    }
}

/// Digits alone: what `u64` reads beside them, a sign, is no way to write a time.
fn unix_seconds(text: &str) -> Option<SystemTime> {
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(text.parse().ok()?))
}

/// HMAC-SHA256 in 64 lowercase digits. `None` for anything else.
pub(super) fn hex_code(text: &str) -> Option<Code> {
    let mut bytes = [0; 32];
    let decoded = base16ct::lower::decode(text, &mut bytes).ok()?;
    (decoded.len() == 32).then(|| Code::new(bytes.into()))
}
