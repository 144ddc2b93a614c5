//! The only file that reads the environment, writes to `OUT_DIR`, or prints Cargo directives.

use std::collections::hash_map::DefaultHasher;
use std::hash::Hasher;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use flate2::Compression;
use flate2::write::GzEncoder;
use openapi_webhooks_document::{Catalogue, Files, ReadOptions, Unreadable, rerun_if_changed};

use crate::error::Error;
use crate::site::{File, Site};

/// Reads the document, and tells Cargo to rerun the build script when one of its files changes.
pub(crate) fn load(path: &Path, options: &ReadOptions) -> Result<Catalogue, Error> {
    let mut files = Files::new(path, options);
    let print = |path: &Path| -> Result<(), Unreadable> {
        println!("{}", rerun_if_changed(path)?);
        Ok(())
    };
    let load = &mut |path: &Path| files.read_after(path, print);
    Ok(Catalogue::load_with(path, options, load)?)
}

/// Tells Cargo to rerun the build script when a file changes.
pub(crate) fn watch(path: &Path) -> Result<(), Error> {
    let line = rerun_if_changed(path).map_err(|_| {
        let message = format!(
            "Cargo cannot watch a file with this name: {:?}",
            path.display()
        );
        Error::setting(message)
    })?;
    println!("{line}");
    Ok(())
}

/// Writes the files of a site and a Rust file that lists them.
pub(crate) fn write(document: &Path, site: &Site) -> Result<(), Error> {
    let folder = env::var_os("OUT_DIR").map(PathBuf::from).ok_or_else(|| {
        Error::setting(
            "`OUT_DIR` is not set: call `compile` from a build script; elsewhere, call `site`",
        )
    })?;
    let stem = document.file_stem().unwrap_or("openapi".as_ref());
    let mut name = stem.to_os_string();
    name.push("-docs");
    let pages = folder.join(&name);
    let mut list = "&[\n".to_owned();
    for (number, file) in site.files.iter().enumerate() {
        list += &write_file(&pages, number, file)?;
    }
    list += "]\n";
    name.push(".rs");
    write_changed(&folder.join(name), list.as_bytes())
}

/// Writes a file and its compressed form, and returns its entry in the list. The files are named by numbers,
/// so that no text of the document becomes code.
fn write_file(folder: &Path, number: usize, file: &File) -> Result<String, Error> {
    let plain = folder.join(number.to_string());
    let compressed = folder.join(format!("{number}.gz"));
    write_changed(&plain, &file.bytes)?;
    let gzip = gzip(&file.bytes).map_err(|error| Error::file("compress", &plain, &error))?;
    write_changed(&compressed, &gzip)?;
    let mut hasher = DefaultHasher::new();
    hasher.write(&file.bytes);
    // A weak tag, since the plain and the compressed form share it.
    let etag = format!("W/\"{:016x}\"", hasher.finish());
    let (path, media_type) = (&file.path, file.media_type);
    Ok(format!(
        "::openapi_webhooks_docs::Asset::new({path:?}, {media_type:?}, {etag:?}, include_bytes!({plain:?}), include_bytes!({compressed:?})),\n"
    ))
}

fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

/// Writes a file only if its content changes, since Cargo would otherwise recompile.
fn write_changed(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    if fs::read(path).is_ok_and(|present| present == bytes) {
        return Ok(());
    }
    let folder = path.parent().unwrap_or(Path::new(""));
    fs::create_dir_all(folder).map_err(|error| Error::file("create", folder, &error))?;
    fs::write(path, bytes).map_err(|error| Error::file("write", path, &error))
}
