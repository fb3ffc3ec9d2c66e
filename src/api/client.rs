use allset_domain::problem::MERGE_PATCH_JSON;
use futures_util::FutureExt;
use futures_util::future::{Either, LocalBoxFuture, select};
use gloo_net::http::Response;
use gloo_timers::future::TimeoutFuture;
use leptos::task::spawn_local;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::error::Refusal;
use super::{ApiError, Transport};
use crate::json;
use crate::ui::paint::frame;

/// How long an answer may take, in milliseconds.
const TIMEOUT_MS: u32 = 15_000;
/// How often a request that is safe to repeat is sent, at most.
const MAX_TRIES: u32 = 3;
/// The pause before the second try, in milliseconds; it doubles with each further one.
const PAUSE_MS: f64 = 300.0;
/// The longest pause, in milliseconds.
const MAX_PAUSE_MS: f64 = 3_000.0;

/// A value with the version that a change of it has to name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Versioned<T> {
    /// The value.
    pub value: T,
    /// Its `ETag`; empty where the backend gives none.
    pub version: String,
}

/// Something that is read with one request.
pub struct Resource<T> {
    path: &'static str,
    decode: fn(Versioned<String>) -> Result<T, ApiError>,
}

impl<T: DeserializeOwned> Resource<T> {
    pub(super) const fn new(path: &'static str) -> Self {
        Self {
            path,
            decode: |answer| decode(answer).map(|read| read.value),
        }
    }
}

impl<T> Resource<T> {
    /// One that is made of the text of the answer.
    pub(super) const fn custom(
        path: &'static str,
        decode: fn(Versioned<String>) -> Result<T, ApiError>,
    ) -> Self {
        Self { path, decode }
    }
}

impl<T: DeserializeOwned> Resource<Versioned<T>> {
    /// One that is changed by naming the version that was read.
    pub(super) const fn versioned(path: &'static str) -> Self {
        Self { path, decode }
    }
}

fn decode<T: DeserializeOwned>(answer: Versioned<String>) -> Result<Versioned<T>, ApiError> {
    let value = json::parse(&answer.value).map_err(|_| ApiError::Decode)?;
    let version = answer.version;
    Ok(Versioned { value, version })
}

/// One request.
#[derive(Clone, Debug)]
pub(super) struct Call {
    pub(super) method: &'static str,
    pub(super) path: &'static str,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: Option<String>,
    repeatable: bool,
}

impl Call {
    pub(super) fn get(path: &'static str) -> Self {
        Self {
            method: "GET",
            path,
            headers: Vec::new(),
            body: None,
            repeatable: true,
        }
    }

    /// A change that is based on `version`.
    pub(super) fn change(method: &'static str, path: &'static str, version: &str) -> Self {
        Self {
            method,
            headers: vec![("If-Match", version.to_owned())],
            repeatable: false,
            ..Self::get(path)
        }
    }

    pub(super) fn json(self, body: &impl Serialize) -> Self {
        self.body("application/json", body)
    }

    pub(super) fn merge_patch(self, change: &Value) -> Self {
        self.body(MERGE_PATCH_JSON, change)
    }

    /// Sending it twice does what sending it once does.
    pub(super) fn keyed(mut self, key: &str) -> Self {
        self.headers.push(("Idempotency-Key", key.to_owned()));
        self.repeatable = true;
        self
    }

    fn body(mut self, kind: &str, body: &impl Serialize) -> Self {
        self.headers.push(("Content-Type", kind.to_owned()));
        // The types of the API hold nothing that JSON cannot write.
        self.body = Some(serde_json::to_string(body).unwrap_or_default());
        self
    }
}

/// Speaks to one backend.
#[derive(Clone)]
pub struct Client {
    transport: Transport,
}

impl Client {
    /// Speaks over this transport.
    #[must_use]
    pub fn new(transport: Transport) -> Self {
        Self { transport }
    }

    /// Reads it.
    ///
    /// # Errors
    /// Where the backend does not answer, or not with what was asked for.
    pub async fn read<T>(&self, resource: Resource<T>) -> Result<T, ApiError> {
        self.text(Call::get(resource.path))
            .await
            .and_then(resource.decode)
    }

    /// Reads it, and hands it over when it is there. What waits is the same for all that is read: a
    /// future of its own for each was a tenth of the app's module.
    pub fn deliver<T: 'static>(
        self,
        resource: Resource<T>,
        take: impl FnOnce(Result<T, ApiError>) + 'static,
    ) {
        self.hand_over(
            Call::get(resource.path),
            Box::new(move |answer| take(answer.and_then(resource.decode))),
        );
    }

    fn hand_over(self, call: Call, take: Box<dyn FnOnce(Result<Versioned<String>, ApiError>)>) {
        spawn_local(async move { take(self.text(call).await) });
    }

    pub(super) async fn fetch<T: DeserializeOwned>(
        &self,
        call: Call,
    ) -> Result<Versioned<T>, ApiError> {
        self.text(call).await.and_then(decode)
    }

    /// The text of an answer. The future is boxed, because each type that is fetched would have a
    /// copy of it.
    fn text(&self, call: Call) -> LocalBoxFuture<'_, Result<Versioned<String>, ApiError>> {
        async {
            let response = self.send(call).await?;
            let version = response.headers().get("ETag").unwrap_or_default();
            let value = response.text().await.map_err(|_| ApiError::Decode)?;
            Ok(Versioned { value, version })
        }
        .boxed_local()
    }

    pub(super) async fn send(&self, call: Call) -> Result<Response, ApiError> {
        if call.method == "GET" {
            return self.tried(&call).await;
        }
        // That something is being done is to be seen before what comes of it, and what is pressed meanwhile
        // is answered before what comes of it is drawn.
        frame().await;
        let answer = self.tried(&call).await;
        frame().await;
        answer
    }

    /// Sends it, again and again where that is no harm and may help.
    async fn tried(&self, call: &Call) -> Result<Response, ApiError> {
        let mut tries = 1;
        loop {
            let answer = match self.answer(call).await {
                Ok(response) => judged(response).await,
                Err(error) => Err(error),
            };
            match answer {
                Err(error) if error.is_passing() && call.repeatable && tries < MAX_TRIES => {
                    pause(tries).await;
                    tries += 1;
                }
                answer => return answer,
            }
        }
    }

    async fn answer(&self, call: &Call) -> Result<Response, ApiError> {
        let sent = Box::pin(self.transport.send(call));
        match select(sent, TimeoutFuture::new(TIMEOUT_MS)).await {
            Either::Left((answer, _)) => answer,
            Either::Right(((), _)) => Err(ApiError::Timeout),
        }
    }
}

/// Half of a pause is left to chance, so that many who failed together do not come back together.
async fn pause(tries: u32) {
    let longest = (PAUSE_MS * f64::from(1 << (tries - 1))).min(MAX_PAUSE_MS);
    TimeoutFuture::new((longest * (0.5 + js_sys::Math::random() / 2.0)) as u32).await;
}

async fn judged(response: Response) -> Result<Response, ApiError> {
    if response.ok() {
        return Ok(response);
    }
    let refusal = response.text().await.ok().and_then(Refusal::read);
    Err(refusal.map_or(ApiError::Unexpected(response.status()), ApiError::Refused))
}
