//! The app's static files.

use std::path::Path;

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use tower_http::compression::CompressionLayer;
use tower_http::services::{ServeDir, ServeFile};

use crate::headers::set;

/// The media types of the files of the app, where guessing would miss the charset or more.
const TYPES: &[(&str, &str)] = &[
    ("css", "text/css; charset=utf-8"),
    ("ftl", "text/plain; charset=utf-8"),
    ("html", "text/html; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("mjs", "text/javascript; charset=utf-8"),
    ("svg", "image/svg+xml"),
    ("txt", "text/plain; charset=utf-8"),
    ("wasm", "application/wasm"),
];

/// The files of `folder`, served under `base`. A file `x.br` or `x.gz` beside `x` is sent instead
/// of it where the browser takes it; otherwise texts are compressed on the way.
pub(crate) fn files(folder: &Path, base: &str) -> Router {
    let not_found = ServeFile::new(folder.join("404.html"))
        .precompressed_br()
        .precompressed_gzip();
    let files = ServeDir::new(folder)
        .precompressed_br()
        .precompressed_gzip()
        .redirect_path_prefix(base.trim_end_matches('/'))
        .not_found_service(not_found);
    Router::new()
        .fallback_service(files)
        .layer(CompressionLayer::new())
        .layer(from_fn(describe))
}

/// `config.json`, which tells the app where its API is.
pub(crate) fn settings(body: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    (headers, body).into_response()
}

async fn describe(request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    let found = response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED;
    let headers = response.headers_mut();
    let cache = if found && is_hashed(&path) {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    set(headers, header::CACHE_CONTROL, cache);
    // The page of a route is the index of its folder, and so is the not-found page a page.
    let extension = match path.rsplit_once('.') {
        Some((_, extension)) if found && !extension.contains('/') => extension,
        _ => "html",
    };
    let known = TYPES.iter().find(|(known, _)| *known == extension);
    if let (Some((_, kind)), true) = (known, headers.contains_key(header::CONTENT_TYPE)) {
        set(headers, header::CONTENT_TYPE, kind);
    }
    // What was compressed on the way is not the file to the byte any more, which a strong tag says.
    if headers.contains_key(header::CONTENT_ENCODING)
        && let Some(tag) = headers.get(header::ETAG)
        && !tag.as_bytes().starts_with(b"W/")
        && let Ok(weak) = HeaderValue::from_bytes(&[b"W/", tag.as_bytes()].concat())
    {
        headers.insert(header::ETAG, weak);
    }
    response
}

/// Whether the name of a file holds the hash of what is in it: `app-0123456789abcdef.js`, or
/// `allset-0123456789abcdef-planner.wasm`. Trunk leaves out the zeros that a hash begins with.
fn is_hashed(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let stem = name.split('.').next().unwrap_or_default();
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    let is_hash = |part: &str| {
        (12..=16).contains(&part.len())
            && part
                .bytes()
                .all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
    };
    name.contains('.') && stem.split('-').skip(1).any(is_hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_in_the_name_is_seen() {
        for path in [
            "/app-0123456789abcdef.css",
            "/app-23456789abcdef.css",
            "/a/allset-0123456789abcdef_bg.wasm",
            "/allset-0123456789abcdef-planner.wasm",
            "/allset-0123456789abcdef-parts.js",
        ] {
            assert!(is_hashed(path), "{path}");
        }
        for path in [
            "/",
            "/index.html",
            "/allset-0123456789abcdef/",
            "/a-0123456789abcdef",
            "/a-0123456789ABCDEF.js",
            "/a-0123456789a.js",
            "/0123456789abcdef.js",
            "/browser-backend.mjs",
        ] {
            assert!(!is_hashed(path), "{path}");
        }
    }
}
