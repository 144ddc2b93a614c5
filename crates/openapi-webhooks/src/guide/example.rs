// Included by the examples of the guide: generated code of one webhook, and a receiver.

#[allow(dead_code)]
mod webhooks {
    use openapi_webhooks::codegen::v1::{self as codegen, MessageBuilder, http::Method, serde, serde_json::Value};

    pub mod types {
        #[derive(super::serde::Serialize)]
        #[serde(crate = "openapi_webhooks::codegen::v1::serde")]
        pub struct Subscription {
            pub username: String,
        }
    }

    pub mod responses {
        use super::*;

        #[derive(Debug)]
        pub enum NewSubscription {
            Status422(Value),
            Undocumented(codegen::Answer),
        }

        impl codegen::Response for NewSubscription {
            fn from_answer(answer: codegen::Answer) -> Self {
                match answer.status().as_u16() {
                    422 => answer.json().map_or_else(Self::Undocumented, Self::Status422),
                    _ => Self::Undocumented(answer),
                }
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct Client<T = codegen::DefaultTransport> {
        inner: codegen::Client<T>,
    }
    codegen::client!(Client);

    impl<T: codegen::Transport> Client<T> {
        pub async fn send_new_subscription(
            &self,
            endpoint: &codegen::Endpoint,
            payload: &types::Subscription,
        ) -> Result<
            codegen::Delivery<responses::NewSubscription>,
            codegen::SendError<responses::NewSubscription>,
        > {
            let message = self.message_new_subscription(payload);
            self.inner.send(endpoint, message).await
        }

        pub fn message_new_subscription(
            &self,
            payload: &types::Subscription,
        ) -> Result<codegen::Message, codegen::MessageError> {
            MessageBuilder::new("new-subscription", Method::POST).json("application/json", payload)
        }
    }
}

/// Starts a receiver with one response for all requests, and returns its URL.
#[allow(dead_code)]
fn customer(status: &'static str, body: &'static str) -> String {
    use std::io::{BufRead, BufReader, Read, Write};

    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}/hooks", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let mut stream = BufReader::new(stream);
            let (mut line, mut length) = (String::new(), 0);
            while stream.read_line(&mut line).is_ok_and(|read| read > 2) {
                if let Some(number) = line.strip_prefix("content-length: ") {
                    length = number.trim().parse().expect("a number");
                }
                line.clear();
            }
            let _ = stream.read_exact(&mut vec![0; length]);
            let length = body.len();
            let answer = format!(
                "HTTP/1.1 {status}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
            );
            let _ = stream.get_mut().write_all(answer.as_bytes());
        }
    });
    url
}

/// A builder of clients that may connect to this machine.
#[allow(dead_code)]
fn local() -> openapi_webhooks::ClientBuilder<webhooks::Client> {
    let policy = openapi_webhooks::egress::Policy::default();
    webhooks::Client::builder().egress(policy.allow_loopback().allow_http())
}
