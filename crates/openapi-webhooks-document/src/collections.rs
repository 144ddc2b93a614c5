//! Maps by hash. A document of five megabytes asks them half a million times, mostly for short texts:
//! foldhash, which serde_json brings along, takes a fraction of what the standard library's hasher does.

pub use foldhash::fast::RandomState;

pub type HashMap<K, V> = std::collections::HashMap<K, V, RandomState>;

pub type HashSet<T> = std::collections::HashSet<T, RandomState>;

pub type IndexSet<T> = indexmap::IndexSet<T, RandomState>;

/// In the order in which things were added.
pub type IndexMap<K, V> = indexmap::IndexMap<K, V, RandomState>;
