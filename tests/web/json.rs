//! What the browser reads as JSON is what `serde_json` reads.

use std::fmt::Debug;

use allset::json::{Mismatch, parse};
use allset_domain::problem::{FieldError, FieldRule, Problem};
use allset_domain::rate_card::RateCard;
use allset_domain::readiness::EvidenceItem;
use allset_domain::sample::seed;
use allset_domain::time::Timestamp;
use allset_domain::workspace::Contents;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use wasm_bindgen_test::wasm_bindgen_test;

fn read_alike<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let text = serde_json::to_string(value).expect("it can be written");
    assert_eq!(parse::<T>(&text).as_ref(), Ok(value), "{text}");
    let untyped: Value = serde_json::from_str(&text).expect("it is JSON");
    assert_eq!(parse::<Value>(&text), Ok(untyped), "{text}");
}

#[wasm_bindgen_test]
fn the_documents_of_the_api_are_read() {
    let now = Timestamp::from_millis(1_795_000_000_000);
    for contents in [Contents::Sample, Contents::Empty] {
        let seed = seed(contents, now);
        read_alike(&seed.workspace);
        read_alike(&seed.account);
        read_alike(&seed.grants);
        read_alike(&seed.rate_cards);
        read_alike(&seed.reviews);
    }
    read_alike(&Problem::invalid(vec![
        FieldError::new("/name", FieldRule::Required),
        FieldError::new("/avatar", FieldRule::ImageTooLarge { max: 50_000 }),
    ]));
}

#[wasm_bindgen_test]
fn values_of_every_kind_are_read() {
    let text = r#"{"a":[1,-2,0.5,9007199254740991,true,null],"b":{"":"ü\n"},"c":[]}"#;
    let untyped: Value = serde_json::from_str(text).expect("it is JSON");
    assert_eq!(parse::<Value>(text), Ok(untyped));
}

#[wasm_bindgen_test]
fn what_is_not_of_the_type_is_refused() {
    assert_eq!(parse::<Value>("{"), Err(Mismatch));
    assert_eq!(parse::<u16>("65536"), Err(Mismatch));
    assert_eq!(parse::<u16>("1.5"), Err(Mismatch));
    assert_eq!(parse::<String>("1"), Err(Mismatch));
    assert_eq!(parse::<Vec<u8>>("{}"), Err(Mismatch));
    assert_eq!(parse::<Contents>("\"other\""), Err(Mismatch));
    // A field is missing, and there is one too many.
    assert_eq!(parse::<EvidenceItem>(r#"{"key":"a"}"#), Err(Mismatch));
    assert_eq!(
        parse::<EvidenceItem>(r#"{"key":"a","value":"b","c":1}"#),
        Err(Mismatch)
    );
    assert_eq!(parse::<RateCard>("[]"), Err(Mismatch));
}
