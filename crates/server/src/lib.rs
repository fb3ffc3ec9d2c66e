//! The backend of Allset for real use: [`allset_api`] over a SQLite file, and the app's static
//! files, on one address.
//!
//! There is no sign-in yet. Whoever reaches the server can read and change everything, so it
//! listens to its own machine only, and [`guard`] turns away what a browser sends on behalf of
//! another site.

pub mod args;
mod environment;
mod guard;
mod headers;
mod listen;
pub mod settings;
mod site;
mod sqlite;

use std::io::{Write as _, stdout};
use std::net::SocketAddr;
use std::sync::Arc;

use allset_api::{API_PREFIX, ApiConfig, ApiState, RefillPolicy};
use allset_domain::workspace::Host;
use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state, map_response};
use axum::response::{IntoResponse, Response};
use axum::routing::{any_service, get};
use tokio::net::TcpListener;
use tower::ServiceExt as _;

use crate::args::Args;
use crate::guard::Guard;
use crate::sqlite::SqliteStore;

/// Runs the server until it is told to stop.
///
/// # Errors
/// A sentence for the person who started it: why it cannot run.
pub async fn run(args: Args) -> Result<(), String> {
    if !args.host.is_loopback() {
        if !args.trust_network {
            return Err(format!(
                "there is no sign-in yet, so everybody who reaches {} could read and change \
                 everything; to allow that, add --trust-network",
                args.host
            ));
        }
        tracing::warn!(
            "there is no sign-in yet: everybody who reaches {} can read and change everything",
            args.host
        );
    }
    let folder = args.data_folder()?;
    if let Some(folder) = &args.static_files
        && !folder.is_dir()
    {
        return Err(format!("{} is not a folder", folder.display()));
    }
    let store = SqliteStore::open(&folder).await?;
    let address = SocketAddr::new(args.host, args.port);
    let listener = TcpListener::bind(address).await.map_err(|error| {
        let port = args.port;
        match error.kind() {
            std::io::ErrorKind::AddrInUse => {
                format!(
                    "port {port} of {} is taken; choose another with --port",
                    args.host
                )
            }
            _ => format!("cannot listen on {address}: {error}"),
        }
    })?;
    let address = listener
        .local_addr()
        .map_err(|error| format!("cannot listen on {address}: {error}"))?;
    let app = app(&args, store.clone());
    // Nobody has to read it.
    let _ = writeln!(stdout(), "listening on http://{address}{}", args.base_path);
    listen::serve(listener, app).await;
    store.close().await;
    Ok(())
}

/// The API over the data of this machine.
fn api(store: SqliteStore, refill: RefillPolicy) -> ApiState {
    let config = ApiConfig {
        host: Host::Server,
        persistent: true,
        refill,
    };
    ApiState::new(Arc::new(store), Arc::new(environment::System), config)
}

/// Everything that is served.
fn app(args: &Args, store: SqliteStore) -> Router {
    let refill = match args.allow_refill {
        true => RefillPolicy::Always,
        false => RefillPolicy::WhileSample,
    };
    let api = allset_api::router(api(store, refill))
        .layer(map_response(headers::same_origin_only))
        .layer(from_fn(listen::limit_time));
    let site = match &args.static_files {
        Some(folder) => site::files(folder, &args.base_path),
        None => api.clone(),
    };
    let settings = format!(
        "{{\"api\":\"{}{}\"}}\n",
        args.base_path.trim_end_matches('/'),
        API_PREFIX
    );
    let inner = Router::new()
        .route("/healthz", get(health))
        .route(
            "/config.json",
            get(move || async move { site::settings(settings) }),
        )
        .route("/api", any_service(api.clone()))
        .route("/api/{*rest}", any_service(api))
        .fallback_service(site);
    let guard = Arc::new(Guard::new(args.host, &args.allow_hosts));
    below(args.base_path.clone(), inner)
        .layer(from_fn_with_state(guard, guard::check))
        .layer(listen::catch_panics())
        .layer(map_response(headers::secure))
        .layer(from_fn(listen::log))
}

async fn health() -> &'static str {
    "ok\n"
}

/// `inner` under a base path such as `/settings/`; everything else is redirected or not found.
fn below(base: String, inner: Router) -> Router {
    if base == "/" {
        return inner;
    }
    Router::new()
        .route("/healthz", get(health))
        .fallback(move |mut request: Request| async move {
            let path = request
                .uri()
                .path_and_query()
                .map_or("", |path| path.as_str());
            match path.strip_prefix(&base) {
                Some(rest) => match format!("/{rest}").parse() {
                    Ok(uri) => {
                        *request.uri_mut() = uri;
                        inner.oneshot(request).await.into_response()
                    }
                    Err(_) => StatusCode::BAD_REQUEST.into_response(),
                },
                None if path == base.trim_end_matches('/') => redirect(&base),
                None => StatusCode::NOT_FOUND.into_response(),
            }
        })
}

fn redirect(to: &str) -> Response {
    axum::response::Redirect::permanent(to).into_response()
}
