//! Measures the memory of a delivery in flight, whose request was sent and not answered. `cargo run
//! --release -p bench -- memory` runs it and writes the table.

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
        ["memory"] => memory::measure_all().await,
        ["receiver", "plain"] => receiver::plain().await,
        ["receiver", "tls"] => receiver::tls().await,
        [kind, many] => memory::measure(&HEAP, kind, many.parse()?).await,
        _ => Err("usage: memory memory".into()),
    }
}
