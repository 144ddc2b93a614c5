use super::*;

fn check(description: &str, expected: &str) {
    assert_eq!(sanitize(description), expected, "of {description:?}");
}

#[test]
fn code_blocks_are_fences_of_text() {
    check("```\nlet x = ;\n```", "```text\nlet x = ;\n```");
    check("~~~rust,should_panic\nx\n~~~", "```text\nx\n```");
    check("a\n\n    b\n\n\n    c", "a\n\n```text\nb\n\n\nc\n```");
    check("````\n```\n````", "````text\n```\n````");
    check("```", "```text\n```");
}

#[test]
fn code_blocks_of_lists_and_quotes_are_fences_of_text() {
    check("- ~~~\n  x\n  ~~~", "- ```text\n  x\n  ```");
    check("* ~~~rust\n  x", "- ```text\n  x\n  ```");
    check("1. ~~~\n   x", "1. ```text\n   x\n   ```");
    check("-     code", "- ```text\n  code\n  ```");
    check("> 7)     code", "> 7. ```text\n>    code\n>    ```");
    check("-\n\n      code", "```text\n  code\n```");
    check("- a\n\n      code", "- a\n\n  ```text\n  code\n  ```");
    check("> ```\n> a\n\nb", "> ```text\n> a\n> ```\n\nb");
    check("-\t\tcode", "- ```text\n    code\n  ```");
}

#[test]
fn invisible_characters_hide_no_code() {
    check("\u{1}~~~\nx", "```text\nx\n```");
    check("\u{202a}    code", "```text\ncode\n```");
    check("&#96;&#96;&#96;\nx", "\\`\\`\\`\nx");
    check("&#126;~~", "\\~\\~\\~");
    check("a\n\n&#32;&#32;&#32;&#32;b", "a\n\nb");
    check("a&#10;&#10;&#9;b", "a b");
    check("*&#32;&#32;&#32;&#32;&#32;&#32;code*", "*code*");
    check("\\\u{202a}`code", "\\`code");
}

#[test]
fn html_is_markdown_or_text() {
    check(
        "an [array] of <T> & Option<T>",
        "an \\[array\\] of \\<T> & Option\\<T>",
    );
    check("<img src=x onerror=alert(1)>", "");
    check("<script>alert(1)</script>", "\\<script>alert(1)\\</script>");
    check(
        "<p>One <b>bold</b> word, <code>a_b</code>.</p><p>Two</p>",
        "One **bold** word, `a_b`.\n\nTwo",
    );
    check("<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>", "- a\n\n- b");
    check(
        "Send <code> to <https://a.example/x>",
        "Send \\<code> to <https://a.example/x>",
    );
    check(
        "<a href=\"https://a.example\">b</a>",
        "[b](https://a.example)",
    );
    check("<a href=\"javascript:x\">b</a>", "b");
    check("a<br>b", "a\\\nb");
    check("<!-- a -->b", "b");
}

#[test]
fn links_lead_to_web_or_mail_addresses() {
    check(
        "[a](https://b.example/c_(d)?e&amp;f)",
        "[a](https://b.example/c_\\(d\\)?e\\&f)",
    );
    check(
        "[a](javascript:alert(1)) [b](data:x) [c](../d) [e]",
        "a b c \\[e\\]",
    );
    check(
        "[a](java&#115;cript:x) [b](JAVASCRIPT:x) [c](\\javascript:x)",
        "a b c",
    );
    check(
        "[a][b] [b]\n\n[b]: https://c.example 'title'",
        "[a](https://c.example) [b](https://c.example)",
    );
    check("see https://a.example/b.", "see <https://a.example/b>.");
    check(
        "<https://a.example> <a@b.example>",
        "<https://a.example> a@b.example",
    );
    check("![alt *text*](https://a.example/b.png)", "alt *text*");
    check(
        "[![alt](b.png)](https://a.example)",
        "[alt](https://a.example)",
    );
    check("\\![a](https://b.example)", "\\![a](https://b.example)");
    check("[mail](mailto:a@b.example)", "[mail](mailto:a@b.example)");
    check("[^1]\n\n[^1]: a note", "\\[^1\\]\n\n\\[^1\\]: a note");
}

#[test]
fn structure_is_kept() {
    check(
        "# One *two*\n\nThree\n=====\nfour",
        "**One *two***\n\n**Three**\n\nfour",
    );
    check("- one\ntwo\n\nthree", "- one\n  two\n\nthree");
    check(
        "10. one\n11. two\n    - three",
        "10. one\n11. two\n    - three",
    );
    check("- a\n\n- b\n* c", "- a\n\n- b\n\n* c");
    check("> said\nby", "> said\n> by");
    check("> [!NOTE]\n> said", "> **Note**\n>\n> said");
    check("a  \nb\\\nc", "a\\\nb\\\nc");
    check(
        "a_b *c* __d__ ***e*** `` ` ``",
        "a_b *c* __d__ ***e*** `` ` ``",
    );
    check("a\n\n---\n\nb", "a\n\n___\n\nb");
    check(
        "a | b\n--|:-:\n1 | `x\\|y`",
        "| a | b |\n| --- | :-: |\n| 1 | `x\\|y` |",
    );
    check("- [ ] to do ~~no~~", "- \\[ \\] to do \\~\\~no\\~\\~");
}

#[test]
fn text_stays_text() {
    check(
        "1986\\. A year\n\\# \\- \\+ \\> b",
        "1986\\. A year\n\\# - + > b",
    );
    check("&amp;lt; R&D \\* \\_a", "\\&lt; R&D \\* \\_a");
    check("   \n\n", "");
}

#[test]
fn names_are_code_spans() {
    assert_eq!(code_span("a"), "`a`");
    assert_eq!(
        code_span("a\n\n```\nb"),
        "```` a ``` b ````"
            .replace("```` a", "````a")
            .replace("b ````", "b````")
    );
    assert_eq!(code_span("`a"), "`` `a ``");
    assert_eq!(code_span("\u{202e}"), "`  `");
}

#[test]
fn a_description_that_is_too_deep_or_too_long_is_text() {
    assert!(sanitize(&">".repeat(1000)).starts_with("```text\n>>>"));
    assert!(sanitize(&"- ".repeat(1000)).starts_with("___"));
    assert!(sanitize(&format!("{}x", "- ".repeat(100))).starts_with("```text\n- "));
    assert!(sanitize(&"a ".repeat(1 << 16)).starts_with("```text\na a"));
    assert!(sanitize(&"`".repeat(25_000)).len() < 60_000);
}

mod properties {
    use proptest::prelude::*;
    use pulldown_cmark::{CodeBlockKind, Event as Parsed, Options, Parser, Tag as ParsedTag};

    use super::super::*;

    /// The options that rustdoc enables.
    fn rustdoc_options() -> Options {
        Options::ENABLE_TABLES
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_TASKLISTS
            | Options::ENABLE_SMART_PUNCTUATION
    }

    const FRAGMENTS: &[&str] = &[
        "```",
        "~~~",
        "````",
        "`",
        "``",
        "```rust",
        "- ",
        "* ",
        "+ ",
        "1. ",
        "2) ",
        "999999999. ",
        "-",
        "    ",
        "      ",
        "\t",
        " ",
        "  ",
        "\n",
        "\n",
        "\n\n",
        "> ",
        ">",
        "# ",
        "===",
        "---",
        "***",
        "\u{1}",
        "\u{202a}",
        "\u{200b}",
        "\u{ad}",
        "\r",
        "\r\n",
        "\0",
        "\u{2028}",
        "<img src=x onerror=alert(1)>",
        "<b>",
        "</b>",
        "<code>",
        "</code>",
        "<p>",
        "</p>",
        "<br>",
        "<li>",
        "<ul>",
        "</ul>",
        "<td>",
        "<pre>",
        "</pre>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<![CDATA[",
        "<?",
        "?>",
        "<T>",
        "<",
        ">",
        "</",
        "<a href=\"javascript:x\">",
        "<a href=\"https://a.example\">",
        "</a>",
        "[a](javascript:x)",
        "[a](https://a.example/(b)?c&d)",
        "[a](<https://a.example/ b>)",
        "![a](https://a.example/x.png)",
        "[",
        "](",
        ")",
        "]",
        "(",
        "![",
        "[a]: javascript:x\n",
        "[b]: https://a.example\n",
        "[a]",
        "[b]",
        "[^1]: ",
        "[^1]",
        "[x][b]",
        "- [ ] ",
        "|",
        "|-|-|\n",
        "|a|b|\n",
        "\n|-|\n",
        "\\|",
        "&#96;",
        "&#126;",
        "&#10;",
        "&#32;",
        "&Tab;",
        "&lt;",
        "&amp;",
        "&",
        ";",
        "\\",
        "*",
        "**",
        "_",
        "__",
        "~",
        "~~",
        "!",
        ":",
        "=",
        "+",
        "\"",
        "'",
        "--",
        "...",
        "https://a.example/b",
        "http://",
        "mailto:a@b.example",
        "<a@b.example>",
        "word",
        "a",
        "b",
        "1",
        "  \n",
        "é",
        "&nbsp;",
        "\u{a0}",
        "$",
        "$$",
        "{",
        "}",
        "^",
        "#",
        ".",
        ",",
    ];

    fn markdown() -> impl Strategy<Value = String> {
        let fragment = prop_oneof![
            20 => prop::sample::select(FRAGMENTS).prop_map(str::to_owned),
            1 => any::<char>().prop_map(String::from),
        ];
        prop::collection::vec(fragment, 1..24).prop_map(|parts| parts.concat())
    }

    fn assert_harmless(text: &str) {
        for event in Parser::new_ext(text, rustdoc_options()) {
            match event {
                Parsed::Start(ParsedTag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                    assert_eq!(&*info, "text", "in {text}");
                }
                Parsed::Start(ParsedTag::CodeBlock(CodeBlockKind::Indented))
                | Parsed::Start(ParsedTag::Image { .. })
                | Parsed::Html(_)
                | Parsed::InlineHtml(_)
                | Parsed::FootnoteReference(_) => panic!("{event:?} in {text}"),
                Parsed::Start(ParsedTag::Link { dest_url, .. }) => {
                    let schemes = ["http://", "https://", "mailto:"];
                    let address = dest_url.to_ascii_lowercase();
                    let is_web = schemes.iter().any(|scheme| address.starts_with(scheme));
                    assert!(is_web, "{dest_url} in {text}");
                }
                _ => {}
            }
        }
    }

    /// The words without characters that may be marks of emphasis.
    fn words(events: &[Event]) -> String {
        let texts = events.iter().filter_map(|event| match event {
            Event::Text(text) | Event::Code(text) | Event::CodeBlock(text) => Some(text.as_str()),
            _ => None,
        });
        let is_mark = |c: char| c.is_whitespace() || matches!(c, '*' | '_');
        texts.collect::<String>().replace(is_mark, "")
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.max(4096), failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_description_becomes_code_or_html(description in markdown()) {
            assert_harmless(&sanitize(&description));
            assert_harmless(&sanitize_after("The payload:", &description));
        }

        #[test]
        fn no_name_becomes_code_or_html(name in markdown()) {
            let text = format!("The property {}.", code_span(&name));
            assert_harmless(&text);
            let spans = Parser::new_ext(&text, rustdoc_options()).filter(|event| matches!(event, Parsed::Code(_)));
            prop_assert_eq!(spans.count(), 1, "in {}", text);
        }

        #[test]
        fn written_markdown_parses_to_the_same_text(description in markdown()) {
            let events = parse(&description);
            let written = write(&events);
            prop_assert_eq!(words(&parse(&written)), words(&events), "in {}", written);
        }

        #[test]
        fn hidden_characters_change_nothing(description in markdown()) {
            let lines = description.replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
            let visible = openapi_webhooks_document::escape::without_hidden(&lines);
            prop_assert_eq!(sanitize(&lines), sanitize(&visible));
        }
    }
}
