//! What templates say in Italian.

use crate::words::templates::{Questions, Words};

pub(in crate::words) const WORDS: Words = Words {
    minutes: "minuti",
    steps: [
        (
            "Cerchiamo le condizioni del sistema, perché il lavoro riesca meglio a chi verrà dopo.",
            "Di’ lo scopo in una frase. Leggi le regole ad alta voce e chiedi quale manca. Ruoli, non nomi. Prima di tutto ciò che è rimasto aperto dalle analisi precedenti.",
        ),
        (
            "Che cosa è successo, in ordine? Prima i fatti; le cause vengono dopo.",
            "Comincia ben prima dell’evento. Chiedi: perché in quel momento aveva senso? Che cosa si sapeva, e chi lo sapeva? I rimedi vanno nel parcheggio.",
        ),
        (
            "Che cosa ha contribuito?",
            "Prima un giro in silenzio: tre minuti, tre cause a testa. Poi leggile, raggruppale e unisci quelle simili. Chiedi delle categorie ancora vuote.",
        ),
        (
            "Che cosa l’ha reso possibile?",
            "Prima gli atti e gli scostamenti: nessuno dei due è un punto d’arrivo. Fermati dove si può agire, dove non dipende da noi, o dove finiscono le evidenze. Rileggi la catena con “perciò”.",
        ),
        (
            "Dove un cambiamento aiuterebbe di più?",
            "Ciascuno decide in silenzio, e i voti restano nascosti fino alla chiusura. Poi guardate insieme il risultato, prima che qualcuno lo spieghi.",
        ),
        (
            "Che cosa lo renderebbe meno probabile, chiunque sia di turno?",
            "Riprendi il parcheggio. Un’azione forte o intermedia per ogni causa radice. Chi, entro quando, e come sapremo che funziona? Può servire qualche giorno di riflessione.",
        ),
        (
            "Una cosa che ciascuno di noi ha imparato.",
            "Un giro: una cosa imparata a testa. È stato tempo ben speso, da 1 a 5? Che cosa resta aperto, e chi se ne fa carico? Ringrazia tutti.",
        ),
    ],
    ground_rules: "Ruoli, non nomi.\nChe cosa è successo, non chi è stato.\nConta il punto di vista di ognuno.\nIl rapporto parla del sistema.",
    questions: Questions {
        silent: "Che cosa ha contribuito? Scrivete tre cause, in silenzio.",
        why: "Che cosa l’ha reso possibile?",
    },
};
