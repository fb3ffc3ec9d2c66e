//! The documents in IndexedDB.
//!
//! One transaction reads or writes all documents of a request. The browser carries out writing
//! transactions of all tabs one after the other, so what a transaction checks is still so when it
//! writes.

use allset_api::{CommitError, Document, Key, Store, StoreError, Write, next_version};
use allset_domain::time::Timestamp;
use async_trait::async_trait;
use js_sys::{Function, Object, Reflect};
use send_wrapper::SendWrapper;
use wasm_bindgen::prelude::*;
use web_sys::{
    BroadcastChannel, IdbDatabase, IdbObjectStore, IdbRequest, IdbTransaction, IdbTransactionMode,
};

use crate::database::{Connection, DOCUMENTS, OpenError, store_error};
use crate::messages;
use crate::outcome::Outcome;

/// Keeps the documents in the browser's own database, and tells other pages of each change.
pub(crate) struct IndexedDb {
    // A worker has one thread; the wrapper says so to those who ask for more.
    inner: SendWrapper<Inner>,
}

struct Inner {
    connection: Connection,
    others: Option<BroadcastChannel>,
}

impl IndexedDb {
    /// A store over this connection.
    pub(crate) fn new(connection: Connection, others: Option<BroadcastChannel>) -> Self {
        Self {
            inner: SendWrapper::new(Inner { connection, others }),
        }
    }
}

#[async_trait]
impl Store for IndexedDb {
    async fn read(&self, keys: &[Key]) -> Result<Vec<Option<Document>>, StoreError> {
        SendWrapper::new(self.inner.read(keys)).await
    }

    async fn commit(&self, writes: &[Write], now: Timestamp) -> Result<u64, CommitError> {
        SendWrapper::new(self.inner.commit(writes, now)).await
    }
}

impl Inner {
    async fn read(&self, keys: &[Key]) -> Result<Vec<Option<Document>>, StoreError> {
        let transaction = self.begin(IdbTransactionMode::Readonly).await?;
        let requests = transaction.get(keys)?;
        transaction.completed().await?;
        Ok(requests.iter().map(document).collect())
    }

    async fn commit(&self, writes: &[Write], now: Timestamp) -> Result<u64, CommitError> {
        let transaction = self.begin(IdbTransactionMode::Readwrite).await?;
        let requests = transaction.get(&Key::ALL)?;
        // Requests of a transaction end in the order in which they were made.
        let read = requests.last().map(|last| {
            Outcome::new(|success, failure| {
                last.set_onsuccess(Some(success));
                last.set_onerror(Some(failure));
            })
        });
        if let Some(read) = read
            && !read.succeeded().await
        {
            return Err(transaction.error().into());
        }
        let versions: Vec<Option<u64>> = requests
            .iter()
            .map(|request| document(request).map(|document| document.version))
            .collect();
        let met = writes.iter().all(|write| {
            let index = Key::ALL.iter().position(|key| *key == write.key);
            let version = index.and_then(|index| versions.get(index).copied().flatten());
            write.expect.is_met_by(version)
        });
        if !met {
            // Nothing was written: whether the end is called so does not matter.
            let _ = transaction.inner.abort();
            return Err(CommitError::Stale);
        }
        let version = next_version(versions.into_iter().flatten().max(), now);
        for write in writes {
            transaction.put(write, version)?;
        }
        transaction.completed().await?;
        if let Some(others) = &self.others {
            messages::tell_others(others, writes.iter().map(|write| write.key));
        }
        Ok(version)
    }

    async fn begin(&self, mode: IdbTransactionMode) -> Result<Transaction, StoreError> {
        let database = match self.connection.database().await {
            Ok(database) => database,
            Err(OpenError::Failed(error)) => return Err(error),
            Err(OpenError::Refused) => {
                return Err(StoreError::Unavailable("IndexedDB is refused".to_owned()));
            }
        };
        let inner = durable_transaction(&database, mode).map_err(|error| store_error(&error))?;
        let documents = inner
            .object_store(DOCUMENTS)
            .map_err(|error| store_error(&error))?;
        let outcome = Outcome::new(|success, failure| {
            inner.set_oncomplete(Some(success));
            inner.set_onabort(Some(failure));
        });
        Ok(Transaction {
            inner,
            documents,
            outcome,
        })
    }
}

/// A transaction over the documents whose end means that they are on the disk, not in a buffer of
/// the operating system. The bindings do not have this option yet.
fn durable_transaction(
    database: &IdbDatabase,
    mode: IdbTransactionMode,
) -> Result<IdbTransaction, JsValue> {
    let options = Object::new();
    Reflect::set(&options, &"durability".into(), &"strict".into())?;
    let begin: Function = Reflect::get(database, &"transaction".into())?.dyn_into()?;
    let transaction = begin.call3(database, &DOCUMENTS.into(), &mode.into(), &options)?;
    Ok(transaction.unchecked_into())
}

struct Transaction {
    inner: IdbTransaction,
    documents: IdbObjectStore,
    outcome: Outcome,
}

impl Transaction {
    fn get(&self, keys: &[Key]) -> Result<Vec<IdbRequest>, StoreError> {
        keys.iter()
            .map(|key| {
                self.documents
                    .get(&key.name().into())
                    .map_err(|error| store_error(&error))
            })
            .collect()
    }

    fn put(&self, write: &Write, version: u64) -> Result<(), StoreError> {
        let value = Object::new();
        // Setting a property of a plain object does not fail. Versions stay far below 2⁵³.
        let _ = Reflect::set(&value, &"version".into(), &(version as f64).into());
        let _ = Reflect::set(&value, &"body".into(), &write.body.as_str().into());
        self.documents
            .put_with_key(&value, &write.key.name().into())
            .map(drop)
            .map_err(|error| {
                // What was put before it must not stay alone.
                let _ = self.inner.abort();
                store_error(&error)
            })
    }

    async fn completed(self) -> Result<(), StoreError> {
        if self.outcome.succeeded().await {
            Ok(())
        } else {
            Err(error_of(&self.inner))
        }
    }

    fn error(&self) -> StoreError {
        error_of(&self.inner)
    }
}

/// Why a transaction was aborted.
fn error_of(transaction: &IdbTransaction) -> StoreError {
    store_error(&transaction.error().map_or(JsValue::NULL, JsValue::from))
}

/// What a request found.
fn document(request: &IdbRequest) -> Option<Document> {
    let value = request.result().ok()?;
    let version = Reflect::get(&value, &"version".into()).ok()?.as_f64()?;
    let body = Reflect::get(&value, &"body".into()).ok()?.as_string()?;
    Some(Document {
        version: version as u64,
        body,
    })
}
