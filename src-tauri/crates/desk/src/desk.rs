//! The one thread on which everything is done that needs the library: edits
//! happen, and are stored, in the order in which they were asked for.

use crate::background::{Background, BackgroundCommand};
use crate::notifier::{Listener, Notifier};
use crate::reopenable_library::{Outcome, ReopenableLibrary};
use crate::request::{Answer, Request};
use crate::wall;
use crate::words::Trouble;
use app::{App, Begun, Caller, Failure, Language, Log, Note, WorkshopId};
use serde_json::Value;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

/// How long the program waits at its end for what was still asked for.
const LAST_WAIT: Duration = Duration::from_secs(10);

/// How often it looks whether another program has changed the library.
const LOOKS_EVERY: Duration = Duration::from_secs(1);

/// How long after the start the first backup is taken, and how long after each
/// the next: an hour's work is the most that a broken disk can take.
const FIRST_BACKUP: Duration = Duration::from_secs(30);
const BACKUP_EVERY: Duration = Duration::from_secs(3600);

enum Job {
    Request(Request),
    Leave(Caller),
    /// What was done in the background is noted, and answered then.
    Note(Note, String, Answer),
    Finish(Sender<()>),
}

/// The desk: the queue to its thread.
#[derive(Clone)]
pub struct Desk {
    jobs: Sender<Job>,
}

impl Desk {
    /// Begins to answer. `open` opens the library, now and after a panic; `home` is
    /// the folder in which it is said where that is. Why it can't be opened is told in
    /// the language `spoken`. What fails is noted in the log.
    pub fn start(
        home: Result<PathBuf, Failure>,
        open: impl Fn() -> Result<App, Failure> + Send + 'static,
        spoken: Language,
        log: Log,
        listener: impl Listener + 'static,
    ) -> Self {
        let (jobs, queue) = channel();
        let notes = jobs.clone();
        thread::spawn(move || {
            let library = ReopenableLibrary::open(home, open, spoken);
            work(&queue, &notes, library, Notifier::to(listener), &log);
        });
        Self { jobs }
    }

    /// Takes what is asked for. It is begun after everything that was asked for
    /// before; what then needs the library no more is finished on a second
    /// thread. False: the desk is closed, and nobody will answer.
    pub fn ask(&self, request: Request) -> bool {
        self.jobs.send(Job::Request(request)).is_ok()
    }

    /// Says that a watcher is gone and asks for nothing any more: what it saw is
    /// forgotten.
    pub fn leave(&self, watcher: Caller) {
        // A desk that is closed has forgotten everything.
        let _ = self.jobs.send(Job::Leave(watcher));
    }

    /// Waits until everything that was asked for is done, so that an edit made
    /// right before closing is on disk. Nothing is answered any more.
    pub fn finish(&self) {
        let (done, wait) = channel();
        if self.jobs.send(Job::Finish(done)).is_ok() {
            // A disk that takes longer than this doesn't hold up the program.
            let _ = wait.recv_timeout(LAST_WAIT);
        }
    }
}

fn work(
    queue: &Receiver<Job>,
    notes: &Sender<Job>,
    mut library: ReopenableLibrary,
    mut notifier: Notifier,
    log: &Log,
) {
    let background = Background::start();
    let mut looked = Instant::now();
    let mut next_backup = looked + FIRST_BACKUP;
    loop {
        match queue.recv_timeout(LOOKS_EVERY) {
            Ok(Job::Request(request)) => {
                // Answering is another's code, and this thread has to live on.
                let request = noted(log.clone(), request);
                wall::catch_panic(|| {
                    carry_out(&mut library, &mut notifier, &background, notes, request);
                });
            }
            Ok(Job::Leave(watcher)) => {
                library.beside(|app: &mut App| app.leave(watcher));
            }
            Ok(Job::Note(noted, given, answer)) => {
                wall::catch_panic(|| note(&mut library, noted, given, answer));
            }
            Ok(Job::Finish(done)) => {
                background.finish();
                // What it has done is noted: nothing else is taken any more.
                for job in queue.try_iter() {
                    if let Job::Note(noted, given, answer) = job {
                        wall::catch_panic(|| note(&mut library, noted, given, answer));
                    }
                }
                library.close();
                let _ = done.send(());
                return;
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
        if looked.elapsed() >= LOOKS_EVERY {
            library.beside(App::look_around);
            wall::catch_panic(|| notifier.notify(&mut library));
            looked = Instant::now();
        }
        if Instant::now() >= next_backup {
            back_up(&mut library, &background);
            next_backup = Instant::now() + BACKUP_EVERY;
        }
    }
}

/// Has a backup taken in the background. What comes of it is told to whoever
/// asks for the backups.
fn back_up(library: &mut ReopenableLibrary, background: &Background) {
    let Some(Some(work)) = library.beside(|app| app.backup()) else {
        return;
    };
    background.take(BackgroundCommand {
        work: Box::new(move || work().map(|_| String::new())),
        noted: None,
        spoken: Language::default(),
        answer: Box::new(|_| ()),
    });
}

/// Whatever happens, who asked is answered.
fn carry_out(
    library: &mut ReopenableLibrary,
    notifier: &mut Notifier,
    background: &Background,
    notes: &Sender<Job>,
    request: Request,
) {
    let Request {
        caller,
        command,
        args,
        answer,
    } = request;
    let about = workshop_of(&args);
    let asked = args.clone();
    let begin = |app: &mut App| Ok((app.begin(caller, &command, args)?, app.spoken()));
    match library.ask(begin) {
        Outcome::Given(Ok((Begun::Done(given), _))) => answer(Ok(given)),
        Outcome::Given(Ok((Begun::Background(work), spoken))) => {
            background.take(BackgroundCommand {
                work,
                noted: None,
                spoken,
                answer,
            })
        }
        Outcome::Given(Ok((Begun::Noted(work, noted), spoken))) => {
            let notes = notes.clone();
            background.take(BackgroundCommand {
                work,
                noted: Some(Box::new(move |given, answer| {
                    // A desk that is closed answers nobody.
                    let _ = notes.send(Job::Note(noted, given, answer));
                })),
                spoken,
                answer,
            })
        }
        Outcome::Given(Err(failure)) => answer(Err(failure)),
        Outcome::Unopened(failure) => {
            let without = library.without(caller, &command, &asked);
            answer(without.unwrap_or(Err(failure)));
        }
        Outcome::Panicked(failure) => {
            answer(Err(failure));
            notifier.notify_of_panic(library, about);
        }
    }
    notifier.notify(library);
}

/// Notes what was done, and answers.
fn note(library: &mut ReopenableLibrary, noted: Note, given: String, answer: Answer) {
    let done = library.ask(|app: &mut App| app.note(noted));
    answer(match done {
        Outcome::Given(done) => done.map(|()| given),
        Outcome::Unopened(failure) | Outcome::Panicked(failure) => Err(failure),
    });
}

/// Notes why something wasn't done, once that has been answered: nobody waits
/// for the log.
fn noted(log: Log, request: Request) -> Request {
    let Request {
        caller,
        command,
        args,
        answer,
    } = request;
    let answer = fit_for(caller, answer);
    let asked = command.clone();
    Request {
        caller,
        command,
        args,
        answer: Box::new(move |given| {
            let failure = given.as_ref().err().cloned();
            answer(given);
            if let Some(failure) = failure {
                log.failed(&asked, &failure);
            }
        }),
    }
}

/// The room is never shown what went wrong.
fn fit_for(caller: Caller, answer: Answer) -> Answer {
    match caller {
        Caller::Facilitator => answer,
        Caller::Room(_) => Box::new(move |given: Result<String, Failure>| {
            answer(given.map_err(|_| Failure::new(Trouble::Untold)));
        }),
    }
}

/// The workshop that a question was about, if it was about one.
fn workshop_of(args: &Value) -> Option<WorkshopId> {
    args.get("id").and_then(Value::as_i64).map(WorkshopId)
}
