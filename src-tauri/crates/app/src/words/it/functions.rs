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
        F::Finance,
        "contabilità, contabilità fornitori, contabilità clienti, contabile, contabili, tesoriere, \
         tesoriera, tesoreria, finanza, amministrazione, responsabile amministrativo, \
         responsabile amministrativa, ragioniere, ragioniera, ragioneria, controllo di gestione, \
         fatturazione, pagamenti",
    ),
    (
        F::Legal,
        "legale, legali, avvocato, avvocata, avvocati, conformità, compliance, protezione dei dati, \
         privacy, dpo, revisore, revisora, revisori, audit",
    ),
    (
        F::Clinical,
        "infermiere, infermiera, infermieri, infermieristico, infermieristica, caposala, ostetrica, \
         ostetrico, ostetriche, medico, medica, medici, dottore, dottoressa, primario, chirurgo, \
         chirurga, chirurghi, anestesista, anestesisti, farmacista, farmacisti, farmacia, radiologo, \
         radiologa, tecnico di radiologia, tecnico di laboratorio, fisioterapista, soccorritore, \
         soccorritrice, oss, operatore socio sanitario, operatrice socio sanitaria, clinico, clinica, \
         sanitario, sanitaria, sociosanitario, sociosanitaria, pronto soccorso, sala operatoria, \
         terapia intensiva",
    ),
    (
        F::Production,
        "linea di produzione, reparto produzione, responsabile di produzione, \
         responsabile della produzione, addetto alla produzione, addetta alla produzione, operaio, \
         operaia, operai, stabilimento, montaggio, confezionamento, magazzino, magazziniere, \
         magazziniera, magazzinieri, mulettista, carrellista, logistica, autista, autisti, spedizioni",
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
         vendite, paziente, pazienti",
    ),
    (
        F::Management,
        "responsabile, responsabili, manager, gestore",
    ),
];
