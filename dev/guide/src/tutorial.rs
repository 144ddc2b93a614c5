//! Senders for the service of the guide that receives from four providers.

use openapi_webhooks::egress::Policy;
use openapi_webhooks::signing::{Scheme, SharedSecret};
use openapi_webhooks::{Endpoint, Secret, SendError};
use tokio::net::TcpListener;
use tokio::sync::oneshot::{Receiver, channel};

use crate::{github, slack, stripe};

/// Starts a service on a port of this machine, and sends it a message of each provider, first signed with another
/// secret, and then with the right one. The second argument of `serve` is ready when the service must end.
///
/// # Panics
///
/// If the service rejects a message, accepts a forged one, or fails.
pub fn run<F>(
    shared: &SharedSecret,
    standard: &Secret,
    serve: impl FnOnce(TcpListener, Receiver<()>) -> F,
) where
    F: Future + Send + 'static,
    F::Output: Send,
{
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime.enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("its address");
        let (stop, stopped) = channel();
        let served = tokio::spawn(serve(listener, stopped));
        let url = |path: &str| Endpoint::new(&format!("http://{address}{path}")).expect("a URL");
        let other: SharedSecret = "another secret".parse().expect("a secret");
        for (secret, standard, is_forged) in [
            (&other, &Secret::generate(), true),
            (shared, standard, false),
        ] {
            let by = |scheme: Scheme, path| url(path).signed_by(scheme.signer(secret.clone()));
            let own = url("/own/new-subscription").signed_with(standard.clone());
            let statuses = [
                github(&by(Scheme::github(), "/github")).await,
                slack(&by(Scheme::slack(), "/slack")).await,
                stripe(&by(Scheme::stripe(), "/stripe")).await,
                subscription(&own).await,
            ];
            let expected = if is_forged { 401 } else { 204 };
            assert_eq!(statuses, [expected; 4]);
        }
        drop(stop);
        served.await.expect("the service ends");
    });
}

fn policy() -> Policy {
    Policy::default().allow_loopback().allow_http()
}

fn status<R>(sent: Result<openapi_webhooks::Delivery<R>, SendError<R>>) -> u16 {
    match sent {
        Ok(delivery) => delivery.status().as_u16(),
        Err(error) => error.status().map_or(0, |status| status.as_u16()),
    }
}

async fn github(endpoint: &Endpoint) -> u16 {
    let client = github::Client::builder().egress(policy()).build();
    let payload = github::types::PingPayload::new("Keep it logically awesome.");
    let event = github::parameters::Ping::new("ping");
    status(client.send_ping(endpoint, &payload, &event).await)
}

async fn slack(endpoint: &Endpoint) -> u16 {
    let client = slack::Client::builder().egress(policy()).build();
    let payload = slack::types::EventCallbackPayload::new("Ev08MFMKH6", "T061EG9R6");
    status(client.send_event_callback(endpoint, &payload).await)
}

async fn stripe(endpoint: &Endpoint) -> u16 {
    let client = stripe::Client::builder().egress(policy()).build();
    let payload = stripe::types::InvoicePaidPayload::new("evt_1");
    status(client.send_invoice_paid(endpoint, &payload).await)
}

async fn subscription(endpoint: &Endpoint) -> u16 {
    let client = crate::Client::builder().egress(policy()).build();
    let payload = crate::types::Subscription::new("ada");
    status(client.send_new_subscription(endpoint, &payload).await)
}
