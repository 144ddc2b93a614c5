//! A diagnostic as rustc would print it, by `annotate-snippets`.

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};

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

fn snippet<'a>(
    place: &'a Place,
    kind: AnnotationKind,
    label: &'a str,
) -> Snippet<'a, Annotation<'a>> {
    let annotation = kind.span(first_line(place));
    let label = (!label.is_empty()).then_some(label);
    Snippet::source(place.source.text.as_str())
        .path(place.source.path.display().to_string())
        .annotation(annotation.label(label))
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

/// An object would be underlined over pages.
fn first_line(place: &Place) -> std::ops::Range<usize> {
    let text = place
        .source
        .text
        .get(place.span.clone())
        .unwrap_or_default();
    let length = text.find('\n').unwrap_or(text.len());
    place.span.start..place.span.start + length
}
