//! The messages of all changes in one place, so that they can be read together.

use crate::kind::ChangeKind;

/// What changed.
pub(crate) struct Subject<'a> {
    pub(crate) subject: Option<&'a str>,
    pub(crate) before: Option<&'a str>,
    pub(crate) after: Option<&'a str>,
}

/// The message of a change, in one line.
pub(crate) fn message(kind: ChangeKind, what: &Subject<'_>) -> String {
    let subject = what.subject.unwrap_or_default();
    let before = what.before.unwrap_or("none");
    let after = what.after.unwrap_or("none");
    match kind {
        ChangeKind::WebhookRemoved => format!("webhook `{before}` was removed"),
        ChangeKind::WebhookAdded => format!("webhook `{after}` was added"),
        ChangeKind::WebhookRenamed => format!("webhook `{before}` was renamed to `{after}`"),
        ChangeKind::MethodRemoved => format!("method {before} was removed"),
        ChangeKind::MethodAdded => format!("method {after} was added"),
        ChangeKind::CallbackUrlChanged => {
            format!("the URL of the callback changed from `{before}` to `{after}`")
        }
        ChangeKind::MediaTypeRemoved => format!("media type `{before}` was removed"),
        ChangeKind::MediaTypeAdded => format!("media type `{after}` was added"),
        ChangeKind::EncodingChanged => {
            format!("member `{subject}` is written as {after} instead of {before}")
        }
        ChangeKind::BodyBecameOptional => "the body became optional".to_owned(),
        ChangeKind::BodyBecameRequired => "the body became required".to_owned(),
        ChangeKind::ParameterRemoved => format!("{subject} was removed"),
        ChangeKind::ParameterAdded => format!("{subject} was added"),
        ChangeKind::ParameterBecameOptional => format!("{subject} became optional"),
        ChangeKind::ParameterBecameRequired => format!("{subject} became required"),
        ChangeKind::ParameterStyleChanged => {
            format!("{subject} is serialized as {after} instead of {before}")
        }
        ChangeKind::SignatureChanged => {
            format!("the headers of the signature changed from {before} to {after}")
        }
        ChangeKind::SecurityRequirementAdded => format!("{after} is required"),
        ChangeKind::SecurityRequirementRemoved => format!("{before} is no longer sent"),
        ChangeKind::SecurityAlternativeAdded => format!("{after} may be sent instead"),
        ChangeKind::StatusRemoved => format!("response {before} was removed"),
        ChangeKind::StatusAdded => format!("response {after} was added"),
        ChangeKind::ResponseContentAdded => format!("the response must have content: {after}"),
        ChangeKind::ResponseContentRemoved => {
            format!("the response no longer needs content: {before}")
        }
        ChangeKind::ResponseMediaTypeRemoved => {
            format!("the response may no longer be `{before}`")
        }
        ChangeKind::ResponseMediaTypeAdded => format!("the response may be `{after}`"),
        ChangeKind::ResponseHeaderRemoved => format!("response header `{subject}` was removed"),
        ChangeKind::ResponseHeaderAdded => format!("response header `{subject}` was added"),
        ChangeKind::ResponseHeaderBecameRequired => {
            format!("response header `{subject}` became required")
        }
        ChangeKind::ResponseHeaderBecameOptional => {
            format!("response header `{subject}` became optional")
        }
        ChangeKind::PropertyRemoved | ChangeKind::PropertyRemovedFromClosedObject => {
            format!("property `{subject}` was removed")
        }
        ChangeKind::PropertyBecameOptional => format!("property `{subject}` became optional"),
        ChangeKind::PropertyBecameRequired => format!("property `{subject}` became required"),
        ChangeKind::OptionalPropertyAdded => format!("optional property `{subject}` was added"),
        ChangeKind::RequiredPropertyAdded => format!("required property `{subject}` was added"),
        ChangeKind::PropertyAddedToClosedObject => {
            format!("property `{subject}` was added to an object that allowed no others")
        }
        ChangeKind::AdditionalPropertiesAllowed => match what.subject {
            Some(name) => format!("the undeclared member `{name}` became allowed"),
            None => "undeclared members became allowed".to_owned(),
        },
        ChangeKind::AdditionalPropertiesForbidden => match what.subject {
            Some(name) => format!("the undeclared member `{name}` became forbidden"),
            None => "undeclared members became forbidden".to_owned(),
        },
        ChangeKind::TypeWidened | ChangeKind::TypeNarrowed | ChangeKind::TypeChanged => {
            format!("the type changed from {before} to {after}")
        }
        ChangeKind::NullAdded => "the value may be null".to_owned(),
        ChangeKind::NullRemoved => "the value may no longer be null".to_owned(),
        ChangeKind::BoundLoosened | ChangeKind::BoundTightened | ChangeKind::BoundChanged => {
            match (what.before, what.after) {
                (Some(before), None) => format!("`{before}` was removed"),
                (None, Some(after)) => format!("`{after}` was added"),
                _ => format!("the bound changed from `{before}` to `{after}`"),
            }
        }
        ChangeKind::FormatAdded => format!("format `{after}` was added"),
        ChangeKind::FormatChanged => match what.after {
            Some(after) => format!("the format changed from `{before}` to `{after}`"),
            None => format!("format `{before}` was dropped"),
        },
        ChangeKind::EnumValueAdded | ChangeKind::OpenEnumValueAdded => {
            format!("enum value `{after}` was added")
        }
        ChangeKind::EnumValueRemoved | ChangeKind::OpenEnumValueRemoved => {
            format!("enum value `{before}` was removed")
        }
        ChangeKind::EnumOpened => "the enum allows other values".to_owned(),
        ChangeKind::EnumClosed => "the values are limited to an enum".to_owned(),
        ChangeKind::ConstChanged => format!("the constant changed from `{before}` to `{after}`"),
        ChangeKind::VariantAdded | ChangeKind::OverlappingVariantAdded => {
            format!("variant `{subject}` was added")
        }
        ChangeKind::VariantRemoved | ChangeKind::OverlappingVariantRemoved => {
            format!("variant `{subject}` was removed")
        }
        ChangeKind::TagChanged => format!("the tag changed from {before} to {after}"),
        ChangeKind::PatternChanged => format!("{before} changed to {after}"),
        ChangeKind::ConditionChanged => match (what.before, what.after) {
            (None, Some(after)) => format!("`{subject}` changed: `{after}` was added"),
            (Some(before), None) => format!("`{subject}` changed: `{before}` was removed"),
            _ => format!("`{subject}` changed"),
        },
        ChangeKind::UnionKeywordChanged => format!("`{before}` became `{after}`"),
        ChangeKind::NotCompared => "the schemas are too complex to be compared".to_owned(),
        ChangeKind::ComponentRenamed => {
            format!("component `{before}` was renamed to `{after}`")
        }
        ChangeKind::OperationIdChanged => {
            format!("`operationId` changed from `{before}` to `{after}`")
        }
        ChangeKind::Deprecated => "deprecated".to_owned(),
        ChangeKind::TextChanged => format!("{subject} changed"),
    }
}
