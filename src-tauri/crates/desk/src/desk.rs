//! The one thread on which everything is done that needs the library: edits
//! happen, and are stored, in the order in which they were asked for.

use crate::apart::{Apart, Rest};
use crate::ask::{Answer, Ask};
use crate::held::{Held, Outcome};
use crate::telling::{Listener, Telling};
use crate::wall;
use crate::words::Trouble;
use app::{App, Begun, Caller, Failure, Language, Log, WorkshopId};
use serde_json::Value;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

/// How long the program waits at its end for what was still asked for.
const LAST_WAIT: Duration = Duration::from_secs(10);

/// How often it looks whether another program has changed the library.
const LOOKS_EVERY: Duration = Duration::from_secs(1);

enum Job {
    Ask(Ask),
    Leave(Caller),
    Finish(Sender<()>),
}

/// The way to the thread.
#[derive(Clone)]
pub struct Desk {
    jobs: Sender<Job>,
}

impl Desk {
    /// Begins to answer. `open` opens the library, now and after a panic;
    /// why it can't be opened is told in the language `spoken`. What fails is
    /// noted in the log.
    pub fn start(
        open: impl Fn() -> Result<App, Failure> + Send + 'static,
        spoken: Language,
        log: Log,
        listener: impl Listener + 'static,
    ) -> Self {
        let (jobs, queue) = channel();
        thread::spawn(move || {
            let held = Held::open(open, spoken);
            work(&queue, held, Telling::to(listener), &log);
        });
        Self { jobs }
    }

    /// Takes what is asked for. It is begun after everything that was asked for
    /// before; what then needs the library no more is finished on a second
    /// thread. False: the desk is closed, and nobody will answer.
    pub fn ask(&self, ask: Ask) -> bool {
        self.jobs.send(Job::Ask(ask)).is_ok()
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

fn work(queue: &Receiver<Job>, mut held: Held, mut telling: Telling, log: &Log) {
    let apart = Apart::start();
    let mut looked = Instant::now();
    loop {
        match queue.recv_timeout(LOOKS_EVERY) {
            Ok(Job::Ask(ask)) => {
                // Answering is another's code, and this thread has to live on.
                let ask = noted(log.clone(), ask);
                wall::behind_it(|| carry_out(&mut held, &mut telling, &apart, ask));
            }
            Ok(Job::Leave(watcher)) => {
                held.beside(|app: &mut App| app.leave(watcher));
            }
            Ok(Job::Finish(done)) => {
                held.close();
                apart.finish();
                let _ = done.send(());
                return;
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
        if looked.elapsed() >= LOOKS_EVERY {
            held.beside(App::look_around);
            wall::behind_it(|| telling.tell(&mut held));
            looked = Instant::now();
        }
    }
}

/// Whatever happens, who asked is answered.
fn carry_out(held: &mut Held, telling: &mut Telling, apart: &Apart, ask: Ask) {
    let Ask {
        caller,
        command,
        args,
        answer,
    } = ask;
    let about = workshop_of(&args);
    let begin = |app: &mut App| Ok((app.begin(caller, &command, args)?, app.spoken()));
    match held.ask(begin) {
        Outcome::Given(Ok((Begun::Done(given), _))) => answer(Ok(given)),
        Outcome::Given(Ok((Begun::Apart(work), spoken))) => apart.take(Rest {
            work,
            spoken,
            answer,
        }),
        Outcome::Given(Err(failure)) => answer(Err(failure)),
        Outcome::Panicked(failure) => {
            answer(Err(failure));
            telling.tell_of_panic(held, about);
        }
    }
    telling.tell(held);
}

/// Notes why something wasn't done, once that has been answered: nobody waits
/// for the log.
fn noted(log: Log, ask: Ask) -> Ask {
    let Ask {
        caller,
        command,
        args,
        answer,
    } = ask;
    let answer = fit_for(caller, answer);
    let asked = command.clone();
    Ask {
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
