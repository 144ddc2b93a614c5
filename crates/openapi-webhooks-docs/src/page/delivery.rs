//! The page about deliveries: time limit, statuses, retries, order, and source addresses.

use maud::{Markup, html};

use crate::delivery::in_words;
use crate::site::File;

use super::frame::Frame;
use super::output::{HTML, file};

/// Statuses, and how the client of `openapi-webhooks` reacts to them.
const STATUSES: [(&str, &str); 6] = [
    ("200–299", "The message is delivered."),
    (
        "410",
        "The message is not retried, and the endpoint is disabled.",
    ),
    (
        "429, 502, 503, 504",
        "The message is retried. All messages to the endpoint slow down; a Retry-After header says for how long.",
    ),
    (
        "300–399",
        "Redirects are not followed. The message is retried.",
    ),
    ("Other 4xx and 5xx", "The message is retried."),
    ("No response in time", "The message is retried."),
];

pub(super) fn page(frame: &Frame<'_>) -> File {
    let delivery = frame.settings.delivery;
    let main = html! {
        h1 { "Deliveries and retries" }
        section #responses {
            h2 { a href="#responses" { "What to answer" } }
            p {
                "Answer within " b { (in_words(delivery.deadline)) } ", from the name lookup to the last byte of your response. "
                "Store the message, answer, and do the work afterwards."
            }
            div.scroll tabindex="0" role="region" aria-label="Statuses" {
                table {
                    thead { tr { th scope="col" { "Status" } th scope="col" { "What happens" } } }
                    tbody { @for (status, text) in STATUSES { tr { th scope="row" { (status) } td { (text) } } } }
                }
            }
        }
        (retries(frame))
        section #order {
            h2 { a href="#order" { "Order and duplicates" } }
            p {
                "Every message is delivered at least once. You may get it twice, for example if your answer is lost. "
                "Both have the same " code { "webhook-id" } ": store the ids that you have handled, and answer 200 to the second."
            }
            p { "Messages may arrive out of order. Rely on times in the payload, not on the order of arrival." }
        }
        section #security {
            h2 { a href="#security" { "Security" } }
            ul {
                li { a href="verify.html" { "Verify the signature" } " of every request, over the body as it arrived." }
                li { "Reject requests whose " code { "webhook-timestamp" } " is more than five minutes off." }
                li { "Serve your endpoint over HTTPS only." }
                li { "Do not trust a URL in a payload without a check of your own." }
                li { "Exempt the endpoint from CSRF protection: the signature takes its place." }
            }
        }
        @if !delivery.addresses.is_empty() {
            section #addresses {
                h2 { a href="#addresses" { "Source addresses" } }
                p { "Requests come from:" }
                ul { @for address in &delivery.addresses { li { code { (address) } } } }
                p { "An address is no proof. Verify signatures too." }
            }
        }
        @if let Some(support) = &delivery.support {
            section #help {
                h2 { a href="#help" { "Help" } }
                p { a href=(support) { (support.strip_prefix("mailto:").unwrap_or(support)) } }
            }
        }
    };
    file(
        "delivery.html",
        HTML,
        &frame.page("", "Deliveries and retries", &main),
    )
}

fn retries(frame: &Frame<'_>) -> Markup {
    let delivery = frame.settings.delivery;
    html! {
        section #retries {
            h2 { a href="#retries" { "Retries" } }
            @if delivery.retries.is_empty() {
                p { "A message that is not delivered is not retried." }
            } @else {
                p { "A message that is not delivered is tried again after these pauses:" }
                ol { @for pause in &delivery.retries { li { (in_words(*pause)) } } }
                p {
                    "That is " (delivery.retries.len() + 1) " attempts within "
                    (in_hours(delivery.retries.iter().sum())) ". Pauses vary a little, so that retries do not arrive all at once. "
                    "Each attempt has the same " code { "webhook-id" } " and body, and a new " code { "webhook-timestamp" } "."
                }
            }
            @if let Some(time) = delivery.disabled_after {
                p { "An endpoint that has failed for " (in_words(time)) " is disabled." }
            }
        }
    }
}

/// A duration, rounded up to minutes, hours or days, depending on its length.
fn in_hours(duration: std::time::Duration) -> String {
    let seconds = duration.as_secs();
    match seconds {
        0..7_200 => format!("{} minutes", seconds.div_ceil(60)),
        7_200..259_200 => format!("{} hours", seconds.div_ceil(3600)),
        _ => format!("{} days", seconds.div_ceil(86_400)),
    }
}
