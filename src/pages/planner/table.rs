//! Tables of the planner: their cells, and how a long one is drawn bit by bit.

use leptos::html::Span;
use leptos::prelude::*;

use super::focus::focus_on;
use crate::i18n::{I18n, msg};

/// What stands in a cell.
pub(super) enum Cell {
    /// Words.
    Text(String),
    /// Figures, which stand under each other.
    Number(String),
    /// Several figures with what they are of, which may take several lines.
    Figures(String),
    /// Text of the file, as it is.
    Code(String),
    /// Something to press.
    Control(AnyView),
}

/// What a table looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// Like any other.
    Plain,
    /// Rows that are the parts of a whole.
    Groups,
    /// Many of them, on narrow lines.
    Jobs,
    /// Rows of the file, each with what is wrong with it.
    Refusals,
}

impl Look {
    const fn class(self) -> &'static str {
        match self {
            Self::Plain => "as-table",
            Self::Groups | Self::Jobs => "as-table as-groups",
            Self::Refusals => "as-table as-refusals",
        }
    }

    fn lines(self) -> Option<&'static str> {
        matches!(self, Self::Jobs | Self::Refusals).then_some("tight")
    }
}

/// A table: what it is called, the headings of its columns with whether they are of figures, and its rows.
pub(super) fn table(
    look: Look,
    caption: String,
    heads: impl IntoIterator<Item = (String, bool)>,
    rows: AnyView,
) -> AnyView {
    view! {
        <div class="as-table-box">
            <table class=look.class() role="table" data-lines=look.lines()>
                <caption class="as-visually-hidden">{caption}</caption>
                <thead role="rowgroup">
                    <tr role="row">{heads.into_iter().map(head).collect_view()}</tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// A heading of a column; `number` is one of figures.
fn head((text, number): (String, bool)) -> AnyView {
    // Not the class of the figures themselves: words may break.
    let class = number.then_some("as-figures");
    view! {
        <th class=class role="columnheader" scope="col">
            {text}
        </th>
    }
    .into_any()
}

/// A row of the file: its number, and a cell for each column after the first. Where it is drawn as
/// a card, the number says what it is of.
pub(super) fn numbered_row<const N: usize>(
    number: String,
    labels: &[String],
    cells: [Cell; N],
) -> AnyView {
    row_of(number, labels.first().cloned(), labels, cells.into())
}

/// A row: its name, and a cell for each column after the first.
pub(super) fn row(
    name: String,
    labels: &[String],
    cells: impl IntoIterator<Item = Cell>,
) -> AnyView {
    row_of(name, None, labels, cells.into_iter().collect())
}

fn row_of(name: String, label: Option<String>, labels: &[String], cells: Vec<Cell>) -> AnyView {
    let cells: Vec<AnyView> = cells
        .into_iter()
        .zip(labels.iter().skip(1))
        .map(|(content, label)| cell(label.clone(), content))
        .collect();
    view! {
        <tr role="row">
            <th role="rowheader" scope="row" data-label=label>
                {name}
            </th>
            {cells}
        </tr>
    }
    .into_any()
}

fn cell(label: String, content: Cell) -> AnyView {
    let (class, content) = match content {
        Cell::Text(text) => (None, text.into_any()),
        Cell::Number(text) => (Some("as-num"), text.into_any()),
        Cell::Figures(text) => (Some("as-wraps"), text.into_any()),
        Cell::Code(text) => {
            let code = view! { <span class="as-code">{text}</span> };
            (None, code.into_any())
        }
        Cell::Control(control) => (None, control),
    };
    view! {
        <td class=class role="cell" data-label=label>
            {content}
        </td>
    }
    .into_any()
}

/// How many rows of a long table are drawn: a page at first, more at each asking.
#[derive(Clone, Copy)]
pub(super) struct Paging {
    page: usize,
    shown: RwSignal<usize>,
    listed: usize,
}

impl Paging {
    /// Of a table that could list so many rows.
    pub(super) fn new(page: usize, listed: usize) -> Self {
        Self {
            page,
            shown: RwSignal::new(page.min(listed)),
            listed,
        }
    }

    /// How many rows are drawn now.
    pub(super) fn shown(self) -> usize {
        self.shown.get()
    }

    /// Says how many of `total` rows are drawn, with the way to more. Nothing where all are.
    pub(super) fn note(self, t: I18n, total: u64) -> Option<impl IntoView + use<>> {
        let note = NodeRef::<Span>::new();
        let more = move |_| {
            self.shown
                .update(|shown| *shown = (*shown + self.page * 5).min(self.listed));
            // The button goes with the last row.
            if self.shown.get_untracked() == self.listed {
                focus_on(note);
            }
        };
        (total > self.shown.get_untracked() as u64).then(|| {
            view! {
                <div class="as-table-note as-cluster">
                    <span tabindex="-1" node_ref=note>{move || t.text(msg::planner_showing(self.shown.get(), total))}</span>
                    <Show when=move || self.shown.get() < self.listed>
                        <button
                            class="as-button"
                            data-kind="quiet"
                            data-size="s"
                            type="button"
                            on:click=more
                        >
                            {t.text(msg::planner_show_more())}
                        </button>
                    </Show>
                </div>
            }
        })
    }
}
