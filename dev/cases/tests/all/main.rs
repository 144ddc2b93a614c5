//! The cases: compared, run, refused and mutated.

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
mod receiver;
mod rustdoc;
mod sections;
mod sender;
#[path = "../../settings.rs"]
mod settings;
mod shown;
mod shuffle;
mod stability;
