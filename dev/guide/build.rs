//! Generates the code that the examples use.

fn main() -> Result<(), openapi_webhooks_build::Error> {
    openapi_webhooks_build::configure()
        .receiver(true)
        .test_support(true)
        .compile("schema/openapi.json")
}
