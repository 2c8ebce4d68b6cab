//! Patterns that change how a message reaches whoever needs it.

use super::{Pattern, patterns};

patterns! {
    "escalate-by-timer" Automate [Communication, Process, People]
        en "Pass an alert that nobody takes on to the next person after 15 minutes, by timer",
           "Nobody has to notice that nobody answered."
        it "Passare alla persona successiva, con un timer, l’allarme che nessuno prende entro 15 minuti",
           "Nessuno deve accorgersi che nessuno ha risposto.";

    "route-to-who-is-on-duty" Automate [Communication, Technology, People]
        en "Route each alert to the phone of whoever is on duty, straight from the rota",
           "It arrives where somebody is, not in a mailbox."
        it "Instradare ogni allarme al telefono di chi è di turno, direttamente dal calendario dei turni",
           "Arriva dove c’è qualcuno, non in una casella di posta.";

    "rings-until-taken" Automate [Communication, Technology]
        en "Keep a critical alert ringing until somebody takes it",
           "“Sent” no longer passes for “received”."
        it "Far suonare l’allarme critico finché qualcuno non lo prende in carico",
           "“Inviato” non passa più per “ricevuto”.";

    "same-handover" Standardise [Communication, Process, People]
        en "Hand over with the same four questions at every change of shift, in writing",
           "What is still open reaches the next shift whoever is on it."
        it "Passare le consegne con le stesse quattro domande a ogni cambio turno, per iscritto",
           "Ciò che è aperto arriva al turno dopo, chiunque ci sia.";

    "read-back" ReadBack [Communication, Culture]
        en "Have critical messages repeated back before the call ends",
           "A misunderstanding is heard while both are still on the line."
        it "Far ripetere i messaggi critici da chi li riceve, prima di chiudere la chiamata",
           "Un malinteso si sente quando si è ancora tutti e due in linea.";

    "one-severity-scale" Standardise [Communication, Process]
        en "Agree on one scale of severity across teams, with a worked example for each level",
           "“Critical” means the same to who sends it and to who gets it."
        it "Concordare tra i gruppi una sola scala di gravità, con un esempio per ogni livello",
           "“Critico” vuol dire lo stesso per chi lo manda e per chi lo riceve.";

    "silence-idle-alerts" FewerDistractions [Communication, Technology, Environment]
        en "Switch off every alert that nobody has acted on for 90 days",
           "The one that matters is no longer one of two hundred."
        it "Spegnere ogni allarme a cui da 90 giorni nessuno dà seguito",
           "Quello che conta non è più uno di duecento.";

    "one-channel-for-urgent" Simplify [Communication, Process]
        en "Bring everything urgent into one channel, and close the others",
           "There is one place to look, and one to tell."
        it "Portare tutto ciò che è urgente in un solo canale, e chiudere gli altri",
           "C’è un solo posto da guardare, e uno solo dove scrivere.";

    "five-minutes-together" Documentation [Communication, People, Culture]
        en "Begin every shift with five minutes together: what is unusual today?",
           "What one person knows, the others know before it matters."
        it "Cominciare ogni turno con cinque minuti insieme: che cosa c’è di insolito oggi?",
           "Ciò che sa una persona lo sanno anche le altre, prima che serva.";

    "board-for-everyone" Software [Communication, Technology]
        en "Show on one live board who leads, what is decided and what comes next",
           "Nobody acts on what was true an hour ago."
        it "Mostrare su una sola lavagna dal vivo chi guida, che cosa è deciso e che cosa segue",
           "Nessuno agisce su ciò che era vero un’ora prima.";

    "guide-linked-from-the-alert" Documentation [Communication, Process, Technology]
        en "Link the one-page guide from the alert itself, with the first three steps on top",
           "The right page is there at 3 a.m. without a search."
        it "Collegare all’allarme stesso la guida di una pagina, con i primi tre passi in cima",
           "Alle tre di notte la pagina giusta è lì, senza cercarla.";

    "second-contact-tried" Redundancy [Communication, Process]
        en "Name a second contact at each supplier, and ring both once a quarter to try",
           "There is an answer even when the first number is silent."
        it "Indicare un secondo contatto per ogni fornitore, e provare a chiamarli ogni trimestre",
           "C’è una risposta anche quando il primo numero tace.";
}
