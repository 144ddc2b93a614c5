//! The routes.

use axum::Router;
use axum::extract::{DefaultBodyLimit, Json, Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use openapi_webhooks::serde_json::{Value, json};
use openapi_webhooks::{Endpoint, Secret, uuid::Uuid};
use openapi_webhooks_outbox::{DeliveryRecord, DeliveryState, Outbox, Page};
use subscription_webhooks::types::Subscription;
use subscription_webhooks::{Client, Event};

use super::database::{Database, Failure};

const DOCUMENT: &str = include_str!("../../schema/openapi.json");

/// The most bytes of a request.
const LONGEST_BODY: usize = 64 * 1024;

#[derive(Clone)]
pub(super) struct Service {
    database: Database,
    outbox: Outbox,
    client: Client,
}

impl Service {
    pub(super) fn new(database: Database, outbox: Outbox, client: Client) -> Self {
        Self {
            database,
            outbox,
            client,
        }
    }
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

enum Refusal {
    /// The request cannot be served as it is.
    Client(StatusCode, String),
    Server(Failure),
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let (status, reason) = match self {
            Self::Client(status, reason) => (status, reason),
            Self::Server(failure) => {
                eprintln!("error: {failure}");
                (
                    StatusCode::INTERNAL_SERVER_ERROR,
                    "internal error".to_owned(),
                )
            }
        };
        (status, Json(json!({ "error": reason }))).into_response()
    }
}

impl<E: Into<Failure>> From<E> for Refusal {
    fn from(error: E) -> Self {
        Self::Server(error.into())
    }
}

fn unprocessable(reason: impl Into<String>) -> Refusal {
    Refusal::Client(StatusCode::UNPROCESSABLE_ENTITY, reason.into())
}

fn not_found(what: &str) -> Refusal {
    Refusal::Client(StatusCode::NOT_FOUND, format!("there is no such {what}"))
}

/// A URL that the egress policy blocks is refused here, where the customer sees why.
async fn register(State(service): State<Service>, Json(body): Json<Value>) -> Answer {
    let url = body["url"]
        .as_str()
        .ok_or_else(|| unprocessable("`url` must be a string"))?;
    let events = events(&body["events"])?;
    let endpoint = Endpoint::new(url).map_err(|error| unprocessable(error.to_string()))?;
    let client: openapi_webhooks::Client = service.client.into();
    let checked = client.check(&endpoint);
    checked.map_err(|error| unprocessable(error.to_string()))?;
    let id = format!("ep_{}", Uuid::new_v4().simple());
    let secret = Secret::generate().expose().to_string();
    service.database.register(&id, url, &secret, events).await?;
    let answer = json!({ "id": id, "secret": secret });
    Ok((StatusCode::CREATED, Json(answer)))
}

/// Names of webhooks of the document, as a JSON array; `None` for all of them.
fn events(value: &Value) -> Result<Option<String>, Refusal> {
    let names = match value {
        Value::Null => return Ok(None),
        Value::Array(names) => names,
        _ => return Err(unprocessable("`events` must be an array")),
    };
    let is_known = |name: &Value| {
        name.as_str()
            .is_some_and(|name| Event::NAMES.contains(&name))
    };
    if names.iter().all(is_known) {
        return Ok(Some(value.to_string()));
    }
    let known = Event::NAMES.join(", ");
    Err(unprocessable(format!("`events` may contain {known}")))
}

/// The subscription and its message are committed together.
async fn subscribe(
    State(service): State<Service>,
    Json(subscription): Json<Subscription>,
) -> Answer {
    let message = service.client.message_new_subscription(&subscription)?;
    let answer = json!({ "message_id": message.id() });
    service
        .database
        .subscribe(&service.outbox, subscription, message)
        .await?;
    Ok((StatusCode::CREATED, Json(answer)))
}

/// The last 100 in each state.
async fn deliveries(State(service): State<Service>, Path(id): Path<String>) -> Answer {
    if !service.database.has_endpoint(&id).await? {
        return Err(not_found("endpoint"));
    }
    let mut all = Vec::new();
    for state in [
        DeliveryState::InFlight,
        DeliveryState::Waiting,
        DeliveryState::Dead,
        DeliveryState::Delivered,
    ] {
        let deliveries = service
            .outbox
            .deliveries(&id, state, Page::default())
            .await?;
        all.extend(deliveries.iter().map(delivery));
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

async fn resend(State(service): State<Service>, Path(id): Path<i64>) -> Answer {
    let found = service.outbox.delivery(id).await?;
    let record = found.ok_or_else(|| not_found("delivery"))?;
    if service
        .outbox
        .resend(&record.message_id, &record.endpoint)
        .await?
    {
        return Ok((
            StatusCode::ACCEPTED,
            Json(json!({ "message_id": record.message_id })),
        ));
    }
    let reason = "the delivery has not ended yet".to_owned();
    Err(Refusal::Client(StatusCode::CONFLICT, reason))
}

async fn rotate(State(service): State<Service>, Path(id): Path<String>) -> Answer {
    let secret = Secret::generate().expose().to_string();
    if !service.database.rotate(&id, &secret).await? {
        return Err(not_found("endpoint"));
    }
    Ok((StatusCode::OK, Json(json!({ "secret": secret }))))
}

async fn document() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "application/json")], DOCUMENT)
}
