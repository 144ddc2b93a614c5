//! The public settings and the pipeline.

use std::path::{Path, PathBuf};

use openapi_webhooks_document::document::Load;
use openapi_webhooks_document::{
    Catalogue, Diagnostic, Diagnostics, Files, Limit, ReadOptions, messages,
};

use crate::error::Error;
#[cfg(feature = "lock")]
use crate::lock;
use crate::lower::Types;
use crate::settings::{Settings, Tolerance};
use crate::{build_script, emit, finish, operation};

/// The settings of the generator. [`configure`](crate::configure) returns the default settings.
///
/// A setting that names a webhook, type or field is an error if the document has none of that name, so
/// that it cannot become silently ineffective when the document changes.
///
/// The examples of this crate generate code from
/// [`examples/openapi.json`](https://github.com/openapi-webhooks/openapi-webhooks/blob/main/crates/openapi-webhooks-build/examples/openapi.json),
/// which has the webhooks `new-subscription` and `subscription-ended`.
///
/// ```
/// # fn main() -> Result<(), openapi_webhooks_build::Error> {
/// use openapi_webhooks_build::configure;
///
/// let generated = configure()
///     .receiver(true)
///     .field_name("Subscription.monthly_fee", "fee")
///     .generate("examples/openapi.json")?;
/// assert!(generated.code().contains("pub fee: f64"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
pub struct Config {
    options: ReadOptions,
    settings: Settings,
    file_name: Option<String>,
    #[cfg(feature = "lock")]
    lock: Option<PathBuf>,
}

/// The generated code and the warnings: what [`Config::generate`] returns.
#[derive(Debug)]
pub struct Generated {
    code: String,
    warnings: Vec<Diagnostic>,
}

impl Config {
    /// Whether to generate the sender's half: `Client`, `responses` and `security`. On by default. To
    /// receive webhooks only, turn it off and turn on [`receiver`](Self::receiver).
    ///
    /// ```
    /// # fn main() -> Result<(), openapi_webhooks_build::Error> {
    /// let config = openapi_webhooks_build::configure().client(false).receiver(true);
    /// let generated = config.generate("examples/openapi.json")?;
    /// assert!(!generated.code().contains("pub struct Client"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn client(mut self, wanted: bool) -> Self {
        self.settings.omits_client = !wanted;
        self
    }

    /// Whether to generate the receiver's half: `Event`, and `Deserialize` for every payload. Off by
    /// default, because deserialization accounts for most of the generated module's compile time.
    ///
    /// ```
    /// # fn main() -> Result<(), openapi_webhooks_build::Error> {
    /// let generated = openapi_webhooks_build::configure().receiver(true).generate("examples/openapi.json")?;
    /// assert!(generated.code().contains("pub enum Event"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn receiver(mut self, wanted: bool) -> Self {
        self.settings.receiver = wanted;
        self
    }

    /// How the receiver treats payloads that do not match the document. Strict by default. Choose
    /// `Lenient` for senders that deviate from their own document.
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

    /// Whether to generate `examples()`, which returns a message for each example of a webhook in the
    /// document, for tests and demos. Off by default. With [`test_support`](Self::test_support), it also
    /// generates what `receiver_contract` in `openapi-webhooks-test` needs.
    ///
    /// ```
    /// # fn main() -> Result<(), openapi_webhooks_build::Error> {
    /// let generated = openapi_webhooks_build::configure().examples(true).generate("examples/openapi.json")?;
    /// assert!(generated.code().contains("pub fn examples()"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn examples(mut self, wanted: bool) -> Self {
        self.settings.examples = wanted;
        self
    }

    /// Whether to generate what the package `openapi-webhooks-test` needs: the module `events`, with a type for
    /// each variant of `Event`, and `Event` itself. Off by default.
    ///
    /// Tests use the types as parameters: `customer.on::<events::NewSubscription>()`. The other types of the module
    /// stay as they are, so the setting can depend on a feature of your package:
    /// `.test_support(std::env::var_os("CARGO_FEATURE_TEST_SUPPORT").is_some())`.
    ///
    /// ```
    /// # fn main() -> Result<(), openapi_webhooks_build::Error> {
    /// let config = openapi_webhooks_build::configure().test_support(true);
    /// let generated = config.generate("examples/openapi.json")?;
    /// assert!(generated.code().contains("pub mod events"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn test_support(mut self, wanted: bool) -> Self {
        self.settings.test_support = wanted;
        self
    }

    /// Generates only the given webhooks. `*` in a name matches any text. Files that only other webhooks
    /// refer to are not read.
    ///
    /// ```
    /// # fn main() -> Result<(), openapi_webhooks_build::Error> {
    /// let generated = openapi_webhooks_build::configure().only(["new-*"]).generate("examples/openapi.json")?;
    /// assert!(!generated.code().contains("send_subscription_ended"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn only<I: IntoIterator<Item: Into<String>>>(mut self, webhooks: I) -> Self {
        self.options = self.options.only(webhooks);
        self
    }

    /// Excludes the given webhooks, also those that [`only`](Self::only) includes. `*` in a name matches any
    /// text.
    #[must_use]
    pub fn except<I: IntoIterator<Item: Into<String>>>(mut self, webhooks: I) -> Self {
        self.options = self.options.except(webhooks);
        self
    }

    /// Whether to generate the callbacks of operations like webhooks (OpenAPI 3.1, section 4.8.18). Off by
    /// default.
    ///
    /// A callback is named after its key. If the key occurs more than once, the name starts with the
    /// operation: `createOrder.paid`. If a callback has several expressions, the name ends with the last
    /// word of the expression. [`only`](Self::only), [`except`](Self::except) and
    /// [`method_name`](Self::method_name) take these names. The expression itself is not evaluated: the
    /// caller passes the endpoint, as with webhooks.
    ///
    /// ```
    /// let config = openapi_webhooks_build::configure().callbacks(true).only(["createOrder.*"]);
    /// ```
    #[must_use]
    pub fn callbacks(mut self, wanted: bool) -> Self {
        self.options = self.options.callbacks(wanted);
        self
    }

    /// Sets the names of the methods of a webhook: `send_{name}` and `message_{name}`.
    ///
    /// ```
    /// # fn main() -> Result<(), openapi_webhooks_build::Error> {
    /// let config = openapi_webhooks_build::configure().method_name("new-subscription", "signup");
    /// let generated = config.generate("examples/openapi.json")?;
    /// assert!(generated.code().contains("pub fn send_signup"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn method_name(mut self, webhook: impl Into<String>, name: impl Into<String>) -> Self {
        self.settings
            .method_names
            .push((webhook.into(), name.into()));
        self
    }

    /// Renames a generated type.
    ///
    /// ```
    /// # fn main() -> Result<(), openapi_webhooks_build::Error> {
    /// let config = openapi_webhooks_build::configure().type_name("Subscription", "Signup");
    /// let generated = config.generate("examples/openapi.json")?;
    /// assert!(generated.code().contains("pub struct Signup"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn type_name(mut self, generated: impl Into<String>, name: impl Into<String>) -> Self {
        self.settings
            .type_names
            .push((generated.into(), name.into()));
        self
    }

    /// Renames a field or variant of a generated type, given as `Type.member` with the generated names. Its
    /// name in JSON does not change.
    ///
    /// ```
    /// let config = openapi_webhooks_build::configure().field_name("Subscription.monthly_fee", "fee");
    /// ```
    #[must_use]
    pub fn field_name(mut self, member: impl Into<String>, name: impl Into<String>) -> Self {
        self.settings.field_names.push((member.into(), name.into()));
        self
    }

    /// Replaces a generated type with a type of your own, given by a path that starts with `crate::` or
    /// `::`. The type must implement `Clone`, `Debug`, `PartialEq` and `Serialize`, and `Deserialize` if
    /// it occurs in a response or the receiver's half is generated. Types that contain it use its `Debug`.
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

    /// Adds attributes to the generated types with these names. `*` matches any text.
    ///
    /// ```
    /// # fn main() -> Result<(), openapi_webhooks_build::Error> {
    /// let config = openapi_webhooks_build::configure()
    ///     .type_attribute("Subscription", "#[derive(PartialOrd)]");
    /// let generated = config.generate("examples/openapi.json")?;
    /// assert!(generated.code().contains("#[derive(PartialOrd)]"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn type_attribute(mut self, types: impl Into<String>, text: impl Into<String>) -> Self {
        self.settings
            .type_attributes
            .push((types.into(), text.into()));
        self
    }

    /// Adds attributes to fields and variants, given as `Type.member`. `*` matches any text.
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

    /// Sets the header that identifies the webhook of a request, such as `X-GitHub-Event`. It contains the
    /// webhook's name, or the first part of it if a tag in the body is the rest. By default, the generator
    /// uses a header that every webhook declares and whose name ends in `Event`, `Event-Type`,
    /// `Event-Name` or `Topic`. No header is needed if the bodies identify their webhooks.
    ///
    /// ```
    /// # fn main() -> Result<(), openapi_webhooks_build::Error> {
    /// let config = openapi_webhooks_build::configure().receiver(true).event_header("X-Event");
    /// let generated = config.generate("examples/openapi.json")?;
    /// assert!(generated.code().contains("pub fn from_request"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn event_header(mut self, name: impl Into<String>) -> Self {
        self.settings.event_header = Some(name.into());
        self
    }

    /// Sets the member of the body that identifies the webhook of a request, as a JSON pointer such as
    /// `/event_type` or `/items/0/code`. It contains the webhook's name; only letters and digits are
    /// compared. It is not needed if the document requires a distinct `const` in each body. In a document with a
    /// single webhook, it tells that webhook from others, which the document does not describe.
    ///
    /// ```
    /// let config = openapi_webhooks_build::configure().receiver(true).event_member("/event_type");
    /// ```
    #[must_use]
    pub fn event_member(mut self, pointer: impl Into<String>) -> Self {
        self.settings.event_member = Some(pointer.into());
        self
    }

    /// Turns the warnings of a [`Lint`](crate::Lint) into errors, given by its name, such as `not-enforced`.
    ///
    /// ```
    /// let config = openapi_webhooks_build::configure().deny("not-enforced");
    /// let error = config.generate("examples/openapi.json").unwrap_err();
    /// assert!(error.to_string().contains("`minimum` is not enforced"));
    /// ```
    #[must_use]
    pub fn deny(mut self, lint: impl Into<String>) -> Self {
        self.options = self.options.deny(lint);
        self
    }

    /// Hides the warnings of a [`Lint`](crate::Lint), given by its name: for example `indistinguishable-webhooks` if
    /// each webhook has its own URL. [`deny`](Self::deny) takes precedence.
    ///
    /// ```
    /// # fn main() -> Result<(), openapi_webhooks_build::Error> {
    /// let config = openapi_webhooks_build::configure().allow("not-enforced");
    /// let generated = config.generate("examples/openapi.json")?;
    /// assert!(generated.warnings().is_empty());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn allow(mut self, lint: impl Into<String>) -> Self {
        self.options = self.options.allow(lint);
        self
    }

    /// Compares the document with a lock, such as `webhooks.lock.json`: the contract that was released. A breaking
    /// change that nobody accepted is an error, and a version that is lower than the changes require is a warning.
    ///
    /// The command line writes the lock: `openapi-webhooks lock` at a release, and
    /// `openapi-webhooks lock --accept --reason TEXT` to accept changes. The path is relative to the folder of
    /// `Cargo.toml`, where `[package.metadata.openapi-webhooks.diff]` sets the classes of changes. The lock covers all
    /// webhooks of the document, including those that [`only`](Self::only) and [`except`](Self::except) leave out.
    ///
    /// ```
    /// let config = openapi_webhooks_build::configure().lock("examples/webhooks.lock.json");
    /// assert!(config.generate("examples/openapi.json").is_ok());
    /// ```
    #[cfg(feature = "lock")]
    #[must_use]
    pub fn lock(mut self, path: impl Into<PathBuf>) -> Self {
        self.lock = Some(path.into());
        self
    }

    /// Sets the name of the generated file without its extension; `include_webhooks!` takes this name. By
    /// default, it is the name of the document: `openapi` for `schema/openapi.json`.
    ///
    /// Set it to generate code from two documents of the same name:
    ///
    /// ```no_run
    /// # fn main() -> Result<(), openapi_webhooks_build::Error> {
    /// openapi_webhooks_build::configure().file_name("orders").compile("orders/openapi.json")?;
    /// openapi_webhooks_build::configure().file_name("users").compile("users/openapi.json")?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Sets the folder that contains all files of the document, relative to the folder of `Cargo.toml`. By
    /// default, it is the folder of the document. References to files outside it are errors, also if
    /// they go through symbolic links.
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

    /// Sets the maximum size of a file of the document, in bytes. The default is 64 MiB.
    ///
    /// ```
    /// let config = openapi_webhooks_build::configure().max_file_size(100);
    /// assert!(config.generate("examples/openapi.json").is_err());
    /// ```
    #[must_use]
    pub fn max_file_size(mut self, bytes: u64) -> Self {
        self.options = self.options.max_file_size(bytes);
        self
    }

    /// Sets the maximum total size of the document's files, in bytes. The default is 256 MiB.
    #[must_use]
    pub fn max_total_size(mut self, bytes: u64) -> Self {
        self.options = self.options.max_total_size(bytes);
        self
    }

    /// Generates `$OUT_DIR/{file name}.rs`. Call it from a build script: it tells Cargo which files to
    /// watch, and writes only files that changed. Cargo shows one line for each likely typo and one line for
    /// all other warnings; `$OUT_DIR/{file name}.warnings.txt` has the full report.
    ///
    /// # Errors
    ///
    /// If the document cannot be read, is invalid, or cannot be expressed as Rust code, or if the file
    /// cannot be written.
    ///
    /// ```no_run
    /// fn main() -> Result<(), openapi_webhooks_build::Error> {
    ///     openapi_webhooks_build::configure().receiver(true).compile("schema/openapi.json")
    /// }
    /// ```
    pub fn compile(&self, document: impl AsRef<Path>) -> Result<(), Error> {
        let document = document.as_ref();
        let mut files = Files::new(document, &self.options);
        let load = &mut |path: &Path| files.read_after(path, build_script::watch);
        #[cfg(feature = "lock")]
        if let Some(lock) = &self.lock {
            build_script::watch_lock(lock);
        }
        let generated = self.generate_with(document, load)?;
        let name = self.file_name.as_deref();
        build_script::warn(document, name, &generated.warnings)?;
        build_script::write(document, name, &generated.code)
    }

    /// Generates code without writing a file, for tests and tools.
    ///
    /// # Errors
    ///
    /// If the document cannot be read, is invalid, or cannot be expressed as Rust code.
    ///
    /// ```
    /// # fn main() -> Result<(), openapi_webhooks_build::Error> {
    /// let generated = openapi_webhooks_build::configure().generate("examples/openapi.json")?;
    /// assert!(generated.code().contains("pub struct Subscription"));
    /// for warning in generated.warnings() {
    ///     eprintln!("{warning}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn generate(&self, document: impl AsRef<Path>) -> Result<Generated, Error> {
        let document = document.as_ref();
        let mut files = Files::new(document, &self.options);
        self.generate_with(document, &mut |path| files.read(path))
    }

    /// As [`generate`](Self::generate). `load` reads the files, as in `Catalogue::load_with`.
    #[doc(hidden)]
    pub fn generate_with(&self, path: &Path, load: &mut Load<'_>) -> Result<Generated, Error> {
        let diagnostics = self.options.diagnostics();
        self.check_rust(&diagnostics);
        self.check_halves(&diagnostics);
        self.check_event_member(&diagnostics);
        let catalogue = Catalogue::read(path, &self.options, load, &diagnostics)?;
        let mut types = Types::new(catalogue.document(), &self.settings, &diagnostics);
        let operations = operation::build(&mut types, catalogue.api());
        let found = types.finish();
        // The budget is used up, so the types are incomplete.
        if diagnostics.is_exhausted() {
            diagnostics.checkpoint()?;
        }
        let model = finish::model(&catalogue, found, operations, &self.settings, &diagnostics);
        diagnostics.spend(Limit::Code, emit::estimate(&model), || None);
        #[cfg(feature = "lock")]
        self.check_lock(path, load, &catalogue, &diagnostics)?;
        let warnings = diagnostics.finish()?;
        // Frees its memory before the code is built.
        drop(catalogue);
        let code = emit::module(&model);
        Ok(Generated { code, warnings })
    }

    /// Reports changes that break customers of the released contract. Other problems come first, since they change what
    /// is compared.
    #[cfg(feature = "lock")]
    fn check_lock(
        &self,
        path: &Path,
        load: &mut Load<'_>,
        catalogue: &Catalogue,
        diagnostics: &Diagnostics,
    ) -> Result<(), Error> {
        let Some(lock) = &self.lock else {
            return Ok(());
        };
        diagnostics.checkpoint()?;
        let whole = match self.options.is_selective() {
            true => Some(Catalogue::load_with(
                path,
                &self.options.of_whole_document(),
                load,
            )?),
            false => None,
        };
        let (text, manifest) = (build_script::read_lock(lock), build_script::manifest());
        let document = whole.as_ref().unwrap_or(catalogue);
        lock::check(lock, text, manifest, document, diagnostics);
        Ok(())
    }

    /// Checks that settings that are copied to the generated code are valid Rust.
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
            let expected = "the full path of a type, such as `crate::Money`";
            diagnostics.report(messages::invalid_setting(&setting, expected));
        }
    }

    /// Rejects settings that would generate nothing.
    fn check_halves(&self, diagnostics: &Diagnostics) {
        if self.settings.omits_client && !self.settings.receiver {
            let expected = "it together with `.receiver(true)`: otherwise nothing is generated";
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

    /// The warnings, each with its location, in document order.
    ///
    /// ```
    /// # fn main() -> Result<(), openapi_webhooks_build::Error> {
    /// use openapi_webhooks_build::Lint;
    ///
    /// let generated = openapi_webhooks_build::configure().generate("examples/openapi.json")?;
    /// assert_eq!(generated.warnings()[0].lint(), Lint::NotEnforced);
    /// assert_eq!(generated.warnings()[0].line(), Some(48));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn warnings(&self) -> &[Diagnostic] {
        &self.warnings
    }
}
