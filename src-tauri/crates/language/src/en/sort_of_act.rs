//! What sort of thing an act is, by its verb and what follows it.

use super::English;
use super::reading::Reading;
use super::sort::Sort;

impl English {
    /// What sort of thing an act is, by its verb.
    pub(super) fn sort_of_act(
        &self,
        reading: &Reading<'_>,
        base: &str,
        verb: usize,
        is_named: bool,
    ) -> Sort {
        let end = self.clause_end(reading, verb);
        let says = |words: &[&str]| (verb + 1..end).any(|at| words.contains(&reading.lower(at)));
        let next = reading.lower(verb + 1);
        match base {
            "forget" => Sort::Forgotten,
            "neglect" | "omit" => Sort::Idle,
            "miss" | "overlook" => Sort::Unnoticed,
            "sleep" | "oversleep" | "doze" => Sort::Asleep,
            "panic" => Sort::State,
            "fall" if says(&["asleep"]) => Sort::Asleep,
            "fall" if next == "for" => Sort::Slip,
            "lose" if says(&["control"]) => Sort::Effect,
            "lose" if says(&["focus", "concentration", "awareness", "attention", "track"]) => {
                Sort::State
            }
            "blame" | "criticise" | "criticize" => Sort::Verdict,
            "confuse" | "mix" | "muddle" | "err" | "underestimate" | "overestimate"
            | "overtighten" | "mistake" | "type" | "key" | "press" => Sort::Slip,
            // "Left the valve open", "left a swab in the patient".
            "leave"
                if says(&[
                    "open",
                    "unlocked",
                    "unattended",
                    "unsecured",
                    "in",
                    "on",
                    "behind",
                    "loose",
                    "down",
                    "off",
                    "out",
                    "running",
                    "empty",
                    "live",
                    "up",
                    "inside",
                    "burning",
                ]) =>
            {
                Sort::Unnoticed
            }
            "drill" | "cut" | "dig" | "saw" if matches!(next, "through" | "up" | "into") => {
                Sort::Effect
            }
            "lock" if says(&["out"]) => Sort::Effect,
            _ if base.starts_with("mis") && !matches!(base, "misuse" | "mistreat" | "mislead") => {
                Sort::Slip
            }
            "cause" | "trigger" | "break" | "hit" | "crash" | "collide" | "strike" | "derail"
            | "flood" | "dent" | "scratch" | "crack" | "puncture" | "snap" | "smash" | "spill"
            | "injure" | "hurt" | "kill" | "lose" | "fall" | "slip" | "trip" | "stumble"
            | "crush" | "burn" | "provoke" | "ruin" | "corrupt" | "damage" | "destroy"
            | "spoil" | "contaminate" | "harm" => Sort::Effect,
            "drive" | "reverse" | "back" | "run" | "bump" | "steer" | "walk"
                if matches!(next, "into" | "over" | "against" | "through") =>
            {
                Sort::Effect
            }
            "take" | "bring" | "knock"
                if matches!(next, "down" | "out" | "offline") || says(&["down", "offline"]) =>
            {
                Sort::Effect
            }
            "introduce" | "create"
                if says(&[
                    "bug",
                    "bugs",
                    "error",
                    "errors",
                    "fault",
                    "faults",
                    "defect",
                    "leak",
                    "problem",
                    "outage",
                    "regression",
                    "loop",
                ]) =>
            {
                Sort::Effect
            }
            "be" | "have" | "stay" | "remain" | "feel" | "know" | "see" | "hear" | "notice"
            | "say" | "tell" | "think" | "believe" | "mention" | "report" | "find" | "discover"
            | "spot" | "detect" | "recognise" | "recognize" | "realise" | "realize" | "stand"
            | "sit" | "live" | "work" | "need" | "want" | "remember" | "understand" | "receive"
            | "get" | "arrive" | "explain" | "describe" | "agree" | "own" | "lead" | "like"
            | "look" | "seem" | "die" | "suffer" | "wait" | "confirm" | "fix" | "repair"
            | "restore" | "recover" | "rescue" | "save" | "help" | "correct" | "warn" | "alert"
            | "evacuate" | "raise" | "catch" | "thank" | "learn" | "attend"
                if is_named =>
            {
                Sort::Fact
            }
            // "Is on call": the auxiliary is all that there is.
            "" if is_named && self.is_auxiliary(reading, verb) => Sort::Fact,
            _ => Sort::Choice,
        }
    }
}
