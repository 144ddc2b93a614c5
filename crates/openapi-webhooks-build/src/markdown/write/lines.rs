//! Lines within block quotes and list items.

use std::mem;

/// The greatest number of a list item in CommonMark.
const MAX_NUMBER: u64 = 999_999_999;

/// The separation before the next line.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) enum Separation {
    #[default]
    None,
    Line,
    Blank,
}

#[derive(Default)]
pub(super) struct Lines {
    pub(super) output: String,
    separation: Separation,
    containers: Vec<Container>,
    lists: Vec<List>,
    /// The list that ended last, if no line followed it.
    ended: Option<List>,
    /// Whether the current block has a line.
    has_line: bool,
}

/// A block quote or a list item.
struct Container {
    /// The marker of its first line, until that line is written. An empty item is left out, because a
    /// marker without text could turn the line above into a heading.
    marker: Option<String>,
    /// The prefix of its other lines.
    indent: String,
    is_item: bool,
}

struct List {
    number: Option<u64>,
    /// Whether to use `*` instead of `-`, or `)` instead of `.`, so that a list differs from the list
    /// before it.
    is_other: bool,
    has_item: bool,
    is_loose: bool,
}

impl Lines {
    /// Writes a line with the prefixes of all open containers.
    pub(super) fn put(&mut self, line: &str) {
        if self.separation == Separation::Blank {
            self.output.push('\n');
            for container in &self.containers {
                if container.marker.is_none() {
                    self.output.push_str(&container.indent);
                }
            }
            self.trim_line();
        }
        if self.separation != Separation::None {
            self.output.push('\n');
        }
        for container in &mut self.containers {
            match container.marker.take() {
                Some(marker) => self.output.push_str(&marker),
                None => self.output.push_str(&container.indent),
            }
        }
        self.output.push_str(line);
        self.trim_line();
        self.separation = Separation::Line;
        self.ended = None;
        self.has_line = true;
    }

    fn trim_line(&mut self) {
        self.output
            .truncate(self.output.trim_end_matches(' ').len());
    }

    /// Starts a block. A block that may interrupt a paragraph needs no blank line before it.
    pub(super) fn start_block(&mut self, may_interrupt: bool) {
        let container = self.containers.last();
        let is_first = container.is_some_and(|container| container.marker.is_some());
        if self.separation == Separation::Line && !may_interrupt && !is_first {
            self.separation = Separation::Blank;
        }
        self.has_line = false;
    }

    pub(super) fn end_block(&mut self, separation: Separation) {
        if !self.has_line {
            return;
        }
        let is_in_item = self.containers.last().is_some_and(|last| last.is_item);
        self.separation = separation;
        if let Some(list) = self.lists.last_mut() {
            list.is_loose |= is_in_item && separation == Separation::Blank;
        }
    }

    pub(super) fn start_quote(&mut self) {
        self.start_block(false);
        self.containers.push(Container {
            marker: Some("> ".to_owned()),
            indent: "> ".to_owned(),
            is_item: false,
        });
    }

    pub(super) fn end_quote(&mut self) {
        self.containers.pop();
    }

    pub(super) fn start_list(&mut self, first: Option<u64>) {
        self.start_block(matches!(first, None | Some(1)));
        let is_ordered = first.is_some();
        self.lists.push(List {
            number: first,
            is_other: mem::take(&mut self.ended)
                .is_some_and(|list| list.number.is_some() == is_ordered && !list.is_other),
            has_item: false,
            is_loose: false,
        });
    }

    pub(super) fn end_list(&mut self) {
        self.ended = self.lists.pop();
        if self.ended.as_ref().is_some_and(|list| list.has_item) {
            self.separation = Separation::Blank;
        }
    }

    pub(super) fn start_item(&mut self) {
        let Some(list) = self.lists.last() else {
            return;
        };
        let marker = match (list.number, list.is_other) {
            (None, false) => "- ".to_owned(),
            (None, true) => "* ".to_owned(),
            (Some(number), false) => format!("{}. ", number.min(MAX_NUMBER)),
            (Some(number), true) => format!("{}) ", number.min(MAX_NUMBER)),
        };
        if list.has_item {
            self.separation = match list.is_loose {
                true => Separation::Blank,
                false => Separation::Line,
            };
        }
        self.containers.push(Container {
            indent: " ".repeat(marker.len()),
            marker: Some(marker),
            is_item: true,
        });
    }

    pub(super) fn end_item(&mut self) {
        let item = self.containers.pop();
        let has_line = item.is_some_and(|item| item.marker.is_none());
        if let Some(list) = self.lists.last_mut().filter(|_| has_line) {
            list.has_item = true;
            list.number = list.number.map(|number| number + 1);
        }
    }
}
