//! Documents that demand too much: each results in code or in an error with the reason.

use std::path::Path;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use hostile::Construct;
use openapi_webhooks_build::{Error, Generated, Lint, configure};

use crate::each::check_each;

/// Large enough to show exponential growth, and small enough for a test.
const SIZE: usize = 8_000;

/// A limit for runs that never end. On an idle machine, none takes a hundredth of it.
const GUARD: Duration = Duration::from_secs(600);

/// The stack size of the main thread of a build script.
const STACK: usize = 8 << 20;

/// The maximum size of a report for a document of that size.
const MAX_REPORT: usize = 4_000_000;

#[test]
fn excessive_documents_terminate() {
    check_each(
        hostile::constructs(),
        |construct| construct.name.to_owned(),
        |construct| match generate(*construct, SIZE) {
            Ok(generated) if generated.code().len() < MAX_PARSED => {
                drop(syn::parse_file(generated.code()).unwrap());
            }
            Ok(generated) => assert!(generated.code().ends_with('\n')),
            Err(error) => {
                assert!(!error.problems().is_empty());
                assert!(error.problems().len() <= 101);
                assert!(error.to_string().len() < MAX_REPORT);
            }
        },
    );
}

/// Parsing all generated code would take longer than generating it.
const MAX_PARSED: usize = 1 << 20;

#[test]
fn limits_are_reported() {
    for name in [
        "aliases-in-const",
        "aliases-in-default",
        "aliases-in-enum",
        "aliases-in-example",
        "one-of-all-and-own",
    ] {
        let mut constructs = hostile::constructs().into_iter();
        let construct = constructs.find(|one| one.name == name).unwrap();
        let error = generate(construct, SIZE).unwrap_err();
        let problems = error.problems();
        let too_large = problems.iter().find(|one| one.lint() == Lint::TooLarge);
        let message = too_large.map(|problem| problem.message().to_owned());
        let message = message.unwrap_or_else(|| panic!("{name}: {error}"));
        assert!(message.contains("more than"), "{message}");
    }
}

#[test]
fn large_valid_documents_are_generated() {
    for name in ["enum-of-strings", "properties", "webhooks"] {
        let mut constructs = hostile::constructs().into_iter();
        let construct = constructs.find(|one| one.name == name).unwrap();
        generate(construct, 100_000).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}

/// Generates in a thread that is abandoned at the limit.
fn generate(construct: Construct, size: usize) -> Result<Generated, Error> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile");
    let path = construct.write(&folder, size).unwrap();
    let (sender, receiver) = mpsc::channel();
    let generate = move || {
        let config = configure().receiver(true).examples(true);
        sender.send(config.generate(path))
    };
    let builder = thread::Builder::new().stack_size(STACK);
    builder.spawn(generate).unwrap();
    match receiver.recv_timeout(GUARD) {
        Ok(result) => result,
        Err(error) => panic!("{}: {error}", construct.name),
    }
}
