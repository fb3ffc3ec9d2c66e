use allset_domain::account::{AVATAR_PIXELS, MAX_AVATAR_BYTES};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CanvasRenderingContext2d, File, HtmlCanvasElement, ImageBitmap};

use super::crop::Crop;
use crate::i18n::{Message, msg};

/// The largest file that is opened, in megabytes.
const MAX_FILE_MB: u32 = 20;
/// What the browser offers to choose, and what is accepted.
pub const KINDS: [&str; 3] = ["image/png", "image/jpeg", "image/webp"];

/// Reads a chosen file as a picture.
pub async fn open(file: &File) -> Result<ImageBitmap, Message> {
    if !KINDS.contains(&file.type_().as_str()) {
        return Err(msg::rule_image());
    }
    if file.size() > f64::from(MAX_FILE_MB) * 1e6 {
        return Err(msg::account_picture_large(MAX_FILE_MB));
    }
    let broken = |_: JsValue| msg::account_picture_broken();
    let reading = window()
        .create_image_bitmap_with_blob(file)
        .map_err(broken)?;
    let picture = JsFuture::from(reading).await.map_err(broken)?;
    Ok(picture.unchecked_into())
}

/// Draws a part of a picture so that it fills the square `frame` in the middle of the canvas.
pub fn draw(
    canvas: &HtmlCanvasElement,
    picture: &ImageBitmap,
    crop: Crop,
    frame: f64,
) -> Option<()> {
    let side = f64::from(canvas.width());
    let context = context(canvas)?;
    context.clear_rect(0.0, 0.0, side, side);
    let _ = js_sys::Reflect::set(&context, &"imageSmoothingQuality".into(), &"high".into());
    let [x, y, width, height] = crop.placed(side, frame);
    context
        .draw_image_with_image_bitmap_and_dw_and_dh(picture, x, y, width, height)
        .ok()
}

/// The part of a picture as an avatar: a `data:` URL of WebP, or of JPEG where the browser writes
/// no WebP, as good as fits.
pub fn avatar(picture: &ImageBitmap, crop: Crop) -> Option<String> {
    let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(AVATAR_PIXELS);
    canvas.set_height(AVATAR_PIXELS);
    let side = f64::from(AVATAR_PIXELS);
    draw(&canvas, picture, crop, side)?;
    let [_, jpeg, webp] = KINDS;
    if let Some(url) = encoded(&canvas, webp) {
        return Some(url);
    }
    // JPEG knows no transparency and would make it black.
    let context = context(&canvas)?;
    context
        .set_global_composite_operation("destination-over")
        .ok()?;
    context.set_fill_style_str("#fff");
    context.fill_rect(0.0, 0.0, side, side);
    encoded(&canvas, jpeg)
}

/// A browser that does not write the kind gives PNG instead, which is not taken.
fn encoded(canvas: &HtmlCanvasElement, kind: &str) -> Option<String> {
    let start = format!("data:{kind};base64,");
    [0.9, 0.8, 0.65, 0.5, 0.3]
        .into_iter()
        .find_map(|quality: f64| {
            let url = canvas
                .to_data_url_with_type_and_encoder_options(kind, &quality.into())
                .ok()?;
            let data = url.strip_prefix(&start)?;
            (data.len() <= MAX_AVATAR_BYTES / 3 * 4).then_some(url)
        })
}

fn context(canvas: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    canvas.get_context("2d").ok()??.dyn_into().ok()
}
