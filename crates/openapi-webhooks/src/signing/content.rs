//! The signed content of a scheme: a template with placeholders.

use std::borrow::Cow;
use std::collections::BTreeSet;

use http::HeaderMap;
use http::header::CONTENT_TYPE;
use percent_encoding::percent_decode_str;
use sha2::{Digest, Sha256};

use crate::signing::scheme_error::SchemeError;
use crate::wire::form::urlencoded;
use crate::wire::media_type::MediaType;

/// A part of the signed content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Text(Cow<'static, str>),
    Id,
    Timestamp,
    Method,
    Url,
    Body,
    /// The URL as HubSpot signs it: escapes of some reserved characters are decoded.
    HubSpotUrl,
    /// The body as Twilio signs it: sorted form parameters, or nothing if the query has its hash.
    TwilioBody,
}

/// Parses a template such as `v0:{timestamp}:{body}`.
pub(crate) fn parse(template: &str) -> Result<Vec<Part>, SchemeError> {
    let mut parts = Vec::new();
    let mut rest = template;
    while let Some((text, after)) = rest.split_once('{') {
        if !text.is_empty() {
            parts.push(Part::Text(text.to_owned().into()));
        }
        let (name, after) = after.split_once('}').ok_or(SchemeError::PLACEHOLDER)?;
        parts.push(match name {
            "id" => Part::Id,
            "timestamp" => Part::Timestamp,
            "method" => Part::Method,
            "url" => Part::Url,
            "body" => Part::Body,
            _ => return Err(SchemeError::PLACEHOLDER),
        });
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(Part::Text(rest.to_owned().into()));
    }
    if parts.contains(&Part::Body) {
        Ok(parts)
    } else {
        Err(SchemeError::NO_BODY)
    }
}

/// The values of a template's placeholders.
#[derive(Clone, Copy)]
pub(crate) struct SignedRequest<'a> {
    pub(crate) method: &'a str,
    /// The URL that the sender calls.
    pub(crate) url: &'a str,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) id: &'a str,
    pub(crate) timestamp: &'a str,
    pub(crate) body: &'a [u8],
}

impl<'a> SignedRequest<'a> {
    pub(crate) fn new(headers: &'a HeaderMap, body: &'a [u8]) -> Self {
        Self {
            method: "",
            url: "",
            headers,
            id: "",
            timestamp: "",
            body,
        }
    }
}

/// The signed content, in pieces. `None` if the signature would not cover the body.
pub(crate) fn fill<'a>(
    parts: &'a [Part],
    request: &SignedRequest<'a>,
) -> Option<Vec<Cow<'a, [u8]>>> {
    let fill = |part: &'a Part| {
        Some(match part {
            Part::Text(text) => text.as_bytes().into(),
            Part::Id => request.id.as_bytes().into(),
            Part::Timestamp => request.timestamp.as_bytes().into(),
            Part::Method => request.method.as_bytes().into(),
            Part::Url => request.url.as_bytes().into(),
            Part::Body => request.body.into(),
            Part::HubSpotUrl => hubspot_url(request.url).into_bytes().into(),
            Part::TwilioBody => twilio_body(request)?.into_bytes().into(),
        })
    };
    parts.iter().map(fill).collect()
}

/// HubSpot's documentation, "Validating requests", lists the escapes that are decoded before the URL is
/// signed.
fn hubspot_url(url: &str) -> String {
    const DECODED: &str = ":/?@!$'()*,;";
    let mut decoded = String::with_capacity(url.len());
    let mut rest = url;
    while let Some(at) = rest.find('%') {
        let (before, escape) = rest.split_at(at);
        decoded.push_str(before);
        let length = escape.len().min(3);
        // A URL is ASCII, so every position is a character boundary; otherwise nothing is decoded.
        let (escape, after) = escape.split_at_checked(length).unwrap_or((escape, ""));
        match percent_decode_str(escape).decode_utf8() {
            Ok(character) if DECODED.contains(&*character) => decoded.push_str(&character),
            _ => decoded.push_str(escape),
        }
        rest = after;
    }
    decoded + rest
}

/// Twilio's documentation, "Webhooks security": the names and values of form parameters, sorted, without
/// separators and duplicates. For other bodies, the query parameter `bodySHA256` has the SHA-256.
fn twilio_body(request: &SignedRequest<'_>) -> Option<String> {
    let query = request.url.split_once('?').map_or("", |(_, query)| query);
    let hash = query
        .split('&')
        .find_map(|pair| pair.strip_prefix("bodySHA256="));
    if let Some(hash) = hash {
        let actual = base16ct::lower::encode_string(&Sha256::digest(request.body));
        return hash.eq_ignore_ascii_case(&actual).then(String::new);
    }
    if request.body.is_empty() {
        return Some(String::new());
    }
    let pairs = request.body.split(|byte| *byte == b'&');
    if !is_of_type(request.headers, FORM) || pairs.count() > MAX_PARAMETERS {
        return None;
    }
    let pairs = urlencoded::read(request.body)?;
    let pairs = pairs
        .into_iter()
        .map(|(name, value)| value.text().map(|value| (name, value)));
    let pairs: BTreeSet<(String, String)> = pairs.collect::<Option<_>>()?;
    Some(
        pairs
            .into_iter()
            .map(|(name, value)| name + &value)
            .collect(),
    )
}

/// Far more than Twilio sends. The parameters are sorted before the signature is verified, so their number is
/// limited.
const MAX_PARAMETERS: usize = 1_000;

/// The URL without its port or, if it has none, with the port of its scheme.
///
/// Twilio signs some URLs with the port and others without it, so its libraries accept both.
pub(crate) fn with_other_port(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else {
        return url.to_owned();
    };
    let (authority, path) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    let is_port = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    match authority.rsplit_once(':').filter(|(_, port)| is_port(port)) {
        Some((host, _)) => format!("{scheme}://{host}{path}"),
        None if scheme == "http" => format!("{scheme}://{authority}:80{path}"),
        None => format!("{scheme}://{authority}:443{path}"),
    }
}

/// The media type of a URL-encoded form.
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

/// Whether the body is of this media type.
pub(crate) fn is_of_type(headers: &HeaderMap, media_type: &str) -> bool {
    let value = headers.get(CONTENT_TYPE).map(|value| value.to_str());
    matches!(value, Some(Ok(value)) if MediaType::parse(value) == MediaType::parse(media_type))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_has_known_placeholders_and_the_body() {
        let parts = parse("v0:{timestamp}:{body}").unwrap();
        let text = |text: &str| Part::Text(text.to_owned().into());
        assert_eq!(parts, [text("v0:"), Part::Timestamp, text(":"), Part::Body]);
        assert!(parse("{id}.{timestamp}.{method}{url}{body}!").is_ok());
        for template in ["", "{timestamp}", "{bdy}", "{body", "{body}{", "{body}{}"] {
            assert!(parse(template).is_err(), "{template}");
        }
    }

    #[test]
    fn some_escapes_of_a_url_are_decoded_for_hubspot() {
        let url = "https://a.example/b%2Fc?d=%40%3a%20%25&e=%";
        assert_eq!(hubspot_url(url), "https://a.example/b/c?d=@:%20%25&e=%");
        assert_eq!(hubspot_url("%2"), "%2");
        assert_eq!(hubspot_url("%é%3F"), "%é?");
    }

    #[test]
    fn a_port_is_removed_or_added() {
        for (url, other) in [
            ("https://a.example/b:1?c", "https://a.example:443/b:1?c"),
            ("http://a.example", "http://a.example:80"),
            ("https://a.example:8443?b=/", "https://a.example?b=/"),
            ("https://[::1]/", "https://[::1]:443/"),
            ("https://[::1]:1/", "https://[::1]/"),
            ("a.example:1", "a.example:1"),
        ] {
            assert_eq!(with_other_port(url), other);
        }
    }
}
