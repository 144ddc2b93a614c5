//! Generates the webhooks of `schema/openapi.json`, which `src/lib.rs` includes.

fn main() -> Result<(), openapi_webhooks_build::Error> {
    openapi_webhooks_build::configure()
        .examples(true)
        .compile("schema/openapi.json")
}
