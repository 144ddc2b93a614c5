//! Finds which files of a crate import which other files, from the paths in their code.
//!
//! A path in a `use` line or in code imports the file of the longest module in it. Comments, tests and
//! paths in macros for their callers (`$crate::…`) are ignored.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::str::FromStr;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// For each file, relative to `src`, the files that it imports.
pub(crate) struct Imports(BTreeMap<String, BTreeSet<String>>);

impl Imports {
    /// Reads the sources of a crate, from its folder `src`.
    pub(crate) fn of_crate(src: &Path) -> Self {
        let mut files = Vec::new();
        collect_files(src, "", &mut files);
        Self::of_files(files)
    }

    /// Reads files: their paths relative to `src`, and their texts.
    pub(crate) fn of_files(files: impl IntoIterator<Item = (String, String)>) -> Self {
        let parse = |text: &str| TokenStream::from_str(text).expect("Rust");
        let files: Vec<_> = files
            .into_iter()
            .map(|(path, text)| (path, parse(&text)))
            .collect();
        let mut names = Names::default();
        for (path, tokens) in &files {
            names.modules.insert(module_of(path), path.clone());
            for name in exported_macros(tokens.clone()) {
                names.macros.insert(name, path.clone());
            }
        }
        let imports = files.into_iter().map(|(path, tokens)| {
            let mut reader = Reader::new(&names, module_of(&path));
            reader.read(tokens);
            reader.found.remove(&path);
            (path, reader.found)
        });
        Self(imports.collect())
    }

    /// The imports from a layer to a layer above it. Layers are listed from the lowest to the highest,
    /// as the names of folders and files in `src`.
    pub(crate) fn upward(&self, layers: &[&str]) -> Vec<String> {
        let layer = |path: &str| {
            let name = path.split('/').next().unwrap_or_default();
            let name = name.trim_end_matches(".rs");
            let found = layers.iter().position(|layer| *layer == name);
            found.unwrap_or_else(|| panic!("`{path}` is in none of the layers"))
        };
        let pairs = self.pairs();
        let upward = pairs.filter(|(from, to)| layer(from) < layer(to));
        upward
            .map(|(from, to)| format!("{from} imports {to}"))
            .collect()
    }

    /// The groups of files that import one another directly or indirectly.
    pub(crate) fn cycles(&self) -> Vec<Vec<String>> {
        let reach: BTreeMap<&str, BTreeSet<&str>> = self
            .0
            .keys()
            .map(|file| (file.as_str(), self.reach(file)))
            .collect();
        let mut cycles = BTreeSet::new();
        for (file, reached) in &reach {
            if reached.contains(file) {
                let back = reached.iter().filter(|other| reach[*other].contains(file));
                cycles.insert(back.map(|file| (*file).to_owned()).collect());
            }
        }
        cycles.into_iter().collect()
    }

    /// All files that a file imports directly or indirectly.
    fn reach(&self, file: &str) -> BTreeSet<&str> {
        let mut reached = BTreeSet::new();
        let mut next: Vec<&str> = self.0[file].iter().map(String::as_str).collect();
        while let Some(file) = next.pop() {
            if reached.insert(file) {
                next.extend(self.0[file].iter().map(String::as_str));
            }
        }
        reached
    }

    fn pairs(&self) -> impl Iterator<Item = (&String, &String)> {
        let of_file = |(from, imported)| BTreeSet::iter(imported).map(move |to| (from, to));
        self.0.iter().flat_map(of_file)
    }
}

fn collect_files(folder: &Path, prefix: &str, files: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy();
        if path.is_dir() {
            collect_files(&path, &format!("{prefix}{name}/"), files);
        } else if name.ends_with(".rs") {
            let text = fs::read_to_string(&path).expect("a source file");
            files.push((format!("{prefix}{name}"), text));
        }
    }
}

type Module = Vec<String>;

/// `wire/form/mod.rs` and `wire/form.rs` contain the module `wire::form`.
fn module_of(path: &str) -> Module {
    let path = path.trim_end_matches(".rs");
    let parts = path.split('/').map(str::to_owned);
    let mut module: Module = parts.collect();
    if module
        .last()
        .is_some_and(|last| ["mod", "lib", "main"].contains(&last.as_str()))
    {
        module.pop();
    }
    module
}

/// The files of modules, and of the macros at the root of the crate.
#[derive(Default)]
struct Names {
    modules: BTreeMap<Module, String>,
    macros: BTreeMap<String, String>,
}

impl Names {
    fn file_of(&self, path: &[String]) -> &str {
        if let [name] = path
            && let Some(file) = self.macros.get(name)
        {
            return file;
        }
        let prefixes = (0..=path.len()).rev().map(|length| &path[..length]);
        let mut files = prefixes.filter_map(|prefix| self.modules.get(prefix));
        files.next().expect("the root of the crate")
    }
}

fn exported_macros(tokens: TokenStream) -> Vec<String> {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let names = tokens.windows(3).filter_map(|three| match three {
        [TokenTree::Ident(rules), _, TokenTree::Ident(name)] if rules == "macro_rules" => {
            Some(name.to_string())
        }
        _ => None,
    });
    names.collect()
}

/// Reads the tokens of one module.
struct Reader<'a> {
    names: &'a Names,
    module: Module,
    found: BTreeSet<String>,
}

impl<'a> Reader<'a> {
    fn new(names: &'a Names, module: Module) -> Self {
        Self {
            names,
            module,
            found: BTreeSet::new(),
        }
    }

    fn read(&mut self, tokens: TokenStream) {
        let tokens: Vec<_> = tokens.into_iter().collect();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let rest = &tokens[at..];
            at += match token {
                _ if is_test(rest) => length_of_item(rest),
                TokenTree::Ident(word) if word == "mod" && is_inline(rest) => self.inline(rest),
                TokenTree::Ident(word) if word == "use" => self.use_line(rest),
                // `pub(crate)` and `pub(in crate::wire)` import nothing.
                TokenTree::Ident(word) if word == "pub" && is_group(rest.get(1)) => 2,
                // `$crate::…` is the caller's.
                TokenTree::Punct(mark) if mark.as_char() == '$' => 2,
                TokenTree::Ident(_) => self.path(rest),
                TokenTree::Group(group) => {
                    self.read(group.stream());
                    1
                }
                _ => 1,
            };
        }
    }

    /// `mod name { … }`
    fn inline(&mut self, tokens: &[TokenTree]) -> usize {
        let [_, TokenTree::Ident(name), TokenTree::Group(body), ..] = tokens else {
            unreachable!("an inline module")
        };
        self.module.push(name.to_string());
        self.read(body.stream());
        self.module.pop();
        3
    }

    /// `use a::{b, c::d};`
    fn use_line(&mut self, tokens: &[TokenTree]) -> usize {
        let is_end = |token: &TokenTree| token.to_string() == ";";
        let length = tokens.iter().position(is_end).unwrap_or(tokens.len());
        // `use $crate::…` is the caller's.
        if tokens.get(1).is_some_and(|first| first.to_string() != "$") {
            self.use_tree(&[], &tokens[1..length]);
        }
        length
    }

    fn use_tree(&mut self, prefix: &[String], tokens: &[TokenTree]) {
        let is_comma = |token: &TokenTree| token.to_string() == ",";
        for branch in tokens.split(is_comma) {
            let mut path = prefix.to_vec();
            let names = branch.iter().take_while(|token| token.to_string() != "as");
            let mut group = None;
            for token in names {
                match token {
                    TokenTree::Ident(name) => path.push(name.to_string()),
                    TokenTree::Group(inner) => group = Some(inner.stream()),
                    _ => {}
                }
            }
            match group {
                Some(inner) => self.use_tree(&path, &inner.into_iter().collect::<Vec<_>>()),
                None => self.add(&path),
            }
        }
    }

    /// `a::b::c`, or a single name, which imports nothing.
    fn path(&mut self, tokens: &[TokenTree]) -> usize {
        let mut path = Vec::new();
        let mut at = 0;
        while let Some(TokenTree::Ident(name)) = tokens.get(at) {
            path.push(name.to_string());
            at += 1;
            if !is_double_colon(&tokens[at..]) {
                break;
            }
            at += 2;
        }
        if path.len() > 1 {
            self.add(&path);
        }
        at.max(1)
    }

    fn add(&mut self, path: &[String]) {
        if let Some(path) = self.absolute(path) {
            self.found.insert(self.names.file_of(&path).to_owned());
        }
    }

    /// The path from the root of the crate. `None` for a path to another crate, and for names that a
    /// `use` line imported.
    fn absolute(&self, path: &[String]) -> Option<Module> {
        let (first, rest) = path.split_first()?;
        let mut base = match first.as_str() {
            "crate" => Module::new(),
            "self" => self.module.clone(),
            "super" => self.parent(&self.module),
            _ => {
                let child = [self.module.as_slice(), std::slice::from_ref(first)].concat();
                return self
                    .names
                    .modules
                    .contains_key(&child)
                    .then(|| [child, rest.to_vec()].concat());
            }
        };
        for name in rest {
            match name.as_str() {
                "super" => base = self.parent(&base),
                "self" => {}
                _ => base.push(name.clone()),
            }
        }
        Some(base)
    }

    fn parent(&self, module: &[String]) -> Module {
        module
            .split_last()
            .map_or_else(Module::new, |(_, parent)| parent.to_vec())
    }
}

fn is_test(tokens: &[TokenTree]) -> bool {
    match tokens {
        [TokenTree::Punct(mark), TokenTree::Group(attribute), ..] if mark.as_char() == '#' => {
            attribute.stream().to_string().replace(' ', "") == "cfg(test)"
        }
        _ => false,
    }
}

/// Up to the body of an item, or its semicolon.
fn length_of_item(tokens: &[TokenTree]) -> usize {
    let is_end = |token: &TokenTree| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        token => token.to_string() == ";",
    };
    tokens
        .iter()
        .position(is_end)
        .map_or(tokens.len(), |at| at + 1)
}

fn is_inline(tokens: &[TokenTree]) -> bool {
    matches!(tokens, [_, TokenTree::Ident(_), TokenTree::Group(_), ..])
}

fn is_group(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis)
}

fn is_double_colon(tokens: &[TokenTree]) -> bool {
    let is_colon =
        |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ':');
    matches!(tokens, [one, two, ..] if is_colon(one) && is_colon(two))
}
