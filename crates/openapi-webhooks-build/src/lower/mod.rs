//! JSON Schema 2020-12 → model types.
//!
//! A schema is looked at as a [`view`]: an intersection of schema objects. [`merge`] says what they
//! mean together, [`lower`] decides which type that is, a file per shape defines it, and [`naming`]
//! gives the names when all types are known.

mod definition;
mod example;
mod fields;
mod form;
mod keyword;
mod kinds;
mod leaf;
mod lower;
mod media;
mod merge;
mod naming;
mod object;
mod operation;
mod recognition;
mod recursion;
mod security;
mod settings;
mod sharing;
mod tag;
mod union;
mod usage;
mod value;
mod view;
mod words;

use std::collections::VecDeque;

use crate::diagnostic::Diagnostics;
use crate::document::{Document, NodeId};
use crate::map::HashMap;
use crate::model::{Docs, Model, Shape, Type, TypeId};
use crate::openapi::Api;

use merge::Merged;
use naming::Candidates;
use view::View;

/// What a run is asked for beside the document.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Options<'a> {
    pub(crate) receiver: bool,
    /// Whether a receiver keeps what the document does not list.
    pub(crate) is_lenient: bool,
    pub(crate) examples: bool,
    /// The method names that the configuration gives, by webhook name.
    pub(crate) method_names: &'a [(String, String)],
    /// The names that the configuration gives to types, by the names they would have.
    pub(crate) type_names: &'a [(String, String)],
    /// The types of the user's own that stand for generated ones, by the generated name.
    pub(crate) replaced_types: &'a [(String, String)],
    /// The names of fields and variants, by type and generated name.
    pub(crate) field_names: &'a [(String, String)],
    /// Attributes, by globs over types and over their members.
    pub(crate) type_attributes: &'a [(String, String)],
    pub(crate) field_attributes: &'a [(String, String)],
    /// The header, or the member of the body, that holds the name of a webhook.
    pub(crate) event_header: Option<&'a str>,
    pub(crate) event_member: Option<&'a str>,
}

/// Decides every type and every method of the generated module.
pub(crate) fn build(
    document: &Document,
    api: &Api,
    options: Options<'_>,
    diagnostics: &Diagnostics,
) -> Model {
    let mut types = Types::new(document, options, diagnostics);
    let mut operations = operation::build(&mut types, api, options);
    let mut slots = types.finish();
    let shared = sharing::share(&mut slots, &mut operations);
    let found = definition::Found {
        document,
        slots,
        type_names: options.type_names,
        diagnostics,
    };
    let (types, aliases) = definition::all(found, &shared, &mut operations);
    let mut model = Model {
        title: api.title.clone(),
        version: api.version.clone(),
        types,
        aliases,
        operations,
        security_schemes: security::schemes(api),
        recognition: None,
        receiver: options.receiver,
        is_lenient: options.is_lenient,
        examples: options.examples,
    };
    sharing::share_between(&mut model.operations);
    settings::apply(&mut model, options, diagnostics);
    recursion::close(&mut model);
    fields::describe(&mut model);
    usage::mark(&mut model);
    if options.receiver && !model.operations.is_empty() {
        model.recognition = recognition::find(&model, options, (document, api), diagnostics);
    }
    model
}

/// The types found so far. A type is reserved when it is first met and defined when its turn comes,
/// so that a schema may contain itself.
struct Types<'a> {
    document: &'a Document,
    options: Options<'a>,
    diagnostics: &'a Diagnostics,
    known: HashMap<View, Usage>,
    slots: Vec<Slot>,
    queue: VecDeque<(TypeId, Plan)>,
    /// How many arrays, maps and unions we are inside of.
    depth: usize,
}

/// A type that is reserved, and its shape when it is defined.
struct Slot {
    candidates: Candidates,
    docs: Docs,
    /// The schema that it is of, or the first of them.
    node: NodeId,
    shape: Option<Shape>,
}

/// How a reserved type is to be defined.
enum Plan {
    Struct(View, Box<Merged>),
    Union(union::UnionPlan),
}

/// A type where it is used, and whether `null` may stand in its place.
#[derive(Clone, Debug)]
struct Usage {
    ty: Type,
    is_nullable: bool,
}

impl Usage {
    fn plain(ty: Type) -> Usage {
        Usage {
            ty,
            is_nullable: false,
        }
    }

    fn into_type(self) -> Type {
        match self.ty {
            // These hold `null` themselves.
            Type::Any | Type::Null => self.ty,
            ty if self.is_nullable => Type::Nullable(Box::new(ty)),
            ty => ty,
        }
    }
}

impl<'a> Types<'a> {
    fn new(document: &'a Document, options: Options<'a>, diagnostics: &'a Diagnostics) -> Self {
        Types {
            document,
            options,
            diagnostics,
            known: HashMap::default(),
            slots: Vec::new(),
            queue: VecDeque::new(),
            depth: 0,
        }
    }

    /// Reserves a type for the schema at `node`.
    fn reserve(&mut self, candidates: Candidates, docs: Docs, node: NodeId) -> TypeId {
        self.slots.push(Slot {
            candidates,
            docs,
            node,
            shape: None,
        });
        TypeId(self.slots.len() - 1)
    }

    fn define(&mut self, id: TypeId, shape: Shape) {
        self.slots[id.0].shape = Some(shape);
    }

    /// Defines what is reserved, until nothing is left.
    fn finish(mut self) -> Vec<Slot> {
        while let Some((id, plan)) = self.queue.pop_front() {
            let shape = match plan {
                Plan::Struct(view, merged) => object::define(&mut self, id, &view, &merged),
                Plan::Union(plan) => union::define(&mut self, id, plan),
            };
            self.define(id, shape);
        }
        self.slots
    }
}
