//! Limits of lengths in words.

/// The singular and the plural of what a string consists of.
pub(crate) const CHARACTERS: [&str; 2] = ["character", "characters"];

/// `1 to 64 characters`, `at least 1 item`; `None` without a limit.
pub(crate) fn count(
    least: Option<u64>,
    most: Option<u64>,
    [one, many]: [&str; 2],
) -> Option<String> {
    let noun = |count| if count == 1 { one } else { many };
    Some(match (least.filter(|&least| least > 0), most) {
        (None, None) => return None,
        (Some(least), None) => format!("at least {least} {}", noun(least)),
        (None, Some(most)) => format!("at most {most} {}", noun(most)),
        (Some(least), Some(most)) if least == most => format!("{most} {}", noun(most)),
        (Some(least), Some(most)) => format!("{least} to {most} {}", noun(most)),
    })
}
