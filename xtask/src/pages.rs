//! One folder with its own index.html per route, and the not-found page, made from the page that
//! Trunk has built: right references for the depth, right texts, the current section marked.
//!
//! References stay relative, so that `dist/` works under any path with no configuration. The
//! not-found page cannot know how deep it stands and names each file at several depths.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::html::{Tag, Then, escape, rewrite};
use crate::locale::{self, Messages};
use crate::route::Route;
use crate::split;

/// The room of an icon, which the app draws.
const ICON: &str = "<svg class=\"as-icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"></svg>";
/// How many folders below the base a mistaken address may be for the not-found page to start the app.
const LOST_DEPTHS: usize = 4;
/// The modules that run in workers: their file names carry no hash.
const WORKERS: [&str; 3] = ["planner-worker", "file-worker", "browser-backend"];

/// The hook after Trunk's build.
pub fn hook() -> Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .context("`cargo xtask pages` is called by Trunk, as a hook")?;
    let base = env::var("TRUNK_PUBLIC_URL").unwrap_or_default();
    let absolute_base = base.starts_with('/').then_some(base.as_str());
    let built =
        fs::read_to_string(staging.join("index.html")).context("Trunk left no index.html")?;
    let built = if split::asked() {
        split::divide(&staging, &built)?
    } else {
        built
    };
    let locales = locale::all()?;
    locale::divide(&staging, &locales)?;
    let build = tie_workers(&staging, &built)?;
    let site = Site {
        built: &built,
        build: &build,
        locales,
    };

    for route in Route::ALL {
        let path = route.path().trim_start_matches('/');
        let folder = staging.join(path);
        fs::create_dir_all(&folder)?;
        let depth = path.split('/').filter(|part| !part.is_empty()).count();
        let references = References::Depth(depth);
        let mut page = site.page(Some(*route), &references)?;
        if let Some(part) = split::part_of(&staging, route.section().key())? {
            let from = &references.prefixes()[0];
            let ahead = format!(
                "<link rel=\"preload\" as=\"fetch\" crossorigin=\"anonymous\" href=\"{from}{part}\">"
            );
            page = page.replace("</head>", &format!("{ahead}</head>"));
        }
        fs::write(folder.join("index.html"), page)?;
    }
    let lost = absolute_base.map_or(References::Unknown, References::From);
    fs::write(staging.join("404.html"), site.page(None, &lost)?)?;
    Ok(())
}

/// How a page names the files of the site.
enum References<'a> {
    /// So many folders below the base.
    Depth(usize),
    /// From an absolute base.
    From(&'a str),
    /// At each of several depths: one of them is right.
    Unknown,
}

impl References<'_> {
    fn prefixes(&self) -> Vec<String> {
        match self {
            Self::Depth(0) => vec!["./".to_owned()],
            Self::Depth(depth) => vec!["../".repeat(*depth)],
            Self::From(base) => vec![(*base).to_owned()],
            Self::Unknown => std::iter::once("./".to_owned())
                .chain((1..LOST_DEPTHS).map(|depth| "../".repeat(depth)))
                .collect(),
        }
    }
}

struct Site<'a> {
    built: &'a str,
    build: &'a str,
    locales: Vec<Messages>,
}

impl Site<'_> {
    /// The page of a route, or the not-found page.
    fn page(&self, route: Option<Route>, references: &References<'_>) -> Result<String> {
        let english = self.locales.first().context("there is no locales/en.ftl")?;
        let key = route.map_or("not-found", Route::key);
        let title = english.need(&format!("{key}-title"), &[])?;
        let intro = english.need(&format!("{key}-intro"), &[])?;
        // As the app writes it, too: by the name that a section has in the navigation.
        let name = match route.filter(|route| Route::SECTIONS.contains(route)) {
            Some(section) => english.need(&format!("nav-{}", section.key()), &[])?,
            None => title.clone(),
        };
        let document_title = english.need("document-title", &[("page", &name)])?;
        let sections = english.need("nav-label", &[])?;
        let prefixes = references.prefixes();
        let navigation = navigation(english, route, &prefixes[0])?;
        let spoken = self.in_each_locale();

        Ok(rewrite(self.built, |tag| {
            if tag.get("src") == Some("./early.js") {
                tag.set("data-locales", locale::listed(&self.locales));
                if route.is_some_and(Route::has_own_words) {
                    tag.set("data-own-words", "");
                }
                if route == Some(Route::Overview) {
                    tag.set("data-start", start_pages());
                }
            }
            if let Some(src) = tag.get("src").filter(|src| src.contains("boot.mjs?")) {
                tag.set("src", format!("{src}&build={}", self.build));
            }
            if tag.name == "meta" && tag.get("name") == Some("description") {
                tag.set("content", intro.clone());
            }
            if tag.get("data-more").is_some() {
                let needed = route.is_some_and(Route::is_lazy);
                return Then::Replace(more(tag, needed.then_some(&prefixes[0])));
            }
            // Browsers warn of a digest where they do not check it; the boot script does.
            if tag.get("rel") == Some("preload")
                && let Some(digest) = tag.take("integrity")
            {
                tag.set("data-integrity", digest);
            }
            if tag.name == "nav" {
                tag.set("aria-label", sections.clone());
            }
            if tag.take("data-routes").is_some() {
                return Then::Fill(navigation.clone());
            }
            if tag.take("data-each-locale").is_some() {
                if spoken.is_empty() {
                    return Then::Keep;
                }
                return Then::Fill(spoken.clone());
            }
            if let Some(text) = tag.take("data-text") {
                return match text.as_str() {
                    "document-title" => Then::Fill(escape(&document_title)),
                    "page-title" => Then::Fill(escape(&title)),
                    "page-intro" => Then::Fill(escape(&intro)),
                    key => english
                        .get(key, &[])
                        .map_or(Then::Keep, |text| Then::Fill(escape(&text))),
                };
            }
            refer(tag, &prefixes)
        }))
    }

    /// What is said when the app does not start, once per locale that has the words.
    fn in_each_locale(&self) -> String {
        let mut out = String::new();
        for messages in &self.locales {
            let failed = messages.get("boot-failed", &[]);
            let reload = messages.get("boot-reload", &[]);
            if let (Some(failed), Some(reload)) = (failed, reload) {
                out.push_str(&format!(
                    "<div lang=\"{}\" dir=\"{}\"><p>{}</p><p><a href=\"\">{}</a></p></div>",
                    messages.source.tag,
                    messages.source.direction,
                    escape(&failed),
                    escape(&reload)
                ));
            }
        }
        out
    }
}

/// The pages that the app can open with instead of the root, by the key of the route, with their paths
/// below the base.
fn start_pages() -> String {
    let others = Route::SECTIONS
        .iter()
        .filter(|route| **route != Route::Overview);
    let entries = others.map(|route| {
        let path = route.path().trim_start_matches('/');
        format!("{}={path}", route.key())
    });
    entries.collect::<Vec<_>>().join(" ")
}

/// The sections of the rail.
fn navigation(messages: &Messages, current: Option<Route>, prefix: &str) -> Result<String> {
    let mut out = String::new();
    for route in Route::SECTIONS {
        let name = messages.need(&format!("nav-{}", route.key()), &[])?;
        let mark = match current {
            Some(here) if here == *route => " aria-current=\"page\"",
            Some(here) if here.section() == *route => " aria-current=\"true\"",
            _ => "",
        };
        out.push_str(&format!(
            "<li><a class=\"as-rail-link\" href=\"{prefix}{}\"{mark}>{ICON}<span class=\"as-static-text\">{}</span></a></li>",
            route.path().trim_start_matches('/'),
            escape(&name)
        ));
    }
    Ok(out)
}

/// The link of the second sheet. It asks for nothing until the app wakes it (`src/app/sheet.rs`),
/// which knows where the files are; a page that needs the sheet asks ahead for it.
fn more(tag: &mut Tag<'_>, ahead: Option<&String>) -> String {
    tag.take("rel");
    let href = tag.take("href").unwrap_or_default();
    let name = href.rsplit('/').next().unwrap_or_default();
    tag.set("data-more", name);
    let mut out = tag.write();
    if let Some(from) = ahead {
        tag.take("data-more");
        tag.set("rel", "preload");
        tag.set("as", "style");
        tag.set("href", format!("{from}{name}"));
        out.push_str(&tag.write());
    }
    out
}

/// Sets the references of a tag right.
fn refer(tag: &mut Tag<'_>, prefixes: &[String]) -> Then {
    for name in ["href", "src"] {
        let Some(rest) = tag
            .get(name)
            .and_then(|value| value.strip_prefix("./"))
            .map(str::to_owned)
        else {
            continue;
        };
        let only_once = prefixes.len() == 1 || !matches!(tag.name, "link" | "script");
        if only_once {
            tag.set(name, format!("{}{rest}", prefixes[0]));
            return Then::Keep;
        }
        // Asking ahead for a file at four places would fetch the wrong ones. The link stays, because
        // the boot script reads the digest from it.
        if tag.get("rel").is_some_and(|rel| rel.ends_with("preload")) {
            tag.take("rel");
            if tag.get("data-integrity").is_none() {
                return Then::Replace(String::new());
            }
        }
        let copies = prefixes.iter().map(|prefix| {
            tag.set(name, format!("{prefix}{rest}"));
            let close = if tag.name == "script" {
                "</script>"
            } else {
                ""
            };
            format!("{}{close}", tag.write())
        });
        let mut all = copies.collect::<String>();
        // The end tag of the original follows.
        if tag.name == "script" {
            all.truncate(all.len() - "</script>".len());
        }
        return Then::Replace(all);
    }
    Then::Keep
}

/// Ties each worker's starting script to the two files that it loads, so that a browser never
/// runs the script of one build with the module of another. Gives the mark of the whole build.
fn tie_workers(staging: &Path, built: &str) -> Result<String> {
    let mut whole = Hash::default();
    whole.add(built.as_bytes());
    for worker in WORKERS {
        let mut hash = Hash::default();
        for file in [
            format!("allset-{worker}.js"),
            format!("allset-{worker}_bg.wasm"),
        ] {
            hash.add(
                &fs::read(staging.join(&file)).with_context(|| format!("Trunk left no {file}"))?,
            );
        }
        let script = staging.join(format!("{worker}.mjs"));
        let text = fs::read_to_string(&script)?.replace("?v=dev", &format!("?v={}", hash.text()));
        whole.add(text.as_bytes());
        fs::write(script, text)?;
    }
    Ok(whole.text())
}

/// FNV-1a: tells builds apart, guards nothing.
struct Hash(u64);

impl Default for Hash {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hash {
    fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn text(&self) -> String {
        format!("{:016x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn referred(html: &str, references: &References<'_>) -> String {
        let prefixes = references.prefixes();
        rewrite(html, |tag| refer(tag, &prefixes))
    }

    #[test]
    fn a_page_one_folder_down_refers_one_folder_up() {
        assert_eq!(
            referred("<link href=./a.css rel=stylesheet>", &References::Depth(1)),
            "<link rel=\"stylesheet\" href=\"../a.css\">"
        );
        assert_eq!(
            referred(
                "<a href=\"\">x</a><a href=\"https://e.example/\">y</a>",
                &References::Depth(1)
            ),
            "<a href=\"\">x</a><a href=\"https://e.example/\">y</a>"
        );
    }

    #[test]
    fn the_second_sheet_is_asked_for_only_by_a_page_that_needs_it() {
        let html = "<link rel=stylesheet href=./more-1.css data-more integrity=sha384-x>";
        let page =
            |from: Option<String>| rewrite(html, |tag| Then::Replace(more(tag, from.as_ref())));
        let asleep = "<link integrity=\"sha384-x\" data-more=\"more-1.css\">";
        assert_eq!(page(None), asleep);
        assert_eq!(
            page(Some("../".to_owned())),
            format!(
                "{asleep}<link integrity=\"sha384-x\" rel=\"preload\" as=\"style\" href=\"../more-1.css\">"
            )
        );
    }

    #[test]
    fn a_page_of_unknown_depth_names_a_script_at_each() {
        let out = referred("<script src=\"./e.js\"></script>", &References::Unknown);
        assert_eq!(
            out,
            "<script src=\"./e.js\"></script><script src=\"../e.js\"></script>\
             <script src=\"../../e.js\"></script><script src=\"../../../e.js\"></script>"
        );
    }

    #[test]
    fn a_page_of_unknown_depth_fetches_nothing_ahead_but_keeps_the_digests() {
        let out = referred(
            "<link rel=\"preload\" href=\"./c.json\">",
            &References::Unknown,
        );
        assert_eq!(out, "");
        let out = referred(
            "<link rel=\"preload\" href=\"./a.wasm\" data-integrity=\"sha384-x\">",
            &References::Unknown,
        );
        assert!(
            out.contains("data-integrity=\"sha384-x\" href=\"../a.wasm\"")
                && !out.contains("preload"),
            "{out}"
        );
    }

    #[test]
    fn with_a_base_the_not_found_page_refers_from_it() {
        assert_eq!(
            referred("<script src=./e.js></script>", &References::From("/sub/")),
            "<script src=\"/sub/e.js\"></script>"
        );
    }
}
