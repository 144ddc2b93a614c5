//! Registered endpoints.

use std::time::Duration;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::connection::{after, now, to_micros, to_millis};
use crate::registration::Registration;

const COLUMNS: &str =
    "select endpoint, customer, url, secret, previous_secret, previous_until, webhooks
    from webhooks_registration";

pub(super) fn put(connection: &Connection, registration: &Registration) -> rusqlite::Result<()> {
    let (previous, until) = registration.previous.clone().unzip();
    let mut statement = connection.prepare_cached(
        "insert or replace into webhooks_registration
            (endpoint, customer, url, secret, previous_secret, previous_until, webhooks)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    let Registration {
        key,
        customer,
        url,
        secret,
        ..
    } = registration;
    let (until, webhooks) = (until.map(to_millis), registration.webhooks_json());
    statement
        .execute(params![
            key, customer, url, secret, previous, until, webhooks
        ])
        .map(drop)
}

pub(super) fn get(connection: &Connection, key: &str) -> rusqlite::Result<Option<Registration>> {
    let mut statement = connection.prepare_cached(&format!("{COLUMNS} where endpoint = ?1"))?;
    statement.query_row([key], registration).optional()
}

pub(super) fn all(
    connection: &Connection,
    customer: Option<&str>,
) -> rusqlite::Result<Vec<Registration>> {
    let of_customer = match customer {
        Some(_) => "where customer = ?1",
        None => "where ?1 is null",
    };
    let query = format!("{COLUMNS} {of_customer} order by endpoint");
    let mut statement = connection.prepare_cached(&query)?;
    let rows = statement.query_map([customer], registration)?;
    rows.collect()
}

pub(super) fn remove(connection: &Connection, key: &str) -> rusqlite::Result<bool> {
    let mut statement =
        connection.prepare_cached("delete from webhooks_registration where endpoint = ?1")?;
    Ok(statement.execute([key])? > 0)
}

pub(super) fn rotate(
    connection: &Connection,
    key: &str,
    secret: &str,
    overlap: Duration,
) -> rusqlite::Result<bool> {
    let until = after(now(connection)?, overlap);
    let mut statement = connection.prepare_cached(
        "update webhooks_registration set previous_secret = secret, previous_until = ?3, secret = ?2
            where endpoint = ?1",
    )?;
    Ok(statement.execute(params![key, secret, until])? > 0)
}

fn registration(row: &Row<'_>) -> rusqlite::Result<Registration> {
    let until: Option<i64> = row.get(5)?;
    Ok(Registration {
        key: row.get(0)?,
        customer: row.get(1)?,
        url: row.get(2)?,
        secret: row.get(3)?,
        previous: row.get::<_, Option<String>>(4)?.zip(until.map(to_micros)),
        webhooks: row
            .get_ref(6)?
            .as_str_or_null()?
            .map(Registration::webhooks_from_json),
    })
}
