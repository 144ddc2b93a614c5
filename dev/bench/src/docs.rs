//! The documentation pages of a large document: time to make them, size, and the browser's CPU time beside
//! viewers that draw the document in the browser.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use flate2::Compression;
use flate2::write::GzEncoder;
use openapi_webhooks_docs::Site;
use serde_json::Value;

use crate::report::{Goal, Report, Table, Wanted};
use crate::{Result, child, cpu, profile_targets};

const METHOD: &str = "The site of GitHub's document, 261 webhooks. Generating: CPU seconds of one run. Size: each file \
compressed by gzip. Browser: CPU seconds of headless Chromium and its processes, from a blank page until a second costs \
less than 40 ms, over loopback; one run each. The viewers get the same document, without its API.";

const VIEWERS: [(&str, &str); 3] = [
    ("elements", "@stoplight/elements@9.0.25"),
    ("redoc", "redoc@3.0.0"),
    ("scalar", "@scalar/api-reference@1.76.0"),
];

const SIZE: &str =
    "Four fifths are the pages, and a third of these the examples. Next: shorten examples.";
const BROWSER: &str = "Next: see which part of the page costs most.";
const GENERATE: &str = "Next: compare inline schemas without writing them as JSON.";

pub(crate) fn compare() -> Result<Report> {
    let mut report = Report {
        title: "Documentation pages",
        method: METHOD,
        tables: Vec::new(),
        goals: Vec::new(),
        left_out: Vec::new(),
    };
    let Some(document) = profile_targets::github() else {
        let absence = "all of it: OPENAPI_CORPUS has no document of GitHub";
        report.left_out.push(absence.to_owned());
        return Ok(report);
    };
    let start = cpu::of_thread();
    let site = Site::new(&document)?;
    let seconds = cpu::of_thread() - start;
    sizes(&mut report, &site, seconds)?;
    let folder = profile_targets::target()?.join("docs-site");
    site.write_to(&folder)?;
    match browser(&site, &folder) {
        Ok(found) => browsers(&mut report, &found),
        Err(error) => report.left_out.push(format!("the browser: {error}")),
    }
    Ok(report)
}

fn sizes(report: &mut Report, site: &Site, seconds: f64) -> Result<()> {
    let mut table = Table::new(["", "files", "MB", "MB compressed"]);
    let mut total = 0.0;
    for (name, ending) in [
        ("pages", ".html"),
        ("JSON Schemas", ".schema.json"),
        ("all", ""),
    ] {
        let files = site
            .files()
            .iter()
            .filter(|file| file.path().ends_with(ending));
        let (mut count, mut plain, mut compressed) = (0, 0, 0);
        for file in files {
            let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
            encoder.write_all(file.bytes())?;
            count += 1;
            plain += file.bytes().len();
            compressed += encoder.finish()?.len();
        }
        let megabytes = |bytes: usize| bytes as f64 / 1e6;
        total = megabytes(compressed);
        table.row([
            name.to_owned(),
            count.to_string(),
            format!("{:.1}", megabytes(plain)),
            format!("{total:.2}"),
        ]);
    }
    report.tables.push(table);
    report.goals.push(Goal {
        what: "CPU seconds to generate",
        wanted: Wanted::AtMost(1.0),
        found: seconds,
        explanation: GENERATE,
    });
    report.goals.push(Goal {
        what: "MB of the whole site, compressed",
        wanted: Wanted::AtMost(1.5),
        found: total,
        explanation: SIZE,
    });
    Ok(())
}

fn browsers(report: &mut Report, found: &[(String, f64, u64)]) {
    let mut table = Table::new(["page", "CPU seconds", "elements"]);
    for (name, seconds, nodes) in found {
        table.row([name.clone(), format!("{seconds:.2}"), nodes.to_string()]);
    }
    report.tables.push(table);
    let (own, others): (Vec<_>, Vec<_>) = found
        .iter()
        .partition(|(name, ..)| name.starts_with("openapi-webhooks"));
    let slowest = own
        .iter()
        .map(|(_, seconds, _)| *seconds)
        .fold(0.0, f64::max);
    let best = others
        .iter()
        .map(|(_, seconds, _)| *seconds)
        .fold(f64::INFINITY, f64::min);
    report.goals.push(Goal {
        what: "the slower of both pages to the fastest viewer",
        wanted: Wanted::AtMost(0.2),
        found: slowest / best,
        explanation: BROWSER,
    });
}

/// The name, CPU seconds and elements of each page.
fn browser(site: &Site, folder: &Path) -> Result<Vec<(String, f64, u64)>> {
    let viewers = viewers()?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let puppeteer = root
        .join("../docs/browser/node_modules/puppeteer-core/lib/esm/puppeteer/puppeteer-core.js");
    if !puppeteer.exists() {
        return Err("run dev/docs/setup".into());
    }
    let pages = site
        .files()
        .iter()
        .filter(|file| file.path().starts_with("webhooks/"));
    let pages = pages.filter(|file| file.path().ends_with(".html"));
    let largest = pages
        .max_by_key(|file| file.bytes().len())
        .ok_or("no page")?;
    let mut command = Command::new("node");
    command
        .arg(root.join("viewers/measure.mjs"))
        .args([folder, &viewers])
        .args([folder.join("openapi.json"), puppeteer])
        .arg(largest.path());
    let (_, text) = child::measure_and_read(&mut command)?;
    let lines = text
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let read = |line: Value| {
        let name = line["name"].as_str()?.to_owned();
        Some((name, line["seconds"].as_f64()?, line["nodes"].as_u64()?))
    };
    Ok(lines.filter_map(read).collect())
}

/// The folder with the packages of the viewers, which are downloaded once.
fn viewers() -> Result<PathBuf> {
    let folder = profile_targets::target()?.join("viewers");
    for (name, package) in VIEWERS {
        let target = folder.join(name);
        if target.exists() {
            continue;
        }
        fs::create_dir_all(&folder)?;
        let mut pack = Command::new("npm");
        let (_, output) = child::measure_and_read(
            pack.args(["pack", "--silent", package])
                .current_dir(&folder),
        )?;
        let archive = output.lines().last().ok_or("npm pack printed nothing")?;
        let mut unpack = Command::new("tar");
        child::measure(unpack.args(["-xzf", archive]).current_dir(&folder))?;
        fs::rename(folder.join("package"), target)?;
    }
    Ok(folder)
}
