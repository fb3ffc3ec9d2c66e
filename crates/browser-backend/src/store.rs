//! Documents in IndexedDB. One transaction reads or writes them all, so that tabs cannot step on
//! each other: the browser runs transactions that write one after the other.

use allset_api::{CommitError, Document, Key, Store, StoreError, Write, next_version};
use allset_domain::time::Timestamp;
use async_trait::async_trait;
use idb::{
    Database, DatabaseEvent, Error, Factory, ObjectStore, ObjectStoreParams, Transaction,
    TransactionMode,
};
use js_sys::{Object, Reflect};
use send_wrapper::SendWrapper;
use wasm_bindgen::JsValue;

const DATABASE: &str = "allset";
const DATABASE_VERSION: u32 = 1;
const DOCUMENTS: &str = "documents";

/// A store in the browser's own database.
pub(crate) struct IndexedDb {
    database: SendWrapper<Database>,
}

impl IndexedDb {
    /// Opens the database, and makes it where there is none.
    pub(crate) async fn open() -> Result<Self, Error> {
        let mut request = Factory::new()?.open(DATABASE, Some(DATABASE_VERSION))?;
        request.on_upgrade_needed(|event| {
            // What fails here aborts the opening, which is reported there.
            if let Ok(database) = event.database() {
                let _ = database.create_object_store(DOCUMENTS, ObjectStoreParams::new());
            }
        });
        let mut database = request.await?;
        // A newer version of the app in another tab must be able to open its own.
        database.on_version_change(|event| {
            if let Ok(database) = event.database() {
                database.close();
            }
        });
        Ok(Self {
            database: SendWrapper::new(database),
        })
    }

    fn begin(&self, mode: TransactionMode) -> Result<(Transaction, ObjectStore), Error> {
        let transaction = self.database.transaction(&[DOCUMENTS], mode)?;
        let documents = transaction.object_store(DOCUMENTS)?;
        Ok((transaction, documents))
    }

    async fn read_all(&self, keys: &[Key]) -> Result<Vec<Option<Document>>, Error> {
        let (transaction, documents) = self.begin(TransactionMode::ReadOnly)?;
        let mut read = Vec::with_capacity(keys.len());
        for key in keys {
            read.push(get(&documents, *key).await?);
        }
        transaction.await?;
        Ok(read)
    }

    async fn write_all(&self, writes: &[Write], now: Timestamp) -> Result<Option<u64>, Error> {
        let (transaction, documents) = self.begin(TransactionMode::ReadWrite)?;
        let mut last = None;
        let mut met = true;
        for key in Key::ALL {
            let found = get(&documents, key).await?.map(|document| document.version);
            last = last.max(found);
            met &= writes
                .iter()
                .filter(|write| write.key == key)
                .all(|write| write.expect.is_met_by(found));
        }
        if !met {
            transaction.abort()?.await?;
            return Ok(None);
        }
        let version = next_version(last, now);
        for write in writes {
            let value = Object::new();
            // Setting a property of a plain object does not fail.
            let _ = Reflect::set(&value, &"version".into(), &(version as f64).into());
            let _ = Reflect::set(&value, &"body".into(), &write.body.as_str().into());
            let key = JsValue::from(write.key.name());
            documents.put(&value, Some(&key))?.await?;
        }
        transaction.commit()?.await?;
        Ok(Some(version))
    }
}

async fn get(documents: &ObjectStore, key: Key) -> Result<Option<Document>, Error> {
    let found = documents.get(JsValue::from(key.name()))?.await?;
    Ok(found.and_then(|value| {
        let version = Reflect::get(&value, &"version".into()).ok()?.as_f64()?;
        let body = Reflect::get(&value, &"body".into()).ok()?.as_string()?;
        Some(Document {
            version: version as u64,
            body,
        })
    }))
}

fn unavailable(error: &Error) -> StoreError {
    let why = format!("{error:?}");
    if why.contains("QuotaExceeded") {
        StoreError::Full(why)
    } else {
        StoreError::Unavailable(why)
    }
}

#[async_trait]
impl Store for IndexedDb {
    async fn read(&self, keys: &[Key]) -> Result<Vec<Option<Document>>, StoreError> {
        SendWrapper::new(self.read_all(keys))
            .await
            .map_err(|error| unavailable(&error))
    }

    async fn commit(&self, writes: &[Write], now: Timestamp) -> Result<u64, CommitError> {
        let written = SendWrapper::new(self.write_all(writes, now)).await;
        match written {
            Ok(Some(version)) => Ok(version),
            Ok(None) => Err(CommitError::Stale),
            Err(error) => Err(unavailable(&error).into()),
        }
    }
}
