//! The texts of all diagnostics in one place, so that they can be compared. The message says what is
//! wrong, a note says why, and the help starts with a verb and says how to fix it.

use std::path::Path;

use crate::budget::Limit;
use crate::typo;

use super::lint::Lint;
use super::location::Location;
use super::report::Diagnostic;
use super::unread::{Refusal, Unreadable};

// ── Reading ─────────────────────────────────────────────────────────────────────────────────────

pub fn unreadable_file(path: &Path, error: &Unreadable) -> Diagnostic {
    let help = "check the path: it is relative to the current folder (in build.rs, the folder of `Cargo.toml`)";
    let (message, help) = unreadable(path, error, help);
    Diagnostic::without_location(Lint::UnreadableFile, message).with_help(help)
}

fn unreadable<'a>(path: &Path, error: &'a Unreadable, help: &'a str) -> (String, &'a str) {
    let (reason, help) = match error {
        Unreadable::Failed(reason) => (reason, help),
        Unreadable::Refused { reason, help } => (reason, help.as_str()),
    };
    (format!("cannot read `{}`: {reason}", path.display()), help)
}

#[cfg(not(feature = "yaml"))]
pub fn yaml_is_off(path: &Path) -> Diagnostic {
    let message = format!("cannot read `{}`: YAML support is disabled", path.display());
    Diagnostic::without_location(Lint::UnreadableFile, message).with_help(
        "enable the `yaml` feature of openapi-webhooks-build, or write the document in JSON",
    )
}

/// Without a help, that of the most frequent mistakes in the language is used.
pub fn syntax(
    location: Location,
    language: &str,
    fault: &str,
    help: Option<&'static str>,
) -> Diagnostic {
    let text = location.source.text.trim_start_matches('\u{feff}');
    let is_comment = |line: &str| language == "YAML" && line.starts_with('#');
    let mut lines = text.lines().map(str::trim);
    let is_empty = lines.all(|line| line.is_empty() || is_comment(line));
    let fault = if is_empty {
        "the document is empty"
    } else {
        fault
    };
    let message = format!("invalid {language}: {fault}");
    let help = match (language, help) {
        _ if is_empty => "write an OpenAPI document into the file",
        (_, Some(help)) => help,
        ("JSON", _) => {
            "look for comments, trailing commas and single quotes: JSON has none (RFC 8259)"
        }
        _ => "indent with spaces, and quote texts that contain `: ` or ` #` (YAML 1.2)",
    };
    Diagnostic::error(Lint::Syntax, location, message).with_help(help)
}

pub fn too_large(location: Option<Location>, limit: Limit, most: u64) -> Diagnostic {
    let message = match limit {
        Limit::Steps | Limit::Suggestions => {
            format!("processing the document takes more than {most} steps")
        }
        Limit::Aliases => {
            format!("the aliases of the document expand to more than {most} bytes")
        }
        Limit::Code => format!("the generated code is larger than {most} bytes"),
    };
    let per_byte = limit.per_byte();
    Diagnostic::error_at(Lint::TooLarge, location, message)
        .with_label("limit reached here")
        .with_note(format!(
            "the limit is {per_byte} per byte of the document, which counts as at least 1 MiB"
        ))
        .with_help("combine and reference fewer schemas, or select webhooks with `.only(…)`")
}

pub fn duplicate_key(location: Location, key: &str, first: Location) -> Diagnostic {
    Diagnostic::error(
        Lint::DuplicateKey,
        location,
        format!("duplicate key `{key}`"),
    )
    .with_label("defined again here")
    .with_related(first, "first defined here")
    .with_help("remove one of them: parsers disagree about which one wins")
}

// ── OpenAPI ─────────────────────────────────────────────────────────────────────────────────────

pub fn openapi_version(
    location: Location,
    version: Option<&str>,
    has_callbacks: bool,
) -> Diagnostic {
    let message = match version {
        Some(version) => format!("OpenAPI {version} is not supported"),
        None => "not an OpenAPI document: missing member `openapi`".to_owned(),
    };
    let diagnostic = Diagnostic::error(Lint::OpenapiVersion, location, message).with_note(
        "OpenAPI 3.1 introduced webhooks; 3.1.x, 3.2.x, and 3.0.x with `x-webhooks` are supported",
    );
    match has_callbacks {
        true => diagnostic
            .with_note("the document has callbacks")
            .with_help(CALLBACKS_SETTING),
        false => {
            diagnostic.with_help("set `\"openapi\": \"3.1.1\"` once the document conforms to it")
        }
    }
}

pub fn wrong_type(location: Location, what: &str, expected: &str, found: &str) -> Diagnostic {
    Diagnostic::error(
        Lint::WrongType,
        location,
        format!("{what} must be {expected}"),
    )
    .with_label(format!("found {found}"))
    .with_help(format!("replace it with {expected}"))
}

pub fn unknown_member(location: Location, member: &str, near: Option<&str>) -> Diagnostic {
    let message = format!("unknown member `{member}`");
    let diagnostic =
        Diagnostic::warning(Lint::UnknownMember, location, message).with_label("ignored");
    match near {
        Some(near) => diagnostic.with_intended(near),
        None => diagnostic.with_help("remove it, or prefix it with `x-` to make it an extension"),
    }
}

pub fn no_effect(location: Location, member: &str) -> Diagnostic {
    let message = format!("`{member}` has no effect here");
    Diagnostic::warning(Lint::UnknownMember, location, message).with_help("remove it")
}

pub fn unknown_format(location: Location, format: &str, near: &str) -> Diagnostic {
    let message = format!("unknown format `{format}`");
    Diagnostic::warning(Lint::UnknownMember, location, message)
        .with_label("ignored")
        .with_intended(near)
}

pub fn version_is_not_a_string(location: Location) -> Diagnostic {
    let message = "the OpenAPI version must be a string".to_owned();
    Diagnostic::error(Lint::OpenapiVersion, location, message)
        .with_help("write it in quotes, with all three numbers: \"3.1.1\"")
}

pub fn undocumented(location: Location, member: &str) -> Diagnostic {
    let message = format!("`{member}` is left out of the documentation because it is not a string");
    Diagnostic::warning(Lint::NotEnforced, location, message).with_help("replace it with a string")
}

pub fn missing_member(location: Location, what: &str, member: &str) -> Diagnostic {
    Diagnostic::error(
        Lint::MissingMember,
        location,
        format!("missing member `{member}` in {what}"),
    )
    .with_help(format!("add `{member}`"))
}

pub fn invalid_value(location: Location, value: &str, allowed: &str) -> Diagnostic {
    let message = format!("invalid value `{value}`");
    let diagnostic = Diagnostic::error(Lint::InvalidValue, location, message);
    // The allowed values are in backticks.
    let words = allowed.split('`').skip(1).step_by(2);
    let near = typo::intended(value.trim_matches('"'), words.filter(|word| *word != value));
    match near {
        Some(near) => diagnostic.with_help(format!("did you mean `{near}`? Use {allowed}")),
        None => diagnostic.with_help(format!("use {allowed}")),
    }
}

pub fn no_container(location: Location) -> Diagnostic {
    let message = "an OpenAPI document must have `webhooks`, `paths` or `components`".to_owned();
    Diagnostic::error(Lint::MissingMember, location, message)
        .with_help("add `webhooks`, with one path item per webhook (OpenAPI 3.1, section 4.8.1)")
}

pub fn no_webhooks(location: Location, has_callbacks: bool) -> Diagnostic {
    let message = "the document has no webhooks to generate code for".to_owned();
    let diagnostic = Diagnostic::error(Lint::NoWebhooks, location, message);
    match has_callbacks {
        true => diagnostic
            .with_note("the document has callbacks")
            .with_help(CALLBACKS_SETTING),
        false => diagnostic.with_help("define webhooks under `webhooks` at the top of the document (OpenAPI 3.1, section 4.8.1); `.allow(\"no-webhooks\")` in build.rs generates a client without any"),
    }
}

const CALLBACKS_SETTING: &str = "set `.callbacks(true)` in build.rs to generate them";

pub fn prose(location: Location, name: &str) -> Diagnostic {
    let message = format!("`{name}` is not a webhook, and is ignored");
    Diagnostic::warning(Lint::UnknownMember, location, message)
        .with_note("a webhook is a path item, which is an object")
        .with_help("prefix its name with `x-` to make it an extension")
}

pub fn indistinguishable_webhooks(
    location: Location,
    one: &str,
    other: &str,
    pairs: usize,
) -> Diagnostic {
    let more = match pairs - 1 {
        0 => String::new(),
        1 => " (and one more pair)".to_owned(),
        more => format!(" (and {more} more pairs)"),
    };
    let message = format!("requests of `{one}` and `{other}` cannot be told apart{more}");
    Diagnostic::warning(Lint::IndistinguishableWebhooks, location, message)
        .with_note("`Event::from_body` and `Event::from_request` are not generated; `Event::parse` takes the webhook's name")
        .with_help("add a required property with a distinct `const` to each body, or declare where the name is in build.rs: `.event_header(\"…\")` or `.event_member(\"/…\")`")
}

pub fn example_mismatch(location: Location, why: &str) -> Diagnostic {
    let message = format!("the example or default does not match its schema: {why}");
    Diagnostic::warning(Lint::ExampleMismatch, location, message)
        .with_help("correct the value, or the schema if the value is what is sent")
}

pub fn no_example(location: Location, webhook: &str) -> Diagnostic {
    let message = format!("the webhook `{webhook}` has no example, and none can be generated");
    Diagnostic::warning(Lint::NoExample, location, message)
        .with_help("add an `example` to the body and to each required parameter")
}

pub fn unsupported_parameter(location: Location, what: &str, help: &str) -> Diagnostic {
    let message = format!("{what} is not supported");
    Diagnostic::error(Lint::UnsupportedParameter, location, message).with_help(help)
}

pub fn parameter_content(location: Location, count: usize) -> Diagnostic {
    let message = format!("`content` of a parameter must have one media type, found {count}");
    Diagnostic::error(Lint::InvalidValue, location, message).with_help("keep one media type")
}

pub fn too_many_parameters(location: Location, count: usize, most: usize) -> Diagnostic {
    let message = format!("too many parameters: {count}");
    Diagnostic::error(Lint::UnsupportedParameter, location, message)
        .with_note(format!("the limit is {most}"))
        .with_help("move some of the values to the body")
}

pub fn parameter_media_type(location: Location, media_type: &str) -> Diagnostic {
    let message = format!("media type `{media_type}` is not supported for this parameter");
    Diagnostic::error(Lint::UnsupportedParameter, location, message)
        .with_help("use `application/json` or `text/plain`, or move the value to the body")
}

pub fn undefined_explode(location: Location) -> Diagnostic {
    let message = "this combination of `explode` and `style` is undefined".to_owned();
    Diagnostic::error(Lint::UnsupportedParameter, location, message)
        .with_note("OpenAPI 3.1, section 4.8.12.6: `spaceDelimited` and `pipeDelimited` are never exploded, `deepObject` always is")
        .with_help("remove `explode`")
}

pub fn undefined_style(location: Location, style: &str, of: &str) -> Diagnostic {
    let message = format!("style `{style}` applies only to {of}");
    Diagnostic::error(Lint::UnsupportedParameter, location, message)
        .with_note("OpenAPI 3.1, section 4.8.12.6, leaves other combinations undefined")
        .with_help("choose another `style`, or describe the value with `content`")
}

pub fn path_parameter(location: Location) -> Diagnostic {
    let message = "webhooks have no path parameters".to_owned();
    Diagnostic::error(Lint::UnsupportedParameter, location, message)
        .with_note("each receiver chooses its URL, which is not a template")
        .with_help("move the value to the body, the query or a header")
}

pub fn path_parameter_of_callback(location: Location) -> Diagnostic {
    let message = "a path parameter of a callback is ignored".to_owned();
    Diagnostic::warning(Lint::NotEnforced, location, message)
        .with_note("the caller gives the whole URL, which the callback's expression only describes")
        .with_help("remove it, or pass the value in the URL of the endpoint")
}

pub fn header_name(location: Location, name: &str) -> Diagnostic {
    let message = format!("`{name}` cannot be a header parameter");
    Diagnostic::error(Lint::InvalidValue, location, message)
        .with_note("it is not a valid HTTP field name (RFC 9110, section 5.1)")
        .with_help("rename or remove the parameter")
}

pub fn header_of_sender(location: Location, name: &str) -> Diagnostic {
    let message = format!("the generated method has no parameter for the header `{name}`");
    Diagnostic::warning(Lint::NotEnforced, location, message)
        .with_note("the sender sets it")
        .with_help("read it from the headers of the request in a receiver")
}

pub fn nameless_parameter(location: Location) -> Diagnostic {
    let message = "a parameter without a name is ignored".to_owned();
    Diagnostic::warning(Lint::NotEnforced, location, message)
        .with_help("add a `name` (OpenAPI 3.1, section 4.8.12.2)")
}

pub fn ignored_header(location: Location, name: &str) -> Diagnostic {
    Diagnostic::warning(
        Lint::NotEnforced,
        location,
        format!("the header parameter `{name}` is ignored"),
    )
    .with_note(
        "OpenAPI 3.1, section 4.8.12.2.1, reserves `Accept`, `Content-Type` and `Authorization`",
    )
    .with_help("remove the parameter")
}

pub fn unknown_security_scheme(location: Location, name: &str, near: Option<&str>) -> Diagnostic {
    let message = format!("unknown security scheme `{name}`");
    let diagnostic = Diagnostic::error(Lint::UnresolvedReference, location, message);
    match near {
        Some(near) => diagnostic.with_help(format!("did you mean `{near}`?")),
        None => {
            diagnostic.with_help("define it in `#/components/securitySchemes`, or remove it here")
        }
    }
}

pub fn credential_of_sender(location: Location, scheme: &str, header: &str) -> Diagnostic {
    let message = format!("no credential can be set for the security scheme `{scheme}`");
    Diagnostic::warning(Lint::NotEnforced, location, message)
        .with_note(format!("the sender sets the header `{header}` itself"))
        .with_help(
            "use another header, or remove the scheme if it describes the sender's own signature",
        )
}

pub fn callbacks_not_read(location: Location) -> Diagnostic {
    let message = "`callbacks` of a webhook are ignored".to_owned();
    Diagnostic::warning(Lint::NotEnforced, location, message).with_help(CALLBACKS_SETTING)
}

pub fn media_type_range(location: Location, range: &str, sent: &str) -> Diagnostic {
    let message = format!("`{range}` is a media type range; `{sent}` is sent");
    Diagnostic::warning(Lint::NotEnforced, location, message)
        .with_help("specify the media type that is sent")
}

pub fn no_form(location: Location, media_type: &str) -> Diagnostic {
    let message = format!("a `{media_type}` body must be an object");
    Diagnostic::error(Lint::UnsupportedMediaType, location, message)
        .with_note("its properties are the pairs or parts (OpenAPI 3.1, section 4.8.15)")
        .with_help("use an object schema, or another media type")
}

pub fn schema_not_used(location: Location, media_type: &str, as_what: &str) -> Diagnostic {
    let message = format!("the schema of `{media_type}` is ignored");
    Diagnostic::warning(Lint::NotEnforced, location, message)
        .with_note(format!("the body is {as_what}, and is sent unchanged"))
        .with_help("check the body in your own code, or use JSON or a form")
}

pub fn later_member(location: Location, member: &str, version: &str) -> Diagnostic {
    let message = format!("`{member}` is ignored");
    Diagnostic::warning(Lint::UnknownMember, location, message)
        .with_note(format!("OpenAPI {version} introduced it"))
        .with_help(format!(
            "set `\"openapi\": \"{version}.0\"` once the document conforms to it"
        ))
}

pub fn items_not_read(location: Location, member: &str, as_what: &str) -> Diagnostic {
    let message = format!("`{member}` of a media type is ignored");
    Diagnostic::warning(Lint::NotEnforced, location, message)
        .with_note(format!("the whole body is {as_what}"))
        .with_help("describe the whole body with `schema`")
}

pub fn not_enforced_encoding(location: Location, member: &str) -> Diagnostic {
    let message = format!("`{member}` of an encoding is ignored");
    Diagnostic::warning(Lint::NotEnforced, location, message).with_help("remove it")
}

pub fn encoding_of_nothing(location: Location, property: &str, near: Option<&str>) -> Diagnostic {
    let message = format!("encoding of the unknown property `{property}`");
    let diagnostic = Diagnostic::warning(Lint::UnknownMember, location, message);
    match near {
        Some(near) => diagnostic.with_help(format!("did you mean `{near}`?")),
        None => diagnostic.with_help("declare the property, or remove the encoding"),
    }
}

pub fn part_header_not_sent(location: Location, header: &str) -> Diagnostic {
    let message = format!("the part header `{header}` is not sent");
    Diagnostic::warning(Lint::NotEnforced, location, message)
        .with_note("its schema does not determine its value")
        .with_help("add a `const` to its schema, or send the value as a part")
}

pub fn part_header(location: Location, header: &str, why: &str) -> Diagnostic {
    let message = format!("`{header}` cannot be a part header: {why}");
    Diagnostic::error(Lint::InvalidValue, location, message).with_help("remove the header")
}

// ── References ──────────────────────────────────────────────────────────────────────────────────

pub fn unresolved_reference(
    location: Location,
    reference: &str,
    token: &str,
    parent: &str,
    near: Option<&str>,
) -> Diagnostic {
    let message = format!("unresolved reference `{reference}`");
    let label = format!("no `{token}` in {parent}");
    let diagnostic =
        Diagnostic::error(Lint::UnresolvedReference, location, message).with_label(label);
    match near {
        Some(near) => diagnostic.with_help(format!("did you mean `{near}`?")),
        None => diagnostic.with_help(format!(
            "add `{token}` to {parent}, or correct the reference"
        )),
    }
}

pub fn mismatched_reference(location: Location, expected: &str, found: &str) -> Diagnostic {
    let message = format!("this refers to {found}, not to {expected}");
    Diagnostic::warning(Lint::MismatchedReference, location, message)
        .with_note(format!("its members are read as those of {expected}"))
        .with_help(format!("refer to {expected}"))
}

pub fn reference_cycle(location: Location) -> Diagnostic {
    let message = "this schema or reference refers only to itself".to_owned();
    Diagnostic::error(Lint::ReferenceCycle, location, message).with_help(
        "break the cycle: a schema may refer to itself only in a property, an item or a branch",
    )
}

pub fn dynamic_reference(location: Location) -> Diagnostic {
    let message = "`$dynamicRef` has the same target wherever it is used".to_owned();
    Diagnostic::warning(Lint::NotEnforced, location, message)
        .with_note("several schemas have this `$dynamicAnchor`; that of the outermost `$id` is used, or else the nearest")
        .with_help("use `$ref` to refer to one of them")
}

pub fn network_reference(location: Location, reference: &str) -> Diagnostic {
    let message = format!("network references are not supported: `{reference}`");
    Diagnostic::error(Lint::UnsupportedReference, location, message)
        .with_note("a build reads local files only")
        .with_help("check the file in, and refer to it by a relative path")
}

pub fn refused_reference(location: Location, reference: &str, refusal: Refusal) -> Diagnostic {
    let (fault, help) = match refusal {
        Refusal::Control => (
            "contains a control character",
            "rename the target: a URI contains no control characters (RFC 3986)",
        ),
        Refusal::Encoding => (
            "is not valid percent-encoded UTF-8",
            "encode each percent sign as `%25` (RFC 3986, section 2.1)",
        ),
        Refusal::Length => (
            "is too long",
            "shorten the name of the target: a reference has at most 4,096 bytes",
        ),
        Refusal::Absolute => (
            "is an absolute path",
            "use a path relative to the file that contains the reference; in build.rs, `.root(\"…\")` sets the folder that may be read",
        ),
    };
    let message = match refusal {
        Refusal::Length => format!("a reference of {} bytes {fault}", reference.len()),
        Refusal::Control | Refusal::Encoding | Refusal::Absolute => {
            format!("the reference `{reference}` {fault}")
        }
    };
    Diagnostic::error(Lint::UnsupportedReference, location, message).with_help(help)
}

pub fn unreadable_reference(location: Location, path: &Path, error: &Unreadable) -> Diagnostic {
    let help = "check the path: it is relative to the file that contains the reference";
    let (message, help) = unreadable(path, error, help);
    let lint = match error {
        Unreadable::Failed(_) => Lint::UnresolvedReference,
        Unreadable::Refused { .. } => Lint::UnsupportedReference,
    };
    Diagnostic::error(lint, location, message).with_help(help)
}

// ── Schemas ─────────────────────────────────────────────────────────────────────────────────────

pub fn too_deep(location: Location) -> Diagnostic {
    let message = "this schema is nested too deeply, or combines too many schemas".to_owned();
    Diagnostic::error(Lint::UnsupportedKeyword, location, message)
        .with_help("define parts of it under `components/schemas`")
}

pub fn too_many_branches(location: Location) -> Diagnostic {
    let message = "a union with so many branches is not supported".to_owned();
    Diagnostic::error(Lint::UnsupportedUnion, location, message)
        .with_note("each branch, and each combination of branches of several unions, is a variant; the limit is 2,000")
        .with_help("declare the shared properties, and allow the others with `additionalProperties`")
}

pub fn union_of_any(location: Location) -> Diagnostic {
    let message = "the type of this union is any JSON value".to_owned();
    Diagnostic::warning(Lint::NotEnforced, location, message)
        .with_note("a branch without a type allows every value")
        .with_help("add a `type` to each branch")
}

pub fn several_branches(location: Location) -> Diagnostic {
    let message = "a value that matches several branches of `oneOf` is accepted".to_owned();
    Diagnostic::warning(Lint::NotEnforced, location, message)
        .with_note("the branch that declares most of its members is chosen")
        .with_help("use `anyOf`, or require a property with its own `const` in each branch")
}

pub fn branch_without_tag(location: Location, property: &str) -> Diagnostic {
    let message = format!("no value of `{property}` selects this branch");
    Diagnostic::warning(Lint::ReadAsMeant, location, message)
        .with_note("objects whose value selects no other branch are read as this branch")
        .with_help(
            "name the branch in the `mapping` of the discriminator, put it under \
             `components/schemas`, or give the property a `const`",
        )
}

pub fn shared_tag(location: Location, property: &str) -> Diagnostic {
    let message = format!("the values of `{property}` do not distinguish the branches");
    Diagnostic::warning(Lint::ReadAsMeant, location, message)
        .with_note(told_by_members(property))
        .with_help("give each branch its own values")
}

fn told_by_members(property: &str) -> String {
    format!("branches share values of `{property}`, and are told apart by their other members")
}

/// One diagnostic for all invalid keys of a mapping, since there are often many.
pub fn mapping_slip(
    location: Location,
    key: &str,
    property: &str,
    near: Option<&str>,
    more: usize,
) -> Diagnostic {
    let message = format!(
        "`{key}` is not a value of `{property}` in the schema that the mapping assigns to it"
    );
    let diagnostic = Diagnostic::warning(Lint::ReadAsMeant, location, message);
    let diagnostic = match more {
        0 => diagnostic,
        1 => diagnostic.with_note("the same is true of another key of the mapping"),
        more => diagnostic.with_note(format!(
            "the same is true of {more} more keys of the mapping"
        )),
    };
    match near {
        Some(near) => diagnostic.with_help(format!("there is a value `{near}`")),
        None => diagnostic.with_help("write a value that the property may have"),
    }
}

pub fn unsatisfiable(location: Location, why: &str) -> Diagnostic {
    Diagnostic::error(
        Lint::Unsatisfiable,
        location,
        format!("no value satisfies this schema: {why}"),
    )
    .with_help("remove the contradiction, or exclude the webhook with `.except(…)`")
}

pub fn contradiction(location: Location, why: &str) -> Diagnostic {
    let message = format!("no value satisfies this schema: {why}");
    Diagnostic::warning(Lint::NotEnforced, location, message)
        .with_note("any JSON value is accepted")
        .with_help("remove the contradiction")
}

pub fn clear_contradiction(location: Location, why: &str, meant: &str, help: &str) -> Diagnostic {
    let message = format!("no value satisfies this schema: {why}");
    Diagnostic::warning(Lint::ReadAsMeant, location, message)
        .with_note(meant)
        .with_help(help)
}

pub fn required_and_forbidden(location: Location, property: &str) -> Diagnostic {
    let message = format!(
        "no value satisfies this schema: `{property}` is required but not declared, and \
         `additionalProperties` is `false`"
    );
    Diagnostic::error(Lint::Unsatisfiable, location, message)
        .with_help(format!("declare `{property}` under `properties`"))
}

pub fn undeclared(location: Location, property: &str, near: Option<&str>) -> Diagnostic {
    let message = format!("required property `{property}` is not declared; any value is accepted");
    let diagnostic = Diagnostic::warning(Lint::UnknownMember, location, message);
    match near {
        Some(near) => diagnostic.with_property(property, near),
        None => diagnostic.with_help(format!("declare `{property}` under `properties`")),
    }
}

pub fn undeclared_tag(location: Location, property: &str, near: Option<&str>) -> Diagnostic {
    let message =
        format!("no branch declares the discriminator property `{property}`; it is sent anyway");
    let diagnostic = Diagnostic::warning(Lint::UnknownMember, location, message);
    match near {
        Some(near) => diagnostic.with_property(property, near),
        None => diagnostic.with_help(format!("declare `{property}` in each branch")),
    }
}

pub fn values_left_out(location: Location) -> Diagnostic {
    let message = "values that `type` does not allow are ignored".to_owned();
    Diagnostic::warning(Lint::NotEnforced, location, message)
        .with_help("remove the values, or add their types to `type`")
}

pub fn integers_beyond(location: Location, rust_type: &str) -> Diagnostic {
    let message =
        format!("integers outside the range of `{rust_type}` are valid here, but rejected");
    Diagnostic::warning(Lint::OutOfRange, location, message)
        .with_note("integers in JSON are parsed as 64-bit integers")
        .with_help("use narrower bounds, or a string")
}

pub fn numbers_rounded(location: Location) -> Diagnostic {
    let message = "numbers with more than 15 digits are valid here, but rounded".to_owned();
    Diagnostic::warning(Lint::OutOfRange, location, message)
        .with_note("numbers are parsed as 64-bit floats, which are exact for integers up to 2^53")
        .with_help("use `type: integer`, or a string")
}

pub fn times_beyond(location: Location) -> Diagnostic {
    let message = "times more precise than a nanosecond are valid here, but rejected".to_owned();
    Diagnostic::warning(Lint::OutOfRange, location, message)
        .with_help("use at most nine digits after the second, or a string without `format`")
}

pub fn null_not_listed(location: Location) -> Diagnostic {
    let message = "`null` is accepted here, although the values do not list it".to_owned();
    Diagnostic::warning(Lint::Overridden, location, message)
        .with_note("under JSON Schema, `null` is invalid: `enum` and `const` list every value")
        .with_help("add `null` to the values, or remove it from the type")
}

pub fn not_enforced(location: Location, keyword: &str) -> Diagnostic {
    let message = format!("`{keyword}` is not enforced by the generated type");
    Diagnostic::warning(Lint::NotEnforced, location, message).with_help(
        "check it in your own code; `.allow(\"not-enforced\")` in build.rs hides these warnings",
    )
}

pub fn must_be_absent(location: Location) -> Diagnostic {
    let message = "a property that must be absent is left out of the generated type".to_owned();
    Diagnostic::warning(Lint::NotEnforced, location, message)
        .with_help("check for it in your own code if it must be rejected")
}

pub fn pattern_not_read(location: Location, error: &str) -> Diagnostic {
    let why = format!("it is not a valid ECMA-262 regular expression ({error})");
    pattern_not_enforced(location, &why).with_help("correct the pattern")
}

pub fn pattern_backtracks(location: Location) -> Diagnostic {
    pattern_not_enforced(location, "matching it could take exponential time").with_help(
        "remove backreferences; use lookaheads only right after `^`, and lookbehinds only right before `$`",
    )
}

pub fn pattern_too_large(location: Location) -> Diagnostic {
    pattern_not_enforced(location, "it is too large")
        .with_help("simplify it, or use `maxLength` to limit the length")
}

pub fn pattern_construct(location: Location, construct: &str) -> Diagnostic {
    pattern_not_enforced(location, &format!("`{construct}` is not supported"))
        .with_help("use the syntax of ECMA-262 with the flag `u`")
}

fn pattern_not_enforced(location: Location, why: &str) -> Diagnostic {
    let message = format!("`pattern` is not enforced: {why}");
    Diagnostic::warning(Lint::NotEnforced, location, message)
}

pub fn items_array(location: Location) -> Diagnostic {
    let message =
        "an array as `items` is syntax of older JSON Schema drafts; it is treated as `prefixItems`"
            .to_owned();
    Diagnostic::warning(Lint::LegacyKeyword, location, message)
        .with_help("use `prefixItems`, and `items` for the remaining items")
}

pub fn overridden(location: Location) -> Diagnostic {
    let message = "this schema contradicts an earlier one, and overrides it";
    Diagnostic::warning(Lint::Overridden, location, message.to_owned())
        .with_note("under JSON Schema, `allOf` is an intersection, and no value would be valid")
        .with_help("remove the property from one of them")
}

pub fn unquoted_null(location: Location) -> Diagnostic {
    let message = "`null` is treated as the name of the type `null`".to_owned();
    Diagnostic::warning(Lint::ReadAsMeant, location, message)
        .with_note("`type` takes strings (JSON Schema 2020-12 Validation, section 6.1.1)")
        .with_help("quote it: `\"null\"`")
}

pub fn beside_reference(location: Location, keyword: &str) -> Diagnostic {
    let message = format!("`{keyword}` next to a `$ref` is ignored");
    Diagnostic::warning(Lint::NotEnforced, location, message)
        .with_note("OpenAPI 3.0 ignores all siblings of a reference; 3.1 does not")
        .with_help(format!(
            "write `\"allOf\": [{{\"$ref\": …}}, {{\"{keyword}\": …}}]`"
        ))
}

pub fn nullable(location: Location) -> Diagnostic {
    let message =
        "`nullable` is a keyword of OpenAPI 3.0; it is treated as the type `null`".to_owned();
    Diagnostic::warning(Lint::LegacyKeyword, location, message)
        .with_help("use `\"type\": [\"…\", \"null\"]`")
}

// ── Settings ────────────────────────────────────────────────────────────────────────────────────

pub fn name_collision(
    location: Location,
    webhook: &str,
    method: &str,
    first: Location,
) -> Diagnostic {
    Diagnostic::error(
        Lint::NameCollision,
        location,
        format!("two webhooks generate the method `send_{method}`"),
    )
    .with_label("this webhook")
    .with_related(first, "and this webhook")
    .with_help(format!(
        "rename one in build.rs: `.method_name({webhook:?}, \"…\")`"
    ))
}

pub fn unmatched_setting(setting: &str, near: Option<&str>) -> Diagnostic {
    let message = format!("`.{setting}` matches nothing in the document");
    let diagnostic = Diagnostic::without_location(Lint::UnmatchedSetting, message);
    match near {
        Some(near) => diagnostic.with_help(format!("did you mean `{near}`?")),
        None => diagnostic.with_help("remove the setting"),
    }
}

pub fn invalid_setting(setting: &str, expected: &str) -> Diagnostic {
    let message = format!("invalid setting `.{setting}`");
    Diagnostic::without_location(Lint::InvalidValue, message).with_help(format!("use {expected}"))
}

pub fn type_name_taken(generated: &str, name: &str) -> Diagnostic {
    let message = format!("`.type_name({generated:?}, {name:?})`: another type has this name");
    Diagnostic::without_location(Lint::NameCollision, message)
        .with_help("choose another name, or rename the other type too")
}

pub fn field_name_taken(member: &str, name: &str) -> Diagnostic {
    let message = format!("`.field_name({member:?}, {name:?})`: another field has this name");
    Diagnostic::without_location(Lint::NameCollision, message)
        .with_help("choose another name, or rename the other field too")
}

pub fn unknown_lint(setting: &str, name: &str, near: Option<&str>) -> Diagnostic {
    let message = format!("`.{setting}({name:?})`: unknown lint");
    let diagnostic = Diagnostic::without_location(Lint::UnmatchedSetting, message);
    match near {
        Some(near) => diagnostic.with_help(format!("did you mean `{near}`?")),
        None => diagnostic.with_help("use a name from `openapi_webhooks_build::Lint`"),
    }
}

// ── Lock ────────────────────────────────────────────────────────────────────────────────────────

/// The command that the help texts name.
const LOCK: &str = "openapi-webhooks lock";

pub fn breaking_change(
    location: Option<Location>,
    message: &str,
    kind: &str,
    places: &[String],
    lock: &str,
) -> Diagnostic {
    let place = places.first().map_or("the document", String::as_str);
    let more = match places.len() {
        0 | 1 => String::new(),
        2 => " and one more place".to_owned(),
        count => format!(" and {} more places", count - 1),
    };
    Diagnostic::error_at(Lint::BreakingChange, location, message.to_owned())
        .with_label(kind)
        .with_note(format!("it affects {place}{more}"))
        .with_note(format!("the released contract is in `{lock}`"))
        .with_help(format!(
            "undo it, or accept it with `{LOCK} --accept --reason \"…\"`"
        ))
}

pub fn unreadable_lock(path: &str, error: &str) -> Diagnostic {
    let message = format!("cannot read the lock `{path}`: {error}");
    Diagnostic::without_location(Lint::InvalidLock, message).with_help(format!(
        "restore it from version control; at the first release, write it with `{LOCK}`"
    ))
}

pub fn invalid_lock(path: &str, error: &str) -> Diagnostic {
    Diagnostic::without_location(Lint::InvalidLock, format!("`{path}`: {error}")).with_help(
        format!("restore it from version control, or write a new one with `{LOCK}`"),
    )
}

pub fn unreadable_manifest(error: &str) -> Diagnostic {
    let message = format!("cannot read `Cargo.toml`: {error}");
    Diagnostic::without_location(Lint::InvalidLock, message).with_help(
        "it may set the classes of changes, in `[package.metadata.openapi-webhooks.diff]`",
    )
}

pub fn invalid_levels(error: &str) -> Diagnostic {
    Diagnostic::without_location(Lint::InvalidLock, format!("`Cargo.toml`: {error}"))
        .with_help("correct `[package.metadata.openapi-webhooks.diff]`")
}

pub fn unused_acceptance(lock: &str, kind: &str, place: &str) -> Diagnostic {
    let message =
        format!("`{lock}` accepts the change {kind} at `{place}`, which no longer exists");
    Diagnostic::warning_without_location(Lint::UnusedAcceptance, message)
        .with_help("remove it from the lock, so that it does not hide a later change")
}

pub fn version_not_raised(problem: &str) -> Diagnostic {
    Diagnostic::warning_without_location(Lint::VersionNotRaised, problem.to_owned())
        .with_help("raise `info.version` before the release")
}
