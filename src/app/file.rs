//! The files beside the page.

use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use gloo_net::http::Request;

use super::Base;
use crate::api::ApiError;

/// Fetches one. The future is boxed, because whoever waits for one that is not has a copy of it.
pub(super) fn text(base: &Base, name: &str) -> LocalBoxFuture<'static, Result<String, ApiError>> {
    let request = Request::get(&format!("{}{name}", base.0));
    async move {
        let response = request.send().await.map_err(|_| ApiError::Network)?;
        if !response.ok() {
            return Err(ApiError::Unexpected(response.status()));
        }
        response.text().await.map_err(|_| ApiError::Decode)
    }
    .boxed_local()
}
