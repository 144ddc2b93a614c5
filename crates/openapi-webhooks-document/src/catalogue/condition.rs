//! Keywords that constrain values beyond types, members, items and bounds.

use serde_json::Value as Json;

use crate::document::{NodeId, Value};

use super::schema_view::SchemaView;

/// A keyword such as `not`, `if` or `propertyNames`; see [`SchemaView::conditions`].
#[derive(Clone, Debug)]
pub struct Condition<'a> {
    keyword: String,
    value: Json,
    schemas: Vec<(&'a str, SchemaView<'a>)>,
}

impl<'a> SchemaView<'a> {
    /// The keywords that constrain values and that no other method of the view describes: `not`, `if`,
    /// `then`, `else`, `contains`, `minContains`, `maxContains`, `propertyNames`, `dependentRequired`,
    /// `dependentSchemas`, `unevaluatedItems`, and their older names.
    ///
    /// ```
    /// # use openapi_webhooks_document::{Catalogue, ReadOptions};
    /// # fn main() -> Result<(), openapi_webhooks_document::Error> {
    /// # let text = r#"{"openapi": "3.1.1", "info": {"title": "", "version": ""}, "webhooks": {"paid": {"post":
    /// #     {"requestBody": {"content": {"application/json": {"schema": {"type": "string", "not": {"const": "free"}}}}}}}}}"#;
    /// # let mut load = |_: &std::path::Path| Ok(text.to_owned());
    /// # let catalogue = Catalogue::load_with("openapi.json", &ReadOptions::new(), &mut load)?;
    /// # let schema = catalogue.webhooks()[0].operations()[0].bodies()[0].schema().expect("the body has a schema");
    /// // {"type": "string", "not": {"const": "free"}}
    /// let not = &schema.conditions()[0];
    /// assert_eq!(not.keyword(), "not");
    /// assert_eq!(not.schemas()[0].1.values(), Some(vec!["free".into()]));
    /// # Ok(())
    /// # }
    /// ```
    pub fn conditions(&self) -> Vec<Condition<'a>> {
        let constraints = self.merged().constraints.iter();
        let conditions = constraints.filter(|(_, keyword)| is_condition(keyword));
        conditions
            .map(|(node, keyword)| self.condition(*node, keyword))
            .collect()
    }

    fn condition(&self, node: NodeId, keyword: &str) -> Condition<'a> {
        let document = &self.source.document;
        let is_schema =
            |node: NodeId| matches!(document.value(node), Value::Object(_) | Value::Bool(_));
        let schemas: Vec<_> = match keyword {
            "dependentSchemas" | "dependencies" => {
                let members = document.object(node).into_iter().flatten();
                let schemas = members.filter(|(_, member)| is_schema(**member));
                schemas
                    .map(|(name, &member)| (&**name, SchemaView::new(self.source, member)))
                    .collect()
            }
            "minContains" | "maxContains" | "dependentRequired" => Vec::new(),
            _ if is_schema(node) => vec![("", SchemaView::new(self.source, node))],
            _ => Vec::new(),
        };
        Condition {
            keyword: keyword.to_owned(),
            value: document.to_json(node),
            schemas,
        }
    }
}

fn is_condition(keyword: &str) -> bool {
    matches!(
        keyword,
        "not"
            | "if"
            | "then"
            | "else"
            | "contains"
            | "minContains"
            | "maxContains"
            | "propertyNames"
            | "dependentRequired"
            | "dependentSchemas"
            | "dependencies"
            | "unevaluatedItems"
            | "additionalItems"
    )
}

impl<'a> Condition<'a> {
    /// The keyword.
    pub fn keyword(&self) -> &str {
        &self.keyword
    }

    /// The value as it is written, with its references.
    pub fn value(&self) -> &Json {
        &self.value
    }

    /// The schemas that the value consists of: one with an empty name, or those of `dependentSchemas` by
    /// property. Empty if the value is not a schema, such as the number under `minContains`.
    pub fn schemas(&self) -> &[(&'a str, SchemaView<'a>)] {
        &self.schemas
    }
}
