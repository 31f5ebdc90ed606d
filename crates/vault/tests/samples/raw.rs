//! The bytes of a SQLCipher database as whoever has the key could read them: every page of the file and of its log, decrypted by
//! itself, whatever SQLite makes of it (<https://www.zetetic.net/sqlcipher/design/>).

use cbc::cipher::{BlockDecryptMut, KeyIvInit, block_padding::NoPadding};
use std::fs;
use std::path::Path;

const PAGE: usize = 4096;
/// The vector of a page (16) and its HMAC-SHA-512 (64) lie at its end.
const RESERVED: usize = 80;

/// All pages one after the other.
pub(crate) fn pages(database: &Path, key: &[u8; 32]) -> Vec<u8> {
    let mut clear = Vec::new();
    for (place, page) in fs::read(database).unwrap().chunks_exact(PAGE).enumerate() {
        // The first page begins with the salt, in clear.
        clear.extend(decrypt(&page[if place == 0 { 16 } else { 0 }..], key));
    }
    let log = fs::read(database.with_extension("db-wal")).unwrap_or_default();
    for frame in log.get(32..).unwrap_or_default().chunks_exact(24 + PAGE) {
        clear.extend(decrypt(&frame[24..], key));
        clear.extend(decrypt(&frame[24 + 16..], key));
    }
    clear
}

fn decrypt(page: &[u8], key: &[u8; 32]) -> Vec<u8> {
    let (body, end) = page.split_at(page.len() - RESERVED);
    let vector: [u8; 16] = end[..16].try_into().unwrap();
    let mut body = body.to_vec();
    let length = cbc::Decryptor::<aes::Aes256>::new(key.into(), &vector.into())
        .decrypt_padded_mut::<NoPadding>(&mut body)
        .unwrap()
        .len();
    body.truncate(length);
    body
}
