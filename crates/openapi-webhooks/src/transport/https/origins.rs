//! A bounded set of origins.

use std::collections::HashSet;

use crate::endpoint::origin::Origin;

/// The maximum number of origins. If it is reached, the set is emptied before the next one is inserted.
const MAX_ORIGINS: usize = 1024;

/// A bounded set of origins, such as those that speak HTTP/1.
#[derive(Default)]
pub(crate) struct Origins(HashSet<Origin>);

impl Origins {
    pub(crate) fn contains(&self, origin: &Origin) -> bool {
        self.0.contains(origin)
    }

    pub(crate) fn insert(&mut self, origin: &Origin) {
        if self.0.len() == MAX_ORIGINS {
            self.0.clear();
        }
        self.0.insert(origin.clone());
    }
}

#[cfg(feature = "http2")]
impl Origins {
    pub(crate) fn remove(&mut self, origin: &Origin) {
        self.0.remove(origin);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::endpoint::host::Host;

    #[test]
    fn their_number_is_bounded() {
        let mut origins = Origins::default();
        let origin = |number: usize| Origin {
            is_http: false,
            host: Host::Name(format!("{number}.example").into()),
            port: 443,
        };
        for number in 0..3 * MAX_ORIGINS {
            origins.insert(&origin(number));
            assert!(origins.contains(&origin(number)));
            assert!(origins.0.len() <= MAX_ORIGINS);
        }
    }
}
