//! The identity of a schema.

use std::path::PathBuf;

use openapi_webhooks_document::SchemaView;

/// The file and the pointer of a schema after its references are resolved. Two schemas with the same place
/// are the same schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Place {
    file: PathBuf,
    pointer: String,
}

impl Place {
    pub(crate) fn of(view: &SchemaView<'_>) -> Option<Place> {
        let location = view.target_location()?;
        Some(Place {
            file: location.file().to_owned(),
            pointer: location.pointer().to_owned(),
        })
    }
}
