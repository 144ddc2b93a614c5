//! Files that were read, and the lines of their texts.

use std::path::PathBuf;
use std::sync::OnceLock;

/// A file that was read, and its text.
#[derive(Debug)]
pub(crate) struct SourceFile {
    /// As the caller or a reference names it.
    pub(crate) path: PathBuf,
    /// The whole text.
    pub(crate) text: String,
    /// Found on first use, since most documents have no problem to locate.
    marks: OnceLock<Vec<Mark>>,
}

/// A position whose line and column are known: the start of a line, or a position within a long line.
#[derive(Debug)]
struct Mark {
    /// In bytes.
    offset: usize,
    line: usize,
    column: usize,
}

/// The maximum number of bytes between two marks. A minified document is a single line.
const STEP: usize = 1_024;

impl SourceFile {
    pub(crate) fn new(path: PathBuf, text: String) -> Self {
        SourceFile {
            path,
            text,
            marks: OnceLock::new(),
        }
    }

    /// The line of a position, and the column in characters. Both start at 1.
    pub(crate) fn line_and_column(&self, offset: usize) -> (usize, usize) {
        let marks = self.marks.get_or_init(|| marks(&self.text));
        let next = marks.partition_point(|mark| mark.offset <= offset);
        let Some(mark) = next.checked_sub(1).and_then(|last| marks.get(last)) else {
            return (1, 1);
        };
        let between = self.text.get(mark.offset..offset).unwrap_or_default();
        (mark.line, mark.column + between.chars().count())
    }
}

fn marks(text: &str) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut offset = 0;
    for (number, mut rest) in text.split('\n').enumerate() {
        let mut column = 1;
        loop {
            let line = number + 1;
            marks.push(Mark {
                offset,
                line,
                column,
            });
            let part = start_of(rest, STEP);
            rest = &rest[part.len()..];
            offset += part.len();
            column += part.chars().count();
            if rest.is_empty() {
                break;
            }
        }
        offset += 1; // the line break
    }
    marks
}

/// The first `most` bytes of a text, or up to three fewer, so that no character is split.
pub(super) fn start_of(text: &str, most: usize) -> &str {
    let is_end = |at: &usize| text.is_char_boundary(*at);
    let end = (0..=most.min(text.len())).rev().find(is_end);
    &text[..end.unwrap_or_default()]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Counts from the start of the text.
    fn counted(text: &str, offset: usize) -> (usize, usize) {
        let before = &text[..offset];
        let line = before.rsplit('\n').next().unwrap_or_default();
        (before.matches('\n').count() + 1, line.chars().count() + 1)
    }

    #[test]
    fn every_position_has_the_line_and_the_column_that_counting_finds() {
        let long = "ä€𝄞x".repeat(STEP / 4);
        let exact = "x".repeat(STEP);
        let texts = [
            "",
            "a",
            "\n",
            "a\r\nb\n\nc",
            "a\n",
            &exact,
            &format!("{long}\n{exact}\n{long}"),
        ];
        for text in texts {
            let file = SourceFile::new(PathBuf::new(), text.to_owned());
            let ends = (0..=text.len()).filter(|at| text.is_char_boundary(*at));
            for offset in ends {
                assert_eq!(file.line_and_column(offset), counted(text, offset));
            }
        }
    }

    #[test]
    fn positions_outside_the_text_do_not_panic() {
        let file = SourceFile::new(PathBuf::new(), "ä\nb".to_owned());
        assert_eq!(file.line_and_column(1), (1, 1));
        assert_eq!(file.line_and_column(99), (2, 1));
    }
}
