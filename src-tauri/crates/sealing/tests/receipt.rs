//! A receipt survives being read aloud, and a slip in it is noticed.

use proptest::prelude::*;
use sealing::Receipt;

proptest! {
    #[test]
    fn it_is_read_back_however_it_is_written(bytes: [u8; 10]) {
        let receipt = Receipt::from_bytes(bytes);
        let text = receipt.to_string();
        prop_assert_eq!(text.chars().count(), 21);
        let spoken = text.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
        for written in [text, spoken] {
            prop_assert_eq!(written.parse(), Ok(receipt));
        }
    }

    /// One wrong sign, or two neighbours in each other's place.
    #[test]
    fn a_slip_is_noticed(bytes: [u8; 10], at in 0_usize..15, by in 1_usize..31) {
        let right = Receipt::from_bytes(bytes).to_string().replace('-', "");
        let signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        let mut wrong: Vec<char> = right.chars().collect();
        let value = signs.chars().position(|it| it == wrong[at]).unwrap();
        wrong[at] = signs.chars().nth((value + by) % 32).unwrap();
        prop_assert!(wrong.iter().collect::<String>().parse::<Receipt>().is_err());
        let mut turned: Vec<char> = right.chars().collect();
        turned.swap(at, at + 1);
        let turned: String = turned.into_iter().collect();
        prop_assert!(turned == right || turned.parse::<Receipt>().is_err());
    }
}

#[test]
fn it_is_written_in_groups_with_a_check_sign() {
    assert_eq!(
        Receipt::from_bytes([0; 10]).to_string(),
        "0000-0000-0000-0000-0"
    );
    assert_eq!(
        Receipt::from_bytes([255; 10]).to_string(),
        "ZZZZ-ZZZZ-ZZZZ-ZZZZ-~"
    );
    for none in [
        "",
        "0",
        "0000-0000-0000-0000",
        "0000-0000-0000-0000-1",
        "UUUU-0000-0000-0000-0",
    ] {
        assert!(none.parse::<Receipt>().is_err(), "{none}");
    }
}
