//! Fetching a language: what every page says, and the words of pages that have many of their own,
//! which come with them.

use futures_util::future::try_join;

use super::{Base, file};
use crate::api::ApiError;
use crate::i18n::{Bundle, BundleError, I18n, Locale};

/// Fetches a language; `whole` with the words of every page.
///
/// # Errors
/// Where a file does not come, or is not what the app can read.
pub(super) async fn fetch(base: &Base, locale: Locale, whole: bool) -> Result<Bundle, ApiError> {
    let more = async {
        match whole {
            true => file::text(base, &locale.more()).await.map(Some),
            false => Ok(None),
        }
    };
    let (first, more) = try_join(file::text(base, &locale.file()), more).await?;
    let mut bundle = Bundle::first(locale, &first).map_err(unreadable)?;
    if let Some(more) = more {
        bundle.add(&more).map_err(unreadable)?;
    }
    Ok(bundle)
}

/// Fetches what a mount lacks of its language, if anything.
///
/// # Errors
/// As [`fetch`].
pub(crate) async fn complete(base: &Base, t: I18n) -> Result<(), ApiError> {
    if t.is_whole() {
        return Ok(());
    }
    let locale = t.locale();
    let more = file::text(base, &locale.more()).await?;
    t.add(locale, &more).map_err(unreadable)
}

fn unreadable(_: BundleError) -> ApiError {
    ApiError::Decode
}
