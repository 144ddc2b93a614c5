//! Shows the instances of a webhook: `cargo run -p instances --example make -- FILE WEBHOOK [SEED]`.

use std::{env, fs};

use instances::{Profile, bodies};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = env::args().skip(1);
    let file = arguments.next().ok_or("a document in JSON is missing")?;
    let webhook = arguments.next().ok_or("the name of a webhook is missing")?;
    let seed = arguments.next().map_or(Ok(1), |seed| seed.parse())?;
    let document = serde_json::from_slice(&fs::read(file)?)?;
    let bodies = bodies(&document);
    let body = bodies
        .iter()
        .find(|body| body.webhook == webhook)
        .ok_or("no such body")?;
    let validator = body.validator()?;
    for profile in Profile::ALL {
        match body.instance(seed, profile) {
            None => println!("{}: nothing could be made", profile.name),
            Some(made) => {
                println!("{}: {made}", profile.name);
                for error in validator.iter_errors(&made) {
                    println!("    {}: {error}", error.instance_path());
                }
            }
        }
    }
    Ok(())
}
