//! Directives that build scripts print for Cargo.

use std::path::Path;

use crate::diagnostic::Unreadable;
use crate::escape;

/// Returns the directive that makes Cargo rerun a build script when a file changes. Cargo reads
/// directives as UTF-8 lines and trims white space at their ends, so other paths are rejected.
pub fn rerun_if_changed(path: &Path) -> Result<String, Unreadable> {
    match path.to_str() {
        Some(text) if !text.contains(escape::is_control) && text.trim_end() == text => {
            Ok(format!("cargo::rerun-if-changed={text}"))
        }
        _ => Err(Unreadable::Refused {
            reason: "Cargo cannot watch a file with this name".to_owned(),
            help: "rename it: the path must be UTF-8, without control characters or trailing white space"
                .to_owned(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_with_control_characters_cannot_be_watched() {
        let line = rerun_if_changed(Path::new("schema/commandes é.json")).unwrap();
        assert_eq!(line, "cargo::rerun-if-changed=schema/commandes é.json");
        for path in [
            "a\ncargo::rustc-link-arg=b",
            "a\rb",
            "a\u{1b}[2J",
            "a\u{85}",
            "a\u{2028}b",
            "a\u{202e}b",
            "a ",
            "a\u{a0}",
        ] {
            assert!(rerun_if_changed(Path::new(path)).is_err(), "{path:?}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_path_that_is_not_utf_8_cannot_be_watched() {
        use std::os::unix::ffi::OsStrExt;
        let path = Path::new(std::ffi::OsStr::from_bytes(b"a\xff"));
        assert!(rerun_if_changed(path).is_err());
    }
}
