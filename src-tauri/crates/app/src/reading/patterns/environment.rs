//! Patterns that change the place, and what stands in it.

use super::{Pattern, patterns};

patterns! {
    "look-alikes-apart" RemoveLookAlikes [Environment, Technology, Process]
        en "Store look-alike items apart, or buy one of them from another maker",
           "The hand that reaches without looking finds the right one."
        it "Separare gli articoli che si somigliano, o comprarne uno da un altro produttore",
           "La mano che prende senza guardare trova quello giusto.";

    "production-looks-different" RemoveLookAlikes [Environment, Technology]
        en "Give production a colour and a name that no test system has, on every screen",
           "At a glance it is clear where the next command goes."
        it "Dare alla produzione un colore e un nome che nessun sistema di prova ha, su ogni schermo",
           "Si vede subito dove andrà il prossimo comando.";

    "hazard-out-of-the-room" Architecture [Environment, Process]
        en "Remove the hazardous item from the places where it isn’t needed",
           "What isn’t there can’t be taken for something else."
        it "Eliminare ciò che è pericoloso dai luoghi dove non serve",
           "Ciò che non c’è non si può scambiare per altro.";

    "within-reach" Architecture [Environment, People]
        en "Rearrange the workplace so that what is used together is within reach",
           "The right way is also the shortest."
        it "Ridisporre il posto di lavoro perché ciò che si usa insieme sia a portata di mano",
           "Il modo giusto è anche il più corto.";

    "room-with-a-door" FewerDistractions [Environment, People]
        en "Give the control room a door, and one line on which it is called",
           "Whoever watches can watch."
        it "Dare alla sala di controllo una porta, e una sola linea per chiamarla",
           "Chi sorveglia può sorvegliare.";

    "barrier-not-a-line" Architecture [Environment]
        en "Separate people and vehicles with a barrier rather than with a painted line",
           "The two can’t meet, whatever anyone is thinking of."
        it "Separare persone e mezzi con una barriera invece che con una riga per terra",
           "Le due cose non si incontrano, qualunque cosa uno abbia in mente.";

    "same-kit-same-place" Standardise [Environment, Process]
        en "Keep the same emergency kit, packed the same way, in the same place on every floor",
           "In a hurry nobody searches."
        it "Tenere a ogni piano la stessa borsa d’emergenza, fatta allo stesso modo, nello stesso posto",
           "Nella fretta nessuno deve cercare.";

    "rooms-that-report" Automate [Environment, Technology]
        en "Measure heat, water and power automatically, with an alarm on the duty phone",
           "A room says that it is unwell before the machines do."
        it "Misurare in automatico calore, acqua e corrente, con un allarme al telefono di turno",
           "La stanza dice che qualcosa non va prima che lo dicano le macchine.";

    "second-place" Redundancy [Environment, Technology]
        en "Keep a second place ready for the work, and use it one day each quarter",
           "When the first place is closed, the work has somewhere to go."
        it "Tenere pronto un secondo posto per lavorare, e usarlo un giorno ogni trimestre",
           "Quando il primo è chiuso, il lavoro sa dove andare.";

    "light-where-labels-are-read" NewEquipment [Environment]
        en "Replace the lighting where labels and gauges are read, tried by those who read them",
           "What has to be told apart can be seen."
        it "Sostituire le luci dove si leggono etichette e strumenti, dopo una prova con chi li legge",
           "Ciò che va distinto si vede.";
}
