//! The groups of the suite: a schema, and instances that are valid or invalid.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// The form of a schema to which no `type` was added; the other forms are named after their type.
pub(crate) const AS_IT_IS: &str = "as-it-is";

/// A schema with its instances.
pub(crate) struct Group {
    /// The path of its file in the suite.
    pub(crate) file: String,
    pub(crate) description: String,
    pub(crate) schema: Value,
    tests: Vec<Value>,
}

/// The groups of required tests, then the others.
pub(crate) fn read(root: &Path) -> Vec<Group> {
    let folders = ["", "optional", "optional/format"];
    let files = folders.iter().flat_map(|folder| files(&root.join(folder)));
    files.flat_map(|path| read_file(root, &path)).collect()
}

fn files(folder: &Path) -> BTreeSet<PathBuf> {
    let entries = fs::read_dir(folder).expect("the suite has the folder");
    let paths = entries.flatten().map(|entry| entry.path());
    paths.filter(|path| path.is_file()).collect()
}

fn read_file(root: &Path, path: &Path) -> Vec<Group> {
    let text = fs::read_to_string(path).expect("a file of the suite");
    let groups: Vec<Value> = serde_json::from_str(&text).expect("a list of groups");
    let file = path.strip_prefix(root).expect("a file of the suite");
    let file = file.to_string_lossy().replace('\\', "/");
    let of_value = |group: Value| Group {
        file: file.clone(),
        description: group["description"].as_str().unwrap_or_default().to_owned(),
        schema: group["schema"].clone(),
        tests: group["tests"].as_array().cloned().unwrap_or_default(),
    };
    groups.into_iter().map(of_value).collect()
}

impl Group {
    /// The forms of the schema: unchanged, and with each type of a valid instance if that only narrows
    /// the schema.
    pub(crate) fn forms(&self) -> Vec<&'static str> {
        let mut forms = vec![AS_IT_IS];
        let schema = self.schema.as_object();
        if schema.is_some_and(|schema| !schema.contains_key("type")) {
            let valid = self.tests.iter().filter(|test| test["valid"] == true);
            let types: BTreeSet<_> = valid.map(|test| type_of(&test["data"])).collect();
            let narrowing = types.into_iter().filter(|form| self.is_narrowed_to(form));
            forms.extend(narrowing);
        }
        forms
    }

    /// Whether the instances of a type stay valid with that `type` added. They may not if the schema
    /// refers to its own root.
    fn is_narrowed_to(&self, form: &str) -> bool {
        let schema = self.schema_in(form);
        let tests = self.tests_of(form);
        let mut valid = tests.iter().filter(|test| test["valid"] == true);
        valid.all(|test| jsonschema::draft202012::is_valid(&schema, &test["data"]))
    }

    pub(crate) fn schema_in(&self, form: &str) -> Value {
        let mut schema = self.schema.clone();
        if form != AS_IT_IS {
            schema["type"] = form.into();
        }
        schema
    }

    /// The tests that apply to the schema in this form: those whose instances have the type.
    pub(crate) fn tests_of(&self, form: &str) -> Vec<&Value> {
        let tests = self.tests.iter();
        tests
            .filter(|test| form == AS_IT_IS || form == type_of(&test["data"]))
            .collect()
    }
}

/// The JSON type of a value, as `type` names it.
fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
