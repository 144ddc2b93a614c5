//! Serves the documentation pages.

use std::error::Error;
use std::io::Write;

use axum::Router;
use tokio::net::TcpListener;

/// The pages below `/docs`.
pub(crate) fn router() -> Router {
    Router::new().nest("/docs", openapi_webhooks_docs::router!("openapi"))
}

/// Serves the pages until the program is stopped.
pub(crate) async fn run(out: &mut dyn Write, arguments: &[&str]) -> Result<(), Box<dyn Error>> {
    let address = match arguments {
        [] => "127.0.0.1:8000",
        ["--listen", address] => address,
        _ => return Err("usage: cargo run -- docs [--listen ADDRESS]".into()),
    };
    let listener = TcpListener::bind(address).await?;
    writeln!(out, "http://{}/docs", listener.local_addr()?)?;
    out.flush()?;
    axum::serve(listener, router()).await?;
    Ok(())
}
