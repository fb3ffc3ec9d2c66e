//! The clock and the dice of this machine.

use std::time::{SystemTime, UNIX_EPOCH};

use allset_api::Environment;
use allset_domain::time::Timestamp;

/// The system's.
pub(crate) struct System;

impl Environment for System {
    fn now(&self) -> Timestamp {
        // A clock before 1970 is a broken one: the epoch stands in.
        let since = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        Timestamp::from_millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    }

    fn random_id(&self) -> String {
        uuid::Uuid::new_v4().to_string()
    }
}
