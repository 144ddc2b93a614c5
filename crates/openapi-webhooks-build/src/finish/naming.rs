//! Names types after their places in the document, regardless of its other content.
//!
//! The names of all schemas under `components/schemas` are reserved, whether they are used or not. If
//! two places want the same name, the same one always gets it, because names are assigned in the order
//! of places, not of uses.

use std::collections::BTreeMap;

use openapi_webhooks_document::collections::{HashMap, HashSet};
use openapi_webhooks_document::document::{Document, NodeId};
use openapi_webhooks_document::{Diagnostics, messages};

use crate::lower::{self, Place, Root, Slot};
use crate::model::Shape;
use crate::name::{Case, Ident, Scope, fold};

/// The names of all types, including aliases.
pub(super) fn name(
    document: &Document,
    slots: &[Slot],
    given: &[(String, String)],
    diagnostics: &Diagnostics,
) -> Vec<Ident> {
    let mut namer = TypeNamer::new(document);
    let mut order: Vec<usize> = (0..slots.len()).collect();
    order.sort_by_key(|&at| {
        let Slot { place, node, .. } = &slots[at];
        (place.order(), *node)
    });
    let mut names: Vec<Option<Ident>> = vec![None; slots.len()];
    for at in order {
        let slot = &slots[at];
        let of_target = slot.alias_of.and_then(|target| names[target.0].clone());
        let own = namer.take(&slot.place, of_target);
        let own = namer.told_from_fields(own, slot.shape.as_ref());
        let own = namer.renamed(own, given, diagnostics);
        if slot.place.steps.is_empty() {
            namer.roots.insert(slot.place.root.clone(), own.clone());
        }
        names[at] = Some(own);
    }
    let names: Vec<Ident> = names.into_iter().flatten().collect();
    check_given(&names, &namer.renamed, given, diagnostics);
    names
}

/// Reports settings that match nothing, since they would silently have no effect.
fn check_given(
    names: &[Ident],
    renamed: &HashSet<String>,
    given: &[(String, String)],
    diagnostics: &Diagnostics,
) {
    for (generated, _) in given
        .iter()
        .filter(|(generated, _)| !renamed.contains(generated))
    {
        let near = diagnostics.nearest(generated, names.iter().map(Ident::as_str));
        let setting = format!("type_name({generated:?}, …)");
        diagnostics.report_if_sound(messages::unmatched_setting(&setting, near));
    }
}

struct TypeNamer {
    scope: Scope,
    /// The assigned names of roots.
    roots: HashMap<Root, Ident>,
    /// The places with a name of their own that is not assigned yet.
    reserved: HashMap<Place, Ident>,
    /// The names that the configuration replaced.
    renamed: HashSet<String>,
}

impl TypeNamer {
    fn new(document: &Document) -> Self {
        let mut scope = Scope::new(Case::Camel);
        let mut names: Vec<&str> = lower::components(document).map(|(name, _)| name).collect();
        // A name that is a valid identifier comes before names that are converted to it.
        names.sort_unstable_by_key(|name| (fold(name, Case::Camel) != *name, *name));
        let mut reserved = HashMap::default();
        for name in names {
            let root = Root::Component(name.to_owned());
            reserved.insert(Place::new(root), scope.take(name));
        }
        for (place, text) in contested(document, &reserved) {
            reserved.insert(place, scope.take(&text));
        }
        TypeNamer {
            scope,
            roots: HashMap::default(),
            reserved,
            renamed: HashSet::default(),
        }
    }

    /// The name of a place. An alias whose words equal the name of its target has the same name.
    fn take(&mut self, place: &Place, of_target: Option<Ident>) -> Ident {
        if !place.steps.is_empty()
            && let Some(reserved) = self.reserved.remove(place)
        {
            return reserved;
        }
        let text = self.text(place);
        if let Some(target) = of_target.filter(|target| target.as_str() == fold(&text, Case::Camel))
        {
            return target;
        }
        if !place.steps.is_empty() {
            return self.scope.take(&text);
        }
        if let Some(known) = self.roots.get(&place.root) {
            if let Root::Value(_) = place.root {
                return known.clone();
            }
            return self.scope.take(&text);
        }
        if let Some(reserved) = self.reserved.remove(place) {
            return reserved;
        }
        match &place.root {
            Root::File { name, with_file } => {
                let own = self.scope.try_take(name);
                own.unwrap_or_else(|| self.scope.take(with_file))
            }
            _ => self.scope.take(&text),
        }
    }

    /// The words of a place.
    fn text(&self, place: &Place) -> String {
        let Place { root, steps } = place;
        let known = self.roots.get(root);
        let known = known.or_else(|| self.reserved.get(&Place::new(root.clone())));
        let root = match (known, root) {
            (Some(known), Root::Component(_) | Root::File { .. }) => known.as_str(),
            (_, Root::Component(name) | Root::Value(name) | Root::File { name, .. }) => name,
            (_, Root::Operation(name)) => name,
        };
        shortened(root, steps)
    }

    /// The name of a constant is also a value. Without a capital letter, such as `_200`, it would shadow
    /// a field of the same name.
    fn told_from_fields(&mut self, own: Ident, shape: Option<&Shape>) -> Ident {
        let is_constant = matches!(shape, Some(Shape::Const(_)));
        if is_constant && !own.as_str().contains(char::is_uppercase) {
            self.scope.take(&format!("{own} value"))
        } else {
            own
        }
    }

    /// The name that a setting gives to the type `own`, or else `own`.
    fn renamed(
        &mut self,
        own: Ident,
        given: &[(String, String)],
        diagnostics: &Diagnostics,
    ) -> Ident {
        let Some((_, name)) = given
            .iter()
            .find(|(generated, _)| generated == own.as_str())
        else {
            return own;
        };
        self.renamed.insert(own.to_string());
        self.scope.try_take(name).unwrap_or_else(|| {
            diagnostics.report(messages::type_name_taken(own.as_str(), name));
            own
        })
    }
}

/// The places inside components that spell the name of another: `item_id` of `Order` and `id` of `Order_Item`.
/// They are found in the document, used or not, so that each always has the same name.
fn contested(document: &Document, components: &HashMap<Place, Ident>) -> Vec<(Place, String)> {
    let mut names: Vec<&str> = components.values().map(Ident::as_str).collect();
    names.sort_unstable();
    let starts_another = |name: &str| {
        let after = names.partition_point(|one| *one <= name);
        names.get(after).is_some_and(|next| next.starts_with(name))
    };
    let mut spelled: BTreeMap<String, Vec<(Place, String)>> = BTreeMap::new();
    for (name, node) in lower::components(document) {
        let place = Place::new(Root::Component(name.to_owned()));
        let Some(own) = components.get(&place).map(Ident::as_str) else {
            continue;
        };
        let is_longer = names
            .iter()
            .any(|start| own.len() > start.len() && own.starts_with(start));
        if is_longer || starts_another(own) {
            for place in places_in(document, node, place) {
                let text = shortened(own, &place.steps);
                let known = spelled.entry(fold(&text, Case::Camel)).or_default();
                known.push((place, text));
            }
        }
    }
    let is_contested = |(name, places): &(String, Vec<_>)| {
        places.len() > 1 || names.binary_search(&name.as_str()).is_ok()
    };
    let contested = spelled.into_iter().filter(is_contested);
    contested
        .flat_map(|(_, mut places)| {
            places.sort_by(|(one, _), (other, _)| one.order().cmp(&other.order()));
            places
        })
        .collect()
}

/// The places in a schema whose schemas may have a type of their own.
fn places_in(document: &Document, schema: NodeId, place: Place) -> Vec<Place> {
    let mut found = Vec::new();
    let mut open = vec![(schema, place)];
    while let Some((schema, place)) = open.pop() {
        for (step, inner) in lower::named_parts(document, schema) {
            let mut place = place.clone();
            place.steps.push(step);
            if TYPE_KEYWORDS
                .iter()
                .any(|key| document.get(inner, key).is_some())
            {
                found.push(place.clone());
            }
            open.push((inner, place));
        }
    }
    found
}

/// A schema without these keywords is a scalar, a list, or a reference, and has no name.
const TYPE_KEYWORDS: [&str; 9] = [
    "properties",
    "enum",
    "const",
    "oneOf",
    "anyOf",
    "allOf",
    "pattern",
    "minLength",
    "maxLength",
];

/// Longer names are shortened.
const MAX_NAME: usize = 160;

/// The root and the steps. Only the start and the end if they are too long.
fn shortened(root: &str, steps: &[String]) -> String {
    let mut text: String = root.chars().take(MAX_NAME).collect();
    let room = MAX_NAME.saturating_sub(text.len()).max(MAX_NAME / 2);
    let mut length = 0;
    let fits = |step: &&String| {
        length += step.len() + 1;
        length <= room
    };
    let kept = steps.iter().rev().take_while(fits).count();
    for step in &steps[steps.len() - kept..] {
        text.push(' ');
        text.push_str(step);
    }
    text
}
