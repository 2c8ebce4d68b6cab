//! Files of a person's: what an export may write over, and what an import reads.

use crate::support::{add, begin, open, with_private};
use app::{App, ExistingFile, Failure, Format, Language, WorkshopId};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A workshop, and a folder for files beside that of the library.
struct Desk {
    data: TempDir,
    files: TempDir,
    app: App,
    id: WorkshopId,
}

impl Desk {
    fn new() -> Self {
        let (data, files) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let mut app = open(&data);
        let id = begin(&mut app);
        app.edit(id, add("A cause")).unwrap();
        Self {
            data,
            files,
            app,
            id,
        }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.files.path().join(name)
    }

    fn export(&mut self, path: &Path, there: ExistingFile) -> Result<u64, Failure> {
        self.app
            .export_to(self.id, Format::Json, path, with_private(false), there)
    }

    /// An export is refused with these words, even where one may write over
    /// what is there; the library is as it was.
    fn refuses(&mut self, path: &Path, words: &str) {
        for there in [ExistingFile::Keep, ExistingFile::Replace] {
            let said = self.export(path, there).unwrap_err().to_string();
            assert!(said.contains(words), "{}: {said}", path.display());
        }
        let bytes = fs::read(self.data.path().join("library.sqlite")).unwrap();
        assert!(bytes.starts_with(b"SQLite format 3"));
        assert_eq!(
            self.app.open_workshop(self.id).unwrap().parts.causes.len(),
            1
        );
    }

    /// The files that were exported, temporary ones too.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.files.path()).unwrap().flatten();
        let mut names: Vec<_> = entries
            .map(|it| it.file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

#[test]
fn i12_nothing_in_the_librarys_folder_is_written_over_however_it_is_named() {
    let mut desk = Desk::new();
    let library = "library.sqlite";
    let data = desk.data.path().to_owned();
    desk.refuses(&data.join(library), "keeps its library");
    desk.refuses(&data.join("library.sqlite-wal"), "keeps its library");
    desk.refuses(&data.join("new.json"), "keeps its library");
    let round = desk.file("..").join(data.file_name().unwrap());
    desk.refuses(&round.join(library), "keeps its library");
    fs::create_dir(data.join("inner")).unwrap();
    desk.refuses(&data.join("inner/../inner/a.json"), "keeps its library");
}

#[cfg(unix)]
#[test]
fn i12_nor_is_the_library_through_links() {
    use std::os::unix::fs::symlink;
    let mut desk = Desk::new();
    let data = desk.data.path().to_owned();
    symlink(&data, desk.file("folder")).unwrap();
    desk.refuses(&desk.file("folder/library.sqlite"), "keeps its library");
    symlink(data.join("library.sqlite"), desk.file("link")).unwrap();
    desk.refuses(&desk.file("link"), "a link");
    fs::hard_link(data.join("library.sqlite"), desk.file("twin")).unwrap();
    desk.refuses(&desk.file("twin"), "keeps its library");
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_neither_written_nor_replaced() {
    use std::os::unix::fs::{FileTypeExt, symlink};
    let mut desk = Desk::new();
    let fifo = desk.file("fifo");
    let made = std::process::Command::new("mkfifo").arg(&fifo).status();
    assert!(made.unwrap().success());
    desk.refuses(&fifo, "no ordinary file");
    assert!(fs::symlink_metadata(&fifo).unwrap().file_type().is_fifo());
    desk.refuses(Path::new("/dev/null"), "no ordinary file");
    let device = desk.file("device");
    symlink("/dev/null", &device).unwrap();
    desk.refuses(&device, "-o -");
    let socket = desk.file("socket");
    let _listening = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    desk.refuses(&socket, "no ordinary file");
    fs::write(desk.file("target"), "as it was").unwrap();
    for (link, to) in [("link", "target"), ("lost", "nowhere")] {
        symlink(to, desk.file(link)).unwrap();
        desk.refuses(&desk.file(link), "a link");
        assert!(desk.file(link).is_symlink());
    }
    fs::create_dir(desk.file("folder")).unwrap();
    desk.refuses(&desk.file("folder"), "a folder");
    desk.refuses(&desk.file("new/"), "a folder");
    assert_eq!(
        fs::read_to_string(desk.file("target")).unwrap(),
        "as it was"
    );
    assert_eq!(
        desk.names(),
        [
            "device", "fifo", "folder", "link", "lost", "socket", "target"
        ]
    );
}

#[test]
fn what_is_there_is_written_over_only_when_somebody_says_so() {
    let mut desk = Desk::new();
    let file = desk.file("a.json");
    fs::write(&file, "as it was").unwrap();
    let said = desk
        .export(&file, ExistingFile::Keep)
        .unwrap_err()
        .to_string();
    assert!(said.contains("is there already"), "{said}");
    assert_eq!(fs::read_to_string(&file).unwrap(), "as it was");
    let bytes = desk.export(&file, ExistingFile::Replace).unwrap();
    assert_eq!(fs::read(&file).unwrap().len() as u64, bytes);
    desk.export(&desk.file("b.json"), ExistingFile::Keep)
        .unwrap();
    assert_eq!(desk.names(), ["a.json", "b.json"]);
    let left = fs::read_dir(desk.data.path()).unwrap().flatten();
    let mut left = left.map(|it| it.file_name().into_string().unwrap());
    assert!(!left.any(|it| it.contains("unfinished")));
}

#[cfg(unix)]
#[test]
fn i6_a_file_keeps_its_rights_and_one_with_private_notes_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let mut desk = Desk::new();
    let rights = |file: &Path| fs::metadata(file).unwrap().permissions().mode() & 0o777;
    let file = desk.file("a.json");
    for mode in [0o600, 0o640, 0o666] {
        fs::write(&file, "as it was").unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
        desk.export(&file, ExistingFile::Replace).unwrap();
        assert_eq!(rights(&file), mode);
    }
    // What anybody's new file has here.
    let usual = desk.file("usual");
    fs::write(&usual, "").unwrap();
    let new = desk.file("new.json");
    desk.export(&new, ExistingFile::Keep).unwrap();
    assert_eq!(rights(&new), rights(&usual));
    let private = desk.file("private.json");
    desk.app
        .export_to(
            desk.id,
            Format::Json,
            &private,
            with_private(true),
            ExistingFile::Keep,
        )
        .unwrap();
    assert_eq!(rights(&private), 0o600);
    // Nor is it anybody's who could read what was there.
    fs::set_permissions(&private, fs::Permissions::from_mode(0o644)).unwrap();
    desk.app
        .export_to(
            desk.id,
            Format::Json,
            &private,
            with_private(true),
            ExistingFile::Replace,
        )
        .unwrap();
    assert_eq!(rights(&private), 0o600);
}

#[cfg(unix)]
#[test]
fn a_path_that_is_not_utf8_is_one_like_any_other() {
    use std::os::unix::ffi::OsStrExt;
    let mut desk = Desk::new();
    let name = std::ffi::OsStr::from_bytes(b"caff\xe8.json");
    let file = desk.files.path().join(name);
    desk.export(&file, ExistingFile::Keep).unwrap();
    desk.app.import_from(&file).unwrap();
    assert_eq!(desk.app.list_workshops(app::Shelf::Open).unwrap().len(), 2);
    // A window knows it as a text.
    let spelled = app::spelled(&file);
    assert!(spelled.starts_with("file:///") && spelled.ends_with("/caff%E8.json"));
    let preview = desk.app.preview_import(
        app::ImportFrom::File(spelled.clone()),
        app::Choices::default(),
        None,
    );
    assert_eq!(preview.unwrap().title, "A case");
    desk.app.import_workshop(spelled.clone()).unwrap();
    let sealed = desk.app.open_sealed_files(vec![spelled]).unwrap();
    assert_eq!(sealed[0].name, "caff\u{fffd}.json");
    assert_eq!(desk.app.list_workshops(app::Shelf::Open).unwrap().len(), 3);
}

#[cfg(unix)]
#[test]
fn what_has_no_end_is_not_imported_and_nobody_waits_for_it() {
    let mut desk = Desk::new();
    let fifo = desk.file("fifo");
    let made = std::process::Command::new("mkfifo").arg(&fifo).status();
    assert!(made.unwrap().success());
    for path in [fifo.as_path(), Path::new("/dev/zero")] {
        let said = desk.app.import_from(path).unwrap_err().to_string();
        assert!(said.contains("no ordinary file"), "{said}");
    }
    let said = desk.app.import_stream(io::repeat(b' ')).unwrap_err();
    assert!(said.to_string().contains("64 MB"), "{said}");
    let whole = desk
        .app
        .export_bytes(desk.id, Format::Json, with_private(false))
        .unwrap();
    desk.app.import_stream(whole.as_slice()).unwrap();
    assert_eq!(desk.app.list_workshops(app::Shelf::Open).unwrap().len(), 2);
}

#[test]
fn what_a_killed_export_left_is_cleared_at_the_next_start() {
    let desk = Desk::new();
    let left = desk.file(".lisca-abc123");
    fs::write(&left, "half of it").unwrap();
    let note = desk.data.path().join("export-abc123.unfinished");
    let path = left.canonicalize().unwrap();
    fs::write(&note, path.as_os_str().as_encoded_bytes()).unwrap();
    drop(desk.app);
    open(&desk.data);
    assert!(!left.exists() && !note.exists());
}

/// The library's file is elsewhere, and so are the notes of what is written.
#[cfg(unix)]
#[test]
fn it_is_cleared_where_the_library_is_a_link_too() {
    let desk = Desk::new();
    let note = desk.data.path().join("export-abc123.unfinished");
    fs::write(&note, "nowhere").unwrap();
    let linked = tempfile::tempdir().unwrap();
    let file = "library.sqlite";
    std::os::unix::fs::symlink(desk.data.path().join(file), linked.path().join(file)).unwrap();
    drop(desk.app);
    open(&linked);
    assert!(!note.exists());
}

#[test]
fn the_hand_over_card_is_written_like_any_file_and_is_of_no_workshop() {
    let (data, files) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut app = open(&data);
    let path = |name: &str| files.path().join(name).display().to_string();
    let mut card = |name: &str| {
        let made = app.handover_card(Language::En, path(name), false).unwrap();
        fs::read(made.path).unwrap()
    };
    let without = card("without.pdf");
    assert!(without.starts_with(b"%PDF"));
    begin(&mut app);
    let mut card = |name: &str| app.handover_card(Language::En, path(name), false);
    let made = card("with.pdf").unwrap();
    assert_eq!(fs::read(made.path).unwrap(), without);
    // What is there stays.
    assert!(card("with.pdf").is_err());
}
