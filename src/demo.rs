//! `cargo run`: delivers every webhook of the document over real sockets.

use std::error::Error;
use std::io::Write;

use openapi_webhooks::{Endpoint, Message, Secret, egress};
use subscription_webhooks::{Client, examples, responses, types};

use crate::receiver::Receiver;

/// The number of characters shown of a payload.
const SHOWN: usize = 96;

/// Sends every example, and one payload that the receiver rejects.
pub(crate) async fn run(out: &mut dyn Write) -> Result<(), Box<dyn Error>> {
    let secret = Secret::generate();
    let mut receiver = Receiver::start(secret.clone()).await?;
    let policy = egress::Policy::default().allow_loopback().allow_http();
    let client = Client::builder().egress(policy).build();
    writeln!(out, "A receiver verifies requests to {}.\n", receiver.url)?;

    let messages = examples()?;
    for message in &messages {
        let url = format!("{}/{}", receiver.url, message.webhook());
        let endpoint = Endpoint::new(&url)?.signed_with(secret.clone());
        deliver(out, &client, &endpoint, &mut receiver, message).await?;
    }
    writeln!(out, "{} webhooks delivered and verified.\n", messages.len())?;
    let url = format!("{}/new-subscription", receiver.url);
    rejected(out, &client, &Endpoint::new(&url)?.signed_with(secret)).await
}

/// Delivers one example, and shows what was sent and verified, and the verdict.
async fn deliver(
    out: &mut dyn Write,
    client: &Client,
    endpoint: &Endpoint,
    receiver: &mut Receiver,
    message: &Message,
) -> Result<(), Box<dyn Error>> {
    writeln!(out, "{} {}", message.method(), message.webhook())?;
    writeln!(
        out,
        "  sent      {} {}",
        message.id(),
        shown(message.body())
    )?;
    let delivery = client.deliver(endpoint, message).await?;
    let received = receiver.last().ok_or("the handler received nothing")?;
    if received.id() != Some(message.id()) || received.body() != message.body() {
        return Err("the handler received another message".into());
    }
    writeln!(
        out,
        "  verified  the signature, over the same {} bytes",
        received.body().len()
    )?;
    writeln!(out, "  verdict   delivered: {}\n", delivery.status())?;
    Ok(())
}

/// Sends a payload that the receiver rejects. The response has the type of the document.
async fn rejected(
    out: &mut dyn Write,
    client: &Client,
    endpoint: &Endpoint,
) -> Result<(), Box<dyn Error>> {
    let start_date = "2026-01-31T09:30:00+01:00".parse()?;
    let subscription = types::Subscription::new("eve", -1.0, start_date);
    writeln!(
        out,
        "And one that the receiver rejects, with the response of the document:\n"
    )?;
    writeln!(out, "POST new-subscription of {}", subscription.username)?;
    match client.send_new_subscription(endpoint, &subscription).await {
        Ok(delivery) => Err(format!("it was delivered: {}", delivery.status()).into()),
        Err(error) => match error.response() {
            Some(responses::NewSubscription::Status422(problem)) => {
                writeln!(out, "  verdict   {error}")?;
                for (pointer, fault) in &problem.errors {
                    writeln!(out, "  answer    {pointer} {fault}")?;
                }
                Ok(())
            }
            _ => Err(error.into()),
        },
    }
}

fn shown(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(body);
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.into_owned(),
    }
}
