//! The rows of settings: one for each that the registry has, in the two sections that are made of
//! them.

mod change;
mod control;
mod history;
mod lock;
mod note;
mod own;
mod preview;
mod words;
mod workspace;

use allset_domain::settings::{Group, Layer, REGISTRY, Section, Setting, Settings, setting};
use leptos::prelude::*;

use crate::app::Base;
use crate::form::{FieldIds, Form, Part};
use crate::i18n::{msg, use_i18n};
use crate::nav::use_nav;
use crate::route::Route;
use crate::state::editor::Editor;
use crate::state::live::{Load, use_live};
use crate::ui::ids::unique_id;
use crate::ui::load::{Absent, Failure, Skeleton};
use crate::ui::paint::{Behind, painted};

pub use history::SettingHistory;

/// The rows of a section, in two views: what is set for everybody, and for oneself.
#[component]
pub fn SettingRows(
    /// Which section.
    section: Section,
) -> impl IntoView {
    let live = use_live();
    let (first, route) = match section {
        Section::Defaults => (Layer::Workspace, Route::Defaults),
        Section::Interface => (Layer::Personal, Route::Interface),
    };
    Editor::<Settings>::provide(route);
    let layer = remembered(route, first);
    let stage = Memo::new(move |_| live.settings.read().stage());
    open_named(section, layer);
    // The first rows to be drawn are all there at once, for the focus and the place on the page to come
    // back to. Those of another view come in two steps: what is in sight, and the rest.
    let is_first = StoredValue::new(true);
    let drawn = move || match is_first.get_value() {
        true => {
            is_first.set_value(false);
            RwSignal::new(true)
        }
        false => painted(),
    };
    let own = move || {
        let preview = (section == Section::Interface).then(|| view! { <preview::Preview /> });
        view! {
            {preview}
            <OwnRows section=section rest=drawn() />
        }
        .into_any()
    };
    let shown = Behind::<Layer>::new(layer).shown();
    let of_everybody = Memo::new(move |_| shown.get() == Layer::Workspace);
    move || match (stage.get(), section) {
        (Load::Loading, _) => view! { <Skeleton /> }.into_any(),
        (Load::Ready(()), _) => {
            let rows = move || match of_everybody.get() {
                true => view! { <WorkspaceRows section=section rest=drawn() /> }.into_any(),
                false => own(),
            };
            view! {
                <Layers section=section layer=layer shown=shown />
                {rows}
                <SettingHistory section=section />
            }
            .into_any()
        }
        // The interface has preferences without any backend: this device keeps them.
        (_, Section::Interface) => own(),
        (Load::Failed(error), _) => {
            view! { <Failure message=error.message() retry=move || live.refresh() /> }.into_any()
        }
        (Load::Absent, _) => view! { <Absent /> }.into_any(),
    }
}

/// The open view. The tab remembers it, so that a draft is still seen after a reload, or after a
/// preference has drawn the page anew.
fn remembered(section: Route, first: Layer) -> RwSignal<Layer> {
    let Base(base) = expect_context();
    let key = format!("allset.view:{base}:{}", section.key());
    let storage = || window().session_storage().ok().flatten();
    let kept = storage().and_then(|storage| storage.get_item(&key).ok().flatten());
    let views = [Layer::Personal, Layer::Workspace];
    let kept = kept.and_then(|name| views.into_iter().find(|view| view.name() == name));
    let layer = RwSignal::new(kept.unwrap_or(first));
    Effect::new(move || {
        let name = layer.get().name();
        // Where the browser keeps nothing, the page opens as at first.
        let _ = storage().map(|storage| storage.set_item(&key, name));
    });
    layer
}

/// Opens the view that has the row which the address names, where the open one lacks it.
fn open_named(section: Section, layer: RwSignal<Layer>) {
    let nav = use_nav();
    Effect::new(move || {
        let Some(setting) = nav.location().with(|now| setting(&now.anchor)) else {
            return;
        };
        if setting.group.section() == section && !setting.takes(layer.get_untracked()) {
            layer.set(match layer.get_untracked() {
                Layer::Personal => Layer::Workspace,
                Layer::Workspace | Layer::Locks => Layer::Personal,
            });
        }
    });
}

/// Whose values are shown.
#[component]
fn Layers(
    section: Section,
    layer: RwSignal<Layer>,
    /// The one whose rows stand below, a frame behind the choice.
    shown: RwSignal<Layer>,
) -> impl IntoView {
    let t = use_i18n();
    let name = unique_id();
    let option = |own: Layer, text| {
        view! {
            <label>
                <input
                    type="radio"
                    name=name.clone()
                    prop:checked=move || layer.get() == own
                    on:change=move |_| layer.set(own)
                />
                <span>{text}</span>
            </label>
        }
    };
    let (mine, all) = (
        option(Layer::Personal, t.text(msg::layer_personal())),
        option(Layer::Workspace, t.text(msg::layer_workspace())),
    );
    let options = match section {
        Section::Defaults => view! { {all} {mine} }.into_any(),
        Section::Interface => view! { {mine} {all} }.into_any(),
    };
    let intro = move || match layer.get() {
        Layer::Personal => t.text(msg::layer_personal_intro()),
        Layer::Workspace | Layer::Locks => t.text(msg::layer_workspace_intro()),
    };
    view! {
        <div class="as-whose" aria-busy=move || (layer.get() != shown.get()).then_some("true")>
            <fieldset class="as-segmented">
                <legend class="as-visually-hidden">{t.text(msg::layer_label())}</legend>
                {options}
            </fieldset>
            <p class="as-help">{intro}</p>
        </div>
    }
}

/// The groups of a section with the settings that a layer can hold; none that is empty.
fn groups(section: Section, layer: Layer) -> Vec<(Group, Vec<&'static Setting>)> {
    let rows = |group: Group| {
        let own = |setting: &&Setting| setting.group == group && setting.takes(layer);
        let settings: Vec<_> = REGISTRY.iter().copied().filter(own).collect();
        (group, settings)
    };
    Group::ALL
        .into_iter()
        .filter(|group| group.section() == section)
        .map(rows)
        .filter(|(_, settings)| !settings.is_empty())
        .collect()
}

/// How many rows are in sight before anybody scrolls.
const ROWS_IN_SIGHT: usize = 4;

/// The groups of a section, each under its heading. Those that are out of sight come when `rest` says.
fn parts(
    section: Section,
    layer: Layer,
    rest: RwSignal<bool>,
    row: fn(&'static Setting) -> AnyView,
) -> impl IntoView {
    let t = use_i18n();
    let part = move |(group, settings): &(Group, Vec<&'static Setting>)| {
        let group = *group;
        let rows = settings.iter().copied().map(row).collect_view();
        view! {
            <Part title=t.group_name(group) intro=t.group_intro(group)>
                {rows}
            </Part>
        }
    };
    let mut rows = 0;
    let groups = groups(section, layer);
    let (in_sight, out_of_sight): (Vec<_>, Vec<_>) =
        groups.into_iter().partition(|(_, settings)| {
            let starts_in_sight = rows < ROWS_IN_SIGHT;
            rows += settings.len();
            starts_in_sight
        });
    view! {
        {in_sight.iter().map(part).collect_view()}
        {move || rest.get().then(|| out_of_sight.iter().map(part).collect_view())}
    }
}

#[component]
fn OwnRows(section: Section, rest: RwSignal<bool>) -> impl IntoView {
    FieldIds::provide();
    let row = |setting| view! { <own::OwnRow setting=setting /> }.into_any();
    view! { <div class="as-stack">{parts(section, Layer::Personal, rest, row)}</div> }
}

#[component]
fn WorkspaceRows(section: Section, rest: RwSignal<bool>) -> impl IntoView {
    let row = |setting| view! { <workspace::WorkspaceRow setting=setting /> }.into_any();
    view! { <Form<Settings>>{parts(section, Layer::Workspace, rest, row)}</Form<Settings>> }
}
