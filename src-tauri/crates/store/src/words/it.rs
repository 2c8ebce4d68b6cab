//! What is said of the library in Italian.

use crate::{Backup, Lost, OpeningNotice, StoreError};
use std::path::Path;
use workshop::{Language, Message};

pub(super) fn error(error: &StoreError) -> String {
    match error {
        StoreError::NoFolder => {
            "Lisca non ha trovato una cartella in cui conservare le analisi. Indicane una \
                 con LISCA_DATA."
                .into()
        }
        StoreError::Folder { folder, .. } => {
            format!(
                "Lisca non può conservare le analisi in {}. Controlla che la cartella esista e \
                     che tu possa scriverci, o indicane un’altra con LISCA_DATA.",
                folder.display()
            )
        }
        StoreError::Backups { folder, .. } => {
            format!(
                "Le copie di riserva non possono stare in {}. Controlla che la cartella esista e \
                     che tu possa scriverci, o scegline un’altra.",
                folder.display()
            )
        }
        StoreError::NotALibrary(file) => {
            format!(
                "{} non è una libreria di Lisca, ed è rimasto com’era. \
                     Spostalo, o indica un’altra cartella con LISCA_DATA.",
                file.display()
            )
        }
        StoreError::Empty(file) => {
            format!(
                "{} è vuoto. Una libreria non lo è mai, quindi è rimasto com’era: forse un disco \
                     ha perso quel che c’era dentro. Metti al suo posto una copia di riserva con \
                     “lisca restore”, o sposta il file vuoto per cominciare una libreria nuova.",
                file.display()
            )
        }
        StoreError::Unusable {
            why,
            backup,
            workshops,
        } => format!(
            "{} {} “lisca restore” con questo file la rimette al suo posto; quello che c’è ora si \
             conserva.",
            why.in_language(Language::It),
            newest(backup, *workshops)
        ),
        StoreError::Strange(what) => {
            format!(
                "In questa libreria c’è qualcosa che Lisca non ha fatto ({what}), ed è rimasta \
                     com’era. Potrebbe fare danni. Chiedi a chi te l’ha data di esportare le \
                     analisi in JSON."
            )
        }
        StoreError::Lost { file, how } => lost(*how, file),
        StoreError::Open => "Lisca è aperta con questa libreria. Chiudila, poi riprova.".into(),
        StoreError::NoBackup(file) => {
            format!(
                "{} non si può ripristinare: manca, è danneggiato o non è una libreria di \
                     Lisca. Indica un’altra copia di riserva. La libreria in uso è rimasta com’era.",
                file.display()
            )
        }
        StoreError::Itself(file) => {
            format!(
                "{} è la libreria in uso. Indica invece la copia di riserva.",
                file.display()
            )
        }
        StoreError::Newer { found, known } => {
            format!(
                "Questa libreria è stata usata con una versione più nuova di Lisca, ed è rimasta \
                     com’era. Per aprirla installa la versione più recente. \
                     (La libreria ha il formato {found}; questa versione conosce il {known}.)"
            )
        }
        StoreError::Taken(file) => format!(
            "{} è già una libreria, ed è rimasta com’era. Indica un’altra cartella.",
            file.display()
        ),
        StoreError::NothingThere(file) => format!(
            "Da {} non si è potuto leggere niente di una libreria. È rimasto com’era; metti al \
             suo posto una copia di riserva.",
            file.display()
        ),
        StoreError::Unreadable(_) => {
            "La libreria è danneggiata dove si trova questa analisi, che quindi non si può aprire; \
             le altre sì. Recupera in una libreria nuova ciò che se ne può leggere, o metti al \
             suo posto una copia di riserva."
                .into()
        }
        StoreError::PartlyDamaged => {
            "Una parte della libreria è danneggiata: alcune analisi non si possono leggere, e non \
             si può salvare niente. Recupera in una libreria nuova ciò che si può leggere, o metti \
             al suo posto una copia di riserva."
                .into()
        }
        StoreError::Several(count) => format!(
            "Questo file è una libreria intera: contiene {count} analisi. Per prenderne una, apri \
             quella libreria ed esportala; per usarla tutta, mettila al suo posto con “lisca \
             restore”."
        ),
        StoreError::NoWorkshopFile(_) => {
            "Questo file è danneggiato, o non è un’analisi scritta da Lisca. Chiedilo di nuovo, o \
             chiedi l’analisi in JSON."
                .into()
        }
        StoreError::NewerFile => {
            "Questo file è stato scritto da una versione più nuova di Lisca. Installa la più \
             recente per aprirlo."
                .into()
        }
        StoreError::ReadOnly(_) => {
            "Non si può scrivere nella libreria, quindi non è stato salvato niente. Controlla che \
                 la cartella e i suoi file non siano di sola lettura, poi riprova."
                .into()
        }
        StoreError::Damaged(_) => {
            "La libreria è danneggiata, ed è rimasta com’era. Metti al suo posto una copia di \
             riserva con “lisca restore”, o recupera ciò che se ne può leggere con “lisca rescue”."
                .into()
        }
        StoreError::Busy(_) => {
            "Un altro programma sta usando la libreria, quindi non è stato salvato niente. \
                 Chiudi quel programma, poi riprova."
                .into()
        }
        StoreError::Full(_) => {
            "Il disco è pieno, quindi non è stato salvato niente. Fai un po’ di spazio, poi \
                 riprova."
                .into()
        }
        StoreError::Disk(_) => {
            "Il disco non ha risposto come dovrebbe, quindi non è stato salvato niente. Controlla \
                 che sia ancora collegato e che ci sia spazio, poi riprova."
                .into()
        }
        StoreError::Missing(_) => "Questa analisi non è nella libreria.".into(),
        StoreError::NoReport(_) => "Questa segnalazione non è nella libreria.".into(),
        StoreError::NoStep { seq } => {
            format!("La cronologia delle modifiche non arriva al passo {seq}.")
        }
        StoreError::Conflict { .. } => {
            "L’analisi è stata modificata in un’altra finestra. Riaprila, poi ripeti la \
                 modifica."
                .into()
        }
        StoreError::OutOfStep(_) => {
            "L’analisi sullo schermo non è quella nella libreria, quindi non è stato salvato \
                 niente. Riaprila, poi ripeti la modifica."
                .into()
        }
        StoreError::Flawed(flaw) => {
            format!(
                "Questa analisi non si può aprire. {}",
                flaw.in_language(Language::It)
            )
        }
        StoreError::Sqlite(it) => format!("La libreria non ci è riuscita: {it}."),
    }
}

/// The sentence on the newest backup that is whole.
fn newest(backup: &Backup, workshops: usize) -> String {
    format!(
        "La copia di riserva più recente è del {} e contiene {workshops} analisi: {}.",
        backup.at.format("%Y-%m-%d %H:%M UTC"),
        backup.file.display()
    )
}

fn lost(how: Lost, file: &Path) -> String {
    let file = file.display();
    match how {
        Lost::Gone => format!(
            "{file} non è più dov’era: è stato spostato, rinominato o eliminato. Finché non \
             torna non si salva niente. Rimettilo al suo posto, poi riprova; oppure salva una \
             copia altrove."
        ),
        Lost::Barred => format!(
            "Lisca non può più usare la cartella di {file}. Finché non può, non si salva \
             niente. Ridalle il permesso, poi riprova; oppure salva una copia altrove."
        ),
        Lost::Replaced => format!(
            "Al posto di {file} c’è un altro file. Lì non si salva niente, perché i due non si \
             mescolino. Rimetti al suo posto quello di prima, poi riprova; oppure salva una \
             copia altrove."
        ),
        Lost::Overwritten => format!(
            "Un altro programma ha scritto sopra {file}. Lì non si salva più niente, perché non \
             si guasti di più. Salva una copia altrove, poi apri quello che c’è adesso."
        ),
        Lost::LogGone => format!(
            "Le ultime modifiche a {file} stanno lì accanto, in un file che non c’è più. Non si \
             salva più niente, perché non si guasti di più. Salva una copia altrove, poi apri \
             quello che c’è adesso."
        ),
        Lost::InUse => format!(
            "{file} è stato messo al posto di un’altra libreria, con la quale Lisca è ancora \
             aperta. Chiudi quella finestra, poi riprova."
        ),
    }
}

pub(super) fn opening_notice(notice: &OpeningNotice) -> String {
    match notice {
        OpeningNotice::LogSetAside { log } => format!(
            "Accanto a questa libreria c’erano le ultime modifiche di un’altra. Non le \
             appartengono, e sono state messe da parte in {}.",
            log.display()
        ),
        OpeningNotice::LogSpoiled { copy } => format!(
            "Le ultime modifiche prima che Lisca venisse interrotta non si leggono tutte: \
             guarda se manca qualcosa. Quello che c’era è conservato in {}.",
            copy.display()
        ),
        OpeningNotice::PutBack { file } => format!(
            "Il file della libreria non c’era più. Lisca l’aveva ancora tutto, e l’ha scritto \
             di nuovo in {}.",
            file.display()
        ),
        OpeningNotice::BegunAnew { backup, workshops } => format!(
            "Qui non c’era più una libreria, quindi ne è stata iniziata una nuova. {} “Copie di \
             riserva”, nella prima schermata, la rimette al suo posto.",
            newest(backup, *workshops)
        ),
        OpeningNotice::OnlyReads { why } => format!(
            "Le analisi si possono leggere ed esportare, ma non si può salvare niente. {}",
            why.in_language(Language::It)
        ),
    }
}
