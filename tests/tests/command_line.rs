//! `lisca` on a terminal and in a script: files are not written over unasked,
//! what is in a file does nothing to the terminal, and it never ends in a panic.

#![cfg(unix)]

use product_tests::{Library, Result, program};
use serde_json::{Value, json};
use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::os::unix::ffi::OsStringExt;
use std::process::{Command, Output, Stdio};

fn lisca(library: &Library) -> Result<Command> {
    let mut command = Command::new(program("lisca")?);
    command
        .envs(library.environment())
        .current_dir(library.folder());
    Ok(command)
}

fn said(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// A library with a workshop whose words are what `change` makes of them.
fn with_case(change: impl FnOnce(&mut Value)) -> Result<Library> {
    let library = Library::temporary()?;
    let mut workshop = json!({
        "incident": { "title": "A case" },
        "categories": [
            { "id": 1, "name": "Processes", "initial": "P", "hue": 0 },
            { "id": 2, "name": "Technology", "initial": "T", "hue": 1 }
        ],
        "causes": [{ "id": 10, "text": "Nobody was called", "standing": "root" }]
    });
    change(&mut workshop);
    let file = library.folder().join("case.json");
    fs::write(
        &file,
        json!({ "lisca": 3, "workshop": workshop }).to_string(),
    )?;
    library.tell(&["import", "case.json"])?;
    Ok(library)
}

fn fails(output: &Output, words: &str) {
    let message = said(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{message}");
    assert!(message.contains(words), "{message}");
}

#[test]
fn i12_an_export_over_the_library_is_refused_and_the_library_is_whole() -> Result {
    let library = with_case(|_| ())?;
    std::os::unix::fs::symlink("data", library.folder().join("other"))?;
    let data = library.folder().join("data/library.sqlite");
    for place in [
        "data/library.sqlite",
        "./other/library.sqlite",
        "data/../data/new.json",
        data.to_str().unwrap(),
    ] {
        for force in [&[][..], &["--force"]] {
            let arguments = [&["export", "1", "-f", "json", "-o", place], force].concat();
            fails(&library.run(&arguments)?, "keeps its library");
        }
    }
    assert!(library.tell(&["list"])?.contains("A case"));
    Ok(())
}

#[test]
fn w51_names_are_written_only_where_that_is_said() -> Result {
    let library = with_case(|workshop| {
        workshop["causes"][0]["text"] = json!("J. Smith was called by Anna Kowalska");
        workshop["incident"]["impact"] = json!("Ahmed waited");
    })?;
    for (format, count) in [
        ("pdf", "3 things"),
        ("json", "3 things"),
        ("svg", "2 things"),
    ] {
        let file = format!("case.{format}.out");
        let asked = ["export", "1", "-f", format, "-o", &file];
        fails(&library.run(&asked)?, count);
        fails(
            &library.run(&["export", "1", "-f", format, "-o", "-"])?,
            "--with-names",
        );
        assert!(!library.folder().join(&file).exists());
        library.tell(&[&asked[..], &["--with-names"]].concat())?;
        assert!(library.folder().join(&file).exists());
    }
    Ok(())
}

#[test]
fn what_has_the_name_already_stays_unless_force_says_otherwise() -> Result {
    let library = with_case(|_| ())?;
    let file = library.folder().join("A case.json");
    fs::write(&file, "as it was")?;
    fails(&library.run(&["export", "1", "-f", "json"])?, "--force");
    assert_eq!(fs::read_to_string(&file)?, "as it was");
    library.tell(&["export", "1", "-f", "json", "--force"])?;
    assert!(fs::read_to_string(&file)?.contains("Nobody was called"));
    let device = library.run(&["export", "1", "-o", "/dev/stdout"])?;
    fails(&device, "`-o -`");
    Ok(())
}

#[test]
fn a_pipe_is_read_through_a_dash_and_as_a_file_waited_for_by_nobody() -> Result {
    let library = with_case(|_| ())?;
    let fifo = library.folder().join("fifo");
    assert!(Command::new("mkfifo").arg(&fifo).status()?.success());
    fails(&library.run(&["import", "fifo"])?, "`lisca import -`");
    fails(&library.run(&["import", "/dev/zero"])?, "no ordinary file");
    let mut endless = lisca(&library)?;
    endless
        .args(["import", "-"])
        .stdin(File::open("/dev/zero")?);
    fails(&endless.output()?, "64 MB");
    let mut from_pipe = lisca(&library)?;
    let file = File::open(library.folder().join("case.json"))?;
    from_pipe.args(["import", "-"]).stdin(file);
    assert_eq!(said(&from_pipe.output()?.stdout), "2\n");
    Ok(())
}

#[test]
fn a_path_that_is_not_utf8_is_written_and_read() -> Result {
    let library = with_case(|_| ())?;
    let name = OsString::from_vec(b"caff\xe8.json".to_vec());
    let mut export = lisca(&library)?;
    export.args(["export", "1", "-f", "json", "-o"]).arg(&name);
    let output = export.output()?;
    assert_eq!(output.stdout, b"caff\xe8.json\n");
    let mut import = lisca(&library)?;
    import.arg("import").arg(&name);
    assert_eq!(said(&import.output()?.stdout), "2\n");
    Ok(())
}

#[test]
fn a_path_that_is_not_utf8_is_one_like_any_other_for_every_verb() -> Result {
    let library = Library::temporary()?;
    let odd = |name: &[u8]| OsString::from_vec([b"caff\xe8", name].concat());
    let data = library.folder().join(odd(b""));
    let run = |arguments: &[&OsStr]| -> Result<Output> {
        let mut command = lisca(&library)?;
        command.env("LISCA_DATA", &data).args(arguments);
        Ok(command.stdin(Stdio::null()).output()?)
    };
    let tell = |arguments: &[&OsStr]| -> Result<Vec<u8>> {
        let output = run(arguments)?;
        assert!(
            output.status.success(),
            "{arguments:?} {}",
            said(&output.stderr)
        );
        Ok(output.stdout)
    };
    let word = |it: &'static str| OsStr::new(it);
    tell(&[word("demo")])?;
    for (verb, name) in [
        (&["export", "3"][..], odd(b".pdf")),
        (&["export", "3", "-f", "json"], odd(b".json")),
        (&["report-form"], odd(b".html")),
        (&["checklist", "3", "--action", "1"], odd(b"-c.pdf")),
    ] {
        let verb = verb.iter().map(|it| word(it));
        let asked: Vec<&OsStr> = verb.chain([word("-o"), &name]).collect();
        let output = run(&asked)?;
        // The example may have no checklist; its name is told then as well.
        if output.status.success() {
            assert_eq!(output.stdout, [name.as_encoded_bytes(), b"\n"].concat());
            assert!(fs::metadata(library.folder().join(&name))?.len() > 100);
        } else {
            assert!(
                said(&output.stderr).contains("checklist"),
                "{}",
                said(&output.stderr)
            );
        }
    }
    tell(&[word("import"), &odd(b".json")])?;
    fs::write(
        library.folder().join(odd(b".md")),
        "# An effect\n\n- a cause\n",
    )?;
    tell(&[word("import"), &odd(b".md"), word("--into"), word("3")])?;
    fs::write(library.folder().join(odd(b".txt")), "- the team\n")?;
    tell(&[
        word("guard"),
        word("--lang"),
        word("en"),
        word("--own"),
        &odd(b".txt"),
    ])?;
    let sealed = run(&[word("report"), word("--sealed"), &odd(b".md")])?;
    assert!(
        said(&sealed.stderr).contains("caff\u{fffd}.md"),
        "{}",
        said(&sealed.stderr)
    );
    let backup = tell(&[word("backup")])?;
    let backup = OsString::from_vec(backup.strip_suffix(b"\n").unwrap().to_vec());
    assert!(backup.as_encoded_bytes().contains(&0xe8));
    tell(&[word("restore"), &backup])?;
    Ok(())
}

#[test]
fn i12_no_verb_writes_over_a_file_unasked() -> Result {
    let library = with_case(|workshop| {
        workshop["actions"] = json!([
            { "id": 20, "what": "Restart", "checklist": { "lines": ["Read the ticket"] } },
        ]);
    })?;
    for verb in [
        &["export", "1"][..],
        &["export", "1", "-f", "svg", "--size", "1000x700"],
        &["export", "1", "--report", "plan"],
        &["export", "1", "-f", "png", "--picture", "why-tree"],
        &["checklist", "1", "--action", "1"],
        &["report-form"],
    ] {
        let file = library.folder().join("there");
        fs::write(&file, "as it was")?;
        let asked = [verb, &["-o", "there"]].concat();
        fails(&library.run(&asked)?, "--force");
        assert_eq!(fs::read_to_string(&file)?, "as it was", "{verb:?}");
        library.tell(&[asked.as_slice(), &["--force"]].concat())?;
        assert!(fs::metadata(&file)?.len() > 100, "{verb:?}");
    }
    Ok(())
}

/// What a terminal obeys: all that steers it but the end of a line, and what
/// turns a line around.
fn is_obeyed(it: char) -> bool {
    (it.is_control() && it != '\n') || ('\u{202a}'..='\u{202e}').contains(&it)
}

#[test]
fn nothing_of_a_file_or_a_path_does_anything_to_the_terminal() -> Result {
    let library = with_case(|it| {
        it["incident"]["title"] = "pay\u{202e}fdp".into();
        it["incident"]["what_happened"] = "Anna Bianchi said so.\nMarco Rossi\u{202e} too.".into();
        it["causes"][0]["text"] = "Marco Rossi\u{202e} was not called".into();
    })?;
    for arguments in [
        &["list"][..],
        &["list", "--json"],
        &["check", "1"],
        &["check", "1", "--format", "json"],
        &["names", "1"],
        &["names", "1", "--json"],
    ] {
        let output = library.run(arguments)?;
        let text = said(&output.stdout);
        assert!(!text.is_empty(), "{arguments:?}");
        assert!(!text.contains(is_obeyed), "{arguments:?}: {text:?}");
    }
    assert!(library.tell(&["list"])?.contains(r"pay\u{202e}fdp"));
    // One line for a workshop, a name, a place, whatever lines it has itself.
    assert_eq!(library.tell(&["list"])?.lines().count(), 2);

    let odd = "\u{1b}]0;x\u{7}\nlisca: all is well";
    for arguments in [
        &["import", odd][..],
        &["export", "1", "-o", &format!("{odd}/a.pdf")],
        &["guard", "--lang", "en", "--own", odd],
    ] {
        let output = library.run(arguments)?;
        let message = said(&output.stderr);
        assert_eq!(message.lines().count(), 1, "{message:?}");
        assert!(!message.contains(is_obeyed), "{message:?}");
    }
    let usage = library.run(&["export", "\u{1b}[2J"])?;
    assert_eq!(usage.status.code(), Some(2));
    assert!(!said(&usage.stderr).contains(is_obeyed));

    let mut file: Value = serde_json::from_slice(&fs::read(library.folder().join("case.json"))?)?;
    file["workshop"]["causes"][0]["nature"] = "\u{1b}[31m\nguilt".into();
    file["workshop"]["causes"][0]["\u{1b}[31mcolour"] = "red".into();
    fs::write(library.folder().join("bad.json"), file.to_string())?;
    let output = library.run(&["import", "bad.json"])?;
    let message = said(&output.stderr);
    assert_eq!(message.lines().count(), 1, "{message:?}");
    assert!(!message.contains(is_obeyed), "{message:?}");
    Ok(())
}

#[test]
fn i2_the_day_of_a_change_is_the_computers_own() -> Result {
    let library = with_case(|_| ())?;
    // These two are 26 hours apart: it is never the same day in both.
    let day = |zone: &str| -> Result<String> {
        let output = lisca(&library)?.arg("list").env("TZ", zone).output()?;
        let text = said(&output.stdout);
        let row = text.lines().nth(1).unwrap_or_default();
        Ok(row.split_whitespace().nth(1).unwrap_or_default().to_owned())
    };
    let (first, last) = (day("XXX+12")?, day("XXX-14")?);
    assert!(first < last, "{first} {last}");
    Ok(())
}

#[test]
fn i11_where_nothing_can_be_said_the_exit_code_still_is() -> Result {
    let library = with_case(|_| ())?;
    for (arguments, code) in [
        (&["export", "4711"][..], 1),
        (&["check", "4711"], 2),
        (&["list"], 1),
        (&["frobnicate"], 2),
    ] {
        let full = || {
            File::options()
                .write(true)
                .open("/dev/full")
                .map(Stdio::from)
        };
        let mut command = lisca(&library)?;
        command.args(arguments.iter().map(OsStr::new));
        command.stdout(full()?).stderr(full()?);
        assert_eq!(command.status()?.code(), Some(code), "{arguments:?}");
    }
    Ok(())
}

#[test]
fn private_notes_that_cannot_be_had_are_refused_and_nothing_is_written() -> Result {
    let library = with_case(|_| ())?;
    for format in ["pdf", "svg"] {
        let asked = ["export", "1", "-f", format, "-o", "a.out"];
        let output = library.run(&[&asked[..], &["--with-private-notes"]].concat())?;
        fails(&output, "in JSON alone");
        assert!(!library.folder().join("a.out").exists());
    }
    Ok(())
}

#[test]
fn w66_who_was_hurt_is_refused_where_it_cannot_be() -> Result {
    let library = with_case(|workshop| {
        workshop["needs"] = json!([
            { "id": 20, "whose": "colleagues", "text": "Anna Kowalska needs a week of rest" }
        ]);
    })?;
    for format in ["json", "svg"] {
        let asked = ["export", "1", "-f", format, "-o", "a.out"];
        let output = library.run(&[&asked[..], &["--with-who-was-hurt"]].concat())?;
        fails(&output, "in the report alone");
        assert!(!library.folder().join("a.out").exists());
    }
    library.tell(&["export", "1", "-o", "usual.pdf"])?;
    // A name in it is told of where it would be in the file, and only there.
    let asked = ["export", "1", "-o", "with.pdf", "--with-who-was-hurt"];
    fails(&library.run(&asked)?, "One thing in it looks like a name");
    library.tell(&[&asked[..], &["--with-names"]].concat())?;
    assert!(library.folder().join("with.pdf").exists());
    Ok(())
}

#[test]
fn a_checklist_is_written_as_a_card() -> Result {
    let library = with_case(|workshop| {
        workshop["actions"] = json!([
            { "id": 20, "what": "Restart with a checklist", "checklist": {
                "lines": ["Read the ticket aloud", "Call the second person"] } },
            { "id": 21, "what": "Move the window" }
        ]);
    })?;
    let card = |arguments: &[&str]| library.run(&[&["checklist", "1"], arguments].concat());
    assert!(card(&["--action", "1", "--size", "a6"])?.status.success());
    let named = fs::read(library.folder().join("Restart with a checklist.pdf"))?;
    assert!(named.starts_with(b"%PDF"));
    let larger = card(&["--action", "A1", "--size", "a5", "-o", "-"])?.stdout;
    assert!(larger.starts_with(b"%PDF") && larger != named);
    fails(&card(&["--action", "1"])?, "--force");
    fails(&card(&["--action", "2"])?, "has no checklist");
    fails(&card(&["--action", "3"])?, "no such action");
    Ok(())
}

#[test]
fn i8_a_workshop_that_never_was_is_not_said_to_be_gone() -> Result {
    let library = with_case(|_| ())?;
    for arguments in [&["export", "99"][..], &["check", "99"], &["names", "99"]] {
        let message = said(&library.run(arguments)?.stderr);
        assert!(message.contains("There is no workshop 99"), "{message}");
        assert!(message.contains("`lisca list`"), "{message}");
    }
    Ok(())
}

#[test]
fn the_language_is_the_named_one_else_the_librarys_else_the_computers() -> Result {
    let library = with_case(|_| ())?;
    let speaks = |named: Option<&str>, computer: &str| -> Result<[bool; 3]> {
        let italian = |arguments: &[&str], words: &str| -> Result<bool> {
            let mut command = lisca(&library)?;
            command.args(arguments).env("LC_ALL", computer);
            match named {
                Some(it) => command.env("LISCA_LANG", it),
                None => command.env_remove("LISCA_LANG"),
            };
            let output = command.output()?;
            Ok((said(&output.stdout) + &said(&output.stderr)).contains(words))
        };
        Ok([
            italian(&["help"], "Mostra come si usa Lisca")?,
            italian(&["nuova"], "il comando “nuova” non esiste")?,
            italian(&["list"], "TITOLO")?,
        ])
    };
    assert_eq!(speaks(None, "C")?, [false; 3]);
    assert_eq!(speaks(None, "it_IT.UTF-8")?, [true; 3]);
    assert_eq!(speaks(Some("it"), "C")?, [true; 3]);
    assert_eq!(speaks(Some("en"), "it_IT.UTF-8")?, [false; 3]);
    Ok(())
}

#[test]
fn a_report_of_what_is_still_to_come_is_filed_and_told_of() -> Result {
    let library = with_case(|_| ())?;
    let file = |when: &str| library.run(&["report", "It nearly fell", "--when", when]);
    let late = file("2199-01-01T22:10")?;
    assert_eq!(said(&late.stdout), "1\n");
    assert!(said(&late.stderr).contains("still to come"));
    let past = file("2026-01-01T22:10+01:00")?;
    assert_eq!(
        (said(&past.stdout), said(&past.stderr)),
        ("2\n".into(), String::new())
    );
    let none = file("2026-01-01T22:10+15:00")?;
    assert_eq!(none.status.code(), Some(2));
    assert!(said(&none.stderr).contains("its distance from UTC: 2026-03-13T22:10+01:00"));
    Ok(())
}
