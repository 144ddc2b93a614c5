//! The parts that all pages share: head, header, navigation and footer.

use maud::{DOCTYPE, Markup, html};
use openapi_webhooks_document::{SchemaView, escape};

use crate::directory::{Directory, Group};
use crate::schema::Target;

use super::settings::Settings;

/// The webhooks of a larger group are listed only on the index.
const MAX_LISTED: usize = 16;

/// The site that a page belongs to.
pub(super) struct Frame<'a> {
    pub(super) settings: &'a Settings<'a>,
    pub(super) directory: &'a Directory<'a>,
    /// The titles and file names of further pages.
    pub(super) further: Vec<(&'a str, String)>,
}

impl Frame<'_> {
    /// A page of the site. `root` is the relative path from its folder to the root of the site: `""` or
    /// `"../"`.
    pub(super) fn page(&self, root: &str, title: &str, main: &Markup) -> String {
        self.page_in_group(root, title, None, main)
    }

    /// The same, with the webhooks of a group in the navigation.
    pub(super) fn page_in_group(
        &self,
        root: &str,
        title: &str,
        group: Option<usize>,
        main: &Markup,
    ) -> String {
        let site = self.settings.title;
        let head = if title.is_empty() {
            site.to_owned()
        } else {
            format!("{title} · {site}")
        };
        let page = html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { (head) }
                    link rel="stylesheet" href={ (root) "style.css" };
                    script src={ (root) "script.js" } {}
                }
                body data-root=(root) {
                    a.skip href="#main" { "Skip to content" }
                    (self.header(root))
                    div.columns {
                        (self.navigation(root, group))
                        main #main { (main) }
                    }
                }
            }
        };
        // HTML forbids some control characters, and others change how text is displayed.
        escape::without_hidden(&page.into_string()).into_owned()
    }

    fn header(&self, root: &str) -> Markup {
        let catalogue = self.settings.catalogue;
        html! {
            header.top {
                a.home href={ (root) "index.html" } {
                    @if let Some(logo) = &self.settings.logo {
                        img src={ (root) (logo.name) } alt="" height="28";
                    }
                    span { (self.settings.title) }
                }
                @if !catalogue.version().is_empty() { span.version { (catalogue.version()) } }
            }
        }
    }

    fn navigation(&self, root: &str, group: Option<usize>) -> Markup {
        html! {
            nav.side aria-label="Pages" {
                ul {
                    li { a href={ (root) "index.html" } { "All webhooks" } }
                    li { a href={ (root) "verify.html" } { "Verify signatures" } }
                    li { a href={ (root) "delivery.html" } { "Deliveries and retries" } }
                    @for (title, slug) in &self.further {
                        li { a href={ (root) "pages/" (slug) ".html" } { (title) } }
                    }
                }
                @if let Some(group) = group.and_then(|group| self.directory.groups.get(group)) {
                    (self.group(root, group))
                }
            }
        }
    }

    fn group(&self, root: &str, group: &Group) -> Markup {
        // Each of its pages lists them all.
        if group.webhooks.len() > MAX_LISTED {
            return html! {};
        }
        let pages = group
            .webhooks
            .iter()
            .map(|&at| &self.directory.webhooks[at]);
        html! {
            p.group { @if group.title.is_empty() { "Webhooks" } @else { (group.title) } }
            ul {
                @for page in pages {
                    li { a href={ (root) "webhooks/" (page.slug) ".html" } { (page.webhook.name()) } }
                }
            }
        }
    }

    /// The page of a component.
    pub(super) fn link(&self, root: &str, schema: &SchemaView<'_>) -> Option<Target<'_>> {
        let page = self.directory.component(schema)?;
        Some(Target {
            name: &page.name,
            address: format!("{root}schemas/{}.html", page.slug),
            description: page.schema.description(),
        })
    }
}
