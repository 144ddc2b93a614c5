//! YAML with aliases.

use crate::{Construct, Files, construct, many};

pub(crate) const CONSTRUCTS: &[Construct] = &[
    construct("aliases-in-const", |size| laughs(size, "const")),
    construct("aliases-in-default", |size| laughs(size, "default")),
    construct("aliases-in-enum", |size| laughs(size, "enum")),
    construct("aliases-in-example", |size| laughs(size, "example")),
    construct("aliases-in-x-extension", |size| laughs(size, "x-anything")),
    construct("aliases-of-schemas", |size| {
        let levels = many(size.min(20_000), 100, |at| match at {
            0 => "      A0: &a0 {type: string}\n".to_owned(),
            _ => format!(
                "      A{at}: &a{at} {{type: object, properties: {{l: *a{0}, r: *a{0}}}}}\n",
                at - 1
            ),
        });
        file("$ref: '#/components/schemas/A1'", &levels.concat())
    }),
    construct("aliases-of-inline-unions", |size| {
        let levels = many(size.min(20_000), 100, |at| match at {
            0 => "      A0: &a0 {type: string}\n".to_owned(),
            _ => format!(
                "      A{at}: &a{at} {{anyOf: [*a{0}, {{type: array, items: *a{0}}}]}}\n",
                at - 1
            ),
        });
        let last = levels.len() - 1;
        file(
            &format!("$ref: '#/components/schemas/A{last}'"),
            &levels.concat(),
        )
    }),
    construct("aliases-in-a-chain-of-depth", |size| {
        let levels = many(size, 240, |at| match at {
            0 => format!("      - &a0 {}1{}\n", "[".repeat(100), "]".repeat(100)),
            _ => format!(
                "      - &a{at} {}*a{}{}\n",
                "[".repeat(100),
                at - 1,
                "]".repeat(100)
            ),
        });
        file(&format!("enum:\n{}", indented(&levels.concat())), "")
    }),
    construct("aliases-of-a-long-text", |size| {
        let uses = many(size / 2, 10, |_| "        - [*a]\n".to_owned()).concat();
        file(
            &format!("enum:\n        - &a {}\n{uses}", "x".repeat(size / 2)),
            "",
        )
    }),
    construct("aliases-of-a-large-array", |size| {
        let uses = many(size / 2, 16, |at| format!("        - [*a,{at}]\n")).concat();
        let numbers = many(size / 2, 3, |_| "1").join(", ");
        file(&format!("enum:\n        - &a [{numbers}]\n{uses}"), "")
    }),
    construct("merge-keys", |size| {
        let levels = many(size.min(10_000), 50, |at| {
            format!("      A{at}: &a{at} {{<<: *a{}}}\n", at.saturating_sub(1))
        });
        file("type: string", &levels.concat())
    }),
    construct("anchors", |size| {
        file(
            "type: string",
            &many(size, 20, |at| format!("      A{at}: &b{at} {{}}\n")).concat(),
        )
    }),
    construct("nested-yaml-flow", |size| yaml("[".repeat(size))),
    construct("nested-yaml-maps", |size| yaml("{a: ".repeat(size / 4))),
    construct("nested-yaml-blocks", |size| {
        let depth = size.isqrt();
        yaml(
            (0..depth)
                .map(|at| format!("{}a:\n", " ".repeat(at)))
                .collect(),
        )
    }),
    construct("nested-yaml-dashes", |size| yaml("- ".repeat(size / 2))),
    construct("nested-yaml-questions", |size| yaml("? ".repeat(size / 2))),
    construct("long-yaml-key", |size| {
        yaml(format!("{}: 1\n", "k".repeat(size)))
    }),
    construct("long-yaml-plain-text", |size| {
        yaml(format!("a: {}\n", "word ".repeat(size / 5)))
    }),
    construct("long-yaml-quoted-text", |size| {
        yaml(format!("a: \"{}\"\n", "\\u0061 ".repeat(size / 7)))
    }),
    construct("many-yaml-lines-in-a-text", |size| {
        yaml(format!("a: |\n{}", "  x\n".repeat(size / 4)))
    }),
    construct("many-empty-yaml-lines", |size| yaml("\n".repeat(size))),
    construct("many-yaml-comments", |size| yaml("# \n".repeat(size / 3))),
    construct("many-yaml-documents", |size| yaml("---\n".repeat(size / 4))),
    construct("many-yaml-tags", |size| {
        yaml(format!("[{}]", "!!str a, ".repeat(size / 9)))
    }),
    construct("many-yaml-directives", |size| {
        yaml("%TAG !a! b\n".repeat(size / 11))
    }),
    construct("yaml-flow-on-one-line", |size| {
        file(
            &format!("enum: [{}]", many(size, 8, |at| at.to_string()).join(", ")),
            "",
        )
    }),
    construct("yaml-flow-of-pairs", |size| {
        yaml(format!(
            "[{}]",
            many(size, 8, |at| format!("a: {at}")).join(", ")
        ))
    }),
    construct("yaml-block-of-many", |size| {
        file(
            &format!(
                "enum:\n{}",
                many(size, 16, |at| format!("        - {at}\n")).concat()
            ),
            "",
        )
    }),
    construct("yaml-of-wide-characters", |size| {
        file(
            &format!(
                "enum:\n{}",
                many(size, 20, |at| format!("        - \u{1F980}{at}\n")).concat()
            ),
            "",
        )
    }),
    construct("duplicate-yaml-keys", |size| {
        yaml("a: 1\n".repeat(size / 5))
    }),
    construct("long-yaml-number", |size| {
        file(&format!("const: {}", "1".repeat(size)), "")
    }),
];

/// The billion laughs attack: each level contains ten aliases of the level below.
fn laughs(size: usize, keyword: &str) -> Files {
    let levels = many(size.min(4_000), 80, |at| match at {
        0 => "        - &a0 [l, o, l]\n".to_owned(),
        _ => format!(
            "        - &a{at} [{}]\n",
            vec![format!("*a{}", at - 1); 10].join(", ")
        ),
    });
    file(
        &format!(
            "type: object\n        properties:\n          p:\n            {keyword}:\n{}",
            indented(&indented(&levels.concat()))
        ),
        "",
    )
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("      {line}\n")).collect()
}

/// A document with one schema, and others under `components`.
fn file(schema: &str, others: &str) -> Files {
    yaml(format!(
        "openapi: 3.1.0\ninfo: {{title: Hostile, version: '1'}}\nwebhooks:\n  order:\n    post:\n      \
         requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/S0'}}}}}}}}\n      \
         responses: {{}}\ncomponents:\n  schemas:\n      S0:\n        {schema}\n{others}"
    ))
}

fn yaml(text: String) -> Files {
    vec![("openapi.yaml".to_owned(), text)]
}
