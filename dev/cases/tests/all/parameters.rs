//! Parameters on the receiving side: sent parameters are parsed to equal values, and invalid ones are
//! rejected by name.

use std::collections::BTreeMap;

use cases::beside_the_body as beside;
use cases::beside_the_body::parameters::Order;
use cases::parameter_styles as styles;
use cases::parameter_styles::parameters::{Paint, Search};
use cases::received_parameters::Client;
use cases::received_parameters::parameters::{LeftOut, Needed, Shapes, Spread, Whole};
use cases::received_parameters::types::{Color, OneOrMany, ShapesXLevel};
use openapi_webhooks::codegen::v1::{Message, MessageError};
use openapi_webhooks::http::{HeaderMap, HeaderName, HeaderValue};
use openapi_webhooks::receiver::ParameterError;
use proptest::collection::{btree_map, vec};
use proptest::option::of;
use proptest::prelude::*;
use serde_json::{Value, json};

/// The parts of a request that parameters are in.
struct Request {
    headers: HeaderMap,
    query: String,
}

fn request(message: &Message) -> Request {
    let stored = serde_json::to_value(message).unwrap();
    let mut headers = HeaderMap::new();
    for pair in stored["headers"].as_array().unwrap() {
        let name: HeaderName = pair[0].as_str().unwrap().parse().unwrap();
        headers.append(name, pair[1].as_str().unwrap().parse().unwrap());
    }
    let query = stored["query"].as_str().unwrap().to_owned();
    Request { headers, query }
}

/// Writes and parses parameters. `None` if they cannot be sent.
fn round<P>(
    message: Result<Message, MessageError>,
    read: fn(&HeaderMap, &str) -> Result<P, ParameterError>,
) -> Option<P> {
    let request = request(&message.ok()?);
    Some(read(&request.headers, &request.query).unwrap())
}

/// Text that a header may contain: visible ASCII.
fn visible() -> impl Strategy<Value = String> {
    "[ -~]{0,8}"
}

/// An item of a list in a header, in which commas separate items and spaces around them are ignored.
fn listed() -> impl Strategy<Value = String> {
    "|[!-+.-~]([ -+.-~]{0,4}[!-+.-~])?"
}

fn any_text() -> impl Strategy<Value = String> {
    "\\PC{0,6}|[&=+%,;# \\[\\]\"äé]{0,6}"
}

/// Text without the delimiter of a style.
fn without(delimiter: char) -> impl Strategy<Value = String> {
    any_text().prop_map(move |text| text.replace(delimiter, ""))
}

fn some<T: std::fmt::Debug>(
    item: impl Strategy<Value = T>,
) -> impl Strategy<Value = Option<Vec<T>>> {
    of(vec(item, 1..4))
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        any::<f64>().prop_filter("JSON has no others", |number| number.is_finite()),
        Just(1e300),
        Just(5e-324),
        Just(-0.0),
    ]
}

fn styles_color(
    text: impl Strategy<Value = String> + Clone,
) -> impl Strategy<Value = styles::types::Color> {
    let others = btree_map("[a-z]{2,5}", text, 0..3);
    // At least one declared member is present, because an exploded object without one is absent.
    (any::<i64>(), of(any::<i64>()), others).prop_map(|(r, g, others)| {
        let mut color = styles::types::Color::new();
        color.r = Some(r);
        color.g = g;
        let others = others.into_iter();
        color.additional_properties = others.map(|(name, text)| (name, json!(text))).collect();
        color
    })
}

prop_compose! {
    fn in_headers()(
        x_plain in of(styles_color("[!-+.-~]{1,4}")),
        x_exploded in of(styles_color("[!-+.-~]{1,4}")),
        x_json in of(vec(any_text(), 0..3)),
        x_text in of(visible()),
        session in of(any_text()),
        theme in of("[!#-+.-:<-\\[\\]-~]{0,5}"),
        consent in of(vec(any_text(), 0..3)),
    ) -> Paint {
        Paint { x_plain, x_exploded, x_json, x_text, session, theme, consent, ..Paint::new() }
    }
}

prop_compose! {
    fn paint()(
        paint in in_headers(),
        form in some(any_text()),
        joined in of(styles_color("\\PC{0,3}|[,=&]{1,3}")),
        spaces in some(without(' ')),
        pipes in of(styles_color("[^|\\pC]{0,4}")),
        deep in of(styles_color("\\PC{0,3}|[,=&\\[\\]]{1,3}")),
        path in of(without('%')),
        colors in of(of(vec(styles_color("\\PC{0,3}"), 0..2))),
        ratio in of(number()),
    ) -> Paint {
        let filter = colors.map(|colors| {
            let mut filter = styles::types::PaintFilter::new();
            filter.colors = colors;
            filter
        });
        Paint { form, joined, spaces, pipes, deep, path, filter, ratio, ..paint }
    }
}

prop_compose! {
    fn order()(
        id in any::<u128>(),
        both in any::<i64>(),
        page in any::<i64>(),
        x_shared in of(visible()),
        x_tags in some(listed()),
        tag in some(any_text()),
        tags in some(any_text()),
        r#type in of(any_text()),
        seconds in of(0_i64..4_000_000_000),
        session in of(any_text()),
        ratio in of(number()),
    ) -> Order {
        let id = openapi_webhooks::uuid::Uuid::from_u128(id).into();
        let mode = beside::types::OrderXMode::Test;
        let mut order = Order::new(id, both, mode, page);
        order.x_shared = x_shared;
        order.x_tags = x_tags;
        order.tag = tag;
        order.tags = tags;
        order.r#type = r#type.map(Some);
        let time = |seconds| openapi_webhooks::codegen::v1::chrono::DateTime::from_timestamp(seconds, 0);
        order.since = seconds.and_then(time).map(|time| time.fixed_offset());
        order.session = session;
        order.ratio = ratio;
        order
    }
}

/// An array of one item cannot be distinguished from text.
fn one_or_many(text: impl Strategy<Value = String>) -> impl Strategy<Value = OneOrMany> {
    prop_oneof![
        text.prop_map(OneOrMany::String),
        vec(any::<i64>(), 2..4).prop_map(OneOrMany::IntegerArray),
    ]
}

prop_compose! {
    fn color()(
        r in any::<i64>(),
        name in of(any_text()),
        others in btree_map("\\PC{1,4}", number(), 0..3),
    ) -> Color {
        let mut color = Color::new(r);
        color.name = name;
        color.additional_properties = others;
        color.additional_properties.retain(|name, _| name != "R" && name != "name");
        color
    }
}

fn counts(name: &'static str) -> impl Strategy<Value = BTreeMap<String, i64>> {
    btree_map(name, any::<i64>(), 1..4)
}

prop_compose! {
    fn shapes()(
        x_one_or_many in of(one_or_many(listed())),
        x_range in of((listed(), any::<i64>())),
        level in prop::sample::select(vec![
            ShapesXLevel::_1,
            ShapesXLevel::_2,
            ShapesXLevel::Off,
        ]),
        x_any in of(visible()),
        live in any::<bool>(),
        ratio in of(number()),
        ids in some(any::<i64>()),
        one in of(one_or_many(any_text())),
        joined in of(one_or_many(any_text())),
        pipes in of(counts("[^|\\pC]{0,4}")),
        (deep, color) in (of(color()), of(color())),
        tags in some(any_text()),
        hues in some(any_text()),
        plain in some("[!#-+.-:<-\\[\\]-~]{0,4}"),
    ) -> Shapes {
        let mut shapes = Shapes::new(level, live);
        shapes.x_one_or_many = x_one_or_many;
        shapes.x_range = x_range;
        shapes.x_any = x_any.map(Value::String);
        shapes.ratio = ratio;
        shapes.ids = ids;
        shapes.one = one;
        shapes.joined = joined;
        shapes.pipes = pipes;
        shapes.deep = deep;
        shapes.color = color;
        shapes.tags = tags;
        shapes.hues = hues;
        shapes.plain = plain;
        shapes
    }
}

prop_compose! {
    fn left_out()(
        x_note in of(visible()),
        x_names in vec(listed(), 0..3),
        x_counts in btree_map("[a-z]{1,3}", any::<i64>(), 0..3),
        names in vec(any_text(), 0..3),
        deep in btree_map(any_text(), any::<i64>(), 0..3),
        one in prop_oneof![one_or_many(any_text()), Just(OneOrMany::IntegerArray(Vec::new()))],
        any in prop_oneof![Just(json!(null)), Just(json!([])), Just(json!({"a": [1.5]}))],
    ) -> LeftOut {
        LeftOut::new(x_note, x_names, x_counts, names, deep, one, any)
    }
}

proptest! {
    #[test]
    fn parameters_of_any_style_round_trip(paint in paint()) {
        let message = styles::Client::new().message_paint(&paint);
        prop_assert_eq!(round(message, Paint::from_request), Some(paint));
    }

    #[test]
    fn parameters_round_trip(order in order()) {
        let payload = beside::types::OrderPayload::new("1");
        let message = beside::Client::new().message_order(&payload, &order);
        prop_assert_eq!(round(message, Order::from_request), Some(order));
    }

    #[test]
    fn parameters_of_any_shape_round_trip(shapes in shapes()) {
        let message = Client::new().message_shapes(&shapes);
        prop_assert_eq!(round(message, Shapes::from_request), Some(shapes));
    }

    #[test]
    fn omitted_members_are_restored(left_out in left_out()) {
        let message = Client::new().message_left_out(&left_out);
        prop_assert_eq!(round(message, LeftOut::from_request), Some(left_out));
    }

    #[test]
    fn queries_with_objects_round_trip(
        color in color(),
        names in vec(any_text(), 0..3),
        page in of(any::<i64>()),
        counts in of(counts("\\PC{0,4}")),
        texts in vec(any_text(), 0..3),
    ) {
        let needed = Needed::new(color.clone(), names);
        let message = Client::new().message_needed(&needed);
        prop_assert_eq!(round(message, Needed::from_request), Some(needed));
        let whole = Whole::new(color);
        let message = Client::new().message_whole(&whole);
        prop_assert_eq!(round(message, Whole::from_request), Some(whole));
        let spread = Spread { page, counts };
        let message = Client::new().message_spread(&spread);
        prop_assert_eq!(round(message, Spread::from_request), Some(spread));
        let search = Search::new(texts);
        let message = styles::Client::new().message_search(&search);
        prop_assert_eq!(round(message, Search::from_request), Some(search));
    }

    /// Nothing panics, and accepted parameters survive a round trip.
    #[test]
    fn any_headers_and_query_are_parsed_or_rejected(
        headers in vec((header_name(), vec(any::<u8>(), 0..12)), 0..8),
        query in prop_oneof![
            any::<String>(),
            "((live|ids|one|pipes|deep%5BR%5D|deep\\[a\\]|R|counts|page|names|a)=[a-z0-9%|,+]{0,5}&){0,8}",
        ],
    ) {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            if let Ok(value) = HeaderValue::from_bytes(&value) {
                map.append(name, value);
            }
        }
        if let Ok(paint) = Paint::from_request(&map, &query) {
            let again = round(styles::Client::new().message_paint(&paint), Paint::from_request);
            prop_assert!(again.is_none_or(|again| again == paint), "{paint:?}");
        }
        for read in [
            Order::from_request(&map, &query).err(),
            Search::from_request(&map, &query).err(),
            Shapes::from_request(&map, &query).err(),
            LeftOut::from_request(&map, &query).err(),
            Needed::from_request(&map, &query).err(),
            Spread::from_request(&map, &query).err(),
            Whole::from_request(&map, &query).err(),
        ] {
            prop_assert!(read.is_none_or(|error| !error.parameter().is_empty()));
        }
    }
}

fn header_name() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "x-plain",
        "x-json",
        "x-level",
        "x-range",
        "x-names",
        "x-counts",
        "x-one-or-many",
        "cookie",
    ])
}

type Headers<'a> = &'a [(&'static str, &'a str)];

fn headers(pairs: Headers<'_>) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        headers.append(*name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
    }
    headers
}

/// Parses parameters together with the required ones.
fn shapes_of(pairs: Headers<'_>, query: &str) -> Result<Shapes, ParameterError> {
    let pairs = [pairs, &[("x-level", "1")]].concat();
    Shapes::from_request(&headers(&pairs), &format!("live=true&{query}"))
}

fn in_headers_alone(pairs: Headers<'_>) -> Shapes {
    shapes_of(pairs, "").unwrap()
}

fn in_query(query: &str) -> Shapes {
    shapes_of(&[], query).unwrap()
}

#[test]
fn headers_are_parsed_by_http_rules() {
    let ranges = [
        in_headers_alone(&[("x-range", "a,2")]),
        in_headers_alone(&[("X-RANGE", "a ,\t 2")]),
        in_headers_alone(&[("x-range", "a"), ("x-range", "2")]),
    ];
    for shapes in ranges {
        assert_eq!(shapes.x_range, Some(("a".to_owned(), 2)));
    }
    let any = in_headers_alone(&[("x-any", "1, [2]")]).x_any;
    assert_eq!(any, Some(json!("1, [2]")));
    let one = |text| in_headers_alone(&[("x-one-or-many", text)]).x_one_or_many;
    assert_eq!(one("5"), Some(OneOrMany::String("5".to_owned())));
    assert_eq!(one("5, 6"), Some(OneOrMany::IntegerArray(vec![5, 6])));
    assert_eq!(
        in_headers_alone(&[("x-unknown", "\u{e4}"), ("x-range", "a,2")]).x_range,
        Some(("a".to_owned(), 2)),
        "what is not the document's is not looked at"
    );
}

#[test]
fn queries_of_other_libraries_are_parsed() {
    let shapes = in_query("?&ids=1&&ids=2&IDS=3&one=a+b%2Bc&ratio=1e3&%ff=1&unknown=%ff");
    assert_eq!(shapes.ids, Some(vec![1, 2]));
    assert_eq!(shapes.one, Some(OneOrMany::String("a b+c".to_owned())));
    assert_eq!(shapes.ratio, Some(1000.0));
    assert_eq!(shapes.color, None);
    let pipes = BTreeMap::from([("a".to_owned(), 1), ("b".to_owned(), 2)]);
    for query in ["pipes=a|1|b|2", "pipes=a%7C1%7cb%7C2"] {
        assert_eq!(in_query(query).pipes.as_ref(), Some(&pipes), "{query}");
    }
    let deep = Some(Color::new(7));
    for query in ["deep[R]=7", "deep%5BR%5D=7", "d%65ep%5bR]=7"] {
        assert_eq!(in_query(query).deep, deep, "{query}");
    }
    // An exploded object is present if one of its declared members is.
    let color = in_query("R=7&hue=0.5&ids=1").color.unwrap();
    assert_eq!(color.r, 7);
    assert_eq!(color.additional_properties["hue"], 0.5);
    assert_eq!(color.additional_properties.len(), 1);
}

#[test]
fn cookies_are_parsed_from_several_headers() {
    let shapes = in_headers_alone(&[
        ("cookie", "tags=a%20b; other=1;tags=\"c+d\"; nothing"),
        ("cookie", "plain=a+%41,b; tags="),
        ("cookie", "bad=\u{e4}; hues=a,b%2Cc"),
    ]);
    let texts = |texts: &[&str]| Some(texts.iter().map(|&text| text.to_owned()).collect());
    assert_eq!(shapes.tags, texts(&["a b", "c+d", ""]));
    assert_eq!(shapes.plain, texts(&["a+%41", "b"]));
    assert_eq!(shapes.hues, texts(&["a", "b,c"]));
}

#[test]
fn omitted_parameters_stand_for_null_and_empty_values() {
    let none = LeftOut::from_request(&HeaderMap::new(), "").unwrap();
    let empty = LeftOut::new(
        None,
        Vec::new(),
        BTreeMap::new(),
        Vec::new(),
        BTreeMap::new(),
        OneOrMany::IntegerArray(Vec::new()),
        Value::Null,
    );
    assert_eq!(none, empty);
}

#[test]
fn unknown_webhooks_are_rejected() {
    let faults: [(Headers<'_>, &str, &str); 19] = [
        (
            &[("x-level", "1")],
            "",
            "the header `x-level` occurs more than once",
        ),
        (
            &[("x-range", "a")],
            "",
            "the header `x-range` does not match the document",
        ),
        (
            &[("x-range", "a,b")],
            "",
            "the header `x-range` does not match the document at `/1`",
        ),
        (
            &[("x-range", "\u{e4},1")],
            "",
            "the header `x-range` contains more than visible ASCII",
        ),
        (
            &[("x-any", "a"), ("x-any", "b")],
            "",
            "the header `x-any` occurs more than once",
        ),
        (
            &[("cookie", "tags=\u{e4}")],
            "",
            "the cookie `tags` contains more than visible ASCII",
        ),
        (
            &[("cookie", "hues=%ff")],
            "",
            "the cookie `hues` does not match the document",
        ),
        (
            &[],
            "live=true",
            "the query parameter `live` occurs more than once",
        ),
        (
            &[],
            "ratio=a",
            "the query parameter `ratio` does not match the document",
        ),
        (
            &[],
            "ratio=NaN",
            "the query parameter `ratio` does not match the document",
        ),
        (
            &[],
            "ratio",
            "the query parameter `ratio` does not match the document",
        ),
        (
            &[],
            "ids=1&ids=x",
            "the query parameter `ids` does not match the document at `/1`",
        ),
        (
            &[],
            "one=%ff",
            "the query parameter `one` does not match the document",
        ),
        (
            &[],
            "pipes=a|1|b",
            "the query parameter `pipes` does not match the document",
        ),
        (
            &[],
            "pipes=a|1|a|1",
            "the query parameter `pipes` does not match the document",
        ),
        (
            &[],
            "deep[name]=a",
            "the query parameter `deep` does not match the document",
        ),
        (
            &[],
            "deep[R]=1&deep[x]=y",
            "the query parameter `deep` does not match the document at `/x`",
        ),
        (
            &[],
            "deep[R]=1&deep[R]=1",
            "the query parameter `deep` occurs more than once",
        ),
        (
            &[],
            "R=x",
            "the query parameter `color` does not match the document at `/R`",
        ),
    ];
    for (pairs, query, expected) in faults {
        let error = shapes_of(pairs, query).unwrap_err();
        assert_eq!(error.to_string(), expected, "{pairs:?} {query}");
    }
}

#[test]
fn errors_say_what_is_wrong() {
    let missing = Shapes::from_request(&headers(&[("x-level", "1")]), "").unwrap_err();
    assert!(missing.is_missing() && !missing.is_duplicate());
    assert_eq!((missing.parameter(), missing.pointer()), ("live", None));
    let twice = shapes_of(&[], "live=true").unwrap_err();
    assert!(twice.is_duplicate() && !twice.is_missing());
    let level = Shapes::from_request(&headers(&[("x-level", "secret")]), "live=true").unwrap_err();
    assert_eq!((level.parameter(), level.pointer()), ("x-level", Some("")));
    assert!(!format!("{level} {level:?}").contains("secret"));
    // An object without its members is missing.
    let needed = |query| {
        Needed::from_request(&HeaderMap::new(), query)
            .unwrap_err()
            .to_string()
    };
    assert_eq!(needed("names=[]"), "the query parameter `deep` is missing");
    assert_eq!(
        needed("deep[R]=1"),
        "the query parameter `names` is missing"
    );
    assert_eq!(
        needed("deep[R]=1&names=["),
        "the query parameter `names` is not valid JSON"
    );
    assert_eq!(
        needed("deep[R]=1&names=%5B1%5D"),
        "the query parameter `names` does not match the document at `/0`"
    );
    let whole = |query| {
        Search::from_request(&HeaderMap::new(), query)
            .unwrap_err()
            .to_string()
    };
    assert_eq!(whole(""), "the whole query `selector` is missing");
    assert_eq!(whole("a=1"), "the whole query `selector` is not valid JSON");
}

#[test]
fn the_work_for_a_request_is_bounded() {
    let many = "ids=1&".repeat(10_001);
    let error = shapes_of(&[], &many).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the query parameter `live` is one of too many parameters"
    );
    let cookies = "a=1;".repeat(10_001);
    let error = shapes_of(&[("cookie", &cookies)], "").unwrap_err();
    assert_eq!(
        error.to_string(),
        "the cookie `tags` is one of too many parameters"
    );
    // Without cookie parameters, cookies are not parsed.
    let paged = Spread::from_request(&headers(&[("cookie", &cookies)]), "page=1");
    assert_eq!(paged.unwrap().page, Some(1));
}
