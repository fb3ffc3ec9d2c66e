use std::marker::PhantomData;

use allset_domain::problem::FieldError;
use leptos::html::Form;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::{Worded, rule, use_field_ids};
use crate::i18n::{msg, use_i18n};
use crate::state::editor::use_editor;
use crate::ui::icon::{Glyph, Icon};

/// What cannot be saved yet, each with a way to it.
#[component]
pub fn ErrorSummary<D: Worded>(
    #[prop(optional)] _document: PhantomData<D>,
    form: NodeRef<Form>,
) -> impl IntoView {
    let t = use_i18n();
    let editor = use_editor::<D>();
    let errors = editor.errors;
    let ids = use_field_ids();
    let go = move |id: &str| {
        let control = form
            .get_untracked()
            .and_then(|form| form.query_selector(&format!("#{id}")).ok().flatten())
            .and_then(|control| control.dyn_into::<web_sys::HtmlElement>().ok());
        if let Some(control) = control {
            let _ = control.focus();
        }
    };
    let items = move || {
        let item = |error: FieldError| {
            let Some(field) = D::at(&error.pointer) else {
                return view! { <li>{t.text(rule(&error.rule))}</li> }.into_any();
            };
            let value = untrack(|| editor.value(field));
            let problem = t.text(D::problem(field, &value, &error.rule));
            let id = ids.control(D::anchor(field));
            let text = msg::form_error_link(D::label(t, field), problem);
            view! {
                <li>
                    <a
                        class="as-link"
                        href=format!("#{id}")
                        on:click=move |event| {
                            event.prevent_default();
                            go(&id);
                        }
                    >
                        {t.text(text)}
                    </a>
                </li>
            }
            .into_any()
        };
        errors.get().into_iter().map(item).collect_view()
    };
    let count = Memo::new(move |_| errors.read().len());
    view! {
        <Show when=move || { count.get() > 0 }>
            <div class="as-callout" data-tone="danger">
                <Glyph icon=Icon::Danger large=true />
                <div class="as-callout-body">
                    <p class="as-callout-title">{move || t.text(msg::form_errors(count.get()))}</p>
                    <ul>{items}</ul>
                </div>
            </div>
        </Show>
    }
}
