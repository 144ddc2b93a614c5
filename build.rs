//! Generates the webhooks of `schema/openapi.json`, which `src/lib.rs` includes, and those of the example.

fn main() -> Result<(), openapi_webhooks_build::Error> {
    openapi_webhooks_build::configure()
        .receiver(true)
        // Each webhook has a path of its own.
        .allow("indistinguishable-webhooks")
        .examples(true)
        .compile("schema/openapi.json")?;
    openapi_webhooks_build::configure()
        .receiver(true)
        .compile("examples/repository.json")
}
