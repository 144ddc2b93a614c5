//! The kinds of changes, and the class of each in both directions.

use std::fmt;

use crate::class::{Class, Direction};

macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal: $payload:ident, $response:ident;)+) => {
        /// The kind of a [`Change`](crate::Change). Its name is used in settings and in the lock.
        ///
        /// ```
        /// use openapi_webhooks_diff::{ChangeKind, Class, Direction};
        ///
        /// let kind = ChangeKind::named("property-became-required").expect("a kind");
        /// assert_eq!(kind.class(Direction::Payload), Class::Patch);
        /// assert_eq!(kind.class(Direction::Response), Class::Major);
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum ChangeKind { $($(#[doc = $doc])+ $variant,)+ }

        impl ChangeKind {
            /// All kinds.
            pub const ALL: &[ChangeKind] = &[$(ChangeKind::$variant,)+];

            /// The name, such as `property-removed`.
            pub fn name(self) -> &'static str {
                match self { $(ChangeKind::$variant => $name,)+ }
            }

            /// Whom it breaks in this direction.
            pub fn class(self, direction: Direction) -> Class {
                match (self, direction) {
                    $((ChangeKind::$variant, Direction::Payload) => Class::$payload,
                      (ChangeKind::$variant, Direction::Response) => Class::$response,)+
                }
            }

            /// What the kind is, in one sentence.
            pub fn description(self) -> &'static str {
                match self { $(ChangeKind::$variant => concat!($($doc),+).trim_ascii(),)+ }
            }
        }
    };
}

// The class in a payload, which the sender writes, and in a response, which the customer writes. Kinds
// that occur in one of them only have the same class twice.
kinds! {
    /// A webhook was removed.
    WebhookRemoved = "webhook-removed": Major, Major;
    /// A webhook was added.
    WebhookAdded = "webhook-added": Minor, Minor;
    /// A webhook has another name and the same payload.
    WebhookRenamed = "webhook-renamed": Major, Major;
    /// An HTTP method of a webhook was removed.
    MethodRemoved = "method-removed": Major, Major;
    /// An HTTP method of a webhook was added.
    MethodAdded = "method-added": Minor, Minor;
    /// The expression that gives the URL of a callback changed.
    CallbackUrlChanged = "callback-url-changed": Major, Major;
    /// A media type of the body was removed.
    MediaTypeRemoved = "media-type-removed": Major, Major;
    /// A media type of the body was added.
    MediaTypeAdded = "media-type-added": Minor, Minor;
    /// A member of a form is written differently.
    EncodingChanged = "encoding-changed": Major, Major;
    /// The body is no longer always sent.
    BodyBecameOptional = "body-became-optional": Major, Major;
    /// The body is always sent.
    BodyBecameRequired = "body-became-required": Patch, Patch;
    /// A header, a query parameter, a cookie or a header in a multipart body was removed.
    ParameterRemoved = "parameter-removed": Major, Major;
    /// A header, a query parameter, a cookie or a header in a multipart body was added.
    ParameterAdded = "parameter-added": Minor, Minor;
    /// A parameter is no longer always sent.
    ParameterBecameOptional = "parameter-became-optional": Major, Major;
    /// A parameter is always sent.
    ParameterBecameRequired = "parameter-became-required": Patch, Patch;
    /// The value of a parameter is written differently.
    ParameterStyleChanged = "parameter-style-changed": Major, Major;
    /// The header of a signature changed.
    SignatureChanged = "signature-changed": Major, Major;
    /// Customers must provide credentials that were not required.
    SecurityRequirementAdded = "security-requirement-added": Major, Major;
    /// Credentials are no longer sent.
    SecurityRequirementRemoved = "security-requirement-removed": Major, Major;
    /// Other credentials are possible in addition.
    SecurityAlternativeAdded = "security-alternative-added": Minor, Minor;
    /// A status of responses was removed.
    StatusRemoved = "status-removed": Major, Major;
    /// A status of responses was added.
    StatusAdded = "status-added": Minor, Minor;
    /// A response must have content that was not described.
    ResponseContentAdded = "response-content-added": Major, Major;
    /// A response no longer needs content.
    ResponseContentRemoved = "response-content-removed": Minor, Minor;
    /// A media type of a response was removed.
    ResponseMediaTypeRemoved = "response-media-type-removed": Major, Major;
    /// A media type of a response was added.
    ResponseMediaTypeAdded = "response-media-type-added": Minor, Minor;
    /// A header of a response was removed.
    ResponseHeaderRemoved = "response-header-removed": Minor, Minor;
    /// An optional header of a response was added.
    ResponseHeaderAdded = "response-header-added": Minor, Minor;
    /// A header of a response became required, or was added as required.
    ResponseHeaderBecameRequired = "response-header-became-required": Major, Major;
    /// A header of a response became optional.
    ResponseHeaderBecameOptional = "response-header-became-optional": Minor, Minor;

    /// A property was removed.
    PropertyRemoved = "property-removed": Major, Minor;
    /// A property was removed from an object that allows no others.
    PropertyRemovedFromClosedObject = "property-removed-from-closed-object": Major, Major;
    /// A required property became optional.
    PropertyBecameOptional = "property-became-optional": Major, Minor;
    /// An optional property became required.
    PropertyBecameRequired = "property-became-required": Patch, Major;
    /// An optional property was added.
    OptionalPropertyAdded = "optional-property-added": Minor, Minor;
    /// A required property was added.
    RequiredPropertyAdded = "required-property-added": Minor, Major;
    /// A property was added to an object that allowed no others.
    PropertyAddedToClosedObject = "property-added-to-closed-object": Major, Minor;
    /// Undeclared members became allowed.
    AdditionalPropertiesAllowed = "additional-properties-allowed": Major, Minor;
    /// Undeclared members became forbidden.
    AdditionalPropertiesForbidden = "additional-properties-forbidden": Patch, Major;

    /// A value may have further JSON types.
    TypeWidened = "type-widened": Major, Minor;
    /// A value may have fewer JSON types.
    TypeNarrowed = "type-narrowed": Patch, Major;
    /// A value has another JSON type.
    TypeChanged = "type-changed": Major, Major;
    /// A value may be null.
    NullAdded = "null-added": Major, Minor;
    /// A value may no longer be null.
    NullRemoved = "null-removed": Patch, Major;
    /// A bound was loosened or removed.
    BoundLoosened = "bound-loosened": Major, Minor;
    /// A bound was tightened or added.
    BoundTightened = "bound-tightened": Patch, Major;
    /// A bound was replaced by one that allows other values.
    BoundChanged = "bound-changed": Major, Major;
    /// A format was added.
    FormatAdded = "format-added": Patch, Major;
    /// A format was changed or dropped.
    FormatChanged = "format-changed": Major, Major;

    /// A value was added to an enum.
    EnumValueAdded = "enum-value-added": Major, Minor;
    /// A value was removed from an enum.
    EnumValueRemoved = "enum-value-removed": Minor, Major;
    /// A value was added to an enum that allows others, or is marked by `x-extensible-enum`.
    OpenEnumValueAdded = "open-enum-value-added": Minor, Minor;
    /// A value was removed from an enum that allows others, or is marked by `x-extensible-enum`.
    OpenEnumValueRemoved = "open-enum-value-removed": Minor, Minor;
    /// An enum allows other values.
    EnumOpened = "enum-opened": Major, Minor;
    /// Values are limited to an enum.
    EnumClosed = "enum-closed": Patch, Major;
    /// A constant has another value.
    ConstChanged = "const-changed": Major, Major;
    /// A variant was added to a union.
    VariantAdded = "variant-added": Major, Minor;
    /// A variant was removed from a union.
    VariantRemoved = "variant-removed": Minor, Major;
    /// A variant was added to a union, and another variant already allowed its values.
    OverlappingVariantAdded = "overlapping-variant-added": Minor, Minor;
    /// A variant was removed from a union, and another variant still allows its values.
    OverlappingVariantRemoved = "overlapping-variant-removed": Minor, Minor;
    /// Another property, or other values of it, select the variants of a union.
    TagChanged = "tag-changed": Major, Major;

    /// A pattern was changed.
    PatternChanged = "pattern-changed": Unknown, Unknown;
    /// A keyword such as `not`, `if` or `patternProperties` was added, changed or removed.
    ConditionChanged = "condition-changed": Unknown, Unknown;
    /// `oneOf` became `anyOf` or the reverse, and values may match several branches.
    UnionKeywordChanged = "union-keyword-changed": Unknown, Unknown;
    /// Schemas are too complex to be compared.
    NotCompared = "not-compared": Unknown, Unknown;

    /// A component has another name.
    ComponentRenamed = "component-renamed": Source, Source;
    /// An `operationId` changed.
    OperationIdChanged = "operation-id-changed": Source, Source;
    /// Something became deprecated (SemVer 2.0.0, section 7: a minor version).
    Deprecated = "deprecated": Minor, Minor;
    /// A description, an example or another annotation changed.
    TextChanged = "text-changed": Patch, Patch;
}

impl ChangeKind {
    /// Returns the kind with the given name.
    pub fn named(name: &str) -> Option<ChangeKind> {
        ChangeKind::ALL
            .iter()
            .copied()
            .find(|kind| kind.name() == name)
    }

    /// Whether the set of valid values stays the same.
    pub(crate) fn keeps_values(self) -> bool {
        matches!(
            self,
            ChangeKind::ComponentRenamed
                | ChangeKind::OperationIdChanged
                | ChangeKind::Deprecated
                | ChangeKind::TextChanged
        )
    }
}

impl fmt::Display for ChangeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
