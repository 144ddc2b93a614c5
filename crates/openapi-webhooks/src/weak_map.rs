//! A map of shared values that drops unused ones.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Weak};

/// Shared values by key. Its size is proportional to the number of values in use.
pub(crate) struct WeakMap<K, V> {
    values: HashMap<K, Weak<V>>,
    /// The number of entries at which unused ones are removed.
    evict_at: usize,
}

const EVICT_AT_LEAST: usize = 64;

impl<K, V> Default for WeakMap<K, V> {
    fn default() -> Self {
        Self {
            values: HashMap::new(),
            evict_at: EVICT_AT_LEAST,
        }
    }
}

impl<K: Eq + Hash, V> WeakMap<K, V> {
    /// The value of this key. A new one is created if the last one is no longer used.
    pub(crate) fn get_or_insert_with<Q>(&mut self, key: &Q, create: impl FnOnce() -> V) -> Arc<V>
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ToOwned<Owned = K> + ?Sized,
    {
        if let Some(value) = self.values.get(key).and_then(Weak::upgrade) {
            return value;
        }
        self.evict_unused();
        let value = Arc::new(create());
        self.values.insert(key.to_owned(), Arc::downgrade(&value));
        value
    }

    fn evict_unused(&mut self) {
        if self.values.len() >= self.evict_at {
            self.values.retain(|_, value| value.strong_count() > 0);
            self.evict_at = (self.values.len() * 2).max(EVICT_AT_LEAST);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_shared_while_they_are_used_and_then_dropped() {
        let mut map = WeakMap::default();
        let kept = map.get_or_insert_with(&0, || "kept");
        for number in 1..10_000 {
            map.get_or_insert_with(&number, || "unused");
        }
        assert!(map.values.len() <= EVICT_AT_LEAST, "{}", map.values.len());
        assert!(Arc::ptr_eq(&kept, &map.get_or_insert_with(&0, || "new")));
        drop(kept);
        assert_eq!(*map.get_or_insert_with(&0, || "new"), "new");
    }
}
