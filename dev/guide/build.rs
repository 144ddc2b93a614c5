//! Generates the code that the examples use.

fn main() -> Result<(), openapi_webhooks_build::Error> {
    openapi_webhooks_build::configure()
        .receiver(true)
        .examples(true)
        .test_support(true)
        .compile("schema/openapi.json")?;
    for provider in ["github", "slack", "stripe"] {
        let document = format!("schema/{provider}.json");
        openapi_webhooks_build::configure()
            .receiver(true)
            .compile(document)?;
    }
    openapi_webhooks_build::configure().compile("schema/handshake.json")
}
