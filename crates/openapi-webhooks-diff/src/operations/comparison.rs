//! The state of a comparison.

use openapi_webhooks_document::Location;

use crate::change::{Change, Part, Place};
use crate::class::Direction;
use crate::graph::Graph;
use crate::kind::ChangeKind;
use crate::messages::{Subject, message};
use crate::side::Side;
use crate::step::PairId;

/// What has been compared so far.
#[derive(Default)]
pub(crate) struct Comparison<'a> {
    pub(crate) graph: Graph<'a>,
    /// Changes that are not in schemas.
    pub(crate) changes: Vec<Change>,
    /// Where pairs of schemas are used.
    pub(crate) uses: Vec<Use<'a>>,
}

/// The schema of a body, a parameter or a response.
#[cfg_attr(
    not(feature = "counterexamples"),
    allow(dead_code, reason = "only counterexamples need all of it")
)]
pub(crate) struct Use<'a> {
    pub(crate) place: Place,
    pub(crate) direction: Direction,
    pub(crate) pair: PairId,
    pub(crate) sides: [Side<'a>; 2],
    /// The locations of what the schema describes.
    pub(crate) locations: [Option<Location>; 2],
}

/// An operation that both documents have.
pub(super) struct Scope {
    pub(super) webhook: String,
    pub(super) method: String,
    pub(super) is_only_method: bool,
    pub(super) old: Location,
    pub(super) new: Location,
}

impl Scope {
    pub(super) fn place(&self, part: Option<Part>) -> Place {
        Place {
            webhook: self.webhook.clone(),
            method: self.method.clone(),
            is_only_method: self.is_only_method,
            part,
            path: String::new(),
            variants: Vec::new(),
        }
    }
}

/// A difference that is not in a schema.
#[derive(Default)]
pub(super) struct Difference<'t> {
    pub(super) subject: Option<&'t str>,
    pub(super) before: Option<&'t str>,
    pub(super) after: Option<&'t str>,
    pub(super) old: Option<Location>,
    pub(super) new: Option<Location>,
}

impl<'a> Comparison<'a> {
    pub(super) fn report(
        &mut self,
        kind: ChangeKind,
        direction: Direction,
        place: Place,
        difference: Difference<'_>,
    ) {
        let text = |text: Option<&str>| text.map(str::to_owned);
        let words = Subject {
            subject: difference.subject,
            before: difference.before,
            after: difference.after,
        };
        self.changes.push(Change {
            kind,
            class: kind.class(direction),
            direction,
            message: message(kind, &words),
            subject: text(difference.subject),
            before: text(difference.before),
            after: text(difference.after),
            old: difference.old,
            new: difference.new,
            places: vec![place],
            counterexample: None,
        });
    }

    /// Reports a difference of a whole operation.
    pub(super) fn report_operation(
        &mut self,
        kind: ChangeKind,
        scope: &Scope,
        difference: Difference<'_>,
    ) {
        let difference = Difference {
            old: difference.old.or(Some(scope.old.clone())),
            new: difference.new.or(Some(scope.new.clone())),
            ..difference
        };
        self.report(kind, Direction::Payload, scope.place(None), difference);
    }

    /// Compares two schemas.
    pub(super) fn schemas(
        &mut self,
        direction: Direction,
        place: Place,
        sides: [Side<'a>; 2],
        locations: [Option<Location>; 2],
    ) {
        if sides.iter().all(|side| side.schema().is_none()) {
            return;
        }
        let pair = self.graph.pair(sides[0].clone(), sides[1].clone());
        self.uses.push(Use {
            place,
            direction,
            pair,
            sides,
            locations,
        });
    }
}
