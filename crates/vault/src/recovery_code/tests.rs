//! Every claim at the head of the module, tried on every case or on a counted number of random ones.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use super::*;
use crate::secret::ExposeSecret;
use std::collections::BTreeSet;

/// Deterministic random numbers (splitmix64), so that a failure repeats.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.roll() % limit as u64) as usize
    }
}

fn samples() -> Vec<RecoveryCode> {
    let mut dice = Dice(2026);
    let mut codes = vec![RecoveryCode::from_secret(&[0; 16]), RecoveryCode::from_secret(&[255; 16])];
    for _ in 0..200 {
        codes.push(RecoveryCode::from_secret(
            &((u128::from(dice.roll()) << 64) | u128::from(dice.roll())).to_be_bytes(),
        ));
    }
    codes
}

fn text(symbols: &[u8]) -> String {
    symbols.iter().map(|value| letter(*value)).collect()
}

fn group_of(place: usize) -> u8 {
    (place / GROUP) as u8 + 1
}

#[test]
fn a_code_comes_back_however_it_is_typed() {
    for code in samples() {
        let printed = code.groups().join("-");
        assert_eq!(printed.len(), 41);
        assert_eq!(code.text().expose_secret(), printed);
        let sloppy = printed.to_lowercase().replace('0', "o").replace('1', "l").replace('-', " \u{2013} ");
        assert!(RecoveryCode::parse(&printed).unwrap() == code);
        assert!(RecoveryCode::parse(&sloppy).unwrap() == code);
        assert!(RecoveryCode::parse(&printed.replace('-', "").replace('1', "I")).unwrap() == code);
    }
}

#[test]
fn the_whole_secret_is_in_the_code() {
    let zero = RecoveryCode::from_secret(&[0; 16]);
    let mut seen = BTreeSet::from([zero.groups()]);
    for bit in 0..128 {
        assert!(seen.insert(RecoveryCode::from_secret(&(1_u128 << bit).to_be_bytes()).groups()));
    }
    assert!(RecoveryCode::generate().unwrap() != RecoveryCode::generate().unwrap());
}

#[test]
fn the_printed_form_is_frozen() {
    // Checked by a second implementation of the three sums, written from the head of the module alone.
    let code = RecoveryCode::from_secret(&0x0123_4567_89AB_CDEF_FEDC_BA98_7654_3210_u128.to_be_bytes());
    assert_eq!(code.groups().join("-"), "04HMR-ASW9D-NF6Y2-ZZPWY-QAC75-CN1JQ-20K62");
}

#[test]
fn every_single_mistake_names_its_group() {
    for code in samples() {
        for place in 0..code.0.len() {
            for wrong in (0..32).filter(|wrong| *wrong != code.0[place]) {
                let mut symbols = *code.0;
                symbols[place] = wrong;
                assert_eq!(RecoveryCode::parse(&text(&symbols)), Err(RecoveryCodeError::Group(group_of(place))));
            }
        }
    }
}

#[test]
fn a_letter_outside_the_alphabet_names_its_group() {
    let printed = text(&*samples()[5].0);
    for place in 0..printed.len() {
        let mut letters: Vec<char> = printed.chars().collect();
        letters[place] = 'U';
        let typed: String = letters.iter().collect();
        assert_eq!(RecoveryCode::parse(&typed), Err(RecoveryCodeError::Group(group_of(place))));
    }
}

#[test]
fn every_exchange_of_two_symbols_is_refused_and_neighbours_name_a_group() {
    for code in samples() {
        for a in 0..code.0.len() {
            for b in a + 1..code.0.len() {
                if code.0[a] == code.0[b] {
                    continue;
                }
                let mut symbols = *code.0;
                symbols.swap(a, b);
                assert_eq!(RecoveryCode::parse(&text(&symbols)), Err(RecoveryCodeError::Group(group_of(a))));
            }
        }
    }
}

#[test]
fn every_group_in_another_place_is_named() {
    for code in samples() {
        for a in 0..GROUPS {
            for b in a + 1..GROUPS {
                let mut groups = code.groups();
                groups.swap(a, b);
                assert_eq!(RecoveryCode::parse(&groups.join(" ")), Err(RecoveryCodeError::Group(a as u8 + 1)));
            }
        }
    }
}

/// Every change of up to three symbols of a group. With it three anywhere are shown too: mistakes spread over groups leave
/// one of these with a single one, which its own check finds.
#[test]
fn up_to_three_mistakes_in_a_group_are_always_refused() {
    let code = RecoveryCode::from_secret(&[7; 16]);
    for group in 0..GROUPS {
        for places in [
            [0, 1, 2],
            [0, 1, 3],
            [0, 1, 4],
            [0, 2, 3],
            [0, 2, 4],
            [0, 3, 4],
            [1, 2, 3],
            [1, 2, 4],
            [1, 3, 4],
            [2, 3, 4],
        ] {
            for change in 1..32_usize.pow(3) {
                let mut symbols = code.clone();
                for (index, place) in places.iter().enumerate() {
                    symbols.0[group * GROUP + place] ^= (change >> (5 * index) & 31) as u8;
                }
                let here = &symbols.0[group * GROUP..(group + 1) * GROUP];
                assert!(weighted(here.iter(), 3) != target(group) || !symbols.is_whole());
            }
        }
    }
}

#[test]
fn a_group_written_anew_passes_once_in_32768() {
    let (mut dice, codes) = (Dice(11), samples());
    let mut passed = 0;
    for round in 0..500_000 {
        let code = &codes[round % codes.len()];
        let mut symbols = *code.0;
        let group = dice.below(GROUPS);
        for place in 0..GROUP {
            symbols[group * GROUP + place] = dice.below(32) as u8;
        }
        passed += u32::from(symbols != *code.0 && RecoveryCode::parse(&text(&symbols)).is_ok());
    }
    assert!((1..40).contains(&passed), "{passed} passed where 15 are expected");
}

#[test]
fn random_mistakes_are_refused() {
    let (mut dice, codes) = (Dice(7), samples());
    let mut passed = 0;
    for round in 0..300_000 {
        let code = &codes[round % codes.len()];
        let mut symbols = *code.0;
        let mistakes = 2 + dice.below(9);
        for _ in 0..mistakes {
            symbols[dice.below(GROUPS * GROUP)] = dice.below(32) as u8;
        }
        if symbols == *code.0 {
            continue;
        }
        let wrong = symbols.iter().zip(code.0.iter()).filter(|(a, b)| a != b).count();
        if RecoveryCode::parse(&text(&symbols)).is_ok() {
            assert!(wrong > 3);
            passed += 1;
        }
    }
    // At most one in 32^3 where all mistakes fall in one group, which is itself rare: 10 would be one in 30,000 of all.
    assert!(passed < 10, "{passed} of 300,000 passed");
}

#[test]
fn a_missing_symbol_names_its_group_where_groups_were_kept_apart() {
    let mut groups = samples()[3].groups();
    groups[4].pop();
    assert_eq!(RecoveryCode::parse(&groups.join("-")), Err(RecoveryCodeError::Group(5)));
    assert_eq!(RecoveryCode::parse(&groups.concat()), Err(RecoveryCodeError::Length));
    assert_eq!(RecoveryCode::parse(""), Err(RecoveryCodeError::Length));
}

#[test]
fn two_typed_groups_are_compared() {
    let code = &samples()[9];
    let groups = code.groups();
    assert!(code.group_is(1, &groups[0].to_lowercase()) && code.group_is(7, &format!(" {} ", groups[6])));
    assert!(!code.group_is(2, &groups[0]) && !code.group_is(0, &groups[0]) && !code.group_is(8, &groups[0]));
    assert!(!code.group_is(1, "") && !code.group_is(1, groups[0].get(..4).unwrap()));
}

#[test]
fn debug_tells_nothing() {
    assert_eq!(format!("{:?}", samples()[2]), "RecoveryCode(…)");
}
