//! Tests of the cases: golden files, round trips, rejected payloads, and mutations.

mod diagnostics;
mod each;
mod goldens;
mod hostile;
mod instances;
mod media;
mod mutation;
mod never_panics;
mod parameters;
mod pathological;
mod payloads;
mod reasons;
mod receiver;
mod rustdoc;
mod sections;
mod sender;
#[path = "../../settings.rs"]
mod settings;
mod shown;
mod shuffle;
mod stability;
mod variants;
