//! A plan as one document, which can be kept, sent, and priced again.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::manifest::{Assumed, Assumptions, Group, Reading, RefusalCount, Report};
use crate::money::Amount;
use crate::order;
use crate::rate_card::{RateCard, RateCardError};
use crate::time::Timestamp;

/// The value of [`PlanFile::format`] that this version of the code reads.
pub const PLAN_FORMAT: &str = "allset-plan/1";

/// The most bytes of a plan file that is read.
pub const MAX_PLAN_FILE_BYTES: u64 = 16_000_000;

/// A plan as a document: what was priced, by what, and what came out.
///
/// Who has the manifest can price it again by nothing but this, and see whether anything moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanFile {
    /// The kind and major version of the document: [`PLAN_FORMAT`].
    pub format: String,
    /// The [`hash`](Self::hash) of the rest.
    pub hash: String,
    /// What was priced.
    pub manifest: ManifestId,
    /// What it was priced by.
    pub rate_card: RateCard,
    /// What was taken for granted.
    pub assumptions: Assumptions,
    /// What came out.
    pub result: PlanResult,
    /// When it was priced. It has no part in the hash.
    pub priced_at: Timestamp,
}

/// Which manifest a plan is of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ManifestId {
    /// What the person calls it. It has no part in the hash.
    pub name: String,
    /// Its size.
    pub bytes: u64,
    /// SHA-256 of its bytes, in lower-case hexadecimal.
    pub sha256: String,
    /// How it is read, where somebody chose that.
    #[serde(default, skip_serializing_if = "Reading::is_default")]
    pub reading: Reading,
}

/// What a manifest came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanResult {
    /// How many jobs are priced.
    pub jobs: u64,
    /// How many rows were refused.
    pub refused: u64,
    /// The least that the priced jobs cost, if all is as it is assumed.
    pub low: Amount,
    /// What the priced jobs are expected to cost.
    pub total: Amount,
    /// The most that the priced jobs cost, if all is as it is assumed.
    pub ceiling: Amount,
    /// How many rows were refused for each reason.
    pub refusals: Vec<RefusalCount>,
    /// What was assumed of how many jobs.
    pub assumed: Vec<Assumed>,
    /// The priced jobs by service, model and language.
    pub groups: Vec<Group>,
}

impl From<&Report> for PlanResult {
    fn from(report: &Report) -> Self {
        Self {
            jobs: report.jobs,
            refused: report.refused,
            low: report.low,
            total: report.total,
            ceiling: report.ceiling,
            refusals: report.refusals.clone(),
            assumed: report.assumed.clone(),
            groups: report.groups.clone(),
        }
    }
}

/// Why a text is no plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanFileError {
    /// It is not a plan of this version.
    Unknown,
    /// It was changed since it was written: its hash is another.
    Changed,
    /// The rate card in it is not good.
    RateCard(Vec<RateCardError>),
}

impl PlanFile {
    /// The plan of what came out.
    #[must_use]
    pub fn new(
        manifest: ManifestId,
        rate_card: RateCard,
        assumptions: Assumptions,
        result: PlanResult,
        priced_at: Timestamp,
    ) -> Self {
        let mut file = Self {
            format: PLAN_FORMAT.to_owned(),
            hash: String::new(),
            manifest,
            rate_card,
            assumptions,
            result,
            priced_at,
        };
        file.hash = file.computed_hash();
        file
    }

    /// Reads a plan.
    ///
    /// # Errors
    /// Why it is none, or none to be trusted.
    pub fn from_json(text: &str) -> Result<Self, PlanFileError> {
        let file: Self = serde_json::from_str(text).map_err(|_| PlanFileError::Unknown)?;
        if file.format != PLAN_FORMAT {
            return Err(PlanFileError::Unknown);
        }
        if file.hash != file.computed_hash() {
            return Err(PlanFileError::Changed);
        }
        file.rate_card.compile().map_err(PlanFileError::RateCard)?;
        Ok(file)
    }

    /// The document as it is written: for people too, with a line break at its end.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Texts, numbers and lists: nothing that cannot be written.
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }

    /// What the hash is of: the plan without its hash, its time and the name of the manifest, in the
    /// canonical form of JSON (RFC 8785). So two people who price the same by the same have the same
    /// hash, and whoever runs a plan can take it for the key of one and the same request.
    #[must_use]
    pub fn canonical(&self) -> String {
        let mut value = serde_json::to_value(self).unwrap_or_default();
        if let Some(fields) = value.as_object_mut() {
            fields.remove("hash");
            fields.remove("priced_at");
        }
        if let Some(manifest) = value["manifest"].as_object_mut() {
            manifest.remove("name");
        }
        // Keys are sorted, because maps are; all are ASCII. Numbers are integers below 2⁵³, and texts
        // are escaped as the standard has it.
        value.to_string()
    }

    fn computed_hash(&self) -> String {
        hexadecimal(&Sha256::digest(self.canonical().as_bytes()))
    }
}

/// The SHA-256 of bytes that come piece by piece.
#[derive(Clone, Default)]
pub struct ManifestDigest(Sha256);

impl ManifestDigest {
    /// Takes the next piece.
    pub fn push(&mut self, piece: &[u8]) {
        self.0.update(piece);
    }

    /// The digest, in lower-case hexadecimal.
    #[must_use]
    pub fn finish(self) -> String {
        hexadecimal(&self.0.finalize())
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What is different between a plan and what came out now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// Whether the manifest is another one.
    pub manifest: bool,
    /// The priced jobs then and now, where they differ.
    pub jobs: Option<(u64, u64)>,
    /// The refused rows then and now, where they differ.
    pub refused: Option<(u64, u64)>,
    /// The total then and now, where it differs.
    pub total: Option<(Amount, Amount)>,
    /// The groups that differ, in the order of service, model and language.
    pub groups: Vec<MovedGroup>,
}

/// A group that is there in one plan only, or comes to something else in the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MovedGroup {
    /// The service.
    pub service: String,
    /// The model.
    pub model: Option<String>,
    /// The language.
    pub language: Option<String>,
    /// What it cost; nothing where it was not there.
    pub before: Option<Amount>,
    /// What it costs; nothing where it is not there.
    pub after: Option<Amount>,
}

impl Moved {
    /// What is different between two results; `manifest` says whether they are of different ones.
    #[must_use]
    pub fn between(before: &PlanResult, after: &PlanResult, manifest: bool) -> Self {
        fn differ<T: PartialEq>(before: T, after: T) -> Option<(T, T)> {
            (before != after).then_some((before, after))
        }
        let mut groups: Vec<MovedGroup> = Vec::new();
        for (result, is_after) in [(before, false), (after, true)] {
            for group in &result.groups {
                let is_same = |one: &&mut MovedGroup| {
                    one.service == group.service
                        && one.model == group.model
                        && one.language == group.language
                };
                let at = groups.iter_mut().find(is_same);
                let moved = match at {
                    Some(moved) => moved,
                    None => {
                        groups.push(MovedGroup {
                            service: group.service.clone(),
                            model: group.model.clone(),
                            language: group.language.clone(),
                            before: None,
                            after: None,
                        });
                        let last = groups.len() - 1;
                        &mut groups[last]
                    }
                };
                let side = if is_after {
                    &mut moved.after
                } else {
                    &mut moved.before
                };
                *side = Some(side.unwrap_or_default() + group.amount);
            }
        }
        groups.retain(|group| group.before != group.after);
        order::sort_by(&mut groups, |a, b| {
            (&a.service, &a.model, &a.language).cmp(&(&b.service, &b.model, &b.language))
        });
        Self {
            manifest,
            jobs: differ(before.jobs, after.jobs),
            refused: differ(before.refused, after.refused),
            total: differ(before.total, after.total),
            groups,
        }
    }

    /// Whether nothing is.
    #[must_use]
    pub const fn is_nothing(&self) -> bool {
        !self.manifest
            && self.jobs.is_none()
            && self.refused.is_none()
            && self.total.is_none()
            && self.groups.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest::{Column, price_manifest};
    use crate::sample::seed;
    use crate::workspace::Contents;

    const MANIFEST: &str =
        "duration,service,language\n60,transcribe,en\n5,translate,\nx,diarize,de\n";
    const NOW: Timestamp = Timestamp::from_millis(1_795_000_000_000);

    fn plan(name: &str, text: &str, assumptions: Assumptions) -> PlanFile {
        let cards = seed(Contents::Sample, NOW).rate_cards;
        let card = cards.current().expect("the sample has a card").clone();
        let pricing = card.compile().expect("a good card");
        let report = price_manifest(text.as_bytes(), pricing, assumptions.clone());
        let mut digest = ManifestDigest::default();
        // In pieces, as a file comes.
        text.as_bytes()
            .chunks(7)
            .for_each(|piece| digest.push(piece));
        let manifest = ManifestId {
            name: name.to_owned(),
            bytes: text.len() as u64,
            sha256: digest.finish(),
            reading: Reading::default(),
        };
        let result = PlanResult::from(&report.expect("a manifest"));
        PlanFile::new(manifest, card, assumptions, result, NOW)
    }

    #[test]
    fn a_plan_is_the_same_when_it_is_read_again() {
        let assumptions = Assumptions::default().with(Column::Language, "de");
        let plan = plan("batch.csv", MANIFEST, assumptions);
        assert_eq!(PlanFile::from_json(&plan.to_json()), Ok(plan.clone()));
    }

    #[test]
    fn the_name_and_the_time_have_no_part_in_the_hash_and_all_else_has() {
        let one = plan("a.csv", MANIFEST, Assumptions::default());
        let mut other = plan("b.csv", MANIFEST, Assumptions::default());
        other.priced_at = Timestamp::from_millis(0);
        assert_eq!(one.hash, other.hash);
        let more = plan(
            "a.csv",
            &MANIFEST.replace("60", "61"),
            Assumptions::default(),
        );
        assert_ne!(one.hash, more.hash);
        let assumed = Assumptions::default().with(Column::Model, "x");
        assert_ne!(one.hash, plan("a.csv", MANIFEST, assumed).hash);
    }

    #[test]
    fn the_digest_is_that_of_the_standard() {
        let mut digest = ManifestDigest::default();
        digest.push(b"a");
        digest.push(b"bc");
        // FIPS 180-4, example of one block.
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(digest.finish(), expected);
    }

    #[test]
    fn the_canonical_form_has_sorted_keys_and_no_space() {
        let canonical = plan("a.csv", MANIFEST, Assumptions::default()).canonical();
        assert!(
            canonical
                .starts_with(r#"{"assumptions":{},"format":"allset-plan/1","manifest":{"bytes":"#)
        );
        assert!(!canonical.contains("a.csv") && !canonical.contains("\": "));
    }

    #[test]
    fn what_is_no_plan_or_was_changed_is_refused() {
        let text = plan("a.csv", MANIFEST, Assumptions::default()).to_json();
        for (text, error) in [
            ("{}".to_owned(), PlanFileError::Unknown),
            (text.replace("plan/1", "plan/2"), PlanFileError::Unknown),
            (
                text.replace("\"jobs\": 2", "\"jobs\": 3"),
                PlanFileError::Changed,
            ),
        ] {
            assert_eq!(PlanFile::from_json(&text), Err(error));
        }
        let mut bad = plan("a.csv", MANIFEST, Assumptions::default());
        bad.rate_card.version = 0;
        bad.hash = bad.computed_hash();
        assert!(matches!(
            PlanFile::from_json(&bad.to_json()),
            Err(PlanFileError::RateCard(_))
        ));
    }

    #[test]
    fn what_moved_is_told_group_by_group() {
        let before = plan("a.csv", MANIFEST, Assumptions::default());
        let same = Moved::between(&before.result, &before.result, false);
        assert!(same.is_nothing());
        let text = "duration,service,language\n61,transcribe,en\n5,diarize,de\n";
        let after = plan("a.csv", text, Assumptions::default());
        let moved = Moved::between(&before.result, &after.result, true);
        let groups: Vec<_> = moved
            .groups
            .iter()
            .map(|group| {
                (
                    &*group.service,
                    group.before.is_some(),
                    group.after.is_some(),
                )
            })
            .collect();
        assert_eq!(
            groups,
            [
                ("diarize", false, true),
                ("transcribe", true, true),
                ("translate", true, false)
            ]
        );
        assert_eq!((moved.jobs, moved.refused), (None, Some((1, 0))));
        assert!(moved.total.is_some() && !moved.is_nothing());
    }
}
