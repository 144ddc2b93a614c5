//! Estimates the size of the generated code before it is generated.

use crate::model::{
    Docs, Field, FieldEncoding, Form, Literal, Message, Model, Operation, Shape, Type, TypeDef,
};

/// For large models, between half and twice the length of the output of [`super::module`].
pub(crate) fn estimate(model: &Model) -> usize {
    let types = model.types.iter().map(|ty| of_definition(model, ty));
    let aliases = model.aliases.iter();
    let aliases = aliases.map(|alias| 100 + alias.name.as_str().len() + of_docs(&alias.docs));
    let operations = model.operations.iter().map(|one| of_operation(model, one));
    let schemes = model.security_schemes.iter();
    let schemes = schemes.map(|scheme| 1_500 + 4 * scheme.wire.len() + of_docs(&scheme.docs));
    let rules = model.event_matcher.iter().flat_map(|all| &all.rules);
    let rules = rules.map(|rule| {
        let values = rule.values.iter().flatten().map(of_scalar);
        100 + rule.webhook.len() + values.sum::<usize>()
    });
    types.sum::<usize>()
        + aliases.sum::<usize>()
        + operations.sum::<usize>()
        + schemes.sum::<usize>()
        + rules.sum::<usize>()
}

fn of_definition(model: &Model, definition: &TypeDef) -> usize {
    let own = 10 * definition.name.as_str().len() + of_docs(&definition.docs);
    own + match &definition.shape {
        Shape::Struct(structure) => {
            let fields = structure.fields.iter().map(|field| {
                let names = 3 * field.name.as_str().len() + 2 * field.wire.len();
                let docs = of_docs(&field.docs) + of_limits(field);
                100 + names + docs + 3 * of_type(model, &field.ty)
            });
            600 + fields.sum::<usize>()
        }
        Shape::Enum(choice) => {
            let values = choice.values.iter().map(|value| {
                let names = 3 * value.name.as_str().len();
                50 + names + 2 * of_scalar(&value.wire) + of_docs(&value.docs)
            });
            400 + values.sum::<usize>()
        }
        Shape::Union(union) => {
            let variants = union.variants.iter().map(|variant| {
                let tags: usize = variant
                    .tags
                    .iter()
                    .map(|tag| 40 + tag.to_string().len())
                    .sum();
                let names = 8 * variant.name.as_str().len();
                400 + names + tags + of_docs(&variant.docs) + 3 * of_type(model, &variant.ty)
            });
            1_000 + variants.sum::<usize>()
        }
        Shape::Const(value) => 400 + 3 * of_scalar(value),
        Shape::Checked(checked) => {
            let pattern = checked.pattern.iter().map(|pattern| {
                let parts = pattern.matches.iter().chain(&pattern.rejects);
                2 * pattern.text.len() + parts.map(String::len).sum::<usize>()
            });
            500 + pattern.sum::<usize>()
        }
        Shape::Replaced(path) => 100 + path.len(),
    }
}

fn of_operation(model: &Model, operation: &Operation) -> usize {
    let messages = operation.messages.iter().map(|one| of_message(model, one));
    let parameters = operation.parameters.iter().map(|parameter| {
        let field = &parameter.field;
        let names = 6 * field.wire.len();
        400 + names + of_docs(&field.docs) + of_limits(field) + 3 * of_type(model, &field.ty)
    });
    let responses = operation.responses.iter();
    let responses = responses.map(|response| 300 + of_docs(&response.docs));
    let security = operation.security.iter().map(|one| 30 + 80 * one.len());
    500 + 4 * operation.webhook.len()
        + of_docs(&operation.docs)
        + messages.sum::<usize>()
        + parameters.sum::<usize>()
        + responses.sum::<usize>()
        + security.sum::<usize>()
}

fn of_message(model: &Model, message: &Message) -> usize {
    let examples = message.examples.iter().map(|example| {
        let texts = example
            .payload
            .iter()
            .chain(example.parameters.iter().flatten());
        200 + texts.map(|text| 40 + text.len() * 5 / 4).sum::<usize>()
    });
    let payload = message.payload.iter().map(|payload| {
        let form = match &payload.body {
            crate::model::Body::Multipart(form) | crate::model::Body::Form(form) => of_form(form),
            _ => 0,
        };
        let ty = payload.body.ty().map_or(0, |ty| of_type(model, ty));
        of_docs(&payload.docs) + 3 * ty + form
    });
    let event = if model.test_support { 800 } else { 0 };
    2_500
        + event
        + 12 * message.name.as_str().len()
        + examples.sum::<usize>()
        + payload.sum::<usize>()
}

fn of_form(form: &Form) -> usize {
    let fields = form.fields.iter().map(|field| {
        let parts = field.parts.members.iter().map(|(wire, _)| 60 + wire.len());
        let encoding = field.encoding.as_ref().map_or(0, of_encoding);
        250 + field.wire.len() + encoding + parts.sum::<usize>()
    });
    fields.sum()
}

fn of_encoding(encoding: &FieldEncoding) -> usize {
    let headers = encoding.headers.iter();
    100 + headers
        .map(|(name, value)| 30 + name.len() + value.len())
        .sum::<usize>()
}

fn of_type(model: &Model, ty: &Type) -> usize {
    let names = ty.named().into_iter();
    10 * ty.size()
        + names
            .map(|id| model.type_names[id.1].as_str().len())
            .sum::<usize>()
}

fn of_scalar(value: &Literal) -> usize {
    match value {
        Literal::String(text) | Literal::Json(text) => 2 + text.len(),
        Literal::Bool(_) | Literal::Integer(_) | Literal::Unsigned(_) | Literal::Float(_) => 10,
    }
}

fn of_limits(field: &Field) -> usize {
    field.limits.as_ref().map_or(0, |limits| 30 + limits.len())
}

fn of_docs(docs: &Docs) -> usize {
    let paragraphs = docs.paragraphs.iter().chain(&docs.notes);
    paragraphs.map(|text| 20 + text.len() * 5 / 4).sum()
}
