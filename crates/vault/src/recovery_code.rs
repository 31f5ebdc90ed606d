//! The recovery code: 128 random bits as seven groups of five symbols that a person can copy by hand.
//!
//! Layout, in values of five bits written in Crockford's base32 (<https://www.crockford.com/base32.html>: no I, L, O, U; case
//! free; I and L read as 1, O as 0):
//!
//! - 26 symbols carry the secret: 128 bits, then two bits that are zero;
//! - 2 symbols check the whole, so that 28 symbols fill seven groups of four;
//! - each group ends in a fifth symbol that checks the group.
//!
//! The checks are plain error detection, no cryptography: parity symbols of a Reed-Solomon code (Reed and Solomon 1960) over the
//! 32 values, `GF(32)` with x^5 + x^2 + 1. With `a` = x, `s` the 28 symbols, and `t` the five of group g = 0 … 6:
//!
//! ```text
//! group   sum of a^(3i) t[i], i = 0 … 4    = g + 1
//! whole   sum of a^k   s[k],  k = 0 … 27   = 0
//! whole   sum of a^(2k) s[k], k = 0 … 27   = 0
//! ```
//!
//! What follows from it (weights differ within each sum; the tests go through every case):
//!
//! - one wrong symbol is always found, and its group named; so are two symbols exchanged within a group;
//! - two neighbours exchanged across a border name both groups; a group typed in another's place is named, because each group
//!   has its own sum;
//! - up to three wrong symbols anywhere are always refused;
//! - four or more wrong symbols in one group pass by chance once in 32^3 = 32,768; more groups make it rarer. What passes is
//!   then refused by the key file itself.

use crate::secret::SecretString;
use crate::{Error, random};
use std::fmt;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUPS: usize = 7;
const GROUP: usize = 5;
const IN_GROUP: usize = GROUP - 1;
/// Symbols of the secret and of the whole check.
const BODY: usize = GROUPS * IN_GROUP;
const SECRET: usize = BODY - 2;
/// 26 symbols hold 130 bits; the last two of the last symbol are zero.
const SPARE: u8 = 0b11;
/// The non-zero values are the powers of x, 31 of them.
const POWERS: usize = 31;

/// Why what was typed is not a recovery code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RecoveryCodeError {
    /// The group of this number (1 to 7) holds a mistake; the first one, when there are several.
    #[error("group {0} holds a mistake")]
    Group(u8),
    /// Not 35 symbols, and no group stands out as too short or too long.
    #[error("not 35 symbols")]
    Length,
    /// Each group is right by itself, but they do not make one code: several mistakes.
    #[error("the groups do not make one code")]
    Whole,
}

/// A recovery code that is well-formed: 35 values of five bits. Wiped when dropped.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct RecoveryCode(Box<[u8; GROUPS * GROUP]>);

impl RecoveryCode {
    /// Makes a new code from the random source of the operating system.
    pub(crate) fn generate() -> Result<Self, Error> {
        Ok(Self::from_secret(&Zeroizing::new(random::bytes()?)))
    }

    fn from_secret(secret: &[u8; 16]) -> Self {
        let mut body = Zeroizing::new([0; BODY]);
        let number = Zeroizing::new(u128::from_be_bytes(*secret));
        for (index, symbol) in body.iter_mut().take(SECRET).enumerate() {
            // 5 bits a symbol from the top; the last holds 3 bits and two zeros.
            let shift = 123_i32 - 5 * index as i32;
            let bits = if shift >= 0 { *number >> shift } else { *number << -shift };
            *symbol = (bits & 31) as u8;
        }
        let (first, second) = whole_checks(&body);
        if let [.., x, y] = body.as_mut_slice() {
            (*x, *y) = (first, second);
        }
        let mut code = Self(Box::new([0; GROUPS * GROUP]));
        for (number, (group, four)) in code.0.chunks_mut(GROUP).zip(body.chunks(IN_GROUP)).enumerate() {
            for (symbol, value) in group.iter_mut().zip(four) {
                *symbol = *value;
            }
            // Solve the sum of the group for its last symbol.
            let rest = weighted(group.iter().take(IN_GROUP), 3) ^ target(number);
            if let Some(check) = group.last_mut() {
                *check = times_power(rest, POWERS - (3 * IN_GROUP) % POWERS);
            }
        }
        code
    }

    /// Reads what a person typed: any case, I and L for 1, O for 0, spaces and dashes anywhere.
    pub fn parse(typed: &str) -> Result<Self, RecoveryCodeError> {
        let mut values = Zeroizing::new(Vec::with_capacity(typed.len()));
        values.extend(typed.chars().filter(|symbol| !separates(*symbol)).map(value));
        let Ok(symbols) = <[Option<u8>; GROUPS * GROUP]>::try_from(values.as_slice()) else {
            return Err(odd_group(typed).map_or(RecoveryCodeError::Length, RecoveryCodeError::Group));
        };
        let mut code = Self(Box::new([0; GROUPS * GROUP]));
        for (number, (group, typed)) in code.0.chunks_mut(GROUP).zip(symbols.chunks(GROUP)).enumerate() {
            for (symbol, value) in group.iter_mut().zip(typed) {
                *symbol = value.ok_or(RecoveryCodeError::Group(number as u8 + 1))?;
            }
            if weighted(group.iter(), 3) != target(number) {
                return Err(RecoveryCodeError::Group(number as u8 + 1));
            }
        }
        if code.is_whole() { Ok(code) } else { Err(RecoveryCodeError::Whole) }
    }

    /// The seven groups as they are printed.
    pub fn groups(&self) -> Vec<String> {
        self.0.chunks(GROUP).map(|group| group.iter().map(|value| letter(*value)).collect()).collect()
    }

    /// The code as it is printed, groups joined by `-`: capital letters, 41 characters. This text is the age passphrase.
    pub(crate) fn text(&self) -> SecretString {
        let mut text = String::with_capacity(GROUPS * (GROUP + 1));
        for (number, group) in self.0.chunks(GROUP).enumerate() {
            if number > 0 {
                text.push('-');
            }
            text.extend(group.iter().map(|value| letter(*value)));
        }
        SecretString::from(text)
    }

    /// Whether `typed` is the group of this number (1 to 7), read as leniently as `parse` does.
    pub(crate) fn group_is(&self, number: u8, typed: &str) -> bool {
        let Some(group) = usize::from(number).checked_sub(1).and_then(|index| self.0.chunks(GROUP).nth(index)) else {
            return false;
        };
        typed.chars().filter(|symbol| !separates(*symbol)).map(value).eq(group.iter().copied().map(Some))
    }

    fn is_whole(&self) -> bool {
        let mut body = Zeroizing::new([0; BODY]);
        let symbols = self.0.chunks(GROUP).flat_map(|group| group.iter().take(IN_GROUP));
        for (place, value) in body.iter_mut().zip(symbols) {
            *place = *value;
        }
        let spare = body.get(SECRET - 1).is_none_or(|last| last & SPARE == 0);
        weighted(body.iter(), 1) == 0 && weighted(body.iter(), 2) == 0 && spare
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(…)")
    }
}

/// What the weighted sum of a group comes to: different for each, so that a group in another's place is found.
fn target(group: usize) -> u8 {
    group as u8 + 1
}

/// The two last symbols of the body, for which both sums of the whole are zero.
///
/// With A and B the sums of the other 26: a^26 x + a^27 y = A and a^52 x + a^54 y = B, so, as signs do not matter here,
/// y = (B + a^26 A) / (a^54 + a^53) and x = (A + a^27 y) / a^26.
fn whole_checks(body: &[u8; BODY]) -> (u8, u8) {
    let a = weighted(body.iter().take(SECRET), 1);
    let b = weighted(body.iter().take(SECRET), 2);
    let numerator = b ^ times_power(a, SECRET);
    let denominator = power(2 * (SECRET + 1)) ^ power(2 * SECRET + 1);
    let y = (0..32).find(|y| times(*y, denominator) == numerator).unwrap_or_default();
    let x = times_power(a ^ times_power(y, SECRET + 1), POWERS - SECRET % POWERS);
    (x, y)
}

/// Sum of `a^(step * i) v[i]`.
fn weighted<'a>(values: impl Iterator<Item = &'a u8>, step: usize) -> u8 {
    values.enumerate().fold(0, |sum, (index, value)| sum ^ times_power(*value, step * index))
}

/// a^n.
fn power(n: usize) -> u8 {
    times_power(1, n)
}

/// v a^n: n times a shift, reduced by x^5 = x^2 + 1.
fn times_power(v: u8, n: usize) -> u8 {
    (0..n % POWERS).fold(v, |v, _| if v & 0b1_0000 == 0 { v << 1 } else { ((v << 1) & 0b1_1111) ^ 0b0_0101 })
}

fn times(v: u8, w: u8) -> u8 {
    (0..5).filter(|bit| w >> bit & 1 == 1).fold(0, |sum, bit| sum ^ times_power(v, bit))
}

fn letter(value: u8) -> char {
    ALPHABET.get(usize::from(value & 31)).map_or('0', |letter| char::from(*letter))
}

fn value(symbol: char) -> Option<u8> {
    let symbol = match symbol.to_ascii_uppercase() {
        'I' | 'L' => '1',
        'O' => '0',
        other => other,
    };
    ALPHABET.iter().position(|letter| char::from(*letter) == symbol).map(|index| index as u8)
}

/// Spaces and the dashes that phones and word processors put in place of `-`.
fn separates(symbol: char) -> bool {
    symbol.is_whitespace() || matches!(symbol, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ad}')
}

/// Where seven groups were typed apart and one alone has not five symbols, its number.
fn odd_group(typed: &str) -> Option<u8> {
    let lengths: Vec<usize> = typed.split(separates).filter(|g| !g.is_empty()).map(|g| g.chars().count()).collect();
    let mut odd = lengths.iter().enumerate().filter(|(_, length)| **length != GROUP);
    let (first, more) = (odd.next(), odd.next());
    (lengths.len() == GROUPS && more.is_none()).then_some(first).flatten().map(|(index, _)| index as u8 + 1)
}

#[cfg(test)]
mod tests;
