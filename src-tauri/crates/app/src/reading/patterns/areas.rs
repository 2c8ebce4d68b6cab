//! Which areas a category belongs to: those of every set that comes with Lisca
//! by a table, own ones by the words of their name.

use super::WorkArea::{self, Communication, Culture, Environment, People, Process, Technology};
use workshop::{CategorySet, Language};

/// The areas of a set's categories, in the set's order.
pub(super) const fn of_set(set: CategorySet) -> &'static [&'static [WorkArea]] {
    match set {
        CategorySet::JustCulture => &[
            &[Process],
            &[Technology],
            &[Communication],
            &[People],
            &[Culture],
            &[Environment],
        ],
        CategorySet::SecurityOperations => &[
            // Detection, escalation, change, access, handover, staffing,
            // suppliers, policy.
            &[Technology, Communication],
            &[Communication, People, Process],
            &[Process, Technology],
            &[Technology],
            &[Communication],
            &[People],
            &[Process, Communication],
            &[Culture, Process],
        ],
        CategorySet::SixM => &[
            // People, machine, method, material, measurement, environment.
            &[People],
            &[Technology],
            &[Process],
            &[Environment, Technology],
            &[Technology, Process],
            &[Environment],
        ],
        CategorySet::EightP => &[
            // Product, price, process, place, promotion, people, physical
            // environment, productivity.
            &[Technology],
            &[Culture],
            &[Process],
            &[Environment],
            &[Communication],
            &[People],
            &[Environment],
            &[Process, People],
        ],
        CategorySet::FourS => &[
            // Surroundings, suppliers, systems, skills.
            &[Environment],
            &[Process, Communication],
            &[Technology],
            &[People],
        ],
        CategorySet::Care => &[
            // Patient, task, individual, team, work environment, organisation,
            // institution.
            &[Communication, Process],
            &[Process, Technology],
            &[People],
            &[Communication, People],
            &[Environment, People],
            &[Culture, Process],
            &[Culture],
        ],
        CategorySet::Own => &[],
    }
}

/// How words begin that name an area, in English and Italian.
const BEGINNINGS: &[(WorkArea, &[&str])] = &[
    (
        Process,
        &[
            "process",
            "proced",
            "method",
            "metod",
            "workflow",
            "change",
            "cambiament",
            "task",
            "compit",
            "planning",
            "pianific",
            "rule",
            "regol",
            "supplier",
            "fornitor",
        ],
    ),
    (
        Technology,
        &[
            "techn",
            "tecno",
            "system",
            "sistem",
            "software",
            "hardware",
            "tool",
            "strument",
            "machin",
            "macchin",
            "equipment",
            "attrezz",
            "apparecch",
            "network",
            "rete",
            "reti",
            "data",
            "dati",
            "device",
            "dispositiv",
            "applic",
            "config",
            "archit",
            "monitor",
        ],
    ),
    (
        Communication,
        &[
            "commun", "comunic", "handover", "consegn", "escalat", "alert", "allarm", "inform",
            "meeting", "riunion",
        ],
    ),
    (
        People,
        &[
            "people",
            "person",
            "staff",
            "team",
            "gruppo",
            "squadra",
            "training",
            "formazion",
            "skill",
            "compet",
            "workload",
            "carico",
            "rota",
            "turni",
            "shift",
            "fatigue",
            "stanchezza",
            "human",
            "umano",
            "umane",
            "resourc",
            "risors",
            "organico",
        ],
    ),
    (
        Culture,
        &[
            "cultur",
            "incentiv",
            "leader",
            "direzion",
            "manag",
            "policy",
            "policies",
            "politic",
            "organisation",
            "organization",
            "organizzazion",
            "goal",
            "obiettiv",
            "pressure",
            "pression",
        ],
    ),
    (
        Environment,
        &[
            "environ", "ambient", "place", "luog", "space", "spaz", "room", "stanz", "building",
            "edific", "weather", "layout", "physical", "fisic", "noise", "rumor", "site", "sede",
        ],
    ),
];

/// The areas of a category of this name; none: the name doesn't say.
pub(super) fn of_name(name: &str) -> Vec<WorkArea> {
    let name = name.to_lowercase();
    shipped(&name).map_or_else(|| by_words(&name), <[WorkArea]>::to_vec)
}

fn shipped(name: &str) -> Option<&'static [WorkArea]> {
    CategorySet::OFFERED.iter().find_map(|set| {
        [Language::En, Language::It]
            .into_iter()
            .find_map(|language| {
                let mut names = set.categories(language).iter();
                let at = names.position(|(it, _)| it.to_lowercase() == name)?;
                of_set(*set).get(at).copied()
            })
    })
}

fn by_words(name: &str) -> Vec<WorkArea> {
    let words: Vec<_> = name.split(|it: char| !it.is_alphanumeric()).collect();
    let says = |beginnings: &[&str]| {
        let mut all = beginnings.iter();
        all.any(|beginning| words.iter().any(|word| word.starts_with(beginning)))
    };
    let named = BEGINNINGS.iter().filter(|(_, beginnings)| says(beginnings));
    named.map(|(area, _)| *area).collect()
}
