//! Writes every document to a folder: `cargo run -p hostile -- FOLDER SIZE`.
fn main() {
    let a: Vec<_> = std::env::args().collect();
    for c in hostile::constructs() {
        println!(
            "{}",
            c.write(a[1].as_ref(), a[2].parse().unwrap())
                .unwrap()
                .display()
        );
    }
}
