//! Builds the model: names, equal shapes, settings, and event matching.

mod assemble;
mod boxing;
mod dedup;
mod event_match;
mod form_fields;
mod naming;
mod overrides;
mod usage;

use openapi_webhooks_document::{Catalogue, Diagnostics};

use crate::lower::Slot;
use crate::model::{Model, Operation};
use crate::operation::security;
use crate::settings::Settings;

/// Makes the remaining decisions about types and methods.
pub(crate) fn model(
    catalogue: &Catalogue,
    mut slots: Vec<Slot>,
    mut operations: Vec<Operation>,
    settings: &Settings,
    diagnostics: &Diagnostics,
) -> Model {
    let (document, api) = (catalogue.document(), catalogue.api());
    let type_names = naming::name(document, &slots, &settings.type_names, diagnostics);
    let chosen = overrides::chosen(&slots, &type_names, settings);
    let shared = dedup::share(&mut slots, &chosen, &mut operations);
    let (types, aliases) = assemble::all(document, slots, &type_names, &shared, &mut operations);
    let mut model = Model {
        title: api.title.clone(),
        version: api.version.clone(),
        types,
        aliases,
        type_names,
        operations,
        security_schemes: security::schemes(api),
        event_matcher: None,
        omits_client: settings.omits_client,
        receiver: settings.has_events(),
        is_lenient: settings.is_lenient(),
        examples: settings.examples,
        test_support: settings.test_support,
    };
    dedup::share_between(&mut model.operations);
    overrides::apply(&mut model, settings, diagnostics);
    boxing::insert_boxes(&mut model);
    form_fields::describe(&mut model);
    usage::mark(&mut model);
    if model.receiver && !model.operations.is_empty() {
        model.event_matcher = event_match::find(&model, settings, (document, api), diagnostics);
    }
    model
}
