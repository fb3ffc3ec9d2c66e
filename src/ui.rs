//! Parts of the interface that know neither routes nor the API.

pub mod complaint;
pub mod confirm;
pub mod dialog;
pub mod download;
pub mod effect;
pub mod file_button;
pub mod icon;
pub mod ids;
pub mod keys;
pub mod listen;
pub mod load;
pub mod meter;
pub mod number_field;
pub mod page;
pub mod paint;
pub mod paste_field;
pub mod select;
pub mod shortcut_input;
pub mod status;
pub mod time_zones;
pub mod toasts;
