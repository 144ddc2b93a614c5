//! What a schema means, once references and `allOf` are resolved.

use std::sync::Arc;

use serde_json::Value as Json;

use crate::diagnostic::Location;
use crate::document::NodeId;
use crate::schema::additional::AdditionalProperties;
use crate::schema::annotations;
use crate::schema::bounds::Bounds;
use crate::schema::declared::declared_name;
use crate::schema::intersection::{Intersection, Operand, first_node};
use crate::schema::merge::Merged;
use crate::schema::type_set::TypeSet;

use super::cache::{MergedSchema, SchemaId};
use super::json_schema;
use super::source::Source;

/// A schema, once `$ref` and `allOf` are resolved: `{"$ref": …}`, `{"allOf": [{"$ref": …}]}` and what
/// they refer to have the same meaning.
///
/// ```
/// # use openapi_webhooks_document::{Catalogue, ReadOptions};
/// # fn main() -> Result<(), openapi_webhooks_document::Error> {
/// # let catalogue = Catalogue::load("examples/shop.json", &ReadOptions::new())?;
/// # let webhook = catalogue.webhook("order.paid").expect("the document defines it");
/// # let operation = webhook.operations()[0];
/// let schema = operation.bodies()[0].schema().expect("the body has a schema");
/// assert_eq!(schema.component(), Some("Order"));
/// assert_eq!(schema.required(), ["id", "payment"]);
/// let names: Vec<_> = schema.properties().iter().map(|one| one.name().to_owned()).collect();
/// assert_eq!(names, ["id", "payment", "note"]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct SchemaView<'a> {
    pub(super) source: &'a Source,
    /// The schemas that are merged, before references are followed. They may have annotations.
    pub(super) view: Intersection,
    pub(super) schema: Arc<MergedSchema>,
}

impl<'a> SchemaView<'a> {
    pub(super) fn new(source: &'a Source, node: NodeId) -> Self {
        SchemaView::of(source, vec![Operand::Node(node)])
    }

    pub(super) fn of(source: &'a Source, view: Intersection) -> Self {
        SchemaView {
            source,
            schema: source.schemas.get(&source.document, &view),
            view,
        }
    }

    pub(super) fn merged(&self) -> &Merged {
        &self.schema.merged
    }

    /// The name, if the schema has one: the key under `components/schemas` or `$defs`, or the name of the
    /// file that consists of it.
    pub fn component(&self) -> Option<&'a str> {
        match self.schema.operands.as_slice() {
            [Operand::Node(node)] => declared_name(&self.source.document, *node),
            _ => None,
        }
    }

    /// The identifier of the schema after its references: equal for all views of one schema.
    ///
    /// ```
    /// # use openapi_webhooks_document::{Catalogue, ReadOptions};
    /// # fn main() -> Result<(), openapi_webhooks_document::Error> {
    /// # let catalogue = Catalogue::load("examples/shop.json", &ReadOptions::new())?;
    /// # let webhook = catalogue.webhook("order.paid").expect("the document defines it");
    /// # let order = webhook.operations()[0].bodies()[0].schema().expect("the body has a schema");
    /// # let properties = order.properties();
    /// // Follow a schema that may contain itself.
    /// let mut seen = std::collections::HashSet::new();
    /// assert!(seen.insert(order.id()));
    /// for property in &properties {
    ///     assert!(seen.insert(property.schema().id()), "another schema");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn id(&self) -> SchemaId {
        self.schema.id
    }

    /// The schema after its references, without the annotations beside them.
    ///
    /// ```
    /// # use openapi_webhooks_document::{Catalogue, ReadOptions};
    /// # fn main() -> Result<(), openapi_webhooks_document::Error> {
    /// # let text = r##"{"openapi": "3.1.1", "info": {"title": "", "version": ""}, "webhooks": {"paid": {"post": {
    /// #     "requestBody": {"content": {"application/json": {"schema":
    /// #     {"$ref": "#/components/schemas/Order", "description": "The order that was paid."}}}}}}},
    /// #     "components": {"schemas": {"Order": {"type": "object", "description": "An order."}}}}"##;
    /// # let mut load = |_: &std::path::Path| Ok(text.to_owned());
    /// # let catalogue = Catalogue::load_with("openapi.json", &ReadOptions::new(), &mut load)?;
    /// # let webhook = catalogue.webhook("paid").expect("the document defines it");
    /// // {"$ref": "#/components/schemas/Order", "description": "The order that was paid."}
    /// let order = webhook.operations()[0].bodies()[0].schema().expect("the body has a schema");
    /// assert_eq!(order.description(), Some("The order that was paid."));
    /// assert_eq!(order.target().description(), Some("An order."));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn target(&self) -> SchemaView<'a> {
        SchemaView {
            source: self.source,
            view: self.schema.operands.clone(),
            schema: Arc::clone(&self.schema),
        }
    }

    /// The location of the schema, or of the first of several merged schemas.
    pub fn location(&self) -> Option<Location> {
        first_node(&self.view).map(|node| self.source.document.location(node))
    }

    /// The location of the schema after its references. It is the same for all schemas that refer to it. Of
    /// several merged schemas, it is that of the first.
    pub fn target_location(&self) -> Option<Location> {
        let node = first_node(&self.schema.operands);
        node.map(|node| self.source.document.location(node))
    }

    /// Whether no value satisfies it because a part of it is `false`.
    pub fn is_never(&self) -> bool {
        self.merged().is_never
    }

    /// The JSON types that its values may have. Without `type`, they are inferred from other keywords: a
    /// schema with `properties` describes objects.
    ///
    /// ```
    /// # use openapi_webhooks_document::{Catalogue, ReadOptions};
    /// # fn main() -> Result<(), openapi_webhooks_document::Error> {
    /// # let catalogue = Catalogue::load("examples/shop.json", &ReadOptions::new())?;
    /// # let webhook = catalogue.webhook("order.paid").expect("the document defines it");
    /// # let operation = webhook.operations()[0];
    /// # let schema = operation.bodies()[0].schema().expect("the body has a schema");
    /// use openapi_webhooks_document::JsonType;
    ///
    /// let note = schema.properties()[2].schema().types(); // "type": ["string", "null"]
    /// assert_eq!(note.list(), [JsonType::String]);
    /// assert!(note.has_null());
    /// # Ok(())
    /// # }
    /// ```
    pub fn types(&self) -> TypeSet {
        self.schema.types(&self.source.document)
    }

    /// The allowed values, if `enum` or `const` lists them.
    ///
    /// ```
    /// # use openapi_webhooks_document::{Catalogue, ReadOptions};
    /// # fn main() -> Result<(), openapi_webhooks_document::Error> {
    /// # let catalogue = Catalogue::load("examples/shop.json", &ReadOptions::new())?;
    /// # let webhook = catalogue.webhook("order.paid").expect("the document defines it");
    /// # let schema = webhook.operations()[0].bodies()[0].schema().expect("the body has a schema");
    /// # let payment = schema.properties()[1].schema().clone();
    /// # let card = payment.unions()[0].branches()[0].schema().clone();
    /// // {"properties": {"method": {"const": "card"}, …}}
    /// assert_eq!(card.properties()[0].schema().values(), Some(vec!["card".into()]));
    /// assert_eq!(card.title(), Some("Card"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn values(&self) -> Option<Vec<Json>> {
        let values = self.merged().values.as_ref()?.iter();
        let allowed = values.filter(|value| self.merged().allows_type_of(value));
        Some(allowed.cloned().collect())
    }

    /// The declared properties, in document order.
    pub fn properties(&self) -> Vec<Property<'a>> {
        let properties = self.merged().properties.iter();
        let property = |(name, view): (&String, &Intersection)| Property {
            is_required: self.merged().required.contains_key(name),
            name: name.clone(),
            schema: SchemaView::of(self.source, view.clone()),
        };
        properties.map(property).collect()
    }

    /// The names under `required`, whether declared as properties or not.
    pub fn required(&self) -> Vec<&str> {
        self.merged().required.keys().map(String::as_str).collect()
    }

    /// The schema of members that are not declared as properties.
    ///
    /// ```
    /// # use openapi_webhooks_document::{Catalogue, ReadOptions};
    /// # fn main() -> Result<(), openapi_webhooks_document::Error> {
    /// # let catalogue = Catalogue::load("examples/shop.json", &ReadOptions::new())?;
    /// # let webhook = catalogue.webhook("order.paid").expect("the document defines it");
    /// # let operation = webhook.operations()[0];
    /// # let schema = operation.bodies()[0].schema().expect("the body has a schema");
    /// use openapi_webhooks_document::{AdditionalProperties, ResponseContent};
    ///
    /// assert!(matches!(schema.additional_properties(), AdditionalProperties::Unspecified));
    /// let ResponseContent::Json(Some(problem)) = operation.responses()[1].content() else {
    ///     panic!("it has a schema");
    /// };
    /// assert!(matches!(problem.additional_properties(), AdditionalProperties::Forbidden));
    /// # Ok(())
    /// # }
    /// ```
    pub fn additional_properties(&self) -> AdditionalProperties<SchemaView<'a>> {
        match self.merged().additional() {
            AdditionalProperties::Unspecified => AdditionalProperties::Unspecified,
            AdditionalProperties::Forbidden => AdditionalProperties::Forbidden,
            AdditionalProperties::Typed(view) => {
                AdditionalProperties::Typed(SchemaView::of(self.source, view.clone()))
            }
        }
    }

    /// The patterns under `patternProperties` with the schemas of the matching members.
    ///
    /// ```
    /// # use openapi_webhooks_document::{Catalogue, JsonType, ReadOptions};
    /// # fn main() -> Result<(), openapi_webhooks_document::Error> {
    /// # let text = r#"{"openapi": "3.1.1", "info": {"title": "", "version": ""}, "webhooks": {"paid": {"post": {
    /// #     "requestBody": {"content": {"application/json": {"schema": {"type": "object",
    /// #     "patternProperties": {"^total_": {"type": "integer"}}}}}}}}}}"#;
    /// # let mut load = |_: &std::path::Path| Ok(text.to_owned());
    /// # let catalogue = Catalogue::load_with("openapi.json", &ReadOptions::new(), &mut load)?;
    /// # let schema = catalogue.webhooks()[0].operations()[0].bodies()[0].schema().expect("the body has a schema");
    /// // {"type": "object", "patternProperties": {"^total_": {"type": "integer"}}}
    /// let (pattern, totals) = &schema.pattern_properties()[0];
    /// assert_eq!(*pattern, "^total_");
    /// assert_eq!(totals.types().list(), [JsonType::Integer]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn pattern_properties(&self) -> Vec<(&'a str, SchemaView<'a>)> {
        let document = &self.source.document;
        let patterns = self.merged().patterns.iter();
        let view = |&node: &NodeId| {
            let pattern = document.key(node)?;
            Some((pattern, SchemaView::new(self.source, node)))
        };
        patterns.filter_map(view).collect()
    }

    /// The schema of array items, after those of [`prefix_items`](Self::prefix_items).
    ///
    /// ```
    /// # use openapi_webhooks_document::{Catalogue, JsonType, ReadOptions};
    /// # fn main() -> Result<(), openapi_webhooks_document::Error> {
    /// # let text = r#"{"openapi": "3.1.1", "info": {"title": "", "version": ""}, "webhooks": {"moved": {"post": {
    /// #     "requestBody": {"content": {"application/json": {"schema": {"type": "array",
    /// #     "prefixItems": [{"type": "number"}, {"type": "number"}], "items": {"type": "string"}}}}}}}}}"#;
    /// # let mut load = |_: &std::path::Path| Ok(text.to_owned());
    /// # let catalogue = Catalogue::load_with("openapi.json", &ReadOptions::new(), &mut load)?;
    /// # let schema = catalogue.webhooks()[0].operations()[0].bodies()[0].schema().expect("the body has a schema");
    /// // {"type": "array", "prefixItems": [{"type": "number"}, {"type": "number"}], "items": {"type": "string"}}
    /// assert_eq!(schema.prefix_items().len(), 2);
    /// let rest = schema.items().expect("the document defines it");
    /// assert_eq!(rest.types().list(), [JsonType::String]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(&self) -> Option<SchemaView<'a>> {
        let items = &self.merged().items;
        (!items.is_empty()).then(|| SchemaView::of(self.source, items.clone()))
    }

    /// The schemas of the first items of an array, by position.
    pub fn prefix_items(&self) -> Vec<SchemaView<'a>> {
        let prefix = self.merged().prefix.iter();
        prefix
            .map(|view| SchemaView::of(self.source, view.clone()))
            .collect()
    }

    /// The `format`.
    pub fn format(&self) -> Option<&'a str> {
        let format = self.merged().formats.first()?;
        self.source.document.string(*format)
    }

    /// The bounds of its values, the tightest of each kind.
    ///
    /// ```
    /// # use openapi_webhooks_document::{Catalogue, ReadOptions};
    /// # fn main() -> Result<(), openapi_webhooks_document::Error> {
    /// # let catalogue = Catalogue::load("examples/shop.json", &ReadOptions::new())?;
    /// # let webhook = catalogue.webhook("order.paid").expect("the document defines it");
    /// # let operation = webhook.operations()[0];
    /// # let schema = operation.bodies()[0].schema().expect("the body has a schema");
    /// assert_eq!(schema.properties()[0].schema().bounds().minimum, Some(1.into()));
    /// assert_eq!(schema.properties()[2].schema().bounds().max_length, Some(200));
    /// # Ok(())
    /// # }
    /// ```
    pub fn bounds(&self) -> Bounds {
        Bounds::of(&self.source.document, self.merged())
    }

    /// The `title`.
    pub fn title(&self) -> Option<&'a str> {
        annotations::text(&self.source.document, &self.nodes(), "title")
    }

    /// The `description`, in CommonMark. A description next to a reference takes precedence over that of
    /// the target.
    pub fn description(&self) -> Option<&'a str> {
        annotations::text(&self.source.document, &self.nodes(), "description")
    }

    /// Whether it is deprecated.
    pub fn is_deprecated(&self) -> bool {
        annotations::flag(&self.source.document, &self.nodes(), "deprecated")
    }

    /// Whether it is `readOnly`: only the sender of the webhook sets the value.
    pub fn is_read_only(&self) -> bool {
        annotations::flag(&self.source.document, &self.nodes(), "readOnly")
    }

    /// Whether it is `writeOnly`: the value occurs only in requests to the API.
    pub fn is_write_only(&self) -> bool {
        annotations::flag(&self.source.document, &self.nodes(), "writeOnly")
    }

    /// The `default`.
    pub fn default(&self) -> Option<Json> {
        self.annotation("default")
    }

    /// The `examples`, or OpenAPI's `example`.
    pub fn examples(&self) -> Vec<Json> {
        match self.annotation("examples") {
            Some(Json::Array(examples)) => examples,
            _ => self.annotation("example").into_iter().collect(),
        }
    }

    /// The value of another keyword, such as the extension `x-internal`. `None` if the schema does not have
    /// it.
    ///
    /// ```
    /// # use openapi_webhooks_document::{Catalogue, ReadOptions};
    /// # fn main() -> Result<(), openapi_webhooks_document::Error> {
    /// # let text = r#"{"openapi": "3.1.1", "info": {"title": "", "version": ""}, "webhooks": {"paid": {"post": {
    /// #     "requestBody": {"content": {"application/json": {"schema": {"type": "string", "format": "date",
    /// #     "deprecated": true, "default": "2026-01-31", "examples": ["2026-02-28"], "x-unit": "day"}}}}}}}}"#;
    /// # let mut load = |_: &std::path::Path| Ok(text.to_owned());
    /// # let catalogue = Catalogue::load_with("openapi.json", &ReadOptions::new(), &mut load)?;
    /// # let schema = catalogue.webhooks()[0].operations()[0].bodies()[0].schema().expect("the body has a schema");
    /// // {"type": "string", "format": "date", "deprecated": true, "default": "2026-01-31",
    /// //  "examples": ["2026-02-28"], "x-unit": "day"}
    /// assert_eq!(schema.annotation("x-unit"), Some("day".into()));
    /// assert_eq!(schema.annotation("x-internal"), None);
    /// // The keywords of JSON Schema have methods of their own.
    /// assert_eq!(schema.format(), Some("date"));
    /// assert_eq!(schema.default(), Some("2026-01-31".into()));
    /// assert_eq!(schema.examples(), ["2026-02-28"]);
    /// assert!(schema.is_deprecated());
    /// # Ok(())
    /// # }
    /// ```
    pub fn annotation(&self, keyword: &str) -> Option<Json> {
        let document = &self.source.document;
        let found = self
            .nodes()
            .into_iter()
            .find_map(|node| document.get(node, keyword))?;
        Some(document.to_json(found))
    }

    /// Bundles the schema as a self-contained JSON Schema 2020-12 document, with the schemas it refers to
    /// under `$defs`. It allows the same values as the document's schema, including `null` where OpenAPI
    /// 3.0's `nullable` allows it.
    ///
    /// ```
    /// # use openapi_webhooks_document::{Catalogue, ReadOptions};
    /// # fn main() -> Result<(), openapi_webhooks_document::Error> {
    /// # let catalogue = Catalogue::load("examples/shop.json", &ReadOptions::new())?;
    /// # let webhook = catalogue.webhook("order.paid").expect("the document defines it");
    /// # let schema = webhook.operations()[0].bodies()[0].schema().expect("the body has a schema");
    /// let json = schema.to_json_schema();
    /// assert_eq!(json["properties"]["payment"]["$ref"], "#/$defs/Payment");
    /// assert_eq!(json["$defs"]["Payment"]["oneOf"][0]["title"], "Card");
    /// # Ok(())
    /// # }
    /// ```
    pub fn to_json_schema(&self) -> Json {
        json_schema::bundle(&self.source.document, &self.schema.operands)
    }

    /// The same as [`to_json_schema`](Self::to_json_schema). `None` if the text would be longer than
    /// `max_bytes`. This is noticed early, so that asking for a large schema costs little.
    ///
    /// ```
    /// # use openapi_webhooks_document::{Catalogue, ReadOptions};
    /// # fn main() -> Result<(), openapi_webhooks_document::Error> {
    /// # let catalogue = Catalogue::load("examples/shop.json", &ReadOptions::new())?;
    /// # let webhook = catalogue.webhook("order.paid").expect("the document defines it");
    /// # let schema = webhook.operations()[0].bodies()[0].schema().expect("the body has a schema");
    /// assert!(schema.to_json_schema_within(4_096).is_some());
    /// assert!(schema.to_json_schema_within(64).is_none());
    /// # Ok(())
    /// # }
    /// ```
    pub fn to_json_schema_within(&self, max_bytes: usize) -> Option<Json> {
        json_schema::bundle_within(&self.source.document, &self.schema.operands, max_bytes)
    }

    /// The schemas that annotations are taken from: those along references, and all merged schemas.
    fn nodes(&self) -> Vec<NodeId> {
        let parts = self.view.iter().filter_map(Operand::node);
        let mut nodes: Vec<NodeId> = parts
            .flat_map(|node| annotations::chain(&self.source.document, node))
            .collect();
        nodes.extend(&self.merged().nodes);
        nodes
    }
}

/// A property of an object.
///
/// ```
/// # use openapi_webhooks_document::{Catalogue, ReadOptions};
/// # fn main() -> Result<(), openapi_webhooks_document::Error> {
/// # let catalogue = Catalogue::load("examples/shop.json", &ReadOptions::new())?;
/// # let webhook = catalogue.webhook("order.paid").expect("the document defines it");
/// # let operation = webhook.operations()[0];
/// # let schema = operation.bodies()[0].schema().expect("the body has a schema");
/// let note = &schema.properties()[2];
/// assert_eq!(note.name(), "note");
/// assert!(!note.is_required());
/// assert_eq!(note.schema().bounds().max_length, Some(200));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Property<'a> {
    name: String,
    is_required: bool,
    schema: SchemaView<'a>,
}

impl<'a> Property<'a> {
    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether it is required.
    pub fn is_required(&self) -> bool {
        self.is_required
    }

    /// The schema.
    pub fn schema(&self) -> &SchemaView<'a> {
        &self.schema
    }
}
