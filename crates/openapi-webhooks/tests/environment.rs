//! The client ignores proxies and certificates that the environment names.
#![cfg(feature = "hyper")]

mod support;

use std::io::ErrorKind;
use std::net::TcpListener;
use std::process::Command;

use support::{OK, Server, local, message};

const VARIABLES: [&str; 6] = [
    "http_proxy",
    "HTTP_PROXY",
    "https_proxy",
    "HTTPS_PROXY",
    "all_proxy",
    "ALL_PROXY",
];

/// Runs one of the tests below in a process whose environment names this proxy.
fn run(test: &str, proxy: &TcpListener) {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", test, "--include-ignored"]);
    for name in VARIABLES {
        command.env(name, format!("http://{}", proxy.local_addr().unwrap()));
    }
    command.env_remove("NO_PROXY").env_remove("no_proxy");
    let output = command.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{text}");
    assert!(text.contains("1 passed"), "{text}");
}

/// A proxy, and a function that tells whether anyone connected to it.
fn proxy() -> (TcpListener, impl Fn(&TcpListener) -> bool) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let is_called = |listener: &TcpListener| match listener.accept() {
        Ok(_) => true,
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::WouldBlock);
            false
        }
    };
    (listener, is_called)
}

#[test]
fn a_proxy_from_the_environment_is_never_used() {
    let (proxy, is_called) = proxy();
    run("in_such_an_environment::the_default_transport", &proxy);
    assert!(!is_called(&proxy));
    #[cfg(feature = "reqwest")]
    {
        run("in_such_an_environment::reqwest_behind_the_client", &proxy);
        assert!(!is_called(&proxy));
        // reqwest by itself uses it.
        run("in_such_an_environment::reqwest_by_itself", &proxy);
        assert!(is_called(&proxy));
    }
}

mod in_such_an_environment {
    use super::*;

    #[tokio::test]
    #[ignore = "run by the test above"]
    async fn the_default_transport() {
        let server = Server::answering(OK).await;
        let client = local().build();
        client
            .deliver(&server.endpoint(), &message())
            .await
            .unwrap();
        assert_eq!(server.received().len(), 1);
    }

    #[cfg(feature = "reqwest")]
    #[tokio::test]
    #[ignore = "run by the test above"]
    async fn reqwest_behind_the_client() {
        use openapi_webhooks::Client;
        use openapi_webhooks::egress::Policy;
        use openapi_webhooks::transport::Unguarded;

        let server = Server::answering(OK).await;
        let reqwest = Unguarded::reqwest(reqwest::Client::builder()).unwrap();
        let client = Client::builder()
            .egress(Policy::default().allow_loopback().allow_http())
            .build_with(reqwest);
        client
            .deliver(&server.endpoint(), &message())
            .await
            .unwrap();
        assert_eq!(server.received().len(), 1);
    }

    #[cfg(feature = "reqwest")]
    #[tokio::test]
    #[ignore = "run by the test above"]
    async fn reqwest_by_itself() {
        let server = Server::answering(OK).await;
        let client = reqwest::Client::builder()
            .timeout(std::time::Duration::from_millis(200))
            .build()
            .unwrap();
        assert!(client.get(server.url("/")).send().await.is_err());
        assert_eq!(server.received().len(), 0);
    }
}
