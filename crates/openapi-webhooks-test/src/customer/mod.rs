//! Customers that receive on a port of this machine.

mod builder;
mod customer;

pub use builder::CustomerBuilder;
pub use customer::Customer;
