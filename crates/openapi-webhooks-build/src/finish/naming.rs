//! The names of types: from where a schema is declared, then its title, then its path.
//!
//! Names are given when all types are known, and every schema under `components` has its name
//! reserved whether it is reached or not: a webhook more renames no type that was there.

use openapi_webhooks_document::collections::{HashMap, HashSet};
use openapi_webhooks_document::document::{Document, NodeId};
use openapi_webhooks_document::schema::annotations;
use openapi_webhooks_document::schema::declared::declared_name;
use openapi_webhooks_document::{Diagnostics, messages};

use crate::lower::{Base, Candidates, Hint, Slot};
use crate::model::{Shape, TypeId};
use crate::name::{Case, Ident, Scope};

use super::dedup::Shared;

/// The path of a hint.
fn text(hint: &Hint, names: &[Option<Ident>], shared: &Shared) -> String {
    let base = match &hint.base {
        Base::Name(name) => name.as_str(),
        Base::Type(id) => names[shared.of(*id).0].as_ref().map_or("", Ident::as_str),
    };
    let mut text = base.to_owned();
    for step in &hint.steps {
        text.push(' ');
        text.push_str(step);
    }
    shortened(text)
}

/// Longer names tell nobody more.
const MAX_NAME: usize = 160;

/// The end of a path that is too long, from a word on.
fn shortened(text: String) -> String {
    if text.len() <= MAX_NAME {
        return text;
    }
    let start = text.len() - MAX_NAME / 2;
    let is_late = |(at, _): &(usize, char)| *at >= start;
    let (start, _) = text.char_indices().find(is_late).unwrap_or_default();
    let end = &text[start..];
    let word = end
        .find(|c: char| c.is_uppercase() || c == ' ')
        .unwrap_or(0);
    end[word..].to_owned()
}

/// Gives every type its name, and those that another stands for the name of an alias, where they are
/// declared under one.
pub(super) fn name(
    document: &Document,
    slots: &[Slot],
    shared: &Shared,
    given: &[(String, String)],
    diagnostics: &Diagnostics,
) -> Vec<Option<Ident>> {
    let mut namer = Namer::new(document, slots);
    let inline = first_inline(slots, shared);
    let mut names: Vec<Option<Ident>> = vec![None; slots.len()];
    // Exact ones first, for the others' sake; parents stand before their children.
    for wants_exact in [true, false] {
        for (at, slot) in slots.iter().enumerate() {
            let candidates = &slot.candidates;
            let is_wanted =
                shared.is_kept(TypeId(at)) || candidates.is_exact || inline.contains(&at);
            if candidates.is_exact == wants_exact && is_wanted {
                let own = namer.take(candidates, &names, shared);
                let own = namer.told_from_fields(own, slot.shape.as_ref());
                names[at] = Some(namer.renamed(own, given, diagnostics));
            }
        }
    }
    check_given(&names, &namer.renamed, given, diagnostics);
    names
}

/// A setting that matches nothing would do nothing without a word.
fn check_given(
    names: &[Option<Ident>],
    renamed: &HashSet<String>,
    given: &[(String, String)],
    diagnostics: &Diagnostics,
) {
    for (generated, _) in given
        .iter()
        .filter(|(generated, _)| !renamed.contains(generated))
    {
        let near = diagnostics.nearest(generated, names.iter().flatten().map(Ident::as_str));
        let setting = format!("type_name({generated:?}, …)");
        diagnostics.report_if_sound(messages::unmatched_setting(&setting, near));
    }
}

/// Of the types that a declared one stands for, the first that is not declared itself: its name is
/// what all of them would have without the declaration, and stays.
fn first_inline(slots: &[Slot], shared: &Shared) -> HashSet<usize> {
    let mut first: HashMap<TypeId, usize> = HashMap::default();
    for (at, slot) in slots.iter().enumerate() {
        let kept = shared.of(TypeId(at));
        if !slot.candidates.is_exact && slots[kept.0].candidates.is_exact {
            first.entry(kept).or_insert(at);
        }
    }
    first.into_values().collect()
}

fn is_component(document: &Document, node: NodeId) -> bool {
    let siblings = document.parent(node);
    siblings.is_some_and(|siblings| document.key(siblings) == Some("schemas"))
}

struct Namer<'a> {
    document: &'a Document,
    scope: Scope,
    /// The names under `components/schemas`, until they are given.
    components: HashMap<NodeId, Ident>,
    /// The schemas that are types just as they are declared.
    exact: HashSet<NodeId>,
    /// The names that the configuration replaced.
    renamed: HashSet<String>,
}

impl Namer<'_> {
    /// The name of a constant is a value too. Without a capital, as of `200`, it would be met where a field
    /// is called alike.
    fn told_from_fields(&mut self, own: Ident, shape: Option<&Shape>) -> Ident {
        let is_constant = matches!(shape, Some(Shape::Const(_)));
        if is_constant && !own.as_str().contains(char::is_uppercase) {
            self.scope.take(&format!("{own} value"))
        } else {
            own
        }
    }

    /// The name that the configuration gives to the type `own`, if it gives one.
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

impl<'a> Namer<'a> {
    fn new(document: &'a Document, slots: &[Slot]) -> Self {
        let root = document.root();
        let components = root.and_then(|root| document.get(root, "components"));
        let schemas = components.and_then(|components| document.get(components, "schemas"));
        let members = schemas.and_then(|schemas| document.object(schemas));
        let mut scope = Scope::new(Case::Camel);
        let members = members.into_iter().flatten();
        let mut components = HashMap::default();
        for (name, &node) in members {
            let ident = scope.take(name);
            // One that only refers to a schema elsewhere lends it its name.
            let target = annotations::target(document, node);
            let named = if is_component(document, target) {
                node
            } else {
                target
            };
            components.entry(named).or_insert(ident);
        }
        let exact = slots.iter().filter(|slot| slot.candidates.is_exact);
        let exact = exact.filter_map(|slot| slot.candidates.declared).collect();
        Namer {
            document,
            scope,
            components,
            exact,
            renamed: HashSet::default(),
        }
    }

    fn take(&mut self, candidates: &Candidates, names: &[Option<Ident>], shared: &Shared) -> Ident {
        let is_free = |node: &NodeId| candidates.is_exact || !self.exact.contains(node);
        if let Some(node) = candidates.declared.filter(is_free) {
            let declared = self.components.remove(&node);
            let document = self.document;
            let own = declared.or_else(|| self.scope.try_take(declared_name(document, node)?));
            if let Some(ident) = own {
                return ident;
            }
        }
        let title = candidates
            .title
            .as_deref()
            .filter(|title| !title.trim().is_empty());
        if let Some(ident) = title.and_then(|title| self.scope.try_take(title)) {
            return ident;
        }
        self.scope.take(&text(&candidates.hint, names, shared))
    }
}
