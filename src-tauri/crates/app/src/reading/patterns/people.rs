//! Patterns that change who is there, with how much to do.

use super::{Pattern, patterns};

patterns! {
    "rota-with-a-backup" Staffing [People, Communication]
        en "Start a paid on-call rota of two, one first and one as a backup",
           "A critical alert at night has somebody whose turn it is."
        it "Avviare una reperibilità pagata a due, una persona prima e una di riserva",
           "Un allarme critico di notte trova qualcuno a cui tocca.";

    "never-alone" Staffing [People, Process]
        en "Plan two people for every critical task, so that nobody decides alone",
           "A doubt can be said aloud to somebody who sees the same."
        it "Prevedere due persone per ogni compito critico, perché nessuno decida da solo",
           "Un dubbio si può dire a qualcuno che vede le stesse cose.";

    "staffing-floor" Staffing [People, Process]
        en "Set the least number of people for a shift; below it, planned work stops",
           "Too few people means less work, not more risk."
        it "Fissare il numero minimo di persone per turno: sotto, il lavoro programmato si ferma",
           "Se si è in pochi c’è meno lavoro, non più rischio.";

    "protected-time" Staffing [People, Culture]
        en "Protect half a day a week for maintenance, without meetings or tickets",
           "What isn’t urgent is done before it becomes urgent."
        it "Proteggere mezza giornata a settimana per la manutenzione, senza riunioni né richieste",
           "Ciò che non è urgente si fa prima che lo diventi.";

    "roster-refuses-short-rest" ForcingFunction [People, Technology]
        en "Let the roster refuse a shift that begins less than 11 hours after the last",
           "Tired people are not put where alertness is needed."
        it "Far rifiutare al calendario un turno che comincia meno di 11 ore dopo il precedente",
           "Chi è stanco non viene messo dove serve essere svegli.";

    "two-who-can" Redundancy [People, Process]
        en "Make two people able to do each critical task, and let them swap every month",
           "The work doesn’t wait for one person to come back."
        it "Rendere due persone capaci di ogni compito critico, e farle alternare ogni mese",
           "Il lavoro non aspetta il ritorno di una sola persona.";

    "duty-without-tickets" Staffing [People]
        en "Take routine tickets off whoever is on call, for the whole week",
           "Whoever gets the alert has the room to act on it."
        it "Togliere le richieste ordinarie a chi è reperibile, per tutta la settimana",
           "Chi riceve l’allarme ha lo spazio per occuparsene.";

    "load-that-calls-for-help" Automate [People, Process, Communication]
        en "Call in more people automatically when the queue passes a set length",
           "Nobody has to admit that it’s too much: the number says so."
        it "Chiamare rinforzi in automatico quando la coda supera una lunghezza stabilita",
           "Nessuno deve ammettere che è troppo: lo dice il numero.";

    "authority-to-stop" Leadership [People, Culture, Process]
        en "Give the person on duty the written authority to stop a service, and stand by it",
           "A decision at night doesn’t wait for the morning."
        it "Dare per iscritto a chi è di turno il potere di fermare un servizio, e sostenerlo",
           "Una decisione di notte non aspetta il mattino.";

    "no-interruptions" FewerDistractions [People, Environment]
        en "Mark out times and places in which nobody interrupts the critical task",
           "The step after an interruption is no longer left out."
        it "Stabilire momenti e luoghi in cui nessuno interrompe il compito critico",
           "Il passo dopo un’interruzione non si salta più.";
}
