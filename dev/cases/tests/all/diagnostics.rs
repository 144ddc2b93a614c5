//! Golden tests of errors and warnings. `errors/{lint}[-{variant}].json` or `.yaml` is a document, and
//! the `.stderr` file of the same name is its report. `warnings/` has the same structure.

use std::path::{Path, PathBuf};

use openapi_webhooks_build::{Diagnostic, Error, Generated, Lint};

use crate::each::{check_each, expected};
use crate::settings::{config, entries, file_name};

#[test]
fn errors_equal_the_golden_files() {
    check_each(
        documents("errors"),
        |document| name(document),
        |document| {
            let error = match generate(document) {
                Ok(_) => panic!("{} was accepted", document.display()),
                Err(error) => error,
            };
            let lint = lint(document);
            let lints: Vec<_> = error.problems().iter().map(Diagnostic::lint).collect();
            assert!(
                lints.contains(&lint),
                "{} has {lints:?}",
                document.display()
            );
            assert_helpful(error.problems());
            expected(&document.with_extension("stderr")).assert_eq(&error.to_string());
        },
    );
}

#[test]
fn warnings_equal_the_golden_files() {
    check_each(
        documents("warnings"),
        |document| name(document),
        |document| {
            let generated = generate(document).unwrap_or_else(|error| panic!("{error}"));
            let lint = lint(document);
            let lints: Vec<_> = generated.warnings().iter().map(Diagnostic::lint).collect();
            assert!(
                lints.contains(&lint),
                "{} has {lints:?}",
                document.display()
            );
            assert_helpful(generated.warnings());
            let warnings: Vec<_> = generated
                .warnings()
                .iter()
                .map(|warning| format!("{warning}\n"))
                .collect();
            expected(&document.with_extension("stderr")).assert_eq(&warnings.join("\n"));
        },
    );
}

#[test]
fn every_lint_has_a_case() {
    let documents: Vec<_> = documents("errors")
        .into_iter()
        .chain(documents("warnings"))
        .collect();
    let covered: Vec<Lint> = documents.iter().map(|document| lint(document)).collect();
    let missing: Vec<_> = Lint::ALL
        .iter()
        .filter(|lint| !covered.contains(lint))
        .collect();
    assert!(missing.is_empty(), "there is no case of {missing:?}");
}

#[test]
fn every_expectation_has_a_document() {
    let files: Vec<_> = ["errors", "warnings"]
        .map(Path::new)
        .into_iter()
        .flat_map(entries)
        .collect();
    let outputs = files
        .iter()
        .filter(|file| file.extension().is_some_and(|it| it == "stderr"));
    for output in outputs {
        let has_document = ["json", "yaml"]
            .iter()
            .any(|it| output.with_extension(it).exists());
        assert!(has_document, "{} has no document", output.display());
    }
}

/// Every diagnostic says how to fix the problem.
fn assert_helpful<'a>(diagnostics: impl IntoIterator<Item = &'a Diagnostic>) {
    for diagnostic in diagnostics {
        assert!(diagnostic.help().is_some(), "{diagnostic}");
    }
}

fn name(document: &Path) -> String {
    document.display().to_string()
}

fn documents(folder: &str) -> Vec<PathBuf> {
    let is_document = |path: &PathBuf| {
        let name = file_name(path);
        (name.ends_with(".json") || name.ends_with(".yaml")) && !name.ends_with(".settings.json")
    };
    entries(Path::new(folder))
        .into_iter()
        .filter(is_document)
        .collect()
}

fn generate(document: &Path) -> Result<Generated, Error> {
    config(&document.with_extension("settings.json")).generate(document)
}

/// The lint that a document is named after: the one with the longest matching name.
fn lint(document: &Path) -> Lint {
    let stem = document.file_stem().unwrap().to_string_lossy().into_owned();
    let fits = |lint: &&Lint| {
        stem.strip_prefix(lint.name())
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    let lint = Lint::ALL
        .iter()
        .filter(fits)
        .max_by_key(|lint| lint.name().len());
    *lint.unwrap_or_else(|| panic!("{} is named for no lint", document.display()))
}

#[test]
fn denied_warnings_are_errors() {
    for document in documents("warnings") {
        let lint = lint(&document);
        let settings = config(&document.with_extension("settings.json"));
        let error = settings.deny(lint.name()).generate(&document).unwrap_err();
        assert!(
            error
                .problems()
                .iter()
                .any(|problem| problem.lint() == lint)
        );
    }
}

#[test]
fn allowed_warnings_are_hidden() {
    for document in documents("warnings") {
        let lint = lint(&document);
        let settings = config(&document.with_extension("settings.json"));
        let generated = settings.allow(lint.name()).generate(&document).unwrap();
        let mut others = generated.warnings().iter();
        assert!(others.all(|warning| warning.lint() != lint));
    }
}
