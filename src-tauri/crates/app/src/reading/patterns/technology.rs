//! Patterns that change the tools, the machines and the systems.

use super::{Pattern, patterns};

patterns! {
    "safe-by-default" ForcingFunction [Technology, Process]
        en "Make the safe setting the default, and the risky one something to ask for",
           "Doing nothing special is the safe thing to do."
        it "Rendere predefinita l’impostazione sicura, e da chiedere quella rischiosa",
           "Non fare niente di particolare è già la cosa sicura.";

    "automatic-expiry" Automate [Technology, Process]
        en "Give every exception and every access an end date on which it expires by itself",
           "Nobody has to remember to take it back."
        it "Dare a ogni eccezione e a ogni accesso una data in cui scade da sé",
           "Nessuno deve ricordarsi di revocarlo.";

    "break-glass-access" Architecture [Technology, Process]
        en "Replace standing admin rights with emergency access that closes itself after some hours",
           "In an emergency the way is open; the rest of the time there is nothing to steal."
        it "Sostituire i diritti permanenti di amministratore con un accesso d’emergenza che si chiude da sé",
           "Nell’emergenza la via è aperta; negli altri giorni non c’è niente da rubare.";

    "interlock" ForcingFunction [Technology, Environment]
        en "Fit an interlock, so that the next step can’t begin while the hazard is there",
           "The hazard and the person are never there at the same time."
        it "Montare un interblocco: il passo dopo non parte finché il pericolo è presente",
           "Il pericolo e la persona non sono mai lì nello stesso momento.";

    "fits-one-way-only" ForcingFunction [Technology, Environment]
        en "Shape connectors and fixtures so that they fit one way only",
           "The wrong way can’t be assembled, even in the dark."
        it "Dare a connettori e attrezzi una forma che entra in un modo solo",
           "Nel modo sbagliato non si monta, nemmeno al buio.";

    "split-the-network" Architecture [Technology]
        en "Split the network into segments, so that one foothold reaches one part only",
           "A bad night costs one segment rather than all."
        it "Dividere la rete in segmenti, perché un punto d’ingresso raggiunga una parte sola",
           "Una brutta notte costa un segmento e non tutto.";

    "canary-release" Automate [Technology, Process]
        en "Release to a small share first, and let the error rate decide whether it goes on",
           "Few people meet the flaw, and for minutes."
        it "Rilasciare prima a una piccola quota, e lasciar decidere al tasso d’errore se proseguire",
           "Il difetto lo incontrano in pochi, e per pochi minuti.";

    "kill-switch" Architecture [Technology, Process]
        en "Build a switch that turns the function off within a minute, without a release",
           "Stopping the harm doesn’t wait for finding its cause."
        it "Costruire un interruttore che spegne la funzione in un minuto, senza un rilascio",
           "Per fermare il danno non serve prima trovarne la causa.";

    "rollback-by-itself" Automate [Technology]
        en "Let the system return by itself to the last good version when errors rise",
           "The way back doesn’t depend on who is awake."
        it "Far tornare il sistema da sé all’ultima versione buona quando crescono gli errori",
           "La via di ritorno non dipende da chi è sveglio.";

    "restore-on-a-schedule" Automate [Technology, Process]
        en "Restore a backup automatically every week, and raise an alarm when that doesn’t work",
           "A backup that can’t be restored is known within days."
        it "Ripristinare ogni settimana un backup in automatico, con un allarme se non riesce",
           "Un backup che non si ripristina si scopre in pochi giorni.";

    "barcode-match" ForcingFunction [Technology, Process]
        en "Match the barcodes of patient and medicine before the dose can be given",
           "A mix-up stops at the scanner, before it reaches anybody."
        it "Confrontare i codici a barre di paziente e farmaco prima di poter dare la dose",
           "Uno scambio si ferma al lettore, prima di arrivare a qualcuno.";

    "preview-before-it-runs" Software [Technology]
        en "Show what a command would change, in numbers, before it runs",
           "“3 rows” and “300,000 rows” look different before, not after."
        it "Mostrare che cosa cambierebbe un comando, in numeri, prima di eseguirlo",
           "“3 righe” e “300.000 righe” si distinguono prima, non dopo.";

    "test-apart-from-production" Architecture [Technology, Process]
        en "Keep test and production in separate accounts, with keys that don’t fit the other",
           "A command meant for the test can’t reach what is real."
        it "Tenere prova e produzione in account separati, con chiavi che non valgono nell’altro",
           "Un comando pensato per la prova non può toccare ciò che è vero.";

    "delayed-delete" Architecture [Technology, Process]
        en "Delay every deletion by seven days, in which it can be taken back",
           "A slip can be undone by the person who made it."
        it "Ritardare di sette giorni ogni cancellazione, così che si possa annullare",
           "Una svista la può rimediare chi l’ha fatta.";

    "refuse-implausible-values" ForcingFunction [Technology, Process]
        en "Let the field refuse doses, amounts and dates outside the plausible range",
           "A misplaced decimal point is stopped where it is typed."
        it "Far rifiutare al campo dosi, importi e date fuori dai valori plausibili",
           "Una virgola fuori posto si ferma dove viene scritta.";

    "updates-by-themselves" Automate [Technology, Process]
        en "Install critical updates automatically overnight, with a way back",
           "The flaw is closed before somebody has to decide about it on a Friday."
        it "Installare di notte gli aggiornamenti critici in automatico, con una via di ritorno",
           "La falla è chiusa prima che qualcuno debba deciderlo di venerdì.";

    "second-sensor" Redundancy [Technology, Environment]
        en "Add a second sensor of another make, and stop when the two differ",
           "A wrong reading shows itself."
        it "Aggiungere un secondo sensore di un’altra marca, e fermare se i due non concordano",
           "Una lettura sbagliata si fa vedere da sola.";

    "two-so-that-one-may-stop" Redundancy [Technology]
        en "Run two side by side, and switch over every quarter while people watch",
           "When one stops, the work goes on, and everyone has seen that it does."
        it "Tenere due impianti in funzione, e provare il passaggio ogni trimestre davanti a tutti",
           "Se uno si ferma il lavoro continua, e tutti l’hanno già visto.";

    "try-before-buying" NewEquipment [Technology, People]
        en "Try new equipment with five people who will use it, before it is bought",
           "What confuses people is found while it can still be sent back."
        it "Provare le nuove apparecchiature con cinque persone che le useranno, prima di comprarle",
           "Ciò che confonde si scopre quando si può ancora rimandare indietro.";

    "inventory-that-finds" Automate [Technology, Process]
        en "Let the inventory find every system by itself each night, and name an owner for each",
           "No system is unpatched because nobody knew of it."
        it "Far trovare ogni notte all’inventario tutti i sistemi, e dare a ognuno un responsabile",
           "Nessun sistema resta senza aggiornamenti perché nessuno lo conosceva.";
}
