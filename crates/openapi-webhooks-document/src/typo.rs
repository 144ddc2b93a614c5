//! Recognises likely typos of known names.

/// Returns the name in `known` of which `name` is probably a typo: it differs in case or separators, or
/// in one or two letters that are missing, wrong, doubled or swapped.
///
/// It is stricter than the suggestions for unresolved names, because an unknown name may be an
/// extension.
pub(crate) fn intended<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    if name.len() > MAX_LENGTH {
        return None;
    }
    let folded = fold(name);
    let distances = known.filter_map(|known| Some((distance(&folded, &fold(known))?, known)));
    let nearest = distances.min_by_key(|&(distance, _)| distance);
    nearest.map(|(_, known)| known)
}

/// No name in the specifications is as long.
const MAX_LENGTH: usize = 40;

/// Removes separators and converts to lower case.
fn fold(name: &str) -> String {
    let letters = name.chars().filter(|c| !matches!(c, '_' | '-' | ' '));
    letters.flat_map(char::to_lowercase).collect()
}

/// The number of edits between the names. `None` if there are too many for a typo.
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
    // `deprecatedBy` and `isRequired` are other words, not typos.
    let is_longer_word = distance == 2 && (name.starts_with(known) || name.ends_with(known));
    // The first letter is seldom wrong: `when` is not a typo of `then`.
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
    fn typos_are_recognised() {
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
    fn other_words_are_not_typos() {
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
