//! A test over many files that tells of all that fail, not of the first alone.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use expect_test::{ExpectFile, expect_file};

/// Checks each of `things`; the failures are told by their names.
pub(crate) fn check_each<T>(
    things: impl IntoIterator<Item = T>,
    name: impl Fn(&T) -> String,
    check: impl Fn(&T),
) {
    let mut failed = Vec::new();
    let mut count = 0;
    for thing in things {
        count += 1;
        if catch_unwind(AssertUnwindSafe(|| check(&thing))).is_err() {
            failed.push(name(&thing));
        }
    }
    assert!(count > 0, "there is nothing to check");
    assert!(
        failed.is_empty(),
        "{} of {count} failed: {}",
        failed.len(),
        failed.join(", ")
    );
}

/// The file that holds what is expected; `UPDATE_EXPECT=1` writes it.
pub(crate) fn expected(path: &Path) -> ExpectFile {
    expect_file![Path::new(env!("CARGO_MANIFEST_DIR")).join(path)]
}
