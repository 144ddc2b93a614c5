//! `check`: the problems of a document and of its examples.

use std::path::Path;

use openapi_webhooks_build::{Diagnostic, Lint, Severity};
use openapi_webhooks_document::annotation::Annotation;
use openapi_webhooks_document::{BodyKind, Catalogue, Location, ReadOptions, Webhook};
use serde_json::{Value as Json, json};

use crate::arguments::{Check, Format};
use crate::failure::{Failure, Outcome};
use crate::{contract, document, output};

pub(super) fn run(arguments: &Check, quiet: bool) -> Result<Outcome, Failure> {
    let path = document::path(arguments.document.file.as_deref())?;
    check_lints(arguments)?;
    let mut problems = problems(arguments, &path);
    let has_errors = problems.iter().any(Problem::is_error);
    if !has_errors {
        // Without errors, the schemas are valid, and a validator can check the examples.
        problems.extend(examples(arguments, &path)?);
    }
    let (errors, warnings): (Vec<_>, Vec<_>) = problems.iter().partition(|it| it.is_error());
    match arguments.format {
        Format::Human => {
            for problem in &problems {
                output::line(&output::coloured(&problem.text));
            }
            if !quiet {
                output::note(&summary(errors.len(), warnings.len()));
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
fn problems(arguments: &Check, path: &Path) -> Vec<Problem> {
    let mut config = openapi_webhooks_build::configure()
        .receiver(true)
        .callbacks(arguments.document.callbacks);
    for lint in denied(arguments) {
        config = config.deny(lint);
    }
    for lint in &arguments.allow {
        config = config.allow(lint);
    }
    match config.generate(path) {
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

/// Examples that a validator rejects, and that the reader does not report: it ignores patterns and conditions.
fn examples(arguments: &Check, path: &Path) -> Result<Vec<Problem>, Failure> {
    let lint = Lint::ExampleMismatch.name();
    if arguments.allow.iter().any(|allowed| allowed == lint) {
        return Ok(Vec::new());
    }
    let is_denied = denied(arguments).contains(&lint);
    let severity = if is_denied {
        Severity::Error
    } else {
        Severity::Warning
    };
    let options = ReadOptions::new().callbacks(arguments.document.callbacks);
    let catalogue = document::load(path, &options)?;
    let known: Vec<String> = catalogue
        .warnings()
        .iter()
        .filter(|warning| warning.lint() == Lint::ExampleMismatch)
        .filter_map(|warning| warning.pointer().map(str::to_owned))
        .collect();
    let mut problems = Vec::new();
    for (location, value, validator) in validated(&catalogue) {
        let Err(error) = validator.validate(&value) else {
            continue;
        };
        let pointer = format!("{}{}", location.pointer(), error.instance_path());
        let is_known = known
            .iter()
            .any(|other| other.starts_with(location.pointer()));
        if !is_known {
            problems.push(mismatch(
                severity,
                &location,
                pointer,
                &contract::problem(&error),
            ));
        }
    }
    Ok(problems)
}

/// The JSON examples of bodies with their validators.
fn validated(catalogue: &Catalogue) -> Vec<(Location, Json, jsonschema::Validator)> {
    let mut found = Vec::new();
    let webhooks = catalogue.webhooks();
    let operations = webhooks.iter().flat_map(Webhook::operations);
    for body in operations.flat_map(|operation| operation.bodies()) {
        let is_json = body.kind() == BodyKind::Json;
        for example in body.examples().into_iter().filter(|_| is_json) {
            if let Some(validator) = contract::validator(body.schema()) {
                found.push((example.location(), example.value(), validator));
            }
        }
    }
    found
}

fn mismatch(severity: Severity, location: &Location, pointer: String, problem: &str) -> Problem {
    let lint = Lint::ExampleMismatch.name();
    let message = output::visible(&format!("the example does not match its schema: {problem}"));
    let file = output::visible(&location.file().display().to_string());
    let (line, column) = (location.line(), location.column());
    let text = format!(
        "{}[{lint}]: {message}\n --> {file}:{line}:{column}\n  = {}\n",
        name(severity),
        output::visible(&pointer)
    );
    Problem {
        lint: lint.to_owned(),
        severity,
        message,
        help: None,
        location: Some((file, line, column, pointer)),
        text,
    }
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
