//! Makes the site of the example project, and a second one of a document with hostile text.

use openapi_webhooks_docs::{Delivery, Error, configure};

fn main() -> Result<(), Error> {
    let delivery = Delivery::default()
        .addresses(["192.0.2.0/24"])
        .support("mailto:help@example.com");
    configure()
        .delivery(delivery)
        .page("Local development", "Use a *tunnel*.")
        .compile("../../schema/openapi.json")?;
    configure().compile("hostile.json")
}
