//! What holds of any document: nothing panics, and what is accepted becomes Rust.

use std::{env, fs, process};

use openapi_webhooks_build::configure;

/// Generates from `text`, and parses what comes out.
pub fn generate(text: &[u8], ending: &str) {
    let path = env::temp_dir().join(format!("fuzzed-{}.{ending}", process::id()));
    fs::write(&path, text).expect("a temporary file");
    let config = configure().receiver(true).examples(true);
    match config.generate(&path) {
        Ok(generated) => {
            let parsed = syn::parse_file(generated.code());
            assert!(parsed.is_ok(), "no Rust:\n{}", generated.code());
        }
        // The report is read by somebody, so that it is made too.
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}
