//! Names that are those of categories wherever fishbones are drawn.

use workshop::{Category, CategorySet, Language};

/// Beside the sets of Lisca, in both of its languages: those of other programs,
/// of German, French and Spanish textbooks.
const USUAL: &[&str] = &[
    "man",
    "manpower",
    "machine",
    "machines",
    "material",
    "materials",
    "method",
    "methods",
    "measurement",
    "measurements",
    "mother nature",
    "environment",
    "milieu",
    "management",
    "money",
    "maintenance",
    "people",
    "process",
    "processes",
    "procedure",
    "procedures",
    "equipment",
    "policy",
    "policies",
    "place",
    "plant",
    "product",
    "price",
    "promotion",
    "surroundings",
    "suppliers",
    "systems",
    "skills",
    "technology",
    "tools",
    "communication",
    "organisation",
    "organization",
    "training",
    "culture",
    "staff",
    "team",
    "task",
    "patient",
    "mensch",
    "menschen",
    "maschine",
    "maschinen",
    "methode",
    "methoden",
    "mitwelt",
    "umwelt",
    "umgebung",
    "messung",
    "organisation",
    "technik",
    "prozess",
    "prozesse",
    "personal",
    "main d'œuvre",
    "main d'oeuvre",
    "matière",
    "matériel",
    "méthode",
    "mesure",
    "mano de obra",
    "máquina",
    "máquinas",
    "materiales",
    "método",
    "métodos",
    "medición",
    "medio ambiente",
    "uomo",
    "persone",
    "macchina",
    "macchine",
    "materiale",
    "materiali",
    "metodo",
    "metodi",
    "misura",
    "misure",
    "ambiente",
    "processo",
    "processi",
    "tecnologia",
    "comunicazione",
    "organizzazione",
    "attrezzature",
    "gestione",
    "strumenti",
];

/// Letters and digits alone, in lower case.
fn plain(name: &str) -> String {
    let letters = name.chars().filter(|it| it.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// Whether two names are of the same category.
pub(super) fn same(a: &str, b: &str) -> bool {
    plain(a) == plain(b)
}

/// Names of categories, to be recognised.
pub(super) struct Names(Vec<String>);

impl Names {
    /// Those of a workshop, and the usual ones.
    pub(super) fn with(categories: &[Category]) -> Self {
        let own = categories.iter().map(|it| it.name.as_str());
        let sets = CategorySet::OFFERED.iter().flat_map(|set| {
            let languages = [Language::En, Language::It].into_iter();
            languages.flat_map(|it| set.categories(it).iter().map(|it| it.0))
        });
        let all = own.chain(sets).chain(USUAL.iter().copied());
        Self(all.map(plain).collect())
    }

    /// Whether words are the name of a category.
    pub(super) fn has(&self, words: &str) -> bool {
        let words = plain(words);
        !words.is_empty() && self.0.contains(&words)
    }
}
