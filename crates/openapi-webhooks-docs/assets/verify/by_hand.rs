// With the crates base64, hmac and sha2.
use base64::{Engine, engine::general_purpose::STANDARD};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// Whether the request is signed. `body` is as it arrived, `now` is in seconds since 1970.
fn is_signed(secret: &str, id: &str, timestamp: &str, signatures: &str, body: &[u8], now: i64) -> bool {
    let is_recent = timestamp.parse::<i64>().is_ok_and(|time| now.abs_diff(time) <= 300);
    let Ok(key) = STANDARD.decode(secret.trim_start_matches("whsec_")) else {
        return false;
    };
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).expect("keys may have any length");
    mac.update(format!("{id}.{timestamp}.").as_bytes());
    mac.update(body);
    // `verify_slice` compares in constant time.
    let is_match = |signature: &str| {
        let code = signature.strip_prefix("v1,").and_then(|code| STANDARD.decode(code).ok());
        code.is_some_and(|code| mac.clone().verify_slice(&code).is_ok())
    };
    is_recent && signatures.split(' ').any(is_match)
}
