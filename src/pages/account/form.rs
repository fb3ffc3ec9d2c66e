use leptos::html::{Div, Form};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::avatar::AvatarRow;
use super::conflict::Conflicts;
use super::row::{FieldIds, LinesRow, TextRow};
use super::save::{SaveBar, guard_changes};
use super::select::{CountryRow, TimeZoneRow};
use super::words;
use crate::i18n::{Message, msg, use_i18n};
use crate::state::account_draft::{Field, use_account_draft};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::ids::unique_id;

/// The account as a form that is saved as a whole.
#[component]
pub fn AccountForm() -> impl IntoView {
    let t = use_i18n();
    let draft = use_account_draft();
    FieldIds::provide();
    guard_changes(draft);
    let form = NodeRef::<Form>::new();
    let attention = NodeRef::<Div>::new();
    // The focus goes to what has to be corrected or chosen, or else to the form: the button that
    // had it is gone.
    Effect::new(move |before: Option<u32>| {
        let calls = draft.calls.get();
        if before.is_some_and(|before| before != calls) {
            request_animation_frame(move || {
                let waits = draft.errors.try_with_untracked(|errors| !errors.is_empty());
                let waits = waits == Some(true) || untrack(|| draft.undecided()) > 0;
                if waits && let Some(attention) = attention.try_get_untracked().flatten() {
                    let _ = attention.focus();
                } else if let Some(form) = form.try_get_untracked().flatten() {
                    let options = web_sys::FocusOptions::new();
                    options.set_prevent_scroll(true);
                    let _ = form.focus_with_options(&options);
                }
            });
        }
        calls
    });
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if untrack(|| draft.changed() > 0 || draft.undecided() > 0) {
            draft.save();
        }
    };
    view! {
        <form
            class="as-stack"
            novalidate
            tabindex="-1"
            aria-label=t.text(msg::account_title())
            node_ref=form
            on:submit=save
        >
            <div class="as-stack as-account-attention" tabindex="-1" node_ref=attention>
                <ErrorSummary form=form />
                <Conflicts />
            </div>
            <Part title=msg::account_profile()>
                <TextRow field=Field::Name autocomplete="name" />
                <TextRow field=Field::DisplayName autocomplete="nickname" />
                <AvatarRow />
            </Part>
            <Part title=msg::account_contact()>
                <TextRow field=Field::ContactEmail autocomplete="email" kind="email" />
                <TimeZoneRow />
            </Part>
            <Part title=msg::account_billing() intro=msg::account_billing_intro()>
                <TextRow field=Field::BillingName autocomplete="billing name" />
                <TextRow field=Field::BillingEmail autocomplete="billing email" kind="email" />
                <LinesRow field=Field::BillingAddress autocomplete="billing street-address" />
                <CountryRow />
                <TextRow field=Field::BillingTaxId autocomplete="off" />
            </Part>
            <SaveBar />
        </form>
    }
}

#[component]
fn Part(
    title: Message,
    #[prop(optional)] intro: Option<Message>,
    children: Children,
) -> impl IntoView {
    let t = use_i18n();
    let id = unique_id();
    view! {
        <section class="as-section" aria-labelledby=id.clone()>
            <div class="as-section-head">
                <h2 class="as-section-title" id=id.clone()>
                    {t.text(title)}
                </h2>
                {intro.map(|intro| view! { <p class="as-section-intro">{t.text(intro)}</p> })}
            </div>
            <div class="as-card">{children()}</div>
        </section>
    }
}

/// What cannot be saved yet, each with a way to it.
#[component]
fn ErrorSummary(form: NodeRef<Form>) -> impl IntoView {
    let t = use_i18n();
    let draft = use_account_draft();
    let ids = super::row::use_field_ids();
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
        let item = |error: allset_domain::problem::FieldError| {
            let problem = t.text(words::rule(&error.rule));
            let Some(field) = Field::at(&error.pointer) else {
                return view! { <li>{problem}</li> }.into_any();
            };
            let id = ids.control(field);
            let text = msg::account_error_link(t.text(words::label(field)), problem);
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
        draft.errors.get().into_iter().map(item).collect_view()
    };
    let count = Memo::new(move |_| draft.errors.read().len());
    view! {
        <Show when=move || { count.get() > 0 }>
            <div class="as-callout" data-tone="danger">
                <Glyph icon=Icon::Danger large=true />
                <div class="as-callout-body">
                    <p class="as-callout-title">{move || t.text(msg::account_errors(count.get()))}</p>
                    <ul>{items}</ul>
                </div>
            </div>
        </Show>
    }
}
