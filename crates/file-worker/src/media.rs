//! Media as a table, by their headers.

use allset_domain::manifest::files::{MAX_UNREAD_NAMES, MediaFound};
use symphonia::core::audio::Channels;
use symphonia::core::formats::probe::Hint;
use symphonia::core::formats::{FormatOptions, TrackType};
use symphonia::core::io::{MediaSource, MediaSourceStream};
use symphonia::core::meta::MetadataOptions;
use symphonia::core::units::{Duration, TimeBase};

use crate::table::Table;

/// What the header of a recording tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heard {
    /// How long it is, in nanoseconds.
    pub nanoseconds: u64,
    /// How many channels its sound has.
    pub channels: Option<usize>,
}

/// Reads the header of a recording. Of the rest only as much is read as its length takes to be known.
/// Nothing where it is no recording, or one that does not tell how long it is.
#[must_use]
pub fn heard(source: Box<dyn MediaSource>, name: &str) -> Option<Heard> {
    let mut hint = Hint::new();
    if let Some((_, extension)) = name.rsplit_once('.') {
        hint.with_extension(extension);
    }
    let stream = MediaSourceStream::new(source, Default::default());
    let (format, metadata) = (FormatOptions::default(), MetadataOptions::default());
    let format = symphonia::default::get_probe()
        .probe(&hint, stream, format, metadata)
        .ok()?;
    let sound = format.default_track(TrackType::Audio);
    let film = || format.default_track(TrackType::Video);
    let channels = sound.and_then(|track| track.codec_params.as_ref()?.audio()?.channels.as_ref());
    let info = format.media_info();
    let nanoseconds = sound
        .or_else(film)
        .and_then(|track| length(track.time_base, track.duration))
        .or_else(|| length(info.time_base, info.duration));
    Some(Heard {
        nanoseconds: nanoseconds.filter(|&nanoseconds| nanoseconds > 0)?,
        channels: channels.map(Channels::count),
    })
}

fn length(base: Option<TimeBase>, duration: Option<Duration>) -> Option<u64> {
    u64::try_from(base?.calc_duration(duration?)?.as_nanos()).ok()
}

/// A table that is made of media one by one.
#[derive(Debug)]
pub struct MediaTable {
    table: Table,
    found: MediaFound,
}

impl Default for MediaTable {
    /// One with the header alone.
    fn default() -> Self {
        let mut table = Table::default();
        for name in ["file", "duration_seconds", "channels"] {
            table.field(name);
        }
        table.end_row();
        Self {
            table,
            found: MediaFound::default(),
        }
    }
}

impl MediaTable {
    /// Adds a file, by its name with its folders.
    pub fn add(&mut self, name: &str, heard: Option<Heard>) {
        let Some(heard) = heard else {
            self.found.unread += 1;
            if self.found.unread_names.len() < MAX_UNREAD_NAMES {
                self.found.unread_names.push(name.to_owned());
            }
            return;
        };
        self.found.files += 1;
        self.table.field(name);
        let (seconds, rest) = (
            heard.nanoseconds / 1_000_000_000,
            heard.nanoseconds % 1_000_000_000,
        );
        self.table.field(&format!("{seconds}.{rest:09}"));
        let channels = heard.channels.map(|channels| channels.to_string());
        self.table.field(&channels.unwrap_or_default());
        self.table.end_row();
    }

    /// What it was made of, and the table.
    #[must_use]
    pub fn finish(self) -> (MediaFound, Vec<u8>) {
        (self.found, self.table.into_bytes())
    }
}
