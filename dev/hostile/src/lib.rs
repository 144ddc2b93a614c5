//! Documents of a given size that demand too much time, memory or stack.
//!
//! Each construct takes the size in bytes of the document that it fills. A construct that grows
//! exponentially is hostile at a few kilobytes, one that grows quadratically at a megabyte.

mod diagnostics;
mod graphs;
mod names;
mod operations;
mod schemas;
mod text;
mod yaml;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

/// A construct, and the function that creates its documents.
#[derive(Clone, Copy, Debug)]
pub struct Construct {
    /// The name of the construct, which is a valid file name.
    pub name: &'static str,
    make: fn(usize) -> Files,
}

/// The files of a document by their names, the root first.
type Files = Vec<(String, String)>;

impl Construct {
    /// Writes a document of about `size` bytes into `folder` and returns the path of its root.
    ///
    /// # Errors
    ///
    /// If the folder or a file cannot be written.
    pub fn write(&self, folder: &Path, size: usize) -> io::Result<PathBuf> {
        let folder = folder.join(format!("{}-{size}", self.name));
        fs::create_dir_all(&folder)?;
        let files = (self.make)(size);
        for (name, text) in &files {
            fs::write(folder.join(name), text)?;
        }
        Ok(folder.join(&files[0].0))
    }
}

/// All constructs.
pub fn constructs() -> Vec<Construct> {
    [
        graphs::CONSTRUCTS,
        schemas::CONSTRUCTS,
        names::CONSTRUCTS,
        operations::CONSTRUCTS,
        diagnostics::CONSTRUCTS,
        text::CONSTRUCTS,
        yaml::CONSTRUCTS,
    ]
    .concat()
}

const fn construct(name: &'static str, make: fn(usize) -> Files) -> Construct {
    Construct { name, make }
}

/// One JSON file.
fn json_file(text: String) -> Files {
    vec![("openapi.json".to_owned(), text)]
}

/// A document whose only webhook has a body of the schema `S0`.
fn schemas(members: impl IntoIterator<Item = (String, Value)>) -> Files {
    let members: serde_json::Map<_, _> = members.into_iter().collect();
    json_file(
        json!({
            "openapi": "3.1.0",
            "info": { "title": "Hostile", "version": "1" },
            "webhooks": { "order": webhook(&json!({ "$ref": "#/components/schemas/S0" })) },
            "components": { "schemas": members }
        })
        .to_string(),
    )
}

fn schema(schema: Value) -> Files {
    schemas([("S0".to_owned(), schema)])
}

/// The same with a schema as text, for text that is not a JSON value.
fn schema_text(schema: &str) -> Files {
    let document = schemas([("S0".to_owned(), json!("SCHEMA"))]).remove(0).1;
    json_file(document.replace("\"SCHEMA\"", schema))
}

/// A path item with a body of that schema.
fn webhook(schema: &Value) -> Value {
    json!({ "post": {
        "requestBody": { "content": { "application/json": { "schema": schema } } },
        "responses": {}
    } })
}

fn reference(at: usize) -> Value {
    json!({ "$ref": format!("#/components/schemas/S{at}") })
}

/// A value for each index below `size / bytes_of_one`.
fn many<T>(size: usize, bytes_of_one: usize, make: impl Fn(usize) -> T) -> Vec<T> {
    (0..(size / bytes_of_one).max(2)).map(make).collect()
}

/// A chain of schemas, each created from the index of the next one. The last ones are strings.
fn chain(size: usize, bytes_of_one: usize, make: impl Fn(usize) -> Value) -> Files {
    let mut members = many(size, bytes_of_one, |at| (format!("S{at}"), make(at + 1)));
    let last = members.len();
    members.extend((last..last + 3).map(|at| (format!("S{at}"), json!({ "type": "string" }))));
    schemas(members)
}
