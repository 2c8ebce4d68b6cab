//! What is still open in a workshop: the rules of causation as checks on the
//! graph, and the few things that a plan and a problem statement need. Nothing
//! here blocks anything: a point says what a reader of the report would ask.
//!
//! The rules stand in `RULES.md`; tests cite their ids.

mod causes;
mod context;
mod gaps;
mod happened;
mod plan;
mod point;
mod problem;

pub use language::ProblemPart;
pub use point::{Field, Lack, Link, Place, Point, PointDetail, Reading};

use crate::Workshop;
use context::Context;
use serde::{Deserialize, Serialize};

/// What a rule looks at; points are grouped by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// The problem statement.
    Problem,
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
        for rule in Rule::ALL {
            rule.check(&context, &mut points);
        }
        points.sort_by_cached_key(|it| (it.rule.subject(), context.order(it.of), it.rule));
        points
    }
}
