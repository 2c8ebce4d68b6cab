//! What is sealed is opened by its library as it was, by no other, and not at
//! all once a bit of it has changed.
#![allow(clippy::unwrap_used, reason = "a test may fail so")]

use proptest::prelude::*;
use sealing::{Chance, Key, LARGEST, PublicKey, Sealed, Unopened};
use serde_json::Value;

fn key(of: u8) -> Key {
    Key::from_bytes([of; 32])
}

fn chance(of: u8) -> Chance {
    Chance {
        ephemeral: [of; 32],
        nonce: [of.wrapping_add(1); 24],
    }
}

fn sealed(text: &str) -> String {
    key(7).public().seal(text, chance(9)).unwrap()
}

fn opened(by: &Key, file: &[u8]) -> Result<String, Unopened> {
    by.open(&Sealed::read(file)?)
}

/// Any character that there is: control characters, zeros, right-to-left marks.
fn any_text() -> impl Strategy<Value = String> {
    let chars = proptest::collection::vec(any::<char>(), 0..600);
    chars.prop_map(String::from_iter)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn any_words_come_back_as_they_were(
        text in any_text(),
        secret: [u8; 32],
        ephemeral: [u8; 32],
        nonce: [u8; 24],
    ) {
        let key = Key::from_bytes(secret);
        let file = key.public().seal(&text, Chance { ephemeral, nonce }).unwrap();
        prop_assert_eq!(opened(&key, file.as_bytes()), Ok(text));
    }
}

#[test]
fn every_bit_of_a_file_counts() {
    let file = sealed("The wrong valve was nearly opened");
    let key = key(7);
    let mut flipped = 0;
    for at in 0..file.len() {
        for bit in 0..8 {
            let mut bytes = file.clone().into_bytes();
            bytes[at] ^= 1 << bit;
            assert!(opened(&key, &bytes).is_err(), "bit {bit} of byte {at}");
            flipped += 1;
        }
    }
    println!("{flipped} bits flipped, each refused");
}

#[test]
fn a_file_that_is_cut_short_is_damaged_or_none() {
    let (file, key) = (sealed("Nearly"), key(7));
    for length in 0..file.len() {
        assert!(opened(&key, &file.as_bytes()[..length]).is_err());
    }
}

#[test]
fn a_mail_around_it_and_other_line_breaks_do_no_harm() {
    let file = sealed("Nearly");
    let mail = format!(
        "Hello,\r\n\r\n{}  \r\n\r\n-- \r\nSent",
        file.replace('\n', "\r\n")
    );
    assert_eq!(opened(&key(7), mail.as_bytes()).unwrap(), "Nearly");
    let id = |text: &str| Sealed::read(text.as_bytes()).unwrap().id();
    assert_eq!(id(&mail), id(&file));
    assert_ne!(id(&sealed("nearly")), id(&file));
}

#[test]
fn another_library_is_told_from_damage() {
    let file = sealed("Nearly");
    assert_eq!(opened(&key(8), file.as_bytes()), Err(Unopened::Foreign));
    let newer = file.replace("version: 1", "version: 2");
    assert_eq!(opened(&key(7), newer.as_bytes()), Err(Unopened::Newer));
    let older = file.replace("version: 1", "version: 0");
    assert_eq!(opened(&key(7), older.as_bytes()), Err(Unopened::Damaged));
}

#[test]
fn what_is_no_report_is_told_so() {
    for none in ["", " ", "{}", "-----BEGIN PGP MESSAGE-----"] {
        assert_eq!(Sealed::read(none.as_bytes()), Err(Unopened::NotSealed));
    }
    assert_eq!(Sealed::read(&[0xff, 0xfe, 0]), Err(Unopened::NotSealed));
    assert_eq!(
        Sealed::read(&vec![b'-'; LARGEST + 1]),
        Err(Unopened::TooLarge)
    );
}

#[test]
fn nothing_larger_than_can_be_read_is_sealed() {
    let to = key(7).public();
    assert!(to.seal(&"x".repeat(LARGEST), chance(1)).is_none());
    let file = to
        .seal(&"x".repeat(LARGEST / 4 * 3 - 6000), chance(1))
        .unwrap();
    assert!(file.len() <= LARGEST);
    assert!(opened(&key(7), file.as_bytes()).is_ok());
}

#[test]
fn the_length_tells_little() {
    let length = |text: &str| sealed(text).len();
    assert_eq!(length(""), length(&"x".repeat(1023)));
    assert!(length("") < length(&"x".repeat(1024)));
}

/// A point of a small order has the same secret with every key.
#[test]
fn a_key_that_is_none_seals_nothing() {
    let none = PublicKey::from_bytes([0; 32]);
    assert!(none.seal("Nearly", chance(1)).is_none());
}

/// The form makes the same bytes: `ui/src/form/seal.test.ts` reads this file too.
/// `LISCA_BINDINGS=write` writes it again.
#[test]
fn the_form_and_the_library_seal_alike() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors.json");
    let texts = [
        "",
        "{\"what\":\"The wrong valve was nearly opened\"}",
        "Perché? 阀门 \u{202e}👩\u{200d}🚒\u{0}\n",
        &"🐟".repeat(600),
    ];
    let vector = |(of, text): (u8, &str)| -> Value {
        let secret = key(of);
        serde_json::json!({
            "public": secret.public().to_bytes(),
            "ephemeral": chance(of).ephemeral,
            "nonce": chance(of).nonce,
            "text": text,
            "sealed": secret.public().seal(text, chance(of)).unwrap(),
        })
    };
    let made: Vec<Value> = (1..).zip(texts).map(vector).collect();
    let made = serde_json::to_string_pretty(&made).unwrap() + "\n";
    if std::env::var("LISCA_BINDINGS").is_ok_and(|it| it == "write") {
        std::fs::write(path, &made).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), made);
}
