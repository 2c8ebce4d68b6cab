//! The help of commands and arguments in Italian.

use super::misunderstood::misunderstood;
use crate::words::help::{HELP, Help};

pub(in crate::words) const WORDS: Help = Help {
    about,
    long_about: LONG_ABOUT,
    of_argument: help,
    value_name,
    template: "{about-with-newline}\nUso: {usage}\n\n{all-args}{after-help}",
    commands: "Comandi",
    command: "COMANDO",
    arguments: "Argomenti",
    options: "Opzioni",
    help: "Mostra come si usa; --help dice di più",
    version: "Mostra la versione",
    usage: [
        ("[OPTIONS]", "[OPZIONI]"),
        ("[COMMAND]", "[COMANDO]"),
        ("<COMMAND>", "<COMANDO>"),
    ],
    misunderstood,
};

const LONG_ABOUT: &str = "Analisi delle cause radice: lisca di pesce, cinque perché, piano d’azione.\n\n\
    Senza un comando apre la finestra; con dei file, anche quelli. Le analisi stanno in una sola libreria su questo computer, \
    nella cartella indicata da LISCA_DATA o dove il sistema tiene i dati dei programmi.";

/// What a command does; the empty name is the program's.
fn about(command: &str) -> &'static str {
    match command {
        "" => "Analisi delle cause radice: lisca di pesce, cinque perché, piano d’azione",
        "backup" => {
            "Fa una copia di riserva della libreria, se dalla più recente è cambiato qualcosa, e \
             scrive dov’è la più recente"
        }
        "list" => "Elenca le analisi della libreria",
        "new" => "Comincia un’analisi, e ne scrive il numero",
        "report" => {
            "Segnala un quasi incidente, un pericolo o un incidente, e ne scrive il numero: la \
             segnalazione aspetta finché qualcuno non la approfondisce"
        }
        "report-form" => {
            "Scrive il modulo con cui segnalano gli altri: una pagina che sigilla ciò che vi si \
             scrive per questa libreria, o un foglio da compilare a mano"
        }
        "feedback" => {
            "Scrive che cosa si racconta a chi ha segnalato: a tutti, o a chi ha una ricevuta"
        }
        "import" => {
            "Legge un file nella libreria come analisi, e ne scrive il numero: il JSON di Lisca, \
             testo, Markdown, Mermaid, .mm, OPML, CSV, XLSX. Ciò che non viene preso è detto \
             sull’uscita degli errori"
        }
        "export" => "Scrive un’analisi in un file",
        "checklist" => {
            "Scrive la lista di controllo di un’azione come scheda di una pagina, in PDF"
        }
        "check" => {
            "Dice che cosa resta da completare in un’analisi: finché resta qualcosa, esce con 1"
        }
        "names" => "Elenca ciò che sembra ancora un nome in un’analisi, e dove",
        HELP => "Mostra come si usa Lisca, o uno dei comandi: `lisca help export`",
        "demo" => "Aggiunge alla libreria i tre esempi svolti",
        "guard" => {
            "Guarda le parole di frasi, una per riga dall’ingresso standard, e risponde a ognuna con \
             una riga di JSON"
        }
        "restore" => {
            "Mette una copia di riserva al posto della libreria: una copia qualsiasi del suo file. \
             Ciò che c’era resta accanto"
        }
        "rescue" => {
            "Legge ciò che si può leggere di una libreria danneggiata in una libreria nuova, e \
             dice che cosa è rimasto fuori. Il file danneggiato resta com’è"
        }
        // A test sees to it that there is none.
        _ => "",
    }
}

/// What an argument is for.
fn help(id: &str, command: &str) -> Option<&'static str> {
    Some(match (command, id) {
        (_, "help" | "version") => return None,
        ("list", "shelf") => {
            "Lo scaffale: open (aperte), archived (archiviate), bin (cestino); senza, open"
        }
        ("list" | "names", "json") => "In JSON, per i programmi",
        ("new", "title") => "Il nome del caso",
        ("new", "kind") => {
            "Il tipo: incident (incidente), near-miss (quasi incidente), hazard (pericolo); senza, \
             incident"
        }
        ("new", "language") => "La lingua dell’analisi, se non è quella che parla Lisca: en, it",
        ("report", "what") => "Che cosa è successo, o poteva succedere",
        ("report", "place") => "Il sistema o il team",
        ("report", "when") => {
            "Quando, nell’ora del luogo, come 2026-03-13T22:10; può dire quanto dista da UTC: \
             2026-03-13T22:10+01:00"
        }
        ("report", "kind") => {
            "Il tipo: incident (incidente), near-miss (quasi incidente), hazard (pericolo); senza, \
             near-miss"
        }
        ("report", "went_well") => "Che cosa è andato bene, e ha evitato il peggio",
        ("report", "lucky") => "Quale fortuna ha evitato il peggio",
        ("report", "sealed") => {
            "Invece, file che altri hanno sigillato con il modulo di questa libreria"
        }
        ("report-form", "format") => {
            "html: una pagina per il browser; pdf: un foglio da stampare; senza, html"
        }
        ("feedback", "code") => {
            "La ricevuta della segnalazione, per chi ce l’ha; senza, ciò che tutti possono leggere"
        }
        ("feedback", "format") => {
            "pdf: da stampare; html: per il browser; text: per una mail; senza, pdf"
        }
        ("report-form" | "feedback", "output") => {
            "Dove scrivere; `-` è l’uscita standard. Senza, un file in questa cartella"
        }
        ("report-form" | "feedback", "force") => "Sovrascrive un file che c’è già",
        ("import", "file") => "Il file; `-` è l’ingresso standard",
        ("import", "into") => "L’analisi in cui metterlo, con il suo numero, invece di una nuova",
        ("import", "dates") => {
            "Come si intendono date come 03/04/2026: day-first (prima il giorno), month-first \
             (prima il mese)"
        }
        ("import", "day") => "Il giorno del primo orario che non lo dice, come 2026-03-13",
        ("import", "sheet") => {
            "Quale foglio di calcolo, contando da 1 quelli che contengono parole"
        }
        ("export" | "checklist" | "check" | "names", "id") => {
            "Il numero dell’analisi, come lo mostra `lisca list`"
        }
        ("export", "format") => {
            "pdf: il rapporto; docx: lo stesso per Word; md: lo stesso come testo; svg: la lisca \
             come immagine; png: lo stesso in pixel; mermaid: la lisca per Mermaid; mindmap: la \
             mappa per Mermaid; xlsx: il piano in un foglio di calcolo; csv: il piano a righe; ics: \
             le scadenze in un calendario; jira: il piano per Jira; github: il piano per GitHub; \
             json: tutto; lisca: tutto, per un’altra Lisca; senza, pdf"
        }
        ("checklist", "action") => "Il numero dell’azione, come lo mostra il rapporto: 3, o A3",
        ("checklist", "size") => "La misura della scheda: a6, a5; senza, a6",
        ("checklist", "output") => {
            "Dove scrivere; `-` è l’uscita standard. Senza, in questa cartella un file con il nome \
             dell’azione"
        }
        ("export", "output") => {
            "Dove scrivere; `-` è l’uscita standard. Senza, in questa cartella un file con il nome \
             del caso"
        }
        ("export" | "checklist", "force") => "Sovrascrive un file che c’è già",
        ("export", "with_private_notes") => "Con le note e le tracce di chi facilita; solo in JSON",
        ("export", "with_who_was_hurt") => {
            "Con chi ne ha sofferto e di che cosa ha bisogno: solo nel rapporto"
        }
        ("export", "for_outside") => {
            "Per l’esterno: senza ruoli, responsabili, fonti e ciò che non è deciso; solo in JSON e \
             nel file di Lisca"
        }
        ("export", "size") => {
            "La misura del posto in cui si mostra la lisca, in px, come 1075x690; solo in SVG"
        }
        ("export", "variant") => {
            "A che cosa serve il rapporto: full, summary, one-page, plan, poster, participants, \
             outside, slides; senza, full"
        }
        ("export", "paper") => "La carta del rapporto: a4, letter; senza, a4",
        ("export", "without") => "Una sezione del rapporto da lasciare fuori; si può ripetere",
        ("export", "picture") => {
            "Che cosa si disegna: fishbone, why-tree, timeline, votes; in SVG e PNG; senza, \
             fishbone"
        }
        ("export", "scale") => "I pixel per ogni px, da 1 a 4; solo in PNG",
        ("export", "transparent") => "Su niente, invece che sul bianco; in SVG e PNG",
        ("export", "floor") => "La misura minima delle sue parole, in px",
        ("export", "room") => "Come la mostra lo schermo condiviso",
        ("export" | "checklist" | "feedback", "with_names") => {
            "Anche se qualcosa sembra un nome: esporta i nomi come sono scritti"
        }
        ("check", "format") => {
            "text: una riga per punto; json: tutto, per i programmi; senza, text"
        }
        ("check", "language") => "La lingua delle frasi, se non è quella che parla Lisca: en, it",
        ("demo", "language") => "La lingua degli esempi, se non è quella che parla Lisca: en, it",
        ("guard", "lang") => "La lingua delle frasi: en, it",
        ("guard", "own") => {
            "Un file con voci tue, nella forma del lessico; una riga che comincia con `-` lascia \
             stare delle parole"
        }
        ("rescue", "file") => "Il file danneggiato, se non è la libreria in uso",
        ("rescue", "into") => "La cartella della libreria nuova",
        ("restore", "file") => "La copia di riserva",
        _ => return None,
    })
}

/// What stands for an argument's value.
fn value_name(id: &str, command: &str) -> Option<&'static str> {
    Some(match (command, id) {
        ("checklist", "size") => "MISURA",
        (_, "size") => "LARGHEZZAxALTEZZA",
        (_, "floor") => "PX",
        (_, "picture") => "IMMAGINE",
        (_, "scale") => "VOLTE",
        (_, "title") => "TITOLO",
        (_, "what") => "CHE COSA",
        (_, "place") => "DOVE",
        (_, "when") => "QUANDO",
        (_, "kind") => "TIPO",
        (_, "shelf") => "SCAFFALE",
        (_, "language" | "lang") => "LINGUA",
        (_, "format") => "FORMA",
        (_, "output" | "file" | "own" | "sealed") => "FILE",
        (_, "code") => "RICEVUTA",
        ("rescue", "into") => "CARTELLA",
        (_, "id" | "action" | "into") => "NUMERO",
        (_, "dates") => "ORDINE",
        (_, "day") => "GIORNO",
        (_, "sheet") => "N",
        (_, "went_well" | "lucky") => "TESTO",
        _ => return None,
    })
}
