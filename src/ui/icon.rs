//! The icons: strokes on a grid of 16 units, in the colour of the text.

use leptos::prelude::*;

/// An icon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// A tick.
    Check,
    /// A tick in a circle: it is as it should be.
    Ok,
    /// A triangle: worth a look.
    Attention,
    /// A circle with a bar: something has to be fixed.
    Danger,
    /// A dashed circle: it cannot be seen.
    Unseen,
    /// An open circle: not done yet.
    Open,
    /// Two arrows in a circle: it changed.
    Changed,
    /// An arrow onwards.
    Onward,
    /// A cross.
    Close,
    /// Three lines.
    Menu,
    /// A dashboard.
    Overview,
    /// A list with ticks.
    Readiness,
    /// A person.
    Account,
    /// Coins.
    Credits,
    /// A calculator.
    Planner,
    /// Sliders.
    Defaults,
    /// A window.
    Interface,
    /// An open book.
    Guides,
    /// A magnifying glass.
    Find,
    /// A closed lock.
    Lock,
    /// An arrow that turns back.
    Undo,
}

impl Icon {
    const fn path(self) -> &'static str {
        match self {
            Self::Check => "M3 8.5 6.5 12 13 4.5",
            Self::Ok => "M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM5 8.2l2.2 2.2L11.2 6",
            Self::Attention => "M8 2 14.5 13.5h-13ZM8 6.5v3M8 11.6v.2",
            Self::Danger => "M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM8 4.8v3.8M8 11v.2",
            Self::Unseen => {
                "M5.6 2A6.5 6.5 0 0 1 8 1.5M10.4 2a6.5 6.5 0 0 1 3 2.4M14.4 7a6.5 6.5 0 0 1-.4 3.6M12.4 12.8A6.5 6.5 0 0 1 9 14.4M7 14.4a6.5 6.5 0 0 1-3.4-1.6M2 10.600A6.5 6.5 0 0 1 1.6 7M2.6 4.4"
            }
            Self::Open => "M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Z",
            Self::Changed => {
                "M2.5 7A5.6 5.6 0 0 1 12.6 4.800M13 2v3h-3M13.5 9a5.6 5.6 0 0 1-10.1 2.200M3 14v-3h3"
            }
            Self::Onward => "M3 8h10M9 4l4 4-4 4",
            Self::Close => "M4 4l8 8M12 4l-8 8",
            Self::Menu => "M2.5 4h11M2.5 8h11M2.5 12h11",
            Self::Overview => "M2 2.500h5v5H2ZM9 2.500h5v3H9ZM9 8.500h5v5H9ZM2 10.500h5v3H2Z",
            Self::Readiness => {
                "M2 4l1.2 1.200L5.5 3M2 9l1.2 1.200L5.5 8M8 4.500h6M8 9.500h6M8 13.500h6M2.5 13.500h2"
            }
            Self::Account => {
                "M8 2a2.8 2.8 0 1 1 0 5.600A2.8 2.8 0 0 1 8 2ZM2.5 14c.4-3 2.5-4.5 5.5-4.500s5.1 1.5 5.5 4.5"
            }
            Self::Credits => {
                "M6 3c2.5 0 4.5.8 4.5 2S8.5 7 6 7 1.5 6.2 1.5 5 3.5 3 6 3ZM1.5 5v3c0 1.2 2 2 4.5 2M10.5 5v1.500M10 7.500c2.5 0 4.5.8 4.5 2s-2 2-4.5 2-4.5-.8-4.5-2 2-2 4.5-2ZM5.5 9.500v2.500c0 1.2 2 2 4.5 2s4.5-.8 4.5-2V9.5"
            }
            Self::Planner => {
                "M3 1.500h10v13H3ZM5.5 4h5v2.500h-5ZM5.5 9h.2M8 9h.2M10.5 9h.2M5.5 12h.2M8 12h.2M10.5 12h.2"
            }
            Self::Defaults => {
                "M2 4.500h6M12 4.500h2M10 2.800a1.700 1.700 0 1 1 0 3.400 1.700 1.700 0 0 1 0-3.400ZM2 11.500h2M8 11.500h6M6 9.800a1.700 1.700 0 1 1 0 3.400 1.700 1.700 0 0 1 0-3.400Z"
            }
            Self::Interface => "M1.5 2.500h13v11h-13ZM1.5 5.500h13M4 8.500h4M4 11h6",
            Self::Guides => {
                "M8 4C6.5 2.800 4.5 2.500 1.5 2.500v10c3 0 5 .3 6.5 1.500 1.500-1.200 3.500-1.500 6.500-1.500v-10c-3 0-5 .3-6.500 1.500ZM8 4v10"
            }
            Self::Find => "M7 2a5 5 0 1 1 0 10A5 5 0 0 1 7 2ZM10.600 10.600 14 14",
            Self::Lock => "M3.5 7h9v7h-9ZM5.5 7V5a2.500 2.500 0 0 1 5 0v2M8 10v1.500",
            Self::Undo => "M2.500 6.500h7a3.500 3.500 0 1 1 0 7H6M5.500 3.500l-3 3 3 3",
        }
    }
}

/// Draws an icon; the words beside it say what it means.
#[component]
pub fn Glyph(
    /// Which.
    icon: Icon,
    /// Whether it is 20 px instead of 16.
    #[prop(optional)]
    large: bool,
) -> impl IntoView {
    let flip = matches!(icon, Icon::Onward | Icon::Undo);
    view! {
        <svg
            class="as-icon"
            viewBox="0 0 16 16"
            aria-hidden="true"
            focusable="false"
            data-size=large.then_some("l")
            data-flip=flip.then_some("")
        >
            <path d=icon.path()></path>
        </svg>
    }
}
