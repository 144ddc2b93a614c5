//! What each command prints, and its exit status. `TRYCMD=overwrite` accepts the current output.

/// Without a terminal, so without colours.
#[test]
fn commands() {
    trycmd::TestCases::new()
        .env("WEBHOOK_SECRET", "")
        .case("tests/cmd/*.md");
}
