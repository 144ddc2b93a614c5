//! Customers that receive on a port of this machine.

mod builder;
mod customer;
mod secrets;

pub use builder::CustomerBuilder;
pub use customer::Customer;
