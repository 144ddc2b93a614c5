//! The credentials that a message requires, and the choice among those of an endpoint.

use std::borrow::Cow;

use crate::endpoint::credential::Credential;

/// The names of security schemes that are required together.
pub(crate) type Alternative = Vec<Cow<'static, str>>;

/// The credentials to send.
pub(crate) struct Selection<'a> {
    pub(crate) credentials: Vec<&'a Credential>,
    /// The first scheme without a credential.
    pub(crate) missing: Option<&'a str>,
}

/// Selects one alternative (OpenAPI 3.1, section 4.8.30): the first with the fewest missing
/// credentials. An alternative without schemes counts only if no other is complete.
pub(crate) fn select<'a>(
    alternatives: &'a [Alternative],
    credentials: &'a [Credential],
) -> Selection<'a> {
    let of = |scheme: &str| credentials.iter().find(|one| one.scheme() == scheme);
    let missing = |names: &&'a Alternative| {
        let lacking = names.iter().filter(|name| of(name).is_none());
        (lacking.count(), names.is_empty())
    };
    let chosen = alternatives.iter().min_by_key(missing);
    let names = chosen.into_iter().flatten();
    Selection {
        credentials: names.clone().filter_map(|name| of(name)).collect(),
        missing: names
            .map(AsRef::as_ref)
            .find(|name: &&str| of(name).is_none()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The schemes that are sent, and the one that is missing.
    fn chosen(
        alternatives: &[&[&'static str]],
        held: &[&'static str],
    ) -> (Vec<String>, Option<String>) {
        let alternatives: Vec<Alternative> = alternatives
            .iter()
            .map(|names| names.iter().map(|&name| name.into()).collect())
            .collect();
        let held: Vec<_> = held
            .iter()
            .map(|&name| Credential::header(name, "x-key", "a").expect("a credential"))
            .collect();
        let choice = select(&alternatives, &held);
        let sent = choice.credentials.iter().map(|one| one.scheme().to_owned());
        (sent.collect(), choice.missing.map(str::to_owned))
    }

    #[test]
    fn the_first_complete_alternative_is_selected() {
        let none: [&str; 0] = [];
        for (alternatives, held, sent) in [
            (&[][..], &["a"][..], &none[..]),
            (&[&["a"][..]], &["b", "a"], &["a"]),
            (&[&["a"], &["b"]], &["a", "b"], &["a"]),
            (&[&["a"], &["b"]], &["b"], &["b"]),
            (&[&["a", "b"], &["b"]], &["b"], &["b"]),
            (&[&["a", "b"], &["b"]], &["b", "a"], &["a", "b"]),
            (&[&[], &["a"]], &["a"], &["a"]),
            (&[&[], &["a"]], &[], &[]),
            (&[&["a", "b"], &[]], &["a"], &[]),
        ] {
            let (taken, missing) = chosen(alternatives, held);
            assert_eq!(taken, sent, "{alternatives:?} of {held:?}");
            assert_eq!(missing, None, "{alternatives:?} of {held:?}");
        }
    }

    #[test]
    fn the_credentials_of_an_incomplete_alternative_are_sent() {
        let missing = |name: &str| Some(name.to_owned());
        assert_eq!(chosen(&[&["a"]], &[]), (vec![], missing("a")));
        assert_eq!(
            chosen(&[&["c", "d"], &["a", "b"]], &["a"]),
            (vec!["a".to_owned()], missing("b"))
        );
    }
}
