//! Patterns that change what is rewarded, asked and answered.

use super::{Pattern, patterns};

patterns! {
    "review-on-a-date" Leadership [Culture, Communication]
        en "Hold a blameless review on a fixed date, and publish what was changed",
           "People see that speaking up leads to change, not to trouble."
        it "Tenere in una data fissa un riesame senza accuse, e pubblicare che cosa è cambiato",
           "Si vede che parlare porta a cambiare, e non a passare guai.";

    "leaders-ask-and-answer" Leadership [Culture, Communication]
        en "Have a director ask every month what makes safe work hard, and answer in two weeks",
           "Obstacles reach those who can remove them."
        it "Far chiedere ogni mese alla direzione che cosa rende difficile lavorare sicuri, con risposta in due settimane",
           "Gli ostacoli arrivano a chi li può togliere.";

    "goals-that-include-safety" Leadership [Culture, People]
        en "Put safety and security into the goals of teams and managers, beside speed",
           "The careful choice is no longer the one that costs a bonus."
        it "Mettere la sicurezza negli obiettivi di gruppi e dirigenti, accanto alla velocità",
           "La scelta prudente non è più quella che costa il premio.";

    "thanks-for-stopping" Leadership [Culture, People]
        en "Thank publicly whoever stops the work in doubt, also when it wasn’t needed",
           "Stopping costs nobody anything, so it happens in time."
        it "Ringraziare in pubblico chi ferma il lavoro nel dubbio, anche quando non serviva",
           "Fermarsi non costa niente a nessuno, e così succede in tempo.";

    "risk-with-owner-and-end" Standardise [Culture, Process]
        en "Require an owner and an end date for each accepted risk; without both, it is refused",
           "Nothing stays “accepted for now” for years."
        it "Richiedere per ogni rischio accettato un responsabile e una scadenza: senza, non vale",
           "Niente resta “accettato per ora” per anni.";

    "report-in-a-minute" Simplify [Culture, Communication, Technology]
        en "Let people report a hazard without a name, in under a minute, from any phone",
           "Near misses arrive before they become incidents."
        it "Permettere di segnalare un pericolo senza nome, in meno di un minuto, da ogni telefono",
           "I quasi incidenti arrivano prima di diventare incidenti.";

    "budget-for-findings" Leadership [Culture, People, Process]
        en "Reserve a tenth of every quarter for what reviews have found",
           "Findings don’t compete with new features, and lose."
        it "Riservare un decimo di ogni trimestre a ciò che è emerso dalle analisi",
           "Ciò che emerge non deve gareggiare con le novità, e perdere.";

    "done-means-watched" Standardise [Culture, Process, Technology]
        en "Count work as done only when its monitoring and its way back have been tried",
           "Speed is no longer measured without safety."
        it "Considerare finito un lavoro solo dopo aver provato il suo monitoraggio e il suo ritorno",
           "La velocità non si misura più senza la sicurezza.";

    "near-misses-as-good-news" Leadership [Culture, Communication]
        en "Report near misses to the board beside the incidents, as good news",
           "What was caught counts as much as what went wrong."
        it "Portare i quasi incidenti al consiglio accanto agli incidenti, come buone notizie",
           "Ciò che è stato fermato conta quanto ciò che è andato storto.";

    "no-risky-fridays" ForcingFunction [Culture, Process, People]
        en "Block risky changes in the release tool before weekends and holidays",
           "What goes wrong does so while colleagues are there."
        it "Bloccare nello strumento di rilascio i cambiamenti rischiosi prima di fine settimana e feste",
           "Se qualcosa va storto succede quando i colleghi ci sono.";

    "dates-set-by-the-doers" Leadership [Culture, People]
        en "Let those who do the work set the date of risky steps, and defend it upwards",
           "The pressure of a deadline no longer decides about safety."
        it "Lasciare a chi fa il lavoro la data dei passi rischiosi, e difenderla verso l’alto",
           "Sulla sicurezza non decide più la fretta di una scadenza.";
}
