//! Which kind of the action hierarchy the words of an action suggest.

use crate::token::{Token, Tokenizer};

/// Stems and words, and the kind that they suggest: the first that fits counts,
/// and so the surer ones come first. A phrase's words stand one after the other
/// with at most two words between; `x~` is a beginning of a word.
const SIGNS: &[(&str, &[&str])] = &[
    (
        "double_check",
        &[
            "doppio controll~",
            "doppia firma",
            "seconda firma",
            "secondo controll~",
            "quattro occhi",
            "doppia verific~",
            "ricontroll~",
            "controllo incrociat~",
        ],
    ),
    (
        "read_back",
        &[
            "rilegg~",
            "ripet~ ad alta voce",
            "ripet~ ordin~",
            "read-back",
            "closed loop",
            "conferma verbale",
            "rilettur~",
        ],
    ),
    (
        "forcing_function",
        &[
            "interblocc~",
            "interlock",
            "blocc~ automatic~",
            "impedi~",
            "obbligator~",
            "vincol~",
            "non si possa",
            "non permett~",
            "non consent~",
            "lucchett~",
            "limitator~",
            "fusibil~",
            "finecorsa",
            "rifiut~",
            "spegn~ automatic~",
            "arresto automatic~",
            "chiav~ fisic~",
            "innest~",
            "connettor~ incompatibil~",
            "forz~ mfa",
            "campo obbligator~",
            "blocc~ fisic~",
        ],
    ),
    (
        "remove_look_alikes",
        &[
            "colori divers~",
            "colore divers~",
            "confezioni divers~",
            "etichette divers~",
            "distingu~",
            "separ~ fial~",
            "separ~ farmac~",
            "separ~ flacon~",
            "non si somigli~",
            "somigliant~",
            "nomi simil~",
            "aspetto simil~",
            "tall man",
        ],
    ),
    (
        "automate",
        &[
            "automatizz~",
            "automazion~",
            "in automatico",
            "automaticament~",
            "script",
            "scadenza automatic~",
            "rinnovo automatic~",
            "rotazione automatic~",
            "pipelin~",
            "pianific~ job",
        ],
    ),
    (
        "simplify",
        &[
            "semplific~",
            "elimin~ pass~",
            "togli~ pass~",
            "ridur~ pass~",
            "ridurre il numero",
            "meno pass~",
            "accorp~",
            "un solo pass~",
            "unica pagin~",
            "unific~",
            "snell~",
            "elimin~",
            "rimuov~",
        ],
    ),
    (
        "standardise",
        &[
            "standardizz~",
            "stessa confezion~",
            "stesso modell~",
            "uniform~",
            "modello unic~",
            "configurazione standard",
            "normalizz~",
            "immagine unic~",
            "armonizz~",
            "unico standard",
        ],
    ),
    (
        "new_equipment",
        &[
            "acquist~",
            "compr~",
            "nuov~ pomp~",
            "nuov~ apparecchi~",
            "nuov~ strument~",
            "nuov~ macchin~",
            "nuov~ lettor~",
            "sostitu~ macchin~",
            "sostitu~ pomp~",
            "nuovo sistema",
            "nuovo hardware",
        ],
    ),
    (
        "leadership",
        &[
            "direzione partecip~",
            "direttore partecip~",
            "giro della direzion~",
            "direzione visit~",
            "direzione in reparto",
            "visit~ della direzion~",
            "impegno della direzion~",
            "sponsor",
            "comitato di direzion~",
            "walk",
        ],
    ),
    (
        "architecture",
        &[
            "segment~",
            "architettur~",
            "spost~",
            "separ~ ret~",
            "isol~ ret~",
            "isol~ la ret~",
            "ridisegn~",
            "riprogett~",
            "layout",
            "dmz",
            "vlan",
            "parete",
            "barriera",
            "ripar~",
            "zero trust",
            "disposizion~",
            "ristruttur~",
            "microsegment~",
            "trasfer~ magazzin~",
        ],
    ),
    (
        "redundancy",
        &[
            "ridondan~",
            "riserva",
            "secondo server",
            "secondo reperibil~",
            "secondo aliment~",
            "seconda line~",
            "failover",
            "replic~",
            "backup",
            "ups",
            "secondo nod~",
            "gruppo elettrogen~",
            "di scorta",
            "secondo contatt~",
            "doppia aliment~",
            "sostituto",
        ],
    ),
    (
        "staffing",
        &[
            "assum~",
            "un'altra persona",
            "seconda persona",
            "second~ infermier~",
            "personale aggiuntiv~",
            "turno aggiuntiv~",
            "più personal~",
            "organic~",
            "meno pazient~",
            "carico di lavor~",
            "ridistribu~",
            "affianc~ in turno",
            "copertura nottur~",
            "reperibilità",
            "seconda reperibilità",
        ],
    ),
    (
        "fewer_distractions",
        &[
            "distrazion~",
            "interruzion~",
            "non disturb~",
            "silenzi~",
            "ridurre gli allarm~",
            "ridurre i falsi",
            "falsi allarm~",
            "rumore di fond~",
            "zona tranquill~",
            "gilet",
        ],
    ),
    (
        "checklist",
        &[
            "checklist",
            "check-list",
            "lista di controll~",
            "promemori~",
            "scheda di controll~",
            "lista di verific~",
            "tabella riepilogativ~",
            "guida rapid~",
            "ausilio",
        ],
    ),
    (
        "warning",
        &[
            "cartell~",
            "avvis~ sul~",
            "avvertenz~",
            "etichett~",
            "adesiv~",
            "banner",
            "segnaletic~",
            "segnalazione luminos~",
            "allarme sonor~",
            "alert~",
            "notific~",
            "popup",
            "pop-up",
        ],
    ),
    (
        "training",
        &[
            "formazion~",
            "form~ gli",
            "form~ i",
            "form~ le",
            "formar~",
            "cors~",
            "addestr~",
            "esercitazion~",
            "sensibilizz~",
            "istru~ il",
            "istru~ gli",
            "spieg~ al",
            "workshop",
            "ricord~ al",
            "ricord~ agli",
        ],
    ),
    (
        "policy",
        &[
            "procedur~",
            "circolar~",
            "politic~",
            "policy",
            "regolament~",
            "linee guida",
            "protocoll~",
            "disposizione di serviz~",
            "direttiv~",
            "ordine di serviz~",
            "istruzione operativ~",
        ],
    ),
    (
        "study",
        &[
            "analizz~",
            "studi~",
            "indag~",
            "approfond~",
            "valut~",
            "verific~ se",
            "misur~",
            "raccogl~ dati",
            "audit",
            "monitor~ per",
            "sondaggi~",
        ],
    ),
    (
        "documentation",
        &[
            "document~",
            "runbook",
            "scriv~",
            "aggiorn~ manual~",
            "aggiorn~ il manual~",
            "comunic~",
            "pubblic~",
            "passaggio di consegn~",
            "wiki",
            "contatt~",
            "schema",
            "riunion~",
            "canal~",
        ],
    ),
    (
        "software",
        &[
            "softwar~",
            "aggiorn~",
            "applicazion~",
            "schermat~",
            "interfacci~",
            "dashboard",
            "patch",
            "funzion~",
            "sistem~",
            "config~",
            "regol~ siem",
            "modul~ elettronic~",
            "cartella informatizzat~",
        ],
    ),
];

/// The kind that fits first, as the hierarchy's own word.
pub(super) fn kind(tokenizer: &Tokenizer, what: &str) -> Option<&'static str> {
    let tokens = super::typing::tidied(tokenizer.tokens(what), tokenizer);
    SIGNS
        .iter()
        .find(|(_, signs)| signs.iter().any(|sign| is_in(sign, &tokens)))
        .map(|(kind, _)| *kind)
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
        assert_eq!(
            kind(&Tokenizer::new(Language::It), what),
            expected,
            "{what}"
        );
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
        check("Far ripetere l'ordine ad alta voce", None);
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
