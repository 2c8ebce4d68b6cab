#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "that is what the wall is for"
)]

use super::*;
use std::sync::mpsc::Receiver;

type Given = Result<String, Failure>;

fn take(background: &Background, work: impl FnOnce() -> Given + Send + 'static) -> Receiver<Given> {
    let (answer, wait) = channel();
    background.take(BackgroundCommand {
        work: Box::new(work),
        noted: None,
        spoken: Language::It,
        answer: Box::new(move |given| answer.send(given).unwrap()),
    });
    wait
}

#[test]
fn i11_a_panic_is_an_answer_and_the_next_work_is_done_as_ever() {
    let background = Background::start();
    let panicked = take(&background, || panic!("in the middle of it"));
    let next = take(&background, || Ok("done".to_owned()));
    let failure = panicked.recv().unwrap().unwrap_err();
    assert_eq!(
        failure,
        Failure::new(Trouble::NotDone).in_language(Language::It)
    );
    assert_eq!(next.recv().unwrap(), Ok("done".to_owned()));
}

#[test]
fn i11_an_answer_that_can_not_be_given_holds_up_nothing() {
    let background = Background::start();
    // Nobody waits any more: sending panics.
    drop(take(&background, || Ok(String::new())));
    let next = take(&background, || Ok("done".to_owned()));
    assert_eq!(next.recv().unwrap(), Ok("done".to_owned()));
    background.finish();
}
