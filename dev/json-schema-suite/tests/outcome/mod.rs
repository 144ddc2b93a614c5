//! Outcomes of a schema's instances.

use std::panic::catch_unwind;

use instances::is_same;
use json_schema_suite::read_and_write;
use serde_json::Value;

/// Counts over one schema, or over several.
#[derive(Default)]
pub(crate) struct Outcome {
    pub(crate) schemas: usize,
    /// The number of schemas for which no code was generated.
    pub(crate) refused: usize,
    pub(crate) valid: usize,
    pub(crate) unchanged: usize,
    pub(crate) invalid: usize,
    /// The number of accepted invalid instances without a warning of the build.
    pub(crate) silent: usize,
    pub(crate) panics: usize,
    /// The diagnostics of the schemas for which no code was generated.
    pub(crate) errors: Vec<String>,
    /// The failures, one per line.
    pub(crate) details: Vec<String>,
}

impl Outcome {
    /// The kinds of failures of one schema, and the number of instances that show them. A schema without
    /// valid instances in the suite may be rejected.
    pub(crate) fn failures(&self) -> Vec<(&'static str, usize)> {
        let lost = self.valid - self.unchanged;
        let lost = if self.refused > 0 {
            ("not generated", lost)
        } else {
            ("valid", lost)
        };
        let all = [lost, ("invalid", self.silent), ("panics", self.panics)];
        all.into_iter().filter(|(_, count)| *count > 0).collect()
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.schemas += other.schemas;
        self.refused += other.refused;
        self.valid += other.valid;
        self.unchanged += other.unchanged;
        self.invalid += other.invalid;
        self.silent += other.silent;
        self.panics += other.panics;
        self.errors.extend(other.errors);
    }
}

/// Tries all instances of a schema of the report.
pub(crate) fn try_schema(schema: &Value) -> Outcome {
    let mut outcome = Outcome {
        schemas: 1,
        ..Outcome::default()
    };
    let tests = schema["tests"].as_array().expect("the tests");
    let (valid, invalid): (Vec<_>, Vec<_>) = tests.iter().partition(|test| test["valid"] == true);
    outcome.valid = valid.len();
    outcome.invalid = invalid.len();
    let result = &schema["result"];
    let Some(warnings) = result["warnings"].as_array() else {
        outcome.refused = 1;
        outcome.panics = usize::from(result["panic"] == true);
        let error = format!(
            "{} | {} | {}: {}",
            schema["file"], schema["group"], schema["form"], result["error"]
        );
        outcome.details.push(error.clone());
        outcome.errors.push(error);
        return outcome;
    };
    for instance in valid.iter().map(|test| &test["data"]) {
        match read(schema, instance) {
            Ok(Ok(back)) if is_same(instance, &back) => outcome.unchanged += 1,
            Ok(Ok(back)) => outcome.fault("changed", instance, &back.to_string()),
            Ok(Err(error)) => outcome.fault("refused", instance, &error),
            Err(()) => outcome.panics += 1,
        }
    }
    for instance in invalid.iter().map(|test| &test["data"]) {
        match read(schema, instance) {
            Ok(Err(_)) => {}
            Ok(Ok(_)) if !warnings.is_empty() => {}
            Ok(Ok(_)) => {
                outcome.silent += 1;
                outcome.fault("taken", instance, "no warning");
            }
            Err(()) => outcome.panics += 1,
        }
    }
    outcome
}

impl Outcome {
    fn fault(&mut self, what: &str, instance: &Value, why: &str) {
        self.details.push(format!("{what}: {instance}: {why}"));
    }
}

/// An instance after a round trip. The outer error means that the generated code panicked.
fn read(schema: &Value, instance: &Value) -> Result<Result<Value, String>, ()> {
    let name = |member: &str| schema[member].as_str().unwrap_or_default();
    let (module, webhook) = (name("module"), name("form"));
    let body = instance.to_string();
    catch_unwind(|| read_and_write(module, webhook, body.as_bytes())).map_err(|_| ())
}
