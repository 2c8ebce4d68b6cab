//! What stands on sheets by themselves, in Italian.

use crate::words::leaflets::{FeedbackWords, FormWords, Words};

pub(in crate::words) const WORDS: Words = Words {
    form: FormWords {
        title: "Segnala un quasi incidente, un pericolo o un incidente",
        lead: "Cinque domande, un minuto, nessun nome. Ruoli al posto dei nomi, per favore.",
        kinds: [
            "Quasi incidente: questa volta è andata bene",
            "Pericolo: non è ancora successo niente",
            "Incidente: c’è stato un danno",
        ],
        what: "1 · Che cosa è successo, o poteva succedere?",
        place: "2 · Dove? Sistema o team",
        when: "3 · Quando?",
        bad: "4 · Quanto è grave?",
        potential: "Danno potenziale",
        actual: "Danno effettivo",
        harms: ["Minore", "Moderato", "Grave", "Catastrofico"],
        probability: "Frequenza attesa di qualcosa di simile",
        often: [
            "Remoto: ogni 5–30 anni",
            "Raro: ogni 2–5",
            "Occasionale: ogni 1–2",
            "Frequente: più volte l’anno",
        ],
        kept: "5 · Che cosa ha evitato il peggio?",
        went_well: "Che cosa è andato bene",
        lucky: "Dove abbiamo avuto fortuna",
        contact: "Un modo per chiederti altro, solo se vuoi: un ruolo, un interno, un indirizzo",
        promise: "Nessun nome viene chiesto. Chi tiene le segnalazioni scrive questo foglio in Lisca e lo distrugge. Se ne nasce un’analisi, il suo gruppo legge che cosa è successo, mai il modo per chiederti altro. Ciò che nasce dalle segnalazioni si racconta a tutti.",
        foot: "Che cosa non va nel sistema, non in qualcuno: grazie della segnalazione.",
    },
    feedback: FeedbackWords {
        title: "Ci avete detto",
        everybody: "Che cosa è stato segnalato, e che cosa ne è nato. Grazie: ogni segnalazione conta.",
        one: "Che cosa è nato dalla tua segnalazione.",
        one_of: "Che cosa è nato dalla segnalazione con la ricevuta {x}.",
        you_told_us: "Ci avete detto",
        we_changed: "Che cosa ne è seguito",
        when: "Quando",
        nothing_yet: "È arrivata, e viene letta. Non c’è ancora niente da raccontare.",
        ask_again: "Chiedi di nuovo con la ricevuta quando vuoi. Con questa nessuno può trovarti.",
        foot: "Sul sistema, non su qualcuno",
    },
};
