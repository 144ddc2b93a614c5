//! The module that code is generated into, and the meaning of names in it.

use std::collections::HashSet;

use syn::Path;

use crate::model::{Model, TypeId};

use super::ast;

/// A generated module, and the names in its scope.
pub(super) struct Home<'a> {
    pub(super) model: &'a Model,
    /// The path to the named types.
    types: &'static [&'static str],
    /// The names that the module defines. `None` for the root, since it is included in a module of the user,
    /// which may define any name.
    own: Option<HashSet<&'a str>>,
}

impl<'a> Home<'a> {
    /// The root, with the client and `Event`.
    pub(super) fn root(model: &'a Model) -> Self {
        Home {
            model,
            types: &["types"],
            own: None,
        }
    }

    /// `mod types`.
    pub(super) fn types(model: &'a Model) -> Self {
        let types = model.types.iter().map(|definition| &definition.name);
        let aliases = model.aliases.iter().map(|alias| &alias.name);
        let names = types.chain(aliases).map(crate::name::Ident::as_str);
        Home {
            model,
            types: &[],
            own: Some(names.collect()),
        }
    }

    /// A module next to `types` whose types are named after webhooks.
    pub(super) fn of_webhooks(model: &'a Model) -> Self {
        let operations = model.operations.iter();
        let names = operations.map(|operation| operation.type_name.as_str());
        Home {
            model,
            types: &["super", "types"],
            own: Some(names.collect()),
        }
    }

    /// `mod events`, whose types are named after the variants of `Event`.
    pub(super) fn of_events(model: &'a Model) -> Self {
        let messages = model.operations.iter().flat_map(|one| &one.messages);
        let names = messages.map(|message| message.event.as_str());
        Home {
            model,
            types: &["super", "types"],
            own: Some(names.collect()),
        }
    }

    /// The path of a prelude item such as `Option`: through the facade if the short name could be ambiguous.
    pub(super) fn prelude(&self, name: &str) -> Path {
        match &self.own {
            Some(own) if !own.contains(name) => ast::path(&[name]),
            _ => ast::runtime(&[name]),
        }
    }

    /// `Subscription`, or `types::Subscription`.
    pub(super) fn named(&self, id: TypeId) -> Path {
        let name = self.model.type_names[id.1].as_str();
        ast::path(&[self.types, &[name]].concat())
    }
}
