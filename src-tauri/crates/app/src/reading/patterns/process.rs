//! Patterns that change how the work is done.

use super::{Pattern, patterns};

patterns! {
    "second-person-in-the-tool" ForcingFunction [Process, Technology]
        en "Make the tool ask for a second person before anything that can’t be undone",
           "One tired moment is no longer enough to do harm."
        it "Far chiedere allo strumento una seconda persona prima di ciò che non si può annullare",
           "Un solo momento di stanchezza non basta più a fare danni.";

    "checklist-that-the-tool-enforces" ForcingFunction [Process, Technology]
        en "Build the checklist into the tool, so that nothing is closed while a step is open",
           "Nobody has to remember the step: the work doesn’t go on without it."
        it "Mettere la lista di controllo nello strumento, che non chiude finché manca un passo",
           "Nessuno deve ricordarsi il passo: senza, il lavoro non va avanti.";

    "checklist-read-aloud" Checklist [Process, People]
        en "Put a checklist of nine lines at most where the work is done, and read it aloud",
           "The rare steps are seen at the moment when they count."
        it "Tenere sul posto di lavoro una lista di nove righe al massimo, da leggere ad alta voce",
           "I passi rari si vedono nel momento in cui contano.";

    "drop-idle-approvals" Simplify [Process, Culture]
        en "Remove each approval that nobody refused in the last year",
           "Urgent work no longer waits for a signature that changes nothing."
        it "Togliere ogni approvazione che nell’ultimo anno nessuno ha mai negato",
           "Il lavoro urgente non aspetta più una firma che non cambia niente.";

    "short-path-for-emergencies" Simplify [Process, People]
        en "Set up a short path for emergencies: one person decides, the review comes after",
           "What is right at night is also what is allowed at night."
        it "Creare una via breve per le emergenze: decide una persona, la revisione viene dopo",
           "Ciò che di notte è giusto è anche ciò che di notte è permesso.";

    "values-that-stop-the-work" Standardise [Process, Culture]
        en "Agree beforehand on the values at which the work stops, whoever is in charge",
           "Stopping is no longer one person’s judgement under pressure."
        it "Concordare prima i valori ai quali il lavoro si ferma, chiunque sia in servizio",
           "Fermarsi non è più la scelta di una persona sola sotto pressione.";

    "one-way-everywhere" Standardise [Process, People]
        en "Keep one way of doing the task, the same on every site and every shift",
           "Who changes shift or site meets nothing unexpected."
        it "Tenere un solo modo di fare il lavoro, uguale in ogni sede e in ogni turno",
           "Chi cambia turno o sede non trova sorprese.";

    "smaller-changes" Simplify [Process, Technology]
        en "Make changes smaller and one at a time, each with its own way back",
           "What goes wrong stays small, and it’s clear what to undo."
        it "Fare cambiamenti più piccoli e uno alla volta, ognuno con la sua via di ritorno",
           "Ciò che va storto resta piccolo, e si sa che cosa annullare.";

    "hold-point" ForcingFunction [Process, Technology]
        en "Add a hold point that opens only when a measured value is within limits",
           "The number decides whether it goes on, not the hour."
        it "Inserire un punto di fermo che si apre solo con un valore misurato nei limiti",
           "A decidere se si prosegue è il numero, non l’ora.";

    "walk-through-with-users" Simplify [Process, People, Culture]
        en "Walk through the procedure with those who use it, and cut what can’t be followed",
           "The written way and the real way become the same."
        it "Percorrere la procedura con chi la usa, e tagliare ciò che non si riesce a seguire",
           "Il modo scritto e quello vero diventano lo stesso.";

    "supplier-clause-with-a-test" Documentation [Process, Communication]
        en "Write into the supplier’s contract what is tested each year, and who attends the test",
           "The promise is seen to hold before it is needed."
        it "Scrivere nel contratto del fornitore che cosa si prova ogni anno, e chi assiste",
           "Si vede che la promessa regge prima di averne bisogno.";

    "limit-of-work-under-way" ForcingFunction [Process, People]
        en "Limit how much is under way at once, and let the board refuse the next task",
           "Urgent work finds somebody who has room for it."
        it "Limitare il lavoro aperto nello stesso momento: oltre, la lavagna rifiuta il prossimo compito",
           "Il lavoro urgente trova qualcuno che ha spazio per farlo.";
}
