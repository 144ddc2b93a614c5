//! Writes every document into a folder and prints their paths: `cargo run -p hostile -- FOLDER SIZE`.

use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [folder, size] = &arguments[..] else {
        return Err("usage: hostile FOLDER SIZE".into());
    };
    for construct in hostile::constructs() {
        let document = construct.write(Path::new(folder), size.parse()?)?;
        println!("{}", document.display());
    }
    Ok(())
}
