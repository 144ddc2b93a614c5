//! Any bytes as a document in YAML.

#![no_main]

mod check;

libfuzzer_sys::fuzz_target!(|text: &[u8]| check::generate(text, "yaml"));
