//! Prints the code of one half of a document, for measurements: `cargo run --example generate_part --
//! schema/openapi.json sender|receiver|all 10`. `all` is both halves with examples, and 10 selects every
//! tenth webhook.

use std::error::Error;

use openapi_webhooks_build::configure;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [document, half, every] = &arguments[..] else {
        return Err("usage: generate_part DOCUMENT sender|receiver|all EVERY".into());
    };
    let mut config = configure()
        .receiver(half != "sender")
        .examples(half == "all");
    let every = every.parse()?;
    if every > 1 {
        config = config.only(webhooks(document, every)?);
    }
    println!("{}", config.generate(document)?.code());
    Ok(())
}

fn webhooks(document: &str, every: usize) -> Result<Vec<String>, Box<dyn Error>> {
    let document: serde_json::Value = serde_json::from_slice(&std::fs::read(document)?)?;
    let webhooks = document["webhooks"].as_object().ok_or("no webhooks")?;
    Ok(webhooks.keys().step_by(every).cloned().collect())
}
