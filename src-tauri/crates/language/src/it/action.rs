//! Which kind of the action hierarchy the words of an action suggest.

use crate::token::{Token, Tokenizer};

const SIGNS: &str = include_str!("../../data/it-actions.txt");

/// Every kind with the phrases that show it, in the order in which they count.
#[derive(Debug)]
pub(super) struct Signs(Vec<(&'static str, Vec<&'static str>)>);

impl Signs {
    /// As the data file has them.
    pub(super) fn read() -> Self {
        let lines = SIGNS.lines().filter(|line| !line.starts_with('#'));
        Self(
            lines
                .filter_map(|line| line.split_once(" | "))
                .map(|(kind, phrases)| (kind, phrases.split(',').map(str::trim).collect()))
                .collect(),
        )
    }

    /// The kind that fits first, as the hierarchy's own word.
    pub(super) fn kind(&self, tokenizer: &Tokenizer, what: &str) -> Option<&'static str> {
        let tokens = super::typing::tidied(tokenizer.tokens(what), tokenizer);
        self.0
            .iter()
            .find(|(_, signs)| signs.iter().any(|sign| is_in(sign, &tokens)))
            .map(|(kind, _)| *kind)
    }
}

fn is_in(sign: &str, tokens: &[Token]) -> bool {
    (0..tokens.len()).any(|start| {
        let mut at = start;
        let mut first = true;
        for wanted in sign.split(' ') {
            // Two words may stand between.
            let reach = if first { 1 } else { 3 };
            let found =
                (at..tokens.len().min(at + reach)).find(|at| fits(wanted, &tokens[*at].lower));
            match found {
                Some(found) => at = found + 1,
                None => return false,
            }
            first = false;
        }
        true
    })
}

fn fits(wanted: &str, word: &str) -> bool {
    match wanted.strip_suffix('~') {
        Some(beginning) => word.starts_with(beginning),
        None => word == wanted,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    fn check(what: &str, expected: Option<&str>) {
        let found = Signs::read().kind(&Tokenizer::new(Language::It), what);
        assert_eq!(found, expected, "{what}");
    }

    #[test]
    fn actions_suggest_their_kind() {
        check("Segmentare la rete della DMZ", Some("architecture"));
        check(
            "Montare un interblocco sul riparo della pressa",
            Some("forcing_function"),
        );
        check(
            "Semplificare il modulo: una pagina invece di tre",
            Some("simplify"),
        );
        check(
            "Standardizzare le pompe in tutti i reparti",
            Some("standardise"),
        );
        check("Automatizzare il rinnovo dei certificati", Some("automate"));
        check(
            "Acquistare nuove pompe dopo una prova d'uso",
            Some("new_equipment"),
        );
        check(
            "La direzione partecipa al giro del lunedì",
            Some("leadership"),
        );
        check("Definire un secondo reperibile", Some("redundancy"));
        check("Assumere due infermieri per la notte", Some("staffing"));
        check("Aggiornare il software del pannello", Some("software"));
        check(
            "Ridurre le interruzioni durante la terapia",
            Some("fewer_distractions"),
        );
        check(
            "Introdurre una checklist prima dell'avvio",
            Some("checklist"),
        );
        check(
            "Separare le fiale con colori diversi",
            Some("remove_look_alikes"),
        );
        check("Far ripetere l'ordine ad alta voce", Some("read_back"));
        check("Ripetere ad alta voce l'ordine ricevuto", Some("read_back"));
        check("Documentare il failover nel wiki", Some("documentation"));
        check("Doppio controllo della dose", Some("double_check"));
        check("Mettere un cartello sulla porta", Some("warning"));
        check("Scrivere una procedura di escalation", Some("policy"));
        check("Corso per i nuovi analisti", Some("training"));
        check("Analizzare i log degli ultimi sei mesi", Some("study"));
        check("", None);
        check("Pranzo", None);
    }
}
