//! Generates a module for each folder of `cases/`, as a user's build script would, and tables in which
//! the tests find the modules. A new folder needs no Rust code.

mod settings;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use settings::Case;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=cases");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("no build script of Cargo's")?);
    let (mut modules, mut round_trips, mut examples) =
        (String::new(), String::new(), String::new());
    for case in settings::cases() {
        let code = case.config.generate(&case.document)?.code().to_owned();
        let (name, module) = (&case.name, case.name.replace('-', "_"));
        write_changed(&out.join(format!("{name}.rs")), &code)?;
        write!(
            modules,
            "/// `cases/{name}`, generated.\npub mod {module} {{\n    \
             openapi_webhooks::include_webhooks!(\"{name}\");\n}}\n\n",
        )?;
        if has_payloads(&case) {
            writeln!(round_trips, "    (\"{name}\", round_trip!({module})),")?;
        }
        if code.contains("\npub fn examples()") {
            writeln!(examples, "    (\"{name}\", {module}::examples),")?;
        }
    }
    let tables = format!(
        "/// Of the cases that have payloads.\n\
         pub const ROUND_TRIPS: &[(&str, RoundTrip)] = &[\n{round_trips}];\n\n\
         /// Of the cases that have examples.\n\
         pub const EXAMPLES: &[(&str, Examples)] = &[\n{examples}];\n"
    );
    write_changed(&out.join("modules.rs"), &modules)?;
    let private = modules.replace("\npub mod ", "\nmod ");
    write_changed(&out.join("private_modules.rs"), &private)?;
    write_changed(&out.join("tables.rs"), &tables)?;
    Ok(())
}

fn has_payloads(case: &Case) -> bool {
    let folder = case.document.with_file_name("");
    ["payloads", "refused", "meant"]
        .iter()
        .any(|kind| folder.join(kind).is_dir())
}

/// Cargo recompiles whatever was written.
fn write_changed(path: &Path, text: &str) -> io::Result<()> {
    if fs::read_to_string(path).is_ok_and(|present| present == text) {
        return Ok(());
    }
    fs::write(path, text)
}
