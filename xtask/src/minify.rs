//! Makes the scripts of a release small: what is written for people is not sent.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::command::{command, run};

/// Minifies every script of a built folder in place.
pub fn scripts(folder: &Path) -> Result<()> {
    let mut scripts = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let extension = path.extension().unwrap_or_default();
        if extension == "js" || extension == "mjs" {
            scripts.push(path);
        }
    }
    for script in scripts {
        let small = script.with_extension("small");
        run(command("esbuild")?
            .args(["--minify", "--log-level=error"])
            .arg(if script.extension() == Some("mjs".as_ref()) {
                "--loader:.mjs=js"
            } else {
                "--loader:.js=js"
            })
            .arg(&script)
            .arg(format!("--outfile={}", small.display())))?;
        fs::rename(&small, &script)
            .with_context(|| format!("cannot replace {}", script.display()))?;
    }
    Ok(())
}
