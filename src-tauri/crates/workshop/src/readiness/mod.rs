//! What is still open in a workshop: the rules of causation as checks on the
//! graph, and the few things that a plan and a problem statement need. Nothing
//! here blocks anything: a point says what a reader of the report would ask.
//!
//! The rules stand in `RULES.md`; tests cite their ids.

mod causes;
mod context;
mod culture;
mod gaps;
mod happened;
mod plan;
mod point;
mod problem;
mod shared;

pub use language::ProblemPart;
pub use point::{Field, Lack, Link, Place, Point, PointDetail, Reading};

use crate::{SessionStep, Workshop};
use context::Context;
use serde::{Deserialize, Serialize};

/// What a rule looks at; points are grouped by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// The problem statement.
    Problem,
    /// What protected.
    Safeguards,
    /// Causes, and what links them.
    Causes,
    /// The plan.
    Actions,
    /// Words that the wording guard found.
    Wordings,
}

macro_rules! rules {
    ($($(#[$meta:meta])* $rule:ident looks at $subject:ident, $check:path;)*) => {
        /// A rule of readiness, by its id.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        pub enum Rule { $($(#[$meta])* $rule,)* }

        impl Rule {
            /// Every rule, in the order in which points are told.
            pub const ALL: &'static [Self] = &[$(Self::$rule,)*];

            /// Its id, which never becomes that of another rule.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$rule => stringify!($rule),)* }
            }

            /// The subject of the rule.
            #[must_use]
            pub const fn subject(self) -> Subject {
                match self { $(Self::$rule => Subject::$subject,)* }
            }

            /// The step in which what it asks for is done, where that is a step that
            /// a shorter workshop may do without. A chain that ends at a person (F3,
            /// F4) is none at any length.
            const fn step(self) -> Option<SessionStep> {
                match self {
                    Self::R0 | Self::F1 | Self::F5 | Self::O1 | Self::C2 => {
                        Some(SessionStep::Whys)
                    }
                    _ => None,
                }
            }

            fn check(self, context: &Context, points: &mut Vec<Point>) {
                match self { $(Self::$rule => $check(context, points),)* }
            }
        }
    };
}

rules! {
    /// The problem statement is empty.
    P0 looks at Problem, problem::empty;
    /// It has a cause in it.
    P1 looks at Problem, problem::cause;
    /// It has a person in it.
    P2 looks at Problem, problem::person;
    /// It has a remedy in it.
    P3 looks at Problem, problem::remedy;
    /// No harm is rated.
    S1 looks at Problem, problem::unrated;
    /// A time of what happened is still to come.
    H1 looks at Problem, happened::to_come;
    /// An incident without what set it off, or how it was noticed.
    D1 looks at Problem, culture::unnoticed;
    /// A near miss without safeguards.
    B1 looks at Safeguards, culture::nothing_held;
    /// A safeguard of which nobody has said how it did.
    B2 looks at Safeguards, culture::without_outcome;
    /// A safeguard that failed or was got round, and no cause explains it.
    B3 looks at Safeguards, culture::unexplained;
    /// No cause is marked as a root cause.
    R0 looks at Causes, causes::no_root;
    /// A root cause isn't linked to the effect by a chain with evidence.
    F1 looks at Causes, causes::broken_chain;
    /// An act without a cause beneath it.
    F3 looks at Causes, causes::bare_act;
    /// A deviation without a cause beneath it.
    F4 looks at Causes, causes::bare_deviation;
    /// An omission without a duty beforehand.
    F5 looks at Causes, causes::omission;
    /// A cause outside our control that nobody owns.
    O1 looks at Causes, causes::unowned;
    /// The same cause in two places.
    C1 looks at Causes, causes::twice;
    /// An act or a deviation without why it made sense.
    C2 looks at Causes, culture::without_sense;
    /// Ideas that were never placed.
    T1 looks at Causes, causes::unplaced;
    /// A root cause without an action.
    A1 looks at Actions, plan::without_action;
    /// A root cause whose actions hold no stronger or intermediate one.
    A2 looks at Actions, plan::only_weaker;
    /// An action without an owner, a date or a measure.
    A3 looks at Actions, plan::incomplete;
    /// An action for a cause that is refuted.
    A4 looks at Actions, plan::for_refuted;
    /// An action without a cause or a kind.
    A5 looks at Actions, plan::unrelated;
    /// An action that is aimed at one person.
    A6 looks at Actions, plan::at_a_person;
    /// Causes above daily work, and all actions with one function.
    A7 looks at Actions, shared::with_one_function;
    /// A decision that is asked of nobody who can take it.
    A8 looks at Actions, shared::undecided;
    /// A checklist with fewer than five lines, or more than nine.
    A9 looks at Actions, shared::checklist_length;
    /// A checklist with a line that doesn't begin with a verb.
    A10 looks at Actions, shared::checklist_verbs;
    /// A gap that nobody has filled.
    G1 looks at Wordings, gaps::unfilled;
    /// A wording that makes a person out to be the cause.
    F2 looks at Wordings, problem::wordings;
}

impl Workshop {
    /// Every open point: by subject, in it as the eye reads the workshop, and
    /// about one thing in the order of the rules. None: it is ready.
    ///
    /// `reading` is what only a reader of the language can tell.
    #[must_use]
    pub fn readiness(&self, reading: &Reading) -> Vec<Point> {
        let context = Context::at(self, reading);
        let mut points = Vec::new();
        let length = self.session().length;
        let is_needed = |rule: &&Rule| rule.step().is_none_or(|it| it.is_needed(length));
        for rule in Rule::ALL.iter().filter(is_needed) {
            rule.check(&context, &mut points);
        }
        points.sort_by_cached_key(|it| (it.rule.subject(), context.order(it.of), it.rule));
        points
    }
}
