//! Generates what the targets `event` and `parameters` read with.

fn main() -> Result<(), openapi_webhooks_build::Error> {
    openapi_webhooks_build::configure()
        .receiver(true)
        .compile("schema/openapi.json")
}
