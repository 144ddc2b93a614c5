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
    /// The schema at `#/components/schemas/Visit`.
    #[derive(Clone, PartialEq)]
    pub struct Visit {
        /// The property `id`.
        pub id: String,
        /// The property `rooms`.
        pub rooms: Option<Vec<VisitRoomsItem>>,
        /// The property `guides`.
        pub guides: Option<Option<Vec<VisitGuidesItem>>>,
        /// The property `floor`.
        pub floor: Option<VisitFloor>,
        /// The property `rating`.
        pub rating: Option<VisitRating>,
        /// The property `paid`.
        pub paid: Option<VisitPaid>,
        /// When it was.
        pub season: Option<Season>,
        /// The property `next`.
        pub next: Option<Season>,
        /// The property `note`.
        pub note: Option<__v1::serde_json::Value>,
        /// The property `code`.
        pub code: Option<__v1::serde_json::Value>,
        /// The property `list`.
        pub list: Option<Vec<VisitListItem>>,
        /// The property `either`.
        ///
        /// At most 3 characters.
        pub either: Option<StringUpTo3>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Visit {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                rooms: None,
                guides: None,
                floor: None,
                rating: None,
                paid: None,
                season: None,
                next: None,
                note: None,
                code: None,
                list: None,
                either: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Visit {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("id", &self.id);
            object.optional("rooms", &self.rooms);
            object.optional("guides", &self.guides);
            object.optional("floor", &self.floor);
            object.optional("rating", &self.rating);
            object.optional("paid", &self.paid);
            object.optional("season", &self.season);
            object.optional("next", &self.next);
            object.optional("note", &self.note);
            object.optional("code", &self.code);
            object.optional("list", &self.list);
            object.optional("either", &self.either);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Visit);
    __v1::object! {
        impl Deserialize for Visit {
            type Others = keep<
                12,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const id: String = read(0, "id", Some(id));
            const rooms: Vec<VisitRoomsItem> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
            >(1, "rooms", rooms);
            const guides: Option<Vec<VisitGuidesItem>> = read_as::<
                __v1::deserialize_as::Nullable<
                    __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
                >,
            >(2, "guides", guides);
            const floor: VisitFloor = read(3, "floor", floor);
            const rating: VisitRating = read(4, "rating", rating);
            const paid: VisitPaid = read(5, "paid", paid);
            const season: Season = read(6, "season", season);
            const next: Season = read(7, "next", next);
            const note: __v1::serde_json::Value = read(8, "note", note);
            const code: __v1::serde_json::Value = read(9, "code", code);
            const list: Vec<VisitListItem> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
            >(10, "list", list);
            const either: StringUpTo3 = read(11, "either", either);
        }
    }
    /// The schema at `#/components/schemas/Visit/properties/rooms/enum`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum VisitRoomsItem {
        /// The value `"hall"`.
        Hall,
        /// The value `"garden"`.
        Garden,
    }
    __v1::values!(impl as_str for VisitRoomsItem);
    __v1::values! {
        impl Values for VisitRoomsItem {
            const Hall: Scalar = String("hall");
            const Garden: Scalar = String("garden");
        }
    }
    __v1::values!(impl Serialize for VisitRoomsItem by serialize);
    __v1::values!(impl Deserialize for VisitRoomsItem by deserialize);
    /// The schema at `#/components/schemas/Visit/properties/guides/items`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum VisitGuidesItem {
        /// The value `"ada"`.
        Ada,
        /// The value `"bob"`.
        Bob,
    }
    __v1::values!(impl as_str for VisitGuidesItem);
    __v1::values! {
        impl Values for VisitGuidesItem {
            const Ada: Scalar = String("ada");
            const Bob: Scalar = String("bob");
        }
    }
    __v1::values!(impl Serialize for VisitGuidesItem by serialize);
    __v1::values!(impl Deserialize for VisitGuidesItem by deserialize);
    /// The schema at `#/components/schemas/Visit/properties/floor`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum VisitFloor {
        /// The value `"1"`.
        _1,
        /// The value `"2"`.
        _2,
        /// The value `"true"`.
        True,
    }
    __v1::values!(impl as_str for VisitFloor);
    __v1::values! {
        impl Values for VisitFloor {
            const _1: Scalar = String("1");
            const _2: Scalar = String("2");
            const True: Scalar = String("true");
        }
    }
    __v1::values!(impl Serialize for VisitFloor by serialize);
    __v1::values!(impl Deserialize for VisitFloor by deserialize);
    /// The schema at `#/components/schemas/Visit/properties/rating`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum VisitRating {
        /// The value `4`.
        _4,
        /// The value `5`.
        _5,
    }
    __v1::values! {
        impl Values for VisitRating {
            const _4: Scalar = Integer(4);
            const _5: Scalar = Integer(5);
        }
    }
    __v1::values!(impl Serialize for VisitRating by serialize);
    __v1::values!(impl Deserialize for VisitRating by deserialize);
    /// Always `true`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct VisitPaid;
    __v1::values!(impl Values for VisitPaid = Bool(true));
    __v1::values!(impl Serialize for VisitPaid by serialize);
    __v1::values!(impl Deserialize for VisitPaid by deserialize);
    /// The schema at `#/components/schemas/Season`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Season {
        /// The value `"summer"`.
        Summer,
        /// The value `"winter"`.
        Winter,
    }
    __v1::values!(impl as_str for Season);
    __v1::values! {
        impl Values for Season {
            const Summer: Scalar = String("summer");
            const Winter: Scalar = String("winter");
        }
    }
    __v1::values!(impl Serialize for Season by serialize);
    __v1::values!(impl Deserialize for Season by deserialize);
    /// The schema at `#/components/schemas/Visit/properties/list/items`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum VisitListItem {
        /// The value `"1"`.
        _1,
        /// The value `"2"`.
        _2,
    }
    __v1::values!(impl as_str for VisitListItem);
    __v1::values! {
        impl Values for VisitListItem {
            const _1: Scalar = String("1");
            const _2: Scalar = String("2");
        }
    }
    __v1::values!(impl Serialize for VisitListItem by serialize);
    __v1::values!(impl Deserialize for VisitListItem by deserialize);
    /// The schema at `#/components/schemas/Visit/properties/either`.
    ///
    /// A string of at most 3 characters.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct StringUpTo3(String);
    __v1::checked_string! {
        impl CheckedString for StringUpTo3 {
            const MAX_LENGTH: usize = 3;
        }
    }
}
