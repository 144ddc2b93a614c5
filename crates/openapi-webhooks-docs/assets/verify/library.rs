use openapi_webhooks::Verifier;
use openapi_webhooks::http::HeaderMap;

// Fails unless the request is signed. The generated `receiver::router` does this for you.
fn verify(secret: &str, headers: &HeaderMap, body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
    Verifier::new([secret.parse()?]).verify(headers, body)?;
    Ok(())
}
