//! A store that forgets.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use allset_domain::time::Timestamp;
use async_trait::async_trait;

use crate::store::{CommitError, Document, Key, Store, StoreError, Write, next_version};

/// Keeps the documents as long as it lives: for tests, and for browsers that keep nothing.
#[derive(Debug, Default)]
pub struct MemoryStore {
    documents: Mutex<BTreeMap<Key, Document>>,
}

impl MemoryStore {
    /// A commit changes the map only after all of its checks, so that the map is whole even where
    /// a thread died with the lock in its hands.
    fn documents(&self) -> MutexGuard<'_, BTreeMap<Key, Document>> {
        self.documents
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl Store for MemoryStore {
    async fn read(&self, keys: &[Key]) -> Result<Vec<Option<Document>>, StoreError> {
        let documents = self.documents();
        Ok(keys.iter().map(|key| documents.get(key).cloned()).collect())
    }

    async fn commit(&self, writes: &[Write], now: Timestamp) -> Result<u64, CommitError> {
        let mut documents = self.documents();
        let met = writes.iter().all(|write| {
            let version = documents.get(&write.key).map(|document| document.version);
            write.expect.is_met_by(version)
        });
        if !met {
            return Err(CommitError::Stale);
        }
        let last = documents.values().map(|document| document.version).max();
        let version = next_version(last, now);
        for write in writes {
            let body = write.body.clone();
            documents.insert(write.key, Document { version, body });
        }
        Ok(version)
    }
}
