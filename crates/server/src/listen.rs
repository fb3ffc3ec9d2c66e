//! Connections, and what is done around every request.

use std::any::Any;
use std::time::{Duration, Instant};

use allset_api::FailureCause;
use allset_domain::problem::ProblemCode;
use axum::Router;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::time::{sleep, timeout};
use tower_http::catch_panic::CatchPanicLayer;

use crate::guard::problem;

/// The head of a request has to arrive within this time; an idle connection is closed after it.
const HEAD_TIMEOUT: Duration = Duration::from_secs(30);

/// A request of the API has to be answered within this time, its body being read included.
const API_TIMEOUT: Duration = Duration::from_secs(30);

/// What is under way when the server is told to stop has this time to end.
const FAREWELL: Duration = Duration::from_secs(10);

/// Serves until the process is told to stop, and lets end what is under way.
pub(crate) async fn serve(listener: TcpListener, app: Router) {
    let service = TowerToHyperService::new(app);
    let mut http = hyper::server::conn::http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT);
    let connections = GracefulShutdown::new();
    let mut stop = std::pin::pin!(told_to_stop());
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut stop => break,
        };
        let stream = match accepted {
            Ok((stream, _)) => stream,
            Err(error) => {
                // Such as too many open files: the next may do, but not at once.
                tracing::warn!("cannot accept a connection: {error}");
                sleep(Duration::from_millis(100)).await;
                continue;
            }
        };
        let connection = http.serve_connection(TokioIo::new(stream), service.clone());
        let connection = connections.watch(connection);
        tokio::spawn(async move {
            // The other side went away, or did not speak HTTP: nothing to do about either.
            let _ = connection.await;
        });
    }
    drop(listener);
    tracing::info!("stopping");
    if timeout(FAREWELL, connections.shutdown()).await.is_err() {
        tracing::warn!("some requests were cut off");
    }
}

async fn told_to_stop() {
    let interrupt = async {
        // Without a handler the signal ends the process, as it should.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminate = async {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}

/// Answers in time, or says that it cannot.
pub(crate) async fn limit_time(request: Request, next: Next) -> Response {
    match timeout(API_TIMEOUT, next.run(request)).await {
        Ok(response) => response,
        Err(_) => problem(
            ProblemCode::Unavailable,
            "The request took too long, and may or may not have been carried out.",
        ),
    }
}

/// Writes one line for each request: never a query, a header or a body.
pub(crate) async fn log(request: Request, next: Next) -> Response {
    let start = Instant::now();
    let method = request.method().clone();
    let path = request.uri().path().to_owned();
    let response = next.run(request).await;
    let status = response.status().as_u16();
    let ms = start.elapsed().as_millis();
    match response.extensions().get::<FailureCause>() {
        Some(cause) => tracing::error!("{method} {path} {status} {ms} ms: {}", cause.0),
        None => tracing::info!("{method} {path} {status} {ms} ms"),
    }
    response
}

/// Makes a bug an answer instead of a broken connection.
pub(crate) fn catch_panics() -> CatchPanicLayer<fn(Box<dyn Any + Send>) -> Response> {
    // The panic itself is on standard error already.
    CatchPanicLayer::custom(|_| problem(ProblemCode::Internal, "This is a bug; it is in the log."))
}
