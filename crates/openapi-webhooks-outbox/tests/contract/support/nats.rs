//! A NATS server for one test, which may kill and restart it.

use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use openapi_webhooks_outbox::jetstream::{Queue, async_nats};
use tempfile::TempDir;

use super::{Process, until};

pub(crate) struct Nats {
    program: PathBuf,
    folder: TempDir,
    port: u16,
    process: Process,
}

impl Nats {
    /// Starts a server. `None` if there is no NATS 2.11 or newer.
    pub(crate) async fn start() -> Option<Self> {
        let program = PathBuf::from(
            std::env::var_os("OUTBOX_NATS_SERVER").unwrap_or_else(|| "nats-server".into()),
        );
        if !is_new(&program) {
            let reason = "no NATS 2.11; set OUTBOX_NATS_SERVER or run .ci/services";
            assert!(std::env::var("CI").is_err(), "{reason}");
            eprintln!("skipped: {reason}");
            return None;
        }
        let folder = TempDir::new().unwrap();
        let free = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = free.local_addr().unwrap().port();
        drop(free);
        let mut nats = Self {
            process: spawn(&program, &folder, port),
            program,
            folder,
            port,
        };
        nats.listens().await;
        Some(nats)
    }

    /// Kills the server, and starts it again with the same files.
    pub(crate) async fn restart(&mut self) {
        self.process.kill();
        self.process = spawn(&self.program, &self.folder, self.port);
        self.listens().await;
    }

    async fn listens(&mut self) {
        until("NATS listens", async || {
            let exited = self.process.0.try_wait().unwrap();
            assert_eq!(exited, None, "NATS ended");
            TcpStream::connect(("127.0.0.1", self.port)).is_ok()
        })
        .await;
    }

    pub(crate) fn url(&self) -> String {
        format!("nats://127.0.0.1:{}", self.port)
    }

    pub(crate) async fn queue(&self) -> Queue {
        queue(&self.url()).await
    }

    pub(crate) async fn context(&self) -> async_nats::jetstream::Context {
        context(&self.url()).await
    }
}

/// A queue whose consumers have a deadline of half a second.
pub(crate) async fn queue(url: &str) -> Queue {
    Queue::new(context(url).await).deadline(Duration::from_millis(500))
}

async fn context(url: &str) -> async_nats::jetstream::Context {
    let options = async_nats::ConnectOptions::new()
        .retry_on_initial_connect()
        .reconnect_delay_callback(|_| Duration::from_millis(100));
    let context = async_nats::jetstream::context::ContextBuilder::new();
    // A request that a restarted server has forgotten is soon repeated.
    let context = context.timeout(Duration::from_secs(1));
    context.build(options.connect(url).await.unwrap())
}

fn spawn(program: &PathBuf, folder: &TempDir, port: u16) -> Process {
    let server = Command::new(program)
        .args(["-js", "-a", "127.0.0.1", "-p", &port.to_string(), "-sd"])
        .arg(folder.path())
        .stderr(Stdio::null())
        .spawn();
    Process(server.unwrap())
}

/// Whether the version, such as `nats-server: v2.15.1`, is at least 2.11.
fn is_new(program: &PathBuf) -> bool {
    let Ok(output) = Command::new(program).arg("--version").output() else {
        return false;
    };
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let version = text.trim().rsplit_once('v').map(|(_, version)| version);
    let mut numbers = version.unwrap_or_default().split('.');
    let mut number = || numbers.next().and_then(|number| number.parse::<u32>().ok());
    matches!((number(), number()), (Some(major), Some(minor)) if (major, minor) >= (2, 11))
}
