use std::fmt;
use std::str::FromStr;

/// The most strokes of a shortcut, one after the other.
pub const MAX_SHORTCUT_KEYS: usize = 2;

/// A keyboard shortcut: one stroke such as `mod+k`, or two such as `g o`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shortcut(pub Vec<Stroke>);

/// A key with what is held down with it. `mod` is Ctrl, or ⌘ where that is the custom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stroke {
    /// Ctrl or ⌘.
    pub command: bool,
    /// Alt or ⌥.
    pub alt: bool,
    /// Shift, with keys that give no other letter with it.
    pub shift: bool,
    /// The letter, digit or mark that the key gives, in lower case, or the name of another key.
    pub key: String,
}

/// The text is no shortcut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAShortcut;

impl fmt::Display for NotAShortcut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a shortcut such as mod+k or g o")
    }
}

impl std::error::Error for NotAShortcut {}

/// Keys that move, leave or enter; a page without them cannot be used by keyboard.
const RESERVED: [&str; 13] = [
    "tab",
    "enter",
    "escape",
    " ",
    "space",
    "arrowup",
    "arrowdown",
    "arrowleft",
    "arrowright",
    "home",
    "end",
    "pageup",
    "pagedown",
];

impl FromStr for Stroke {
    type Err = NotAShortcut;

    fn from_str(text: &str) -> Result<Self, NotAShortcut> {
        let mut stroke = Self {
            command: false,
            alt: false,
            shift: false,
            key: String::new(),
        };
        let mut rest = text;
        for (name, held) in [
            ("mod+", &mut stroke.command),
            ("alt+", &mut stroke.alt),
            ("shift+", &mut stroke.shift),
        ] {
            if let Some(after) = rest.strip_prefix(name) {
                *held = true;
                rest = after;
            }
        }
        let one = rest.chars().count() == 1 && !rest.chars().any(|c| c.is_control() || c == ' ');
        let function = rest
            .strip_prefix('f')
            .and_then(|number| number.parse::<u8>().ok())
            .is_some_and(|number| (1..=12).contains(&number));
        if !(one || function) || RESERVED.contains(&rest) || rest.chars().any(char::is_uppercase) {
            return Err(NotAShortcut);
        }
        rest.clone_into(&mut stroke.key);
        Ok(stroke)
    }
}

impl fmt::Display for Stroke {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (held, name) in [
            (self.command, "mod+"),
            (self.alt, "alt+"),
            (self.shift, "shift+"),
        ] {
            if held {
                f.write_str(name)?;
            }
        }
        f.write_str(&self.key)
    }
}

impl FromStr for Shortcut {
    type Err = NotAShortcut;

    fn from_str(text: &str) -> Result<Self, NotAShortcut> {
        let strokes = text
            .split(' ')
            .map(str::parse)
            .collect::<Result<Vec<Stroke>, _>>()?;
        if (1..=MAX_SHORTCUT_KEYS).contains(&strokes.len()) {
            Ok(Self(strokes))
        } else {
            Err(NotAShortcut)
        }
    }
}

impl fmt::Display for Shortcut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, stroke) in self.0.iter().enumerate() {
            if at > 0 {
                f.write_str(" ")?;
            }
            write!(f, "{stroke}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        for text in [
            "mod+k",
            "g o",
            "?",
            "/",
            "mod+alt+shift+f5",
            "+",
            "mod++",
            "ü",
        ] {
            let shortcut: Shortcut = text.parse().expect(text);
            assert_eq!(shortcut.to_string(), text);
        }
    }

    #[test]
    fn what_no_key_gives_or_a_page_needs_is_refused() {
        for text in [
            "",
            " ",
            "g  o",
            "a b c",
            "mod+",
            "K",
            "ctrl+k",
            "tab",
            "enter",
            "alt+mod+k",
            "f13",
            "ab",
        ] {
            assert_eq!(text.parse::<Shortcut>(), Err(NotAShortcut), "{text}");
        }
    }
}
