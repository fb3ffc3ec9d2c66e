//! Every keyboard shortcut as it is set now.

use allset_domain::settings::settings;
use leptos::prelude::*;

use super::entries::message_key;
use crate::i18n::{msg, use_i18n};
use crate::nav::Link;
use crate::route::Route;
use crate::shortcuts::shortcuts;
use crate::state::finder::use_finder;
use crate::state::preferences::use_preferences;
use crate::ui::dialog::{Modal, ModalDialog};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::ids::unique_id;
use crate::ui::keys::Keys;
use crate::ui::paint::painted;

/// The list, with the way to where they are changed.
#[component]
pub fn ShortcutList() -> impl IntoView {
    let t = use_i18n();
    let finder = use_finder();
    let preferences = use_preferences();
    let modal = Modal::default();
    let close = move || {
        modal.shut();
        finder.hide();
    };
    let title = unique_id();
    // The dialog is there first.
    let opened = painted();
    let row = move |setting| {
        let name = t.named(&format!("setting-{}", message_key(setting)));
        let keys = Signal::derive(move || preferences.value(setting).text().to_owned());
        view! {
            <div>
                <dt>{name}</dt>
                <dd>
                    <Keys keys=keys />
                    <Show when=move || keys.read().is_empty()>
                        <span class="as-muted">{t.text(msg::find_no_keys())}</span>
                    </Show>
                </dd>
            </div>
        }
    };
    let rows = move || opened.get().then(|| shortcuts().map(row).collect_view());
    let are_off = move || !preferences.value(&settings::SHORTCUTS).is_on();
    view! {
        <ModalDialog modal=modal leave=move |()| finder.hide() labelled_by=title.clone()>
                <div class="as-dialog-head">
                    <h2 class="as-dialog-title" id=title>
                        {t.text(msg::find_shortcuts_title())}
                    </h2>
                    <button
                        class="as-button"
                        type="button"
                        data-kind="quiet"
                        data-shape="icon"
                        aria-label=t.text(msg::find_close())
                        on:click=move |_| close()
                    >
                        <Glyph icon=Icon::Close />
                    </button>
                </div>
                <div class="as-dialog-body">
                    <Show when=are_off>
                        <p>{t.text(msg::find_shortcuts_off())}</p>
                    </Show>
                    <dl class="as-pairs">{rows}</dl>
                </div>
                // Closed before the link is followed: it gives the focus back, and the row takes it.
                <div class="as-dialog-actions" on:click:capture=move |_| modal.shut()>
                    <Link
                        to=Route::Interface
                        anchor=settings::SHORTCUTS.id
                        class="as-button"
                    >
                        {t.text(msg::find_shortcuts_change())}
                    </Link>
                </div>
        </ModalDialog>
    }
}
