//! The function that the words of a role suggest. Only a suggestion: whoever is
//! asked says where a role belongs.

use crate::words::functions::lexicon;
use workshop::{Function, Language};

/// The functions that roles suggest, each in its place.
pub(crate) fn suggested(roles: &[String], language: Language) -> Vec<Option<Function>> {
    let suggested = |role: &String| suggest(role, language).or_else(|| suggest(role, Language::En));
    // In every language many roles have English names: “SOC”, “sysadmin”.
    roles.iter().map(suggested).collect()
}

/// What the longest phrase in a role says; of two as long, the one that stands
/// first in the lexicon.
fn suggest(role: &str, language: Language) -> Option<Function> {
    let said = words(role);
    let mut best: Option<(usize, &Function)> = None;
    for (function, phrases) in lexicon(language) {
        for phrase in phrases.split(',') {
            let phrase = words(phrase);
            let longer = best.is_none_or(|(length, _)| phrase.len() > length);
            if longer && said.windows(phrase.len()).any(|it| it == phrase) {
                best = Some((phrase.len(), function));
            }
        }
    }
    best.map(|(_, function)| function.clone())
}

/// Whole words, in small letters.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|it| !it.is_empty());
    words.map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use Function as F;

    fn check(language: Language, role: &str, wanted: Option<Function>) {
        assert_eq!(suggested(&[role.into()], language), [wanted], "{role}");
    }

    #[test]
    fn english_roles_suggest_a_function() {
        for (role, wanted) in [
            ("Sysadmin", F::Operations),
            ("System administrator", F::Operations),
            ("On-call engineer", F::Operations),
            ("SOC analyst", F::SecurityOperations),
            ("Head of SOC", F::Management),
            ("HR manager", F::Personnel),
            ("Shift manager", F::Operations),
            ("Manager", F::Management),
            ("Head of IT", F::Management),
            ("Backend developers", F::Development),
            ("Customer support", F::Operations),
            ("Customers of the shop", F::Users),
            ("Hosting provider", F::Suppliers),
            ("Procurement", F::Purchasing),
            ("Ward nurse", F::Clinical),
            ("Head nurse", F::Clinical),
            ("On-call physician", F::Clinical),
            ("Nurse on call", F::Clinical),
            ("Shift nurse", F::Clinical),
            ("Ward manager", F::Clinical),
            ("Pharmacist", F::Clinical),
            ("Medical device supplier", F::Suppliers),
            ("Chief nurse", F::Management),
            ("Patients of ward 3", F::Users),
            ("Occupational health physician", F::Personnel),
            ("Accounts payable clerk", F::Finance),
            ("Treasurer", F::Finance),
            ("Data protection officer", F::Legal),
            ("Warehouse operator", F::Production),
            ("Machine operator", F::Production),
        ] {
            check(Language::En, role, Some(wanted));
        }
        for role in ["", "Itinerant socialist", "A friend"] {
            check(Language::En, role, None);
        }
    }

    #[test]
    fn italian_roles_suggest_a_function() {
        for (role, wanted) in [
            ("Sistemista reperibile", F::Operations),
            ("Amministratrice di sistema", F::Operations),
            ("Amministratore delegato", F::Management),
            ("Analista del SOC", F::SecurityOperations),
            ("Responsabile IT", F::Management),
            ("Responsabile degli acquisti", F::Purchasing),
            ("Fornitore", F::Suppliers),
            ("Sviluppatrice", F::Development),
            ("Risorse umane", F::Personnel),
            ("Utenti del portale", F::Users),
            ("Developer", F::Development),
            ("Infermiera di reparto", F::Clinical),
            ("Coordinatore infermieristico", F::Clinical),
            ("Medico reperibile", F::Clinical),
            ("Medico competente", F::Personnel),
            ("Tecnico di laboratorio", F::Clinical),
            ("Operatore socio-sanitario", F::Clinical),
            ("Pazienti del reparto", F::Users),
            ("Addetto alla contabilità fornitori", F::Finance),
            ("Tesoriere", F::Finance),
            ("Amministratore della posta elettronica", F::Operations),
            ("Responsabile della protezione dei dati", F::Legal),
            ("Magazziniere", F::Production),
        ] {
            check(Language::It, role, Some(wanted));
        }
    }
}
