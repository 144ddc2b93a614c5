//! Every site has links that resolve, anchors that are unique, and examples that are valid.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::{env, fs};

use openapi_webhooks_docs::Site;
use scraper::{Html, Selector};
use serde_json::Value;

/// Cases whose examples do not fit their schemas, and why.
const MISFITS: [(&str, &str); 5] = [
    ("contradictions", "no value meets a contradictory property"),
    (
        "discriminator-names",
        "both branches of a `oneOf` accept the value; a discriminator is no assertion",
    ),
    ("only-and-except", "no value meets `not: {}`"),
    ("open-values", "a date is also a text"),
    (
        "union-by-trial",
        "both branches of a `oneOf` accept an empty array",
    ),
];

/// What was checked.
#[derive(Debug, Default)]
struct Count {
    sites: usize,
    pages: usize,
    links: usize,
    examples: usize,
    /// Webhooks with a JSON Schema and no example, or one that does not fit.
    without_example: usize,
    misfits: Vec<String>,
}

#[test]
fn of_the_cases() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cases/cases");
    let mut documents = Vec::new();
    find(&cases, &mut documents);
    documents.retain(|path| path.file_stem().is_some_and(|stem| stem == "openapi"));
    documents.push(Path::new(env!("CARGO_MANIFEST_DIR")).join("hostile.json"));
    documents.push(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schema/openapi.json"));
    let count = check_all(&documents);
    assert!(
        count.sites > 60 && count.links > 5_000 && count.examples > 150,
        "{count:?}"
    );
}

#[test]
fn of_the_corpus() {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus");
    let root = env::var_os("OPENAPI_CORPUS").map_or(beside, PathBuf::from);
    let mut documents = Vec::new();
    find(&root.join("documents"), &mut documents);
    // They are long, and each has a twin that is short.
    documents.retain(|path| fs::metadata(path).is_ok_and(|file| file.len() < 1 << 20));
    if documents.is_empty() {
        eprintln!("skipped: there is no corpus; set OPENAPI_CORPUS to its folder");
        return;
    }
    let count = check_all(&documents);
    assert!(count.sites > 20 && count.examples > 200, "{count:?}");
}

fn find(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            find(&path, found);
        } else if path
            .extension()
            .is_some_and(|one| one == "json" || one == "yaml")
        {
            found.push(path);
        }
    }
}

fn check_all(documents: &[PathBuf]) -> Count {
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
    let is_listed = |misfit: &&String| {
        let mut listed = MISFITS.iter();
        listed.any(|(case, _)| misfit.contains(&format!("/{case}/")))
    };
    let (listed, others): (Vec<_>, Vec<_>) = count.misfits.iter().partition(is_listed);
    assert!(others.is_empty(), "{others:#?}");
    let is_case = documents
        .iter()
        .any(|path| path.to_string_lossy().contains("/contradictions/"));
    assert_eq!(
        listed.len(),
        if is_case { MISFITS.len() } else { 0 },
        "{listed:#?}"
    );
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
    for (path, page) in &pages {
        count.pages += 1;
        let place = format!("{} {path}", document.display());
        assert_eq!(page.duplicates, [""; 0], "{place}");
        assert_eq!(page.errors, [""; 0], "{place}");
        for link in &page.links {
            count.links += 1;
            check_link(&place, path, link, &pages, &files);
        }
        if let Some(schema) = &page.schema {
            let schema = format!("webhooks/{schema}");
            let schema: Value = serde_json::from_slice(files[schema.as_str()]).expect("JSON");
            check_examples(&place, &schema, page, count);
        }
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

fn check_examples(place: &str, schema: &Value, page: &Page, count: &mut Count) {
    assert!(jsonschema::meta::is_valid(schema), "{place}: {schema:#}");
    // A pattern that the validator's engine does not know says nothing about the example.
    let Ok(validator) = jsonschema::validator_for(schema) else {
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
                .misfits
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
    /// The file of the first body's JSON Schema, and the examples of that body.
    schema: Option<String>,
    examples: Vec<String>,
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
        let schema = attribute("section[id] a[download]", "href");
        let schema = schema
            .into_iter()
            .find(|href| href.ends_with(".schema.json"));
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
