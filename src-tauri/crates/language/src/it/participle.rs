//! Past participles and their infinitives.

/// How irregular participles end (in `-o`), and their infinitives; a word's
/// longest ending counts, so that `aperto` isn't found in `riaperto`'s way.
const IRREGULAR: &[(&str, &str)] = &[
    ("fatto", "fare"),
    ("detto", "dire"),
    ("letto", "leggere"),
    ("eletto", "eleggere"),
    ("scritto", "scrivere"),
    ("chiesto", "chiedere"),
    ("messo", "mettere"),
    ("connesso", "connettere"),
    ("annesso", "annettere"),
    ("visto", "vedere"),
    ("provvisto", "provvedere"),
    ("aperto", "aprire"),
    ("coperto", "coprire"),
    ("scoperto", "scoprire"),
    ("offerto", "offrire"),
    ("sofferto", "soffrire"),
    ("chiuso", "chiudere"),
    ("escluso", "escludere"),
    ("concluso", "concludere"),
    ("incluso", "includere"),
    ("precluso", "precludere"),
    ("preso", "prendere"),
    ("speso", "spendere"),
    ("sospeso", "sospendere"),
    ("acceso", "accendere"),
    ("difeso", "difendere"),
    ("offeso", "offendere"),
    ("appeso", "appendere"),
    ("sceso", "scendere"),
    ("teso", "tendere"),
    ("esteso", "estendere"),
    ("inteso", "intendere"),
    ("atteso", "attendere"),
    ("disatteso", "disattendere"),
    ("reso", "rendere"),
    ("deciso", "decidere"),
    ("diviso", "dividere"),
    ("condiviso", "condividere"),
    ("ucciso", "uccidere"),
    ("risposto", "rispondere"),
    ("nascosto", "nascondere"),
    ("posto", "porre"),
    ("mosso", "muovere"),
    ("rimosso", "rimuovere"),
    ("promosso", "promuovere"),
    ("perso", "perdere"),
    ("corso", "correre"),
    ("morso", "mordere"),
    ("emerso", "emergere"),
    ("sparso", "spargere"),
    ("apparso", "apparire"),
    ("comparso", "comparire"),
    ("scomparso", "scomparire"),
    ("parso", "parere"),
    ("valso", "valere"),
    ("rimasto", "rimanere"),
    ("scelto", "scegliere"),
    ("tolto", "togliere"),
    ("accolto", "accogliere"),
    ("raccolto", "raccogliere"),
    ("colto", "cogliere"),
    ("sciolto", "sciogliere"),
    ("risolto", "risolvere"),
    ("rivolto", "rivolgere"),
    ("coinvolto", "coinvolgere"),
    ("svolto", "svolgere"),
    ("volto", "volgere"),
    ("spento", "spegnere"),
    ("vinto", "vincere"),
    ("spinto", "spingere"),
    ("giunto", "giungere"),
    ("punto", "pungere"),
    ("assunto", "assumere"),
    ("presunto", "presumere"),
    ("desunto", "desumere"),
    ("stretto", "stringere"),
    ("costretto", "costringere"),
    ("diretto", "dirigere"),
    ("corretto", "correggere"),
    ("retto", "reggere"),
    ("protetto", "proteggere"),
    ("rotto", "rompere"),
    ("condotto", "condurre"),
    ("prodotto", "produrre"),
    ("ridotto", "ridurre"),
    ("introdotto", "introdurre"),
    ("tradotto", "tradurre"),
    ("dedotto", "dedurre"),
    ("indotto", "indurre"),
    ("tratto", "trarre"),
    ("successo", "succedere"),
    ("concesso", "concedere"),
    ("espresso", "esprimere"),
    ("compresso", "comprimere"),
    ("soppresso", "sopprimere"),
    ("scosso", "scuotere"),
    ("discusso", "discutere"),
    ("fuso", "fondere"),
    ("confuso", "confondere"),
    ("diffuso", "diffondere"),
    ("illuso", "illudere"),
    ("deluso", "deludere"),
    ("eluso", "eludere"),
    ("evaso", "evadere"),
    ("invaso", "invadere"),
    ("persuaso", "persuadere"),
    ("esploso", "esplodere"),
    ("riflesso", "riflettere"),
    ("distrutto", "distruggere"),
    ("sconfitto", "sconfiggere"),
    ("inflitto", "infliggere"),
    ("redatto", "redigere"),
    ("distinto", "distinguere"),
    ("estinto", "estinguere"),
    ("finto", "fingere"),
    ("accorto", "accorgersi"),
    ("sorto", "sorgere"),
    ("infranto", "infrangere"),
    ("cotto", "cuocere"),
    ("nato", "nascere"),
    ("morto", "morire"),
    ("vissuto", "vivere"),
    ("venuto", "venire"),
    ("avvenuto", "avvenire"),
    ("intervenuto", "intervenire"),
    ("bevuto", "bere"),
    ("stato", "essere"),
    ("taciuto", "tacere"),
    ("conosciuto", "conoscere"),
    ("cresciuto", "crescere"),
    ("dato", "dare"),
    ("andato", "andare"),
];

/// A participle in `-o`, whatever its gender and number were; none for a word
/// that can't be one.
pub(super) fn masculine(word: &str) -> Option<String> {
    let mut bare = word.to_owned();
    let last = bare.pop()?;
    if !matches!(last, 'o' | 'a' | 'i' | 'e') {
        return None;
    }
    bare.push('o');
    let regular = ["ato", "uto", "ito"];
    let is_regular = regular
        .iter()
        .any(|ending| bare.ends_with(ending) && bare.len() > ending.len() + 1);
    (is_regular || irregular(&bare).is_some()).then_some(bare)
}

/// The infinitive of a participle in any gender and number: `aperta` →
/// `aprire`. None for a word that can't be a participle.
pub(super) fn infinitive(word: &str) -> Option<String> {
    let participle = masculine(word)?;
    if let Some(infinitive) = irregular(&participle) {
        return Some(infinitive);
    }
    let (stem, ending) = participle.split_at_checked(participle.len() - 3)?;
    Some(match ending {
        "ato" => format!("{stem}are"),
        "uto" => format!("{stem}ere"),
        _ => format!("{stem}ire"),
    })
}

/// The participle of an infinitive, in `-o`.
pub(super) fn participle(infinitive: &str) -> Option<String> {
    let found = IRREGULAR
        .iter()
        .filter_map(|(participle, ending)| {
            let prefix = infinitive.strip_suffix(ending)?;
            (is_prefix(prefix)).then(|| (ending.len(), format!("{prefix}{participle}")))
        })
        .max_by_key(|(length, _)| *length);
    if let Some((_, participle)) = found {
        return Some(participle);
    }
    let (stem, ending) = infinitive.split_at_checked(infinitive.len().checked_sub(3)?)?;
    match ending {
        "are" => Some(format!("{stem}ato")),
        "ere" if stem.ends_with("sc") => Some(format!("{stem}iuto")),
        "ere" => Some(format!("{stem}uto")),
        "ire" => Some(format!("{stem}ito")),
        _ => None,
    }
}

/// What may stand before an irregular verb: `ri-aprire`, `pre-vedere`.
const PREFIXES: &[&str] = &[
    "", "ac", "ad", "ag", "am", "ap", "at", "av", "com", "compro", "con", "contra", "contro",
    "cor", "de", "di", "dis", "e", "es", "frain", "ricom", "sottin", "im", "in", "inter", "intra",
    "mano", "o", "per", "pre", "predis", "pro", "rag", "re", "ri", "ricon", "s", "soc", "soddis",
    "sopra", "sor", "sot", "sotto", "sug", "sup", "tra", "trans", "tras",
];

fn is_prefix(prefix: &str) -> bool {
    PREFIXES.contains(&prefix)
}

fn irregular(participle: &str) -> Option<String> {
    IRREGULAR
        .iter()
        .filter_map(|(ending, infinitive)| {
            let prefix = participle.strip_suffix(ending)?;
            is_prefix(prefix).then(|| (ending.len(), format!("{prefix}{infinitive}")))
        })
        .max_by_key(|(length, _)| *length)
        .map(|(_, infinitive)| infinitive)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(participle_: &str, infinitive_: &str) {
        let in_o = masculine(participle_).unwrap();
        assert_eq!(infinitive(participle_).as_deref(), Some(infinitive_));
        assert_eq!(participle(infinitive_), Some(in_o), "{infinitive_}");
    }

    #[test]
    fn participles_and_infinitives() {
        check("avvisato", "avvisare");
        check("aperta", "aprire");
        check("riaperti", "riaprire");
        check("chiuse", "chiudere");
        check("chiesto", "chiedere");
        check("richiesta", "richiedere");
        check("letto", "leggere");
        check("messo", "mettere");
        check("omesso", "omettere");
        check("trasmessa", "trasmettere");
        check("visto", "vedere");
        check("previsto", "prevedere");
        check("risposto", "rispondere");
        check("rimosso", "rimuovere");
        check("preso", "prendere");
        check("ripreso", "riprendere");
        check("predisposto", "predisporre");
        check("esposta", "esporre");
        check("scritto", "scrivere");
        check("descritto", "descrivere");
        check("soddisfatto", "soddisfare");
        check("seguita", "seguire");
        check("aggiunta", "aggiungere");
        check("riconosciuto", "riconoscere");
        check("spento", "spegnere");
        check("risolto", "risolvere");
        check("ridotto", "ridurre");
        check("disattesa", "disattendere");
        check("percorso", "percorrere");
        check("intervenuti", "intervenire");
        assert_eq!(infinitive("valvola"), None);
        assert_eq!(infinitive("stato").as_deref(), Some("essere"));
        assert_eq!(infinitive(""), None);
    }
}
