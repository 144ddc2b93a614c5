//! A read-only view of a document's webhooks.

mod alternatives;
mod body;
mod cache;
mod check;
mod condition;
mod contract;
mod examples;
mod json_schema;
mod media_types;
mod operation;
mod reduce;
mod response_header;
mod schema_view;
mod source;
mod union_view;
mod webhook;

pub use alternatives::Alternative;
pub use body::{BodyView, Example, ParameterView, ResponseContent, ResponseView};
pub use cache::SchemaId;
pub use condition::Condition;
pub use media_types::EncodingView;
pub use operation::{OperationView, SecuritySchemeView};
pub use response_header::ResponseHeader;
pub use schema_view::{Property, SchemaView};
pub use union_view::{Branch, UnionView};
pub use webhook::Webhook;

use std::path::Path;

use crate::diagnostic::{Diagnostic, Diagnostics, Error, Unreadable};
use crate::document::{Document, Load};
use crate::file_system::Files;
use crate::openapi::{self, Api};
use crate::options::ReadOptions;

use cache::MergedSchemas;
use source::Source;

/// The webhooks of a document.
///
/// It is read-only, and its views borrow from it.
///
/// ```
/// use openapi_webhooks_document::{Catalogue, ReadOptions};
///
/// # fn main() -> Result<(), openapi_webhooks_document::Error> {
/// let catalogue = Catalogue::load("examples/shop.json", &ReadOptions::new())?;
/// let names: Vec<&str> = catalogue.webhooks().iter().map(|webhook| webhook.name()).collect();
/// assert_eq!(names, ["order.paid", "order.cancelled"]);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Catalogue {
    source: Source,
    warnings: Vec<Diagnostic>,
}

impl Catalogue {
    /// Reads the document at `path` and the files that its webhooks refer to.
    ///
    /// # Errors
    ///
    /// If the document cannot be read or is invalid. The error lists every problem with its location.
    ///
    /// ```
    /// use openapi_webhooks_document::{Catalogue, ReadOptions};
    ///
    /// # fn main() -> Result<(), openapi_webhooks_document::Error> {
    /// let catalogue = Catalogue::load("examples/shop.json", &ReadOptions::new())?;
    /// assert_eq!((catalogue.title(), catalogue.version()), ("Shop", "2.0"));
    /// for warning in catalogue.warnings() {
    ///     eprintln!("{warning}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn load(path: impl AsRef<Path>, options: &ReadOptions) -> Result<Catalogue, Error> {
        let path = path.as_ref();
        let mut files = Files::new(path, options);
        Catalogue::load_with(path, options, &mut |path| files.read(path))
    }

    /// Reads the document at `path` through `load`, which returns the text of a file, for example from an
    /// archive or from memory. `load` decides which files may be read: the options' root and limits on
    /// sizes do not apply.
    ///
    /// # Errors
    ///
    /// If the document cannot be read or is invalid. The error lists every problem with its location.
    ///
    /// ```
    /// use std::path::Path;
    /// use openapi_webhooks_document::{Catalogue, ReadOptions, Unreadable};
    ///
    /// # fn main() -> Result<(), openapi_webhooks_document::Error> {
    /// let text = r#"{"openapi": "3.1.1", "info": {"title": "", "version": "1"}, "webhooks": {"ping": {"post": {}}}}"#;
    /// let mut load = |path: &Path| match path.to_str() {
    ///     Some("openapi.json") => Ok(text.to_owned()),
    ///     _ => Err(Unreadable::Failed("no such file".to_owned())),
    /// };
    /// let catalogue = Catalogue::load_with("openapi.json", &ReadOptions::new(), &mut load)?;
    /// assert!(catalogue.webhook("ping").is_some());
    /// # Ok(())
    /// # }
    /// ```
    pub fn load_with(
        path: impl AsRef<Path>,
        options: &ReadOptions,
        load: &mut dyn FnMut(&Path) -> Result<String, Unreadable>,
    ) -> Result<Catalogue, Error> {
        let diagnostics = options.diagnostics();
        let mut catalogue = Catalogue::read(path.as_ref(), options, load, &diagnostics)?;
        check::schemas(&catalogue.source, &diagnostics);
        catalogue.warnings = diagnostics.finish()?;
        Ok(catalogue)
    }

    /// Reads the document without checking its schemas, which the generator checks itself. Errors in
    /// operations are left in `diagnostics` and do not fail the call, so that the caller can also report
    /// the problems of the other operations' schemas.
    #[doc(hidden)]
    pub fn read(
        path: &Path,
        options: &ReadOptions,
        load: &mut Load<'_>,
        diagnostics: &Diagnostics,
    ) -> Result<Catalogue, Error> {
        options.check_names(diagnostics);
        let mut document = Document::load(path, load, diagnostics);
        diagnostics.checkpoint()?;
        let is_wanted = |webhook: &str| options.is_wanted(webhook);
        let start = openapi::starts(&document, &is_wanted, options.callbacks);
        let reached = document.load_references(start, load, diagnostics);
        openapi::check_fields(&document, &reached, diagnostics);
        let sources = openapi::sources(&document, options.callbacks);
        let names: Vec<&str> = sources.iter().map(|source| source.name.as_str()).collect();
        options.check_globs(&names, diagnostics);
        let wanted = sources.iter().filter(|source| is_wanted(&source.name));
        let wanted: Vec<_> = wanted.collect();
        let api = openapi::read(&document, &wanted, options.callbacks, diagnostics);
        // The operations are incomplete.
        if diagnostics.is_exhausted() {
            diagnostics.checkpoint()?;
        }
        examples::check(&document, &reached, diagnostics);
        Ok(Catalogue {
            source: Source {
                document,
                api,
                schemas: MergedSchemas::default(),
            },
            warnings: Vec::new(),
        })
    }

    /// The nodes of the document.
    #[doc(hidden)]
    pub fn document(&self) -> &Document {
        &self.source.document
    }

    /// The operations, as nodes of the document.
    #[doc(hidden)]
    pub fn api(&self) -> &Api {
        &self.source.api
    }

    /// The title of the API. Empty if the document has none.
    pub fn title(&self) -> &str {
        &self.source.api.title
    }

    /// The version of the API. Empty if the document has none.
    pub fn version(&self) -> &str {
        &self.source.api.version
    }

    /// The description of the API, in CommonMark.
    pub fn description(&self) -> Option<&str> {
        let info = self
            .source
            .document
            .get(self.source.document.root()?, "info")?;
        self.source.document.text(info, "description")
    }

    /// The document reduced to these webhooks and what they refer to, as one file: for documentation viewers
    /// and generators that are slow with the whole API. References lead to `components`, also those to
    /// other files.
    ///
    /// ```
    /// # use openapi_webhooks_document::{Catalogue, ReadOptions};
    /// # fn main() -> Result<(), openapi_webhooks_document::Error> {
    /// # let text = r##"{"openapi": "3.1.1", "info": {"title": "", "version": ""},
    /// #     "paths": {"/orders": {"get": {}}}, "webhooks": {"paid": {"post": {"requestBody": {"content": {
    /// #     "application/json": {"schema": {"$ref": "#/components/schemas/Payment"}}}}}}},
    /// #     "components": {"schemas": {"Payment": {"type": "object"}, "Order": {"type": "object"}}}}"##;
    /// # let mut load = |_: &std::path::Path| Ok(text.to_owned());
    /// # let catalogue = Catalogue::load_with("openapi.json", &ReadOptions::new(), &mut load)?;
    /// let reduced = catalogue.to_openapi();
    /// assert!(reduced["webhooks"]["paid"].is_object());
    /// assert!(reduced["components"]["schemas"]["Payment"].is_object());
    /// // Neither `paths` nor components that only these use.
    /// assert_eq!(reduced.get("paths"), None);
    /// assert_eq!(reduced["components"]["schemas"].get("Order"), None);
    /// # Ok(())
    /// # }
    /// ```
    pub fn to_openapi(&self) -> serde_json::Value {
        reduce::reduce(&self.source)
    }

    /// The document reduced to the contract of these webhooks: as [`to_openapi`](Self::to_openapi), without texts,
    /// examples and extensions, and with sorted members. It is an OpenAPI document. The extensions `x-webhooks` and
    /// `x-extensible-enum` are kept, since they affect the contract.
    ///
    /// ```
    /// # use openapi_webhooks_document::{Catalogue, ReadOptions};
    /// # fn main() -> Result<(), openapi_webhooks_document::Error> {
    /// let catalogue = Catalogue::load("examples/shop.json", &ReadOptions::new())?;
    /// let contract = catalogue.to_contract();
    /// let order = &contract["components"]["schemas"]["Order"];
    /// assert_eq!(order["required"], serde_json::json!(["id", "payment"]));
    /// assert_eq!(order.get("description"), None);
    /// # Ok(())
    /// # }
    /// ```
    pub fn to_contract(&self) -> serde_json::Value {
        contract::contract(reduce::reduce(&self.source))
    }

    /// Bundles schemas of this catalogue as one JSON Schema 2020-12 document: each under its name in `$defs`,
    /// together with the schemas they refer to, which they share. Of two with the same name, the last is
    /// kept. Schemas of other catalogues are left out.
    ///
    /// ```
    /// # use openapi_webhooks_document::{Catalogue, ReadOptions};
    /// # fn main() -> Result<(), openapi_webhooks_document::Error> {
    /// # let catalogue = Catalogue::load("examples/shop.json", &ReadOptions::new())?;
    /// # let webhook = catalogue.webhook("order.paid").expect("the document defines it");
    /// let order = webhook.operations()[0].bodies()[0].schema().expect("the body has a schema");
    /// let bundle = catalogue.to_json_schema([("order.paid", &order)]);
    /// assert_eq!(bundle["$defs"]["order.paid"]["$ref"], "#/$defs/Order");
    /// assert_eq!(bundle["$defs"]["Order"]["properties"]["payment"]["$ref"], "#/$defs/Payment");
    /// # Ok(())
    /// # }
    /// ```
    pub fn to_json_schema<'v>(
        &'v self,
        schemas: impl IntoIterator<Item = (&'v str, &'v SchemaView<'v>)>,
    ) -> serde_json::Value {
        let is_own = |(_, view): &(&str, &SchemaView<'_>)| std::ptr::eq(view.source, &self.source);
        let own = schemas.into_iter().filter(is_own);
        let own = own.map(|(name, view)| (name, &view.schema.operands));
        json_schema::bundle_all(&self.source.document, own)
    }

    /// The webhooks that the options select, in document order; then the callbacks, if
    /// [`ReadOptions::callbacks`] includes them.
    pub fn webhooks(&self) -> Vec<Webhook<'_>> {
        let operations = self.source.api.operations.as_slice();
        let same =
            |one: &openapi::Operation, other: &openapi::Operation| one.webhook == other.webhook;
        let webhooks = operations.chunk_by(same);
        webhooks
            .filter_map(|operations| Webhook::new(&self.source, operations))
            .collect()
    }

    /// Returns the webhook with the given name.
    pub fn webhook(&self, name: &str) -> Option<Webhook<'_>> {
        self.webhooks()
            .into_iter()
            .find(|webhook| webhook.name() == name)
    }

    /// The warnings, in document order.
    pub fn warnings(&self) -> &[Diagnostic] {
        &self.warnings
    }
}
