//! Arrays: the first items by position, then the others.

use serde_json::Value;

use crate::generator::Generator;
use crate::target::Target;

/// The maximum length of arrays, unless the schema requires more.
const LONG: usize = 3;

pub(crate) fn make<'a>(generator: &mut Generator<'a>, target: &Target<'a>) -> Option<Value> {
    let least = size(target, "minItems").max().unwrap_or(0);
    let most = size(target, "maxItems").min().unwrap_or(usize::MAX);
    let declared = target
        .all("prefixItems")
        .filter_map(Value::as_array)
        .map(Vec::len)
        .max()
        .unwrap_or(0);
    let is_closed = target
        .all("items")
        .any(|items| *items == Value::Bool(false));
    let wanted = if generator.wants_empty() {
        least
    } else {
        generator
            .random
            .between(declared.max(least), declared + LONG)
            .max(least)
    };
    let wanted = wanted
        .min(most)
        .min(if is_closed { declared } else { usize::MAX });
    let is_unique = target.all("uniqueItems").any(|it| *it == Value::Bool(true));
    let mut items = Vec::new();
    for at in 0..wanted {
        let item = item(generator, target, at);
        match item {
            Some(item) if is_unique && items.contains(&item) => {}
            Some(item) => items.push(item),
            // Items that are not required may be missing.
            None if items.len() >= least => break,
            None => return None,
        }
    }
    for contained in target.all("contains") {
        let contained = generator.make(&[contained])?;
        items.push(contained);
    }
    (items.len() >= least).then_some(Value::Array(items))
}

fn item<'a>(generator: &mut Generator<'a>, target: &Target<'a>, at: usize) -> Option<Value> {
    let mut schemas = Vec::new();
    for part in &target.parts {
        let prefix = part.get("prefixItems").and_then(Value::as_array);
        let schema = prefix
            .and_then(|prefix| prefix.get(at))
            .or_else(|| part.get("items"));
        schemas.extend(schema);
    }
    if schemas.is_empty() {
        return Some(generator.anything());
    }
    generator.make(&schemas)
}

pub(crate) fn size<'b>(
    target: &'b Target<'_>,
    keyword: &'b str,
) -> impl Iterator<Item = usize> + 'b {
    let size = |value: &Value| value.as_u64().and_then(|it| usize::try_from(it).ok());
    target.all(keyword).filter_map(size)
}
