//! The exchanges on a connection: reads requests, verifies them, and answers.

use std::convert::Infallible;
use std::future::pending;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http_body::{Frame, SizeHint};
use http_body_util::{BodyExt, Either, Full, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use openapi_webhooks::bytes::Bytes;
use openapi_webhooks::http::{Request, Response, StatusCode};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

use crate::answer::{Answer, Fault};
use crate::request::ReceivedRequest;
use crate::server::stream::{Disturb, Disturbance, DisturbedStream, End};
use crate::verification::Verification;

/// The body that a truncated answer announces if it has none.
const PROMISED: &[u8; 64] = &[b' '; 64];

pub(super) struct Settings {
    pub(super) verification: Verification,
    pub(super) body_limit: usize,
    pub(super) read_timeout: Duration,
    pub(super) respond: Respond,
    /// Becomes true when the server shuts down.
    pub(super) is_stopping: watch::Receiver<bool>,
}

pub(super) type Respond =
    Box<dyn Fn(ReceivedRequest) -> Pin<Box<dyn Future<Output = Answer> + Send>> + Send + Sync>;

type ResponseBody = Either<Full<Bytes>, Endless>;

/// Serves a connection until it ends. Errors are ignored: faults cause them on purpose.
pub(super) async fn serve(stream: TcpStream, settings: Arc<Settings>) {
    let mut is_stopping = settings.is_stopping.clone();
    let disturb = Disturb::default();
    let stream = TokioIo::new(DisturbedStream::new(stream, disturb.clone()));
    let service = service_fn(move |request| {
        let (settings, disturb) = (settings.clone(), disturb.clone());
        async move { Ok::<_, Infallible>(settings.exchange(&disturb, request).await) }
    });
    let mut http = http1::Builder::new();
    let http = http.timer(TokioTimer::new());
    let mut connection = pin!(http.serve_connection(stream, service));
    tokio::select! {
        _ = connection.as_mut() => return,
        _ = is_stopping.wait_for(|is_stopping| *is_stopping) => {}
    }
    connection.as_mut().graceful_shutdown();
    let _ = connection.await;
}

impl Settings {
    async fn exchange(
        &self,
        disturb: &Disturb,
        request: Request<Incoming>,
    ) -> Response<ResponseBody> {
        let (head, body) = request.into_parts();
        let body = match self.read(body).await {
            Ok(body) => body,
            Err(status) => return response(Answer::from(status)),
        };
        let request = Request::from_parts(head, body);
        let verified = self.verification.verify(&request).await;
        let answer = (self.respond)(ReceivedRequest::new(request, verified)).await;
        sleep(answer.delay).await;
        disturbed(disturb, answer).await
    }

    async fn read(&self, body: Incoming) -> Result<Bytes, StatusCode> {
        let whole = Limited::new(body, self.body_limit).collect();
        match timeout(self.read_timeout, whole).await {
            Ok(Ok(body)) => Ok(body.to_bytes()),
            Ok(Err(error)) if error.is::<LengthLimitError>() => Err(StatusCode::PAYLOAD_TOO_LARGE),
            Ok(Err(_)) => Err(StatusCode::BAD_REQUEST),
            Err(_) => Err(StatusCode::REQUEST_TIMEOUT),
        }
    }
}

/// The response, with the connection prepared for its fault.
async fn disturbed(disturb: &Disturb, mut answer: Answer) -> Response<ResponseBody> {
    match answer.fault {
        None => {}
        Some(Fault::Never) => pending().await,
        Some(Fault::Endless) => {
            return response(answer).map(|_| Either::Right(Endless));
        }
        Some(Fault::Close) => disturb.set(Disturbance::End(End::Close)),
        Some(Fault::Reset) => disturb.set(Disturbance::End(End::Reset)),
        Some(Fault::Garbage) => disturb.set(Disturbance::Garbage),
        Some(Fault::Truncated) => disturb.set(cut(&mut answer, End::Close)),
        Some(Fault::ResetInBody) => disturb.set(cut(&mut answer, End::Reset)),
        Some(Fault::Drip(pause)) => disturb.set(Disturbance::Drip(pause)),
    }
    response(answer)
}

fn cut(answer: &mut Answer, end: End) -> Disturbance {
    if answer.body.is_empty() {
        answer.body = Bytes::from_static(PROMISED);
    }
    let length = answer.body.len() / 2;
    Disturbance::CutBody { length, end }
}

fn response(answer: Answer) -> Response<ResponseBody> {
    answer.into_response().map(Either::Left)
}

/// A body that does not end.
struct Endless;

impl http_body::Body for Endless {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(&[b' '; 4096])))))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::new()
    }
}
