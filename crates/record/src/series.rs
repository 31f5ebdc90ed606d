//! Which values over time may be joined by a line: those of one unit, one lab and one method, and no others.

use crate::date::PartialDate;
use crate::text::folded;
use crate::unit::canonical;
use std::collections::BTreeMap;

/// A value over time, as far as joining asks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point<'a> {
    /// When.
    pub when: Option<PartialDate>,
    /// The number.
    pub number: Option<f64>,
    /// Whether a sign before the number says that it is a bound ("<0.5").
    pub is_bound: bool,
    /// The unit.
    pub unit: Option<&'a str>,
    /// The lab.
    pub lab: Option<&'a str>,
    /// How it was measured.
    pub method: Option<&'a str>,
}

/// Unit, lab and method in one spelling each; nothing for what nobody said.
type Alike = (String, String, String);

impl Point<'_> {
    /// A day and a number that is none of a bound: only then it is in a line. A month is no day.
    fn is_plain(&self) -> bool {
        self.number.is_some() && !self.is_bound && self.when.is_some_and(|when| when.parts().2.is_some())
    }

    fn alike(&self) -> Alike {
        let words = |words: Option<&str>| words.map(|words| folded(words.trim())).unwrap_or_default();
        (self.unit.map(canonical).unwrap_or_default(), words(self.lab), words(self.method))
    }
}

/// The lines, each as places in `points` by date. A point with a day and a plain number is in exactly one, alone if need be; others are
/// in none. The line with the last point comes first.
pub fn lines(points: &[Point<'_>]) -> Vec<Vec<usize>> {
    let mut alike: BTreeMap<Alike, Vec<usize>> = BTreeMap::new();
    for (place, point) in points.iter().enumerate().filter(|(_, point)| point.is_plain()) {
        alike.entry(point.alike()).or_default().push(place);
    }
    let day = |place: &usize| points.get(*place).and_then(|point| point.when).map_or(0, PartialDate::sort_key);
    let mut lines: Vec<Vec<usize>> = alike.into_values().collect();
    for line in &mut lines {
        line.sort_by_key(day);
    }
    lines.sort_by_key(|line| std::cmp::Reverse(line.last().map_or(0, day)));
    lines
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]
    use super::*;
    use proptest::prelude::*;

    const WHEN: [Option<&str>; 7] = [
        None,
        Some("2024"),
        Some("2024-05"),
        Some("2024-05-17"),
        Some("~2024-05-17"),
        Some("2023-01-01"),
        Some("2025-12-31"),
    ];
    const UNITS: [Option<&str>; 6] = [None, Some("umol/L"), Some("µmol/L"), Some("mg/dL"), Some("MG/DL"), Some("")];
    const LABS: [Option<&str>; 4] = [None, Some("Dynacare"), Some("DYNACARE "), Some("LifeLabs")];
    const METHODS: [Option<&str>; 3] = [None, Some("Jaffé"), Some("jaffe")];

    fn point() -> impl Strategy<Value = Point<'static>> {
        let number = proptest::option::weighted(0.8, -1e6..1e6_f64);
        (0..WHEN.len(), number, any::<bool>(), 0..UNITS.len(), 0..LABS.len(), 0..METHODS.len()).prop_map(
            |(when, number, is_bound, unit, lab, method)| Point {
                when: WHEN[when].map(|when| when.parse().unwrap()),
                number,
                is_bound,
                unit: UNITS[unit],
                lab: LABS[lab],
                method: METHODS[method],
            },
        )
    }

    proptest! {
        #[test]
        fn only_what_agrees_is_joined_and_each_plain_point_once(points in proptest::collection::vec(point(), 0..40)) {
            let lines = lines(&points);
            let mut seen = vec![0; points.len()];
            for line in &lines {
                prop_assert!(!line.is_empty());
                for place in line {
                    seen[*place] += 1;
                }
                for pair in line.windows(2) {
                    let (one, other) = (points[pair[0]], points[pair[1]]);
                    prop_assert_eq!(one.unit.map(canonical).unwrap_or_default(), other.unit.map(canonical).unwrap_or_default());
                    let said = |words: Option<&str>| words.map(|words| folded(words.trim())).unwrap_or_default();
                    prop_assert_eq!(said(one.lab), said(other.lab));
                    prop_assert_eq!(said(one.method), said(other.method));
                    prop_assert!(one.when.unwrap().sort_key() <= other.when.unwrap().sort_key());
                }
            }
            for (point, seen) in points.iter().zip(seen) {
                let has_day = point.when.is_some_and(|when| when.parts().2.is_some());
                prop_assert_eq!(seen, usize::from(has_day && point.number.is_some() && !point.is_bound));
            }
            // What agrees is in one line.
            let mut alike: Vec<Alike> = lines.iter().map(|line| points[line[0]].alike()).collect();
            alike.sort();
            alike.dedup();
            prop_assert_eq!(alike.len(), lines.len());
        }
    }
}
