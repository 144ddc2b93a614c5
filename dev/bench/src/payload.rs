//! Realistic payloads of a given size.

use serde_json::{Value, json};

use crate::{Event, Result};

/// An update of an order, with enough lines to have about this many bytes.
pub(crate) fn of_size(bytes: usize) -> String {
    let mut payload = smallest();
    let lines = |payload: &mut Value, line| {
        let lines = payload["order"]["lines"].as_array_mut();
        lines.expect("an array").push(line);
    };
    if bytes >= 1000 {
        payload["order"]["customer"] = customer();
        payload["order"]["payment"] =
            json!({ "method": "card", "brand": "visa", "last4": "4242", "expires": "2029-04" });
        payload["order"]["labels"] = json!({ "channel": "web", "region": "eu-west" });
    }
    for number in 0.. {
        let mut longer = payload.clone();
        lines(&mut longer, line(number));
        if longer.to_string().len() > bytes {
            break;
        }
        payload = longer;
    }
    payload.to_string()
}

/// The same, with its members in document order, as senders write them. Above they are in alphabetical
/// order.
pub(crate) fn in_order(bytes: usize) -> Result<String> {
    let event = Event::parse("order.updated", of_size(bytes).as_bytes())?;
    Ok(serde_json::to_string(&event)?)
}

fn smallest() -> Value {
    json!({
        "type": "order.updated",
        "id": "evt_01J9ZK4WQ2",
        "created_at": "2026-01-31T09:30:00+01:00",
        "order": {
            "number": 48151,
            "status": "paid",
            "total": { "amount": 129.95, "currency": "EUR" },
            "note": null,
            "lines": [],
        },
        "actor": { "type": "person", "id": 7, "name": "Ada" },
        "previous_status": "open",
    })
}

fn customer() -> Value {
    json!({
        "id": 1815,
        "name": "Ada Lovelace",
        "email": "ada@customer.example",
        "phone": null,
        "is_business": false,
        "address": {
            "street": "12 St James's Square",
            "city": "London",
            "postal_code": "SW1Y 4JH",
            "country": "GB",
        },
    })
}

fn line(number: i64) -> Value {
    let item = if number % 2 == 0 {
        json!({ "kind": "goods", "weight_grams": 420, "is_fragile": true })
    } else {
        json!({
            "kind": "download",
            "url": "https://files.shop.example/notes-on-the-engine.pdf",
            "expires_at": "2026-03-01T00:00:00Z",
        })
    };
    let mut line = json!({
        "id": 9000 + number,
        "sku": "ENGINE-1843",
        "title": "Notes on the \"Analytical Engine\", second edition",
        "quantity": 2,
        "price": { "amount": 64.5, "currency": "EUR" },
        "item": item,
        "tags": ["books", "history"],
        "gift_note": null,
    });
    if number % 3 == 0 {
        line["discount"] = json!({ "amount": 3.25, "currency": "EUR" });
    }
    line
}
