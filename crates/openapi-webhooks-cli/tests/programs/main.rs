//! Commands that run at the same time or change files.

mod exchange;
mod files;
mod misuse;
mod program;
mod python;
mod site;
mod terminal;
