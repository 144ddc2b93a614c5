//! Validates values against the schemas of a document.

use jsonschema::{ValidationError, Validator};
use openapi_webhooks_document::SchemaView;

/// The validator of a schema. `None` if there is no schema or the validator does not support it.
pub(crate) fn validator(schema: Option<SchemaView<'_>>) -> Option<Validator> {
    let schema = schema?.to_json_schema();
    let options = jsonschema::draft202012::options().should_validate_formats(true);
    options.build(&schema).ok()
}

/// What is wrong with a value, with the JSON pointer of the place.
pub(crate) fn problem(error: &ValidationError<'_>) -> String {
    let pointer = error.instance_path().to_string();
    match pointer.as_str() {
        "" => error.to_string(),
        pointer => format!("{error} at `{pointer}`"),
    }
}
