//! Tests over many files that report all failures instead of the first.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use expect_test::{ExpectFile, expect_file};

/// Checks each of `things`, and reports failures by name.
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

/// A golden file, which `UPDATE_EXPECT=1` writes.
pub(crate) fn expected(path: &Path) -> ExpectFile {
    expect_file![Path::new(env!("CARGO_MANIFEST_DIR")).join(path)]
}
