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

use crate::i18n::{msg, use_i18n};
use crate::route::Route;
use crate::state::editor::Editor;
use crate::state::live::{Load, use_live};
use crate::ui::load::{Absent, Failure, Skeleton};
use crate::ui::page::Page;

/// The page.
#[component]
pub fn AccountPage() -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    Editor::<Account>::provide(Route::Account);
    let stage = Memo::new(move |_| live.account.read().stage());
    let body = move || match stage.get() {
        Load::Loading => view! { <Skeleton /> }.into_any(),
        Load::Failed(error) => {
            view! { <Failure message=error.message() retry=move || live.refresh() /> }.into_any()
        }
        Load::Absent => view! { <Absent /> }.into_any(),
        Load::Ready(()) => view! { <form::AccountForm /> }.into_any(),
    };
    view! {
        <Page title=t.text(msg::account_title()) intro=t.text(msg::account_intro())>
            {body}
        </Page>
    }
}
