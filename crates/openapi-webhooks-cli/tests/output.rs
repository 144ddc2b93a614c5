//! What each command prints, and its exit status. `TRYCMD=overwrite` accepts the current output.

/// The standard output is not a terminal, so there are no colours.
#[test]
fn commands() {
    trycmd::TestCases::new()
        .env("WEBHOOK_SECRET", "")
        .case("tests/cmd/*.md");
}
