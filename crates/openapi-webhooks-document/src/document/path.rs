//! Normalizes paths of files for comparison.

use std::path::{Component, Path, PathBuf};

/// The path without `.` and without `..` after a name.
pub(super) fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir
                if matches!(normal.components().next_back(), Some(Component::Normal(_))) =>
            {
                normal.pop();
            }
            component => normal.push(component),
        }
    }
    normal
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_normalized() {
        assert_eq!(
            normal(Path::new("schema/./a/../b.yaml")),
            Path::new("schema/b.yaml")
        );
        assert_eq!(
            normal(Path::new("../a/../../b.yaml")),
            Path::new("../../b.yaml")
        );
    }
}
