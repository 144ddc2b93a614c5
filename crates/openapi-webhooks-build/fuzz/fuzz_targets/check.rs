//! What holds of any document: nothing panics, and what is accepted becomes Rust.

use std::{env, fs, process};

use openapi_webhooks_build::configure;

/// More code than a small document should give, in bytes.
const MUCH: usize = 1 << 20;

/// Generates from `text`, and parses what comes out.
pub fn generate(text: &[u8], ending: &str) {
    let path = env::temp_dir().join(format!("fuzzed-{}.{ending}", process::id()));
    fs::write(&path, text).expect("a temporary file");
    let config = configure().receiver(true).examples(true);
    match config.generate(&path) {
        // Under the sanitizer, megabytes are parsed for longer than a run may take.
        Ok(generated) if generated.code().len() > MUCH => {}
        Ok(generated) => {
            let parsed = syn::parse_file(generated.code());
            assert!(parsed.is_ok(), "no Rust:\n{}", generated.code());
        }
        // The report is read by somebody, so that it is made too.
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}
