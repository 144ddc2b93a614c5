//! Generates the webhooks of `schema/openapi.json`, which `src/lib.rs` includes, those of the example, and
//! the documentation pages, which `src/docs.rs` serves.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    openapi_webhooks_build::configure()
        .receiver(true)
        // Each webhook has a path of its own.
        .allow("indistinguishable-webhooks")
        .examples(true)
        // The types of events, which the tests name.
        .test_support(true)
        .compile("schema/openapi.json")?;
    openapi_webhooks_build::configure()
        .receiver(true)
        .compile("examples/repository.json")?;
    openapi_webhooks_docs::configure().compile("schema/openapi.json")?;
    Ok(())
}
