//! The pages of a site.

mod component;
mod delivery;
mod frame;
mod index;
mod llms;
mod operation;
mod output;
mod payload;
mod response;
mod settings;
mod verify;
mod webhook;

use crate::color::Color;
use crate::directory::Directory;
use crate::markup::markdown;
use crate::site::File;
use crate::slug::Slugs;

use frame::Frame;
use output::{ALL_SCHEMAS, HTML, JSON, TEXT, file};

pub(crate) use settings::{Logo, Settings};

/// Generates all files of a site.
pub(crate) fn all(settings: &Settings<'_>) -> Vec<File> {
    let directory = Directory::new(settings.catalogue);
    let mut slugs = Slugs::default();
    let further = settings.pages.iter();
    let further = further.map(|(title, _)| (title.as_str(), slugs.take(title)));
    let frame = Frame {
        settings,
        directory: &directory,
        further: further.collect(),
    };
    let mut files = vec![
        index::page(&frame),
        verify::page(&frame),
        delivery::page(&frame),
        llms::file(&frame),
        file(
            "openapi.json",
            JSON,
            &settings.catalogue.to_openapi().to_string(),
        ),
        style(settings.accent),
        file("send.sh", TEXT, include_str!("../../assets/send.sh")),
        file(
            "script.js",
            "text/javascript; charset=utf-8",
            include_str!("../../assets/script.js"),
        ),
    ];
    for ((title, text), (_, slug)) in settings.pages.iter().zip(&frame.further) {
        let main = maud::html! { h1 { (title) } div.text { (markdown(text)) } };
        let html = frame.page("../", title, &main);
        files.push(file(&format!("pages/{slug}.html"), HTML, &html));
    }
    let mut schemas = Vec::new();
    for page in &directory.webhooks {
        let webhook = webhook::files(&frame, page);
        files.extend(webhook.files);
        schemas.extend(webhook.schemas);
    }
    let schemas = schemas.iter().map(|(name, schema)| (name.as_str(), schema));
    let schemas = settings.catalogue.to_json_schema(schemas);
    files.push(file(ALL_SCHEMAS, JSON, &schemas.to_string()));
    files.extend(
        directory
            .components
            .iter()
            .map(|page| component::page(&frame, page)),
    );
    if let Some(logo) = &settings.logo {
        files.push(File {
            path: logo.name.to_owned(),
            media_type: logo.media_type,
            bytes: logo.bytes.clone(),
        });
    }
    files
}

fn style(accent: Color) -> File {
    let (light, dark) = (accent.on_light().css(), accent.on_dark().css());
    let accent = format!(":root {{ --accent: light-dark({light}, {dark}); }}\n");
    let text = accent + include_str!("../../assets/style.css");
    file("style.css", "text/css; charset=utf-8", &text)
}
