//! Values as somebody writes them, and what of an earlier value stays when only a part of it was written anew.

use crate::view::{Field, WrittenValue};
use crate::{Error, words};
use record::written::{Decimal, Number, range, value};
use record::{Line, Measured, Range};

/// A value that was typed.
pub(crate) struct Typed {
    /// As it stands in its field; the unit may stand behind it.
    words: Line,
    /// What stands behind the number.
    inside: Option<Line>,
    /// What stands in the field of the unit.
    unit: Option<Line>,
    /// The number, when it is one and there is no other reading.
    number: Option<f64>,
    comparator: Option<record::Comparator>,
    name: Option<Line>,
    range: Option<Line>,
    flag: Option<Line>,
    lab: Option<Line>,
    method: Option<Line>,
    decimal: Option<Decimal>,
}

/// Reads what was typed; none when nothing was. Words without a value are refused, so that they are not lost unseen.
pub(crate) fn typed(written: &WrittenValue, decimal: Option<Decimal>) -> Result<Option<Typed>, Error> {
    let line = |words: &Option<String>, field| words::line_or_none(words.as_deref(), field);
    let name = line(&written.name, Field::Name)?;
    let unit = line(&written.unit, Field::Unit)?;
    let range = line(&written.range, Field::Range)?;
    let flag = line(&written.flag, Field::Flag)?;
    let lab = line(&written.lab, Field::Lab)?;
    let method = line(&written.method, Field::Method)?;
    let Some(words) = words::line_or_none(Some(&written.value), Field::Value)? else {
        let empty = [&name, &unit, &range, &flag, &lab, &method].into_iter().all(Option::is_none);
        return if empty { Ok(None) } else { Err(Error::TextEmpty(Field::Value)) };
    };
    let said = value(words.as_str(), decimal);
    let inside = said.rest.and_then(Line::cut);
    let number = match said.number {
        Number::Is(number) => Some(number),
        Number::None | Number::Either { .. } => None,
    };
    let comparator = said.comparator;
    Ok(Some(Typed { words, inside, unit, number, comparator, name, range, flag, lab, method, decimal }))
}

/// The values of a record after its form came back. One whose words are the same keeps everything that is known of it; a changed one
/// keeps only what the form does not show and what still holds.
pub(crate) fn instead_of(old: &[Measured], typed: Vec<Typed>) -> Vec<Measured> {
    let mut left: Vec<Option<&Measured>> = old.iter().map(Some).collect();
    let mut take =
        |fits: &dyn Fn(&Measured) -> bool| left.iter_mut().find(|one| one.is_some_and(fits)).and_then(Option::take);
    // The ones that are the same first, so that a row that was taken out does not move the others.
    let same: Vec<Option<&Measured>> =
        typed.iter().map(|typed| take(&|old| typed.name == old.name && typed.says(old))).collect();
    let all = typed.into_iter().zip(same);
    all.map(|(typed, same)| match same.or_else(|| take(&|old| typed.name == old.name)) {
        Some(old) => typed.over(old),
        None => typed.alone(),
    })
    .collect()
}

impl Typed {
    /// Whether value and unit are in the words that a value has.
    fn says(&self, old: &Measured) -> bool {
        let value = self.words == old.original || self.original() == old.original;
        value && (self.unit == old.unit || (self.unit.is_none() && self.inside == old.unit))
    }

    /// The value as it would be read aloud: the unit behind it, once.
    fn original(&self) -> Line {
        let words = self.words.as_str();
        let unit = self.unit.as_ref().map(Line::as_str).filter(|unit| !words.ends_with(unit));
        // "negative" has no unit, whatever was offered beside it.
        let unit = unit.filter(|_| words.contains(|c: char| c.is_ascii_digit()));
        unit.and_then(|unit| Line::new(&format!("{words} {unit}")).ok()).unwrap_or_else(|| self.words.clone())
    }

    /// As a value of its own.
    pub(crate) fn alone(self) -> Measured {
        let original = self.original();
        let range = self.range.as_ref().and_then(|words| range(words, self.decimal));
        let mut value = with_number(original, self.number);
        value.comparator = self.comparator;
        value.name = self.name;
        value.unit = self.unit.or(self.inside);
        value.range = range;
        value.flag = self.flag;
        value.lab = self.lab;
        value.method = self.method;
        value
    }

    /// Instead of an earlier one.
    fn over(mut self, old: &Measured) -> Measured {
        // The unit that was shown apart still stands behind the value, and another was chosen: that one is meant.
        if self.inside.is_some() && self.inside == old.unit && self.unit.is_some() && self.unit != self.inside {
            let words = self.words.as_str();
            let bare = self.inside.as_ref().and_then(|unit| words.strip_suffix(unit.as_str()));
            self.words = bare.and_then(Line::cut).unwrap_or(self.words);
        }
        let range = self.range_instead_of(old.range.as_ref());
        let decided = self.decimal.is_some() && old.number().is_none() && self.number.is_some();
        let same = self.says(old) && !decided;
        let mut new = self.alone();
        if same {
            let mut kept = old.clone();
            (kept.name, kept.range, kept.flag, kept.lab, kept.method) =
                (new.name, range, new.flag, new.lab, new.method);
            return kept;
        }
        new.ucum = old.ucum.clone().filter(|_| new.unit == old.unit);
        new.range = range;
        new
    }

    /// A range whose words are the same stays with what the source said of its ends.
    fn range_instead_of(&self, old: Option<&Range>) -> Option<Range> {
        let typed = self.range.as_ref()?;
        let same = |old: &&Range| match old.text() {
            Some(words) => words == typed,
            // It has no words, so a form shows its ends, with a point as every computer writes them.
            None => [Some(Decimal::Point), self.decimal].into_iter().any(|decimal| {
                range(typed, decimal).is_some_and(|read| (read.low(), read.high()) == (old.low(), old.high()))
            }),
        };
        old.filter(same).cloned().or_else(|| range(typed, self.decimal))
    }
}

/// The reader of numbers gives none that is not finite.
fn with_number(original: Line, number: Option<f64>) -> Measured {
    let blank = Measured::words(original);
    match number.map(|number| Measured::new(blank.original.clone(), Some(number))) {
        Some(Ok(measured)) => measured,
        _ => blank,
    }
}
