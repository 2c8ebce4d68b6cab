//! Edits of a round of voting (W24).

use super::draft::Draft;
use crate::records::text::limits;
use crate::{Ballot, BallotId, CauseId, Dot, Key, ParticipantId, Refusal, Session, Voting};
use std::collections::BTreeMap;

impl Draft<'_> {
    pub(super) fn open_voting(&mut self) -> Result<(), Refusal> {
        if self.workshop.session.voting == Voting::Open {
            return Err(Refusal::RoundOpen);
        }
        self.count_votes(|_| 0)?;
        self.end_round(Voting::Open)
    }

    pub(super) fn close_voting(&mut self) -> Result<(), Refusal> {
        self.check_open()?;
        let mut given = BTreeMap::<CauseId, u32>::new();
        for dot in self.workshop.ballots.iter().flat_map(|it| &it.dots) {
            let sum = given.entry(dot.cause).or_default();
            *sum = sum.saturating_add(dot.count);
        }
        let votes = |cause| given.get(&cause).map_or(0, |it| *it.min(&limits::VOTES));
        self.count_votes(votes)?;
        self.end_round(Voting::Closed)
    }

    pub(super) fn give_dots(
        &mut self,
        voter: Option<ParticipantId>,
        cause: CauseId,
        count: u32,
    ) -> Result<(), Refusal> {
        self.check_open()?;
        self.cause(cause)?;
        if let Some(id) = voter
            && self.workshop.participant(id).is_none()
        {
            return Err(Refusal::NoParticipant);
        }
        let there = self.workshop.ballot_of(voter);
        let mut dots = there.map(|it| it.dots.clone()).unwrap_or_default();
        let at = dots.iter().position(|it| it.cause == cause);
        match (at, count) {
            (None, 0) => return Ok(()),
            (Some(at), 0) => drop(dots.remove(at)),
            (Some(at), count) => dots[at].count = count,
            (None, count) => dots.push(Dot { cause, count }),
        }
        let before = there.and_then(|it| it.dots.iter().find(|it| it.cause == cause));
        let before = before.map_or(0, |it| it.count);
        // Taking dots back is always right, even where the share was made smaller.
        if voter.is_some() && count > before {
            check_share(&self.workshop.session, &dots, count)?;
        }
        let others = self.workshop.dots_on(cause) - before;
        if others.saturating_add(count) > limits::VOTES {
            return Err(Refusal::TooManyDots);
        }
        let there = there.map(|it| it.id);
        self.put_ballot(there, voter, dots)
    }

    /// Writes a ballot; one without dots is none.
    pub(super) fn put_ballot(
        &mut self,
        there: Option<BallotId>,
        participant: Option<ParticipantId>,
        dots: Vec<Dot>,
    ) -> Result<(), Refusal> {
        let id = match there {
            Some(id) if dots.is_empty() => {
                self.remove(Key::Ballot(id));
                return Ok(());
            }
            None if dots.is_empty() => return Ok(()),
            Some(id) => id,
            None => BallotId(self.fresh_id()?),
        };
        self.put(Ballot {
            id,
            participant,
            dots,
        })
    }

    fn count_votes(&mut self, votes: impl Fn(CauseId) -> u32) -> Result<(), Refusal> {
        for cause in self.workshop.causes() {
            let votes = votes(cause.id);
            if cause.votes != votes {
                let mut cause = cause.clone();
                cause.votes = votes;
                self.put(cause)?;
            }
        }
        Ok(())
    }

    fn end_round(&mut self, voting: Voting) -> Result<(), Refusal> {
        for ballot in &self.workshop.ballots {
            self.remove(Key::Ballot(ballot.id));
        }
        let session = self.workshop.session.clone();
        self.put(Session { voting, ..session })
    }

    fn check_open(&self) -> Result<(), Refusal> {
        match self.workshop.session.voting {
            Voting::Open => Ok(()),
            Voting::NotYet | Voting::Closed => Err(Refusal::NoRound),
        }
    }
}

/// What somebody who is named may give: so many on one cause, so many in all.
fn check_share(session: &Session, dots: &[Dot], count: u32) -> Result<(), Refusal> {
    if count > session.dots_per_cause {
        return Err(Refusal::DotsOnOne {
            most: session.dots_per_cause,
        });
    }
    let given = dots
        .iter()
        .fold(0, |sum: u32, it| sum.saturating_add(it.count));
    if given > session.dots {
        return Err(Refusal::DotsInAll { most: session.dots });
    }
    Ok(())
}
