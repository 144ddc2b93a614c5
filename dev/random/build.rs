//! Generates a random document and its module, as a user's build script would. `RANDOM_SEED` selects
//! another document.

mod generator;

use std::path::PathBuf;
use std::{env, fs};

/// The default seed, so that the document is the same each time.
const SEED: u64 = 1;

/// The number of webhooks in the document.
const WEBHOOKS: usize = 200;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-env-changed=RANDOM_SEED");
    println!("cargo::rerun-if-changed=generator");
    let seed = env::var("RANDOM_SEED").map_or(Ok(SEED), |seed| seed.parse())?;
    let document = generator::document(seed, WEBHOOKS);
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("no build script of Cargo's")?);
    let path = out.join("openapi.json");
    fs::write(&path, serde_json::to_vec_pretty(&document)?)?;
    let config = openapi_webhooks_build::configure().receiver(true);
    let generated = match config.generate(&path) {
        Ok(generated) => generated,
        Err(error) => return Err(format!("RANDOM_SEED={seed}: {error}").into()),
    };
    fs::write(out.join("openapi.rs"), generated.code())?;
    println!("cargo::rustc-env=RANDOM_SEED_USED={seed}");
    Ok(())
}
