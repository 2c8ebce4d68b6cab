//! Gender and number: which article, which ending of a participle.

/// The gender and number of a noun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Agreement {
    /// Feminine rather than masculine.
    pub(super) feminine: bool,
    /// Plural rather than singular.
    pub(super) plural: bool,
}

impl Agreement {
    /// A participle in `-o`, or an adjective, with this gender and number.
    pub(super) fn participle(self, in_o: &str) -> String {
        let bare = in_o.strip_suffix('o').unwrap_or(in_o);
        let ending = match (self.feminine, self.plural) {
            (false, false) => 'o',
            (true, false) => 'a',
            (false, true) => 'i',
            (true, true) => 'e',
        };
        format!("{bare}{ending}")
    }

    /// "è" or "sono".
    pub(super) fn is(self) -> &'static str {
        if self.plural { "sono" } else { "è" }
    }

    /// "ha" or "hanno".
    pub(super) fn has(self) -> &'static str {
        if self.plural { "hanno" } else { "ha" }
    }
}

/// What an article, plain or within a preposition, says; none for `l'`, which
/// tells the number only, and for what is no definite article.
pub(super) fn article(word: &str) -> Option<Agreement> {
    let (feminine, plural) = match word {
        "il" | "lo" | "un" | "uno" | "del" | "dello" | "al" | "allo" | "dal" | "dallo" | "nel"
        | "nello" | "sul" | "sullo" | "questo" | "quel" | "quello" => (false, false),
        "la" | "una" | "della" | "alla" | "dalla" | "nella" | "sulla" | "un'" | "questa"
        | "quella" => (true, false),
        "i" | "gli" | "dei" | "degli" | "ai" | "agli" | "dai" | "dagli" | "nei" | "negli"
        | "sui" | "sugli" | "questi" | "quei" | "quegli" => (false, true),
        "le" | "delle" | "alle" | "dalle" | "nelle" | "sulle" | "queste" | "quelle" => (true, true),
        _ => return None,
    };
    Some(Agreement { feminine, plural })
}

/// Gender and number of the noun after `l'`, by its ending.
pub(super) fn elided(noun: &str) -> Agreement {
    if let Some(feminine) = known(noun) {
        return Agreement {
            feminine,
            plural: false,
        };
    }
    let feminine_ending = [
        "zione", "sione", "gione", "tà", "tù", "trice", "tudine", "igine", "gine",
    ];
    let feminine = (noun.ends_with('a') && !noun.ends_with("ista") && !noun.ends_with("ema"))
        || feminine_ending.iter().any(|ending| noun.ends_with(ending));
    Agreement {
        feminine,
        plural: false,
    }
}

/// Whether a noun's gender is more than a guess. After `l'` its ending has to
/// say it: "l'autoclave" and "l'ECG" don't.
pub(super) fn is_sure(article: &str, first: &str, noun: &str) -> bool {
    if article != "l'" {
        return true;
    }
    // "l'ultima dose".
    if first != noun && (first.ends_with('a') || first.ends_with('o')) {
        return true;
    }
    let endings = ["ore", "iere", "ale", "ile", "ente", "ame", "one"];
    known(noun).is_some()
        || elided(noun).feminine
        || noun.ends_with('o')
        || endings.iter().any(|ending| noun.ends_with(ending))
}

/// Nouns after `l'` whose ending says nothing, and whether they are feminine.
fn known(noun: &str) -> Option<bool> {
    Some(match noun {
        "autoclave" | "estate" | "arte" | "analisi" | "emergenza" | "email" | "e-mail" | "app"
        | "api" | "ipotesi" | "arteria" | "unione" | "opinione" | "elettroforesi"
        | "emodialisi" | "anamnesi" | "eclissi" | "enfasi" | "oasi" | "estasi" | "mfa" | "iva"
        | "iot" | "auto" | "moto" | "eco" | "intranet" | "extranet" => true,
        "allarme" | "esame" | "olio" | "interfono" | "alert" | "upgrade" | "update" | "audit"
        | "hotfix" | "exploit" | "hub" | "host" | "endpoint" | "input" | "output" | "account"
        | "antivirus" | "appunto" | "ordine" | "elenco" | "indice" | "ip" | "id" | "ids"
        | "ips" | "edr" | "ecg" | "ups" | "ssd" | "hash" | "access" | "incident" | "inverter"
        | "encoder" | "inox" | "erp" | "help" | "argine" | "organigramma" | "enzima" | "ago"
        | "errore" => false,
        _ => return None,
    })
}

/// The agreement of a noun with the article before it.
pub(super) fn of(article_: &str, noun: &str) -> Option<Agreement> {
    if matches!(
        article_,
        "l'" | "dell'" | "all'" | "dall'" | "nell'" | "sull'" | "quell'"
    ) {
        return Some(elided(noun));
    }
    article(article_)
}

/// What the ending of a participle tells.
pub(super) fn by_participle(participle: &str) -> Agreement {
    let last = participle.chars().next_back().unwrap_or('o');
    Agreement {
        feminine: matches!(last, 'a' | 'e'),
        plural: matches!(last, 'i' | 'e'),
    }
}

/// The definite article before a word.
pub(super) fn definite(agreement: Agreement, word: &str) -> &'static str {
    let mut letters = word.chars();
    let first = letters.next().unwrap_or(' ');
    let second = letters.next().unwrap_or(' ');
    let vowel = matches!(first, 'a' | 'e' | 'i' | 'o' | 'u' | 'à' | 'è' | 'é');
    let consonant = !matches!(second, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let hard = first == 'z'
        || first == 's' && consonant
        || first == 'p' && second == 's'
        || first == 'g' && second == 'n';
    match (agreement.feminine, agreement.plural) {
        (_, false) if vowel => "l'",
        (false, false) if hard => "lo",
        (false, false) => "il",
        (true, false) => "la",
        (false, true) if vowel || hard => "gli",
        (false, true) => "i",
        (true, true) => "le",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(article: &str, noun: &str, participle: &str) {
        let agreement = of(article, noun).unwrap();
        assert_eq!(
            agreement.participle("chiuso"),
            participle,
            "{article} {noun}"
        );
    }

    #[test]
    fn participles_agree_with_the_noun() {
        check("il", "ticket", "chiuso");
        check("la", "valvola", "chiusa");
        check("i", "rami", "chiusi");
        check("gli", "accessi", "chiusi");
        check("le", "porte", "chiuse");
        check("l'", "allarme", "chiuso");
        check("l'", "attività", "chiusa");
        check("l'", "operazione", "chiusa");
        check("l'", "analisi", "chiusa");
        check("l'", "autista", "chiuso");
        check("dell'", "emergenza", "chiusa");
        assert!(of("e", "valvola").is_none());
    }

    #[test]
    fn a_gender_is_guessed_only_where_the_noun_says_it() {
        for (noun, feminine) in [
            ("autoclave", true),
            ("autopsia", true),
            ("immagine", true),
            ("ossigeno", false),
            ("estintore", false),
            ("alert", false),
        ] {
            assert!(is_sure("l'", noun, noun), "{noun}");
            assert_eq!(elided(noun).feminine, feminine, "{noun}");
        }
        for noun in ["ecc", "opossum", "azalee", "usb"] {
            assert!(!is_sure("l'", noun, noun), "{noun}");
        }
    }
}
