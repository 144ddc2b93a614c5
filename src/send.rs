//! `cargo run -- send`: sends one webhook to a URL.

use std::error::Error;
use std::io::Write;

use openapi_webhooks::{Endpoint, Message, Secret, egress};
use subscription_webhooks::{Client, examples};

/// Lists the webhooks, each with its method.
pub(crate) fn list(out: &mut dyn Write) -> Result<(), Box<dyn Error>> {
    let mut seen: Vec<(String, String)> = Vec::new();
    for message in examples()? {
        let webhook = (message.method().to_string(), message.webhook().to_owned());
        if !seen.contains(&webhook) {
            writeln!(out, "{:7} {}", webhook.0, webhook.1)?;
            seen.push(webhook);
        }
    }
    Ok(())
}

/// Sends the first example of the webhook that the arguments name.
pub(crate) async fn run(out: &mut dyn Write, arguments: &[&str]) -> Result<(), Box<dyn Error>> {
    let (options, names): (Vec<&str>, Vec<&str>) = arguments
        .iter()
        .partition(|argument| argument.starts_with("--"));
    let [webhook, url] = names.as_slice() else {
        return Err("`send` takes a webhook and a URL; see `cargo run -- --help`".into());
    };
    let message = example_of(webhook)?;
    let endpoint = Endpoint::new(url)?.signed_with(secret()?);
    let client = Client::builder().egress(policy(&options)?).build();
    let delivery = client.deliver(&endpoint, &message).await?;
    writeln!(
        out,
        "delivered: {} ({})",
        delivery.status(),
        delivery.message_id()
    )?;
    Ok(())
}

fn example_of(webhook: &str) -> Result<Message, Box<dyn Error>> {
    let found = examples()?
        .into_iter()
        .find(|message| message.webhook() == webhook);
    found.ok_or_else(|| {
        format!("there is no webhook `{webhook}`; `cargo run -- list` lists them").into()
    })
}

fn secret() -> Result<Secret, Box<dyn Error>> {
    let text = std::env::var("WEBHOOK_SECRET")
        .map_err(|_| "WEBHOOK_SECRET is not set; it must contain the signing secret, `whsec_…`")?;
    let secret = text.parse();
    secret.map_err(|error| format!("WEBHOOK_SECRET: {error}").into())
}

fn policy(options: &[&str]) -> Result<egress::Policy, Box<dyn Error>> {
    let mut policy = egress::Policy::default();
    for option in options {
        policy = match *option {
            "--allow-http" => policy.allow_http(),
            "--allow-loopback" => policy.allow_loopback(),
            other => return Err(format!("unknown option `{other}`").into()),
        };
    }
    Ok(policy)
}
