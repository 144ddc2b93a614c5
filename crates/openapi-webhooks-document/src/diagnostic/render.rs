//! Renders diagnostics in rustc's style with `annotate-snippets`.

use std::iter;
use std::ops::Range;

use std::fmt;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::escape;

use super::location::Location;
use super::report::{Diagnostic, Severity};
use super::source::start_of;

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&report(self))
    }
}

impl fmt::Debug for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Longer lines, as in a minified document, are cut around the location.
const WIDTH: usize = 120;

fn report(diagnostic: &Diagnostic) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let lint = diagnostic.lint.name();
    let mut group = level
        .primary_title(diagnostic.message.as_str())
        .id(lint)
        .elements(iter::empty::<Origin<'_>>());
    if let Some(location) = &diagnostic.location {
        group = with_excerpt(group, location, AnnotationKind::Primary, &diagnostic.label);
    }
    for (location, label) in &diagnostic.related {
        group = with_excerpt(group, location, AnnotationKind::Context, label);
    }
    render(with_advice(group, diagnostic))
}

fn with_excerpt<'a>(
    group: Group<'a>,
    location: &Location,
    kind: AnnotationKind,
    label: &'a str,
) -> Group<'a> {
    let excerpt = Excerpt::of(location);
    let path = escape::visible(&location.source.path.to_string_lossy()).into_owned();
    let label = (!label.is_empty()).then_some(label);
    let snippet = Snippet::source(excerpt.line)
        .line_start(excerpt.number)
        .annotation(kind.span(excerpt.span).label(label));
    match excerpt.column {
        None => group.element(snippet.path(path)),
        Some(column) => {
            let origin = Origin::path(path).line(excerpt.number).char_column(column);
            group.element(origin).element(snippet)
        }
    }
}

/// The line on which a location starts, with control characters made visible.
struct Excerpt {
    line: String,
    number: usize,
    /// The part of the location on this line, so that a long object is not underlined as a whole.
    span: Range<usize>,
    /// The column of the location, if the line is cut before it.
    column: Option<usize>,
}

/// How many bytes of a line are kept before and after the start of a location.
const KEPT: usize = 1_000;

/// The last `KEPT` bytes of `text`, or fewer.
fn end_of(text: &str) -> &str {
    let is_start = |at: &usize| text.is_char_boundary(*at);
    let start = (text.len().saturating_sub(KEPT)..=text.len()).find(is_start);
    &text[start.unwrap_or_default()..]
}

impl Excerpt {
    fn of(location: &Location) -> Self {
        let text = location.source.text.as_str();
        let (before, after) = text
            .split_at_checked(location.span.start)
            .unwrap_or((text, ""));
        // The end of the text is after its last line.
        let before = match after {
            "" => before.strip_suffix('\n').unwrap_or(before),
            _ => before,
        };
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let rest = after.split('\n').next().unwrap_or_default();
        let rest = rest.strip_suffix('\r').unwrap_or(rest);
        let (marked, tail) = rest
            .split_at_checked(location.span.len())
            .unwrap_or((rest, ""));
        let whole = &before[start..];
        let head = end_of(whole);
        let (number, column) = location.source.line_and_column(before.len());
        let column = (head.len() < whole.len()).then_some(column);
        let [head, marked, tail] =
            [head, start_of(marked, KEPT), start_of(tail, KEPT)].map(escape::aligned);
        Excerpt {
            column,
            span: head.len()..head.len() + marked.len(),
            line: [head, marked, tail].concat(),
            number,
        }
    }
}

fn with_advice<'a>(mut group: Group<'a>, diagnostic: &'a Diagnostic) -> Group<'a> {
    if let Some(location) = diagnostic
        .location
        .as_ref()
        .filter(|location| !location.pointer.is_empty())
    {
        group = group.element(Level::NOTE.no_name().message(location.pointer.as_str()));
    }
    for note in &diagnostic.notes {
        group = group.element(Level::NOTE.message(note.as_str()));
    }
    match &diagnostic.help {
        Some(help) => group.element(Level::HELP.message(help.as_str())),
        None => group,
    }
}

fn render(group: Group<'_>) -> String {
    Renderer::plain().term_width(WIDTH).render(&[group])
}
