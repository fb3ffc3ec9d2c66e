//! Batches in chunks.

use super::selection::staggered;
use super::*;
use crate::money::Amount;
use proptest::prelude::*;

fn chunks(manifest: &Manifest, pricing: &Pricing, size: ChunkSize) -> Result<Chunks, NotChunked> {
    let assumptions = Assumptions::default();
    let costs = costs(manifest, pricing.clone(), &assumptions, 7);
    let chunking = manifest.chunking(&costs, (pricing.clone(), assumptions), size);
    chunking.finish()
}

fn credits(text: &str) -> ChunkSize {
    ChunkSize::Credits(text.parse().expect("an amount"))
}

/// 0.6, 6, 1.2, none and 3 credits.
const BATCH: &str = "\
duration,service,language
60,transcribe,en
600,transcribe,en
120,transcribe,en
30,nothing,en
300,translate,en
";

/// The first and the last row, how many jobs, and the ceiling of each.
fn told(chunks: &Chunks) -> Vec<(u32, u32, u64, String)> {
    let chunks = chunks.chunks.iter();
    chunks
        .map(|one| (one.first, one.last, one.jobs, one.ceiling.to_string()))
        .collect()
}

#[test]
fn chunks_of_jobs_leave_out_what_has_no_price() {
    let manifest = read(BATCH, pricing(), &Assumptions::default());
    let two = chunks(&manifest, &pricing(), ChunkSize::Jobs(2)).expect("they are few");
    let expected = [(2, 3, 2, "6.6".to_owned()), (4, 6, 2, "4.2".to_owned())];
    assert_eq!(told(&two), expected);
    assert_eq!(two.chunks[1].duration.to_string(), "420");
    let all = chunks(&manifest, &pricing(), ChunkSize::Jobs(9)).expect("they are few");
    assert_eq!(told(&all), [(2, 6, 4, "10.8".to_owned())]);
}

#[test]
fn chunks_of_credits_take_what_fits_and_a_dear_job_stands_alone() {
    let manifest = read(BATCH, pricing(), &Assumptions::default());
    let chunks = chunks(&manifest, &pricing(), credits("4.2")).expect("they are few");
    let expected = [
        (2, 2, 1, "0.6".to_owned()),
        (3, 3, 1, "6".to_owned()),
        (4, 6, 2, "4.2".to_owned()),
    ];
    assert_eq!(told(&chunks), expected);
}

#[test]
fn too_many_chunks_are_refused() {
    let rows = "1,transcribe,en\n".repeat(MAX_CHUNKS + 1);
    let text = format!("duration,service,language\n{rows}");
    let manifest = read(&text, pricing(), &Assumptions::default());
    let one = chunks(&manifest, &pricing(), ChunkSize::Jobs(1));
    assert_eq!(one, Err(NotChunked::TooMany));
    assert!(chunks(&manifest, &pricing(), ChunkSize::Jobs(2)).is_ok());
}

proptest! {
    #[test]
    fn chunks_hold_each_priced_job_once_in_order_and_keep_to_their_size(
        seconds in prop::collection::vec(1u32..2_000, 1..60),
        jobs in 1u32..9,
        most in 1i64..20,
    ) {
        let rows: String = seconds.iter().map(|s| format!("{s},transcribe,en\n")).collect();
        let manifest = read(&format!("duration,service,language\n{rows}"), pricing(), &Assumptions::default());
        let by_jobs = chunks(&manifest, &pricing(), ChunkSize::Jobs(jobs)).expect("they are few");
        let by_credits = ChunkSize::Credits(Amount::from_credits(most));
        let by_credits = chunks(&manifest, &pricing(), by_credits).expect("they are few");
        for chunks in [&by_jobs, &by_credits] {
            let jobs: Vec<usize> = chunks.places.iter().cloned().flatten().collect();
            prop_assert_eq!(jobs, (0..seconds.len()).collect::<Vec<_>>());
            let count: u64 = chunks.chunks.iter().map(|one| one.jobs).sum();
            prop_assert_eq!(count, seconds.len() as u64);
        }
        prop_assert!(by_jobs.chunks.iter().all(|one| one.jobs <= u64::from(jobs)));
        let most = Amount::from_credits(most);
        let costs = costs(&manifest, pricing(), &Assumptions::default(), 7);
        for pair in by_credits.chunks.windows(2) {
            prop_assert!(pair[0].jobs == 1 || pair[0].ceiling <= most);
            // The first of the next would not have fitted.
            let next = costs.get((pair[1].first - 2) as usize).expect("it has a price");
            prop_assert!(pair[0].ceiling + next.ceiling > most);
        }
    }

    #[test]
    fn where_prices_depend_on_each_other_chunks_keep_to_their_size_too(
        seconds in prop::collection::vec(1u32..2_000, 1..40), most in 1i64..20,
    ) {
        let rows: String = seconds.iter().map(|s| format!("{s},transcribe,en\n")).collect();
        let text = format!("duration,service,language\n{rows}");
        let manifest = read(&text, staggered(), &Assumptions::default());
        let most = Amount::from_credits(most);
        let chunks = chunks(&manifest, &staggered(), ChunkSize::Credits(most)).expect("they are few");
        let all: Vec<usize> = chunks.places.iter().cloned().flatten().collect();
        prop_assert_eq!(all, (0..seconds.len()).collect::<Vec<_>>());
        for (chunk, places) in chunks.chunks.iter().zip(&chunks.places) {
            prop_assert!(chunk.jobs == 1 || chunk.ceiling <= most);
            // It costs the same as a manifest of its own.
            let own: String = places.clone().map(|at| format!("{},transcribe,en\n", seconds[at])).collect();
            let own = format!("duration,service,language\n{own}");
            let alone = price_manifest(own.as_bytes(), staggered(), Assumptions::default());
            prop_assert_eq!(alone.expect("a manifest").ceiling, chunk.ceiling);
        }
    }
}
