//! What jobs are measured by, in words.

use allset_domain::manifest::Measured;
use allset_domain::rate_card::Measure;

use crate::i18n::{I18n, Message, msg};

/// What a measure is called.
pub(super) fn name(measure: Measure) -> Message {
    match measure {
        Measure::Duration => msg::measure_duration(),
        Measure::Channels => msg::measure_channels(),
        Measure::TargetLanguages => msg::measure_target_languages(),
        Measure::Characters => msg::measure_characters(),
        Measure::Pages => msg::measure_pages(),
        Measure::Images => msg::measure_images(),
        Measure::Requests => msg::measure_requests(),
        Measure::WebSearches => msg::measure_web_searches(),
        Measure::InputTokens => msg::measure_input_tokens(),
        Measure::InputTextTokens => msg::measure_input_text_tokens(),
        Measure::InputAudioTokens => msg::measure_input_audio_tokens(),
        Measure::InputImageTokens => msg::measure_input_image_tokens(),
        Measure::InputVideoTokens => msg::measure_input_video_tokens(),
        Measure::InputToolTokens => msg::measure_input_tool_tokens(),
        Measure::InputTextToolTokens => msg::measure_input_text_tool_tokens(),
        Measure::CacheReadTokens => msg::measure_cache_read_tokens(),
        Measure::CacheTextReadTokens => msg::measure_cache_text_read_tokens(),
        Measure::CacheAudioReadTokens => msg::measure_cache_audio_read_tokens(),
        Measure::CacheImageReadTokens => msg::measure_cache_image_read_tokens(),
        Measure::CacheVideoReadTokens => msg::measure_cache_video_read_tokens(),
        Measure::CacheWriteTokens => msg::measure_cache_write_tokens(),
        Measure::CacheWrite5mTokens => msg::measure_cache_write_5m_tokens(),
        Measure::CacheWrite1hTokens => msg::measure_cache_write_1h_tokens(),
        Measure::OutputTokens => msg::measure_output_tokens(),
        Measure::OutputTextTokens => msg::measure_output_text_tokens(),
        Measure::OutputAudioTokens => msg::measure_output_audio_tokens(),
        Measure::OutputImageTokens => msg::measure_output_image_tokens(),
        Measure::OutputVideoTokens => msg::measure_output_video_tokens(),
        Measure::OutputReasoningTokens => msg::measure_output_reasoning_tokens(),
        Measure::OutputCitationTokens => msg::measure_output_citation_tokens(),
    }
}

/// What means something when it is added up: not what other things are multiplied by.
pub(super) fn sums(measured: &[Measured]) -> impl Iterator<Item = &Measured> {
    let is_factor = |measure| {
        matches!(
            measure,
            Measure::Channels | Measure::TargetLanguages | Measure::Requests
        )
    };
    measured.iter().filter(move |sum| !is_factor(sum.measure))
}

/// What is measured, each by its name: `Input tokens: 2,501`. A duration is in seconds.
pub(super) fn listed(t: I18n, measured: &[Measured]) -> String {
    let sums: Vec<_> = sums(measured).collect();
    let one = |sum: &&Measured| {
        let quantity = t.decimal(&sum.quantity.to_string());
        match (sum.measure, sums.len()) {
            (Measure::Duration, 1) => t.text(msg::planner_seconds(quantity)),
            (Measure::Duration, _) => {
                let seconds = t.text(msg::planner_seconds(quantity));
                t.text(msg::planner_measured(seconds, t.text(name(sum.measure))))
            }
            _ => t.text(msg::planner_measured(quantity, t.text(name(sum.measure)))),
        }
    };
    let each: Vec<String> = sums.iter().map(one).collect();
    t.list(&each)
}
