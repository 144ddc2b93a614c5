//! Every site has links that resolve, anchors that are unique, and examples that are valid.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use docs::documents;
use jsonschema::{Registry, Validator};
use openapi_webhooks_docs::Site;
use scraper::{Html, Selector};
use serde_json::{Value, json};

/// Parts of the paths of pages whose examples do not match their schemas, and why.
type Mismatches = [(&'static str, &'static str)];

const MISMATCHES_OF_CASES: &Mismatches = &[
    (
        "/contradictions/",
        "no value meets a contradictory property",
    ),
    (
        "/discriminator-names/",
        "both branches of a `oneOf` accept the value; a discriminator is no assertion",
    ),
    ("/only-and-except/", "no value meets `not: {}`"),
    ("/open-values/", "a date is also a text"),
    (
        "/union-by-trial/",
        "both branches of a `oneOf` accept an empty array",
    ),
];

const MISMATCHES_OF_CORPUS: &Mismatches = &[(
    "webhooks/repository-advisory-",
    "the author is an object by a reference, and `null` by `type`",
)];

/// What was checked.
#[derive(Debug, Default)]
struct Count {
    sites: usize,
    pages: usize,
    links: usize,
    examples: usize,
    /// Webhooks with a JSON Schema and no example, or one that does not fit.
    without_example: usize,
    mismatches: Vec<String>,
}

#[test]
fn of_the_cases() {
    let documents = documents::of_cases();
    let count = check_all(&documents, MISMATCHES_OF_CASES);
    assert!(
        count.sites > 60 && count.links > 5_000 && count.examples > 150,
        "{count:?}"
    );
}

#[test]
fn of_the_corpus() {
    let documents = documents::of_corpus();
    if documents.is_empty() {
        eprintln!("skipped: there is no corpus; set OPENAPI_CORPUS to its folder");
        return;
    }
    let count = check_all(&documents, MISMATCHES_OF_CORPUS);
    assert!(count.sites > 20 && count.examples > 200, "{count:?}");
}

fn check_all(documents: &[PathBuf], mismatches: &Mismatches) -> Count {
    let mut count = Count::default();
    for document in documents {
        // Some cases are about errors, and parts of documents are no documents.
        let Ok(site) = Site::new(document) else {
            continue;
        };
        count.sites += 1;
        check(document, &site, &mut count);
    }
    println!("{count:#?}");
    let matches = |mismatch: &String, (part, _): &(&str, &str)| mismatch.contains(part);
    let mut unlisted = count.mismatches.clone();
    unlisted.retain(|mismatch| !mismatches.iter().any(|listed| matches(mismatch, listed)));
    assert!(unlisted.is_empty(), "{unlisted:#?}");
    for listed in mismatches {
        let is_found = count
            .mismatches
            .iter()
            .any(|mismatch| matches(mismatch, listed));
        assert!(is_found, "{listed:?} matches its schema");
    }
    count
}

fn check(document: &Path, site: &Site, count: &mut Count) {
    let mut files: HashMap<&str, &[u8]> = HashMap::new();
    for file in site.files() {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "._-/".contains(c);
        assert!(file.path().chars().all(is_plain), "{}", file.path());
        let before = files.insert(file.path(), file.bytes());
        assert!(before.is_none(), "two files {}", file.path());
    }
    let pages: HashMap<&str, Page> = files
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| (*path, Page::read(std::str::from_utf8(bytes).expect("text"))))
        .collect();
    let schemas = Schemas::read(document, files["webhooks.schema.json"]);
    for (path, page) in &pages {
        count.pages += 1;
        let place = format!("{} {path}", document.display());
        assert_eq!(page.duplicates, [""; 0], "{place}");
        assert_eq!(page.errors, [""; 0], "{place}");
        for link in &page.links {
            count.links += 1;
            check_link(&place, path, link, &pages, &files);
        }
        match &page.schema {
            None => {}
            Some(Download::Own(path)) => {
                let schema = files[format!("webhooks/{path}").as_str()];
                let schema: Value = serde_json::from_slice(schema).expect("JSON");
                assert!(jsonschema::meta::is_valid(&schema), "{place}: {schema:#}");
                check_examples(&place, jsonschema::validator_for(&schema).ok(), page, count);
            }
            Some(Download::Shared(pointer)) => {
                check_examples(&place, schemas.validator(pointer), page, count);
            }
        }
    }
}

/// The JSON Schemas of all webhooks in one file.
struct Schemas {
    all: Value,
    registry: Registry<'static>,
}

impl Schemas {
    const ADDRESS: &str = "https://example.com/webhooks.schema.json";

    fn read(document: &Path, file: &[u8]) -> Self {
        let all: Value = serde_json::from_slice(file).expect("JSON");
        assert!(jsonschema::meta::is_valid(&all), "{}", document.display());
        let registry = Registry::new().add(Self::ADDRESS, all.clone());
        let registry = registry.expect("a schema").prepare().expect("a schema");
        Schemas { all, registry }
    }

    fn validator(&self, pointer: &str) -> Option<Validator> {
        let target = pointer.strip_prefix('#').expect("a fragment");
        assert!(self.all.pointer(target).is_some(), "{pointer}");
        let options = jsonschema::draft202012::options().with_registry(&self.registry);
        let address = format!("{}{pointer}", Self::ADDRESS);
        options.build(&json!({ "$ref": address })).ok()
    }
}

fn check_link(
    place: &str,
    from: &str,
    link: &str,
    pages: &HashMap<&str, Page>,
    files: &HashMap<&str, &[u8]>,
) {
    let is_outside = ["http://", "https://", "mailto:"]
        .iter()
        .any(|scheme| link.starts_with(scheme));
    if is_outside {
        return;
    }
    let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let target = match path.strip_prefix("../") {
        Some(rest) => rest.to_owned(),
        None if path.is_empty() => from.to_owned(),
        None if folder.is_empty() => path.to_owned(),
        None => format!("{folder}/{path}"),
    };
    assert!(
        files.contains_key(target.as_str()),
        "{place}: {link} leads nowhere"
    );
    if !anchor.is_empty() {
        let page = &pages[target.as_str()];
        assert!(
            page.anchors.contains(anchor),
            "{place}: {link} has no anchor"
        );
    }
}

fn check_examples(place: &str, validator: Option<Validator>, page: &Page, count: &mut Count) {
    // A pattern that the validator's engine does not know says nothing about the example.
    let Some(validator) = validator else {
        return;
    };
    if page.examples.is_empty() {
        count.without_example += 1;
    }
    for example in &page.examples {
        count.examples += 1;
        let example: Value = serde_json::from_str(example).expect("JSON");
        if let Err(error) = validator.validate(&example) {
            count
                .mismatches
                .push(format!("{place}: {error} at {}", error.instance_path()));
        }
    }
}

/// What matters of a page.
struct Page {
    links: Vec<String>,
    anchors: HashSet<String>,
    duplicates: Vec<String>,
    errors: Vec<String>,
    /// The first body's JSON Schema, and the examples of that body.
    schema: Option<Download>,
    examples: Vec<String>,
}

/// Where the JSON Schema of a body is.
enum Download {
    /// In a file of its own.
    Own(String),
    /// At a pointer of the file of all webhooks.
    Shared(String),
}

impl Page {
    fn read(text: &str) -> Page {
        let html = Html::parse_document(text);
        let all = |selector: &str| {
            let selector = Selector::parse(selector).expect("a selector");
            let found: Vec<_> = html.select(&selector).map(|one| one.id()).collect();
            found
        };
        let element =
            |id| scraper::ElementRef::wrap(html.tree.get(id).expect("a node")).expect("an element");
        let attribute = |selector: &str, name: &str| {
            let found = all(selector).into_iter();
            let values = found.filter_map(|id| element(id).attr(name).map(str::to_owned));
            values.collect::<Vec<_>>()
        };
        let mut anchors = HashSet::new();
        let mut duplicates = Vec::new();
        for anchor in attribute("[id]", "id") {
            if !anchors.insert(anchor.clone()) {
                duplicates.push(anchor);
            }
        }
        let mut links = attribute("[href]", "href");
        links.extend(attribute("[src]", "src"));
        let schemas = attribute("section[id] .schema > p > a[download]", "href");
        let pointers = all("section[id] .schema > p > a[download] + code").into_iter();
        let mut pointers = pointers.map(|id| element(id).text().collect());
        let schema = schemas.into_iter().next();
        let schema = schema.map(|path| match path.as_str() {
            "../webhooks.schema.json" => Download::Shared(pointers.next().expect("a pointer")),
            _ => Download::Own(path),
        });
        let first = all("section[id] .example").into_iter().next();
        let code = Selector::parse("pre code").expect("a selector");
        let examples = first.map(|id| {
            let found = element(id).select(&code);
            found.map(|one| one.text().collect()).collect()
        });
        Page {
            links,
            anchors,
            duplicates,
            errors: html
                .errors
                .iter()
                .map(std::string::ToString::to_string)
                .collect(),
            schema,
            examples: examples.unwrap_or_default(),
        }
    }
}
