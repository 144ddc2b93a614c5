//! `style`, `explode` and `allowReserved` (OpenAPI 3.1, sections 4.8.12.2 and 4.8.12.3).

use super::reader::Reader;
use crate::diagnostic::messages;
use crate::document::NodeId;

/// Where a parameter is sent: its `in`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ParameterLocation {
    /// A header.
    Header,
    /// A query parameter.
    Query,
    /// The whole query: OpenAPI 3.2's `querystring`.
    QueryString,
    /// A cookie.
    Cookie,
}

/// How the value of a parameter is written as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Serialization {
    /// In a style of OpenAPI.
    Style(Style),
    /// As JSON: the parameter has `content` of a JSON media type instead of `schema`.
    Json,
}

/// A style of serialization (OpenAPI 3.1, section 4.8.12.3) with its modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// The style.
    pub name: StyleName,
    /// Whether each item of an array and each member of an object is written as a pair of its own.
    pub explode: bool,
    /// Whether reserved characters are written without percent-encoding.
    pub allow_reserved: bool,
}

/// The name of a [`Style`]. The examples show an array of `1` and `2` in the parameter `a`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StyleName {
    /// `1,2`
    Simple,
    /// `a=1&a=2`, or `a=1,2` without `explode`.
    Form,
    /// `a=1%202`
    SpaceDelimited,
    /// `a=1%7C2`
    PipeDelimited,
    /// `a[x]=1&a[y]=2` for an object.
    DeepObject,
    /// OpenAPI 3.2's style for cookies: `a=1; a=2`.
    Cookie,
}

/// The styles that a location allows, the default first.
fn legal(location: ParameterLocation) -> &'static [(&'static str, StyleName)] {
    match location {
        ParameterLocation::Header => &[("simple", StyleName::Simple)],
        ParameterLocation::Query => &[
            ("form", StyleName::Form),
            ("spaceDelimited", StyleName::SpaceDelimited),
            ("pipeDelimited", StyleName::PipeDelimited),
            ("deepObject", StyleName::DeepObject),
        ],
        ParameterLocation::QueryString => &[],
        // `cookie` came with OpenAPI 3.2.
        ParameterLocation::Cookie => &[("form", StyleName::Form), ("cookie", StyleName::Cookie)],
    }
}

/// The style of the parameter or encoding at `node`.
pub(super) fn read(reader: Reader<'_>, node: NodeId, location: ParameterLocation) -> Option<Style> {
    let name = name(reader, node, location)?;
    Some(Style {
        name,
        explode: explode(reader, node, name)?,
        allow_reserved: allow_reserved(reader, node, location),
    })
}

/// The style that writes plain text in this location.
pub(super) fn of_text(location: ParameterLocation) -> Option<Style> {
    let name = match location {
        ParameterLocation::Header => StyleName::Simple,
        ParameterLocation::Query => StyleName::Form,
        ParameterLocation::Cookie => StyleName::Cookie,
        ParameterLocation::QueryString => return None,
    };
    Some(Style {
        name,
        explode: false,
        allow_reserved: false,
    })
}

/// The style of an object that is the whole query.
pub(super) fn of_whole_query() -> Style {
    Style {
        name: StyleName::Form,
        explode: true,
        allow_reserved: false,
    }
}

fn name(reader: Reader<'_>, node: NodeId, location: ParameterLocation) -> Option<StyleName> {
    let legal = legal(location);
    let Some(member) = reader.document.get(node, "style") else {
        return legal.first().map(|&(_, style)| style);
    };
    let text = reader.text_member(node, "style")?;
    let found = legal.iter().find(|&&(name, _)| name == text);
    if found.is_none() {
        let names: Vec<_> = legal.iter().map(|(name, _)| format!("`{name}`")).collect();
        let location = reader.document.location(member);
        let allowed = names.join(" or ");
        reader
            .diagnostics
            .report(messages::invalid_value(location, text, &allowed));
    }
    found.map(|&(_, style)| style)
}

/// Combinations that the table in section 4.8.12.6 marks as not applicable are undefined.
fn explode(reader: Reader<'_>, node: NodeId, name: StyleName) -> Option<bool> {
    let said = reader.flag_member(node, "explode");
    let undefined = match name {
        StyleName::Simple | StyleName::Form | StyleName::Cookie => None,
        StyleName::SpaceDelimited | StyleName::PipeDelimited => Some(true),
        StyleName::DeepObject => Some(false),
    };
    if said.is_some() && said == undefined {
        let location = reader
            .document
            .location(reader.document.get(node, "explode")?);
        reader
            .diagnostics
            .report(messages::undefined_explode(location));
        return None;
    }
    let default = match name {
        StyleName::Form | StyleName::Cookie | StyleName::DeepObject => true,
        StyleName::Simple | StyleName::SpaceDelimited | StyleName::PipeDelimited => false,
    };
    Some(said.unwrap_or(default))
}

/// It concerns percent-encoding, and "only applies to parameters with an `in` value of `query`".
fn allow_reserved(reader: Reader<'_>, node: NodeId, location: ParameterLocation) -> bool {
    let Some(member) = reader.document.get(node, "allowReserved") else {
        return false;
    };
    if location != ParameterLocation::Query {
        let location = reader.document.location(member);
        reader
            .diagnostics
            .report(messages::no_effect(location, "allowReserved"));
        return false;
    }
    reader.flag_member(node, "allowReserved").unwrap_or(false)
}
