//! `docs`: documentation pages.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use openapi_webhooks_docs::Site;
use openapi_webhooks_document::{Catalogue, ReadOptions};
use openapi_webhooks_test::{Answer, Server};

use crate::arguments::{Docs, DocsCommand, Document};
use crate::failure::{Failure, Outcome};
use crate::{document, output, runtime};

pub(super) fn run(arguments: &Docs, quiet: bool) -> Result<Outcome, Failure> {
    match &arguments.command {
        DocsCommand::Build {
            document,
            since,
            output: folder,
        } => {
            let source = Source::new(document, since)?;
            let document = source.load(|_| {})?;
            let site = source.site_of(&document)?;
            let written = site.write_to(folder);
            written.map_err(|error| Failure::new(error.to_string()))?;
            // The program ends now, so it need not spend time on freeing a large document.
            std::mem::forget(document);
            if !quiet {
                let count = site.files().len();
                output::note(&format!("wrote {count} files to `{}`", folder.display()));
            }
        }
        DocsCommand::Serve {
            document,
            since,
            port,
            watch,
        } => serve(Source::new(document, since)?, *port, *watch)?,
        DocsCommand::Export { document } => {
            let path = document::path(document.file.as_deref())?;
            let options = ReadOptions::new().callbacks(document.callbacks);
            let catalogue = document::load(&path, &options)?;
            output::line(&format!("{:#}", catalogue.to_openapi()));
        }
    }
    Ok(Outcome::Fine)
}

/// What a site is built from.
struct Source {
    document: document::Source,
    options: ReadOptions,
    /// Earlier versions of the document, oldest first.
    since: Vec<PathBuf>,
}

impl Source {
    fn new(document: &Document, since: &[PathBuf]) -> Result<Self, Failure> {
        Ok(Source {
            document: document::Source::of(&document::path(document.file.as_deref())?)?,
            options: ReadOptions::new().callbacks(document.callbacks),
            since: since.to_vec(),
        })
    }

    /// Builds the site. Calls `before` with each file of the document before it is read.
    fn site(&self, before: impl FnMut(&Path)) -> Result<Site, Failure> {
        self.site_of(&self.load(before)?)
    }

    fn load(&self, before: impl FnMut(&Path)) -> Result<Catalogue, Failure> {
        self.document.load(&self.options, before)
    }

    fn site_of(&self, document: &Catalogue) -> Result<Site, Failure> {
        let mut config = openapi_webhooks_docs::configure();
        if !self.since.is_empty() {
            config = config.page("Changelog", self.changelog(document)?);
        }
        let site = config.site_of(document);
        site.map_err(|error| Failure::new(error.to_string()))
    }

    fn changelog(&self, document: &Catalogue) -> Result<String, Failure> {
        let earlier = self.since.iter();
        let earlier = earlier.map(|path| document::load(path, &self.options));
        let earlier = earlier.collect::<Result<Vec<_>, _>>()?;
        let versions: Vec<&Catalogue> = earlier.iter().chain([document]).collect();
        Ok(openapi_webhooks_diff::changelog(&versions))
    }
}

fn serve(source: Source, port: u16, watch: bool) -> Result<(), Failure> {
    let mut files = Vec::new();
    let site = source.site(|file| {
        if watch {
            files.push(Watched::new(file));
        }
    })?;
    let pages = Mutex::new(Pages {
        source,
        site,
        files,
    });
    let respond = move |request: &openapi_webhooks_test::ReceivedRequest| {
        let mut pages = pages.lock().unwrap_or_else(PoisonError::into_inner);
        pages.update();
        pages.answer(request.uri().path())
    };
    let served = runtime::until_interrupted(async {
        let server = Server::builder().start(("127.0.0.1", port), respond).await;
        let server =
            server.map_err(|error| Failure::of(format!("cannot listen on port {port}"), error))?;
        output::line(&format!("http://{}/", server.address()));
        std::future::pending().await
    })?;
    served.unwrap_or(Ok(()))
}

/// The pages that are served.
struct Pages {
    source: Source,
    site: Site,
    /// The watched files.
    files: Vec<Watched>,
}

/// A file, and its state when it was read.
struct Watched {
    path: PathBuf,
    state: Option<State>,
}

/// When a file was written, and its length. `None` if it does not exist.
type State = (SystemTime, u64);

impl Watched {
    fn new(path: &Path) -> Self {
        Watched {
            path: path.to_owned(),
            state: state(path),
        }
    }

    fn has_changed(&self) -> bool {
        state(&self.path) != self.state
    }
}

fn state(path: &Path) -> Option<State> {
    let data = fs::metadata(path).ok()?;
    Some((data.modified().ok()?, data.len()))
}

impl Pages {
    /// Rebuilds the pages if a file has changed. While the document is invalid, the old pages are served.
    fn update(&mut self) {
        if !self.files.iter().any(Watched::has_changed) {
            return;
        }
        self.files.clear();
        let files = &mut self.files;
        match self.source.site(|file| files.push(Watched::new(file))) {
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
