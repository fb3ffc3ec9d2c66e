//! The engine alone, for the benchmark in the browser: bytes that are in memory, no file, no
//! messages. Beside it `price.rs` does the same natively.

use wasm_bindgen::prelude::*;

use allset_domain::manifest::{Assumptions, price_manifest};
use allset_domain::rate_card::RateCard;

/// A manifest in memory.
#[wasm_bindgen]
pub struct Manifest {
    bytes: Vec<u8>,
    card: RateCard,
}

#[wasm_bindgen]
impl Manifest {
    /// Takes a manifest and the JSON of a rate card.
    #[wasm_bindgen(constructor)]
    pub fn new(bytes: Vec<u8>, card: &str) -> Result<Self, JsError> {
        let card =
            RateCard::from_json(card).map_err(|errors| JsError::new(&format!("{errors:?}")))?;
        Ok(Self { bytes, card })
    }

    /// Prices it, and gives the jobs and the billed seconds.
    pub fn price(&self) -> Result<String, JsError> {
        let pricing = self
            .card
            .compile()
            .map_err(|errors| JsError::new(&format!("{errors:?}")))?;
        let report = price_manifest(&self.bytes, pricing, Assumptions::default())?;
        Ok(format!("{} jobs, {} s billed", report.jobs, report.billed))
    }
}
