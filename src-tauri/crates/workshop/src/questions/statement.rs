//! Causal statements: "root cause led to intermediate effects, which made the
//! problem more likely" (method §1, F1), read from the graph.

use crate::{Cause, CauseId, Standing, Workshop};

/// One root cause with the chain that it starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement<'a> {
    /// The root cause.
    pub root: &'a Cause,
    /// What lies between it and the effect, from the root up.
    pub between: Vec<&'a Cause>,
    /// The effect's words; empty until written.
    pub effect: &'a str,
}

impl Workshop {
    /// The causal statement that starts at `id`.
    #[must_use]
    pub fn statement(&self, id: CauseId) -> Option<Statement<'_>> {
        let mut chain = self.upward(id);
        Some(Statement {
            root: chain.next()?,
            between: chain.collect(),
            effect: &self.effect.text,
        })
    }

    /// The root causes: those that the group gave most dots to first, and else
    /// as they hang on the fishbone.
    pub fn roots(&self) -> impl Iterator<Item = &Cause> {
        let roots = self.causes_by_bone();
        let mut roots: Vec<&Cause> = roots.filter(|it| it.standing == Standing::Root).collect();
        roots.sort_by_key(|it| std::cmp::Reverse(it.votes));
        roots.into_iter()
    }
}
