//! Arbitrary bytes as a JSON document.

#![no_main]

mod check;

libfuzzer_sys::fuzz_target!(|text: &[u8]| check::generate(text, "json"));
