//! `lisca rescue`: what can be read out of a damaged library, on a terminal (I4).

use product_tests::{Library, Result};
use std::fs;

#[test]
fn i4_a_damaged_library_is_rescued_into_another_folder() -> Result {
    let library = Library::temporary()?;
    library.tell(&["demo"])?;
    let file = library.folder().join("data/library.sqlite");
    let mut bytes = fs::read(&file)?;
    bytes[300] ^= 1;
    fs::write(&file, &bytes)?;
    let refused = library.run(&["list"])?;
    assert_eq!(refused.status.code(), Some(1));
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(
        said.contains("damaged") && said.contains("lisca rescue"),
        "{said}"
    );

    let said = library.tell(&["rescue", "--into", "rescued"])?;
    assert!(
        said.contains("3 workshops") && said.contains("Friday evening"),
        "{said}"
    );
    assert!(fs::read(&file)? == bytes, "the damaged file was written");
    let again = library.run(&["rescue", "--into", "rescued"])?;
    let said = String::from_utf8_lossy(&again.stderr).into_owned();
    assert!(said.contains("is a library already"), "{said}");

    // What was rescued is a library like another, and is restored as one.
    let rescued = library.folder().join("rescued/library.sqlite");
    library.tell(&["restore", &rescued.to_string_lossy()])?;
    assert_eq!(library.tell(&["list"])?.lines().count(), 4);
    Ok(())
}

#[test]
fn i4_where_nothing_is_left_nothing_is_made() -> Result {
    let library = Library::temporary()?;
    fs::write(library.folder().join("noise"), vec![7; 100_000])?;
    let refused = library.run(&["rescue", "noise", "--into", "rescued"])?;
    assert_eq!(refused.status.code(), Some(1));
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(said.contains("Nothing of a library"), "{said}");
    assert!(!library.folder().join("rescued").exists());
    Ok(())
}
