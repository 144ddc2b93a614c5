//! Merges types of equal shapes, regardless of titles and descriptions. Documents repeat objects
//! hundreds of times, and each type adds code that users compile.

use std::hash::{BuildHasher, Hash, Hasher};
use std::mem::discriminant;

use openapi_webhooks_document::collections::{HashMap, RandomState};

use crate::lower::{Place, Root, Slot};
use crate::model::{
    AdditionalField, AdditionalProperties, Enum, EnumValue, Field, Literal, Operation, OtherValues,
    Parameter, ResponseBody, Shape, Struct, TagValue, Type, TypeId, Variant,
};
use crate::name::Ident;

use super::overrides::Chosen;

/// Maps each type to the type that defines it.
pub(super) struct Shared {
    standing_for: Vec<TypeId>,
}

impl Shared {
    /// The type that defines `id`, which may be itself.
    pub(super) fn of(&self, mut id: TypeId) -> TypeId {
        while self.standing_for[id.0] != id {
            id = self.standing_for[id.0];
        }
        id
    }

    /// The same, with path compression.
    fn find(&mut self, mut id: TypeId) -> TypeId {
        while self.standing_for[id.0] != id {
            let next = self.standing_for[id.0];
            self.standing_for[id.0] = self.standing_for[next.0];
            id = next;
        }
        id
    }

    /// Whether `id` has its own definition.
    pub(super) fn is_kept(&self, id: TypeId) -> bool {
        self.standing_for[id.0] == id
    }

    fn rename(&mut self, ty: &mut Type) {
        let named = ty.named_mut().into_iter();
        named.for_each(|id| *id = self.find(*id).named(*id));
    }
}

/// The maximum number of rounds. Few documents need three; equal shapes that are not found by then stay
/// separate types.
const MAX_ROUNDS: usize = 32;

/// Finds equal shapes, and replaces all uses by the type that defines them.
///
/// Parts are reserved after the types that contain them, so iterating backwards merges parts first.
/// Repeats until no more types are equal.
pub(super) fn share(
    slots: &mut [Slot],
    chosen: &[Vec<Chosen>],
    operations: &mut [Operation],
) -> Shared {
    let own = |(at, slot): (usize, &Slot)| slot.alias_of.unwrap_or(TypeId::new(at));
    let standing_for = slots.iter().enumerate().map(own).collect();
    let mut shared = Shared { standing_for };
    let mut rounds = 0;
    while rounds < MAX_ROUNDS && merge_once(slots, chosen, &mut shared) {
        rounds += 1;
    }
    for at in 0..slots.len() {
        let kept = shared.find(TypeId::new(at));
        shared.standing_for[at] = kept;
    }
    if rounds == MAX_ROUNDS {
        for shape in slots.iter_mut().filter_map(|slot| slot.shape.as_mut()) {
            let parts = shape.parts_mut().into_iter();
            parts.for_each(|ty| shared.rename(ty));
        }
    }
    for operation in operations {
        each_type(operation, &mut |ty| shared.rename(ty));
    }
    shared
}

/// Finds operations with equal parameters or responses. They share the type of the first one by name,
/// regardless of the document's order.
pub(super) fn share_between(operations: &mut [Operation]) {
    let parameters = first_names(operations, parameter_key);
    let responses = first_names(operations, response_key);
    let first = parameters.into_iter().zip(responses);
    for (operation, (parameters, responses)) in operations.iter_mut().zip(first) {
        operation.parameters_of = parameters;
        operation.responses_of = responses;
    }
}

/// For each operation, the first name among the operations with an equal key.
fn first_names(operations: &[Operation], key: fn(&Operation) -> String) -> Vec<Ident> {
    let keys: Vec<String> = operations.iter().map(key).collect();
    let mut first: HashMap<&str, &Ident> = HashMap::default();
    for (operation, key) in operations.iter().zip(&keys) {
        let name = first.entry(key).or_insert(&operation.type_name);
        *name = (*name).min(&operation.type_name);
    }
    keys.iter().map(|key| first[key.as_str()].clone()).collect()
}

fn parameter_key(operation: &Operation) -> String {
    let parameters = operation.parameters.iter().map(|parameter| {
        let Parameter {
            field,
            location,
            encoding,
        } = parameter;
        let (ty, is_deprecated) = (&field.ty, field.docs.deprecated);
        let name = (&field.name, &field.wire);
        format!(
            "{name:?} {ty:?} {} {is_deprecated} {location:?} {encoding:?} {:?}",
            field.is_required, field.limits
        )
    });
    joined(parameters)
}

fn response_key(operation: &Operation) -> String {
    let responses = operation.responses.iter().map(|response| {
        let (status, body) = (response.status, &response.body);
        format!(
            "{} {status:?} {body:?} {}",
            response.name, response.docs.deprecated
        )
    });
    joined(responses)
}

fn merge_once(slots: &mut [Slot], chosen: &[Vec<Chosen>], shared: &mut Shared) -> bool {
    let hashers = RandomState::default();
    let mut known: HashMap<u64, Vec<TypeId>> = HashMap::default();
    let mut has_merged = false;
    for at in (0..slots.len()).rev() {
        let id = TypeId::new(at);
        if !shared.is_kept(id) {
            continue;
        }
        let Some(shape) = &mut slots[at].shape else {
            continue;
        };
        shape
            .parts_mut()
            .into_iter()
            .for_each(|ty| shared.rename(ty));
        merge_variants(shape);
        let alike = known.entry(hash(&hashers, shape)).or_default();
        let shape = &slots[at].shape;
        let is_equal = |other: &&mut TypeId| match (shape, &slots[other.0].shape) {
            (Some(one), Some(shape)) => chosen[at] == chosen[other.0] && are_equal(one, shape),
            (None, _) | (_, None) => false,
        };
        let Some(known) = alike.iter_mut().find(is_equal) else {
            alike.push(id);
            continue;
        };
        let other = *known;
        let is_better = rank(&slots[at]) <= rank(&slots[other.0]);
        let (kept, given_up) = if is_better { (id, other) } else { (other, id) };
        shared.standing_for[given_up.0] = kept;
        keep_common_limits(slots, kept, given_up);
        *known = kept;
        has_merged = true;
    }
    has_merged
}

/// Among equal types, the one with the lowest rank is defined, and the others are aliases.
fn rank(slot: &Slot) -> (bool, &Place) {
    let is_component = matches!(slot.place.root, Root::Component(_)) && slot.place.steps.is_empty();
    (!is_component, &slot.place)
}

/// Limits that are not enforced may differ between equal shapes. Only those of both are documented.
fn keep_common_limits(slots: &mut [Slot], kept: TypeId, other: TypeId) {
    let others: Vec<Option<String>> = match &slots[other.0].shape {
        Some(Shape::Struct(structure)) => {
            let fields = structure.fields.iter();
            fields.map(|field| field.limits.clone()).collect()
        }
        _ => return,
    };
    if let Some(Shape::Struct(structure)) = &mut slots[kept.0].shape {
        for (field, other) in structure.fields.iter_mut().zip(others) {
            if field.limits != other {
                field.limits = None;
            }
        }
    }
}

/// Merges variants whose types were merged.
fn merge_variants(shape: &mut Shape) {
    let Shape::Union(union) = shape else {
        return;
    };
    let variants = std::mem::take(&mut union.variants);
    for variant in variants {
        match union
            .variants
            .iter_mut()
            .find(|other| other.ty == variant.ty)
        {
            Some(same) => {
                let new = variant
                    .tags
                    .into_iter()
                    .filter(|tag| !same.tags.contains(tag));
                let new: Vec<TagValue> = new.collect();
                same.tags.extend(new);
                same.is_default |= variant.is_default;
            }
            None => union.variants.push(variant),
        }
    }
}

/// Hashes the parts of a shape that affect the code, without documentation. It need not cover
/// everything, because shapes with equal hashes are compared.
fn hash(hashers: &RandomState, shape: &Shape) -> u64 {
    let mut hasher = hashers.build_hasher();
    discriminant(shape).hash(&mut hasher);
    match shape {
        Shape::Struct(Struct { fields, rest }) => {
            for field in fields {
                key(field).hash(&mut hasher);
            }
            kept(rest).hash(&mut hasher);
        }
        Shape::Enum(choice) => {
            for value in &choice.values {
                value.name.hash(&mut hasher);
                hash_scalar(&value.wire, &mut hasher);
            }
        }
        Shape::Const(value) => hash_scalar(value, &mut hasher),
        Shape::Union(union) => {
            for variant in &union.variants {
                variant_key(variant).hash(&mut hasher);
            }
        }
        Shape::Checked(scalar) => scalar.hash(&mut hasher),
        Shape::Replaced(path) => path.hash(&mut hasher),
    }
    hasher.finish()
}

fn hash_scalar(value: &Literal, hasher: &mut impl Hasher) {
    discriminant(value).hash(hasher);
    match value {
        Literal::Bool(value) => value.hash(hasher),
        Literal::Integer(value) => value.hash(hasher),
        Literal::Unsigned(value) => value.hash(hasher),
        // `0.0` and `-0.0` are equal, so they need equal hashes.
        Literal::Float(value) => (value + 0.0).to_bits().hash(hasher),
        Literal::String(text) | Literal::Json(text) => text.hash(hasher),
    }
}

fn are_equal(one: &Shape, other: &Shape) -> bool {
    match (one, other) {
        (Shape::Struct(one), Shape::Struct(other)) => {
            let is_open = |rest: &AdditionalProperties<AdditionalField>| {
                matches!(rest, AdditionalProperties::Unspecified)
            };
            one.fields.iter().map(key).eq(other.fields.iter().map(key))
                && kept(&one.rest) == kept(&other.rest)
                && is_open(&one.rest) == is_open(&other.rest)
        }
        (Shape::Enum(one), Shape::Enum(other)) => {
            let [of_one, of_other] = [one, other].map(|choice| choice.values.iter().map(value_key));
            let is_open = |choice: &Enum| matches!(choice.other, Some(OtherValues::Strings(_)));
            is_open(one) == is_open(other) && of_one.eq(of_other)
        }
        (Shape::Const(one), Shape::Const(other)) => one == other,
        (Shape::Union(one), Shape::Union(other)) => {
            let variants = [one, other].map(|union| union.variants.iter().map(variant_key));
            let [of_one, of_other] = variants;
            one.tag == other.tag && of_one.eq(of_other)
        }
        (Shape::Checked(one), Shape::Checked(other)) => one == other,
        (Shape::Replaced(one), Shape::Replaced(other)) => one == other,
        (
            Shape::Struct(_)
            | Shape::Enum(_)
            | Shape::Const(_)
            | Shape::Union(_)
            | Shape::Checked(_)
            | Shape::Replaced(_),
            _,
        ) => false,
    }
}

fn value_key(value: &EnumValue) -> (&Ident, bool, &Literal) {
    (&value.name, value.docs.deprecated, &value.wire)
}

fn variant_key(variant: &Variant) -> (&Ident, &[TagValue], bool, &Type) {
    (
        &variant.name,
        &variant.tags,
        variant.is_default,
        &variant.ty,
    )
}

fn key(field: &Field) -> (&str, bool, bool, &Type) {
    (
        &field.wire,
        field.is_required,
        field.docs.deprecated,
        &field.ty,
    )
}

fn kept(rest: &AdditionalProperties<AdditionalField>) -> Option<&Type> {
    match rest {
        AdditionalProperties::Typed(AdditionalField { ty, .. }) => Some(ty),
        AdditionalProperties::Unspecified | AdditionalProperties::Forbidden => None,
    }
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(";")
}

/// Calls `change` for each type that an operation names.
pub(super) fn each_type(operation: &mut Operation, change: &mut dyn FnMut(&mut Type)) {
    operation
        .messages
        .iter_mut()
        .filter_map(|message| message.payload.as_mut()?.body.ty_mut())
        .for_each(&mut *change);
    operation
        .parameters
        .iter_mut()
        .for_each(|parameter| change(&mut parameter.field.ty));
    for response in &mut operation.responses {
        if let ResponseBody::Json(ty) = &mut response.body {
            change(ty);
        }
    }
}
