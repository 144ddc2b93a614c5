//! The settings of a site.

use std::fs;
use std::path::{Path, PathBuf};

use openapi_webhooks_document::{Catalogue, ReadOptions};

use crate::build_script;
use crate::color::Color;
use crate::delivery::Delivery;
use crate::error::Error;
use crate::page::{self, Logo};
use crate::site::Site;

/// The settings of a site. [`configure`] returns the default settings.
#[derive(Clone, Debug)]
pub struct Config {
    options: ReadOptions,
    title: Option<String>,
    logo: Option<PathBuf>,
    accent: String,
    delivery: Delivery,
    pages: Vec<(String, String)>,
}

/// Returns the default settings.
///
/// ```no_run
/// # fn main() -> Result<(), openapi_webhooks_docs::Error> {
/// let site = openapi_webhooks_docs::configure()
///     .title("Acme webhooks")
///     .accent("#0f766e")
///     .page("Local development", "Use a tunnel to receive events on your machine.")
///     .site("schema/openapi.json")?;
/// site.write_to("public/webhooks")?;
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn configure() -> Config {
    Config {
        options: ReadOptions::new(),
        title: None,
        logo: None,
        accent: "#4f46e5".to_owned(),
        delivery: Delivery::default(),
        pages: Vec::new(),
    }
}

impl Config {
    /// Sets the title of the site. The default is the title of the document.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets the logo: the path of a file in SVG, PNG, JPEG or WebP.
    #[must_use]
    pub fn logo(mut self, path: impl Into<PathBuf>) -> Self {
        self.logo = Some(path.into());
        self
    }

    /// Sets the accent colour, as `#rrggbb`. It is darkened on light pages and lightened on dark pages as far
    /// as necessary for readable text.
    #[must_use]
    pub fn accent(mut self, color: impl Into<String>) -> Self {
        self.accent = color.into();
        self
    }

    /// Sets how messages are delivered, which the document does not contain.
    #[must_use]
    pub fn delivery(mut self, delivery: Delivery) -> Self {
        self.delivery = delivery;
        self
    }

    /// Adds a page with the given title and text, in CommonMark.
    #[must_use]
    pub fn page(mut self, title: impl Into<String>, text: impl Into<String>) -> Self {
        self.pages.push((title.into(), text.into()));
        self
    }

    /// Shows only the given webhooks. `*` in a name matches any text.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), openapi_webhooks_docs::Error> {
    /// let config = openapi_webhooks_docs::configure().only(["order.*"]).except(["*.internal"]);
    /// config.site("schema/openapi.json")?.write_to("public/orders")?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn only<I: IntoIterator<Item: Into<String>>>(mut self, webhooks: I) -> Self {
        self.options = self.options.only(webhooks);
        self
    }

    /// Leaves out the given webhooks. `*` in a name matches any text.
    #[must_use]
    pub fn except<I: IntoIterator<Item: Into<String>>>(mut self, webhooks: I) -> Self {
        self.options = self.options.except(webhooks);
        self
    }

    /// Sets whether callbacks of operations are shown like webhooks; false by default.
    #[must_use]
    pub fn callbacks(mut self, wanted: bool) -> Self {
        self.options = self.options.callbacks(wanted);
        self
    }

    /// Generates the site of the document at `path`.
    ///
    /// # Errors
    ///
    /// If the document cannot be read or is invalid, or if a setting is invalid.
    pub fn site(&self, path: impl AsRef<Path>) -> Result<Site, Error> {
        self.site_of(&Catalogue::load(path, &self.options)?)
    }

    /// Generates the site of the document at `path` in a build script. It writes the pages to `OUT_DIR`, from
    /// where `router!` includes them, and tells Cargo to rerun the script when a file of the document
    /// changes.
    ///
    /// # Errors
    ///
    /// If the document cannot be read or is invalid, a setting is invalid, `OUT_DIR` is not set, or a file
    /// cannot be written.
    pub fn compile(&self, path: impl AsRef<Path>) -> Result<(), Error> {
        let path = path.as_ref();
        let catalogue = build_script::load(path, &self.options)?;
        if let Some(logo) = &self.logo {
            build_script::watch(logo)?;
        }
        build_script::write(path, &self.site_of(&catalogue)?)
    }

    /// Generates the site of a document that was read before, such as one of another revision.
    ///
    /// [`only`](Self::only), [`except`](Self::except) and [`callbacks`](Self::callbacks) have no effect: the
    /// catalogue was read with options of its own.
    ///
    /// ```no_run
    /// use openapi_webhooks_document::{Catalogue, ReadOptions};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let catalogue = Catalogue::load("schema/openapi.json", &ReadOptions::new())?;
    /// let site = openapi_webhooks_docs::configure().site_of(&catalogue)?;
    /// site.write_to("public/webhooks")?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If a setting is invalid.
    pub fn site_of(&self, catalogue: &Catalogue) -> Result<Site, Error> {
        let accent = Color::parse(&self.accent).ok_or_else(|| {
            Error::setting(format!(
                "accent({:?}): give a colour as `#rrggbb`, such as `#4f46e5`",
                self.accent
            ))
        })?;
        let logo = self.logo.as_deref().map(read_logo).transpose()?;
        if let Some(url) = &self.delivery.support {
            check_support(url)?;
        }
        Ok(Site {
            files: page::all(&page::Settings {
                catalogue,
                title: self.title.as_deref().unwrap_or(catalogue.title()),
                logo,
                accent,
                delivery: &self.delivery,
                pages: &self.pages,
            }),
        })
    }
}

impl Site {
    /// Generates the site of the document at `path` with the default settings.
    ///
    /// # Errors
    ///
    /// If the document cannot be read or is invalid.
    pub fn new(path: impl AsRef<Path>) -> Result<Self, Error> {
        configure().site(path)
    }
}

fn read_logo(path: &Path) -> Result<Logo, Error> {
    let extension = path.extension().unwrap_or_default().to_ascii_lowercase();
    let (name, media_type) = match extension.to_str() {
        Some("svg") => ("logo.svg", "image/svg+xml"),
        Some("png") => ("logo.png", "image/png"),
        Some("jpg" | "jpeg") => ("logo.jpg", "image/jpeg"),
        Some("webp") => ("logo.webp", "image/webp"),
        _ => {
            let message = format!(
                "logo({:?}): give a file in SVG, PNG, JPEG or WebP",
                path.display()
            );
            return Err(Error::setting(message));
        }
    };
    let bytes = fs::read(path).map_err(|error| Error::file("read", path, &error))?;
    Ok(Logo {
        name,
        media_type,
        bytes,
    })
}

fn check_support(url: &str) -> Result<(), Error> {
    let is_known = ["mailto:", "https://", "http://"]
        .iter()
        .any(|scheme| url.starts_with(scheme));
    if is_known {
        return Ok(());
    }
    Err(Error::setting(format!(
        "support({url:?}): give a URL that starts with `mailto:` or `https://`"
    )))
}
