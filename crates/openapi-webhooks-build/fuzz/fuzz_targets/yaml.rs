//! Arbitrary bytes as a YAML document.

#![no_main]

mod check;

libfuzzer_sys::fuzz_target!(|text: &[u8]| check::generate(text, "yaml"));
