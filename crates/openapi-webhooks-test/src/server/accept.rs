//! Accepts connections on a port, and refuses them on request.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::{mpsc, oneshot};
use tokio::task::{AbortHandle, JoinSet};

/// The maximum number of connections. Further ones wait until one ends.
const MAX_CONNECTIONS: usize = 1024;

/// The pause after a connection that could not be accepted.
const AFTER_ERROR: Duration = Duration::from_millis(10);

/// A port whose connections are served in the background. Dropping it closes the port and its
/// connections.
#[derive(Debug)]
pub(crate) struct Port {
    pub(crate) address: SocketAddr,
    commands: mpsc::Sender<Command>,
    task: AbortHandle,
}

#[derive(Debug)]
enum Command {
    /// Opens or closes the port.
    SetOpen(bool, oneshot::Sender<io::Result<()>>),
    /// Closes the port, and waits for the connections to end.
    Drain(oneshot::Sender<()>),
}

impl Port {
    /// Serves each connection with `serve`, which gets its number from 0.
    pub(crate) fn serve<F, Fut>(listener: TcpListener, serve: F) -> io::Result<Self>
    where
        F: Fn(usize, TcpStream) -> Fut + Send + 'static,
        Fut: Future<Output = ()> + Send + 'static,
    {
        let address = listener.local_addr()?;
        let (commands, receiver) = mpsc::channel(1);
        let state = State::Open(listener);
        let task = tokio::spawn(run(address, state, receiver, serve)).abort_handle();
        Ok(Self {
            address,
            commands,
            task,
        })
    }

    /// Opens the port, or closes it together with its connections, so that new ones are refused.
    pub(crate) async fn set_open(&self, is_open: bool) -> io::Result<()> {
        let (done, result) = oneshot::channel();
        let ended = || io::Error::other("the runtime of the server has ended");
        let sent = self.commands.send(Command::SetOpen(is_open, done)).await;
        sent.map_err(|_| ended())?;
        result.await.map_err(|_| ended())?
    }

    /// Closes the port, and waits for the connections to end.
    pub(crate) async fn drain(&self) {
        let (done, drained) = oneshot::channel();
        // If the task has ended, so have the connections.
        if self.commands.send(Command::Drain(done)).await.is_ok() {
            let _ = drained.await;
        }
    }
}

impl Drop for Port {
    fn drop(&mut self) {
        self.task.abort();
    }
}

enum State {
    Open(TcpListener),
    /// A socket that is bound without listening. It keeps the port, and the system refuses connections.
    Closed(#[expect(dead_code, reason = "it keeps the port")] TcpSocket),
    /// The port could not be bound again.
    Lost,
}

impl State {
    async fn accept(&self) -> io::Result<TcpStream> {
        match self {
            Self::Open(listener) => Ok(listener.accept().await?.0),
            Self::Closed(_) | Self::Lost => std::future::pending().await,
        }
    }

    /// Drops the socket before it binds another one to the same address.
    fn set(&mut self, is_open: bool, address: SocketAddr) -> io::Result<()> {
        *self = Self::Lost;
        let socket = match address {
            SocketAddr::V4(_) => TcpSocket::new_v4(),
            SocketAddr::V6(_) => TcpSocket::new_v6(),
        }?;
        // Earlier connections may still be in the state TIME_WAIT (RFC 9293, section 3.3.2).
        socket.set_reuseaddr(true)?;
        socket.bind(address)?;
        *self = if is_open {
            Self::Open(socket.listen(1024)?)
        } else {
            Self::Closed(socket)
        };
        Ok(())
    }
}

async fn run<F, Fut>(
    address: SocketAddr,
    mut state: State,
    mut commands: mpsc::Receiver<Command>,
    serve: F,
) where
    F: Fn(usize, TcpStream) -> Fut,
    Fut: Future<Output = ()> + Send + 'static,
{
    let mut connections = JoinSet::new();
    let mut number = 0;
    loop {
        tokio::select! {
            accepted = state.accept(), if connections.len() < MAX_CONNECTIONS => {
                match accepted {
                    Ok(stream) => {
                        connections.spawn(serve(number, stream));
                        number += 1;
                    }
                    // For example, too many files are open.
                    Err(_) => tokio::time::sleep(AFTER_ERROR).await,
                }
            }
            Some(_) = connections.join_next() => {}
            command = commands.recv() => match command {
                None => return,
                Some(Command::SetOpen(is_open, done)) => {
                    let result = state.set(is_open, address);
                    if !is_open {
                        connections.shutdown().await;
                    }
                    let _ = done.send(result);
                }
                Some(Command::Drain(done)) => {
                    drop(state);
                    while connections.join_next().await.is_some() {}
                    let _ = done.send(());
                    return;
                }
            },
        }
    }
}
