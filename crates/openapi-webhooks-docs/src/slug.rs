//! Converts names of webhooks and components to names of files and anchors.

use std::collections::HashSet;

/// Longer names are truncated; file systems allow 255 bytes.
const MAX_LENGTH: usize = 80;

/// Gives each name a unique file name. Names that differ only in case get different file names, since some
/// file systems ignore case.
#[derive(Default)]
pub(crate) struct Slugs {
    taken: HashSet<String>,
}

impl Slugs {
    pub(crate) fn take(&mut self, name: &str) -> String {
        let wanted = slug(name);
        let mut slug = wanted.clone();
        let mut number = 1;
        while !self.taken.insert(slug.to_ascii_lowercase()) {
            number += 1;
            slug = format!("{wanted}-{number}");
        }
        slug
    }
}

/// Replaces characters that would need escaping in a file name or a URL with dashes.
fn slug(name: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    let mut slug = String::new();
    for c in name.chars().take(MAX_LENGTH) {
        match c {
            c if is_plain(c) => slug.push(c),
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    let slug = slug.trim_matches(['.', '-']);
    if slug.is_empty() {
        "unnamed".to_owned()
    } else {
        slug.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_file_names() {
        for (name, expected) in [
            ("order.paid", "order.paid"),
            ("/AUTHORISATION", "AUTHORISATION"),
            ("Client rate limit reached", "Client-rate-limit-reached"),
            ("../../etc/passwd", "etc-passwd"),
            ("..", "unnamed"),
            ("数量", "unnamed"),
            ("a\"><script>", "a-script"),
        ] {
            assert_eq!(slug(name), expected);
        }
    }

    #[test]
    fn no_two_names_share_a_file() {
        let mut slugs = Slugs::default();
        let names = ["order paid", "order-paid", "Order-Paid", "order/paid"];
        let taken = names.map(|name| slugs.take(name));
        assert_eq!(
            taken,
            ["order-paid", "order-paid-2", "Order-Paid-3", "order-paid-4"]
        );
    }
}
