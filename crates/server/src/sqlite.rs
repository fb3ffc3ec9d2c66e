//! The documents in a SQLite file.

use std::fs::{DirBuilder, OpenOptions};
use std::path::Path;
use std::time::Duration;

use allset_api::{CommitError, Document, Key, Store, StoreError, Write, next_version};
use allset_domain::time::Timestamp;
use async_trait::async_trait;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};

/// The name of the file in the data folder.
const FILE: &str = "allset.sqlite";

/// How long a connection waits for another one's write.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);

/// What leads from each version of the database to the next. The version stands in the file's
/// `user_version`; what is here never changes, it only grows.
const MIGRATIONS: &[&str] = &[
    "CREATE TABLE documents (
    key TEXT PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID",
    // Rate cards have rates now. Nobody could change the old ones: new ones take their place.
    "DELETE FROM documents WHERE key = 'rate-cards'",
];

/// Keeps the documents in a SQLite file. What is committed is on the disk (write-ahead log,
/// `synchronous=FULL`).
#[derive(Clone)]
pub(crate) struct SqliteStore {
    pool: SqlitePool,
}

impl SqliteStore {
    /// Whether the file is in `folder`.
    pub(crate) fn is_in(folder: &Path) -> bool {
        folder.join(FILE).is_file()
    }

    /// Opens or makes the file in `folder`.
    ///
    /// # Errors
    /// A sentence for the person who started the server.
    pub(crate) async fn open(folder: &Path) -> Result<Self, String> {
        let path = folder.join(FILE);
        create(folder, &path)
            .map_err(|error| format!("cannot write to {}: {error}", path.display()))?;
        let options = SqliteConnectOptions::new()
            .filename(&path)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(BUSY_TIMEOUT)
            .foreign_keys(true);
        let cannot_open = |error: sqlx::Error| format!("cannot open {}: {error}", path.display());
        let pool = SqlitePoolOptions::new()
            .max_connections(4)
            .acquire_timeout(BUSY_TIMEOUT)
            .connect_with(options)
            .await
            .map_err(cannot_open)?;
        match migrate(&pool).await.map_err(cannot_open)? {
            Migrated::Current => Ok(Self { pool }),
            Migrated::Newer => Err(format!(
                "{} was written by a newer version of allset-server",
                path.display()
            )),
        }
    }

    /// Lets go of the file, whose log is merged into it.
    pub(crate) async fn close(&self) {
        self.pool.close().await;
    }
}

/// Makes the folder and the file, for the user's eyes only. A file that is there stays as it is;
/// SQLite gives its log the same permissions.
fn create(folder: &Path, path: &Path) -> std::io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
        builder.mode(0o700);
        options.mode(0o600);
    }
    builder.create(folder)?;
    options.open(path).map(drop)
}

enum Migrated {
    Current,
    Newer,
}

async fn migrate(pool: &SqlitePool) -> Result<Migrated, sqlx::Error> {
    let mut transaction = pool.begin_with("BEGIN IMMEDIATE").await?;
    let version: i64 = sqlx::query_scalar("PRAGMA user_version")
        .fetch_one(&mut *transaction)
        .await?;
    let done = usize::try_from(version).unwrap_or(usize::MAX);
    let Some(missing) = MIGRATIONS.get(done..) else {
        return Ok(Migrated::Newer);
    };
    for statement in missing {
        sqlx::query(*statement).execute(&mut *transaction).await?;
    }
    if !missing.is_empty() {
        // A pragma takes no parameters; the number is this program's own.
        let statement = format!("PRAGMA user_version = {}", MIGRATIONS.len());
        sqlx::query(sqlx::AssertSqlSafe(statement))
            .execute(&mut *transaction)
            .await?;
    }
    transaction.commit().await?;
    Ok(Migrated::Current)
}

#[async_trait]
impl Store for SqliteStore {
    async fn read(&self, keys: &[Key]) -> Result<Vec<Option<Document>>, StoreError> {
        // One statement sees one state of the database. It has a parameter for each key, so that it
        // is always the same one and prepared once.
        const ANY_KEY: [&str; Key::ALL.len()] = ["?"; Key::ALL.len()];
        let statement = format!(
            "SELECT key, version, body FROM documents WHERE key IN ({})",
            ANY_KEY.join(", ")
        );
        let mut query = sqlx::query_as::<_, (String, i64, String)>(sqlx::AssertSqlSafe(statement));
        for index in 0..ANY_KEY.len() {
            query = query.bind(keys.get(index).map(|key| key.name()));
        }
        let rows = query.fetch_all(&self.pool).await.map_err(store_error)?;
        Ok(keys
            .iter()
            .map(|key| {
                let (_, version, body) = rows.iter().find(|(name, ..)| name == key.name())?;
                Some(Document {
                    version: version.cast_unsigned(),
                    body: body.clone(),
                })
            })
            .collect())
    }

    async fn commit(&self, writes: &[Write], now: Timestamp) -> Result<u64, CommitError> {
        // From here on nobody else writes: what the versions are now, they are at the end too.
        let mut transaction = self
            .pool
            .begin_with("BEGIN IMMEDIATE")
            .await
            .map_err(store_error)?;
        let versions = sqlx::query_as::<_, (String, i64)>("SELECT key, version FROM documents")
            .fetch_all(&mut *transaction)
            .await
            .map_err(store_error)?;
        let met = writes.iter().all(|write| {
            let found = versions.iter().find(|(name, _)| name == write.key.name());
            write
                .expect
                .is_met_by(found.map(|(_, version)| version.cast_unsigned()))
        });
        if !met {
            return Err(CommitError::Stale);
        }
        let last = versions.iter().map(|(_, version)| version.cast_unsigned());
        let version = next_version(last.max(), now);
        for write in writes {
            sqlx::query(
                "INSERT INTO documents (key, version, body) VALUES (?, ?, ?) \
                 ON CONFLICT (key) DO UPDATE SET version = excluded.version, body = excluded.body",
            )
            .bind(write.key.name())
            .bind(version.cast_signed())
            .bind(&write.body)
            .execute(&mut *transaction)
            .await
            .map_err(store_error)?;
        }
        transaction.commit().await.map_err(store_error)?;
        Ok(version)
    }
}

fn store_error(error: sqlx::Error) -> StoreError {
    /// SQLITE_FULL, whose extended codes share the low byte.
    const FULL: i32 = 13;
    let code = error
        .as_database_error()
        .and_then(|error| error.code()?.parse::<i32>().ok());
    if code.is_some_and(|code| code & 0xff == FULL) {
        StoreError::Full(error.to_string())
    } else {
        StoreError::Unavailable(error.to_string())
    }
}
