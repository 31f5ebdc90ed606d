//! Names and dates of birth that differ between files.

use super::key;
use crate::view::{RemarkKind, RemarkPlace, RemarkView};
use record::{Person, PersonId, folded};
use std::collections::BTreeSet;
use vault::{NamedIn, Reader};

/// What stands before names and belongs to none.
const TITLES: &[&str] = &["mr", "mrs", "ms", "miss", "dr", "mme", "mlle", "m", "monsieur", "madame"];

pub(super) fn remarks(r: &Reader<'_>, person: PersonId) -> Result<Vec<RemarkView>, vault::Error> {
    let known: Person = r.require(person)?;
    let files = r.named_in_files(person)?;
    let own = known.born.map(|born| born.to_string());
    Ok(born(&files, own.as_deref()).into_iter().chain(name(&files)).collect())
}

/// Dates of birth, each as far as it is known; also against what the person wrote.
fn born(files: &[NamedIn], own: Option<&str>) -> Option<RemarkView> {
    // The most exact first: a year would agree with two days that differ.
    let mut files: Vec<_> = files.iter().collect();
    files
        .sort_by_key(|file| std::cmp::Reverse(file.born.as_ref().map_or(0, |born| born.trim_start_matches('~').len())));
    let mut told: Vec<&NamedIn> = Vec::new();
    for file in files {
        let Some(born) = file.born.as_deref() else { continue };
        if !told.iter().any(|known| known.born.as_deref().is_some_and(|known| agree(known, born))) {
            told.push(file);
        }
    }
    let against_own =
        told.iter().any(|file| own.zip(file.born.as_deref()).is_some_and(|(own, born)| !agree(own, born)));
    if told.len() < 2 && !against_own {
        return None;
    }
    let places = told.iter().map(|file| place(file, file.born.clone().unwrap_or_default())).collect();
    remark("born", RemarkKind::Born, own.filter(|_| against_own), places)
}

/// Names, whatever their order, accents, initials and middle names. What the person is called here may be a pet name: it is not compared.
fn name(files: &[NamedIn]) -> Option<RemarkView> {
    // The longest first: a first name alone would be the same as two that differ.
    let mut files: Vec<_> = files.iter().collect();
    files.sort_by_cached_key(|file| std::cmp::Reverse(parts(&file.name).len()));
    let mut told: Vec<&NamedIn> = Vec::new();
    for file in files {
        if !told.iter().any(|known| same_name(&known.name, &file.name)) {
            told.push(file);
        }
    }
    if told.len() < 2 {
        return None;
    }
    let places = told.iter().map(|file| place(file, file.name.clone())).collect();
    remark("name", RemarkKind::Name, None, places)
}

fn remark(word: &str, kind: RemarkKind, own: Option<&str>, places: Vec<RemarkPlace>) -> Option<RemarkView> {
    let mut words: Vec<String> =
        places.iter().map(|place| folded(&place.words)).chain(own.map(str::to_owned)).collect();
    words.sort_unstable();
    let what = own.map(str::to_owned);
    (!places.is_empty()).then(|| RemarkView { key: key(word, &words), kind, what, places })
}

fn place(file: &NamedIn, words: String) -> RemarkPlace {
    RemarkPlace {
        record: file.entry.to_string(),
        title: file.title.as_str().to_owned(),
        when: file.when.map(|when| when.to_string()),
        object: Some(file.object.to_string()),
        page: None,
        words,
    }
}

/// A year agrees with every day of it.
fn agree(one: &str, other: &str) -> bool {
    let plain = |date: &str| date.trim_start_matches('~').split('-').map(str::to_owned).collect::<Vec<_>>();
    plain(one).iter().zip(&plain(other)).all(|(one, other)| one == other)
}

fn same_name(one: &str, other: &str) -> bool {
    let (one, other) = (parts(one), parts(other));
    one.is_subset(&other) || other.is_subset(&one)
}

fn parts(name: &str) -> BTreeSet<String> {
    let plain = folded(name);
    let parts = plain.split(|c: char| !c.is_alphanumeric());
    parts.filter(|part| part.chars().count() > 1 && !TITLES.contains(part)).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_dates_agree_as_far_as_they_are_known() {
        assert!(same_name("Marchetti, Lena", "LENA M. MARCHETTI"));
        assert!(same_name("Tremblay^Élise^Marie", "Mme Elise Tremblay"));
        assert!(!same_name("Lena Marchetti", "Helena Marchetti"));
        assert!(agree("1961", "1961-03-02") && agree("~1961-03", "1961-03-02"));
        assert!(!agree("1961-03-02", "1961-02-03"));
    }
}
