//! How fast the outbox claims deliveries and stores their results, with a transport that answers at once.

use std::convert::Infallible;
use std::time::Instant;

use axum::body::Body;
use axum::http::Response;
use openapi_webhooks::transport::Unguarded;
use openapi_webhooks::{Client, egress};
use tower::service_fn;

use crate::Result;
use crate::contestant::Contestant;
use crate::outbox;
use crate::round::Round;

const MESSAGES: u64 = 50_000;

/// Deliveries per second, with the worker's default limits.
pub(crate) async fn measure(contestant: &'static dyn Contestant) -> Result<f64> {
    let round = Round::prepare(contestant).await?;
    round.fill(0, MESSAGES).await?;
    let respond = service_fn(async |_| Ok::<_, Infallible>(Response::new(Body::empty())));
    let policy = egress::Policy::default().allow_loopback().allow_http();
    let client = Client::builder().egress(policy);
    let client = client.build_with(Unguarded(respond));
    let worker = outbox::open(&round.place.database)?.worker();
    let start = Instant::now();
    worker
        .run_once(client, outbox::endpoints(&round.place))
        .await?;
    Ok(MESSAGES as f64 / start.elapsed().as_secs_f64())
}
