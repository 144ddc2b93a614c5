//! The folders of `cases/`, and how each is generated: shared by the build script and the tests.

use std::fs;
use std::path::{Path, PathBuf};

use openapi_webhooks_build::{Config, Tolerance, configure};
use serde_json::Value;

/// A document and its settings.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) document: PathBuf,
    pub(crate) config: Config,
}

/// The cases of `cases/`, by name.
pub(crate) fn cases() -> Vec<Case> {
    let of_folder = |folder: PathBuf| Case {
        name: file_name(&folder),
        document: folder.join("openapi.json"),
        config: config(&folder.join("settings.json")),
    };
    entries(Path::new("cases"))
        .into_iter()
        .map(of_folder)
        .collect()
}

/// The entries of a folder by name. Empty if the folder does not exist.
pub(crate) fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

pub(crate) fn file_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// The settings in a file: a member for each method of `Config`. By default, both halves are generated.
pub(crate) fn config(file: &Path) -> Config {
    let text = fs::read_to_string(file).unwrap_or_else(|_| "{}".to_owned());
    let settings: serde_json::Map<String, Value> =
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    settings
        .iter()
        .fold(configure().receiver(true), |config, (setting, value)| {
            set(config, setting, value)
                .unwrap_or_else(|| panic!("{}: `{setting}` is no setting", file.display()))
        })
}

fn set(config: Config, setting: &str, value: &Value) -> Option<Config> {
    Some(match setting {
        "client" => config.client(value.as_bool()?),
        "receiver" => config.receiver(value.as_bool()?),
        "callbacks" => config.callbacks(value.as_bool()?),
        "examples" => config.examples(value.as_bool()?),
        "test_support" => config.test_support(value.as_bool()?),
        "only" => config.only(strings(value)?),
        "except" => config.except(strings(value)?),
        "allow" => strings(value)?.into_iter().fold(config, Config::allow),
        "deny" => strings(value)?.into_iter().fold(config, Config::deny),
        "method_name" => pairs(value)?
            .into_iter()
            .fold(config, |config, (webhook, name)| {
                config.method_name(webhook, name)
            }),
        "type_name" => pairs(value)?
            .into_iter()
            .fold(config, |config, (generated, name)| {
                config.type_name(generated, name)
            }),
        "root" => config.root(value.as_str()?),
        "max_file_size" => config.max_file_size(value.as_u64()?),
        "max_total_size" => config.max_total_size(value.as_u64()?),
        "lock" => config.lock(value.as_str()?),
        "event_header" => config.event_header(value.as_str()?),
        "tolerance" => config.tolerance(match value.as_str()? {
            "strict" => Tolerance::Strict,
            "lenient" => Tolerance::Lenient,
            _ => return None,
        }),
        "event_member" => config.event_member(value.as_str()?),
        "field_name" => pairs(value)?
            .into_iter()
            .fold(config, |config, (member, name)| {
                config.field_name(member, name)
            }),
        "replace_type" => pairs(value)?
            .into_iter()
            .fold(config, |config, (generated, path)| {
                config.replace_type(generated, path)
            }),
        "type_attribute" => pairs(value)?
            .into_iter()
            .fold(config, |config, (types, text)| {
                config.type_attribute(types, text)
            }),
        "field_attribute" => pairs(value)?
            .into_iter()
            .fold(config, |config, (members, text)| {
                config.field_attribute(members, text)
            }),
        _ => return None,
    })
}

fn pairs(value: &Value) -> Option<Vec<(String, String)>> {
    let pair = |(key, value): (&String, &Value)| Some((key.clone(), value.as_str()?.to_owned()));
    value.as_object()?.iter().map(pair).collect()
}

fn strings(value: &Value) -> Option<Vec<String>> {
    value
        .as_array()?
        .iter()
        .map(|item| Some(item.as_str()?.to_owned()))
        .collect()
}
