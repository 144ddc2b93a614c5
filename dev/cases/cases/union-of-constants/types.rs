/// The types of payloads and responses.
#[allow(
    deprecated,
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
    /// The schema at `#/components/schemas/Door`.
    #[derive(Clone, PartialEq)]
    pub struct Door {
        /// The property `state`.
        pub state: State,
        /// The property `before`.
        pub before: Option<Option<State>>,
        /// The property `lock`.
        pub lock: Option<Lock>,
        /// The side that it opens to.
        pub side: Option<Option<DoorSide>>,
        /// The property `grade`.
        pub grade: Option<DoorGrade>,
        /// The property `mode`.
        pub mode: Option<DoorMode>,
        /// The property `colour`.
        pub colour: Option<DoorColour>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Door {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(state: State) -> Self {
            Self {
                state,
                before: None,
                lock: None,
                side: None,
                grade: None,
                mode: None,
                colour: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Door {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("state", &self.state);
            object.optional("before", &self.before);
            object.optional("lock", &self.lock);
            object.optional("side", &self.side);
            object.optional("grade", &self.grade);
            object.optional("mode", &self.mode);
            object.optional("colour", &self.colour);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Door);
    __v1::object! {
        impl Deserialize for Door {
            type Others = keep<
                7,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const state: State = read(0, "state", Some(state));
            const before: Option<State> = read(1, "before", before);
            const lock: Lock = read(2, "lock", lock);
            const side: Option<DoorSide> = read(3, "side", side);
            const grade: DoorGrade = read(4, "grade", grade);
            const mode: DoorMode = read(5, "mode", mode);
            const colour: DoorColour = read(6, "colour", colour);
        }
    }
    /// The schema at `#/components/schemas/State`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum State {
        /// The value `"open"`.
        Open,
        /// The value `"closed"`.
        Closed,
        /// Neither.
        ///
        /// The value `"ajar"`.
        Ajar,
    }
    __v1::values!(impl as_str for State);
    __v1::values! {
        impl Values for State {
            const Open: Scalar = String("open");
            const Closed: Scalar = String("closed");
            const Ajar: Scalar = String("ajar");
        }
    }
    __v1::values!(impl Serialize for State by serialize);
    __v1::values!(impl Deserialize for State by deserialize);
    /// The schema at `#/components/schemas/Lock`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Lock {
        /// The value `0`.
        None,
        /// From inside.
        ///
        /// The value `1`.
        Bolt,
        /// KEY
        ///
        /// The value `2`.
        _2,
        /// KEY
        ///
        /// The value `3`.
        _3,
        /// The value `-1`.
        Minus1,
    }
    __v1::values! {
        impl Values for Lock {
            const None: Scalar = Integer(0);
            const Bolt: Scalar = Integer(1);
            const _2: Scalar = Integer(2);
            const _3: Scalar = Integer(3);
            const Minus1: Scalar = Integer(-1);
        }
    }
    __v1::values!(impl Serialize for Lock by serialize);
    __v1::values!(impl Deserialize for Lock by deserialize);
    /// The side that it opens to.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum DoorSide {
        /// The value `"left"`.
        Left,
        /// The value `"right"`.
        Right,
        /// Swings.
        ///
        /// The value `"both"`.
        #[deprecated]
        Both,
    }
    __v1::values!(impl as_str for DoorSide);
    __v1::values! {
        impl Values for DoorSide {
            const Left: Scalar = String("left");
            const Right: Scalar = String("right");
            const Both: Scalar = String("both");
        }
    }
    __v1::values!(impl Serialize for DoorSide by serialize);
    __v1::values!(impl Deserialize for DoorSide by deserialize);
    /// The schema at `#/components/schemas/Door/properties/grade`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum DoorGrade {
        /// The value `""`.
        NotGraded,
        /// The value `"1"`.
        Light,
        /// Fire doors.
        ///
        /// The value `"2"`.
        _2,
        /// Fire doors.
        ///
        /// The value `"3"`.
        _3,
    }
    __v1::values!(impl as_str for DoorGrade);
    __v1::values! {
        impl Values for DoorGrade {
            const NotGraded: Scalar = String("");
            const Light: Scalar = String("1");
            const _2: Scalar = String("2");
            const _3: Scalar = String("3");
        }
    }
    __v1::values!(impl Serialize for DoorGrade by serialize);
    __v1::values!(impl Deserialize for DoorGrade by deserialize);
    /// The schema at `#/components/schemas/Door/properties/mode`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum DoorMode {
        /// The value `true`.
        Automatic,
        /// The value `false`.
        False,
        /// Decided by a sensor
        ///
        /// The value `"auto"`.
        Auto,
    }
    __v1::values! {
        impl Values for DoorMode {
            const Automatic: Scalar = Bool(true);
            const False: Scalar = Bool(false);
            const Auto: Scalar = String("auto");
        }
    }
    __v1::values!(impl Serialize for DoorMode by serialize);
    __v1::values!(impl Deserialize for DoorMode by deserialize);
    /// The only one.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct DoorColour;
    __v1::values!(impl Values for DoorColour = String("grey"));
    __v1::values!(impl Serialize for DoorColour by serialize);
    __v1::values!(impl Deserialize for DoorColour by deserialize);
}
