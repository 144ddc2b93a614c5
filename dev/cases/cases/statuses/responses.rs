/// The responses to each webhook, as the document describes them.
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
pub mod responses {
    use super::__v1;
    /// The responses to `order`.
    #[derive(Clone, Debug)]
    pub enum Order {
        /// It was noted.
        Status200(super::types::Receipt),
        /// Nothing to say.
        Status204,
        /// Later.
        Status503(String),
        /// Any other status from 200 to 299.
        Status2xx,
        /// The webhook is at fault.
        Status4xx(super::types::Problem),
        /// Something else.
        Default,
        /// A response that the document does not describe, or whose body does not match.
        Undocumented(__v1::Response),
    }
    impl __v1::FromResponse for Order {
        fn from_response(response: __v1::Response) -> Self {
            match response.status().as_u16() {
                200u16 => {
                    response.json().map_or_else(Self::Undocumented, Self::Status200)
                }
                204u16 => Self::Status204,
                503u16 => {
                    response.text().map_or_else(Self::Undocumented, Self::Status503)
                }
                status if status / 100 == 2u16 => Self::Status2xx,
                status if status / 100 == 4u16 => {
                    response.json().map_or_else(Self::Undocumented, Self::Status4xx)
                }
                _ => Self::Default,
            }
        }
    }
    /// The responses to `pong`.
    #[derive(Clone, Debug)]
    pub enum Pong {
        /// Whatever it is.
        Default,
        /// A response that the document does not describe, or whose body does not match.
        Undocumented(__v1::Response),
    }
    impl __v1::FromResponse for Pong {
        fn from_response(_: __v1::Response) -> Self {
            Self::Default
        }
    }
    /// The responses to `ping`.
    #[derive(Clone, Debug)]
    pub enum Ping {
        /// Any JSON.
        Status200(__v1::serde_json::Value),
        /// Text first.
        Status5xx(super::types::Problem),
        /// A response that the document does not describe, or whose body does not match.
        Undocumented(__v1::Response),
    }
    impl __v1::FromResponse for Ping {
        fn from_response(response: __v1::Response) -> Self {
            match response.status().as_u16() {
                200u16 => {
                    response.json().map_or_else(Self::Undocumented, Self::Status200)
                }
                status if status / 100 == 5u16 => {
                    response.json().map_or_else(Self::Undocumented, Self::Status5xx)
                }
                _ => Self::Undocumented(response),
            }
        }
    }
    /// The responses to `silent`.
    #[derive(Clone, Debug)]
    pub enum Silent {
        /// A response that the document does not describe, or whose body does not match.
        Undocumented(__v1::Response),
    }
    impl __v1::FromResponse for Silent {
        fn from_response(response: __v1::Response) -> Self {
            Self::Undocumented(response)
        }
    }
}
