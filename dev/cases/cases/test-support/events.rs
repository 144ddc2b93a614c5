/// The events as types, which the package `openapi-webhooks-test` takes as parameters.
#[allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    unused_qualifications,
    clippy::approx_constant,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::just_underscores_and_digits,
    clippy::large_enum_variant,
    clippy::pedantic,
    clippy::self_named_constructors,
    clippy::too_many_arguments,
    reason = "generated"
)]
pub mod events {
    use super::__v1;
    /// The webhook `new-subscription`.
    pub enum NewSubscription {}
    impl __v1::WebhookEvent for NewSubscription {
        type Event = super::Event;
        type Payload = super::types::Subscription;
        const WEBHOOK: &'static str = "new-subscription";
        const METHOD: &'static str = "POST";
        const MEDIA_TYPE: &'static str = "application/json";
        fn payload(event: super::Event) -> __v1::Option<Self::Payload> {
            match event {
                super::Event::NewSubscription(payload) => __v1::Some(payload),
                _ => __v1::None,
            }
        }
    }
    /// The webhook `vec`.
    pub enum Vec {}
    impl __v1::WebhookEvent for Vec {
        type Event = super::Event;
        type Payload = __v1::Vec<super::types::Subscription>;
        const WEBHOOK: &'static str = "vec";
        const METHOD: &'static str = "POST";
        const MEDIA_TYPE: &'static str = "application/json";
        fn payload(event: super::Event) -> __v1::Option<Self::Payload> {
            match event {
                super::Event::Vec(payload) => __v1::Some(payload),
                _ => __v1::None,
            }
        }
    }
    /// The webhook `vec`.
    pub enum VecText {}
    impl __v1::WebhookEvent for VecText {
        type Event = super::Event;
        type Payload = __v1::String;
        const WEBHOOK: &'static str = "vec";
        const METHOD: &'static str = "POST";
        const MEDIA_TYPE: &'static str = "text/plain";
        fn payload(event: super::Event) -> __v1::Option<Self::Payload> {
            match event {
                super::Event::VecText(payload) => __v1::Some(payload),
                _ => __v1::None,
            }
        }
    }
    /// The webhook `ping`.
    pub enum Ping {}
    impl __v1::WebhookEvent for Ping {
        type Event = super::Event;
        type Payload = ();
        const WEBHOOK: &'static str = "ping";
        const METHOD: &'static str = "GET";
        const MEDIA_TYPE: &'static str = "";
        fn payload(event: super::Event) -> __v1::Option<Self::Payload> {
            match event {
                super::Event::Ping => __v1::Some(()),
                _ => __v1::None,
            }
        }
    }
}
