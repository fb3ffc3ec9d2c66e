use super::CheckKind;

/// A situation of the decision table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Situation {
    /// Starting batch AI jobs.
    BatchJobs,
    /// Wrong default language.
    WrongLanguage,
    /// Shared or old device.
    SharedDevice,
    /// Integration needs access.
    Integration,
    /// App feels uncomfortable.
    Uncomfortable,
}

impl Situation {
    /// Every situation, in the order of the table.
    pub const ALL: [Self; 5] = [
        Self::BatchJobs,
        Self::WrongLanguage,
        Self::SharedDevice,
        Self::Integration,
        Self::Uncomfortable,
    ];

    /// The check whose live state the row shows. How the app feels is no check: its row shows
    /// the app's own display settings.
    #[must_use]
    pub const fn check(self) -> Option<CheckKind> {
        match self {
            Self::BatchJobs => Some(CheckKind::Credits),
            Self::WrongLanguage => Some(CheckKind::Defaults),
            Self::SharedDevice => Some(CheckKind::Access),
            Self::Integration => Some(CheckKind::Tokens),
            Self::Uncomfortable => None,
        }
    }
}
