//! The account: who the person is, and who is billed.

mod avatar;
mod countries;
mod crop;
mod form;
mod picture;
mod row;
mod select;
pub(crate) mod words;

use allset_domain::account::Account;
use leptos::prelude::*;

use crate::api::ApiError;
use crate::i18n::{msg, use_i18n};
use crate::route::Route;
use crate::state::editor::Editor;
use crate::state::live::{Load, use_live};
use crate::ui::load::{Absent, Failure, Skeleton};
use crate::ui::page::Page;

/// What the page shows; a change inside of the account draws nothing anew.
#[derive(Clone, PartialEq)]
enum Shown {
    Loading,
    Failed(ApiError),
    Absent,
    Ready,
}

/// The page.
#[component]
pub fn AccountPage() -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    Editor::<Account>::provide(Route::Account);
    let shown = Memo::new(move |_| {
        live.account.with(|account| match account {
            Load::Loading => Shown::Loading,
            Load::Failed(error) => Shown::Failed(error.clone()),
            Load::Absent => Shown::Absent,
            Load::Ready(_) => Shown::Ready,
        })
    });
    let body = move || match shown.get() {
        Shown::Loading => view! { <Skeleton /> }.into_any(),
        Shown::Failed(error) => {
            view! { <Failure message=error.message() retry=move || live.refresh() /> }.into_any()
        }
        Shown::Absent => view! { <Absent /> }.into_any(),
        Shown::Ready => view! { <form::AccountForm /> }.into_any(),
    };
    view! {
        <Page title=t.text(msg::account_title()) intro=t.text(msg::account_intro())>
            {body}
        </Page>
    }
}
