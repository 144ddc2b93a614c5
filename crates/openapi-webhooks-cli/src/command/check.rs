//! `check`: the problems of a document and of its examples.

use std::path::Path;

use openapi_webhooks_build::{Diagnostic, Lint, Severity};
use openapi_webhooks_document::annotation::Annotation;
use openapi_webhooks_document::{BodyKind, BodyView, Diagnostics, ReadOptions, Webhook, messages};
use serde_json::{Value as Json, json};

use crate::arguments::{Check, Format};
use crate::failure::{Failure, Outcome};
use crate::{contract, document, output};

pub(super) fn run(arguments: &Check, quiet: bool) -> Result<Outcome, Failure> {
    let path = document::path(arguments.document.file.as_deref())?;
    check_lints(arguments)?;
    let source = document::Source::of(&path)?;
    let mut problems = problems(arguments, &source);
    problems.extend(examples(arguments, &source));
    let (errors, warnings): (Vec<_>, Vec<_>) = problems.iter().partition(|it| it.is_error());
    match arguments.format {
        Format::Human => {
            for problem in &problems {
                output::line(&output::coloured(&problem.text));
            }
            if !quiet {
                output::styled_note(&summary(errors.len(), warnings.len()));
            }
        }
        Format::Json => output::line(&format!("{:#}", to_json(&problems))),
        Format::Github => problems
            .iter()
            .for_each(|it| output::line(&it.annotation())),
    }
    if problems.iter().any(Problem::is_unreadable) {
        return Ok(Outcome::Unreadable);
    }
    Ok(Outcome::found(!errors.is_empty()))
}

/// A problem as it is printed.
struct Problem {
    lint: String,
    severity: Severity,
    message: String,
    help: Option<String>,
    location: Option<(String, usize, usize, String)>,
    /// The whole report.
    text: String,
}

impl Problem {
    fn of(diagnostic: &Diagnostic) -> Self {
        let file = diagnostic.file().map(|file| file.display().to_string());
        let location = file.zip(diagnostic.line()).map(|(file, line)| {
            let column = diagnostic.column().unwrap_or(1);
            let pointer = diagnostic.pointer().unwrap_or_default();
            (file, line, column, pointer.to_owned())
        });
        Problem {
            lint: diagnostic.lint().name().to_owned(),
            severity: diagnostic.severity(),
            message: diagnostic.message().to_owned(),
            help: diagnostic.help().map(str::to_owned),
            location,
            text: format!("{diagnostic}\n"),
        }
    }

    fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// Whether the document itself cannot be read. For a file that a reference names, the problem has a location.
    fn is_unreadable(&self) -> bool {
        self.lint == Lint::UnreadableFile.name() && self.location.is_none()
    }

    fn annotation(&self) -> String {
        let location = self.location.as_ref();
        let help = self.help.as_ref().map(|help| format!(" ({help})"));
        Annotation {
            command: name(self.severity),
            location: location.map(|(file, line, column, _)| (Path::new(file), *line, *column)),
            title: &self.lint,
            message: &format!("{}{}", self.message, help.unwrap_or_default()),
        }
        .to_string()
    }
}

/// What the reader and the generator report.
fn problems(arguments: &Check, source: &document::Source) -> Vec<Problem> {
    let mut config = openapi_webhooks_build::configure()
        .receiver(true)
        .callbacks(arguments.document.callbacks);
    for lint in denied(arguments) {
        config = config.deny(lint);
    }
    for lint in &arguments.allow {
        config = config.allow(lint);
    }
    let mut load = source.loader(&ReadOptions::new(), |_| {});
    match config.generate_with(source.path(), &mut load) {
        Ok(generated) => generated.warnings().iter().map(Problem::of).collect(),
        Err(error) => error.problems().iter().map(Problem::of).collect(),
    }
}

/// All lints that are denied.
fn denied(arguments: &Check) -> Vec<&str> {
    let of_name = |name: &'_ String| -> Vec<&'static str> {
        match name.as_str() {
            "warnings" => Lint::ALL.iter().map(|lint| lint.name()).collect(),
            name => Lint::named(name).map(Lint::name).into_iter().collect(),
        }
    };
    arguments.deny.iter().flat_map(of_name).collect()
}

fn check_lints(arguments: &Check) -> Result<(), Failure> {
    let deny = arguments.deny.iter().filter(|name| *name != "warnings");
    for name in deny.chain(&arguments.allow) {
        if Lint::named(name).is_none() {
            let names: Vec<&str> = Lint::ALL.iter().map(|lint| lint.name()).collect();
            let failure = Failure::new(format!("there is no lint `{}`", output::visible(name)));
            return Err(failure.help(format!("the lints are {}", names.join(", "))));
        }
    }
    Ok(())
}

/// Examples that a validator rejects, and that the reader does not report: it ignores patterns and conditions. A
/// document with errors may have no valid schemas, so its examples are not checked.
fn examples(arguments: &Check, source: &document::Source) -> Vec<Problem> {
    let options = ReadOptions::new().callbacks(arguments.document.callbacks);
    let Ok(catalogue) = source.load(&options, |_| {}) else {
        return Vec::new();
    };
    let lint = Lint::ExampleMismatch;
    let known = catalogue.warnings().iter();
    let known = known.filter(|warning| warning.lint() == lint);
    let known: Vec<&str> = known.filter_map(Diagnostic::pointer).collect();
    let is = |name: &&String| name.as_str() == lint.name();
    let allowed = arguments.allow.iter().find(is).map(|_| lint);
    let denied = denied(arguments).contains(&lint.name()).then_some(lint);
    let diagnostics = Diagnostics::new(Vec::from_iter(denied), Vec::from_iter(allowed));
    let webhooks = catalogue.webhooks();
    let operations = webhooks.iter().flat_map(Webhook::operations);
    for body in operations.flat_map(|operation| operation.bodies()) {
        let is_json = body.kind() == BodyKind::Json;
        for example in body.examples().into_iter().filter(|_| is_json) {
            let location = example.location();
            let is_known = known.iter().any(|it| is_within(it, location.pointer()));
            if !is_known && let Some((pointer, why)) = mismatch(&body, &example.value()) {
                let location = example.location_of(&pointer);
                diagnostics.report(messages::example_mismatch(location, &why));
            }
        }
    }
    match diagnostics.finish() {
        Ok(warnings) => warnings.iter().map(Problem::of).collect(),
        Err(error) => error.problems().iter().map(Problem::of).collect(),
    }
}

/// Whether a pointer leads to a value or to a part of it.
fn is_within(pointer: &str, value: &str) -> bool {
    let rest = pointer.strip_prefix(value);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The JSON pointer of the part of a value that a validator rejects, and why.
fn mismatch(body: &BodyView<'_>, value: &Json) -> Option<(String, String)> {
    let error = contract::validator(body.schema())?.validate(value).err()?;
    let pointer = error.instance_path().to_string();
    Some((pointer, error.to_string()))
}

fn name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn to_json(problems: &[Problem]) -> Json {
    let problem = |problem: &Problem| {
        let location = problem.location.as_ref();
        json!({
            "lint": problem.lint,
            "severity": name(problem.severity),
            "message": problem.message,
            "help": problem.help,
            "file": location.map(|it| &it.0),
            "line": location.map(|it| it.1),
            "column": location.map(|it| it.2),
            "pointer": location.map(|it| &it.3),
        })
    };
    problems.iter().map(problem).collect()
}

fn summary(errors: usize, warnings: usize) -> String {
    let count = |count: usize, noun: &str| match count {
        1 => format!("1 {noun}"),
        count => format!("{count} {noun}s"),
    };
    match (errors, warnings) {
        (0, 0) => output::good("no problems"),
        (0, warnings) => output::caution(&count(warnings, "warning")),
        (errors, 0) => output::bad(&count(errors, "error")),
        (errors, warnings) => {
            let text = format!("{}, {}", count(errors, "error"), count(warnings, "warning"));
            output::bad(&text)
        }
    }
}
