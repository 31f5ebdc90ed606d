//! Each invariant of ARCHITECTURE.md names the tests that hold it: ``Held by `file`: `test`, `test`.`` Both must exist.

use crate::tree;

#[test]
fn each_invariant_names_a_test_that_exists() {
    let text = tree::read("ARCHITECTURE.md");
    let section = text.split("\n## Invariants").nth(1).unwrap().split("\n## ").next().unwrap();
    let mut invariants = 0;
    for paragraph in section
        .split("\n\n")
        .filter(|paragraph| paragraph.trim_start().starts_with(|letter: char| letter.is_ascii_digit()))
    {
        invariants += 1;
        let held = paragraph.split("Held by").nth(1);
        let held = held.unwrap_or_else(|| panic!("held by no test: {paragraph}"));
        let (mut file, mut tests) = (None, 0);
        for name in held.split('`').skip(1).step_by(2) {
            if name.contains('/') {
                file = Some((name, tree::read(name)));
                continue;
            }
            let (path, source) = file.as_ref().unwrap_or_else(|| panic!("no file stands before {name}"));
            assert!(is_test_in(name, path, source), "{path} has no test {name}");
            tests += 1;
        }
        assert!(tests > 0, "held by no test: {paragraph}");
    }
    assert_eq!(invariants, 9, "DESIGN has nine rules that hold everywhere");
}

/// In Rust a function under `#[test]`; in JavaScript the title of a `test(…)` or a `test.each(…)(…)`.
fn is_test_in(name: &str, path: &str, source: &str) -> bool {
    if !path.ends_with(".rs") {
        return ["test(", "it(", ")("].iter().any(|call| source.contains(&format!("{call}\"{name}\"")));
    }
    // proptest! writes `#[test]` above its functions too.
    let Some(at) = source.find(&format!("fn {name}(")) else { return false };
    let before: Vec<&str> = source[..at].lines().rev().take(4).collect();
    before.iter().any(|line| line.trim() == "#[test]")
}
