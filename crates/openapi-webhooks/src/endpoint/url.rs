//! Parses only URLs on which all parsers agree.

use http::Uri;

use crate::endpoint::error::{EndpointError, EndpointErrorKind};
use crate::endpoint::host::Host;

/// Parses a URL, and rejects it if parsers may disagree on it.
pub(crate) fn parse(url: &str) -> Result<Uri, EndpointError> {
    check_spelling(url)?;
    check_authority(url)?;
    url.parse()
        .map_err(|_| EndpointError(EndpointErrorKind::Syntax))
}

/// Characters that some URL parsers drop, rewrite or treat as a slash.
fn check_spelling(url: &str) -> Result<(), EndpointError> {
    if !url.is_ascii() {
        return Err(EndpointError(EndpointErrorKind::NotAscii));
    }
    if url
        .bytes()
        .any(|byte| byte.is_ascii_control() || byte == b' ' || byte == b'\\')
    {
        return Err(EndpointError(EndpointErrorKind::Characters));
    }
    if url.contains('#') {
        return Err(EndpointError(EndpointErrorKind::Fragment));
    }
    Ok(())
}

/// Extracts scheme, host and port per RFC 3986 §3, and rejects everything on which parsers differ.
fn check_authority(url: &str) -> Result<(), EndpointError> {
    let (scheme, rest) = url
        .split_once("://")
        .ok_or(EndpointError(EndpointErrorKind::Scheme))?;
    if !scheme.eq_ignore_ascii_case("https") && !scheme.eq_ignore_ascii_case("http") {
        return Err(EndpointError(EndpointErrorKind::Scheme));
    }
    let authority = rest.split(['/', '?']).next().unwrap_or_default();
    if authority.contains('@') {
        return Err(EndpointError(EndpointErrorKind::Userinfo));
    }
    let (host, port) = match authority.rfind(':') {
        Some(colon) if !authority.ends_with(']') => authority.split_at(colon),
        _ => (authority, ":443"),
    };
    Host::parse(host).ok_or(EndpointError(EndpointErrorKind::Host))?;
    if is_port(port.trim_start_matches(':')) {
        Ok(())
    } else {
        Err(EndpointError(EndpointErrorKind::Port))
    }
}

/// 1–65535 without leading zeros. `http` treats a larger number as no port.
fn is_port(text: &str) -> bool {
    text.starts_with(|first: char| ('1'..='9').contains(&first)) && text.parse::<u16>().is_ok()
}
