//! Prints the code of a document: `cargo run --example generate -- schema/openapi.json`.

fn main() -> Result<(), openapi_webhooks_build::Error> {
    for document in std::env::args().skip(1) {
        let generated = openapi_webhooks_build::configure()
            .receiver(true)
            .examples(true)
            .generate(document)?;
        for warning in generated.warnings() {
            eprintln!("{warning}\n");
        }
        println!("{}", generated.code());
    }
    Ok(())
}
