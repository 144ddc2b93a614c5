/// The types of payloads and responses.
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
pub mod types {
    use super::__v1;
    /// The schema at `#/components/schemas/注文`.
    #[derive(Clone, PartialEq)]
    pub struct 注文 {
        /// The property `ＩＤ`.
        pub id: String,
        /// The property `größe`.
        pub größe: String,
        /// The property `имя`.
        pub имя: Option<String>,
        /// The property `ﬁ`.
        pub ufb01: Option<String>,
        /// The property `𝒳`.
        pub u1d4b3: Option<String>,
        /// The property `𐐀`.
        pub u10400: Option<String>,
        /// The property `ǅ`.
        pub u1c5: Option<String>,
        /// The property `fıyat`.
        pub fiyat: Option<String>,
        /// The property `İ`.
        pub i: Option<String>,
        /// The property `名前`.
        pub 名前: Option<String>,
        /// The property `ｱ`.
        pub uff71: Option<String>,
        /// The property `①`.
        pub unnamed: Option<String>,
        /// The property `é`.
        pub é: Option<String>,
        /// The property `é`.
        pub e: Option<String>,
        /// The property `状態`.
        pub 状態: Option<注文状態>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl 注文 {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: impl Into<String>, größe: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                größe: größe.into(),
                имя: None,
                ufb01: None,
                u1d4b3: None,
                u10400: None,
                u1c5: None,
                fiyat: None,
                i: None,
                名前: None,
                uff71: None,
                unnamed: None,
                é: None,
                e: None,
                状態: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for 注文 {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("ＩＤ", &self.id);
            object.member("größe", &self.größe);
            object.optional("имя", &self.имя);
            object.optional("ﬁ", &self.ufb01);
            object.optional("𝒳", &self.u1d4b3);
            object.optional("𐐀", &self.u10400);
            object.optional("ǅ", &self.u1c5);
            object.optional("fıyat", &self.fiyat);
            object.optional("İ", &self.i);
            object.optional("名前", &self.名前);
            object.optional("ｱ", &self.uff71);
            object.optional("①", &self.unnamed);
            object.optional("é", &self.é);
            object.optional("e\u{301}", &self.e);
            object.optional("状態", &self.状態);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for 注文);
    __v1::object! {
        impl Deserialize for 注文 {
            type Others = keep<
                15,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const id: String = read(0, "ＩＤ", Some(id));
            const größe: String = read(1, "größe", Some(größe));
            const имя: String = read(2, "имя", имя);
            const ufb01: String = read(3, "ﬁ", ufb01);
            const u1d4b3: String = read(4, "𝒳", u1d4b3);
            const u10400: String = read(5, "𐐀", u10400);
            const u1c5: String = read(6, "ǅ", u1c5);
            const fiyat: String = read(7, "fıyat", fiyat);
            const i: String = read(8, "İ", i);
            const 名前: String = read(9, "名前", 名前);
            const uff71: String = read(10, "ｱ", uff71);
            const unnamed: String = read(11, "①", unnamed);
            const é: String = read(12, "é", é);
            const e: String = read(13, "e\u{301}", e);
            const 状態: 注文状態 = read(14, "状態", 状態);
        }
    }
    /// The schema at `#/webhooks/nº de pedido/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct NoDePedidoPayload {
        /// The property `nº`.
        pub no: Option<String>,
        /// The property `ª`.
        pub a: Option<String>,
        /// The property `µs`.
        pub μs: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl NoDePedidoPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                no: None,
                a: None,
                μs: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for NoDePedidoPayload {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for NoDePedidoPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("nº", &self.no);
            object.optional("ª", &self.a);
            object.optional("µs", &self.μs);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for NoDePedidoPayload);
    __v1::object! {
        impl Deserialize for NoDePedidoPayload {
            type Others = keep<
                3,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const no: String = read(0, "nº", no);
            const a: String = read(1, "ª", a);
            const μs: i64 = read_as::<__v1::deserialize_as::Integer>(2, "µs", μs);
        }
    }
    /// The schema at `#/components/schemas/注文/properties/状態`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum 注文状態 {
        /// The value `"完了"`.
        完了,
        /// The value `"ﬁ"`.
        Ufb01,
        /// The value `"ﬂ"`.
        Ufb02,
        /// The value `"Ⅳ"`.
        U2163,
        /// The value `"º"`.
        O,
    }
    __v1::values!(impl as_str for 注文状態);
    __v1::values! {
        impl Values for 注文状態 {
            const 完了: Scalar = String("完了");
            const Ufb01: Scalar = String("ﬁ");
            const Ufb02: Scalar = String("ﬂ");
            const U2163: Scalar = String("Ⅳ");
            const O: Scalar = String("º");
        }
    }
    __v1::values!(impl Serialize for 注文状態 by serialize);
    __v1::values!(impl Deserialize for 注文状態 by deserialize);
}
