//! The page about signatures, with a worked example and code in several languages.

use maud::html;

use crate::site::File;

use super::frame::Frame;
use super::output::{HTML, file};

/// A language, with code that verifies a signature without a library and with the official library.
struct Language {
    name: &'static str,
    anchor: &'static str,
    /// Code without a library.
    by_hand: &'static str,
    /// How to add the library, and code that uses it.
    library: Option<(&'static str, &'static str)>,
}

macro_rules! code {
    ($name:literal) => {
        include_str!(concat!("../../assets/verify/", $name))
    };
}

const LANGUAGES: [Language; 8] = [
    Language {
        name: "curl and openssl",
        anchor: "shell",
        by_hand: code!("by_hand.sh"),
        library: None,
    },
    Language {
        name: "Python",
        anchor: "python",
        by_hand: code!("by_hand.py"),
        library: Some(("pip install standardwebhooks", code!("library.py"))),
    },
    Language {
        name: "Node.js",
        anchor: "node",
        by_hand: code!("by_hand.mjs"),
        library: Some(("npm install standardwebhooks", code!("library.mjs"))),
    },
    Language {
        name: "Go",
        anchor: "go",
        by_hand: code!("by_hand.go"),
        library: Some((
            "go get github.com/standard-webhooks/standard-webhooks/libraries/go",
            code!("library.go"),
        )),
    },
    Language {
        name: "Rust",
        anchor: "rust",
        by_hand: code!("by_hand.rs"),
        library: Some(("cargo add openapi-webhooks", code!("library.rs"))),
    },
    Language {
        name: "PHP",
        anchor: "php",
        by_hand: code!("by_hand.php"),
        library: Some((
            "composer require standard-webhooks/standard-webhooks",
            code!("library.php"),
        )),
    },
    Language {
        name: "Ruby",
        anchor: "ruby",
        by_hand: code!("by_hand.rb"),
        library: Some(("gem install standardwebhooks", code!("library.rb"))),
    },
    Language {
        name: "Java",
        anchor: "java",
        by_hand: code!("ByHand.java"),
        library: Some((
            "com.standardwebhooks:standardwebhooks",
            code!("Library.java"),
        )),
    },
];

/// The worked example. The tests recompute its signature.
const SECRET: &str = "whsec_YW4gZXhhbXBsZSBzZWNyZXQgb2YgMzIgYnl0ZXMgb2s=";
const ID: &str = "msg_2Lh9KRb0pzN4LePd3XiA4v12Axj";
const TIMESTAMP: &str = "1769851800";
const BODY: &str =
    r#"{"type":"example","timestamp":"2026-01-31T09:30:00Z","data":{"username":"zoë"}}"#;
const SIGNATURE: &str = "v1,6rNEzPHIzXE87sfT4cJd+6MCebUXuRnMXpsc9iHyyvg=";

pub(super) fn page(frame: &Frame<'_>) -> File {
    let example = [
        ("Secret", SECRET),
        ("webhook-id", ID),
        ("webhook-timestamp", TIMESTAMP),
        ("Body", BODY),
        ("webhook-signature", SIGNATURE),
    ];
    let main = html! {
        h1 { "Verify signatures" }
        p {
            "Every request is signed as "
            a rel="noopener" href="https://www.standardwebhooks.com/" { "Standard Webhooks" }
            " describes. The signature proves that the request comes from us and was not changed on its way."
        }
        section #headers {
            h2 { a href="#headers" { "Headers" } }
            dl.worked {
                dt { code { "webhook-id" } }
                dd { "The id of the message. Retries have the same id: use it to recognise what you have handled already." }
                dt { code { "webhook-timestamp" } }
                dd { "The time of the attempt, in seconds since 1970-01-01 UTC." }
                dt { code { "webhook-signature" } }
                dd { "Signatures of the id, the time and the body, separated by spaces." }
            }
        }
        section #how {
            h2 { a href="#how" { "How it works" } }
            ol {
                li { "Take the body as it arrived, byte for byte. A body that was parsed and written again differs." }
                li { "Join " code { "webhook-id" } ", " code { "webhook-timestamp" } " and the body with full stops." }
                li { "Decode the part of your secret after " code { "whsec_" } " from base64, and compute the HMAC-SHA256 of the joined text with it." }
                li { "Encode the result in base64. " code { "webhook-signature" } " lists signatures, separated by spaces: one of them has to be " code { "v1," } " followed by your result. Compare in constant time. There are two while a secret is replaced." }
                li { "Reject the request if " code { "webhook-timestamp" } " is more than five minutes off." }
            }
        }
        section #example {
            h2 { a href="#example" { "A worked example" } }
            p { "Try your code with these values, which are real. The time is long past, so leave out that check." }
            dl.worked {
                @for (name, value) in example { dt { (name) } dd { code { (value) } } }
            }
        }
        @for language in &LANGUAGES {
            section id=(language.anchor) {
                h2 { a href={ "#" (language.anchor) } { (language.name) } }
                @if let Some((install, code)) = language.library {
                    p { "With a library, from " code { (install) } ":" }
                    pre tabindex="0" aria-label={ (language.name) ", with a library" } role="region" { code { (code.trim_end()) } }
                }
                @if language.library.is_some() { p { "By hand:" } }
                pre tabindex="0" aria-label={ (language.name) ", by hand" } role="region" { code { (language.by_hand.trim_end()) } }
            }
        }
        p { "Next: " a href="delivery.html" { "what to answer, and when a message is sent again" } "." }
    };
    file(
        "verify.html",
        HTML,
        &frame.page("", "Verify signatures", &main),
    )
}
