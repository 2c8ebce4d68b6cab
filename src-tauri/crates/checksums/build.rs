//! Builds SQLite's extension against the SQLite that `libsqlite3-sys` brings.

fn main() {
    let source = "sqlite/cksumvfs.c";
    println!("cargo:rerun-if-changed={source}");
    let mut build = cc::Build::new();
    if let Some(headers) = std::env::var_os("DEP_SQLITE3_INCLUDE") {
        build.include(headers);
    }
    build
        .file(source)
        .define("SQLITE_CKSUMVFS_STATIC", None)
        .define("SQLITE_CKSUMVFS_INIT_FUNCNAME", "\"keep_checksums\"")
        // It never stops the program: what is wrong is an error of SQLite's.
        .define("NDEBUG", None)
        .warnings(false)
        .compile("cksumvfs");
}
