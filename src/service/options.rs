//! The options of the command line.

use openapi_webhooks::egress;
use openapi_webhooks_outbox::Outbox;

use super::database::{Database, Failure};

pub(super) struct Options {
    pub(super) listen: String,
    database: String,
    /// The egress policy for the URLs of customers.
    pub(super) policy: egress::Policy,
}

impl Options {
    pub(super) fn parse(arguments: &[&str]) -> Result<Self, Failure> {
        let mut options = Self {
            listen: "127.0.0.1:8000".to_owned(),
            database: "sqlite:subscriptions.db".to_owned(),
            policy: egress::Policy::default(),
        };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            let mut value = || {
                let value = arguments.next().map(|value| (*value).to_owned());
                value.ok_or(format!("`{argument}` needs a value"))
            };
            match *argument {
                "--listen" => options.listen = value()?,
                "--database" => options.database = value()?,
                "--allow-loopback" => options.policy = options.policy.allow_loopback(),
                "--allow-http" => options.policy = options.policy.allow_http(),
                other => return Err(format!("unknown option `{other}`").into()),
            }
        }
        Ok(options)
    }

    /// Opens the database of the service, and the outbox in it, and creates their tables.
    pub(super) async fn open(&self) -> Result<(Database, Outbox), Failure> {
        let (database, outbox) = match self.database.split_once(':') {
            Some(("sqlite", path)) => (Database::sqlite(path)?, Outbox::sqlite(path)?),
            #[cfg(feature = "postgres")]
            Some(("postgres" | "postgresql", _)) => Database::postgres(&self.database)?,
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
