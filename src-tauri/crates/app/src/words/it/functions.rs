//! Words of Italian roles.

use crate::words::functions::Entry;
use workshop::Function as F;

/// “Responsabile” stands last: who answers for something belongs to it.
pub(in crate::words) const LEXICON: &[Entry] = &[
    (
        F::Management,
        "direttore, direttrice, direzione, dirigente, dirigenti, dirigenza, capo, presidente, \
         amministratore delegato, amministratrice delegata, consiglio, vertice, ceo, cto, cio, ciso, \
         cfo, product owner",
    ),
    (
        F::Suppliers,
        "fornitore, fornitrice, fornitori, appaltatore, appaltatori, consulente, consulenti, \
         produttore, esterno, esterna, esterni",
    ),
    (
        F::SecurityOperations,
        "soc, sicurezza, sicurezza operativa, analista della sicurezza, analista di sicurezza, \
         risposta agli incidenti, csirt, cert",
    ),
    (
        F::Personnel,
        "personale, risorse umane, ufficio del personale, selezione, formazione, buste paga, \
         medico competente, hr",
    ),
    (
        F::Purchasing,
        "acquisti, ufficio acquisti, approvvigionamenti, approvvigionamento, buyer, compratore",
    ),
    (
        F::Operations,
        "esercizio, operatore, operatrice, operatori, sistemista, sistemisti, amministratore, \
         amministratrice, amministratore di sistema, amministratrice di sistema, \
         amministratori di sistema, reperibile, reperibili, reperibilità, rete, reti, \
         infrastruttura, infrastrutture, tecnico, tecnica, tecnici, manutentore, manutenzione, \
         assistenza, assistenza clienti, assistenza agli utenti, turno, turnista, help desk, \
         sala macchine",
    ),
    (
        F::Development,
        "sviluppatore, sviluppatrice, sviluppatori, sviluppo, programmatore, programmatrice, \
         programmatori, software, collaudatore, collaudo, architetto, progettista",
    ),
    (
        F::Users,
        "utente, utenti, cliente, clienti, dipendente, dipendenti, impiegato, impiegata, impiegati, \
         contabile, contabilità, vendite, paziente, pazienti",
    ),
    (
        F::Management,
        "responsabile, responsabili, manager, gestore",
    ),
];
