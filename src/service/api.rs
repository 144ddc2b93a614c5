//! The routes.

use std::time::Duration;

use axum::Router;
use axum::extract::rejection::JsonRejection;
use axum::extract::{DefaultBodyLimit, Json, Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use openapi_webhooks::serde_json::{Value, json};
use openapi_webhooks::{Endpoint, Secret, egress, uuid::Uuid};
use openapi_webhooks_outbox::{DeliveryRecord, DeliveryState, Outbox, Page, Registration};
use serde::Deserialize;
use subscription_webhooks::types::Subscription;
use subscription_webhooks::{Client, Event};

use super::database::{Database, Failure};

const DOCUMENT: &str = include_str!("../../schema/openapi.json");

/// The most bytes of a request.
const LONGEST_BODY: usize = 64 * 1024;

/// How long messages are also signed by the secret before a rotation.
const ROTATION: Duration = Duration::from_secs(24 * 60 * 60);

#[derive(Clone)]
pub(super) struct Service {
    pub(super) database: Database,
    pub(super) outbox: Outbox,
    pub(super) client: Client,
    /// For the URLs of customers.
    pub(super) policy: egress::Policy,
}

pub(super) fn router(service: Service) -> Router {
    Router::new()
        .route("/endpoints", post(register))
        .route("/endpoints/{id}/deliveries", get(deliveries))
        .route("/endpoints/{id}/rotate", post(rotate))
        .route("/subscriptions", post(subscribe))
        .route("/deliveries/{id}/resend", post(resend))
        .route("/openapi.json", get(document))
        .layer(DefaultBodyLimit::max(LONGEST_BODY))
        .with_state(service)
        .merge(crate::docs::router())
}

type Answer = Result<(StatusCode, Json<Value>), Refusal>;

struct Refusal(StatusCode, String);

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        (self.0, Json(json!({ "error": self.1 }))).into_response()
    }
}

/// Customers do not see internal errors.
impl<E: Into<Failure>> From<E> for Refusal {
    fn from(error: E) -> Self {
        eprintln!("error: {}", error.into());
        Self(
            StatusCode::INTERNAL_SERVER_ERROR,
            "internal error".to_owned(),
        )
    }
}

/// A body that cannot be read.
fn rejected(rejection: &JsonRejection) -> Refusal {
    Refusal(rejection.status(), rejection.body_text())
}

fn unprocessable(reason: impl Into<String>) -> Refusal {
    Refusal(StatusCode::UNPROCESSABLE_ENTITY, reason.into())
}

fn not_found(what: &str) -> Refusal {
    Refusal(StatusCode::NOT_FOUND, format!("there is no such {what}"))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewEndpoint {
    url: String,
    /// Names of webhooks of the document; all by default.
    events: Option<Vec<String>>,
}

/// A URL that the egress policy blocks is refused here, where the customer sees why.
async fn register(
    State(service): State<Service>,
    body: Result<Json<NewEndpoint>, JsonRejection>,
) -> Answer {
    let Json(new) = body.map_err(|error| rejected(&error))?;
    let endpoint = Endpoint::new(&new.url).map_err(|error| unprocessable(error.to_string()))?;
    let checked = service.policy.check(&endpoint);
    checked.map_err(|error| unprocessable(error.to_string()))?;
    let (id, secret) = (
        format!("ep_{}", Uuid::new_v4().simple()),
        Secret::generate(),
    );
    let mut registration = Registration::new(&id, &new.url, &secret)?;
    if let Some(events) = new.events {
        let is_known = |name: &String| Event::NAMES.contains(&name.as_str());
        if events.is_empty() || !events.iter().all(is_known) {
            let all = Event::NAMES.join(", ");
            return Err(unprocessable(format!("`events` may contain {all}")));
        }
        registration = registration.for_webhooks(events);
    }
    service.outbox.registry().put(&registration).await?;
    let answer = json!({ "id": id, "secret": *secret.expose() });
    Ok((StatusCode::CREATED, Json(answer)))
}

/// The subscription and its message are committed together.
async fn subscribe(
    State(service): State<Service>,
    subscription: Result<Json<Subscription>, JsonRejection>,
) -> Answer {
    let Json(subscription) = subscription.map_err(|error| rejected(&error))?;
    let message = service.client.message_new_subscription(&subscription)?;
    let answer = json!({ "message_id": message.id() });
    let endpoints = service
        .outbox
        .registry()
        .subscribers(message.webhook())
        .await?;
    service
        .database
        .subscribe(subscription, message, endpoints)
        .await?;
    service.outbox.wake();
    Ok((StatusCode::CREATED, Json(answer)))
}

/// Up to 100 in each state.
async fn deliveries(State(service): State<Service>, Path(id): Path<String>) -> Answer {
    if service.outbox.registry().get(&id).await?.is_none() {
        return Err(not_found("endpoint"));
    }
    let mut all = Vec::new();
    use DeliveryState::{Dead, Delivered, InFlight, Waiting};
    for state in [InFlight, Waiting, Dead, Delivered] {
        let found = service
            .outbox
            .deliveries(&id, state, Page::default())
            .await?;
        all.extend(found.iter().map(delivery));
    }
    Ok((StatusCode::OK, Json(all.into())))
}

fn delivery(record: &DeliveryRecord) -> Value {
    json!({
        "id": record.id,
        "message_id": record.message_id,
        "webhook": record.webhook,
        "state": record.state.as_str(),
        "attempts": record.attempts,
        "verdict": record.verdict,
    })
}

async fn resend(State(service): State<Service>, Path(id): Path<String>) -> Answer {
    let id = id.parse().map_err(|_| not_found("delivery"))?;
    let found = service.outbox.delivery(id).await?;
    let record = found.ok_or_else(|| not_found("delivery"))?;
    let is_resent = service
        .outbox
        .resend(&record.message_id, &record.endpoint)
        .await?;
    if !is_resent {
        let reason = "the delivery has not ended yet".to_owned();
        return Err(Refusal(StatusCode::CONFLICT, reason));
    }
    let answer = json!({ "message_id": record.message_id });
    Ok((StatusCode::ACCEPTED, Json(answer)))
}

async fn rotate(State(service): State<Service>, Path(id): Path<String>) -> Answer {
    let secret = Secret::generate();
    if !service
        .outbox
        .registry()
        .rotate(&id, &secret, ROTATION)
        .await?
    {
        return Err(not_found("endpoint"));
    }
    Ok((StatusCode::OK, Json(json!({ "secret": *secret.expose() }))))
}

async fn document() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "application/json")], DOCUMENT)
}
