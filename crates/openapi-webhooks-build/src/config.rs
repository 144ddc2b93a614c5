//! Settings, and the pipeline.

use std::path::{Path, PathBuf};

use openapi_webhooks_document::document::Load;
use openapi_webhooks_document::{
    Catalogue, Diagnostic, Diagnostics, Files, Limit, ReadOptions, messages,
};

use crate::error::Error;
use crate::lower::Types;
use crate::settings::{Settings, Tolerance};
use crate::{build_script, emit, finish, operation};

/// How code is generated. Made by [`configure`](crate::configure).
#[derive(Clone, Debug, Default)]
pub struct Config {
    options: ReadOptions,
    settings: Settings,
    file_name: Option<String>,
}

/// What was generated.
#[derive(Debug)]
pub struct Generated {
    code: String,
    warnings: Vec<Diagnostic>,
}

impl Config {
    /// Whether the sender's half is generated: `Client`, `responses` and `security`. On by default; turn it
    /// off, together with [`receiver(true)`](Self::receiver), to receive webhooks only.
    ///
    /// ```
    /// let config = openapi_webhooks_build::configure().client(false).receiver(true);
    /// ```
    #[must_use]
    pub fn client(mut self, wanted: bool) -> Self {
        self.settings.omits_client = !wanted;
        self
    }

    /// Whether the receiver's half is generated too: `Event`, and reading for every payload. Off by
    /// default, since reading is most of what a generated module takes to compile.
    #[must_use]
    pub fn receiver(mut self, wanted: bool) -> Self {
        self.settings.receiver = wanted;
        self
    }

    /// What the receiver's half makes of payloads that are not what the document says: senders break
    /// their own documents. Strict by default.
    ///
    /// ```
    /// use openapi_webhooks_build::{Tolerance, configure};
    /// let config = configure().receiver(true).tolerance(Tolerance::Lenient);
    /// ```
    #[must_use]
    pub fn tolerance(mut self, tolerance: Tolerance) -> Self {
        self.settings.tolerance = tolerance;
        self
    }

    /// Whether `examples()` is generated: a message for each example that the document gives of a
    /// webhook, for tests and demonstrations. Off by default.
    #[must_use]
    pub fn examples(mut self, wanted: bool) -> Self {
        self.settings.examples = wanted;
        self
    }

    /// Generates these webhooks alone. `*` in a name stands for any text.
    #[must_use]
    pub fn only<I: IntoIterator<Item: Into<String>>>(mut self, webhooks: I) -> Self {
        self.options = self.options.only(webhooks);
        self
    }

    /// Leaves these webhooks out. `*` in a name stands for any text.
    #[must_use]
    pub fn except<I: IntoIterator<Item: Into<String>>>(mut self, webhooks: I) -> Self {
        self.options = self.options.except(webhooks);
        self
    }

    /// Whether the callbacks of operations are generated like webhooks. Off by default.
    ///
    /// A callback is called by its key; by its operation too, such as `createOrder.paid`, where others
    /// have the same key; and by the end of its expression where it has several. `only`, `except` and
    /// `method_name` take these names. The expression that gives the URL is documentation: the endpoint
    /// is the caller's to give.
    #[must_use]
    pub fn callbacks(mut self, wanted: bool) -> Self {
        self.options = self.options.callbacks(wanted);
        self
    }

    /// Names the methods of a webhook: `send_{name}` and `message_{name}`.
    #[must_use]
    pub fn method_name(mut self, webhook: impl Into<String>, name: impl Into<String>) -> Self {
        self.settings
            .method_names
            .push((webhook.into(), name.into()));
        self
    }

    /// Gives a generated type another name than the generator would.
    #[must_use]
    pub fn type_name(mut self, generated: impl Into<String>, name: impl Into<String>) -> Self {
        self.settings
            .type_names
            .push((generated.into(), name.into()));
        self
    }

    /// Gives a field or a variant another name than the generator would; the name on the wire stays.
    ///
    /// ```
    /// let config = openapi_webhooks_build::configure().field_name("Subscription.monthly_fee", "fee");
    /// ```
    #[must_use]
    pub fn field_name(mut self, member: impl Into<String>, name: impl Into<String>) -> Self {
        self.settings.field_names.push((member.into(), name.into()));
        self
    }

    /// Uses a type of yours in place of a generated one, by a path that starts with `crate::` or `::`.
    /// The type is `Clone`, `Debug`, `PartialEq` and `Serialize`, and `Deserialize` where values are
    /// read. Whatever it stands in shows it by its own `Debug`.
    ///
    /// ```
    /// let config = openapi_webhooks_build::configure().replace_type("Money", "crate::money::Money");
    /// ```
    #[must_use]
    pub fn replace_type(mut self, generated: impl Into<String>, path: impl Into<String>) -> Self {
        self.settings
            .replaced_types
            .push((generated.into(), path.into()));
        self
    }

    /// Adds attributes to generated types by their names. `*` stands for any text.
    ///
    /// ```
    /// let config = openapi_webhooks_build::configure().type_attribute("Plan*", "#[derive(Hash)]");
    /// ```
    #[must_use]
    pub fn type_attribute(mut self, types: impl Into<String>, text: impl Into<String>) -> Self {
        self.settings
            .type_attributes
            .push((types.into(), text.into()));
        self
    }

    /// Adds attributes to fields and variants, by the names of type and member. `*` stands for any
    /// text.
    ///
    /// ```
    /// let config = openapi_webhooks_build::configure()
    ///     .field_attribute("Subscription.username", "#[doc(alias = \"login\")]");
    /// ```
    #[must_use]
    pub fn field_attribute(mut self, members: impl Into<String>, text: impl Into<String>) -> Self {
        self.settings
            .field_attributes
            .push((members.into(), text.into()));
        self
    }

    /// The header by which a receiver tells the webhooks apart, such as `X-GitHub-Event`: it holds a
    /// webhook's name, or the first part of it where a tag of the body is the rest. By default a
    /// header that every webhook declares and whose name ends in `Event`, `Event-Type`, `Event-Name`
    /// or `Topic`; none is needed where bodies tell themselves apart.
    #[must_use]
    pub fn event_header(mut self, name: impl Into<String>) -> Self {
        self.settings.event_header = Some(name.into());
        self
    }

    /// The member of the body by which a receiver tells the webhooks apart, as a JSON pointer such as
    /// `/event_type` or `/items/0/code`: it holds a webhook's name, of which letters and digits count.
    /// None is needed where the document gives each body a `const` of its own.
    #[must_use]
    pub fn event_member(mut self, pointer: impl Into<String>) -> Self {
        self.settings.event_member = Some(pointer.into());
        self
    }

    /// Makes a warning an error, by the name of its [`Lint`], such as `not-enforced`.
    #[must_use]
    pub fn deny(mut self, lint: impl Into<String>) -> Self {
        self.options = self.options.deny(lint);
        self
    }

    /// Leaves out warnings that were read and are in order, by the name of their [`Lint`], such as
    /// `not-told-apart` where each webhook has a URL of its own. What is also denied is an error.
    #[must_use]
    pub fn allow(mut self, lint: impl Into<String>) -> Self {
        self.options = self.options.allow(lint);
        self
    }

    /// The name of the generated file without its ending, as `include_webhooks!` takes it. By default
    /// that of the document: `openapi` for `schema/openapi.json`.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// The folder below which references may lead to other files, relative to the folder of the
    /// `Cargo.toml`. By default the folder of the given document. Only regular files below it are
    /// read, wherever a path or a symbolic link leads.
    ///
    /// ```
    /// // `schema/v1/openapi.json` refers to `../shared/money.json`.
    /// let config = openapi_webhooks_build::configure().root("schema");
    /// ```
    #[must_use]
    pub fn root(mut self, folder: impl Into<PathBuf>) -> Self {
        self.options = self.options.root(folder);
        self
    }

    /// How large a file of the document may be, in bytes. By default 64 MiB.
    #[must_use]
    pub fn max_file_size(mut self, bytes: u64) -> Self {
        self.options = self.options.max_file_size(bytes);
        self
    }

    /// How large all files of the document may be together, in bytes. By default 256 MiB.
    #[must_use]
    pub fn max_total_size(mut self, bytes: u64) -> Self {
        self.options = self.options.max_total_size(bytes);
        self
    }

    /// Generates `$OUT_DIR/{file name}.rs`, as a build script does: tells Cargo which files to watch,
    /// and writes only what changed. Cargo shows a line for each likely typo and one for all other
    /// warnings, which stand in full in `$OUT_DIR/{file name}.warnings.txt`.
    ///
    /// # Errors
    ///
    /// When the document cannot be read or expressed, or the file cannot be written.
    pub fn compile(&self, document: impl AsRef<Path>) -> Result<(), Error> {
        let document = document.as_ref();
        let mut files = Files::new(document, &self.options);
        let load = &mut |path: &Path| files.read_after(path, build_script::watch);
        let generated = self.generate_with(document, load)?;
        let name = self.file_name.as_deref();
        build_script::warn(document, name, &generated.warnings)?;
        build_script::write(document, name, &generated.code)
    }

    /// Generates code without Cargo, for tests and tools.
    ///
    /// # Errors
    ///
    /// When the document cannot be read or expressed.
    pub fn generate(&self, document: impl AsRef<Path>) -> Result<Generated, Error> {
        let document = document.as_ref();
        let mut files = Files::new(document, &self.options);
        self.generate_with(document, &mut |path| files.read(path))
    }

    pub(crate) fn generate_with(
        &self,
        path: &Path,
        load: &mut Load<'_>,
    ) -> Result<Generated, Error> {
        let diagnostics = self.options.diagnostics();
        self.check_rust(&diagnostics);
        self.check_halves(&diagnostics);
        self.check_event_member(&diagnostics);
        let catalogue = Catalogue::read(path, &self.options, load, &diagnostics)?;
        let mut types = Types::new(catalogue.document(), &self.settings, &diagnostics);
        let operations = operation::build(&mut types, catalogue.api());
        let found = types.finish();
        // What was found is a part of what there is, and leads nowhere.
        if diagnostics.is_exhausted() {
            diagnostics.checkpoint()?;
        }
        let model = finish::model(&catalogue, found, operations, &self.settings, &diagnostics);
        diagnostics.spend(Limit::Code, emit::estimate(&model), || None);
        let warnings = diagnostics.finish()?;
        // The code takes the room that the document had.
        drop(catalogue);
        let code = emit::module(&model);
        Ok(Generated { code, warnings })
    }

    /// What is put into the generated code as it is has to be Rust.
    fn check_rust(&self, diagnostics: &Diagnostics) {
        let attributes = [
            ("type_attribute", &self.settings.type_attributes),
            ("field_attribute", &self.settings.field_attributes),
        ];
        for (setting, given) in attributes {
            for (names, text) in given.iter().filter(|(_, text)| !emit::is_attribute(text)) {
                let setting = format!("{setting}({names:?}, {text:?})");
                let expected = "an attribute, such as `#[derive(Hash)]`";
                diagnostics.report(messages::invalid_setting(&setting, expected));
            }
        }
        let paths = self.settings.replaced_types.iter();
        for (name, path) in paths.filter(|(_, path)| !emit::is_type_path(path)) {
            let setting = format!("replace_type({name:?}, {path:?})");
            let expected = "the path of a type from its root, such as `crate::Money`";
            diagnostics.report(messages::invalid_setting(&setting, expected));
        }
    }

    fn check_halves(&self, diagnostics: &Diagnostics) {
        if self.settings.omits_client && !self.settings.receiver {
            let expected = "it together with `.receiver(true)`: nothing is left to generate";
            diagnostics.report(messages::invalid_setting("client(false)", expected));
        }
    }

    fn check_event_member(&self, diagnostics: &Diagnostics) {
        let pointer = self.settings.event_member.iter();
        for pointer in pointer.filter(|pointer| !pointer.starts_with('/')) {
            let setting = format!("event_member({pointer:?})");
            let expected = "a JSON pointer, such as `/type` (RFC 6901)";
            diagnostics.report(messages::invalid_setting(&setting, expected));
        }
    }
}

impl Generated {
    /// The generated module, formatted.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// What the code does not enforce of the document, each with its place.
    #[must_use]
    pub fn warnings(&self) -> &[Diagnostic] {
        &self.warnings
    }
}
