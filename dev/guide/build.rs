//! Generates the code that the examples use.

fn main() -> Result<(), openapi_webhooks_build::Error> {
    openapi_webhooks_build::configure()
        .receiver(true)
        .examples(true)
        .test_support(true)
        .compile("schema/openapi.json")?;
    let receiver = || openapi_webhooks_build::configure().receiver(true);
    receiver().compile("schema/github.json")?;
    // The document describes one webhook. Others are told from it by their type.
    receiver()
        .event_member("/type")
        .compile("schema/slack.json")?;
    receiver().compile("schema/stripe.json")?;
    openapi_webhooks_build::configure().compile("schema/handshake.json")
}
