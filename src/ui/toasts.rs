//! The region in which notices appear.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use super::status::Tone;
use crate::i18n::{msg, use_i18n};
use crate::state::toasts::use_toasts;

/// Always there, because a live region that comes with its first words is not read out.
#[component]
pub fn ToastRegion() -> impl IntoView {
    let t = use_i18n();
    let toasts = use_toasts();
    let list = toasts.list();
    view! {
        <div class="as-toasts" role="status" aria-live="polite">
            <For each=move || list.get() key=|toast| toast.id let:toast>
                {
                    let tone = if toast.failed { Tone::Danger } else { Tone::Ok };
                    view! {
                        <div class="as-toast" data-tone=tone.name()>
                            <Glyph icon=tone.icon() />
                            <p class="as-toast-text">{t.text(toast.text)}</p>
                            {toast
                                .undo
                                .map(|undo| {
                                    view! {
                                        <button
                                            class="as-button"
                                            type="button"
                                            data-kind="quiet"
                                            data-size="s"
                                            on:click=move |_| {
                                                toasts.dismiss(toast.id);
                                                undo();
                                            }
                                        >
                                            {t.text(msg::action_undo())}
                                        </button>
                                    }
                                })}
                            <button
                                class="as-button"
                                type="button"
                                data-kind="quiet"
                                data-size="s"
                                data-shape="icon"
                                aria-label=t.text(msg::action_dismiss())
                                on:click=move |_| toasts.dismiss(toast.id)
                            >
                                <Glyph icon=Icon::Close />
                            </button>
                        </div>
                    }
                }
            </For>
        </div>
    }
}
