//! The payload of a message: an example of the document, a file, or one made from the schema.

use std::io::Read;
use std::path::Path;
use std::{fs, io};

use openapi_webhooks_document::{BodyView, Example};
use serde_json::Value as Json;

use crate::failure::Failure;
use crate::output;

/// The example with this name, or the first one, or else one made from the schema.
pub(crate) fn example(body: Option<&BodyView<'_>>, key: Option<&str>) -> Result<Json, Failure> {
    let body = body.ok_or_else(|| Failure::new("the webhook has no body"))?;
    let examples = body.examples();
    if let Some(key) = key {
        let mut named = examples
            .iter()
            .filter(|example| example.name() == Some(key));
        return named.next().map(Example::value).ok_or_else(|| {
            let names: Vec<&str> = examples.iter().filter_map(Example::name).collect();
            let failure = Failure::new(format!("there is no example `{}`", output::visible(key)));
            match names.as_slice() {
                [] => failure.help("the document has no named examples of this webhook"),
                names => failure.help(format!("the examples are {}", names.join(", "))),
            }
        });
    }
    if let Some(example) = examples.first() {
        return Ok(example.value());
    }
    let made = body
        .schema()
        .and_then(|schema| openapi_webhooks_docs::example(&schema));
    made.ok_or_else(|| {
        let failure = Failure::new("the document has no example, and none can be made");
        failure.help("give a payload with `--payload FILE`")
    })
}

/// The bytes of a file, or of the standard input for `-`.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let read = match path.to_str() {
        Some("-") => {
            let mut bytes = Vec::new();
            io::stdin().read_to_end(&mut bytes).map(|_| bytes)
        }
        _ => fs::read(path),
    };
    read.map_err(|error| Failure::of(format!("cannot read `{}`", path.display()), error))
}

/// The payload with members set by `PATH=VALUE`, such as `plan.price=9.5` or `items.0.id=7`.
pub(crate) fn with(mut payload: Json, assignments: &[String]) -> Result<Json, Failure> {
    for assignment in assignments {
        let (path, value) = assignment.split_once('=').ok_or_else(|| {
            Failure::new("`--set` must be `PATH=VALUE`, such as `plan.price=9.5`")
        })?;
        let value = serde_json::from_str(value).unwrap_or_else(|_| Json::from(value));
        set(&mut payload, path, value)?;
    }
    Ok(payload)
}

fn set(payload: &mut Json, path: &str, value: Json) -> Result<(), Failure> {
    let mut at = payload;
    for name in path.split('.') {
        if let Json::Array(items) = at {
            let position = name.parse::<usize>().ok();
            let item = position.and_then(|position| items.get_mut(position));
            at = item.ok_or_else(|| {
                let (path, name) = (output::visible(path), output::visible(name));
                Failure::new(format!("`--set {path}`: the array has no item `{name}`"))
            })?;
            continue;
        }
        if !at.is_object() {
            *at = Json::Object(serde_json::Map::new());
        }
        let Json::Object(members) = at else {
            continue;
        };
        at = members.entry(name).or_insert(Json::Null);
    }
    *at = value;
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn members_are_set_by_path() {
        let set = |assignments: &[&str]| {
            let payload = json!({"plan": {"price": 1}, "items": [{"id": 1}]});
            let assignments: Vec<String> = assignments.iter().map(|it| (*it).to_owned()).collect();
            with(payload, &assignments).map_err(|failure| failure.message)
        };
        assert_eq!(
            set(&["plan.price=9.5", "items.0.id=null", "a.b=x=y"]),
            Ok(json!({"plan": {"price": 9.5}, "items": [{"id": null}], "a": {"b": "x=y"}}))
        );
        assert_eq!(
            set(&["items.1.id=2"]),
            Err("`--set items.1.id`: the array has no item `1`".to_owned())
        );
        assert!(set(&["plan"]).is_err());
    }
}
