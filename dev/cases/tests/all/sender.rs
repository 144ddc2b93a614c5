//! The sender's half: what is sent with a message, and how responses are typed.

use std::convert::Infallible;

use cases::{EXAMPLES, beside_the_body, many_required, sender_only, statuses, webhook_names};
use openapi_webhooks::codegen::v1::chrono::{DateTime, NaiveDate};
use openapi_webhooks::codegen::v1::http::{Request, Response};
use openapi_webhooks::codegen::v1::{Message, Unguarded};
use openapi_webhooks::{Client, Endpoint};
use serde_json::{Value, json};
use tower::service_fn;

use crate::each::{check_each, expected};

/// The stored form of a message, with a fixed id.
fn stored(message: Message) -> Value {
    serde_json::to_value(message.with_id("msg_1").unwrap()).unwrap()
}

#[test]
fn examples_equal_the_expected_messages() {
    check_each(
        EXAMPLES,
        |(case, _)| (*case).to_owned(),
        |(case, examples)| {
            let messages: Vec<_> = examples().unwrap().into_iter().map(as_text).collect();
            expected(format!("cases/{case}/messages.http").as_ref())
                .assert_eq(&messages.join("\n"));
        },
    );
}

/// A message as readable text.
fn as_text(message: Message) -> String {
    let body = String::from_utf8_lossy(message.body()).into_owned();
    let content_type = message
        .content_type()
        .map(|it| format!("content-type: {it}\n"));
    // Golden files contain no carriage return, because a checkout may change line ends.
    let webhook = message.webhook().replace('\r', "\\r");
    let start = format!("{} {webhook}", message.method());
    let stored = stored(message);
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let query = text(&stored["query"]);
    let query = if query.is_empty() {
        query
    } else {
        format!("?{query}")
    };
    let headers = stored["headers"].as_array().unwrap().iter();
    let headers: String = headers
        .map(|pair| format!("{}: {}\n", text(&pair[0]), text(&pair[1])))
        .collect();
    format!(
        "{start}{query}\n{headers}{}\n{body}\n",
        content_type.unwrap_or_default()
    )
}

#[test]
fn parameters_are_sent_in_their_locations() {
    let id = "0190163d-8694-739b-aea5-966c26f8ad91";
    let mut parameters = beside_the_body::parameters::Order::new(
        id.parse().unwrap(),
        7,
        beside_the_body::types::OrderXMode::Live,
        3,
    );
    let client = beside_the_body::Client::new();
    let payload = beside_the_body::types::OrderPayload::new("1");
    let least = stored(client.message_order(&payload, &parameters).unwrap());
    assert_eq!(least["query"], "page=3");
    assert_eq!(header(&least, "x-request-id"), Some(id));
    assert_eq!(header(&least, "x-both"), Some("7"));
    assert_eq!(header(&least, "x-mode"), Some("live"));
    assert_eq!(header(&least, "version"), Some("v2"));
    assert_eq!(header(&least, "x-shared"), None);
    assert_eq!(header(&least, "cookie"), None);

    parameters.x_shared = Some("all".to_owned());
    parameters.x_tags = Some(vec!["a".to_owned(), "b".to_owned()]);
    parameters.tag = Some(vec!["a b".to_owned(), "c&d".to_owned()]);
    parameters.tags = Some(vec!["e".to_owned(), "f".to_owned()]);
    parameters.since = Some(DateTime::parse_from_rfc3339("2026-01-31T09:30:00+01:00").unwrap());
    parameters.session = Some("s1".to_owned());
    parameters.ratio = Some(0.5);
    let all = stored(client.message_order(&payload, &parameters).unwrap());
    assert_eq!(
        all["query"],
        "page=3&tag=a%20b&tag=c%26d&tags=e,f&since=2026-01-31T09%3A30%3A00%2B01%3A00&ratio=0.5"
    );
    assert_eq!(header(&all, "x-shared"), Some("all"));
    assert_eq!(header(&all, "x-tags"), Some("a,b"));
    assert_eq!(header(&all, "cookie"), Some("session=s1"));

    parameters.ratio = Some(f64::NAN);
    assert!(client.message_order(&payload, &parameters).is_err());
}

#[test]
fn parameters_have_their_styles() {
    let color = cases::parameter_styles::types::Color {
        r: Some(100),
        g: Some(200),
        b: None,
        additional_properties: Default::default(),
    };
    let names = vec!["a b".to_owned(), "c,d".to_owned()];
    let mut parameters = cases::parameter_styles::parameters::Paint::new();
    parameters.x_plain = Some(color.clone());
    parameters.x_exploded = Some(color.clone());
    parameters.x_json = Some(vec!["ä".to_owned()]);
    parameters.x_text = Some("as it is, %20".to_owned());
    parameters.form = Some(names.clone());
    parameters.joined = Some(color.clone());
    parameters.spaces = Some(vec!["e".to_owned(), "f".to_owned()]);
    parameters.pipes = Some(color.clone());
    parameters.deep = Some(color.clone());
    parameters.path = Some("/a?b&c#d".to_owned());
    let mut filter = cases::parameter_styles::types::PaintFilter::new();
    filter.colors = Some(vec![color]);
    parameters.filter = Some(filter);
    parameters.session = Some("a;b".to_owned());
    parameters.theme = Some("dark/1".to_owned());
    parameters.consent = Some(vec!["all".to_owned()]);
    let client = cases::parameter_styles::Client::new();
    let message = stored(client.message_paint(&parameters).unwrap());
    assert_eq!(header(&message, "x-plain"), Some("R,100,G,200"));
    assert_eq!(header(&message, "x-exploded"), Some("R=100,G=200"));
    assert_eq!(header(&message, "x-json"), Some(r#"["\u00e4"]"#));
    assert_eq!(header(&message, "x-text"), Some("as it is, %20"));
    let pairs: Vec<_> = message["query"].as_str().unwrap().split('&').collect();
    assert_eq!(
        pairs,
        [
            "form=a%20b",
            "form=c%2Cd",
            "joined=R,100,G,200",
            "spaces=e%20f",
            "pipes=R%7C100%7CG%7C200",
            "deep%5BR%5D=100",
            "deep%5BG%5D=200",
            "path=/a?b%26c%23d",
            "filter=%7B%22colors%22%3A%5B%7B%22R%22%3A100%2C%22G%22%3A200%7D%5D%7D",
        ]
    );
    assert_eq!(
        header(&message, "cookie"),
        Some("session=a%3Bb; theme=dark/1; consent=%5B%22all%22%5D")
    );
    parameters.ratio = Some(f64::NAN);
    assert!(client.message_paint(&parameters).is_err());

    let whole = cases::parameter_styles::parameters::Search::new(names);
    let message = stored(client.message_search(&whole).unwrap());
    assert_eq!(message["query"], "%5B%22a%20b%22%2C%22c%2Cd%22%5D");
}

/// The value of a header of a stored message.
fn header<'a>(message: &'a Value, name: &str) -> Option<&'a str> {
    let headers = message["headers"].as_array()?;
    headers.iter().find(|pair| pair[0] == name)?[1].as_str()
}

#[test]
fn a_webhook_without_a_body_sends_none() {
    let client = beside_the_body::Client::new();
    let day = NaiveDate::from_ymd_opt(2026, 1, 31).unwrap();
    let message = client
        .message_ping(&beside_the_body::parameters::Ping::new(day))
        .unwrap();
    assert_eq!(
        (message.method().as_str(), message.body().len()),
        ("GET", 0)
    );
    assert_eq!(message.content_type(), None);
    assert_eq!(stored(message)["query"], "at=2026-01-31");
}

#[test]
fn names_are_sent_unchanged() {
    let client = webhook_names::Client::new();
    assert_eq!(
        client.message_authorisation(&1).unwrap().webhook(),
        "/AUTHORISATION"
    );
    assert_eq!(client.message_star(&1).unwrap().webhook(), "*");
    assert_eq!(client.message_3ds(&1).unwrap().webhook(), "3ds");
}

#[test]
fn constructors_fill_in_constants() {
    let order = sender_only::types::Order::new("1");
    let message = sender_only::Client::new().message_order(&order).unwrap();
    assert_eq!(message.body(), br#"{"id":"1"}"#.as_slice());
    let paid = cases::constants::types::Paid::new();
    let written = serde_json::to_value(cases::constants::Event::Paid(paid)).unwrap();
    assert_eq!(
        written,
        json!({ "event": "paid", "version": 2, "live": true })
    );
    let order = many_required::types::OrderPayload::new("", 1, true, 1.0, "", 2, false, 2.0, "");
    assert_eq!((order.p1, order.p8.as_str()), (1, ""));
}

#[test]
fn numbers_that_json_cannot_represent_are_rejected() {
    let client = cases::numbers::Client::new();
    let mut reading = cases::numbers::types::Reading::new(f64::NAN);
    assert!(client.message_reading(&reading).is_err());
    reading.value = 1.0;
    assert!(client.message_reading(&reading).is_ok());
    reading.list = Some(vec![1.0, f64::INFINITY]);
    assert!(client.message_reading(&reading).is_err());
    assert!(client.message_mean(&f64::NEG_INFINITY).is_err());
    assert!(client.message_mean(&0.5).is_ok());
}

/// The typed response to `order`.
async fn answered(status: u16, body: &'static str) -> statuses::responses::Order {
    let answer = move |_: Request<_>| async move {
        Ok::<_, Infallible>(
            Response::builder()
                .status(status)
                .body(body.to_owned())
                .unwrap(),
        )
    };
    let client = statuses::Client::from(Client::with_transport(Unguarded(service_fn(answer))));
    let endpoint = Endpoint::new("https://customer.example/hooks").unwrap();
    match client.send_order(&endpoint, &"payload".to_owned()).await {
        Ok(delivery) => delivery.into_response(),
        Err(error) => error.into_response().expect("an answer"),
    }
}

#[tokio::test]
async fn credentials_are_sent_with_the_webhooks_that_require_them() {
    use cases::credentials::{Client as Sender, security};

    let echo = |request: Request<_>| async move {
        let mut response = Response::new(String::new());
        response.headers_mut().clone_from(request.headers());
        let query = request.uri().query().unwrap_or_default();
        let query = query.parse().expect("a header's value");
        response.headers_mut().insert("x-query", query);
        Ok::<_, Infallible>(response)
    };
    let client = Sender::from(Client::with_transport(Unguarded(service_fn(echo))));
    let endpoint = Endpoint::new("https://customer.example/hooks")
        .unwrap()
        .credential(security::Basic::new("ada", "secret").unwrap())
        .credential(security::InHeader::new("k1").unwrap())
        .credential(security::InQuery::new("k2&"))
        .credential(security::InCookie::new("k3").unwrap())
        .credential(security::OpenId::new("k4").unwrap());

    let basic = client.send_basic(&endpoint).await.unwrap();
    assert_eq!(basic.headers()["authorization"], "Basic YWRhOnNlY3JldA==");
    assert!(!basic.headers().contains_key("x-api-key"));

    let keys = client.send_keys(&endpoint).await.unwrap();
    assert_eq!(keys.headers()["x-api-key"], "k1");
    assert_eq!(keys.headers()["x-query"], "api%20key=k2%26");
    assert_eq!(keys.headers()["cookie"], "sid=k3");
    assert!(!keys.headers().contains_key("authorization"));

    let second = client.send_tokens(&endpoint).await.unwrap();
    assert_eq!(second.headers()["authorization"], "Bearer k4");
    let optional = client.send_optional(&endpoint).await.unwrap();
    assert_eq!(optional.headers()["x-api-key"], "k1");
    let open = client.send_open(&endpoint).await.unwrap();
    assert!(!open.headers().contains_key("x-api-key"));

    assert!(security::BearerToken::new("a b").is_err());
}

#[tokio::test]
async fn responses_are_typed_by_status() {
    use statuses::responses::Order;
    let receipt = answered(200, r#"{ "id": "7", "at": "2026-01-31T09:30:00Z" }"#).await;
    assert!(matches!(receipt, Order::Status200(receipt) if receipt.id == "7"));
    assert!(matches!(answered(204, "").await, Order::Status204));
    assert!(matches!(answered(202, "").await, Order::Status2xx));
    let problem = answered(422, r#"{ "title": "No", "amount": 3 }"#).await;
    assert!(matches!(problem, Order::Status4xx(problem) if problem.amount == Some(3.0)));
    let later = answered(503, "later").await;
    assert!(matches!(later, Order::Status503(text) if text == "later"));
    assert!(matches!(answered(500, "").await, Order::Default));
}

#[tokio::test]
async fn undocumented_responses_are_kept() {
    use statuses::responses::Order;
    let answer = answered(200, "thanks").await;
    assert!(matches!(answer, Order::Undocumented(answer) if answer.body() == "thanks"));
}
