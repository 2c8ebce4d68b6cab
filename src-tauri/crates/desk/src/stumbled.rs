//! What is said when something went wrong inside Lisca: that what was saved is
//! safe, and what to do (invariant I11).

use app::{Failure, Said};

/// What is said of a question that panicked, once the library is open again.
pub(crate) fn not_done() -> Failure {
    Failure::new(
        Said::new(
            "Something went wrong inside Lisca while it did this.",
            "Dentro Lisca qualcosa è andato storto mentre lo faceva.",
        ),
        Said::new(
            "What was saved is safe, and the library is open again. Your words still stand where \
             you wrote them: see whether it was done, and if not, try again.",
            "Ciò che era salvato è al sicuro, e la libreria è di nuovo aperta. Le tue parole sono \
             ancora dove le hai scritte: guarda se è stato fatto e, se no, riprova.",
        ),
    )
}

/// What is said of a library whose opening panicked.
pub(crate) fn not_opened() -> Failure {
    Failure::new(
        Said::new(
            "Something went wrong inside Lisca while it opened the library.",
            "Dentro Lisca qualcosa è andato storto mentre apriva la libreria.",
        ),
        Said::new(
            "What was saved is still in its folder. Try again; if it stays so, restart Lisca.",
            "Ciò che era salvato è ancora nella sua cartella. Riprova; se continua, riavvia Lisca.",
        ),
    )
}
