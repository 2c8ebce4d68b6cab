//! end to end
use product_tests::{Library, Look, Result, Stage, Window};
use std::path::Path;

#[test]
fn opens() -> Result {
    let stage = Stage::open(1440, 900, Look::Light)?;
    let library = Library::temporary()?;
    let window = Window::open(&stage, &library)?;
    println!("{}", window.text()?);
    stage.photograph(Path::new("/tmp/house.png"))?;
    Ok(())
}
