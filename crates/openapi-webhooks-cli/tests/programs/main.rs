//! Commands that run at the same time or change files.

mod exchange;
mod files;
mod program;
mod python;
mod site;
