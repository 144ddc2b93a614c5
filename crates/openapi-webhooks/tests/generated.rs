//! Code as the generator writes it, compiled against `codegen`: the contract between generator and
//! runtime.
#![cfg(feature = "hyper")]
#![deny(warnings)]

mod support;

/// Names only items of `::openapi_webhooks`.
mod webhooks {
    pub(crate) mod types {
        #[derive(Clone, Debug, PartialEq)]
        pub(crate) struct Subscription {
            pub(crate) username: ::std::string::String,
            pub(crate) monthly_fee: f64,
            pub(crate) start_date: ::openapi_webhooks::codegen::v1::chrono::DateTime<
                ::openapi_webhooks::codegen::v1::chrono::FixedOffset,
            >,
            pub(crate) note: ::std::option::Option<::std::option::Option<::std::string::String>>,
        }

        impl ::openapi_webhooks::codegen::v1::serde::Serialize for Subscription {
            fn serialize<S: ::openapi_webhooks::codegen::v1::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                let mut object = ::openapi_webhooks::codegen::v1::object::Writer::new(serializer);
                object.member("username", &self.username);
                object.float("monthly_fee", &self.monthly_fee);
                object.member("start_date", &self.start_date);
                object.optional("note", &self.note);
                object.end()
            }
        }
    }

    pub(crate) struct NewSubscriptionParameters {
        pub(crate) trace: ::std::option::Option<::openapi_webhooks::codegen::v1::uuid::Uuid>,
        pub(crate) tags: ::std::vec::Vec<::std::string::String>,
    }

    pub(crate) mod responses {
        #[derive(Debug)]
        pub(crate) enum NewSubscription {
            Status422(::openapi_webhooks::codegen::v1::serde_json::Value),
            Other(::openapi_webhooks::codegen::v1::Response),
        }

        impl ::openapi_webhooks::codegen::v1::FromResponse for NewSubscription {
            fn from_response(response: ::openapi_webhooks::codegen::v1::Response) -> Self {
                match response.status().as_u16() {
                    422 => response.json().map_or_else(Self::Other, Self::Status422),
                    _ => Self::Other(response),
                }
            }
        }
    }

    #[derive(Clone, Debug)]
    pub(crate) struct Client<T = ::openapi_webhooks::codegen::v1::DefaultTransport> {
        inner: ::openapi_webhooks::codegen::v1::Client<T>,
    }

    ::openapi_webhooks::codegen::v1::client!(Client);

    impl<T: ::openapi_webhooks::codegen::v1::Transport> Client<T> {
        pub(crate) async fn send_new_subscription(
            &self,
            endpoint: &::openapi_webhooks::codegen::v1::Endpoint,
            payload: &types::Subscription,
            parameters: &NewSubscriptionParameters,
        ) -> ::std::result::Result<
            ::openapi_webhooks::codegen::v1::Delivery<responses::NewSubscription>,
            ::openapi_webhooks::codegen::v1::SendError<responses::NewSubscription>,
        > {
            self.inner
                .send(endpoint, self.message_new_subscription(payload, parameters))
                .await
        }

        pub(crate) fn message_new_subscription(
            &self,
            payload: &types::Subscription,
            parameters: &NewSubscriptionParameters,
        ) -> ::std::result::Result<
            ::openapi_webhooks::codegen::v1::Message,
            ::openapi_webhooks::codegen::v1::MessageError,
        > {
            ::openapi_webhooks::codegen::v1::MessageBuilder::new(
                "new-subscription",
                ::openapi_webhooks::http::Method::POST,
            )
            .header("x-trace", &parameters.trace, false)?
            .query(
                "tags",
                &parameters.tags,
                ::openapi_webhooks::codegen::v1::Style::Form { explode: true },
            )?
            .json("application/json", payload)
        }
    }
}

use std::error::Error;
use std::time::Duration;

use openapi_webhooks::{SendError, Sent, Verdict};
use webhooks::{NewSubscriptionParameters, responses, types};

fn subscription(monthly_fee: f64) -> types::Subscription {
    types::Subscription {
        username: "ada".to_owned(),
        monthly_fee,
        start_date: "2024-01-01T00:00:00+02:00".parse().unwrap(),
        note: Some(None),
    }
}

fn parameters() -> NewSubscriptionParameters {
    NewSubscriptionParameters {
        trace: Some(Default::default()),
        tags: vec!["a".to_owned(), "b c".to_owned()],
    }
}

mod over_sockets {
    use support::{OK, Server};

    use super::*;

    fn client() -> webhooks::Client {
        let policy = openapi_webhooks::egress::Policy::default()
            .allow_loopback()
            .allow_http();
        webhooks::Client::builder().egress(policy).build()
    }

    #[tokio::test]
    async fn a_stored_message_has_a_typed_response() {
        let server = Server::answering(
            "HTTP/1.1 422 X\r\nretry-after: 7\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n[]",
        )
        .await;
        let message = client()
            .message_new_subscription(&subscription(9.5), &parameters())
            .unwrap();
        let error = client()
            .deliver(&server.endpoint(), &message)
            .await
            .unwrap_err()
            .typed::<responses::NewSubscription>();
        assert_eq!(
            (error.verdict(), error.sent(), error.attempts()),
            (Verdict::Rejected, Sent::Yes, 1)
        );
        assert_eq!(error.message_id(), Some(message.id()));
        assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
        assert!(error.has_response() && !error.is_interrupted() && !error.is_too_long());
        assert!(matches!(
            error.into_response(),
            Some(responses::NewSubscription::Status422(body)) if body == serde_json::json!([])
        ));

        let server = Server::answering(OK).await;
        let delivery = client()
            .deliver(&server.endpoint(), &message)
            .await
            .unwrap()
            .typed::<responses::NewSubscription>();
        assert_eq!((delivery.status().as_u16(), delivery.attempts()), (200, 1));
        assert_eq!(delivery.message_id(), message.id());
        assert!(matches!(
            delivery.into_response(),
            responses::NewSubscription::Other(answer) if answer.status() == 200
        ));
    }

    #[tokio::test]
    async fn a_payload_is_sent() {
        let server = Server::answering(OK).await;
        let delivery = client()
            .send_new_subscription(&server.endpoint(), &subscription(9.5), &parameters())
            .await
            .unwrap();
        assert!(matches!(
            delivery.into_response(),
            responses::NewSubscription::Other(_)
        ));
        let request = server.only();
        assert_eq!(request.target(), "/hooks?tags=a&tags=b%20c");
        assert_eq!(
            request.header("x-trace"),
            "00000000-0000-0000-0000-000000000000"
        );
        let expected = r#"{"username":"ada","monthly_fee":9.5,"start_date":"2024-01-01T00:00:00+02:00","note":null}"#;
        assert_eq!(String::from_utf8(request.body.clone()).unwrap(), expected);
    }

    #[tokio::test]
    async fn a_response_is_typed_by_its_status() {
        let server =
            Server::answering("HTTP/1.1 422 X\r\ncontent-length: 11\r\n\r\n{\"why\":\"x\"}").await;
        let error = client()
            .send_new_subscription(&server.endpoint(), &subscription(9.5), &parameters())
            .await
            .unwrap_err();
        assert_eq!(error.verdict(), Verdict::Rejected);
        assert!(
            matches!(error.into_response().unwrap(), responses::NewSubscription::Status422(why) if why["why"] == "x")
        );
    }

    #[tokio::test]
    async fn a_response_that_does_not_match_the_document_is_kept() {
        let server = Server::answering("HTTP/1.1 422 X\r\ncontent-length: 2\r\n\r\nno").await;
        let error = client()
            .send_new_subscription(&server.endpoint(), &subscription(9.5), &parameters())
            .await
            .unwrap_err();
        assert!(
            matches!(error.response().unwrap(), responses::NewSubscription::Other(answer) if answer.body() == "no")
        );
    }

    #[tokio::test]
    async fn a_payload_that_json_cannot_represent_is_not_sent() {
        let endpoint = openapi_webhooks::Endpoint::new("https://customer.example/").unwrap();
        let error = webhooks::Client::new()
            .send_new_subscription(&endpoint, &subscription(f64::NAN), &parameters())
            .await
            .unwrap_err();
        assert_eq!(
            (error.verdict(), error.sent()),
            (Verdict::Invalid, Sent::No)
        );
        assert!(error.is_invalid_message() && error.message_id().is_none());
        assert!(
            error
                .source()
                .unwrap()
                .is::<openapi_webhooks::MessageError>()
        );
    }

    #[tokio::test]
    async fn building_a_message_does_not_use_the_network() {
        let server = Server::answering(OK).await;
        let client = client();
        let message = client
            .message_new_subscription(&subscription(1.0), &parameters())
            .unwrap()
            .with_id("evt_1")
            .unwrap();
        assert_eq!(
            (message.webhook(), server.connections()),
            ("new-subscription", 0)
        );
        for _ in 0..2 {
            assert_eq!(
                client
                    .deliver(&server.endpoint(), &message)
                    .await
                    .unwrap()
                    .message_id(),
                "evt_1"
            );
        }
    }
}

#[test]
fn results_are_small_and_errors_are_send_and_sync() {
    fn travels<T: Send + Sync + 'static>() {}
    travels::<SendError<responses::NewSubscription>>();
    travels::<webhooks::Client>();
    assert_eq!(size_of::<SendError<[u8; 1000]>>(), size_of::<usize>());
    let error: Box<dyn Error + Send + Sync> = SendError::<responses::NewSubscription>::from(
        openapi_webhooks::codegen::v1::MessageBuilder::new("a", http::Method::CONNECT)
            .empty()
            .unwrap_err(),
    )
    .into();
    assert_eq!(error.to_string(), "the message cannot be built");
}

#[tokio::test]
async fn a_generated_client_works_with_a_custom_transport() {
    use openapi_webhooks::transport::Unguarded;

    #[derive(Clone)]
    struct Accepts;

    impl tower_service::Service<http::Request<openapi_webhooks::Body>> for Accepts {
        type Response = http::Response<http_body_util::Empty<bytes::Bytes>>;
        type Error = std::convert::Infallible;
        type Future = std::future::Ready<Result<Self::Response, Self::Error>>;

        fn poll_ready(
            &mut self,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Result<(), Self::Error>> {
            std::task::Poll::Ready(Ok(()))
        }

        fn call(&mut self, _: http::Request<openapi_webhooks::Body>) -> Self::Future {
            let response = http::Response::builder()
                .status(202)
                .body(http_body_util::Empty::new());
            std::future::ready(Ok(response.unwrap()))
        }
    }

    let endpoint = openapi_webhooks::Endpoint::new("https://customer.example/").unwrap();
    let configured = openapi_webhooks::Client::builder().build_with(Unguarded(Accepts));
    for client in [
        webhooks::Client::with_transport(Unguarded(Accepts)),
        configured.into(),
    ] {
        let delivery = client
            .send_new_subscription(&endpoint, &subscription(1.0), &parameters())
            .await
            .unwrap();
        assert_eq!(delivery.status(), 202);
        let inner: openapi_webhooks::Client<_> = client.into();
        assert_eq!(inner.deadline(), Duration::from_secs(20));
    }
}
