//! Documents, instances and an independent validator for the tests.

use std::fs;
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use serde_json::{Value, json};

/// The documents of the corpus, if present: where `OPENAPI_CORPUS` says, or else beside the repository.
pub(crate) fn corpus_documents() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus");
    let corpus = std::env::var_os("OPENAPI_CORPUS").map_or(beside, PathBuf::from);
    Some(corpus.join("documents")).filter(|documents| documents.is_dir())
}

/// The documents in JSON below a folder.
pub(crate) fn json_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    let files = entries.flat_map(|entry| match entry.path() {
        path if path.is_dir() => json_files(&path),
        path if path.extension().is_some_and(|it| it == "json") => vec![path],
        _ => Vec::new(),
    });
    files.collect()
}

/// An instance, and slightly changed copies of it.
pub(crate) fn with_changes(instance: Value) -> Vec<Value> {
    let mut all = vec![Value::Null, json!([instance.clone()])];
    if let Value::Object(members) = &instance {
        for name in members.keys().take(8) {
            let mut without = members.clone();
            without.remove(name);
            all.push(without.into());
            let mut other = members.clone();
            other.insert(name.clone(), Value::Null);
            all.push(other.into());
        }
        let mut more = members.clone();
        more.insert("undeclared member".to_owned(), json!(1));
        all.push(more.into());
    }
    all.push(instance);
    all
}

/// The independent validator of a schema.
pub(crate) fn validator(schema: &Value) -> Result<Validator, String> {
    let options = jsonschema::draft202012::options();
    options.build(schema).map_err(|error| error.to_string())
}

/// The document's schema as JSON Schema, in which OpenAPI 3.0's `nullable` is a type.
pub(crate) fn original(schema: &Value) -> Value {
    let mut schema = schema.clone();
    if let Some(schemas) = schema.pointer("/components/schemas").cloned() {
        // The validator looks for identifiers of schemas in `$defs` only.
        schema["$defs"] = schemas;
    }
    let mut open = vec![&mut schema];
    while let Some(value) = open.pop() {
        if value.get("nullable") == Some(&Value::Bool(true))
            && let Some(name) = value.get("type").and_then(Value::as_str)
        {
            value["type"] = json!([name, "null"]);
        }
        match value {
            Value::Object(members) => open.extend(members.values_mut()),
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    schema
}
