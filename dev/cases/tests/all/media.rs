//! Bodies of other media types than JSON: sent over a socket, and parsed by other libraries and by
//! `Event`.

use cases::{form_bodies as forms, media_types, multipart};
use openapi_webhooks::codegen::v1::Message;
use openapi_webhooks::{Client, Endpoint, File, egress};
use proptest::prelude::*;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// Delivers a message, and returns the content type and the body as received.
fn deliver(message: &Message) -> (String, Vec<u8>) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let endpoint = Endpoint::new(&format!("http://127.0.0.1:{port}/")).unwrap();
        let policy = egress::Policy::default()
            .allow_loopback()
            .allow_http()
            .allow_port(port);
        let client: Client = Client::builder().egress(policy).build();
        let sent = client.deliver(&endpoint, message);
        let (sent, received) = tokio::join!(sent, receive(listener));
        sent.unwrap();
        received
    })
}

async fn receive(listener: TcpListener) -> (String, Vec<u8>) {
    let (mut stream, _) = listener.accept().await.unwrap();
    let mut bytes = Vec::new();
    loop {
        let mut buffer = [0; 4096];
        let read = stream.read(&mut buffer).await.unwrap();
        bytes.extend_from_slice(&buffer[..read]);
        let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else {
            continue;
        };
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let header = |name: &str| {
            let mut lines = head.lines().filter_map(|line| line.split_once(": "));
            let line = lines.find(|(key, _)| key.eq_ignore_ascii_case(name));
            line.unwrap().1.to_owned()
        };
        let length: usize = header("content-length").parse().unwrap();
        if bytes.len() == end + 4 + length {
            let answer = "HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n";
            stream.write_all(answer.as_bytes()).await.unwrap();
            return (header("content-type"), bytes[end + 4..].to_vec());
        }
    }
}

fn order() -> forms::types::OrderPayload {
    let mut order =
        forms::types::OrderPayload::new(7, true, vec!["a b".into(), "c&d=ä".into()], None);
    order.number = Some("007".to_owned());
    order.total = Some(0.5);
    order.plan = Some(forms::types::OrderPayloadPlan::Pro);
    order.coupon = Some("x+y".to_owned());
    let mut address = forms::types::OrderPayloadAddress::new("123 Example Dr.");
    address.zip = Some("99999+1234".to_owned());
    order.address = Some(address);
    order.lines = Some(vec![color(1), color(2)]);
    order.quoted = Some("q".to_owned());
    order.joined = Some(vec![1, 2]);
    order.spaces = Some(vec!["s".to_owned(), "t".to_owned()]);
    order.pipes = Some(color(3));
    order.deep = Some(color(4));
    order.url = Some("https://a.example/?b=c".to_owned());
    order.either = Some(forms::types::OrderPayloadEither::Integer(5));
    order
}

fn color(r: i64) -> forms::types::Color {
    let mut color = forms::types::Color::new();
    color.r = Some(r);
    color
}

#[test]
fn other_libraries_read_urlencoded_forms() {
    let order = order();
    let message = forms::Client::new().message_order(&order).unwrap();
    let (content_type, body) = deliver(&message);
    assert_eq!(content_type, "application/x-www-form-urlencoded");
    let pairs: Vec<_> = form_urlencoded::parse(&body).collect();
    let pairs: Vec<_> = pairs
        .iter()
        .map(|(a, b)| (a.as_ref(), b.as_ref()))
        .collect();
    assert_eq!(
        pairs,
        [
            ("id", "7"),
            ("number", "007"),
            ("paid", "true"),
            ("total", "0.5"),
            ("plan", "pro"),
            ("tags", "a b"),
            ("tags", "c&d=ä"),
            ("coupon", "x+y"),
            (
                "address",
                r#"{"street":"123 Example Dr.","zip":"99999+1234"}"#
            ),
            ("lines", r#"{"R":1}"#),
            ("lines", r#"{"R":2}"#),
            ("quoted", r#""q""#),
            ("joined", "1,2"),
            ("spaces", "s t"),
            ("pipes", "R|3"),
            ("deep[R]", "4"),
            ("url", "https://a.example/?b=c"),
            ("either", "5"),
        ]
    );
    let text = String::from_utf8(body.clone()).unwrap();
    // The example of OpenAPI 3.1.1, section 4.8.15.2.1.
    let address =
        "address=%7B%22street%22%3A%22123+Example+Dr.%22%2C%22zip%22%3A%2299999%2B1234%22%7D";
    assert!(text.contains(address), "{text}");
    assert!(
        text.contains("joined=1,2&spaces=s%20t&pipes=R%7C3"),
        "{text}"
    );
    assert!(text.contains("url=https://a.example/?b=c"), "{text}");
    let event = forms::Event::parse("order", &body).unwrap();
    assert_eq!(event, forms::Event::Order(order));
}

/// Undeclared members belong to their object, not to the form.
#[test]
fn undeclared_members_round_trip() {
    let mut order = order();
    for color in [&mut order.pipes, &mut order.deep] {
        let more = ("hue".to_owned(), json!("warm"));
        color.as_mut().unwrap().additional_properties.extend([more]);
    }
    let message = forms::Client::new().message_order(&order).unwrap();
    let event = forms::Event::parse("order", message.body()).unwrap();
    assert_eq!(event, forms::Event::Order(order));
}

#[test]
fn forms_omit_null_and_empty_arrays() {
    let order = forms::types::OrderPayload::new(7, false, Vec::new(), None);
    let message = forms::Client::new().message_order(&order).unwrap();
    assert_eq!(message.body(), "id=7&paid=false");
    let event = forms::Event::parse("order", message.body()).unwrap();
    assert_eq!(event, forms::Event::Order(order));
    assert!(forms::Event::parse("order", b"id=x&paid=false").is_err());
    assert!(forms::Event::parse("order", b"id=7").is_err());
    assert!(forms::Event::parse("order", b"id=7&paid=true&id=8").is_err());
    assert!(forms::Event::parse("order", b"id=7&paid=%ff").is_err());
    assert!(forms::Event::parse("order", b"no form").is_err());
}

#[test]
fn a_map_and_an_exploded_object_are_forms() {
    let client = forms::Client::new();
    let counts = [("a b".to_owned(), 1), ("c".to_owned(), -2)].into();
    let message = client.message_counts(&counts).unwrap();
    assert_eq!(message.body(), "a+b=1&c=-2");
    let event = forms::Event::parse("counts", message.body()).unwrap();
    assert_eq!(event, forms::Event::Counts(counts));

    for color in [color(9), forms::types::Color::new()] {
        let paint = forms::types::PaintPayload::new(color);
        let message = client.message_paint(&paint).unwrap();
        let event = forms::Event::parse("paint", message.body()).unwrap();
        assert_eq!(event, forms::Event::Paint(paint));
    }
}

/// A part as multer reads it: name, file name, content type, headers of interest, bytes.
#[derive(Debug, PartialEq)]
struct Part {
    name: String,
    file_name: Option<String>,
    content_type: Option<String>,
    content: Vec<u8>,
}

fn parts(content_type: &str, body: &[u8]) -> Vec<Part> {
    let boundary = multer::parse_boundary(content_type).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    runtime.block_on(async {
        let mut form = multer::Multipart::with_reader(body, boundary);
        let mut parts = Vec::new();
        while let Some(field) = form.next_field().await.unwrap() {
            parts.push(Part {
                name: field.name().unwrap().to_owned(),
                file_name: field.file_name().map(str::to_owned),
                content_type: field.content_type().map(ToString::to_string),
                content: field.bytes().await.unwrap().to_vec(),
            });
        }
        parts
    })
}

fn upload() -> multipart::types::UploadPayload {
    let mut upload = multipart::types::UploadPayload::new(7);
    upload.title = Some("Ä\r\n--x".to_owned());
    upload.address = Some(multipart::types::Address::new("s"));
    upload.addresses = Some(vec![
        multipart::types::Address::new("t"),
        multipart::types::Address::new("u"),
    ]);
    upload.tags = Some(vec!["a".to_owned(), "b".to_owned()]);
    upload.picture = Some(File::new(vec![0, 0xff, 13, 10]).with_name("a \"b\".png"));
    upload.scan = Some(File::new("scan").with_content_type("text/csv"));
    upload.pages = Some(vec![File::new("1"), File::new("2").with_name("ä")]);
    upload.logo = Some(File::new(""));
    upload.thumbnail = Some("AP8=".to_owned());
    upload.report = Some(File::new("<a/>"));
    upload.quoted = Some("q".to_owned());
    upload.joined = Some(vec![1, 2]);
    let mut deep = multipart::types::UploadDeep::new();
    deep.a = Some(1);
    upload.deep = Some(deep);
    upload
}

#[test]
fn other_libraries_read_multipart_forms() {
    let upload = upload();
    let message = multipart::Client::new().message_upload(&upload).unwrap();
    let (content_type, body) = deliver(&message);
    assert!(content_type.starts_with("multipart/form-data; boundary=webhook-"));
    let part = |name: &str, content_type: Option<&str>, content: &[u8]| Part {
        name: name.to_owned(),
        file_name: None,
        content_type: content_type.map(str::to_owned),
        content: content.to_vec(),
    };
    let json = Some("application/json");
    let octets = Some("application/octet-stream");
    let expected = [
        part("id", None, b"7"),
        part("title", None, "Ä\r\n--x".as_bytes()),
        part("address", json, br#"{"street":"s"}"#),
        part("addresses", json, br#"{"street":"t"}"#),
        part("addresses", json, br#"{"street":"u"}"#),
        part("tags", None, b"a"),
        part("tags", None, b"b"),
        Part {
            file_name: Some("a %22b%22.png".to_owned()),
            ..part("picture", Some("image/png"), &[0, 0xff, 13, 10])
        },
        part("scan", Some("text/csv"), b"scan"),
        part("pages", octets, b"1"),
        Part {
            file_name: Some("ä".to_owned()),
            ..part("pages", octets, b"2")
        },
        part("logo", Some("image/png"), b""),
        part("thumbnail", octets, b"AP8="),
        part("report", Some("application/xml; charset=utf-8"), b"<a/>"),
        part("quoted", json, br#""q""#),
        part("joined", None, b"1,2"),
        part("deep[a]", None, b"1"),
    ];
    let found = parts(&content_type, &body);
    for (found, expected) in found.iter().zip(&expected) {
        assert_eq!(found, expected);
    }
    assert_eq!(found.len(), expected.len());
    let text = String::from_utf8_lossy(&body);
    assert!(text.contains("\r\nX-Origin: camera\r\n"), "{text}");
    assert!(
        text.contains("\r\nContent-Transfer-Encoding: base64\r\n"),
        "{text}"
    );
    let multipart::Event::Upload(again) = multipart::Event::parse("upload", &body).unwrap() else {
        panic!("another event");
    };
    assert_eq!(again.picture.unwrap().name(), Some("a \"b\".png"));
    assert_eq!(again.joined, upload.joined);
    assert_eq!(again.addresses, upload.addresses);
    assert_eq!(again.deep, upload.deep);
    assert_eq!(again.thumbnail, upload.thumbnail);
    assert_eq!(again.title, upload.title);
}

#[test]
fn a_stored_form_sends_the_same_bytes() {
    let message = multipart::Client::new().message_upload(&upload()).unwrap();
    let stored = serde_json::to_string(&message).unwrap();
    let again: Message = serde_json::from_str(&stored).unwrap();
    assert_eq!(again.body(), message.body());
    assert_eq!(again.content_type(), message.content_type());
    let other = multipart::Client::new().message_upload(&upload()).unwrap();
    assert_ne!(
        other.content_type(),
        message.content_type(),
        "a boundary is random"
    );
}

#[test]
fn broken_multipart_forms_are_rejected() {
    let message = multipart::Client::new().message_upload(&upload()).unwrap();
    let body = message.body();
    for length in 0..body.len() - 4 {
        let cut = multipart::Event::parse("upload", &body[..length]);
        assert!(cut.is_err(), "{length} bytes of {}", body.len());
    }
    let least = multipart::types::UploadPayload::new(1);
    let mut wrong = upload();
    wrong.scan = Some(File::new("").with_content_type("a/b\r\nx: y"));
    let client = multipart::Client::new();
    assert!(client.message_upload(&wrong).is_err());
    let message = client.message_upload(&least).unwrap();
    let event = multipart::Event::parse("upload", message.body()).unwrap();
    assert_eq!(event, multipart::Event::Upload(least));
    for broken in ["", "--", "--\r\n", "--a--\r\n", "--a\r\n\r\nb\r\n--a--\r\n"] {
        let event = multipart::Event::parse("upload", broken.as_bytes());
        assert!(event.is_err(), "{broken:?}");
    }
}

#[test]
fn each_media_type_has_a_method_and_an_event() {
    let client = media_types::Client::new();
    let order = media_types::types::Order::new(7);
    let v2 = media_types::types::OrderV2::new(order.clone());
    let messages = [
        client.message_order(&order).unwrap(),
        client.message_order_vnd_acme_v2(&v2).unwrap(),
        client.message_order_form(&order).unwrap(),
        client.message_order_multipart(&order).unwrap(),
        client.message_order_text("id\n7\n").unwrap(),
        client.message_order_bytes(&[0, 0xff]).unwrap(),
    ];
    let events = [
        media_types::Event::Order(order.clone()),
        media_types::Event::OrderVndAcmeV2(v2),
        media_types::Event::OrderForm(order.clone()),
        media_types::Event::OrderMultipart(order),
        media_types::Event::OrderText("id\n7\n".to_owned()),
        media_types::Event::OrderBytes(vec![0, 0xff].into()),
    ];
    let content_types: Vec<_> = messages
        .iter()
        .map(|message| {
            message
                .content_type()
                .unwrap()
                .split("; boundary")
                .next()
                .unwrap()
        })
        .collect();
    assert_eq!(
        content_types,
        [
            "application/json; charset=utf-8",
            "application/vnd.acme.v2+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "text/csv",
            "application/octet-stream",
        ]
    );
    for (message, event) in messages.iter().zip(&events) {
        let read = media_types::Event::parse("order", message.body()).unwrap();
        assert_eq!(read, *event);
        assert_eq!(read.name(), "order");
    }
    let written = |event: &media_types::Event| serde_json::to_value(event).unwrap();
    assert_eq!(written(&events[4]), json!("id\n7\n"));
    assert_eq!(written(&events[5]), json!("AP8="));
    assert_eq!(written(&events[2]), json!({ "id": 7 }));

    let logo = media_types::parameters::Logo::new();
    let names = [
        client.message_logo(b"png", &logo).unwrap(),
        client.message_logo_image_jpeg(b"jpeg", &logo).unwrap(),
        client.message_logo_text("text", &logo).unwrap(),
        client.message_note("a").unwrap(),
        client.message_note_text_html("a").unwrap(),
    ];
    let content_types: Vec<_> = names.iter().map(|it| it.content_type().unwrap()).collect();
    assert_eq!(
        content_types,
        [
            "image/png",
            "image/jpeg",
            "text/plain",
            "text/plain; charset=utf-8",
            "text/html"
        ]
    );
}

/// Arbitrary text, including the delimiters of forms and headers.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[-a&=+%,;: \"\r\n\\[\\]|~\u{e4}\u{1f600}]{0,12}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_members_survive_a_form(members in prop::collection::btree_map(text(), text(), 0..4), tags in prop::collection::vec(text(), 0..4)) {
        let mut order = forms::types::OrderPayload::new(1, true, tags.clone(), None);
        let is_own = |name: &String| !order_names().contains(&name.as_str()) && !name.starts_with("deep[");
        let members: std::collections::BTreeMap<_, _> = members.into_iter().filter(|(name, _)| is_own(name)).collect();
        order.additional_properties = members
            .iter()
            .map(|(name, value)| (name.clone(), Value::from(value.as_str())))
            .collect();
        let message = forms::Client::new().message_order(&order).unwrap();
        let pairs: Vec<_> = form_urlencoded::parse(message.body()).into_owned().collect();
        let found: Vec<_> = pairs.iter().filter(|(name, _)| name == "tags").map(|(_, tag)| tag.clone()).collect();
        prop_assert_eq!(found, tags);
        for (name, value) in &members {
            prop_assert!(pairs.contains(&(name.clone(), value.clone())), "{name:?}: {value:?} in {pairs:?}");
        }
        prop_assert_eq!(pairs.len(), 2 + order.tags.len() + members.len());
        // Text that is a JSON object or array is parsed as one if the member has no declared type.
        let is_json = |text: &String| serde_json::from_str::<Value>(text).is_ok_and(|it| it.is_object() || it.is_array());
        if !members.values().any(is_json) {
            let event = forms::Event::parse("order", message.body()).unwrap();
            prop_assert_eq!(event, forms::Event::Order(order));
        }
    }

    #[test]
    fn any_file_survives_a_multipart_form(content in prop::collection::vec(any::<u8>(), 0..64), name in text(), title in text()) {
        let mut upload = multipart::types::UploadPayload::new(1);
        upload.title = Some(title.clone());
        upload.scan = Some(File::new(content.clone()).with_name(name.clone()));
        let message = multipart::Client::new().message_upload(&upload).unwrap();
        let parts = parts(message.content_type().unwrap(), message.body());
        prop_assert_eq!(parts.len(), 3);
        prop_assert_eq!(&parts[1].content, title.as_bytes());
        prop_assert_eq!(&parts[2].content, &content);
        let multipart::Event::Upload(again) = multipart::Event::parse("upload", message.body()).unwrap() else {
            panic!("another event");
        };
        prop_assert_eq!(&again.title, &upload.title);
        prop_assert_eq!(again.scan.as_ref().unwrap().content(), &content);
    }

    #[test]
    fn any_bytes_are_parsed_or_rejected(body in prop::collection::vec(any::<u8>(), 0..64), text in text()) {
        let multipart = format!("--a\r\n{text}\r\n\r\n{text}\r\n--a--");
        for body in [body.as_slice(), text.as_bytes(), multipart.as_bytes()] {
            for name in ["order", "counts", "paint"] {
                let _ = forms::Event::parse(name, body);
            }
            let _ = multipart::Event::parse("upload", body);
        }
    }
}

fn order_names() -> [&'static str; 16] {
    [
        "id", "number", "paid", "total", "plan", "tags", "coupon", "address", "lines", "quoted",
        "joined", "spaces", "pipes", "deep", "url", "either",
    ]
}
