//! The files of a site.

use std::fs;
use std::path::Path;

use crate::error::Error;

/// A documentation site: a list of files.
///
/// ```no_run
/// # fn main() -> Result<(), openapi_webhooks_docs::Error> {
/// openapi_webhooks_docs::Site::new("schema/openapi.json")?.write_to("public/webhooks")?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Site {
    pub(crate) files: Vec<File>,
}

/// A file of a [`Site`].
///
/// ```no_run
/// # fn main() -> Result<(), openapi_webhooks_docs::Error> {
/// let site = openapi_webhooks_docs::Site::new("schema/openapi.json")?;
/// for file in site.files() {
///     println!("{} ({}): {} bytes", file.path(), file.media_type(), file.bytes().len());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct File {
    pub(crate) path: String,
    pub(crate) media_type: &'static str,
    pub(crate) bytes: Vec<u8>,
}

impl Site {
    /// The files.
    #[must_use]
    pub fn files(&self) -> &[File] {
        &self.files
    }

    /// Writes the files to a folder, and creates it if it does not exist. It does not delete other files in
    /// the folder, including those of webhooks that the document no longer has. To remove those, write to a
    /// new folder.
    ///
    /// # Errors
    ///
    /// If a file cannot be written.
    pub fn write_to(&self, folder: impl AsRef<Path>) -> Result<(), Error> {
        for file in &self.files {
            let path = folder.as_ref().join(&file.path);
            let parent = path.parent().unwrap_or(folder.as_ref());
            fs::create_dir_all(parent).map_err(|error| Error::file("create", parent, &error))?;
            fs::write(&path, &file.bytes).map_err(|error| Error::file("write", &path, &error))?;
        }
        Ok(())
    }
}

impl File {
    /// The path below the root of the site, such as `webhooks/order.paid.html`. It consists of ASCII
    /// letters, digits, `.`, `_`, `-` and `/`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The media type, for the `Content-Type` header.
    #[must_use]
    pub fn media_type(&self) -> &'static str {
        self.media_type
    }

    /// The content.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}
