//! The tests in the README's section "Testing", of the code in its section "Sending webhooks".

// README: sender
use openapi_webhooks::{Endpoint, Schedule, SendError};
use openapi_webhooks_test::{Answer, Customer};
use subscription_webhooks::{Client, events, types::Subscription};

/// The code under test.
async fn notify(client: &Client, endpoint: &Endpoint, username: &str) -> Result<(), SendError> {
    let start_date = "2026-01-31T09:30:00+01:00".parse().unwrap();
    let message =
        client.message_new_subscription(&Subscription::new(username, 9.99, start_date))?;
    client
        .deliver_with_retries(endpoint, &message, &Schedule::default())
        .await?;
    Ok(())
}

#[tokio::test]
async fn a_customer_that_is_busy_gets_the_webhook_later() {
    let customer = Customer::start().await;
    customer
        .on::<events::NewSubscription>()
        .payload(|new| new.username == "ada")
        .times([Answer::status(503), Answer::ok()]);

    let client: Client = customer.client();
    notify(&client, &customer.endpoint(), "ada").await.unwrap();
    customer.assert_nothing_else();
}
// README: end

mod receiving {
    // README: receiver
    use axum::http::StatusCode;
    use openapi_webhooks::receiver::{MemoryGuard, VerifiedRequest, VerifyLayer};
    use openapi_webhooks::{Secret, Verifier};
    use openapi_webhooks_test::receiver_contract;
    use subscription_webhooks::{Event, receiver};

    async fn handle(_: Event, _: VerifiedRequest) -> StatusCode {
        StatusCode::NO_CONTENT
    }

    #[tokio::test]
    async fn the_receiver_rejects_forgeries() {
        let secret = Secret::generate();
        let layer = VerifyLayer::new(Verifier::new([secret.clone()])).guard(MemoryGuard::default());
        let app = receiver::router(layer, handle);
        receiver_contract::<Event>(app, secret).await.assert_met();
    }
    // README: end
}

/// The report in the README of the test kit.
#[tokio::test]
async fn the_readme_of_the_kit_shows_a_real_report() {
    let subscription = |username| {
        let start_date = "2026-01-31T09:30:00+01:00".parse().expect("a date-time");
        Subscription::new(username, 9.99, start_date)
    };
    let customer = Customer::start().await;
    let expected = subscription("ada");
    let on = customer.on::<events::NewSubscription>();
    on.payload_eq(&expected).expect(1);
    let client: Client = customer.client();
    let message = client.message_new_subscription(&subscription("bob"));
    let message = message.and_then(|message| message.with_id("msg_1"));
    let message = message.expect("a message");
    let delivered = client.deliver(&customer.endpoint(), &message).await;
    delivered.expect("delivered");

    let dropped = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| drop(customer)));
    let report = dropped.expect_err("a panic").downcast::<String>();
    let without_places = |text: &str| -> Vec<String> {
        let place = |line: &str| line.split("testing.rs:").next().map(str::to_owned);
        text.trim().lines().filter_map(place).collect()
    };
    let readme = include_str!("../crates/openapi-webhooks-test/README.md");
    let shown = readme.split("```text\n").nth(1).expect("a report");
    let shown = shown.split("```").next().expect("its end");
    let report = report.expect("a text");
    assert_eq!(without_places(&report), without_places(shown));
}

/// The parts of this file that the README shows.
#[test]
fn the_readme_shows_these_tests() {
    let readme = include_str!("../README.md");
    let parts = include_str!("testing.rs").split("// README: ").skip(1);
    let parts = parts.filter(|part| !part.starts_with("end"));
    let mut count = 0;
    for part in parts.take(2) {
        let (name, code) = part.split_once('\n').expect("a name");
        let code: String = code
            .lines()
            .map(|line| format!("{}\n", line.trim_start()))
            .collect();
        let shown: String = readme
            .lines()
            .map(|line| format!("{}\n", line.trim_start()))
            .collect();
        assert!(shown.contains(code.trim()), "the part `{name}`");
        count += 1;
    }
    assert_eq!(count, 2);
}
