//! The texts of all diagnostics, together so that they can be read together. Each says what is the
//! matter, why, and the way out; where, is its caller's to know.

use std::path::Path;

use crate::budget::Limit;

use super::{Diagnostic, Place, Refusal, Rule, Unreadable};

// ── Reading ─────────────────────────────────────────────────────────────────────────────────────

pub fn unreadable_file(path: &Path, error: &Unreadable) -> Diagnostic {
    let help = "the path is relative to the folder of the `Cargo.toml`";
    let (message, help) = unreadable(path, error, help);
    Diagnostic::without_place(Rule::UnreadableFile, message).help(help)
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
    Diagnostic::without_place(Rule::UnreadableFile, message)
        .help("enable the feature `yaml` of openapi-webhooks-build, or write the document in JSON")
}

pub fn syntax(place: Place, language: &str, fault: &str) -> Diagnostic {
    Diagnostic::error(
        Rule::Syntax,
        place,
        format!("this is no {language}: {fault}"),
    )
}

pub fn too_large(place: Option<Place>, limit: Limit, most: u64) -> Diagnostic {
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
    Diagnostic::error_at(Rule::TooLarge, place, message)
        .label("reached here")
        .note(format!(
            "the limit is {per_byte} for each byte of the document, of which a megabyte counts at least"
        ))
        .help("refer to schemas in fewer ways, or choose webhooks with `.only(…)`")
}

pub fn duplicate_key(place: Place, key: &str, first: Place) -> Diagnostic {
    Diagnostic::error(
        Rule::DuplicateKey,
        place,
        format!("the key `{key}` stands twice in one object"),
    )
    .label("again here")
    .related(first, "first here")
    .help("remove one of the two: readers disagree on which one counts")
}

// ── OpenAPI ─────────────────────────────────────────────────────────────────────────────────────

pub fn openapi_version(place: Place, version: Option<&str>) -> Diagnostic {
    let message = match version {
        Some(version) => format!("OpenAPI {version} is not supported"),
        None => "this is no OpenAPI document: it does not name its version".to_owned(),
    };
    Diagnostic::error(Rule::OpenapiVersion, place, message)
        .note("webhooks came with OpenAPI 3.1; 3.1.x and 3.2.x are supported, and 3.0.x with `x-webhooks`")
        .help("write `\"openapi\": \"3.1.1\"` once the document follows it")
}

pub fn wrong_type(place: Place, what: &str, expected: &str, found: &str) -> Diagnostic {
    Diagnostic::error(
        Rule::WrongType,
        place,
        format!("expected {expected} for {what}"),
    )
    .label(format!("this is {found}"))
}

pub fn unknown_member(place: Place, member: &str, near: Option<&str>) -> Diagnostic {
    let message = format!("`{member}` means nothing here, and is not read");
    let diagnostic = Diagnostic::notice(Rule::UnknownMember, place, message);
    match near {
        Some(near) => diagnostic.help(format!("there is a member `{near}`")),
        None => diagnostic.help("remove it, or begin its name with `x-`, as extensions do"),
    }
}

pub fn version_is_no_text(place: Place) -> Diagnostic {
    let message = "the version of OpenAPI has to be a string".to_owned();
    Diagnostic::error(Rule::OpenapiVersion, place, message)
        .help("put it in quotes, with all three numbers: \"3.1.1\"")
}

pub fn no_words(place: Place, member: &str) -> Diagnostic {
    let message = format!("`{member}` is left out of the documentation: it is no string");
    Diagnostic::notice(Rule::NotEnforced, place, message)
}

pub fn missing_member(place: Place, what: &str, member: &str) -> Diagnostic {
    Diagnostic::error(
        Rule::MissingMember,
        place,
        format!("{what} has to have the member `{member}`"),
    )
}

pub fn invalid_value(place: Place, value: &str, allowed: &str) -> Diagnostic {
    Diagnostic::error(
        Rule::InvalidValue,
        place,
        format!("`{value}` is not allowed here"),
    )
    .help(format!("write {allowed}"))
}

pub fn no_container(place: Place) -> Diagnostic {
    let message = "an OpenAPI document has to have `webhooks`, `paths` or `components`".to_owned();
    Diagnostic::error(Rule::MissingMember, place, message)
        .help("add `webhooks`, with a path item for each (OpenAPI 3.1, section 4.8.1)")
}

pub fn no_webhooks(place: Place) -> Diagnostic {
    Diagnostic::notice(
        Rule::NoWebhooks,
        place,
        "there is no webhook to generate code for".to_owned(),
    )
    .help("webhooks stand under `webhooks` at the top of the document (OpenAPI 3.1, section 4.8.1)")
}

pub fn not_told_apart(place: Place, one: &str, other: &str, pairs: usize) -> Diagnostic {
    let more = match pairs - 1 {
        0 => String::new(),
        1 => ", nor another pair".to_owned(),
        more => format!(", nor {more} more pairs"),
    };
    let message = format!("nothing that a request holds tells `{one}` from `{other}`{more}");
    Diagnostic::notice(Rule::NotToldApart, place, message)
        .note("`Event::from_body` and `Event::from_request` are left out: `Event::parse` is given the name")
        .help("require a property with a `const` of its own in each body, or say what holds a webhook's name: .event_header(\"…\") or .event_member(\"/…\")")
}

pub fn no_example(place: Place, webhook: &str) -> Diagnostic {
    let message =
        format!("there is no example of the webhook `{webhook}`, and none can be made up");
    Diagnostic::notice(Rule::NoExample, place, message)
        .help("give the body an `example`, and each required parameter too")
}

pub fn unsupported_parameter(place: Place, what: &str) -> Diagnostic {
    let message = format!("{what} is not supported");
    Diagnostic::error(Rule::UnsupportedParameter, place, message).help(
        "describe the parameter by a `schema` and a style of its place, or carry it in the body",
    )
}

pub fn too_many_parameters(place: Place, count: usize, most: usize) -> Diagnostic {
    let message = format!("an operation with {count} parameters is not supported");
    Diagnostic::error(Rule::UnsupportedParameter, place, message)
        .note(format!("{most} are the limit"))
        .help("carry the values in the body")
}

pub fn parameter_media_type(place: Place, media_type: &str) -> Diagnostic {
    let message = format!("a parameter of `{media_type}` is not supported here");
    Diagnostic::error(Rule::UnsupportedParameter, place, message)
        .help("describe it as `application/json` or `text/plain`, or carry it in the body")
}

pub fn undefined_explode(place: Place) -> Diagnostic {
    let message = "this `explode` and the style are undefined together".to_owned();
    Diagnostic::error(Rule::UnsupportedParameter, place, message)
        .note("OpenAPI 3.1, section 4.8.12.6: `spaceDelimited` and `pipeDelimited` are never exploded, `deepObject` always is")
        .help("remove `explode`")
}

pub fn undefined_style(place: Place, style: &str, of: &str) -> Diagnostic {
    let message = format!("the style `{style}` is for {of}");
    Diagnostic::error(Rule::UnsupportedParameter, place, message)
        .note("OpenAPI 3.1, section 4.8.12.6, leaves all else undefined")
        .help("choose another style, or describe the value by `content`")
}

pub fn path_parameter(place: Place) -> Diagnostic {
    let message = "a webhook has no path parameters".to_owned();
    Diagnostic::error(Rule::UnsupportedParameter, place, message)
        .note("its URL is its receiver's, and no template")
        .help("carry the value in the body, the query or a header")
}

pub fn header_name(place: Place, name: &str, why: &str) -> Diagnostic {
    Diagnostic::error(
        Rule::InvalidValue,
        place,
        format!("`{name}` cannot be a header parameter: {why}"),
    )
    .help("remove the parameter, or give it another name")
}

pub fn ignored_header(place: Place, name: &str) -> Diagnostic {
    Diagnostic::notice(
        Rule::NotEnforced,
        place,
        format!("the header parameter `{name}` is ignored"),
    )
    .note("OpenAPI 3.1, section 4.8.12.2.1, reserves `Accept`, `Content-Type` and `Authorization`")
}

pub fn unknown_security_scheme(place: Place, name: &str, near: Option<&str>) -> Diagnostic {
    let message = format!("there is no security scheme `{name}`");
    let diagnostic = Diagnostic::error(Rule::UnresolvedReference, place, message);
    match near {
        Some(near) => diagnostic.help(format!("there is a `{near}`")),
        None => diagnostic.help("declare it in `#/components/securitySchemes`, or remove it here"),
    }
}

pub fn credential_of_sender(place: Place, scheme: &str, header: &str) -> Diagnostic {
    let message = format!("there is nothing to give for the security scheme `{scheme}`");
    Diagnostic::notice(Rule::NotEnforced, place, message)
        .note(format!("the sender sets the header `{header}` itself"))
}

pub fn callbacks_not_read(place: Place) -> Diagnostic {
    Diagnostic::notice(
        Rule::NotEnforced,
        place,
        "the callbacks of a webhook are not read".to_owned(),
    )
}

pub fn media_type_range(place: Place, range: &str, sent: &str) -> Diagnostic {
    let message = format!("`{range}` is a range of media types; `{sent}` is sent");
    Diagnostic::notice(Rule::NotEnforced, place, message).help("name the media type that is sent")
}

pub fn no_form(place: Place, media_type: &str) -> Diagnostic {
    let message = format!("a body of `{media_type}` has to be an object");
    Diagnostic::error(Rule::UnsupportedMediaType, place, message)
        .note("its members are the pairs or the parts (OpenAPI 3.1, section 4.8.15)")
        .help("describe the body by its properties, or give it another media type")
}

pub fn schema_not_used(place: Place, media_type: &str, as_what: &str) -> Diagnostic {
    let message = format!("the schema of `{media_type}` is not used");
    Diagnostic::notice(Rule::NotEnforced, place, message)
        .note(format!("the body is {as_what}, sent as it is given"))
}

pub fn not_enforced_encoding(place: Place, member: &str) -> Diagnostic {
    let message = format!("`{member}` of an encoding is not read");
    Diagnostic::notice(Rule::NotEnforced, place, message)
}

pub fn encoding_of_nothing(place: Place, property: &str, near: Option<&str>) -> Diagnostic {
    let message = format!("there is no property `{property}` that this could be the encoding of");
    let diagnostic = Diagnostic::notice(Rule::UnknownMember, place, message);
    match near {
        Some(near) => diagnostic.help(format!("there is a property `{near}`")),
        None => diagnostic.help("remove it, or declare the property"),
    }
}

pub fn part_header_not_sent(place: Place, header: &str) -> Diagnostic {
    let message = format!("the header `{header}` of a part is not sent");
    Diagnostic::notice(Rule::NotEnforced, place, message)
        .note("its schema leaves the value open, and nothing else gives one")
        .help("give the schema a `const`, or carry the value in a part of its own")
}

pub fn part_header(place: Place, header: &str, why: &str) -> Diagnostic {
    let message = format!("`{header}` cannot be a header of a part: {why}");
    Diagnostic::error(Rule::InvalidValue, place, message).help("remove the header")
}

// ── References ──────────────────────────────────────────────────────────────────────────────────

pub fn unresolved_reference(
    place: Place,
    reference: &str,
    token: &str,
    parent: &str,
    near: Option<&str>,
) -> Diagnostic {
    let message = format!("the reference `{reference}` leads nowhere");
    let label = format!("there is no `{token}` in {parent}");
    let diagnostic = Diagnostic::error(Rule::UnresolvedReference, place, message).label(label);
    match near {
        Some(near) => diagnostic.help(format!("there is a `{near}`")),
        None => diagnostic.help(format!("add `{token}` to {parent}, or name what is there")),
    }
}

pub fn reference_cycle(place: Place) -> Diagnostic {
    let message = "this schema or reference leads back to itself and to nothing else".to_owned();
    Diagnostic::error(Rule::ReferenceCycle, place, message)
        .help("a schema may contain itself in a property, an item or a branch; it cannot be itself")
}

pub fn network_reference(place: Place, reference: &str) -> Diagnostic {
    let message = format!("the reference `{reference}` leads to the network");
    Diagnostic::error(Rule::UnsupportedReference, place, message)
        .note("a build reads what is checked in, and nothing else")
        .help("check the file in, and put what is needed of it under `components`")
}

pub fn refused_reference(place: Place, reference: &str, refusal: Refusal) -> Diagnostic {
    let (fault, help) = match refusal {
        Refusal::Control => (
            "holds a control character",
            "rename what it leads to: a reference is a URI (RFC 3986), and is printed",
        ),
        Refusal::Encoding => (
            "is not percent-encoded UTF-8",
            "write a percent sign as `%25` (RFC 3986, section 2.1)",
        ),
        Refusal::Absolute => (
            "is an absolute path",
            "write a path relative to the file in which the reference stands; `.root(\"…\")` in build.rs names the folder that may be read",
        ),
    };
    let message = format!("the reference `{reference}` {fault}");
    Diagnostic::error(Rule::UnsupportedReference, place, message).help(help)
}

pub fn unreadable_reference(place: Place, path: &Path, error: &Unreadable) -> Diagnostic {
    let help = "a reference is relative to the file in which it stands";
    let (message, help) = unreadable(path, error, help);
    let rule = match error {
        Unreadable::Failed(_) => Rule::UnresolvedReference,
        Unreadable::Refused { .. } => Rule::UnsupportedReference,
    };
    Diagnostic::error(rule, place, message).help(help)
}

// ── Schemas ─────────────────────────────────────────────────────────────────────────────────────

pub fn too_deep(place: Place) -> Diagnostic {
    let message = "this schema is nested too deeply, or intersects too much".to_owned();
    Diagnostic::error(Rule::UnsupportedKeyword, place, message)
        .help("give the parts names under `components/schemas`")
}

pub fn too_many_branches(place: Place) -> Diagnostic {
    let message = "a union of so many branches is not supported".to_owned();
    Diagnostic::error(Rule::UnsupportedUnion, place, message)
        .note("each branch is a variant, and of several unions each combination is one: 2,000 are the limit")
        .help("describe what the branches share, and leave the rest to `additionalProperties`")
}

pub fn branch_without_tag(place: Place, property: &str) -> Diagnostic {
    let message = format!("no value of `{property}` stands for this branch");
    Diagnostic::error(Rule::UnsupportedUnion, place, message).help(
        "name the branch in the `mapping` of the discriminator, put it under `components/schemas`, \
         or give the property a `const`",
    )
}

pub fn shared_tag_value(place: Place, value: &str, first: Place) -> Diagnostic {
    let message = format!("the tag `{value}` stands for two branches");
    Diagnostic::error(Rule::UnsupportedUnion, place, message)
        .label("this branch")
        .related(first, "and this one")
        .help("give each branch values of its own")
}

pub fn unsatisfiable(place: Place, why: &str) -> Diagnostic {
    Diagnostic::error(
        Rule::Unsatisfiable,
        place,
        format!("no value can meet this schema: {why}"),
    )
    .help("remove what contradicts, or leave the webhook out with `.except(…)`")
}

pub fn required_and_forbidden(place: Place, property: &str) -> Diagnostic {
    let message = format!(
        "no value can meet this schema: `{property}` is required, is not declared, and \
         `additionalProperties` is `false`"
    );
    Diagnostic::error(Rule::Unsatisfiable, place, message)
        .help(format!("declare `{property}` under `properties`"))
}

pub fn undeclared(place: Place, property: &str, near: Option<&str>) -> Diagnostic {
    let message = format!("`{property}` is required and not declared; any value will do");
    let diagnostic = Diagnostic::notice(Rule::UnknownMember, place, message);
    match near {
        Some(near) => diagnostic.help(format!("there is a property `{near}`")),
        None => diagnostic.help(format!("declare `{property}` under `properties`")),
    }
}

pub fn undeclared_tag(place: Place, property: &str, near: Option<&str>) -> Diagnostic {
    let message =
        format!("no branch declares the property `{property}`, which is sent all the same");
    let diagnostic = Diagnostic::notice(Rule::UnknownMember, place, message);
    match near {
        Some(near) => diagnostic.help(format!("there is a property `{near}`")),
        None => diagnostic.help(format!("declare `{property}` in each branch")),
    }
}

pub fn values_left_out(place: Place) -> Diagnostic {
    let message = "values of another type than `type` allows are left out".to_owned();
    Diagnostic::notice(Rule::NotEnforced, place, message)
        .help("remove the values, or add their types to `type`")
}

pub fn not_enforced(place: Place, keyword: &str) -> Diagnostic {
    let message = format!("`{keyword}` is not enforced by the generated type");
    Diagnostic::notice(Rule::NotEnforced, place, message)
}

pub fn must_be_absent(place: Place) -> Diagnostic {
    let message = "a property that has to be absent is left out of the generated type".to_owned();
    Diagnostic::notice(Rule::NotEnforced, place, message)
}

pub fn pattern_not_read(place: Place, error: &str) -> Diagnostic {
    let why = format!("it is no regular expression of ECMA-262 ({error})");
    pattern_not_enforced(place, &why)
}

pub fn pattern_backtracks(place: Place) -> Diagnostic {
    pattern_not_enforced(place, "matching it could take exponential time").help(
        "write it without backreferences, with lookaheads only right after `^` and lookbehinds only right before `$`",
    )
}

pub fn pattern_too_large(place: Place) -> Diagnostic {
    pattern_not_enforced(place, "it is too large")
        .help("repeat less in it; `maxLength` limits the length of a string")
}

pub fn pattern_construct(place: Place, construct: &str) -> Diagnostic {
    pattern_not_enforced(place, &format!("`{construct}` is not supported"))
        .help("use the syntax that ECMA-262 has with the flag `u`")
}

fn pattern_not_enforced(place: Place, why: &str) -> Diagnostic {
    let message = format!("`pattern` is not enforced: {why}");
    Diagnostic::notice(Rule::NotEnforced, place, message)
}

pub fn items_array(place: Place) -> Diagnostic {
    let message = "`items` as an array is of older drafts; it is read as `prefixItems`".to_owned();
    Diagnostic::notice(Rule::LegacyKeyword, place, message)
        .help("write `prefixItems`, and `items` for what follows")
}

pub fn overridden(place: Place) -> Diagnostic {
    let message =
        "this schema contradicts the one that it stands beside, and is read as overriding it";
    Diagnostic::notice(Rule::Overridden, place, message.to_owned())
        .note("JSON Schema would let no value through: `allOf` intersects")
        .help("take the property out of one of the two")
}

pub fn nullable(place: Place) -> Diagnostic {
    let message = "`nullable` is a keyword of OpenAPI 3.0; it is read as it was meant".to_owned();
    Diagnostic::notice(Rule::LegacyKeyword, place, message)
        .help("write `\"type\": [\"…\", \"null\"]`")
}

// ── Settings ────────────────────────────────────────────────────────────────────────────────────

pub fn name_collision(place: Place, webhook: &str, method: &str, first: Place) -> Diagnostic {
    Diagnostic::error(
        Rule::NameCollision,
        place,
        "two webhooks make one method".to_owned(),
    )
    .label(format!("`send_{method}` again"))
    .related(first, format!("`send_{method}`"))
    .help(format!(
        "name one, in build.rs: `openapi_webhooks_build::configure().method_name({webhook:?}, \"…\")`"
    ))
}

pub fn unmatched_setting(setting: &str, near: Option<&str>) -> Diagnostic {
    let message = format!("`.{setting}` matches nothing in the document");
    let diagnostic = Diagnostic::without_place(Rule::UnmatchedSetting, message);
    match near {
        Some(near) => diagnostic.help(format!("there is `{near}`")),
        None => diagnostic.help("remove the setting"),
    }
}

pub fn invalid_setting(setting: &str, expected: &str) -> Diagnostic {
    let message = format!("`.{setting}` does not give what it takes");
    Diagnostic::without_place(Rule::InvalidValue, message).help(format!("give {expected}"))
}

pub fn type_name_taken(generated: &str, name: &str) -> Diagnostic {
    let message =
        format!("`.type_name({generated:?}, {name:?})` gives a name that another type has");
    Diagnostic::without_place(Rule::NameCollision, message)
        .help("choose another name, or rename the other type too")
}

pub fn field_name_taken(member: &str, name: &str) -> Diagnostic {
    let message = format!("`.field_name({member:?}, {name:?})` gives a name that another has");
    Diagnostic::without_place(Rule::NameCollision, message)
        .help("choose another name, or rename the other one too")
}

pub fn unknown_rule(setting: &str, name: &str, near: Option<&str>) -> Diagnostic {
    let message = format!("`.{setting}({name:?})` names no rule");
    let diagnostic = Diagnostic::without_place(Rule::UnmatchedSetting, message);
    match near {
        Some(near) => diagnostic.help(format!("there is a rule `{near}`")),
        None => diagnostic.help("the rules are listed in `openapi_webhooks_build::Rule`"),
    }
}
