//! The document's types as written by hand with serde's derive.

macro_rules! types {
    ($(#[$attribute:meta] $rest:ident)?) => {
        use std::collections::BTreeMap;

        use chrono::{DateTime, FixedOffset};
        use serde::{Deserialize, Serialize};

        #[derive(Serialize, Deserialize)]
        pub(crate) struct OrderUpdated {
            r#type: OrderUpdatedType,
            id: String,
            created_at: DateTime<FixedOffset>,
            order: Order,
            actor: Actor,
            #[serde(skip_serializing_if = "Option::is_none")]
            previous_status: Option<Status>,
            $(#[$attribute] $rest: BTreeMap<String, serde_json::Value>,)?
        }

        #[derive(Serialize, Deserialize)]
        enum OrderUpdatedType {
            #[serde(rename = "order.updated")]
            OrderUpdated,
        }

        #[derive(Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        enum Status {
            Open,
            Paid,
            Shipped,
            Cancelled,
        }

        #[derive(Serialize, Deserialize)]
        struct Order {
            number: i64,
            status: Status,
            total: Money,
            note: Option<String>,
            #[serde(skip_serializing_if = "Option::is_none")]
            customer: Option<Customer>,
            #[serde(skip_serializing_if = "Option::is_none")]
            payment: Option<Payment>,
            lines: Vec<Line>,
            #[serde(skip_serializing_if = "Option::is_none")]
            labels: Option<BTreeMap<String, String>>,
            $(#[$attribute] $rest: BTreeMap<String, serde_json::Value>,)?
        }

        #[derive(Serialize, Deserialize)]
        struct Money {
            amount: f64,
            currency: String,
            $(#[$attribute] $rest: BTreeMap<String, serde_json::Value>,)?
        }

        #[derive(Serialize, Deserialize)]
        struct Customer {
            id: i64,
            name: String,
            #[serde(skip_serializing_if = "Option::is_none")]
            email: Option<String>,
            phone: Option<String>,
            #[serde(skip_serializing_if = "Option::is_none")]
            is_business: Option<bool>,
            #[serde(skip_serializing_if = "Option::is_none")]
            address: Option<Address>,
            $(#[$attribute] $rest: BTreeMap<String, serde_json::Value>,)?
        }

        #[derive(Serialize, Deserialize)]
        struct Address {
            street: String,
            city: String,
            #[serde(skip_serializing_if = "Option::is_none")]
            postal_code: Option<String>,
            country: String,
            $(#[$attribute] $rest: BTreeMap<String, serde_json::Value>,)?
        }

        #[derive(Serialize, Deserialize)]
        #[serde(tag = "method", rename_all = "snake_case")]
        enum Payment {
            Card(Card),
            Transfer(Transfer),
        }

        #[derive(Serialize, Deserialize)]
        struct Card {
            brand: String,
            last4: String,
            #[serde(skip_serializing_if = "Option::is_none")]
            expires: Option<String>,
            $(#[$attribute] $rest: BTreeMap<String, serde_json::Value>,)?
        }

        #[derive(Serialize, Deserialize)]
        struct Transfer {
            reference: String,
            $(#[$attribute] $rest: BTreeMap<String, serde_json::Value>,)?
        }

        #[derive(Serialize, Deserialize)]
        struct Line {
            id: i64,
            sku: String,
            title: String,
            quantity: i64,
            price: Money,
            #[serde(skip_serializing_if = "Option::is_none")]
            discount: Option<Money>,
            item: Item,
            #[serde(skip_serializing_if = "Option::is_none")]
            tags: Option<Vec<String>>,
            gift_note: Option<String>,
            $(#[$attribute] $rest: BTreeMap<String, serde_json::Value>,)?
        }

        #[derive(Serialize, Deserialize)]
        #[serde(tag = "kind", rename_all = "snake_case")]
        enum Item {
            Goods(Goods),
            Download(Download),
        }

        #[derive(Serialize, Deserialize)]
        struct Goods {
            weight_grams: i64,
            #[serde(skip_serializing_if = "Option::is_none")]
            is_fragile: Option<bool>,
            $(#[$attribute] $rest: BTreeMap<String, serde_json::Value>,)?
        }

        #[derive(Serialize, Deserialize)]
        struct Download {
            url: String,
            #[serde(skip_serializing_if = "Option::is_none")]
            expires_at: Option<DateTime<FixedOffset>>,
            $(#[$attribute] $rest: BTreeMap<String, serde_json::Value>,)?
        }

        #[derive(Serialize, Deserialize)]
        #[serde(tag = "type", rename_all = "snake_case")]
        enum Actor {
            Person(Person),
            App(App),
        }

        #[derive(Serialize, Deserialize)]
        struct Person {
            id: i64,
            #[serde(skip_serializing_if = "Option::is_none")]
            name: Option<String>,
            $(#[$attribute] $rest: BTreeMap<String, serde_json::Value>,)?
        }

        #[derive(Serialize, Deserialize)]
        struct App {
            slug: String,
            $(#[$attribute] $rest: BTreeMap<String, serde_json::Value>,)?
        }
    };
}

/// Undeclared members are dropped.
pub(crate) mod dropping {
    types!();
}

/// Undeclared members are kept, as the generated types do.
pub(crate) mod keeping {
    types!(
        #[serde(flatten)]
        rest
    );
}
