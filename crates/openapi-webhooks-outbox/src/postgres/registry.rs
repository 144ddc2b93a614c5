//! Registered endpoints.

use std::time::Duration;

use tokio_postgres::Row;

use super::connection::{Connections, Parameters};
use crate::error::Error;
use crate::record::to_millis;
use crate::registration::Registration;

const PUT: &str = "insert into webhooks.registration
        (endpoint, customer, url, secret, previous_secret, previous_until, webhooks)
    values ($1, $2, $3, $4, $5, $6, $7)
    on conflict (endpoint) do update set customer = $2, url = $3, secret = $4, previous_secret = $5,
        previous_until = $6, webhooks = $7
    returning endpoint";

const COLUMNS: &str =
    "select endpoint, customer, url, secret, previous_secret, previous_until, webhooks
    from webhooks.registration";

const ROTATE: &str = "update webhooks.registration set previous_secret = secret, secret = $2,
        previous_until = (extract(epoch from now()) * 1000000)::bigint + $3::bigint * 1000
    where endpoint = $1 returning endpoint";

const REMOVE: &str = "delete from webhooks.registration where endpoint = $1 returning endpoint";

pub(super) async fn put(
    connections: &Connections,
    registration: &Registration,
) -> Result<(), Error> {
    let (previous, until) = registration.previous.clone().unzip();
    let parameters: &Parameters<'_> = &[
        &registration.key,
        &registration.customer,
        &registration.url,
        &registration.secret,
        &previous,
        &until,
        &registration.webhooks_json(),
    ];
    connections.query(PUT, parameters).await.map(drop)
}

pub(super) async fn get(
    connections: &Connections,
    key: &str,
) -> Result<Option<Registration>, Error> {
    let query = format!("{COLUMNS} where endpoint = $1");
    let rows = connections.query(&query, &[&key]).await?;
    Ok(rows.first().map(registration))
}

pub(super) async fn all(
    connections: &Connections,
    customer: Option<&str>,
) -> Result<Vec<Registration>, Error> {
    let of_customer = match customer {
        Some(_) => "where customer = $1",
        None => "where $1::text is null",
    };
    let query = format!("{COLUMNS} {of_customer} order by endpoint");
    let rows = connections.query(&query, &[&customer]).await?;
    Ok(rows.iter().map(registration).collect())
}

pub(super) async fn remove(connections: &Connections, key: &str) -> Result<bool, Error> {
    Ok(connections.count(REMOVE, &[&key]).await? > 0)
}

pub(super) async fn rotate(
    connections: &Connections,
    key: &str,
    secret: &str,
    overlap: Duration,
) -> Result<bool, Error> {
    let parameters: &Parameters<'_> = &[&key, &secret, &to_millis(overlap)];
    Ok(connections.count(ROTATE, parameters).await? > 0)
}

fn registration(row: &Row) -> Registration {
    let webhooks: Option<&str> = row.get("webhooks");
    Registration {
        key: row.get("endpoint"),
        customer: row.get("customer"),
        url: row.get("url"),
        secret: row.get("secret"),
        previous: row
            .get::<_, Option<String>>("previous_secret")
            .zip(row.get("previous_until")),
        webhooks: webhooks.map(Registration::webhooks_from_json),
    }
}
