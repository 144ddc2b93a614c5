//! The texts of all diagnostics, together so that they can be read together. Each says what is the
//! matter, why, and the way out; where, is its caller's to know.

use std::path::Path;

use crate::budget::Limit;
use crate::typo;

use super::lint::Lint;
use super::location::Location;
use super::report::Diagnostic;
use super::unread::{Refusal, Unreadable};

// ── Reading ─────────────────────────────────────────────────────────────────────────────────────

pub fn unreadable_file(path: &Path, error: &Unreadable) -> Diagnostic {
    let help = "the path is relative to the folder of the `Cargo.toml`";
    let (message, help) = unreadable(path, error, help);
    Diagnostic::without_place(Lint::UnreadableFile, message).with_help(help)
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
    let message = format!("cannot read `{}`: YAML is switched off", path.display());
    Diagnostic::without_place(Lint::UnreadableFile, message).with_help(
        "enable the feature `yaml` of openapi-webhooks-build, or write the document in JSON",
    )
}

pub fn syntax(place: Location, language: &str, fault: &str) -> Diagnostic {
    Diagnostic::error(Lint::Syntax, place, format!("invalid {language}: {fault}"))
}

pub fn too_large(place: Option<Location>, limit: Limit, most: u64) -> Diagnostic {
    let message = match limit {
        Limit::Steps | Limit::Suggestions => {
            format!("this document takes more than {most} steps to read")
        }
        Limit::Aliases => {
            format!("the aliases of this document stand for more than {most} bytes")
        }
        Limit::Code => format!("this document asks for more than {most} bytes of code"),
    };
    let per_byte = limit.per_byte();
    Diagnostic::error_at(Lint::TooLarge, place, message)
        .with_label("reached here")
        .with_note(format!(
            "the limit is {per_byte} for each byte of the document, of which a megabyte counts at least"
        ))
        .with_help("refer to schemas in fewer ways, or choose webhooks with `.only(…)`")
}

pub fn duplicate_key(place: Location, key: &str, first: Location) -> Diagnostic {
    Diagnostic::error(Lint::DuplicateKey, place, format!("duplicate key `{key}`"))
        .with_label("again here")
        .with_related(first, "first here")
        .with_help("remove one of the two: readers disagree on which one counts")
}

// ── OpenAPI ─────────────────────────────────────────────────────────────────────────────────────

pub fn openapi_version(place: Location, version: Option<&str>, has_callbacks: bool) -> Diagnostic {
    let message = match version {
        Some(version) => format!("OpenAPI {version} is not supported"),
        None => "not an OpenAPI document: it has no `openapi`".to_owned(),
    };
    let diagnostic = Diagnostic::error(Lint::OpenapiVersion, place, message)
        .with_note("webhooks came with OpenAPI 3.1; 3.1.x and 3.2.x are supported, and 3.0.x with `x-webhooks`");
    match has_callbacks {
        true => diagnostic
            .with_note("the document has callbacks")
            .with_help(CALLBACKS_SETTING),
        false => {
            diagnostic.with_help("write `\"openapi\": \"3.1.1\"` once the document follows it")
        }
    }
}

pub fn wrong_type(place: Location, what: &str, expected: &str, found: &str) -> Diagnostic {
    Diagnostic::error(
        Lint::WrongType,
        place,
        format!("expected {expected} for {what}"),
    )
    .with_label(format!("this is {found}"))
}

pub fn unknown_member(place: Location, member: &str, near: Option<&str>) -> Diagnostic {
    let message = format!("`{member}` means nothing here, and is not read");
    let diagnostic = Diagnostic::warning(Lint::UnknownMember, place, message);
    match near {
        Some(near) => diagnostic.with_intended(near),
        None => diagnostic.with_help("remove it, or begin its name with `x-`, as extensions do"),
    }
}

pub fn unknown_format(place: Location, format: &str, near: &str) -> Diagnostic {
    let message = format!("the format `{format}` is not known, and shapes no type");
    Diagnostic::warning(Lint::UnknownMember, place, message).with_intended(near)
}

pub fn version_is_no_text(place: Location) -> Diagnostic {
    let message = "the version of OpenAPI has to be a string".to_owned();
    Diagnostic::error(Lint::OpenapiVersion, place, message)
        .with_help("put it in quotes, with all three numbers: \"3.1.1\"")
}

pub fn no_words(place: Location, member: &str) -> Diagnostic {
    let message = format!("`{member}` is left out of the documentation: it is no string");
    Diagnostic::warning(Lint::NotEnforced, place, message)
}

pub fn missing_member(place: Location, what: &str, member: &str) -> Diagnostic {
    Diagnostic::error(
        Lint::MissingMember,
        place,
        format!("{what} has to have the member `{member}`"),
    )
}

pub fn invalid_value(place: Location, value: &str, allowed: &str) -> Diagnostic {
    let message = format!("`{value}` is not allowed here");
    let diagnostic = Diagnostic::error(Lint::InvalidValue, place, message);
    // What may be written stands between backticks.
    let words = allowed.split('`').skip(1).step_by(2);
    let near = typo::intended(value.trim_matches('"'), words.filter(|word| *word != value));
    match near {
        Some(near) => diagnostic.with_help(format!("did you mean `{near}`? Write {allowed}")),
        None => diagnostic.with_help(format!("write {allowed}")),
    }
}

pub fn no_container(place: Location) -> Diagnostic {
    let message = "an OpenAPI document has to have `webhooks`, `paths` or `components`".to_owned();
    Diagnostic::error(Lint::MissingMember, place, message)
        .with_help("add `webhooks`, with a path item for each (OpenAPI 3.1, section 4.8.1)")
}

pub fn no_webhooks(place: Location, has_callbacks: bool) -> Diagnostic {
    let message = "there is no webhook to generate code for".to_owned();
    let diagnostic = Diagnostic::error(Lint::NoWebhooks, place, message);
    match has_callbacks {
        true => diagnostic
            .with_note("the document has callbacks")
            .with_help(CALLBACKS_SETTING),
        false => diagnostic.with_help("webhooks stand under `webhooks` at the top of the document (OpenAPI 3.1, section 4.8.1); `.allow(\"no-webhooks\")` in build.rs generates a client without any"),
    }
}

const CALLBACKS_SETTING: &str =
    "generate them by `openapi_webhooks_build::configure().callbacks(true)` in build.rs";

pub fn prose(place: Location, name: &str) -> Diagnostic {
    let message = format!("`{name}` is no webhook, and is left out");
    Diagnostic::warning(Lint::UnknownMember, place, message)
        .with_note("a webhook is a path item, which is an object")
        .with_help("begin its name with `x-`, as extensions do")
}

pub fn not_told_apart(place: Location, one: &str, other: &str, pairs: usize) -> Diagnostic {
    let more = match pairs - 1 {
        0 => String::new(),
        1 => ", nor another pair".to_owned(),
        more => format!(", nor {more} more pairs"),
    };
    let message = format!("nothing that a request holds tells `{one}` from `{other}`{more}");
    Diagnostic::warning(Lint::NotToldApart, place, message)
        .with_note("`Event::from_body` and `Event::from_request` are left out: `Event::parse` is given the name")
        .with_help("require a property with a `const` of its own in each body, or say what holds a webhook's name: .event_header(\"…\") or .event_member(\"/…\")")
}

pub fn example_mismatch(place: Location, why: &str) -> Diagnostic {
    let message = format!("the example or default does not match its schema: {why}");
    Diagnostic::warning(Lint::ExampleMismatch, place, message)
        .with_help("correct the value, or the schema if the value is what is sent")
}

pub fn no_example(place: Location, webhook: &str) -> Diagnostic {
    let message =
        format!("there is no example of the webhook `{webhook}`, and none can be made up");
    Diagnostic::warning(Lint::NoExample, place, message)
        .with_help("give the body an `example`, and each required parameter too")
}

pub fn unsupported_parameter(place: Location, what: &str) -> Diagnostic {
    let message = format!("{what} is not supported");
    Diagnostic::error(Lint::UnsupportedParameter, place, message).with_help(
        "describe the parameter by a `schema` and a style of its place, or carry it in the body",
    )
}

pub fn too_many_parameters(place: Location, count: usize, most: usize) -> Diagnostic {
    let message = format!("an operation with {count} parameters is not supported");
    Diagnostic::error(Lint::UnsupportedParameter, place, message)
        .with_note(format!("{most} are the limit"))
        .with_help("carry the values in the body")
}

pub fn parameter_media_type(place: Location, media_type: &str) -> Diagnostic {
    let message = format!("a parameter of `{media_type}` is not supported here");
    Diagnostic::error(Lint::UnsupportedParameter, place, message)
        .with_help("describe it as `application/json` or `text/plain`, or carry it in the body")
}

pub fn undefined_explode(place: Location) -> Diagnostic {
    let message = "this `explode` and the style are undefined together".to_owned();
    Diagnostic::error(Lint::UnsupportedParameter, place, message)
        .with_note("OpenAPI 3.1, section 4.8.12.6: `spaceDelimited` and `pipeDelimited` are never exploded, `deepObject` always is")
        .with_help("remove `explode`")
}

pub fn undefined_style(place: Location, style: &str, of: &str) -> Diagnostic {
    let message = format!("the style `{style}` is for {of}");
    Diagnostic::error(Lint::UnsupportedParameter, place, message)
        .with_note("OpenAPI 3.1, section 4.8.12.6, leaves all else undefined")
        .with_help("choose another style, or describe the value by `content`")
}

pub fn path_parameter(place: Location) -> Diagnostic {
    let message = "a webhook has no path parameters".to_owned();
    Diagnostic::error(Lint::UnsupportedParameter, place, message)
        .with_note("its URL is its receiver's, and no template")
        .with_help("carry the value in the body, the query or a header")
}

pub fn header_name(place: Location, name: &str) -> Diagnostic {
    let message = format!("`{name}` cannot be a header parameter");
    Diagnostic::error(Lint::InvalidValue, place, message)
        .with_note("it is no HTTP field name (RFC 9110, section 5.1)")
        .with_help("remove the parameter, or give it another name")
}

pub fn header_of_sender(place: Location, name: &str) -> Diagnostic {
    let message = format!("the header `{name}` is not a parameter of the generated method");
    Diagnostic::warning(Lint::NotEnforced, place, message)
        .with_note("the sender sets it itself, and a receiver finds it in the request's head")
}

pub fn nameless_parameter(place: Location) -> Diagnostic {
    let message = "a parameter without a name is left out".to_owned();
    Diagnostic::warning(Lint::NotEnforced, place, message)
        .with_help("give it a `name` (OpenAPI 3.1, section 4.8.12.2)")
}

pub fn ignored_header(place: Location, name: &str) -> Diagnostic {
    Diagnostic::warning(
        Lint::NotEnforced,
        place,
        format!("the header parameter `{name}` is ignored"),
    )
    .with_note(
        "OpenAPI 3.1, section 4.8.12.2.1, reserves `Accept`, `Content-Type` and `Authorization`",
    )
}

pub fn unknown_security_scheme(place: Location, name: &str, near: Option<&str>) -> Diagnostic {
    let message = format!("there is no security scheme `{name}`");
    let diagnostic = Diagnostic::error(Lint::UnresolvedReference, place, message);
    match near {
        Some(near) => diagnostic.with_help(format!("there is a `{near}`")),
        None => {
            diagnostic.with_help("declare it in `#/components/securitySchemes`, or remove it here")
        }
    }
}

pub fn credential_of_sender(place: Location, scheme: &str, header: &str) -> Diagnostic {
    let message = format!("there is nothing to give for the security scheme `{scheme}`");
    Diagnostic::warning(Lint::NotEnforced, place, message)
        .with_note(format!("the sender sets the header `{header}` itself"))
}

pub fn callbacks_not_read(place: Location) -> Diagnostic {
    let message = "the callbacks of a webhook are not read".to_owned();
    Diagnostic::warning(Lint::NotEnforced, place, message).with_help(CALLBACKS_SETTING)
}

pub fn media_type_range(place: Location, range: &str, sent: &str) -> Diagnostic {
    let message = format!("`{range}` is a range of media types; `{sent}` is sent");
    Diagnostic::warning(Lint::NotEnforced, place, message)
        .with_help("name the media type that is sent")
}

pub fn no_form(place: Location, media_type: &str) -> Diagnostic {
    let message = format!("a body of `{media_type}` has to be an object");
    Diagnostic::error(Lint::UnsupportedMediaType, place, message)
        .with_note("its members are the pairs or the parts (OpenAPI 3.1, section 4.8.15)")
        .with_help("describe the body by its properties, or give it another media type")
}

pub fn schema_not_used(place: Location, media_type: &str, as_what: &str) -> Diagnostic {
    let message = format!("the schema of `{media_type}` is not used");
    Diagnostic::warning(Lint::NotEnforced, place, message)
        .with_note(format!("the body is {as_what}, sent as it is given"))
}

pub fn later_member(place: Location, member: &str, version: &str) -> Diagnostic {
    let message = format!("`{member}` is not read");
    Diagnostic::warning(Lint::UnknownMember, place, message)
        .with_note(format!("it came with OpenAPI {version}"))
        .with_help(format!(
            "write `\"openapi\": \"{version}.0\"` once the document follows it"
        ))
}

pub fn items_not_read(place: Location, member: &str) -> Diagnostic {
    let message = format!("`{member}` of a media type shapes no type");
    Diagnostic::warning(Lint::NotEnforced, place, message)
        .with_note("a body of several items is sent and read as a whole")
        .with_help("describe the whole body by `schema`")
}

pub fn not_enforced_encoding(place: Location, member: &str) -> Diagnostic {
    let message = format!("`{member}` of an encoding is not read");
    Diagnostic::warning(Lint::NotEnforced, place, message)
}

pub fn encoding_of_nothing(place: Location, property: &str, near: Option<&str>) -> Diagnostic {
    let message = format!("there is no property `{property}` that this could be the encoding of");
    let diagnostic = Diagnostic::warning(Lint::UnknownMember, place, message);
    match near {
        Some(near) => diagnostic.with_help(format!("there is a property `{near}`")),
        None => diagnostic.with_help("remove it, or declare the property"),
    }
}

pub fn part_header_not_sent(place: Location, header: &str) -> Diagnostic {
    let message = format!("the header `{header}` of a part is not sent");
    Diagnostic::warning(Lint::NotEnforced, place, message)
        .with_note("its schema leaves the value open, and nothing else gives one")
        .with_help("give the schema a `const`, or carry the value in a part of its own")
}

pub fn part_header(place: Location, header: &str, why: &str) -> Diagnostic {
    let message = format!("`{header}` cannot be a header of a part: {why}");
    Diagnostic::error(Lint::InvalidValue, place, message).with_help("remove the header")
}

// ── References ──────────────────────────────────────────────────────────────────────────────────

pub fn unresolved_reference(
    place: Location,
    reference: &str,
    token: &str,
    parent: &str,
    near: Option<&str>,
) -> Diagnostic {
    let message = format!("the reference `{reference}` leads nowhere");
    let label = format!("there is no `{token}` in {parent}");
    let diagnostic = Diagnostic::error(Lint::UnresolvedReference, place, message).with_label(label);
    match near {
        Some(near) => diagnostic.with_help(format!("there is a `{near}`")),
        None => diagnostic.with_help(format!("add `{token}` to {parent}, or name what is there")),
    }
}

pub fn reference_cycle(place: Location) -> Diagnostic {
    let message = "this schema or reference leads back to itself and to nothing else".to_owned();
    Diagnostic::error(Lint::ReferenceCycle, place, message).with_help(
        "a schema may contain itself in a property, an item or a branch; it cannot be itself",
    )
}

pub fn dynamic_reference(place: Location) -> Diagnostic {
    let message = "`$dynamicRef` is read as `$ref`: as the schema of its own resource".to_owned();
    Diagnostic::warning(Lint::NotEnforced, place, message)
        .with_note("other schemas have a `$dynamicAnchor` of the same name")
}

pub fn network_reference(place: Location, reference: &str) -> Diagnostic {
    let message = format!("the reference `{reference}` leads to the network");
    Diagnostic::error(Lint::UnsupportedReference, place, message)
        .with_note("a build reads what is checked in, and nothing else")
        .with_help("check the file in, and put what is needed of it under `components`")
}

pub fn refused_reference(place: Location, reference: &str, refusal: Refusal) -> Diagnostic {
    let (fault, help) = match refusal {
        Refusal::Control => (
            "holds a control character",
            "rename what it leads to: a reference is a URI (RFC 3986), and is printed",
        ),
        Refusal::Encoding => (
            "is not percent-encoded UTF-8",
            "write a percent sign as `%25` (RFC 3986, section 2.1)",
        ),
        Refusal::Length => (
            "is too long",
            "a reference has 4,096 bytes at most; give what it names a shorter name",
        ),
        Refusal::Absolute => (
            "is an absolute path",
            "write a path relative to the file in which the reference stands; `.root(\"…\")` in build.rs names the folder that may be read",
        ),
    };
    let message = match refusal {
        Refusal::Length => format!("a reference of {} bytes {fault}", reference.len()),
        Refusal::Control | Refusal::Encoding | Refusal::Absolute => {
            format!("the reference `{reference}` {fault}")
        }
    };
    Diagnostic::error(Lint::UnsupportedReference, place, message).with_help(help)
}

pub fn unreadable_reference(place: Location, path: &Path, error: &Unreadable) -> Diagnostic {
    let help = "a reference is relative to the file in which it stands";
    let (message, help) = unreadable(path, error, help);
    let lint = match error {
        Unreadable::Failed(_) => Lint::UnresolvedReference,
        Unreadable::Refused { .. } => Lint::UnsupportedReference,
    };
    Diagnostic::error(lint, place, message).with_help(help)
}

// ── Schemas ─────────────────────────────────────────────────────────────────────────────────────

pub fn too_deep(place: Location) -> Diagnostic {
    let message = "this schema is nested too deeply, or intersects too much".to_owned();
    Diagnostic::error(Lint::UnsupportedKeyword, place, message)
        .with_help("give the parts names under `components/schemas`")
}

pub fn too_many_branches(place: Location) -> Diagnostic {
    let message = "a union of so many branches is not supported".to_owned();
    Diagnostic::error(Lint::UnsupportedUnion, place, message)
        .with_note("each branch is a variant, and of several unions each combination is one: 2,000 are the limit")
        .with_help("describe what the branches share, and leave the rest to `additionalProperties`")
}

pub fn branch_without_tag(place: Location, property: &str) -> Diagnostic {
    let message = format!("no value of `{property}` stands for this branch");
    Diagnostic::warning(Lint::ReadAsMeant, place, message)
        .with_note("objects are read as this branch where their value stands for no other")
        .with_help(
            "name the branch in the `mapping` of the discriminator, put it under \
             `components/schemas`, or give the property a `const`",
        )
}

pub fn shared_tag(place: Location, property: &str) -> Diagnostic {
    let message = format!("the values of `{property}` do not tell the branches apart");
    Diagnostic::warning(Lint::ReadAsMeant, place, message)
        .with_note(told_by_members(property))
        .with_help("give each branch values of its own")
}

fn told_by_members(property: &str) -> String {
    format!("branches share values of `{property}`, and are told apart by their other members")
}

/// One for all keys of a mapping that are no values: documents have them by the dozen.
pub fn mapping_slip(
    place: Location,
    key: &str,
    property: &str,
    near: Option<&str>,
    more: usize,
) -> Diagnostic {
    let message = format!("`{key}` is no value of `{property}` in the schema that it stands for");
    let diagnostic = Diagnostic::warning(Lint::ReadAsMeant, place, message);
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

pub fn unsatisfiable(place: Location, why: &str) -> Diagnostic {
    Diagnostic::error(
        Lint::Unsatisfiable,
        place,
        format!("no value can meet this schema: {why}"),
    )
    .with_help("remove what contradicts, or leave the webhook out with `.except(…)`")
}

pub fn required_and_forbidden(place: Location, property: &str) -> Diagnostic {
    let message = format!(
        "no value can meet this schema: `{property}` is required, is not declared, and \
         `additionalProperties` is `false`"
    );
    Diagnostic::error(Lint::Unsatisfiable, place, message)
        .with_help(format!("declare `{property}` under `properties`"))
}

pub fn undeclared(place: Location, property: &str, near: Option<&str>) -> Diagnostic {
    let message = format!("`{property}` is required and not declared; any value will do");
    let diagnostic = Diagnostic::warning(Lint::UnknownMember, place, message);
    match near {
        Some(near) => diagnostic.with_property(property, near),
        None => diagnostic.with_help(format!("declare `{property}` under `properties`")),
    }
}

pub fn undeclared_tag(place: Location, property: &str, near: Option<&str>) -> Diagnostic {
    let message =
        format!("no branch declares the property `{property}`, which is sent all the same");
    let diagnostic = Diagnostic::warning(Lint::UnknownMember, place, message);
    match near {
        Some(near) => diagnostic.with_property(property, near),
        None => diagnostic.with_help(format!("declare `{property}` in each branch")),
    }
}

pub fn values_left_out(place: Location) -> Diagnostic {
    let message = "values of another type than `type` allows are left out".to_owned();
    Diagnostic::warning(Lint::NotEnforced, place, message)
        .with_help("remove the values, or add their types to `type`")
}

pub fn integers_beyond(place: Location, rust_type: &str) -> Diagnostic {
    let message = format!("integers beyond `{rust_type}` are allowed here, and refused");
    Diagnostic::warning(Lint::NotEnforced, place, message)
        .with_note("JSON numbers are read as integers of 64 bits")
        .with_help("give narrower bounds, or describe the number as a string")
}

pub fn null_not_listed(place: Location) -> Diagnostic {
    let message = "`null` is allowed here, though the values do not list it".to_owned();
    Diagnostic::warning(Lint::Overridden, place, message)
        .with_note("JSON Schema would refuse `null`: `enum` and `const` list every value")
        .with_help("add `null` to the values, or remove it from the type")
}

pub fn not_enforced(place: Location, keyword: &str) -> Diagnostic {
    let message = format!("`{keyword}` is not enforced by the generated type");
    Diagnostic::warning(Lint::NotEnforced, place, message)
}

pub fn must_be_absent(place: Location) -> Diagnostic {
    let message = "a property that has to be absent is left out of the generated type".to_owned();
    Diagnostic::warning(Lint::NotEnforced, place, message)
}

pub fn pattern_not_read(place: Location, error: &str) -> Diagnostic {
    let why = format!("it is no regular expression of ECMA-262 ({error})");
    pattern_not_enforced(place, &why)
}

pub fn pattern_backtracks(place: Location) -> Diagnostic {
    pattern_not_enforced(place, "matching it could take exponential time").with_help(
        "write it without backreferences, with lookaheads only right after `^` and lookbehinds only right before `$`",
    )
}

pub fn pattern_too_large(place: Location) -> Diagnostic {
    pattern_not_enforced(place, "it is too large")
        .with_help("repeat less in it; `maxLength` limits the length of a string")
}

pub fn pattern_construct(place: Location, construct: &str) -> Diagnostic {
    pattern_not_enforced(place, &format!("`{construct}` is not supported"))
        .with_help("use the syntax that ECMA-262 has with the flag `u`")
}

fn pattern_not_enforced(place: Location, why: &str) -> Diagnostic {
    let message = format!("`pattern` is not enforced: {why}");
    Diagnostic::warning(Lint::NotEnforced, place, message)
}

pub fn items_array(place: Location) -> Diagnostic {
    let message = "`items` as an array is of older drafts; it is read as `prefixItems`".to_owned();
    Diagnostic::warning(Lint::LegacyKeyword, place, message)
        .with_help("write `prefixItems`, and `items` for what follows")
}

pub fn overridden(place: Location) -> Diagnostic {
    let message =
        "this schema contradicts the one that it stands beside, and is read as overriding it";
    Diagnostic::warning(Lint::Overridden, place, message.to_owned())
        .with_note("JSON Schema would let no value through: `allOf` intersects")
        .with_help("take the property out of one of the two")
}

pub fn unquoted_null(place: Location) -> Diagnostic {
    let message = "`null` is read as the name of the type `null`".to_owned();
    Diagnostic::warning(Lint::ReadAsMeant, place, message)
        .with_note("`type` takes strings (JSON Schema 2020-12 Validation, section 6.1.1)")
        .with_help("quote it: `\"null\"`")
}

pub fn beside_reference(place: Location, keyword: &str) -> Diagnostic {
    let message = format!("`{keyword}` beside a `$ref` does not count");
    Diagnostic::warning(Lint::NotEnforced, place, message)
        .with_note("OpenAPI 3.0 has what stands beside a reference ignored; 3.1 does not")
        .with_help(format!(
            "write `\"allOf\": [{{\"$ref\": …}}, {{\"{keyword}\": …}}]`"
        ))
}

pub fn nullable(place: Location) -> Diagnostic {
    let message = "`nullable` is a keyword of OpenAPI 3.0; it is read as it was meant".to_owned();
    Diagnostic::warning(Lint::LegacyKeyword, place, message)
        .with_help("write `\"type\": [\"…\", \"null\"]`")
}

// ── Settings ────────────────────────────────────────────────────────────────────────────────────

pub fn name_collision(place: Location, webhook: &str, method: &str, first: Location) -> Diagnostic {
    Diagnostic::error(
        Lint::NameCollision,
        place,
        "two webhooks make one method".to_owned(),
    )
    .with_label(format!("`send_{method}` again"))
    .with_related(first, format!("`send_{method}`"))
    .with_help(format!(
        "name one, in build.rs: `openapi_webhooks_build::configure().method_name({webhook:?}, \"…\")`"
    ))
}

pub fn unmatched_setting(setting: &str, near: Option<&str>) -> Diagnostic {
    let message = format!("`.{setting}` matches nothing in the document");
    let diagnostic = Diagnostic::without_place(Lint::UnmatchedSetting, message);
    match near {
        Some(near) => diagnostic.with_help(format!("there is `{near}`")),
        None => diagnostic.with_help("remove the setting"),
    }
}

pub fn invalid_setting(setting: &str, expected: &str) -> Diagnostic {
    let message = format!("`.{setting}` does not give what it takes");
    Diagnostic::without_place(Lint::InvalidValue, message).with_help(format!("give {expected}"))
}

pub fn type_name_taken(generated: &str, name: &str) -> Diagnostic {
    let message =
        format!("`.type_name({generated:?}, {name:?})` gives a name that another type has");
    Diagnostic::without_place(Lint::NameCollision, message)
        .with_help("choose another name, or rename the other type too")
}

pub fn field_name_taken(member: &str, name: &str) -> Diagnostic {
    let message = format!("`.field_name({member:?}, {name:?})` gives a name that another has");
    Diagnostic::without_place(Lint::NameCollision, message)
        .with_help("choose another name, or rename the other one too")
}

pub fn unknown_lint(setting: &str, name: &str, near: Option<&str>) -> Diagnostic {
    let message = format!("`.{setting}({name:?})` names no lint");
    let diagnostic = Diagnostic::without_place(Lint::UnmatchedSetting, message);
    match near {
        Some(near) => diagnostic.with_help(format!("there is a lint `{near}`")),
        None => diagnostic.with_help("the lints are listed in `openapi_webhooks_build::Lint`"),
    }
}
