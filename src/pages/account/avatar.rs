use std::rc::Rc;

use leptos::html::{Button, Canvas, Div, Input};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{File, ImageBitmap};

use super::crop::{Crop, MAX_ZOOM};
use super::picture;
use super::row::Row;
use crate::form::use_field_ids;
use crate::i18n::{Message, msg, use_i18n};
use crate::state::account_field::Field;
use crate::state::editor::use_editor;
use crate::ui::icon::{Glyph, Icon};
use allset_domain::account::Account;

/// The side of the canvas on which a part is chosen, in its own pixels.
const STAGE: f64 = 576.0;
/// The side of the frame on it: what the style leaves free of it.
const FRAME: f64 = STAGE * 0.88;
/// How far an arrow key moves the picture, in sides of the part that is kept.
const STEP: f64 = 0.04;

/// A picture, or initials.
#[component]
pub fn Avatar(
    /// A `data:` URL; empty for none.
    picture: String,
    /// The name that the initials are of.
    called: String,
) -> impl IntoView {
    let content = if picture.is_empty() {
        initials(&called).into_any()
    } else {
        view! { <img alt="" src=picture /> }.into_any()
    };
    view! {
        <span class="as-avatar" data-size="l" aria-hidden="true">
            {content}
        </span>
    }
}

/// The first letters of the first and the last word.
fn initials(name: &str) -> String {
    let mut words = name.split_whitespace();
    let first = words.next().and_then(|word| word.chars().next());
    let last = words.next_back().and_then(|word| word.chars().next());
    first
        .into_iter()
        .chain(last)
        .flat_map(char::to_uppercase)
        .collect()
}

/// The row of the picture.
#[component]
pub fn AvatarRow() -> impl IntoView {
    let t = use_i18n();
    let draft = use_editor::<Account>();
    let ids = use_field_ids();
    let (input, button) = (NodeRef::<Input>::new(), NodeRef::<Button>::new());
    let opened = RwSignal::new_local(None::<ImageBitmap>);
    let problem = RwSignal::new(None::<Message>);
    let value = Memo::new(move |_| draft.value(Field::Avatar));
    let called = Memo::new(move |_| draft.edited().called().to_owned());
    let read = move |file: File| {
        problem.set(None);
        spawn_local(async move {
            match picture::open(&file).await {
                Ok(picture) => drop(opened.try_set(Some(picture))),
                Err(message) => drop(problem.try_set(Some(message))),
            }
        });
    };
    let chosen = move |_| {
        let Some(input) = input.get_untracked() else {
            return;
        };
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            read(file);
        }
        // The same file can be chosen again.
        input.set_value("");
    };
    let close = move || {
        opened.set(None);
        if let Some(button) = button.get_untracked() {
            let _ = button.focus();
        }
    };
    let done = move |url: Option<String>| {
        match url {
            Some(url) => draft.set(Field::Avatar, url),
            None => problem.set(Some(msg::account_picture_unsaid())),
        }
        close();
    };
    let cropper = move || {
        let picture = opened.get()?;
        Some(view! { <Cropper picture=picture done=done cancel=close /> })
    };
    let complaint = move || {
        problem.get().map(|message| {
            view! {
                <p class="as-error">
                    <Glyph icon=Icon::Danger />
                    {t.text(message)}
                </p>
            }
        })
    };
    let remove = move || {
        (!value.read().is_empty()).then(|| {
            view! {
                <button
                    class="as-button"
                    type="button"
                    data-kind="quiet"
                    on:click=move |_| {
                        draft.set(Field::Avatar, String::new());
                        close();
                    }
                >
                    {t.text(msg::account_picture_remove())}
                </button>
            }
        })
    };
    view! {
        <Row field=Field::Avatar labels=false>
            <div class="as-account-picture">
                {move || view! { <Avatar picture=value.get() called=called.get() /> }}
                <div class="as-cluster">
                    <button
                        class="as-button"
                        type="button"
                        id=ids.control(Field::Avatar.anchor())
                        aria-describedby=ids.described_by(Field::Avatar.anchor(), super::row::problem(Field::Avatar))
                        node_ref=button
                        on:click=move |_| {
                            if let Some(input) = input.get_untracked() {
                                input.click();
                            }
                        }
                    >
                        {t.text(msg::account_picture_choose())}
                    </button>
                    {remove}
                    <input
                        type="file"
                        hidden
                        accept=picture::KINDS.join(",")
                        node_ref=input
                        on:change=chosen
                    />
                </div>
            </div>
            <div role="alert">{complaint}</div>
            {cropper}
        </Row>
    }
}

/// Lets the person choose the square part of a picture, by pointer or by keys.
#[component]
fn Cropper(
    picture: ImageBitmap,
    done: impl Fn(Option<String>) + 'static,
    cancel: impl Fn() + 'static,
) -> impl IntoView {
    let t = use_i18n();
    let crop = RwSignal::new(Crop::new(picture.width(), picture.height()));
    let (canvas, stage) = (NodeRef::<Canvas>::new(), NodeRef::<Div>::new());
    let picture = StoredValue::new_local(picture);
    Effect::new(move || {
        let crop = crop.get();
        if let Some(canvas) = canvas.get() {
            let _ = picture.with_value(|picture| picture::draw(&canvas, picture, crop, FRAME));
        }
    });
    Effect::new(move || {
        if let Some(stage) = stage.get() {
            let _ = stage.focus();
        }
    });
    let held = StoredValue::new(None::<(f64, f64)>);
    let place = |event: &leptos::ev::PointerEvent| {
        (f64::from(event.client_x()), f64::from(event.client_y()))
    };
    let hold = move |event: leptos::ev::PointerEvent| {
        if let Some(stage) = stage.get_untracked() {
            let _ = stage.set_pointer_capture(event.pointer_id());
            held.set_value(Some(place(&event)));
        }
    };
    let drag = move |event: leptos::ev::PointerEvent| {
        let (Some((x, y)), Some(stage)) = (held.get_value(), stage.get_untracked()) else {
            return;
        };
        let (new_x, new_y) = place(&event);
        held.set_value(Some((new_x, new_y)));
        let frame = f64::from(stage.client_width()).max(1.0) * FRAME / STAGE;
        crop.update(|crop| *crop = crop.moved((x - new_x) / frame, (y - new_y) / frame));
    };
    let release = move |_| held.set_value(None);
    let keys = move |event: leptos::ev::KeyboardEvent| {
        // The picture moves the way of the arrow, as it follows the pointer; the part the other way.
        let (x, y) = match event.key().as_str() {
            "ArrowLeft" => (STEP, 0.0),
            "ArrowRight" => (-STEP, 0.0),
            "ArrowUp" => (0.0, STEP),
            "ArrowDown" => (0.0, -STEP),
            _ => return,
        };
        event.prevent_default();
        crop.update(|crop| *crop = crop.moved(x, y));
    };
    let zoom = move |event: leptos::ev::Targeted<leptos::ev::Event, web_sys::HtmlInputElement>| {
        let zoom = event.target().value_as_number();
        if zoom.is_finite() {
            crop.update(|crop| *crop = crop.zoomed(zoom));
        }
    };
    let accept = move || {
        let crop = crop.get_untracked();
        done(picture.with_value(|picture| picture::avatar(picture, crop)));
    };
    let cancel = Rc::new(cancel);
    let accept = Rc::new(accept);
    let end = {
        let (cancel, accept) = (Rc::clone(&cancel), Rc::clone(&accept));
        move |event: leptos::ev::KeyboardEvent| match event.key().as_str() {
            "Escape" => cancel(),
            // In a form this key would otherwise save everything else and leave the picture out.
            "Enter" if !is_button(&event) => {
                event.prevent_default();
                accept();
            }
            _ => {}
        }
    };
    view! {
        <div
            class="as-cropper"
            role="group"
            aria-label=t.text(msg::account_picture_part())
            on:keydown=end
        >
            <div
                class="as-cropper-stage"
                tabindex="0"
                role="application"
                aria-label=t.text(msg::account_picture_move())
                node_ref=stage
                on:pointerdown=hold
                on:pointermove=drag
                on:pointerup=release
                on:pointercancel=release
                on:keydown=keys
            >
                <canvas
                    class="as-cropper-image"
                    width=STAGE
                    height=STAGE
                    node_ref=canvas
                ></canvas>
                <span class="as-cropper-frame" aria-hidden="true"></span>
            </div>
            <label class="as-field">
                <span class="as-label">{t.text(msg::account_picture_zoom())}</span>
                <input
                    type="range"
                    class="as-range"
                    min="1"
                    max=MAX_ZOOM
                    step="0.05"
                    prop:value=move || crop.read().zoom
                    on:input:target=zoom
                />
            </label>
            <div class="as-cluster">
                <button class="as-button" type="button" on:click=move |_| accept()>
                    {t.text(msg::account_picture_use())}
                </button>
                <button
                    class="as-button"
                    type="button"
                    data-kind="quiet"
                    on:click=move |_| cancel()
                >
                    {t.text(msg::account_picture_cancel())}
                </button>
            </div>
        </div>
    }
}

fn is_button(event: &leptos::ev::KeyboardEvent) -> bool {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    target.is_some_and(|target| target.tag_name() == "BUTTON")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_of_the_first_and_the_last_word() {
        assert_eq!(initials("Ada King Lovelace"), "AL");
        assert_eq!(initials(" élodie "), "É");
        assert_eq!(initials(""), "");
    }
}
