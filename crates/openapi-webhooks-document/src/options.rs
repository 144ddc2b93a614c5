//! The settings of the reader.

use std::path::PathBuf;

use crate::diagnostic::{Diagnostics, Lint, messages};
use crate::glob;

/// Which webhooks and files to read, and how to treat warnings.
///
/// ```
/// use openapi_webhooks_document::ReadOptions;
/// let options = ReadOptions::new().only(["order.*"]).deny("not-enforced");
/// ```
#[derive(Clone, Debug)]
pub struct ReadOptions {
    only: Vec<String>,
    except: Vec<String>,
    pub(crate) callbacks: bool,
    denied: Vec<String>,
    allowed: Vec<String>,
    /// The folder of the document, if not set.
    pub(crate) root: Option<PathBuf>,
    pub(crate) max_file_size: u64,
    pub(crate) max_total_size: u64,
}

impl Default for ReadOptions {
    fn default() -> Self {
        ReadOptions {
            only: Vec::new(),
            except: Vec::new(),
            callbacks: false,
            denied: Vec::new(),
            allowed: Vec::new(),
            root: None,
            max_file_size: 64 << 20,
            max_total_size: 256 << 20,
        }
    }
}

impl ReadOptions {
    /// Options that select all webhooks and report all warnings.
    #[must_use]
    pub fn new() -> Self {
        ReadOptions::default()
    }

    /// Reads only the given webhooks. `*` in a name matches any text. A name that matches no webhook is an
    /// error.
    ///
    /// ```
    /// # use openapi_webhooks_document::{Catalogue, ReadOptions};
    /// # fn main() -> Result<(), openapi_webhooks_document::Error> {
    /// let options = ReadOptions::new().only(["order.*"]).except(["*.cancelled"]);
    /// let catalogue = Catalogue::load("examples/shop.json", &options)?;
    /// assert_eq!(catalogue.webhooks().len(), 1);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn only<I: IntoIterator<Item: Into<String>>>(mut self, webhooks: I) -> Self {
        self.only.extend(webhooks.into_iter().map(Into::into));
        self
    }

    /// Excludes the given webhooks, also those that [`only`](Self::only) includes. `*` in a name matches any
    /// text. A name that matches no webhook is an error.
    #[must_use]
    pub fn except<I: IntoIterator<Item: Into<String>>>(mut self, webhooks: I) -> Self {
        self.except.extend(webhooks.into_iter().map(Into::into));
        self
    }

    /// Whether to read the callbacks of operations like webhooks (OpenAPI 3.1, section 4.8.18). Off by
    /// default.
    ///
    /// A callback is named after its key. If the key occurs more than once, the name starts with the
    /// operation: `createOrder.paid`. If a callback has several expressions, the name ends with the last
    /// word of the expression.
    ///
    /// ```
    /// # use openapi_webhooks_document::{Catalogue, ReadOptions};
    /// # fn main() -> Result<(), openapi_webhooks_document::Error> {
    /// let text = r#"{"openapi": "3.1.1", "info": {"title": "", "version": "1"}, "paths": {"/orders": {"post": {
    ///     "callbacks": {"paid": {"{$request.body#/url}": {"post": {}}}}}}}}"#;
    /// let options = ReadOptions::new().callbacks(true);
    /// let catalogue = Catalogue::load_with("openapi.json", &options, &mut |_| Ok(text.to_owned()))?;
    /// let paid = catalogue.webhook("paid").expect("the document defines it");
    /// assert_eq!(paid.operations()[0].callback_expression(), Some("{$request.body#/url}"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn callbacks(mut self, wanted: bool) -> Self {
        self.callbacks = wanted;
        self
    }

    /// Turns the warnings of a [`Lint`] into errors, given by its name, such as `not-enforced`. An unknown
    /// name is an error.
    ///
    /// ```
    /// use openapi_webhooks_document::{Lint, ReadOptions};
    /// let options = ReadOptions::new().deny("unknown-member").deny(Lint::ExampleMismatch);
    /// ```
    #[must_use]
    pub fn deny(mut self, name: impl Into<String>) -> Self {
        self.denied.push(name.into());
        self
    }

    /// Hides the warnings of a [`Lint`], given by its name. [`deny`](Self::deny) takes precedence. An unknown
    /// name is an error.
    ///
    /// ```
    /// # use openapi_webhooks_document::{Catalogue, ReadOptions};
    /// # fn main() -> Result<(), openapi_webhooks_document::Error> {
    /// # let text = r#"{"openapi": "3.1.1", "info": {"title": "", "version": ""}, "webhooks": {"paid": {"post": {
    /// #     "requestbody": {}}}}}"#;
    /// # let mut load = |_: &std::path::Path| Ok(text.to_owned());
    /// // "requestbody" instead of "requestBody"
    /// let catalogue = Catalogue::load_with("openapi.json", &ReadOptions::new(), &mut load)?;
    /// assert_eq!(catalogue.warnings()[0].lint().name(), "unknown-member");
    /// let options = ReadOptions::new().allow("unknown-member");
    /// assert!(Catalogue::load_with("openapi.json", &options, &mut load)?.warnings().is_empty());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn allow(mut self, name: impl Into<String>) -> Self {
        self.allowed.push(name.into());
        self
    }

    /// Sets the folder that contains all files of the document. By default, it is the folder of the
    /// document. References to files outside it are errors, also if they go through symbolic links.
    ///
    /// ```
    /// use openapi_webhooks_document::ReadOptions;
    ///
    /// // `webhooks/openapi.json` refers to `../common/types.json`; no file has more than a megabyte.
    /// let options = ReadOptions::new().root(".").max_file_size(1 << 20).max_total_size(8 << 20);
    /// ```
    #[must_use]
    pub fn root(mut self, folder: impl Into<PathBuf>) -> Self {
        self.root = Some(folder.into());
        self
    }

    /// Sets the maximum size of a file of the document, in bytes. The default is 64 MiB.
    #[must_use]
    pub fn max_file_size(mut self, bytes: u64) -> Self {
        self.max_file_size = bytes;
        self
    }

    /// Sets the maximum total size of the document's files, in bytes. The default is 256 MiB.
    #[must_use]
    pub fn max_total_size(mut self, bytes: u64) -> Self {
        self.max_total_size = bytes;
        self
    }

    /// Whether the options select only some of the webhooks.
    #[doc(hidden)]
    pub fn is_selective(&self) -> bool {
        !self.only.is_empty() || !self.except.is_empty()
    }

    /// The same options for all webhooks, with the default lints.
    #[doc(hidden)]
    #[must_use]
    pub fn of_whole_document(&self) -> ReadOptions {
        ReadOptions {
            only: Vec::new(),
            except: Vec::new(),
            denied: Vec::new(),
            allowed: Vec::new(),
            ..self.clone()
        }
    }

    /// A collector with the denied and allowed lints.
    #[doc(hidden)]
    pub fn diagnostics(&self) -> Diagnostics {
        Diagnostics::new(lints(&self.denied), lints(&self.allowed))
    }

    pub(crate) fn is_wanted(&self, webhook: &str) -> bool {
        let is_among = |globs: &[String]| globs.iter().any(|glob| glob::matches(glob, webhook));
        (self.only.is_empty() || is_among(&self.only)) && !is_among(&self.except)
    }

    pub(crate) fn check_names(&self, diagnostics: &Diagnostics) {
        for (setting, names) in [("deny", &self.denied), ("allow", &self.allowed)] {
            for name in names.iter().filter(|name| Lint::named(name).is_none()) {
                let near = diagnostics.nearest(name, Lint::ALL.iter().map(|lint| lint.name()));
                diagnostics.report(messages::unknown_lint(setting, name, near));
            }
        }
    }

    /// Reports settings that match nothing: they would silently have no effect.
    pub(crate) fn check_globs(&self, webhooks: &[&str], diagnostics: &Diagnostics) {
        for (setting, globs) in [("only", &self.only), ("except", &self.except)] {
            for glob in globs {
                if !webhooks.iter().any(|name| glob::matches(glob, name)) {
                    let near = diagnostics.nearest(glob, webhooks.iter().copied());
                    let setting = format!("{setting}([{glob:?}])");
                    diagnostics.report(messages::unmatched_setting(&setting, near));
                }
            }
        }
    }
}

fn lints(names: &[String]) -> Vec<Lint> {
    names.iter().filter_map(|name| Lint::named(name)).collect()
}
