//! The same sentences in Italian.

use super::StoreError;

impl StoreError {
    /// The sentence in Italian; [`Display`](std::fmt::Display) says it in
    /// English.
    #[must_use]
    pub fn in_italian(&self) -> String {
        let said = match self {
            Self::NoFolder => {
                "Lisca non ha trovato una cartella in cui conservare le analisi. Indicane una con LISCA_DATA."
            }
            Self::Folder { folder, .. } => {
                return format!(
                    "Lisca non può conservare le analisi in {}. Controlla che la cartella esista e \
                     che tu possa scriverci, o indicane un’altra con LISCA_DATA.",
                    folder.display()
                );
            }
            Self::NotALibrary(file) => {
                return format!(
                    "{} non è una libreria di Lisca, ed è rimasto com’era. \
                     Spostalo, o indica un’altra cartella con LISCA_DATA.",
                    file.display()
                );
            }
            Self::Empty(file) => {
                return format!(
                    "{} è vuoto. Una libreria non lo è mai, quindi è rimasto com’era: forse un disco \
                     ha perso quel che c’era dentro. Metti al suo posto una copia di riserva con \
                     “lisca restore”, o sposta il file vuoto per cominciare una libreria nuova.",
                    file.display()
                );
            }
            Self::Strange(what) => {
                return format!(
                    "In questa libreria c’è qualcosa che Lisca non ha fatto ({what}), ed è rimasta \
                     com’era. Potrebbe fare danni. Chiedi a chi te l’ha data di esportare le \
                     analisi in JSON."
                );
            }
            Self::Lost { file, how } => return how.in_italian(file),
            Self::Open => "Lisca è aperta con questa libreria. Chiudila, poi riprova.",
            Self::NoBackup(file) => {
                return format!(
                    "{} non si può ripristinare: manca, è danneggiato o non è una libreria di \
                     Lisca. Indica un’altra copia di riserva. La libreria in uso è rimasta com’era.",
                    file.display()
                );
            }
            Self::Itself(file) => {
                return format!(
                    "{} è la libreria in uso. Indica invece la copia di riserva.",
                    file.display()
                );
            }
            Self::Newer { found, known } => {
                return format!(
                    "Questa libreria è stata usata con una versione più nuova di Lisca, ed è rimasta \
                     com’era. Per aprirla installa la versione più recente. \
                     (La libreria ha il formato {found}; questa versione conosce il {known}.)"
                );
            }
            Self::ReadOnly(_) => {
                "Non si può scrivere nella libreria, quindi non è stato salvato niente. Controlla che \
                 la cartella e i suoi file non siano di sola lettura, poi riprova."
            }
            Self::Damaged(_) => {
                "La libreria è danneggiata, ed è rimasta com’era. Prima di tutto fai una copia della \
                 sua cartella; poi metti al suo posto una copia di riserva."
            }
            Self::Busy(_) => {
                "Un altro programma sta usando la libreria, quindi non è stato salvato niente. \
                 Chiudi quel programma, poi riprova."
            }
            Self::Full(_) => {
                "Il disco è pieno, quindi non è stato salvato niente. Fai un po’ di spazio, poi riprova."
            }
            Self::Disk(_) => {
                "Il disco non ha risposto come dovrebbe, quindi non è stato salvato niente. Controlla \
                 che sia ancora collegato e che ci sia spazio, poi riprova."
            }
            Self::Missing(_) => "Questa analisi non è nella libreria.",
            Self::NoReport(_) => "Questa segnalazione non è nella libreria.",
            Self::NoStep { seq } => {
                return format!("La cronologia delle modifiche non arriva al passo {seq}.");
            }
            Self::Conflict { .. } => {
                "L’analisi è stata modificata in un’altra finestra. Riaprila, poi ripeti la modifica."
            }
            Self::OutOfStep(_) => {
                "L’analisi sullo schermo non è quella nella libreria, quindi non è stato salvato \
                 niente. Riaprila, poi ripeti la modifica."
            }
            Self::Flawed(flaw) => {
                return format!("Questa analisi non si può aprire. {}", flaw.in_italian());
            }
            Self::Sqlite(error) => return format!("La libreria non ci è riuscita: {error}."),
        };
        said.to_owned()
    }
}
