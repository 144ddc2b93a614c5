//! How the members of a form are written (OpenAPI 3.1, section 4.8.15).

use openapi_webhooks_document::{
    BodyKind, BodyView, EncodingView, JsonType, SchemaView, StyleName,
};

use crate::change::Part;
use crate::class::Direction;
use crate::kind::ChangeKind;
use crate::side::Side;

use super::comparison::{Comparison, Difference, Scope};
use super::{media_type, parameters};

/// Compares the members that both forms declare. A member that only one of them declares is reported as a change of
/// a property.
pub(super) fn compare<'a>(
    comparison: &mut Comparison<'a>,
    scope: &Scope,
    old: &BodyView<'a>,
    new: &BodyView<'a>,
) {
    if !matches!(new.kind(), BodyKind::Form | BodyKind::Multipart) {
        return;
    }
    let (before, after) = (members(old), members(new));
    for member in &before {
        if let Some(other) = after.iter().find(|other| other.name == member.name) {
            compare_one(comparison, scope, [member, other]);
            compare_headers(comparison, scope, new, [member, other]);
        }
    }
}

/// A member of a form.
struct Member<'a> {
    name: String,
    schema: SchemaView<'a>,
    encoding: Option<EncodingView<'a>>,
}

fn members<'a>(body: &BodyView<'a>) -> Vec<Member<'a>> {
    let encodings = body.encodings();
    let properties = body.schema().map(|schema| schema.properties());
    let member = |property: &openapi_webhooks_document::Property<'a>| {
        let name = property.name();
        let mut encodings = encodings.iter();
        Member {
            name: name.to_owned(),
            schema: property.schema().clone(),
            encoding: encodings.find(|it| it.property() == name).copied(),
        }
    };
    properties.unwrap_or_default().iter().map(member).collect()
}

fn compare_one(comparison: &mut Comparison<'_>, scope: &Scope, [old, new]: [&Member<'_>; 2]) {
    // A change of the type is reported as such.
    if old.is_array() != new.is_array() || old.media_type() != new.media_type() {
        return;
    }
    let [before, after] = [old, new].map(Member::description);
    if media_type::is_same(&before, &after) {
        return;
    }
    let [old_location, new_location] =
        [old, new].map(|it| it.encoding.as_ref().map(EncodingView::location));
    let difference = Difference {
        subject: Some(&new.name),
        before: Some(&before),
        after: Some(&after),
        old: old_location,
        new: new_location,
    };
    comparison.report_operation(ChangeKind::EncodingChanged, scope, difference);
}

impl Member<'_> {
    /// How the member is written: in a style, or as text of a media type.
    fn description(&self) -> String {
        let encoding = self.encoding.as_ref();
        let style = encoding.and_then(EncodingView::style);
        // Texts and arrays of texts have the style `form` by default, so naming it changes nothing.
        let style = style.filter(|style| {
            let is_default =
                style.name == StyleName::Form && style.explode && !style.allow_reserved;
            !is_default || self.media_type() == JSON
        });
        if let Some(style) = style {
            return format!("style {}", parameters::style_text(style));
        }
        let declared = encoding.and_then(EncodingView::content_type);
        let media_type = declared.unwrap_or(self.media_type());
        match self.is_array() {
            true => format!("`{media_type}` for each item"),
            false => format!("`{media_type}`"),
        }
    }

    fn is_array(&self) -> bool {
        self.schema.types().without_null().list() == [JsonType::Array]
    }

    /// The media type that follows from the type of the member, or of its items (OpenAPI 3.1, section 4.8.15.1.1).
    fn media_type(&self) -> &'static str {
        let items = self.schema.items().filter(|_| self.is_array());
        let schema = items.as_ref().unwrap_or(&self.schema);
        match schema.types().without_null().list().as_slice() {
            [JsonType::Object | JsonType::Array] => JSON,
            [JsonType::String] if schema.annotation("contentEncoding").is_some() => {
                "application/octet-stream"
            }
            _ => "text/plain",
        }
    }
}

const JSON: &str = "application/json";

/// Compares the headers of a part of a multipart body.
fn compare_headers<'a>(
    comparison: &mut Comparison<'a>,
    scope: &Scope,
    body: &BodyView<'a>,
    [old, new]: [&Member<'a>; 2],
) {
    let [before, after] = [old, new].map(|member| {
        let headers = member.encoding.as_ref().map(EncodingView::headers);
        headers.unwrap_or_default()
    });
    let mut change = |kind, header: &str| {
        let subject = format!("header `{header}` of member `{}`", new.name);
        let difference = Difference {
            subject: Some(&subject),
            ..Difference::default()
        };
        comparison.report_operation(kind, scope, difference);
    };
    let is_in = |headers: &[(&str, SchemaView<'_>)], name: &str| {
        headers.iter().any(|it| it.0.eq_ignore_ascii_case(name))
    };
    for (name, _) in before.iter().filter(|it| !is_in(&after, it.0)) {
        change(ChangeKind::ParameterRemoved, name);
    }
    for (name, _) in after.iter().filter(|it| !is_in(&before, it.0)) {
        change(ChangeKind::ParameterAdded, name);
    }
    for (name, schema) in before {
        let other = after.iter().find(|it| it.0.eq_ignore_ascii_case(name));
        if let Some((_, other)) = other {
            let place = scope.place(Some(Part::Body(body.media_type().to_owned())));
            let sides = [Side::Schema(schema), Side::Schema(other.clone())];
            let locations = [Some(scope.old.clone()), Some(scope.new.clone())];
            comparison.schemas(Direction::Payload, place, sides, locations);
        }
    }
}
