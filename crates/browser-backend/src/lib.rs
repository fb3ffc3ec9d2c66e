//! The browser backend: the API of Allset served inside the browser, with nothing installed.
//!
//! It runs in a dedicated module worker, one per page. The page asks, and gets an answer with the
//! same `id`; questions are answered as they are ready, not in their order:
//!
//! ```text
//! to the worker    { id, method, path, headers: [[name, value], …], body: string | null }
//! to the page      { id, status, headers: [[name, value], …], body: string }
//! ```
//!
//! `id` is an unsigned integer of 32 bits that the page chooses, `path` begins with `/api/v1`, and
//! `body` is empty where there is none. Without being asked, the worker says:
//!
//! ```text
//! { kind: "ready" }            questions are taken; earlier ones are kept, not lost
//! { kind: "changed", keys }    another page changed these documents ("account", "reviews", …)
//! ```
//!
//! The workspace belongs to the folder that the worker's script comes from, so that two
//! deployments on one origin do not share one.

#[cfg(target_family = "wasm")]
mod database;
#[cfg(target_family = "wasm")]
mod environment;
#[cfg(target_family = "wasm")]
mod messages;
#[cfg(target_family = "wasm")]
mod outcome;
#[cfg(target_family = "wasm")]
mod store;
#[cfg(target_family = "wasm")]
mod worker;
