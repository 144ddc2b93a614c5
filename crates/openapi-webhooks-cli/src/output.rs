//! Printing. Colours are used on terminals only, and not if `NO_COLOR` is set.

use std::io::{ErrorKind, Write};

use anstyle::{AnsiColor, Style};
use openapi_webhooks_document::escape;

use crate::failure::Failure;

const ERROR: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const GOOD: Style = AnsiColor::Green.on_default().bold();

/// Prints a result to the standard output.
pub(crate) fn result(text: &str) {
    let mut output = anstream::stdout();
    let written = output
        .write_all(text.as_bytes())
        .and_then(|()| output.flush());
    match written {
        // The reader, such as `head`, needs no more of it.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => {}
        Err(error) => {
            failure(&Failure::of("cannot print", error));
            std::process::exit(2);
        }
        Ok(()) => {}
    }
}

/// Prints a line of a result.
pub(crate) fn line(text: &str) {
    result(&format!("{text}\n"));
}

/// Prints a note to the standard error.
pub(crate) fn note(text: &str) {
    styled_note(&visible_lines(text));
}

/// Prints a note that contains styles.
pub(crate) fn styled_note(text: &str) {
    // There is no other place to report an error.
    let _ = writeln!(anstream::stderr(), "{text}");
}

/// Prints a warning.
pub(crate) fn warning(text: &str) {
    styled_note(&format!("{WARNING}warning{WARNING:#}: {}", visible(text)));
}

/// Prints why the command failed.
pub(crate) fn failure(failure: &Failure) {
    let message = visible_lines(failure.message.trim_end());
    styled_note(&format!("{ERROR}error{ERROR:#}: {message}"));
    if let Some(help) = &failure.help {
        note(&format!("  = help: {help}"));
    }
}

pub(crate) fn good(text: &str) -> String {
    format!("{GOOD}{text}{GOOD:#}")
}

pub(crate) fn bad(text: &str) -> String {
    format!("{ERROR}{text}{ERROR:#}")
}

pub(crate) fn caution(text: &str) -> String {
    format!("{WARNING}{text}{WARNING:#}")
}

/// Colours the first word of each line that starts a diagnostic or a change: `error[…]`, `major[…]`.
pub(crate) fn coloured(report: &str) -> String {
    let colour = |line: &str| {
        let word = line.split(['[', ':']).next().unwrap_or_default();
        let style = match word {
            "error" | "major" | "unknown" => ERROR,
            "warning" | "source" => WARNING,
            "minor" | "patch" => GOOD,
            _ => return line.to_owned(),
        };
        let end = line.find(": ").unwrap_or(word.len());
        format!("{style}{}{style:#}{}", &line[..end], &line[end..])
    };
    let lines = report.split_inclusive('\n');
    lines.map(colour).collect()
}

/// A text of a document or of a request on one line, without control characters.
pub(crate) fn visible(text: &str) -> String {
    escape::visible(text).into_owned()
}

/// The same for a text of several lines.
pub(crate) fn visible_lines(text: &str) -> String {
    let lines = text.split('\n').map(visible);
    lines.collect::<Vec<_>>().join("\n")
}
