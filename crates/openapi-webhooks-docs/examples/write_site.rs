//! Writes the site of a document to a folder: `cargo run --example write_site -- openapi.json public`.

use std::env;
use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let (Some(document), Some(folder)) = (arguments.next(), arguments.next()) else {
        return Err("usage: write_site DOCUMENT FOLDER".into());
    };
    let site = openapi_webhooks_docs::Site::new(document)?;
    site.write_to(&folder)?;
    println!("{} files in {folder}", site.files().len());
    Ok(())
}
