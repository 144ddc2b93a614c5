//! The keys of endpoints.

use crate::error::Error;

/// The maximum length of an endpoint's key, in bytes.
const LONGEST_KEY: usize = 256;

/// Fails unless the text can be the key of an endpoint.
pub(crate) fn check_key(endpoint: &str) -> Result<(), Error> {
    if (1..=LONGEST_KEY).contains(&endpoint.len()) && !endpoint.contains('\0') {
        return Ok(());
    }
    let reason = "the key of an endpoint must be 1 to 256 bytes of text without NUL";
    Err(Error::invalid(reason))
}
