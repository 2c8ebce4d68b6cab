//! Italian.

use super::{
    CardWords, ChangeWords, EvidenceWords, FunctionWords, HandoverWords, HurtWords, MethodWords,
    Plural, ReportWords, SafeguardWords, SignOffWords, SummaryWords,
};
use workshop::Language;

pub(super) const WORDS: ReportWords = ReportWords {
    language: Language::It,
    code: "it-IT",
    handover: HandoverWords {
        title: "Scheda di consegna",
        lead: "Ciò di cui si tratta non si può risolvere in una sessione. Passa a chi è indicato per questo dall’organizzazione o dalla legge. La sessione si ferma qui.",
        to: "Si consegna a",
        recipients: [
            "Risorse umane",
            "Ufficio legale",
            "Protezione dei dati",
            "Canale per le segnalazioni (whistleblowing)",
            "Polizia, se c’è un reato",
        ],
        to_write: [
            (
                "Che cosa si è visto o sentito: quando, dove. Fatti, nessun giudizio",
                4,
            ),
            (
                "Che cosa è stato messo al sicuro, e dove (registri, dispositivi, log)",
                2,
            ),
            (
                "Che cosa non può aspettare (la sicurezza di qualcuno, una scadenza)",
                2,
            ),
        ],
        signatures: [
            ["Consegnato da (ruolo)", "il"],
            ["Preso in carico da (ruolo)", "il"],
        ],
        foot: "Questa scheda la conserva chi prende in carico, e nessun altro. Lisca non ne tiene copia.",
    },
    report: "Analisi delle cause radice",
    state: ["Bozza", "In revisione", "Rivista", "Chiusa"],
    kind: [
        "Incidente",
        "Quasi incidente (near miss)",
        "Pericolo o vulnerabilità",
    ],
    just_culture: "Just Culture: per imparare, non per uso disciplinare",
    page_of: "{n} di {m}",
    substituted: "□ è un carattere che manca a questo font; copia e ricerca lo trovano",
    workshop_of: "sessione del {x}",

    ask: "Vi chiediamo di decidere",
    ask_nothing: "Ancora niente. Quando il gruppo saprà che cosa gli serve da voi, starà qui.",
    how_bad: "Quanto è grave",
    actual: "Danno effettivo: {x}.",
    potential: "Danno potenziale: {x}.",
    severity: ["minore", "moderato", "grave", "catastrofico"],
    priority: "Priorità {x} su 3.",
    not_rated: "Non ancora valutato.",
    likely: "Che cosa lo ha reso probabile",
    no_roots: "Non è ancora stata indicata nessuna causa radice.",
    count_unplaced: Plural {
        one: "Un’idea non ha ancora un posto",
        many: "{n} idee non hanno ancora un posto",
    },
    more_roots: Plural {
        one: "e un’altra, nel capitolo sulle cause radice",
        many: "e altre {n}, nel capitolo sulle cause radice",
    },
    plan: "Il piano",
    no_actions: "Non è ancora stata proposta nessuna azione.",
    strengths: ["deboli", "intermedie", "forti"],
    no_kind: "ancora senza tipo",
    benchmark: "Su 1.137 raccomandazioni di 227 analisi, 8 su 100 erano forti, 44 intermedie e 48 \
                deboli; 72 analisi su 100 non ne avevano nessuna forte (Hibbert 2018).",
    count_actions: Plural {
        one: "azione",
        many: "azioni",
    },
    count_agreed: Plural {
        one: "concordata, in corso o conclusa",
        many: "concordate, in corso o concluse",
    },
    count_soon: Plural {
        one: "in scadenza entro 30 giorni",
        many: "in scadenza entro 30 giorni",
    },
    count_overdue: Plural {
        one: "oltre la scadenza",
        many: "oltre la scadenza",
    },
    count_ownerless: Plural {
        one: "ancora senza responsabile",
        many: "ancora senza responsabile",
    },
    past_due: "Oltre la scadenza",
    still_missing: "Ancora senza",
    an_owner: "responsabile",
    a_date: "scadenza",
    a_measure: "misura",
    a_kind: "tipo",
    a_strong_action: "un’azione forte o intermedia",
    and_more: Plural {
        one: "e un’altra",
        many: "e altre {n}",
    },
    at_a_glance: "A colpo d’occhio",
    summary: SummaryWords {
        held: "Che cosa ha tenuto",
        first_actions: "Prime azioni",
        deciders: "Chi decide: {x}",
        by: "{n} entro il {x}",
        nobody: "ancora nessuno indicato",
        benchmark: "La barra sottile è ciò che di solito si propone: su 100 azioni, 8 forti, 44 \
                    intermedie e 48 deboli.",
        evidence: "evidenze",
        what_for: "A che cosa serve",
        purpose: "Questo documento serve a imparare: che cosa lo ha reso possibile, e che cosa lo \
                  renderà meno probabile. Non giudica nessuno, e non è motivo di provvedimenti \
                  verso una persona. Ciò che chiama causa è una condizione che si può cambiare.",
    },
    appendix: "Appendice",
    draft: "BOZZA",

    happened: "Che cosa è successo",
    meant: "Che cosa doveva succedere",
    trigger: "Che cosa l’ha innescato",
    started: "Inizio",
    noticed: "Rilevato",
    detection: "Come è stato rilevato",
    sooner: "Che cosa avrebbe potuto mostrarlo prima",
    contained: "Contenuto",
    after: "{x} dopo",
    place: "Dove",
    impact: "Impatto",
    impacts: [
        "Persone", "Servizio", "Dati", "Denaro", "Fiducia", "Ambiente",
    ],
    harm: "Danno",
    probability: [
        "atteso ogni 5–30 anni",
        "atteso ogni 2–5 anni",
        "atteso ogni 1–2 anni",
        "atteso più volte l’anno",
    ],
    often: ["remoto", "raro", "occasionale", "frequente"],
    harm_possible: "danno che ci sarebbe potuto essere",
    harm_done: "danno che c’è stato",
    went_well: "Che cosa è andato bene",
    lucky: "Dove abbiamo avuto fortuna",
    system: "Sistema o team",
    timeline_alternative: "Cronologia dei fatti, con intervalli in scala",
    taking_part: "Partecipanti",
    facilitator: "Chi facilita",
    timeline: "Cronologia",
    time: "Quando",
    event: "Che cosa è successo",
    who: "Chi",
    source: "Fonte",
    time_unknown: "ora sconosciuta",
    approximate: "≈ all’incirca.",

    safeguards: SafeguardWords {
        title: "Che cosa ha tenuto, e che cosa no",
        held: Plural {
            one: "{n} su {m} ha tenuto.",
            many: "{n} su {m} hanno tenuto.",
        },
        safeguard: "Protezione",
        job: "Serviva a",
        outcome: "Come è andata",
        why: "Cause che lo spiegano",
        jobs: ["prevenire", "rilevare", "limitare"],
        outcomes: [
            "ha tenuto",
            "non ha funzionato",
            "è stata aggirata",
            "non c’era",
        ],
        unknown: "non si sa ancora",
        new: "Una nuova protezione, per {x}",
    },

    fishbone: "La lisca",
    fishbone_part: "La lisca: {x}",
    fishbone_alternative: "Diagramma a lisca di pesce di “{x}”",
    not_drawn: Plural {
        one: "Una causa è troppo in profondità per un disegno leggibile; è nell’elenco.",
        many: "{n} cause sono troppo in profondità per un disegno leggibile; sono nell’elenco.",
    },
    unsorted: "Senza categoria",
    sign_root: "causa radice",
    sign_outside: "fuori dal nostro controllo",
    sign_refuted: "smentita",
    whole_in_small: "L’insieme; questa pagina a colori",

    roots: "Cause radice",
    root_number: "Causa radice {n}",
    led_to: "Per questo, ",
    then_to: "E così ",
    roots_lead: "Ciascuna ha portato, passo dopo passo, al problema: ",
    roots_lead_alone: "Ciascuna ha portato, passo dopo passo, al problema.",
    told_at: "Se ne dice di più alla causa radice {n}.",
    the_problem: "il problema",
    evidence: [
        "Nessuna evidenza finora",
        "Ipotesi",
        "Sostenuta da evidenze",
        "Confermata",
        "Smentita",
    ],
    nature: [
        "una condizione",
        "qualcosa di fatto o non fatto",
        "uno scostamento dalla procedura",
        "un evento tecnico",
    ],
    from_source: "Fonte: {x}",
    usually: "Come si fa di solito qui?",
    known: "Che cosa si poteva sapere e vedere in quel momento?",
    logo: "Logo",
    to_cause: "Causa: {x}",
    addressed_by: "Affrontata da",
    not_addressed: "Nessuna azione la affronta ancora.",

    causes: "Tutte le cause",
    numbers_note: "Il numero davanti a ciascuna dice la sua spina, e il posto che vi occupa.",
    count_causes: Plural {
        one: "Una causa",
        many: "{n} cause",
    },
    count_roots: Plural {
        one: "di cui una causa radice",
        many: "di cui {n} cause radice",
    },
    contributing: "Concausa",
    outside: "Fuori dal nostro controllo",
    outside_owner: "Fuori dal nostro controllo; di competenza di {x}",
    dots: Plural {
        one: "1 voto",
        many: "{n} voti",
    },
    also_worded: "Detto anche: {x}",
    duty: "Il compito già assegnato: {x}",
    level: "Livello {x}",

    action_plan: "Piano d’azione",
    action: "Azione",
    how_strong: "Forza",
    owner: "Responsabile",
    due: "Scadenza",
    for_roots: Plural {
        one: "Per la causa radice {x}",
        many: "Per le cause radice {x}",
    },
    declined: "Non accolte",
    reason: "Perché",
    measure: "Come lo sapremo",
    status_head: "Stato",
    owner_missing: "Nessun responsabile ancora",
    date_missing: "Nessuna data ancora",
    measure_missing: "Nessuna misura ancora",
    cause_missing: "Nessuna causa indicata",
    overdue: "scaduta",
    looked_at: "Da rivedere il {x}",
    plan_note: "Tre barre, forte: toglie il pericolo o rende impossibile l’errore. \
                Due barre, intermedia: aiuta le persone a fare bene. \
                Una barra, debole: chiede alle persone di ricordarsi.",
    strengths_mean: "Forte: toglie il pericolo o rende impossibile l’errore. \
                     Intermedia: aiuta le persone a fare bene. \
                     Debole: chiede alle persone di ricordarsi.",

    functions: FunctionWords {
        title: "Funzioni per azioni",
        unknown: "Funzione non nota",
        owns: "ne è responsabile",
        decides: "decide",
        decided_by: "Decide: {x}",
        costs: "Costo: {x}",
    },
    hurt: HurtWords {
        title: "Chi ne ha sofferto",
        lead: "Accanto a ciò che si impara c’è ciò che si ripara: chi ne ha sofferto, o avrebbe \
               potuto, e di che cosa ha bisogno. Si parla di ruoli, non si giudica nessuno, e non \
               si sostituisce alcun procedimento di legge.",
        whose: [
            "Persone coinvolte",
            "Chi ha compiuto il gesto",
            "Colleghi",
            "L’organizzazione",
        ],
        who: "Chi",
        need: "Di che cosa ha bisogno",
        owner: "Chi se ne occupa",
        due: "Entro",
        state: "Stato",
        open: "Da fare",
        done: "Fatto",
    },
    attached: EvidenceWords {
        title: "Allegati",
        one: "Allegato",
        not_described: "Un’immagine che nessuno ha descritto: {x}",
        number: "N.",
        file: "File",
        shows: "Che cosa mostra",
        belongs: "Riguarda",
        size: "Dim.",
        cause: "Causa",
        entry: "Cronologia",
        action: "Azione",
        safeguard: "Protezione",
        comma: ",",
    },

    priorities: "Che cosa conta di più per il gruppo",
    priorities_note: "Ognuno nel gruppo ha dato fino a {x} voti, al massimo {y} a una causa.",
    priorities_line: "La linea somma tutti i voti fin lì; ciò che sta sopra la riga sottile fa quattro quinti del totale.",
    dots_head: "Voti",
    by_cause: "Per causa",
    by_category: "Per categoria",
    the_workshop: "La sessione",
    purpose: "Perché ci siamo riuniti",
    length: "Durata",
    lengths: ["Un quarto d’ora", "Un’ora"],
    safe_to_speak: "Si può parlare liberamente?",
    spread: "Le risposte da 1 a 5; la più frequente è {x}",
    learned: "Che cosa abbiamo imparato",
    open_points: "Questioni aperte",
    parked: "Parcheggiato, non ancora risolto",
    worth: "È stato tempo ben speso?",
    worth_of: "{x} su 5",
    answers: Plural {
        one: "una risposta",
        many: "{n} risposte",
    },
    decimal_point: ',',
    notes: "Note e fonti",
    changes: ChangeWords {
        edition: "Versione {n} · {x}",
        since: "Che cosa è cambiato dalla versione {n}, {x}",
        nothing: "Niente che chi legge noterebbe.",
        decision: "Che cosa vi chiediamo di decidere",
        problem: "Le parole del problema",
        timeline: "La cronologia",
        safeguards: "Che cosa ha tenuto, e che cosa no",
        facts: "I fatti",
        workshop: "Che cosa il gruppo ha imparato, o lascia aperto",
        new_actions: Plural {
            one: "Un’azione nuova",
            many: "{n} azioni nuove",
        },
        gone_actions: Plural {
            one: "Un’azione non c’è più",
            many: "{n} azioni non ci sono più",
        },
        owner: "altro responsabile",
        due: "scadenza {x}",
        no_due: "senza più una scadenza",
        reworded: "modificata",
        new_roots: Plural {
            one: "Una causa radice nuova",
            many: "{n} cause radice nuove",
        },
        no_roots: Plural {
            one: "Una non è più causa radice",
            many: "{n} non sono più cause radice",
        },
        new_causes: Plural {
            one: "Una causa nuova",
            many: "{n} cause nuove",
        },
        gone_causes: Plural {
            one: "Una causa non c’è più",
            many: "{n} cause non ci sono più",
        },
        reworded_causes: Plural {
            one: "Una causa con altre parole",
            many: "{n} cause con altre parole",
        },
        evidence: Plural {
            one: "Evidenze di una causa",
            many: "Evidenze di {n} cause",
        },
        moved_causes: Plural {
            one: "Una causa in un altro posto",
            many: "{n} cause in un altro posto",
        },
    },
    method: MethodWords {
        title: "Come è stato fatto",
        paragraphs: [
            "Un gruppo ha raccontato che cosa è successo, ha disegnato a lisca di pesce che cosa lo \
             ha reso possibile, e di ogni causa si è chiesto che cosa l’abbia resa possibile a sua \
             volta. Si è fermato dove una causa si può affrontare, è fuori dal suo controllo, o \
             dove mancavano le evidenze. Più cause radice sono la norma; nessuna è una persona.",
            "Accanto a ogni causa sta quanto è certa. Le azioni che tolgono un pericolo si dicono \
             più forti di quelle che chiedono alle persone di ricordarsi, perché continuano a \
             funzionare.",
        ],
        terms: [
            (
                "Causa",
                "Una condizione che ha reso possibile o più probabile il passo seguente.",
            ),
            (
                "Causa radice",
                "Una causa che si può affrontare, e senza la quale sarebbe stato meno probabile.",
            ),
            (
                "Protezione",
                "Ciò che doveva prevenire, rilevare o limitare il danno.",
            ),
            (
                "Evidenze",
                "Ipotesi, sostenuta, confermata o smentita; ciascuna con la sua fonte.",
            ),
            (
                "Forza",
                "Forte: toglie il pericolo. Intermedia: aiuta a fare bene. Debole: chiede alle \
                 persone di ricordarsi.",
            ),
            (
                "Just Culture",
                "Segnalare è sicuro, si guarda prima il sistema, e la domanda è la stessa qualunque \
                 sia l’esito: perché in quel momento aveva senso?",
            ),
        ],
    },
    sign_off: SignOffWords {
        title: "Firme",
        lead: "Ciascuna con la data.",
        facilitated: "A cura di",
        reviewed: "Rivisto da",
        decided: "Deciso da",
    },
    made_with: "Fatto con {x}.",
    subject: "Analisi delle cause radice e piano d’azione",
    card: CardWords {
        subject: "Lista di controllo",
        with: Plural {
            one: "Con una lista di controllo di una riga",
            many: "Con una lista di controllo di {n} righe",
        },
        forms: [
            "Leggi ogni riga, poi eseguila",
            "Fai a memoria, poi conferma ogni riga",
        ],
        pause: "Punto di pausa",
        owner: "A cura di {x}",
        version: "Versione {x}",
    },
    no_font: "Il carattere del rapporto non si può leggere. Reinstallare Lisca lo rimette a posto.",
    no_catalog: "Non è stato possibile comporre il PDF.",
    not_written: "Non è stato possibile scrivere il PDF: {x}",
};
