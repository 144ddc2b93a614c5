//! Constructs syntax trees directly. With thousands of properties and types, it would be slow to build, copy
//! and parse tokens instead.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::format_ident;
use syn::punctuated::Punctuated;
use syn::token::{Brace, Bracket, Paren};
use syn::{
    AngleBracketedGenericArguments, AttrStyle, Attribute, ConstModifiers, Expr, ExprCall,
    ExprField, ExprLit, ExprMethodCall, ExprPath, ExprReference, ExprStruct, ExprTry, Field,
    FieldModifiers, FieldValue, FnArg, GenericArgument, Generics, ImplItem, ImplItemConst, Item,
    ItemMacro, ItemMod, Lit, LitBool, LitStr, Macro, MacroDelimiter, Member, Meta, MetaNameValue,
    Pat, PatIdent, PatType, Path, PathArguments, PathSegment, Stmt, Token, TraitBound,
    TraitBoundModifiers, Type, TypeImplTrait, TypeParamBound, TypePath, TypeTuple, Visibility,
    parse_quote,
};

/// Parses the items of a template.
pub(crate) fn items(template: TokenStream) -> Vec<Item> {
    match syn::parse2::<syn::File>(template) {
        Ok(file) => file.items,
        Err(error) => unreachable!("the templates make items: {error}"),
    }
}

/// `pub mod name { … }`
pub(crate) fn module(docs: Vec<Attribute>, name: &str, items: Vec<Item>) -> Item {
    let name = ident(name);
    let mut module: ItemMod = parse_quote!(pub mod #name {});
    module.attrs = docs;
    module.content = Some((Brace::default(), items));
    Item::Mod(module)
}

/// `__v1::name!(…);`, for arguments that fit on one line.
pub(crate) fn macro_call(name: &str, tokens: TokenStream) -> Item {
    Item::Macro(ItemMacro {
        attrs: Vec::new(),
        ident: None,
        mac: Macro {
            path: runtime(&[name]),
            bang_token: Token![!](Span::call_site()),
            delimiter: MacroDelimiter::Paren(Paren::default()),
            tokens,
        },
        semi_token: Some(Token![;](Span::call_site())),
    })
}

/// `__v1::name! { … }` with items. prettyplease would print the tokens of a macro call as one paragraph, so
/// this returns a module, which [`with_macro_calls`] turns into the call after formatting.
pub(crate) fn macro_of_items(name: &str, items: Vec<Item>) -> Item {
    let name = format_ident!("{ALIAS}_{name}");
    let mut module: ItemMod = parse_quote!(mod #name {});
    module.content = Some((Brace::default(), items));
    Item::Mod(module)
}

/// Replaces the placeholder modules in the code with macro calls. Only the start of a line can match, so text
/// of the document cannot: it follows `///` or is in quotation marks.
pub(crate) fn with_macro_calls(code: &str) -> String {
    let stand_in = format!("mod {ALIAS}_");
    let mut output = String::with_capacity(code.len());
    for line in code.split_inclusive('\n') {
        let text = line.trim_start();
        match text
            .strip_prefix(&stand_in)
            .and_then(|rest| rest.split_once(' '))
        {
            Some((name, rest)) => {
                output.push_str(&line[..line.len() - text.len()]);
                output.push_str(&format!("{ALIAS}::{name}! {rest}"));
            }
            None => output.push_str(line),
        }
    }
    output
}

/// `const name: Type = value;`, in an impl.
pub(crate) fn associated_const(name: Ident, ty: Type, value: Expr) -> ImplItem {
    let span = Span::call_site();
    ImplItem::Const(ImplItemConst {
        attrs: Vec::new(),
        vis: Visibility::Inherited,
        modifiers: ConstModifiers::default(),
        const_token: Token![const](span),
        ident: name,
        generics: Generics::default(),
        colon_token: Token![:](span),
        ty,
        eq_token: Token![=](span),
        expr: value,
        semi_token: Token![;](span),
    })
}

/// An identifier, raw where `text` is: `r#type`.
pub(crate) fn ident(text: &str) -> Ident {
    match text.strip_prefix("r#") {
        Some(text) => Ident::new_raw(text, Span::call_site()),
        None => Ident::new(text, Span::call_site()),
    }
}

/// `#[doc = "…"]`, which prettyplease prints as `///…`.
pub(crate) fn doc(text: Literal) -> Attribute {
    Attribute {
        pound_token: Token![#](Span::call_site()),
        style: AttrStyle::Outer,
        bracket_token: Bracket::default(),
        meta: Meta::NameValue(MetaNameValue {
            path: ident("doc").into(),
            eq_token: Token![=](Span::call_site()),
            value: literal(Lit::new(text)),
        }),
    }
}

/// `types::Subscription`
pub(crate) fn path(segments: &[&str]) -> Path {
    Path {
        leading_colon: None,
        segments: segments.iter().map(|one| segment(one)).collect(),
    }
}

/// The name by which generated modules refer to the runtime's facade. No identifier of a document begins with
/// two underscores, so none can clash with it.
pub(crate) const ALIAS: &str = "__v1";

/// `__v1::Message`. Generated code uses items of the runtime only through this path.
pub(crate) fn runtime(segments: &[&str]) -> Path {
    path(&[&[ALIAS], segments].concat())
}

/// `Vec<…>`, given the path to `Vec`.
pub(crate) fn generic(mut path: Path, arguments: impl IntoIterator<Item = Type>) -> Path {
    let arguments = arguments.into_iter().map(GenericArgument::Type);
    if let Some(last) = path.segments.last_mut() {
        last.arguments = PathArguments::AngleBracketed(AngleBracketedGenericArguments {
            colon2_token: None,
            lt_token: Token![<](Span::call_site()),
            args: arguments.collect(),
            gt_token: Token![>](Span::call_site()),
        });
    }
    path
}

fn segment(text: &str) -> PathSegment {
    ident(text).into()
}

pub(crate) fn path_type(path: Path) -> Type {
    Type::Path(TypePath {
        attrs: Vec::new(),
        qself: None,
        path,
    })
}

/// `(A, B)`
pub(crate) fn tuple(items: impl IntoIterator<Item = Type>) -> Type {
    let mut elems: Punctuated<_, _> = items.into_iter().collect();
    if elems.len() == 1 {
        elems.push_punct(Token![,](Span::call_site()));
    }
    Type::Tuple(TypeTuple {
        attrs: Vec::new(),
        paren_token: Paren::default(),
        elems,
    })
}

/// `impl A`
pub(crate) fn impl_trait(path: Path) -> Type {
    let bound = TypeParamBound::Trait(TraitBound {
        paren_token: None,
        lifetimes: None,
        modifiers: TraitBoundModifiers::default(),
        maybe: None,
        path,
    });
    Type::ImplTrait(TypeImplTrait {
        attrs: Vec::new(),
        impl_token: Token![impl](Span::call_site()),
        bounds: Punctuated::from_iter([bound]),
    })
}

/// `pub name: Type`
pub(crate) fn public_field(attrs: Vec<Attribute>, name: Ident, ty: Type) -> Field {
    Field {
        attrs,
        vis: Visibility::Public(Token![pub](Span::call_site())),
        modifiers: FieldModifiers::default(),
        ident: Some(name),
        colon_token: Some(Token![:](Span::call_site())),
        ty,
        default: None,
    }
}

/// `name: Type`, of a function.
pub(crate) fn argument(name: Ident, ty: Type) -> FnArg {
    FnArg::Typed(PatType {
        attrs: Vec::new(),
        pat: Box::new(Pat::Ident(PatIdent {
            attrs: Vec::new(),
            by_ref: None,
            mutability: None,
            ident: name,
            subpat: None,
        })),
        colon_token: Token![:](Span::call_site()),
        ty: Box::new(ty),
    })
}

/// `name: value`, or only `name` if the variable has the same name.
pub(crate) fn field_value(name: Ident, value: Option<Expr>) -> FieldValue {
    FieldValue {
        attrs: Vec::new(),
        colon_token: value.is_some().then(|| Token![:](Span::call_site())),
        expr: value.unwrap_or_else(|| path_expression(name.clone().into())),
        member: Member::Named(name),
    }
}

/// `Self { … }`
pub(crate) fn self_struct(values: Vec<FieldValue>) -> Expr {
    Expr::Struct(ExprStruct {
        attrs: Vec::new(),
        qself: None,
        path: path(&["Self"]),
        brace_token: Brace::default(),
        fields: values.into_iter().collect(),
        dot2_token: None,
        rest: None,
    })
}

pub(crate) fn path_expression(path: Path) -> Expr {
    Expr::Path(ExprPath {
        attrs: Vec::new(),
        qself: None,
        path,
    })
}

/// `function(…)`
pub(crate) fn call(function: Path, arguments: impl IntoIterator<Item = Expr>) -> Expr {
    Expr::Call(ExprCall {
        attrs: Vec::new(),
        func: Box::new(path_expression(function)),
        paren_token: Paren::default(),
        args: arguments.into_iter().collect(),
    })
}

/// `value.method(…)`
pub(crate) fn method_call(
    value: Expr,
    method: &str,
    arguments: impl IntoIterator<Item = Expr>,
) -> Expr {
    Expr::MethodCall(ExprMethodCall {
        attrs: Vec::new(),
        receiver: Box::new(value),
        dot_token: Token![.](Span::call_site()),
        method: ident(method),
        turbofish: None,
        paren_token: Paren::default(),
        args: arguments.into_iter().collect(),
    })
}

/// `value?`
pub(crate) fn try_(value: Expr) -> Expr {
    Expr::Try(ExprTry {
        attrs: Vec::new(),
        expr: Box::new(value),
        question_token: Token![?](Span::call_site()),
    })
}

/// `value.name`
pub(crate) fn field(value: Expr, name: Ident) -> Expr {
    Expr::Field(ExprField {
        attrs: Vec::new(),
        base: Box::new(value),
        dot_token: Token![.](Span::call_site()),
        member: Member::Named(name),
    })
}

/// `value;`
pub(crate) fn statement(value: Expr) -> Stmt {
    Stmt::Expr(value, Some(Token![;](Span::call_site())))
}

/// `&value`
pub(crate) fn reference(value: Expr) -> Expr {
    Expr::Reference(ExprReference {
        attrs: Vec::new(),
        and_token: Token![&](Span::call_site()),
        mutability: None,
        expr: Box::new(value),
    })
}

/// `"text"`
pub(crate) fn text(text: &str) -> Expr {
    literal(Lit::Str(LitStr::new(text, Span::call_site())))
}

/// `7`
pub(crate) fn number(value: usize) -> Expr {
    literal(Lit::new(Literal::usize_unsuffixed(value)))
}

/// `true`
pub(crate) fn boolean(value: bool) -> Expr {
    literal(Lit::Bool(LitBool::new(value, Span::call_site())))
}

fn literal(lit: Lit) -> Expr {
    Expr::Lit(ExprLit {
        attrs: Vec::new(),
        lit,
    })
}
