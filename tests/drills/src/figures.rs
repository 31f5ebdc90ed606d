//! What a drill saw, as rows of a table for docs/reliability.md.

use crate::check::Fault;

/// Counted for one workload, or one file.
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) runs: usize,
    pub(crate) lost: usize,
    pub(crate) damaged: usize,
    pub(crate) shut: usize,
    pub(crate) panics: usize,
    /// The first few, in words.
    pub(crate) words: Vec<String>,
}

const WORDS: usize = 5;

impl Row {
    pub(crate) fn new(name: &str) -> Self {
        Self { name: name.to_owned(), runs: 0, lost: 0, damaged: 0, shut: 0, panics: 0, words: Vec::new() }
    }

    /// Counts one; answers whether it was a fault that should be looked at.
    pub(crate) fn count(&mut self, outcome: &Result<(), Fault>, what: impl FnOnce() -> String) -> bool {
        self.runs += 1;
        let Err(fault) = outcome else { return false };
        match fault {
            Fault::Lost(_) => self.lost += 1,
            Fault::Damaged(_) => self.damaged += 1,
            Fault::Shut(_) => self.shut += 1,
            Fault::Panic => self.panics += 1,
        }
        if self.words.len() < WORDS {
            self.words.push(format!("{}: {fault} ({})", self.name, what()));
            return true;
        }
        false
    }

    pub(crate) fn faults(&self) -> usize {
        self.lost + self.damaged + self.shut + self.panics
    }
}

/// Prints the rows and their sum.
pub(crate) fn print(kind: &str, rows: &[Row], seconds: f64) {
    println!("\n| {kind} | Runs | Lost | Damaged | Does not open | Panics |\n|---|---|---|---|---|---|");
    let mut all = [0; 5];
    for row in rows {
        let numbers = [row.runs, row.lost, row.damaged, row.shut, row.panics];
        for (sum, number) in all.iter_mut().zip(numbers) {
            *sum += number;
        }
        print_line(&row.name, numbers);
    }
    print_line("all", all);
    println!("\n{} in {seconds:.0} s, {:.0} a second", all[0], all[0] as f64 / seconds.max(0.001));
    rows.iter().flat_map(|row| &row.words).for_each(|words| println!("  {words}"));
}

/// Whether all is well: no fault, and each control has found some.
pub(crate) fn verdict(control: &str, rows: &[Row], controls: &[Row]) -> Result<(), String> {
    println!("\nControl: {control}");
    for row in controls {
        println!("  {}: {} of {} with a fault", row.name, row.faults(), row.runs);
    }
    let blind: Vec<&str> = controls.iter().filter(|row| row.faults() == 0).map(|row| row.name.as_str()).collect();
    if !blind.is_empty() {
        return Err(format!("the control found nothing in {}: the drill shows nothing", blind.join(", ")));
    }
    match rows.iter().map(Row::faults).sum::<usize>() {
        0 => Ok(()),
        faults => Err(format!("{faults} faults")),
    }
}

fn print_line(name: &str, numbers: [usize; 5]) {
    let cells: Vec<String> = numbers.iter().map(usize::to_string).collect();
    println!("| {name} | {} |", cells.join(" | "));
}
