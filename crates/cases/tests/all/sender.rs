//! Sender
