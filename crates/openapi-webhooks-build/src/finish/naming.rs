//! The names of types: from where a schema is declared, then its title, then its path.
//!
//! Names are given when all types are known, and every schema under `components` has its name
//! reserved whether it is reached or not: a webhook more renames no type that was there.

use crate::map::{HashMap, HashSet};

use crate::diagnostic::{Diagnostics, wording};
use crate::document::{Document, NodeId, nearest};
use crate::model::{Docs, Shape, TypeId};
use crate::name::{Case, Ident, Scope};

use super::merge::Merged;
use super::sharing::Shared;
use super::view::{Part, View};
use super::{Slot, Types, lower, words};

/// Where a type is first used: its name if it has no better one.
#[derive(Clone, Debug)]
pub(super) struct Hint {
    base: Base,
    steps: Vec<String>,
}

#[derive(Clone, Debug)]
enum Base {
    Name(String),
    Type(TypeId),
}

impl Hint {
    /// A path that starts at a name, such as a webhook's.
    pub(super) fn named(name: impl Into<String>) -> Self {
        Hint {
            base: Base::Name(name.into()),
            steps: Vec::new(),
        }
    }

    /// A path that starts at a type, whose name is not known yet.
    pub(super) fn inside(id: TypeId) -> Self {
        Hint {
            base: Base::Type(id),
            steps: Vec::new(),
        }
    }

    pub(super) fn child(&self, step: &str) -> Self {
        let mut child = self.clone();
        child.steps.push(step.to_owned());
        child
    }

    fn text(&self, names: &[Option<Ident>], shared: &Shared) -> String {
        let base = match &self.base {
            Base::Name(name) => name.as_str(),
            Base::Type(id) => names[shared.of(*id).0].as_ref().map_or("", Ident::as_str),
        };
        let mut text = base.to_owned();
        for step in &self.steps {
            text.push(' ');
            text.push_str(step);
        }
        shortened(text)
    }
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

/// The names that a type may get, the best first.
#[derive(Debug)]
pub(super) struct Candidates {
    /// The schema that is declared under a name, if the type is one.
    declared: Option<NodeId>,
    /// Whether the type is that schema and not a narrower one.
    is_exact: bool,
    title: Option<String>,
    hint: Hint,
}

impl Candidates {
    /// Of equal types, the one with the lowest rank gives the name.
    pub(super) fn rank(&self) -> impl Ord + use<> {
        let declared = self.declared.filter(|_| self.is_exact);
        (declared.is_none(), declared)
    }
}

impl Types<'_> {
    /// Reserves a type that is named by what it is, wherever it stands.
    pub(super) fn reserve_named(&mut self, name: &str, view: &View) -> TypeId {
        let candidates = Candidates {
            declared: None,
            is_exact: false,
            title: None,
            hint: Hint::named(name),
        };
        let node = lower::first_node(view).or(self.document.root());
        let node = node.expect("a view holds a schema of a document");
        self.reserve(candidates, Docs::default(), node)
    }

    /// Reserves a type for a view.
    pub(super) fn reserve_view(&mut self, view: &View, merged: &Merged, hint: &Hint) -> TypeId {
        let document = self.document;
        let nodes = view.iter().filter_map(|part| match part {
            Part::Node(node) => Some(*node),
            _ => None,
        });
        let declared = nodes
            .clone()
            .find(|&node| declared_name(document, node).is_some());
        let candidates = Candidates {
            declared,
            is_exact: declared.is_some() && view.len() == 1,
            title: words::title(document, &merged.nodes).map(str::to_owned),
            hint: hint.clone(),
        };
        // The words of a branch are better than those of the union that it stands in.
        let mut nodes: Vec<_> = nodes.collect();
        nodes.extend(&merged.nodes);
        let docs = words::of_nodes(document, &nodes);
        let place = lower::first_node(view).or(merged.nodes.first().copied());
        let place = place.or(document.root());
        self.reserve(
            candidates,
            docs,
            place.expect("a view holds a schema of a document"),
        )
    }
}

/// Whether a view is a schema that is declared under a name.
pub(super) fn is_declared(document: &Document, view: &View) -> bool {
    matches!(view.as_slice(), [Part::Node(node)] if declared_name(document, *node).is_some())
}

/// The name under which a schema is declared: its key among named schemas, its key at the top of a
/// file of schemas, or the name of the file that it fills.
pub(super) fn declared_name(document: &Document, node: NodeId) -> Option<&str> {
    let Some(siblings) = document.parent(node) else {
        return document.file_stem(node);
    };
    let is_named = match document.key(siblings) {
        Some(key) => matches!(key, "schemas" | "$defs" | "definitions"),
        None => document.parent(siblings).is_none() && document.root() != Some(siblings),
    };
    document.key(node).filter(|_| is_named)
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
        let near = nearest(generated, names.iter().flatten().map(Ident::as_str));
        let setting = format!("type_name({generated:?}, …)");
        diagnostics.report(wording::unmatched_setting(&setting, near));
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
            diagnostics.report(wording::type_name_taken(own.as_str(), name));
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
            let target = words::target(document, node);
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
        self.scope.take(&candidates.hint.text(names, shared))
    }
}
