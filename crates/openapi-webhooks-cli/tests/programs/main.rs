//! Commands that run beside each other or change files.

mod exchange;
mod files;
mod program;
mod site;
