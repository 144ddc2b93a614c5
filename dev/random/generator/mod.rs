//! Generates a document with the kinds of schemas that real documents have, in random combinations.
//! Every schema has an instance; the cases test contradictions.

mod compose;
mod names;
mod object;
mod scalar;

use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt, SeedableRng};
use serde_json::{Map, Value, json};

/// A document with this many webhooks.
pub(crate) fn document(seed: u64, webhooks: usize) -> Value {
    let mut generator = Generator {
        random: Xoshiro256PlusPlus::seed_from_u64(seed),
        at: 0,
        variants: Vec::new(),
        groups: 0,
    };
    let mut schemas = Map::new();
    for (at, name) in names::COMPONENTS.iter().enumerate() {
        generator.at = at + 1;
        schemas.insert((*name).to_owned(), generator.component());
    }
    generator.at = 0;
    let mut items = Map::new();
    for at in 0..webhooks {
        let schema = generator.schema(0);
        let content = json!({ "application/json": { "schema": schema } });
        let post = json!({ "post": {
            "requestBody": { "required": true, "content": content },
            "responses": { "200": { "description": "Taken" } }
        } });
        items.insert(format!("w{at:03}"), post);
    }
    schemas.extend(std::mem::take(&mut generator.variants));
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Random", "version": "1" },
        "webhooks": items,
        "components": { "schemas": schemas }
    })
}

struct Generator {
    random: Xoshiro256PlusPlus,
    /// References lead to components from this one on, unless they are optional.
    at: usize,
    /// The components that are variants of unions.
    variants: Vec<(String, Value)>,
    /// The number of unions with such variants.
    groups: usize,
}

/// The maximum nesting of schemas.
const DEEP: usize = 4;

impl Generator {
    fn chance(&mut self, share: f64) -> bool {
        self.random.random_bool(share)
    }

    fn between(&mut self, least: usize, most: usize) -> usize {
        self.random.random_range(least..=most)
    }

    fn pick<T: Clone>(&mut self, things: &[T]) -> T {
        things[self.random.random_range(0..things.len())].clone()
    }

    fn component(&mut self) -> Value {
        let mut schema = match self.between(0, 9) {
            0 => self.scalar(),
            1 => self.enumeration(),
            2 => self.union(1),
            3 => self.array(1),
            _ => self.object(1),
        };
        if self.chance(0.2)
            && let Some(members) = schema.as_object_mut()
        {
            let title = self.pick(&names::TITLES);
            members.insert("title".to_owned(), json!(title));
        }
        schema
    }

    /// Any schema.
    fn schema(&mut self, depth: usize) -> Value {
        if depth >= DEEP {
            return self.scalar();
        }
        match self.between(0, 19) {
            0..=4 => self.scalar(),
            5 => self.enumeration(),
            6..=9 => self.object(depth),
            10 => self.map(depth),
            11 => self.array(depth),
            12 => self.tuple(depth),
            13 => self.nullable(depth),
            14 => self.all_of(depth),
            15 => self.union(depth),
            16 => self.tagged_union(depth),
            17 => self.anything(),
            _ => self.reference(),
        }
    }

    fn anything(&mut self) -> Value {
        let schemas = [
            json!(true),
            json!({}),
            json!({ "description": "Whatever." }),
        ];
        self.pick(&schemas)
    }

    /// A reference to a later component, so that none refers to itself.
    fn reference(&mut self) -> Value {
        if self.at >= names::COMPONENTS.len() {
            return self.scalar();
        }
        let at = self.between(self.at, names::COMPONENTS.len() - 1);
        let mut reference = json!({ "$ref": component(at) });
        if self.chance(0.2) {
            reference["description"] = json!("Said beside a reference.");
        }
        reference
    }

    /// A reference to any component, for places where an instance need not follow it.
    fn free_reference(&mut self) -> Value {
        let at = self.between(0, names::COMPONENTS.len() - 1);
        json!({ "$ref": component(at) })
    }
}

fn component(at: usize) -> String {
    format!("#/components/schemas/{}", names::COMPONENTS[at])
}
