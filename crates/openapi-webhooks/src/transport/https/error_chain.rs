//! Searches errors and their causes.

use std::error::Error;
use std::iter::successors;

/// The first error of this type in the chain.
pub(crate) fn find<'a, E: Error + 'static>(error: &'a (dyn Error + 'static)) -> Option<&'a E> {
    successors(Some(error), |&error| error.source()).find_map(|error| error.downcast_ref())
}
