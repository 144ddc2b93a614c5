//! The options of the command line.

use openapi_webhooks::egress;
use openapi_webhooks_outbox::Outbox;

use super::database::{Database, Failure};

pub(super) struct Options {
    pub(super) listen: String,
    database: String,
    allow_loopback: bool,
    allow_http: bool,
}

impl Options {
    pub(super) fn parse(arguments: &[&str]) -> Result<Self, Failure> {
        let mut options = Self {
            listen: "127.0.0.1:8000".to_owned(),
            database: "sqlite:subscriptions.db".to_owned(),
            allow_loopback: false,
            allow_http: false,
        };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            let mut value = || {
                arguments
                    .next()
                    .ok_or(format!("`{argument}` needs a value"))
            };
            match *argument {
                "--listen" => options.listen = (*value()?).to_owned(),
                "--database" => options.database = (*value()?).to_owned(),
                "--allow-loopback" => options.allow_loopback = true,
                "--allow-http" => options.allow_http = true,
                other => return Err(format!("unknown option `{other}`").into()),
            }
        }
        Ok(options)
    }

    /// What the URLs of customers may lead to.
    pub(super) fn policy(&self) -> egress::Policy {
        let mut policy = egress::Policy::default();
        if self.allow_loopback {
            policy = policy.allow_loopback();
        }
        if self.allow_http {
            policy = policy.allow_http();
        }
        policy
    }

    /// Opens the database of the service, and the outbox in it, and creates their tables.
    pub(super) async fn open(&self) -> Result<(Database, Outbox), Failure> {
        let (database, outbox) = match self.database.split_once(':') {
            Some(("sqlite", path)) => (Database::sqlite(path)?, Outbox::sqlite(path)?),
            #[cfg(feature = "postgres")]
            Some(("postgres" | "postgresql", _)) => {
                let config: openapi_webhooks_outbox::tokio_postgres::Config =
                    self.database.parse()?;
                let tls = super::database::tls(&config);
                (
                    Database::postgres(config.clone())?,
                    Outbox::postgres(config, tls)?,
                )
            }
            #[cfg(not(feature = "postgres"))]
            Some(("postgres" | "postgresql", _)) => {
                return Err(
                    "Postgres needs the feature: cargo run --features postgres -- serve …".into(),
                );
            }
            _ => return Err("`--database` takes `sqlite:FILE` or `postgres://…`".into()),
        };
        database.migrate().await?;
        outbox.migrate().await?;
        Ok((database, outbox))
    }
}
