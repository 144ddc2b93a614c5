//! The `OPTIONS` request of CloudEvents, which asks a receiver for permission.
#![cfg(feature = "hyper")]

mod support;

use openapi_webhooks::Verdict;
use support::{Server, local};
use webhooks::handshake::{Client, parameters};

#[tokio::test]
async fn the_request_names_the_sender_and_the_response_what_it_may() {
    let server = Server::answering(
        "HTTP/1.1 200 OK\r\nWebHook-Allowed-Origin: sender.example\r\n\
        WebHook-Allowed-Rate: 100\r\ncontent-length: 0\r\n\r\n",
    )
    .await;
    let client = Client::from(local().build());
    let mut parameters = parameters::Validation::new("sender.example");
    parameters.web_hook_request_rate = Some(120);
    let delivery = client
        .send_validation(&server.endpoint(), &parameters)
        .await;
    let delivery = delivery.unwrap();
    assert_eq!(
        delivery.headers()["webhook-allowed-origin"],
        "sender.example"
    );
    assert_eq!(delivery.headers()["webhook-allowed-rate"], "100");
    let request = server.only();
    assert_eq!(request.line(), "OPTIONS /hooks HTTP/1.1");
    assert_eq!(request.header("webhook-request-origin"), "sender.example");
    assert_eq!(request.header("webhook-request-rate"), "120");
    assert!(request.body.is_empty() && request.all("content-length").is_empty());
}

#[tokio::test]
async fn a_receiver_can_refuse() {
    let server = Server::answering("HTTP/1.1 405 X\r\ncontent-length: 0\r\n\r\n").await;
    let client = Client::from(local().build());
    let parameters = parameters::Validation::new("sender.example");
    let error = client
        .send_validation(&server.endpoint(), &parameters)
        .await;
    assert_eq!(error.unwrap_err().verdict(), Verdict::Rejected);
}
