//! The worker: from messages to the router and back.

use std::cell::RefCell;
use std::panic;
use std::rc::Rc;
use std::sync::Arc;

use allset_api::{ApiConfig, ApiState, FailureCause, MemoryStore, RefillPolicy, Store, router};
use allset_domain::problem::{PROBLEM_JSON, Problem, ProblemCode};
use allset_domain::workspace::Host;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::Request;
use tower::ServiceExt as _;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{BroadcastChannel, DedicatedWorkerGlobalScope, MessageEvent, console};

use crate::database::{Connection, OpenError};
use crate::environment::Browser;
use crate::messages::{self, Answer, Question};
use crate::store::IndexedDb;

/// The global scope of the worker.
pub(crate) fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}

/// The router, or the questions that wait for it.
type Api = Rc<RefCell<Result<Router, Vec<Question>>>>;

/// Starts to answer. Called by the worker's script, once.
#[wasm_bindgen(start)]
pub fn start() {
    panic::set_hook(Box::new(|info| console::error_1(&info.to_string().into())));
    let api: Api = Rc::new(RefCell::new(Err(Vec::new())));
    let asked = Closure::<dyn FnMut(MessageEvent)>::new({
        let api = Rc::clone(&api);
        move |event: MessageEvent| take(&api, &event)
    });
    let listening = scope()
        .add_event_listener_with_callback("message", asked.as_ref().unchecked_ref())
        .is_ok();
    // It lives as long as the worker.
    asked.forget();
    if listening {
        messages::ready();
        spawn_local(async move {
            let router = router(state().await);
            let waiting = api.replace(Ok(router.clone()));
            for question in waiting.err().unwrap_or_default() {
                spawn_local(answer(router.clone(), question));
            }
        });
    }
}

fn take(api: &Api, event: &MessageEvent) {
    let Some(question) = messages::question(event) else {
        if let Some(id) = messages::id(event) {
            messages::answer(&refusal(id));
        }
        return;
    };
    let router = match &mut *api.borrow_mut() {
        Ok(router) => router.clone(),
        Err(waiting) => return waiting.push(question),
    };
    spawn_local(answer(router, question));
}

async fn state() -> ApiState {
    let name = format!("allset:{}", folder(&scope().location().pathname()));
    let others = BroadcastChannel::new(&name).ok();
    let connection = Connection::new(name);
    let refused = matches!(connection.database().await, Err(OpenError::Refused));
    let store: Arc<dyn Store> = if refused {
        Arc::new(MemoryStore::default())
    } else {
        if let Some(others) = &others {
            messages::forward_changes(others);
        }
        Arc::new(IndexedDb::new(connection, others))
    };
    let config = ApiConfig {
        host: Host::Browser,
        persistent: !refused,
        refill: RefillPolicy::Always,
    };
    ApiState::new(store, Arc::new(Browser), config)
}

/// The folder of a file.
fn folder(path: &str) -> &str {
    path.rfind('/').map_or("/", |slash| &path[..=slash])
}

async fn answer(router: Router, question: Question) {
    let id = question.id;
    let answer = respond(router, question).await;
    messages::answer(&answer.unwrap_or_else(|| refusal(id)));
}

/// Hands a question to the router; nothing where it is no HTTP request at all.
async fn respond(router: Router, question: Question) -> Option<Answer> {
    let mut request = Request::builder()
        .method(question.method.as_str())
        .uri(question.path);
    for (name, value) in &question.headers {
        request = request.header(name, value);
    }
    let body = question.body.map_or_else(Body::empty, Body::from);
    let request = request.body(body).ok()?;
    // The router answers everything; its error type has no values.
    let Ok(response) = router.oneshot(request).await;
    let (parts, body) = response.into_parts();
    if let Some(cause) = parts.extensions.get::<FailureCause>() {
        console::error_1(&cause.0.as_str().into());
    }
    // The body is in memory already: there is no use in a limit.
    let body = to_bytes(body, usize::MAX).await.ok()?;
    let headers = parts
        .headers
        .iter()
        .filter_map(|(name, value)| Some((name.to_string(), value.to_str().ok()?.to_owned())))
        .collect();
    Some(Answer {
        id: question.id,
        status: parts.status.as_u16(),
        headers,
        body: String::from_utf8(body.into()).ok()?,
    })
}

/// The answer to what is no HTTP request.
fn refusal(id: u32) -> Answer {
    let problem = Problem::new(ProblemCode::Malformed)
        .with_detail("This is no request: a method, a path, headers and a body of text.");
    Answer {
        id,
        status: problem.status,
        headers: vec![("content-type".to_owned(), PROBLEM_JSON.to_owned())],
        body: serde_json::to_string(&problem).unwrap_or_default(),
    }
}
