//! Measures what a delivery costs.
//!
//! `cargo run --release -p bench -- memory` prints the heap that a delivery in flight holds: its
//! request is sent, and no answer has come.

mod memory;
mod receiver;

use peak_alloc::PeakAlloc;

#[global_allocator]
static HEAP: PeakAlloc = PeakAlloc;

/// An error of any kind ends the program.
type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() -> Result<()> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["memory"] => memory::measure(&HEAP).await,
        ["receiver", "plain"] => receiver::plain().await,
        ["receiver", "tls"] => receiver::tls().await,
        _ => Err("usage: memory memory".into()),
    }
}
