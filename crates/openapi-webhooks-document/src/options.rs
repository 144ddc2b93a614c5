//! What a reader is asked for beside the document.

use std::path::PathBuf;

use crate::diagnostic::{Diagnostics, Lint, messages};
use crate::glob;

/// Which webhooks are read, and what becomes of warnings.
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
    /// The folder that was set; else that of the document.
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
    /// All webhooks, and every warning.
    #[must_use]
    pub fn new() -> Self {
        ReadOptions::default()
    }

    /// Reads these webhooks alone. `*` in a name stands for any text.
    #[must_use]
    pub fn only<I: IntoIterator<Item: Into<String>>>(mut self, webhooks: I) -> Self {
        self.only.extend(webhooks.into_iter().map(Into::into));
        self
    }

    /// Leaves these webhooks out. `*` in a name stands for any text.
    #[must_use]
    pub fn except<I: IntoIterator<Item: Into<String>>>(mut self, webhooks: I) -> Self {
        self.except.extend(webhooks.into_iter().map(Into::into));
        self
    }

    /// Reads the callbacks of operations like webhooks, each named by its key, and by its operation too
    /// where keys repeat. Left out by default.
    #[must_use]
    pub fn callbacks(mut self, wanted: bool) -> Self {
        self.callbacks = wanted;
        self
    }

    /// Makes a warning an error, by its name, such as `not-enforced`.
    #[must_use]
    pub fn deny(mut self, name: impl Into<String>) -> Self {
        self.denied.push(name.into());
        self
    }

    /// Leaves out warnings of this name. What is also denied is an error.
    #[must_use]
    pub fn allow(mut self, name: impl Into<String>) -> Self {
        self.allowed.push(name.into());
        self
    }

    /// The folder below which references may lead to other files. By default the folder of the given
    /// document. Only regular files below it are read, wherever a path or a symbolic link leads.
    #[must_use]
    pub fn root(mut self, folder: impl Into<PathBuf>) -> Self {
        self.root = Some(folder.into());
        self
    }

    /// How large a file of the document may be, in bytes. By default 64 MiB.
    #[must_use]
    pub fn max_file_size(mut self, bytes: u64) -> Self {
        self.max_file_size = bytes;
        self
    }

    /// How large all files of the document may be together, in bytes. By default 256 MiB.
    #[must_use]
    pub fn max_total_size(mut self, bytes: u64) -> Self {
        self.max_total_size = bytes;
        self
    }

    /// The collector of a run.
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

    /// A setting that matches nothing would do nothing without a word.
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
