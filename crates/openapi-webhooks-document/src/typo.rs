//! Names that are one slip away from a name that means something.

/// The one of `known` that `name` is a typo of: another case or separator, or a letter or two that are
/// missing, wrong, doubled or swapped.
///
/// It is stricter than a suggestion for a name that has to exist: an unknown name that looks like no
/// slip is somebody's extension.
pub(crate) fn intended<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    if name.len() > MAX_LENGTH {
        return None;
    }
    let folded = fold(name);
    let distances = known.filter_map(|known| Some((distance(&folded, &fold(known))?, known)));
    let nearest = distances.min_by_key(|&(distance, _)| distance);
    nearest.map(|(_, known)| known)
}

/// No name that a specification fixes is as long.
const MAX_LENGTH: usize = 40;

/// Case and separators do not count.
fn fold(name: &str) -> String {
    let letters = name.chars().filter(|c| !matches!(c, '_' | '-' | ' '));
    letters.flat_map(char::to_lowercase).collect()
}

/// How many slips lead from one name to the other; nothing where these are too many to be slips.
fn distance(name: &str, known: &str) -> Option<usize> {
    let most = match known.len() {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    };
    if name.len().abs_diff(known.len()) > most {
        return None;
    }
    let distance = strsim::osa_distance(name, known);
    // `deprecatedBy` and `isRequired` are words of their own.
    let is_longer_word = distance == 2 && (name.starts_with(known) || name.ends_with(known));
    // A typo is seldom in the first letter: `when` is not `then`.
    let is_likely = distance == 0 || starts_alike(name, known) || known.len() > 7;
    (distance <= most && is_likely && !is_longer_word).then_some(distance)
}

fn starts_alike(name: &str, known: &str) -> bool {
    let starts = [name, known].map(|text| {
        let mut letters = text.trim_start_matches('$').chars();
        (letters.next(), letters.next())
    });
    let [(first, second), (known_first, known_second)] = starts;
    first == known_first || (first == known_second && second == known_first)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: [&str; 24] = [
        "$ref",
        "additionalProperties",
        "const",
        "deprecated",
        "description",
        "enum",
        "examples",
        "format",
        "if",
        "in",
        "items",
        "maxLength",
        "minLength",
        "not",
        "nullable",
        "oneOf",
        "post",
        "properties",
        "requestBody",
        "required",
        "then",
        "title",
        "type",
        "webhooks",
    ];

    #[test]
    fn slips() {
        for (name, expected) in [
            ("propertis", "properties"),
            ("propreties", "properties"),
            ("roperties", "properties"),
            ("typ", "type"),
            ("tpye", "type"),
            ("ytpe", "type"),
            ("requestbody", "requestBody"),
            ("request_body", "requestBody"),
            ("POST", "post"),
            ("pots", "post"),
            ("webhoks", "webhooks"),
            ("webHooks", "webhooks"),
            ("$reff", "$ref"),
            ("ref", "$ref"),
            ("descripton", "description"),
            ("discription", "description"),
            ("nulable", "nullable"),
            ("oneof", "oneOf"),
            ("additionalproperties", "additionalProperties"),
            ("addtionalProperties", "additionalProperties"),
            ("item", "items"),
            ("require", "required"),
            ("minlenght", "minLength"),
            ("Not", "not"),
        ] {
            assert_eq!(intended(name, KNOWN.into_iter()), Some(expected), "{name}");
        }
    }

    #[test]
    fn words_of_their_own() {
        for name in [
            "",
            "a",
            "i",
            "on",
            "it",
            "note",
            "when",
            "text",
            "name",
            "id",
            "label",
            "style",
            "deprecatedBy",
            "isRequired",
            "isNullable",
            "descriptionKey",
            "summary",
            "schema",
            "comment",
            "order",
            "group",
            "unit",
            "limits",
            "message",
            "ünïcödé",
        ] {
            assert_eq!(intended(name, KNOWN.into_iter()), None, "{name}");
        }
        assert_eq!(intended(&"type".repeat(100_000), KNOWN.into_iter()), None);
    }
}
