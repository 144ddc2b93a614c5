//! Properties of every document: nothing panics, and the code of accepted documents is valid Rust.

use std::{env, fs, process};

use openapi_webhooks_build::configure;

/// The maximum size of code that is parsed, in bytes.
const MUCH: usize = 1 << 20;

/// Generates code from `text` and parses it.
pub fn generate(text: &[u8], ending: &str) {
    let path = env::temp_dir().join(format!("fuzzed-{}.{ending}", process::id()));
    fs::write(&path, text).expect("a temporary file");
    let config = configure().receiver(true).examples(true);
    match config.generate(&path) {
        // Under the sanitizer, parsing megabytes exceeds the time limit of a run.
        Ok(generated) if generated.code().len() > MUCH => {}
        Ok(generated) => {
            let parsed = syn::parse_file(generated.code());
            assert!(parsed.is_ok(), "no Rust:\n{}", generated.code());
        }
        // Rendering the report must not panic either.
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}
