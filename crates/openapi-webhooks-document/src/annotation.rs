//! Annotations of GitHub Actions (GitHub Docs, "Workflow commands for GitHub Actions").

use std::fmt;
use std::path::Path;

use crate::escape::visible;

/// An annotation of a pull request. Texts of a document cannot end it or start another command.
#[derive(Debug)]
pub struct Annotation<'a> {
    /// `error`, `warning` or `notice`.
    pub command: &'a str,
    /// The file, the line and the column.
    pub location: Option<(&'a Path, usize, usize)>,
    /// The short text in bold, such as the name of a lint.
    pub title: &'a str,
    /// What is wrong.
    pub message: &'a str,
}

/// ```text
/// ::error file=openapi.json,line=41,col=5,title=property-removed::property `email` was removed
/// ```
impl fmt::Display for Annotation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "::{} ", self.command)?;
        if let Some((file, line, column)) = self.location {
            let file = property(&file.to_string_lossy());
            write!(f, "file={file},line={line},col={column},")?;
        }
        let (title, message) = (property(self.title), data(self.message));
        write!(f, "title={title}::{message}")
    }
}

/// Escapes a message. Line breaks are hidden characters, which `visible` escapes.
fn data(text: &str) -> String {
    visible(text).replace('%', "%25")
}

/// Escapes the value of a property, which ends at a comma or a colon.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_stay_in_their_place() {
        let annotation = Annotation {
            command: "error",
            location: Some((Path::new("a:b,c%.json"), 4, 2)),
            title: "x,y",
            message: "1: 50%\n::error::no",
        };
        assert_eq!(
            annotation.to_string(),
            r"::error file=a%3Ab%2Cc%25.json,line=4,col=2,title=x%2Cy::1: 50%25\u{a}::error::no"
        );
        let annotation = Annotation {
            location: None,
            ..annotation
        };
        assert!(annotation.to_string().starts_with("::error title=x%2Cy::"));
    }
}
