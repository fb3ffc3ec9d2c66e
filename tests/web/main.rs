//! Mounts as an embedding page would have them: several at once, one of them in a shadow root, and
//! none of them the owner of the address bar.
#![cfg(target_family = "wasm")]

mod formats;
mod json;

use std::collections::HashSet;

use allset::api::{Client, Transport};
use allset::app::{App, Base, Parts};
use allset::i18n::{Bundle, Locale};
use allset::state::preferences::Device;
use js_sys::Promise;
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement, ShadowRootInit, ShadowRootMode};

wasm_bindgen_test_configure!(run_in_browser);

/// A mount, and the root that its ids have to be unique in.
struct Mounted<S: Mountable> {
    _handle: UnmountHandle<S>,
    host: HtmlElement,
    within: HtmlElement,
}

fn element(name: &str) -> HtmlElement {
    let element = document().create_element(name).expect("a valid name");
    element.unchecked_into()
}

fn mount(in_shadow: bool) -> Mounted<impl Mountable> {
    let host = element("div");
    let body = document().body().expect("the page has a body");
    body.append_child(&host).expect("appended");
    let within = element("div");
    if in_shadow {
        let root = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open));
        root.expect("a div can have a shadow root")
            .append_child(&within)
            .expect("appended");
    } else {
        host.append_child(&within).expect("appended");
    }
    let bundle = Bundle::parse(
        Locale::ENGLISH,
        include_str!(concat!(env!("OUT_DIR"), "/en.txt")),
    );
    let parts = Parts {
        base: Base("/".to_owned()),
        bundle: bundle.expect("the English messages are good"),
        device: Device::default(),
        owns_url: false,
    };
    let handle = mount_to(within.clone(), move || {
        let connect = |_| Client::new(Transport::Unavailable);
        view! { <App parts=parts connect=connect /> }
    });
    Mounted {
        _handle: handle,
        host,
        within,
    }
}

fn all(within: &HtmlElement, selector: &str) -> Vec<Element> {
    let found = within.query_selector_all(selector).expect("a selector");
    (0..found.length())
        .filter_map(|at| found.item(at))
        .map(JsCast::unchecked_into)
        .collect()
}

fn heading(within: &HtmlElement) -> String {
    let heading = within.query_selector("h1").expect("a selector");
    heading
        .and_then(|heading| heading.text_content())
        .unwrap_or_default()
}

fn link(within: &HtmlElement, name: &str) -> HtmlElement {
    all(within, "nav a, nav button")
        .into_iter()
        .find(|link| link.text_content().is_some_and(|text| text.trim() == name))
        .expect("the rail has the section")
        .unchecked_into()
}

/// What was changed is drawn once a frame is on the screen, and the tasks that waited for it are over.
async fn drawn() {
    let frame = Promise::new(&mut |shown, _| {
        let asked = window().request_animation_frame(&shown);
        asked.expect("a page draws frames");
    });
    JsFuture::from(frame).await.expect("it is never refused");
    gloo_timers::future::TimeoutFuture::new(0).await;
    leptos::task::tick().await;
}

#[wasm_bindgen_test]
async fn mounts_share_no_id() {
    let mounts = [mount(false), mount(true), mount(false)];
    drawn().await;
    let mut seen = HashSet::new();
    for one in &mounts {
        let ids = all(&one.within, "[id]");
        assert!(!ids.is_empty());
        for id in ids.iter().map(Element::id) {
            assert!(seen.insert(id.clone()), "{id} stands twice");
        }
        // What refers to an id finds it in its own mount.
        for (attribute, selector) in [("aria-controls", "[aria-controls]"), ("for", "label[for]")] {
            for element in all(&one.within, selector) {
                let id = element.get_attribute(attribute).unwrap_or_default();
                assert_eq!(
                    all(&one.within, &format!("[id='{id}']")).len(),
                    1,
                    "{attribute}={id}"
                );
            }
        }
    }
}

#[wasm_bindgen_test]
async fn each_mount_goes_its_own_way_and_leaves_the_page_alone() {
    let (address, title) = (window().location().href(), document().title());
    let (one, other) = (mount(true), mount(false));
    drawn().await;
    assert_eq!(
        (heading(&one.within), heading(&other.within)),
        ("Overview".into(), "Overview".into())
    );
    link(&one.within, "Credits").click();
    drawn().await;
    drawn().await;
    assert_eq!(
        (heading(&one.within), heading(&other.within)),
        ("Credits".into(), "Overview".into())
    );
    assert_eq!(
        (window().location().href(), document().title()),
        (address, title)
    );
}

#[wasm_bindgen_test]
async fn what_is_unmounted_leaves_nothing_behind() {
    let mounted = mount(true);
    drawn().await;
    let (within, host) = (mounted.within.clone(), mounted.host.clone());
    assert!(within.child_element_count() > 0);
    drop(mounted);
    drawn().await;
    assert_eq!(within.child_element_count(), 0);
    host.remove();
    // Another one is as good as the first.
    let again = mount(false);
    drawn().await;
    assert_eq!(heading(&again.within), "Overview");
}
