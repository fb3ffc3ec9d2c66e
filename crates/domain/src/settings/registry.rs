//! Everything that can be set. A setting is added here, and its words in `locales/`: the rows,
//! search, export, import and the schema come from this table.

use super::Layer;
use super::kind::{Kind, Unit};
use super::value::SettingValue;

/// A setting.
#[derive(Debug, PartialEq, Eq)]
pub struct Setting {
    /// Names it for good: on the wire, in a link to its row, and, with `.` as `-`, in the locale
    /// files.
    pub id: &'static str,
    /// Where its row stands.
    pub group: Group,
    /// What it can be.
    pub kind: Kind,
    /// Who may set it.
    pub level: Level,
    /// What a careless change of it costs.
    pub risk: Risk,
    default: Default,
}

/// A section of the app that is made of settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Section {
    /// What new work starts with.
    Defaults,
    /// How the app looks and behaves.
    Interface,
}

/// Settings that stand under one heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    /// Source and target languages.
    Languages,
    /// What happens to imported media.
    Import,
    /// How jobs run.
    Workflow,
    /// What the readiness checks go by.
    Readiness,
    /// Colours, size and movement.
    Appearance,
    /// Language, time, dates and numbers.
    Region,
    /// What the app does of its own accord.
    Behaviour,
    /// The keyboard.
    Shortcuts,
}

/// Who may set something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Level {
    /// The workspace, for everybody.
    Workspace,
    /// Each person for themselves.
    Personal,
    /// The workspace, and each person for themselves unless it is locked.
    Both,
}

/// What a careless change costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Risk {
    /// Nothing that cannot be put back.
    None,
    /// Jobs may run, and credits be spent, without anybody at the screen.
    SpendsCredits,
    /// Media may be gone.
    LosesMedia,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Default {
    On,
    Off,
    Number(i64),
    Text(&'static str),
    Nothing,
}

impl Setting {
    /// Its value where nobody has set one.
    #[must_use]
    pub fn default_value(&self) -> SettingValue {
        match self.default {
            Default::On => SettingValue::Switch(true),
            Default::Off => SettingValue::Switch(false),
            Default::Number(number) => SettingValue::Number(number),
            Default::Text(text) => text.into(),
            Default::Nothing => SettingValue::List(Vec::new()),
        }
    }

    /// Whether a layer can hold it.
    #[must_use]
    pub const fn takes(&self, layer: Layer) -> bool {
        match layer {
            Layer::Workspace => !matches!(self.level, Level::Personal),
            Layer::Personal => !matches!(self.level, Level::Workspace),
            Layer::Locks => self.can_lock(),
        }
    }

    /// Whether it can be locked: only what people can otherwise set for themselves.
    #[must_use]
    pub const fn can_lock(&self) -> bool {
        matches!(self.level, Level::Both)
    }
}

impl Section {
    /// Every section that is made of settings.
    pub const ALL: [Self; 2] = [Self::Defaults, Self::Interface];
}

impl Group {
    /// Every group, in the order of the pages.
    pub const ALL: [Self; 8] = [
        Self::Languages,
        Self::Import,
        Self::Workflow,
        Self::Readiness,
        Self::Appearance,
        Self::Region,
        Self::Behaviour,
        Self::Shortcuts,
    ];

    /// The section that it stands in.
    #[must_use]
    pub const fn section(self) -> Section {
        match self {
            Self::Languages | Self::Import | Self::Workflow | Self::Readiness => Section::Defaults,
            Self::Appearance | Self::Region | Self::Behaviour | Self::Shortcuts => {
                Section::Interface
            }
        }
    }

    /// The word that names its texts in the locale files: `group-{key}`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Languages => "languages",
            Self::Import => "import",
            Self::Workflow => "workflow",
            Self::Readiness => "readiness",
            Self::Appearance => "appearance",
            Self::Region => "region",
            Self::Behaviour => "behaviour",
            Self::Shortcuts => "shortcuts",
        }
    }
}

/// The setting of an id.
#[must_use]
pub fn setting(id: &str) -> Option<&'static Setting> {
    REGISTRY.iter().find(|setting| setting.id == id).copied()
}

macro_rules! registry {
    ($($name:ident = $id:literal, $group:ident, $kind:expr, $default:expr, $level:ident, $risk:ident;)+) => {
        /// Each setting by its name.
        pub mod settings {
            use super::{Default, Group, Kind, Level, Risk, Setting, Unit};

            $(
                #[doc = concat!("`", $id, "`")]
                pub static $name: Setting = Setting {
                    id: $id,
                    group: Group::$group,
                    kind: $kind,
                    default: $default,
                    level: Level::$level,
                    risk: Risk::$risk,
                };
            )+
        }

        /// Every setting, in the order of the pages.
        pub static REGISTRY: &[&Setting] = &[$(&settings::$name),+];
    };
}

registry! {
    SOURCE_LANGUAGE = "languages.source", Languages, Kind::Language, Default::Text("en"), Both, None;
    DETECT_LANGUAGE = "languages.detect", Languages, Kind::Switch, Default::On, Both, None;
    TARGET_LANGUAGES = "languages.targets", Languages, Kind::Languages { max: 20 }, Default::Nothing, Both, None;

    IMPORT_QUALITY = "import.quality", Import, Kind::Choice(&["original", "high", "standard", "small"]), Default::Text("high"), Both, None;
    KEEP_ORIGINAL = "import.keep-original", Import, Kind::Switch, Default::On, Workspace, LosesMedia;
    RETENTION = "import.retention", Import, Kind::Number { min: 1, max: 3_650, unit: Unit::Days }, Default::Number(180), Workspace, LosesMedia;
    NAMING = "import.naming", Import, Kind::Pattern, Default::Text("{date} {title}"), Both, None;

    SERVICE = "workflow.service", Workflow, Kind::Service, Default::Text("transcribe"), Both, None;
    JOB_QUALITY = "workflow.quality", Workflow, Kind::Choice(&["fast", "balanced", "best"]), Default::Text("balanced"), Both, None;
    REVIEW_BEFORE_EXPORT = "workflow.review", Workflow, Kind::Switch, Default::On, Both, None;
    AUTO_START = "workflow.auto-start", Workflow, Kind::Switch, Default::Off, Workspace, SpendsCredits;
    AUTO_START_LIMIT = "workflow.auto-start-limit", Workflow, Kind::Number { min: 1, max: 1_000_000, unit: Unit::Credits }, Default::Number(100), Workspace, SpendsCredits;
    NOTIFY_FINISH = "workflow.notify-finish", Workflow, Kind::Switch, Default::On, Both, None;
    NOTIFY_FAILURE = "workflow.notify-failure", Workflow, Kind::Switch, Default::On, Both, None;

    CONTACT = "readiness.contact", Readiness, Kind::Text { max: 100 }, Default::Text(""), Workspace, None;
    REVIEW_AGE = "readiness.review-age", Readiness, Kind::Number { min: 1, max: 365, unit: Unit::Days }, Default::Number(90), Workspace, None;
    EXPIRY_NOTICE = "readiness.expiry-notice", Readiness, Kind::Number { min: 0, max: 365, unit: Unit::Days }, Default::Number(14), Workspace, None;
    LEAST_CREDITS = "readiness.least-credits", Readiness, Kind::Number { min: 0, max: 1_000_000, unit: Unit::Credits }, Default::Number(0), Workspace, None;
    PLAN_SHARE = "readiness.plan-share", Readiness, Kind::Number { min: 1, max: 100, unit: Unit::Percent }, Default::Number(100), Workspace, SpendsCredits;
    PLAN_REQUIRED = "readiness.plan-required", Readiness, Kind::Switch, Default::Off, Workspace, SpendsCredits;
    REFUSED_ROWS = "readiness.refused-rows", Readiness, Kind::Choice(&["warn", "block"]), Default::Text("warn"), Workspace, SpendsCredits;
    SESSION_AGE = "readiness.session-age", Readiness, Kind::Number { min: 1, max: 365, unit: Unit::Days }, Default::Number(30), Workspace, None;
    TOKEN_UNUSED = "readiness.token-unused", Readiness, Kind::Number { min: 1, max: 365, unit: Unit::Days }, Default::Number(60), Workspace, None;
    TOKEN_EXPIRY = "readiness.token-expiry", Readiness, Kind::Number { min: 0, max: 365, unit: Unit::Days }, Default::Number(14), Workspace, None;

    THEME = "interface.theme", Appearance, Kind::Choice(&["system", "light", "dark", "contrast"]), Default::Text("system"), Personal, None;
    DENSITY = "interface.density", Appearance, Kind::Choice(&["comfortable", "compact"]), Default::Text("comfortable"), Personal, None;
    TEXT_SIZE = "interface.text-size", Appearance, Kind::Choice(&["small", "normal", "large", "larger"]), Default::Text("normal"), Personal, None;
    MOTION = "interface.motion", Appearance, Kind::Choice(&["system", "none"]), Default::Text("system"), Personal, None;

    LOCALE = "interface.language", Region, Kind::Language, Default::Text(""), Both, None;
    TIME_ZONE = "interface.time-zone", Region, Kind::TimeZone, Default::Text(""), Both, None;
    DATE_ORDER = "interface.date-order", Region, Kind::Choice(&["language", "day-first", "month-first", "year-first"]), Default::Text("language"), Both, None;
    HOURS = "interface.hours", Region, Kind::Choice(&["language", "12", "24"]), Default::Text("language"), Both, None;
    NUMBER_STYLE = "interface.numbers", Region, Kind::Choice(&["language", "comma-point", "point-comma", "space-comma", "apostrophe-point"]), Default::Text("language"), Both, None;
    WEEK_START = "interface.week-start", Region, Kind::Choice(&["language", "monday", "saturday", "sunday"]), Default::Text("language"), Both, None;

    START_PAGE = "interface.start-page", Behaviour, Kind::Choice(&["overview", "readiness", "credits", "planner", "defaults", "guides"]), Default::Text("overview"), Both, None;
    NOTICE_TIME = "interface.notice-time", Behaviour, Kind::Number { min: 0, max: 120, unit: Unit::Seconds }, Default::Number(8), Personal, None;
    DONE_NOTICES = "interface.done-notices", Behaviour, Kind::Switch, Default::On, Personal, None;

    SHORTCUTS = "shortcuts.on", Shortcuts, Kind::Switch, Default::On, Personal, None;
    FIND = "shortcuts.find", Shortcuts, Kind::Shortcut, Default::Text("mod+k"), Personal, None;
    HELP = "shortcuts.help", Shortcuts, Kind::Shortcut, Default::Text("?"), Personal, None;
    SAVE = "shortcuts.save", Shortcuts, Kind::Shortcut, Default::Text("mod+s"), Personal, None;
    GO_OVERVIEW = "shortcuts.overview", Shortcuts, Kind::Shortcut, Default::Text("g o"), Personal, None;
    GO_READINESS = "shortcuts.readiness", Shortcuts, Kind::Shortcut, Default::Text("g r"), Personal, None;
    GO_ACCOUNT = "shortcuts.account", Shortcuts, Kind::Shortcut, Default::Text("g a"), Personal, None;
    GO_CREDITS = "shortcuts.credits", Shortcuts, Kind::Shortcut, Default::Text("g c"), Personal, None;
    GO_PLANNER = "shortcuts.planner", Shortcuts, Kind::Shortcut, Default::Text("g p"), Personal, None;
    GO_DEFAULTS = "shortcuts.defaults", Shortcuts, Kind::Shortcut, Default::Text("g d"), Personal, None;
    GO_INTERFACE = "shortcuts.interface", Shortcuts, Kind::Shortcut, Default::Text("g i"), Personal, None;
    GO_GUIDES = "shortcuts.guides", Shortcuts, Kind::Shortcut, Default::Text("g h"), Personal, None;
}
