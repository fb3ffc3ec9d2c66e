//! The connection to IndexedDB.

use std::cell::RefCell;
use std::rc::Rc;

use allset_api::{Key, StoreError};
use js_sys::Reflect;
use wasm_bindgen::prelude::*;
use web_sys::{DomException, IdbDatabase, IdbFactory, IdbOpenDbRequest};

use crate::outcome::Outcome;
use crate::worker::scope;

/// The version of the layout of the database, and of what the documents in it say.
const VERSION: u32 = 2;

/// The object store of the documents.
pub(crate) const DOCUMENTS: &str = "documents";

/// Why there is no connection.
pub(crate) enum OpenError {
    /// This browser keeps nothing for this page, as some do in private windows or when cookies
    /// are refused.
    Refused,
    /// It does not work right now.
    Failed(StoreError),
}

/// A connection that is made again when the browser closed it.
pub(crate) struct Connection {
    name: String,
    open: Rc<RefCell<Option<IdbDatabase>>>,
}

impl Connection {
    /// A connection to the database of this name, not yet made.
    pub(crate) fn new(name: String) -> Self {
        Self {
            name,
            open: Rc::default(),
        }
    }

    /// The database; it is made where there is none.
    pub(crate) async fn database(&self) -> Result<IdbDatabase, OpenError> {
        if let Some(open) = &*self.open.borrow() {
            return Ok(open.clone());
        }
        let database = open(&self.name).await?;
        self.let_go_when_asked(&database);
        // Two questions at once may both have opened one: the second takes the place, and the
        // first lives as long as its transaction.
        *self.open.borrow_mut() = Some(database.clone());
        Ok(database)
    }

    /// A newer version of the app in another tab must be able to change the layout, and a browser
    /// may close a connection by itself, such as when the person deletes the site's data.
    fn let_go_when_asked(&self, database: &IdbDatabase) {
        let open = Rc::clone(&self.open);
        let own = database.clone();
        let let_go = Closure::<dyn FnMut()>::new(move || {
            own.close();
            open.borrow_mut().take_if(|open| *open == own);
        });
        database.set_onversionchange(Some(let_go.as_ref().unchecked_ref()));
        database.set_onclose(Some(let_go.as_ref().unchecked_ref()));
        // It lives as long as the connection, of which there is a handful in a worker's life.
        let_go.forget();
    }
}

async fn open(name: &str) -> Result<IdbDatabase, OpenError> {
    let factory: Option<IdbFactory> = Reflect::get(&scope(), &"indexedDB".into())
        .ok()
        .and_then(|factory| factory.dyn_into().ok());
    let factory = factory.ok_or(OpenError::Refused)?;
    let request = factory
        .open_with_u32(name, VERSION)
        .map_err(|error| open_error(&error))?;
    let upgrade = make_layout(&request);
    let outcome = Outcome::new(|success, failure| {
        request.set_onsuccess(Some(success));
        request.set_onerror(Some(failure));
    });
    let opened = outcome.succeeded().await;
    drop(upgrade);
    if !opened {
        let error = request.error().ok().flatten();
        return Err(open_error(&error.map_or(JsValue::NULL, JsValue::from)));
    }
    let database = request.result().map_err(|error| open_error(&error))?;
    Ok(database.unchecked_into())
}

fn make_layout(request: &IdbOpenDbRequest) -> Closure<dyn FnMut()> {
    let made = request.clone();
    let upgrade = Closure::<dyn FnMut()>::new(move || {
        let database: Result<IdbDatabase, _> = made.result().map(JsCast::unchecked_into);
        if let Ok(database) = database {
            // It fails where the store is there already, and all is well then.
            let _ = database.create_object_store(DOCUMENTS);
        }
        // Rate cards have rates since version 2. Nobody could change the old ones: new ones take their
        // place. Where there is nothing to delete, nothing is deleted.
        let documents = made.transaction();
        let documents = documents.and_then(|change| change.object_store(DOCUMENTS).ok());
        if let Some(documents) = documents {
            let _ = documents.delete(&Key::RateCards.name().into());
        }
    });
    request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
    upgrade
}

fn open_error(error: &JsValue) -> OpenError {
    match name_of(error).as_str() {
        "SecurityError" | "InvalidStateError" | "NotSupportedError" => OpenError::Refused,
        _ => OpenError::Failed(store_error(error)),
    }
}

/// What an exception of IndexedDB means.
pub(crate) fn store_error(error: &JsValue) -> StoreError {
    let why = error.dyn_ref::<DomException>().map_or_else(
        || "unknown".to_owned(),
        |error| format!("{}: {}", error.name(), error.message()),
    );
    match name_of(error).as_str() {
        "QuotaExceededError" => StoreError::Full(why),
        "VersionError" => StoreError::Newer(why),
        _ => StoreError::Unavailable(why),
    }
}

fn name_of(error: &JsValue) -> String {
    error
        .dyn_ref::<DomException>()
        .map(DomException::name)
        .unwrap_or_default()
}
