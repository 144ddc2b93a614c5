//! A diagnostic as rustc would print it, by `annotate-snippets`.

use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};

use crate::escape;

use super::{Diagnostic, Place, Severity};

/// Wider lines, as of a minified document, are cut around the place.
const WIDTH: usize = 120;

pub(super) fn report(diagnostic: &Diagnostic) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Notice => Level::WARNING,
    };
    let rule = diagnostic.rule.name();
    let mut group = level
        .primary_title(diagnostic.message.as_str())
        .id(rule)
        .elements(
            diagnostic
                .place
                .iter()
                .map(|place| snippet(place, AnnotationKind::Primary, &diagnostic.label)),
        );
    for (place, label) in &diagnostic.related {
        group = group.element(snippet(place, AnnotationKind::Context, label));
    }
    render(with_advice(group, diagnostic))
}

fn snippet<'a>(place: &Place, kind: AnnotationKind, label: &'a str) -> Snippet<'a, Annotation<'a>> {
    let excerpt = Excerpt::of(place);
    let label = (!label.is_empty()).then_some(label);
    Snippet::source(excerpt.line)
        .line_start(excerpt.number)
        .path(escape::visible(&place.source.path.to_string_lossy()).into_owned())
        .annotation(kind.span(excerpt.span).label(label))
}

/// The line on which a place begins, its hidden characters shown.
struct Excerpt {
    line: String,
    number: usize,
    /// The part of the place on this line: an object would be underlined over pages.
    span: Range<usize>,
}

impl Excerpt {
    fn of(place: &Place) -> Self {
        let text = place.source.text.as_str();
        let (before, after) = text
            .split_at_checked(place.span.start)
            .unwrap_or((text, ""));
        // The end of a text stands behind its last line.
        let before = match after {
            "" => before.strip_suffix('\n').unwrap_or(before),
            _ => before,
        };
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let rest = after.split('\n').next().unwrap_or_default();
        let rest = rest.strip_suffix('\r').unwrap_or(rest);
        let (marked, tail) = rest
            .split_at_checked(place.span.len())
            .unwrap_or((rest, ""));
        let [head, marked, tail] = [&before[start..], marked, tail].map(escape::aligned);
        Excerpt {
            span: head.len()..head.len() + marked.len(),
            line: [head, marked, tail].concat(),
            number: before.matches('\n').count() + 1,
        }
    }
}

fn with_advice<'a>(mut group: Group<'a>, diagnostic: &'a Diagnostic) -> Group<'a> {
    if let Some(place) = diagnostic
        .place
        .as_ref()
        .filter(|place| !place.pointer.is_empty())
    {
        group = group.element(Level::NOTE.no_name().message(place.pointer.as_str()));
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
