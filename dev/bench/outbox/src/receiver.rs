//! The receiver, which counts messages by the number in their content.

use std::future::pending;
use std::process::Stdio;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::{get, post};
use serde::Deserialize;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::net::TcpListener;
use tokio::process::{Child, Command};

use crate::Result;
use crate::contestant::HANGING;
use crate::counts::{Counter, Counts};

type Shared = Arc<Mutex<Counter>>;

/// Receives until the process is killed. The first line of the output is the URL.
pub(crate) async fn run() -> Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    let app = Router::new()
        .route("/counts", get(counts))
        .route("/{endpoint}", post(receive))
        .with_state(Shared::default());
    Ok(axum::serve(listener, app).await?)
}

async fn receive(State(counter): State<Shared>, body: Bytes) -> StatusCode {
    #[derive(Deserialize)]
    struct Content {
        number: u64,
    }
    let Ok(Content { number }) = serde_json::from_slice(&body) else {
        return StatusCode::BAD_REQUEST;
    };
    lock(&counter).add(number);
    if number >= HANGING {
        pending::<()>().await;
    }
    StatusCode::NO_CONTENT
}

async fn counts(State(counter): State<Shared>) -> String {
    serde_json::json!(lock(&counter).counts()).to_string()
}

fn lock(counter: &Shared) -> std::sync::MutexGuard<'_, Counter> {
    counter.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A receiver in another process.
pub(crate) struct Receiver {
    pub(crate) url: String,
    _process: Child,
}

impl Receiver {
    pub(crate) async fn start() -> Result<Self> {
        let mut process = Command::new(std::env::current_exe()?)
            .arg("receive")
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()?;
        let output = process.stdout.take().ok_or("no output")?;
        let mut lines = BufReader::new(output).lines();
        let url = lines.next_line().await?.ok_or("the receiver ended")?;
        Ok(Self {
            url,
            _process: process,
        })
    }

    pub(crate) async fn counts(&self) -> Result<Counts> {
        let response = reqwest::get(format!("{}/counts", self.url)).await?;
        Ok(serde_json::from_slice(&response.bytes().await?)?)
    }
}
