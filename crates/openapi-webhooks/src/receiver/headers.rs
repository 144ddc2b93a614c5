//! What the schemes read alike: a header that stands once, a time, a code in hexadecimal.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::AsHeaderName;

use crate::receiver::error::{VerifyError, VerifyErrorKind};
use crate::signing::symmetric::Code;

/// Standard Webhooks and Stripe: 5 minutes.
pub(super) const TOLERANCE: Duration = Duration::from_secs(5 * 60);

/// A sender signs with a handful of keys. More candidates than this are an attempt to make the
/// receiver compute.
pub(super) const MAX_SIGNATURES: usize = 16;

/// A header given twice is refused: which of the two counts would be anyone's guess.
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

/// Reads a time that is not further from now than it may be.
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
