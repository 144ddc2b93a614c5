//! `style`, `explode` and `allowReserved` (OpenAPI 3.1, sections 4.8.12.2 and 4.8.12.3).

use crate::diagnostic::wording;
use crate::document::NodeId;
use crate::model::{Location, Style, StyleName};

use super::Reader;

/// The styles that are legal in a place, the default first.
fn legal(location: Location) -> &'static [(&'static str, StyleName)] {
    match location {
        Location::Header => &[("simple", StyleName::Simple)],
        Location::Query => &[
            ("form", StyleName::Form),
            ("spaceDelimited", StyleName::SpaceDelimited),
            ("pipeDelimited", StyleName::PipeDelimited),
            ("deepObject", StyleName::DeepObject),
        ],
        Location::QueryString => &[],
        // `cookie` came with OpenAPI 3.2.
        Location::Cookie => &[("form", StyleName::Form), ("cookie", StyleName::Cookie)],
    }
}

/// The style that the parameter or the encoding at `node` is to be written in.
pub(super) fn read(reader: Reader<'_>, node: NodeId, location: Location) -> Option<Style> {
    let name = name(reader, node, location)?;
    Some(Style {
        name,
        explode: explode(reader, node, name)?,
        allow_reserved: allow_reserved(reader, node, location),
    })
}

/// How a text stands in a place as it is.
pub(super) fn of_text(location: Location) -> Option<Style> {
    let name = match location {
        Location::Header => StyleName::Simple,
        Location::Query => StyleName::Form,
        Location::Cookie => StyleName::Cookie,
        Location::QueryString => return None,
    };
    Some(Style {
        name,
        explode: false,
        allow_reserved: false,
    })
}

/// How an object stands for the whole query.
pub(super) fn of_whole_query() -> Style {
    Style {
        name: StyleName::Form,
        explode: true,
        allow_reserved: false,
    }
}

fn name(reader: Reader<'_>, node: NodeId, location: Location) -> Option<StyleName> {
    let legal = legal(location);
    let Some(member) = reader.document.get(node, "style") else {
        return legal.first().map(|&(_, style)| style);
    };
    let text = reader.text_member(node, "style")?;
    let found = legal.iter().find(|&&(name, _)| name == text);
    if found.is_none() {
        let names: Vec<_> = legal.iter().map(|(name, _)| format!("`{name}`")).collect();
        let place = reader.document.place(member);
        let allowed = names.join(" or ");
        reader
            .diagnostics
            .report(wording::invalid_value(place, text, &allowed));
    }
    found.map(|&(_, style)| style)
}

/// What the table of section 4.8.12.6 marks as not applicable is undefined.
fn explode(reader: Reader<'_>, node: NodeId, name: StyleName) -> Option<bool> {
    let said = reader.flag_member(node, "explode");
    let undefined = match name {
        StyleName::Simple | StyleName::Form | StyleName::Cookie => None,
        StyleName::SpaceDelimited | StyleName::PipeDelimited => Some(true),
        StyleName::DeepObject => Some(false),
    };
    if said.is_some() && said == undefined {
        let place = reader.document.place(reader.document.get(node, "explode")?);
        reader.diagnostics.report(wording::undefined_explode(place));
        return None;
    }
    let default = match name {
        StyleName::Form | StyleName::Cookie | StyleName::DeepObject => true,
        StyleName::Simple | StyleName::SpaceDelimited | StyleName::PipeDelimited => false,
    };
    Some(said.unwrap_or(default))
}

/// It speaks of percent-encoding, and "only applies to parameters with an `in` value of `query`".
fn allow_reserved(reader: Reader<'_>, node: NodeId, location: Location) -> bool {
    let Some(member) = reader.document.get(node, "allowReserved") else {
        return false;
    };
    if location != Location::Query {
        let place = reader.document.place(member);
        reader
            .diagnostics
            .report(wording::unknown_member(place, "allowReserved", None));
        return false;
    }
    reader.flag_member(node, "allowReserved").unwrap_or(false)
}
