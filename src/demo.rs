//! `cargo run`: every webhook of the document, over a real socket.

use std::error::Error;

use openapi_webhooks::{Endpoint, Message, Secret, egress};
use subscription_webhooks::{Client, examples, responses, types};

use crate::receiver::Receiver;

/// Longer payloads are cut in what is shown.
const SHOWN: usize = 96;

/// Sends every example, and one payload that the receiver refuses.
pub(crate) async fn run() -> Result<(), Box<dyn Error>> {
    let secret = Secret::generate();
    let mut receiver = Receiver::start(secret.clone()).await?;
    let endpoint = Endpoint::new(&receiver.url)?.signed_with(secret);
    let policy = egress::Policy::default().allow_loopback().allow_http();
    let client = Client::builder().egress(policy).build();
    println!("A receiver verifies what comes to {}.\n", receiver.url);

    let messages = examples()?;
    for message in &messages {
        deliver(&client, &endpoint, &mut receiver, message).await?;
    }
    println!("{} webhooks delivered and verified.\n", messages.len());
    refused(&client, &endpoint).await
}

/// One example: what went out, what was verified, and the verdict.
async fn deliver(
    client: &Client,
    endpoint: &Endpoint,
    receiver: &mut Receiver,
    message: &Message,
) -> Result<(), Box<dyn Error>> {
    println!("{} {}", message.method(), message.webhook());
    println!("  sent      {} {}", message.id(), shown(message.body()));
    let outcome = client.deliver(endpoint, message).await;
    let received = receiver.last().ok_or("nothing came to the receiver")?;
    match &received.verified {
        Ok(id) if id == message.id() && received.body == *message.body() => {
            println!("  verified  the signature, over the same {} bytes", received.body.len());
        }
        Ok(id) => return Err(format!("the receiver verified {id}, another message").into()),
        Err(reason) => return Err(format!("the receiver did not verify it: {reason}").into()),
    }
    println!("  verdict   delivered: {}\n", outcome?.status());
    Ok(())
}

/// What a receiver refuses comes back in the type that the document gives the answer.
async fn refused(client: &Client, endpoint: &Endpoint) -> Result<(), Box<dyn Error>> {
    let start_date = "2026-01-31T09:30:00+01:00".parse()?;
    let subscription = types::Subscription::new("eve", -1.0, start_date);
    println!("And one that the receiver refuses, with the answer that the document describes:\n");
    println!("POST new-subscription");
    match client.send_new_subscription(endpoint, &subscription).await {
        Ok(delivery) => Err(format!("it was delivered: {}", delivery.status()).into()),
        Err(error) => match error.response() {
            Some(responses::NewSubscription::Status422(problem)) => {
                println!("  verdict   {error}");
                for (pointer, fault) in &problem.errors {
                    println!("  answer    {pointer} {fault}");
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
