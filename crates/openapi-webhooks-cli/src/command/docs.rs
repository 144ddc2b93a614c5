//! `docs`: documentation pages.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use openapi_webhooks_docs::Site;
use openapi_webhooks_document::ReadOptions;
use openapi_webhooks_test::{Answer, Server};

use crate::arguments::{Docs, DocsCommand};
use crate::failure::{Failure, Outcome};
use crate::{delivery, document, output};

pub(super) fn run(arguments: &Docs, quiet: bool) -> Result<Outcome, Failure> {
    match &arguments.command {
        DocsCommand::Build {
            document,
            output: folder,
        } => {
            let path = document::path(document.file.as_deref())?;
            let site = site(&path, document.callbacks)?;
            let written = site.write_to(folder);
            written.map_err(|error| Failure::new(error.to_string()))?;
            if !quiet {
                let count = site.files().len();
                output::note(&format!("wrote {count} files to `{}`", folder.display()));
            }
        }
        DocsCommand::Serve {
            document,
            port,
            watch,
        } => {
            let path = document::path(document.file.as_deref())?;
            serve(&path, document.callbacks, *port, *watch)?;
        }
        DocsCommand::Export { document } => {
            let path = document::path(document.file.as_deref())?;
            let options = ReadOptions::new().callbacks(document.callbacks);
            let catalogue = document::load(&path, &options)?;
            output::line(&format!("{:#}", catalogue.to_openapi()));
        }
    }
    Ok(Outcome::Fine)
}

fn site(path: &Path, callbacks: bool) -> Result<Site, Failure> {
    let site = openapi_webhooks_docs::configure()
        .callbacks(callbacks)
        .site(path);
    site.map_err(|error| Failure::new(error.to_string()))
}

fn serve(path: &Path, callbacks: bool, port: u16, watch: bool) -> Result<(), Failure> {
    let pages = Mutex::new(Pages {
        path: path.to_owned(),
        callbacks,
        site: site(path, callbacks)?,
        files: if watch { changes(path) } else { Vec::new() },
        watch,
    });
    let respond = move |request: &openapi_webhooks_test::ReceivedRequest| {
        let mut pages = pages.lock().unwrap_or_else(PoisonError::into_inner);
        pages.update();
        pages.answer(request.uri().path())
    };
    delivery::block_on(async {
        let server = Server::builder().start(("127.0.0.1", port), respond).await;
        let server =
            server.map_err(|error| Failure::of(format!("cannot listen on port {port}"), error))?;
        output::line(&format!("http://{}/", server.address()));
        let ended = tokio::signal::ctrl_c().await;
        ended.map_err(|error| Failure::of("cannot wait for Ctrl-C", error))
    })?
}

/// The pages that are served.
struct Pages {
    path: PathBuf,
    callbacks: bool,
    site: Site,
    /// The files beside the document, and when each was written.
    files: Vec<(PathBuf, SystemTime)>,
    watch: bool,
}

impl Pages {
    /// Rebuilds the pages if a file has changed. While the document is invalid, the old pages are served.
    fn update(&mut self) {
        if !self.watch {
            return;
        }
        let files = changes(&self.path);
        if files == self.files {
            return;
        }
        self.files = files;
        match site(&self.path, self.callbacks) {
            Ok(site) => self.site = site,
            Err(failure) => output::failure(&failure),
        }
    }

    fn answer(&self, path: &str) -> Answer {
        let path = path.trim_start_matches('/');
        let path = if path.is_empty() { "index.html" } else { path };
        let files = self.site.files();
        match files.iter().find(|file| file.path() == path) {
            Some(file) => Answer::ok()
                .header("content-type", file.media_type())
                .header("cache-control", "no-cache")
                .header("x-content-type-options", "nosniff")
                .body(file.bytes().to_vec()),
            None => Answer::status(404),
        }
    }
}

/// The maximum number of files that are watched.
const MAX_FILES: usize = 2_000;

/// The JSON and YAML files in the folder of the document, and when each was written.
fn changes(document: &Path) -> Vec<(PathBuf, SystemTime)> {
    let folder = document
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let mut folders = vec![folder.unwrap_or(Path::new(".")).to_owned()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let (path, Ok(data)) = (entry.path(), entry.metadata()) else {
                continue;
            };
            let is_document = path
                .extension()
                .is_some_and(|it| it == "json" || it == "yaml" || it == "yml");
            if data.is_dir() && folders.len() < MAX_FILES {
                folders.push(path);
            } else if let (true, Ok(time)) = (is_document, data.modified()) {
                files.push((path, time));
            }
            if files.len() == MAX_FILES {
                return files;
            }
        }
    }
    files.sort();
    files
}
