//! Tables of results: samples against an independent count, and small ones word for word.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

mod common;

use common::{expected, problems, read, reader};
use importers::{Ask, Column, DateOrder, Decimal, FileKind, FoundEntry, FoundTable, Frame, Piece, TableChoices};
use record::EntryKind;
use std::sync::atomic::AtomicBool;

fn table(frames: &[Frame]) -> &FoundTable {
    frames.iter().find_map(|frame| if let Frame::Table(table) = frame { Some(table) } else { None }).unwrap()
}

fn entries(frames: &[Frame]) -> Vec<&FoundEntry> {
    frames.iter().filter_map(|frame| if let Frame::Entry(entry) = frame { Some(&**entry) } else { None }).collect()
}

/// Date, name, value as written, number, unit, range.
fn said(entry: &FoundEntry) -> String {
    let when = entry.when.map(|when| when.to_string()).unwrap_or_default();
    let Some(measured) = entry.measured.first() else { return format!("{when}|{}", entry.title.as_str()) };
    let number = measured.number().map(|number| number.to_string()).unwrap_or_default();
    let unit = measured.unit.as_ref().map_or("", |unit| unit.as_str());
    let range =
        measured.range.as_ref().map(|range| format!("{:?}..{:?}", range.low(), range.high())).unwrap_or_default();
    format!("{when}|{}|{}|{number}|{unit}|{range}", entry.title.as_str(), measured.original.as_str())
}

fn all(frames: &[Frame]) -> Vec<String> {
    entries(frames).into_iter().map(said).collect()
}

fn chosen(mut bytes: &[u8], choices: &TableChoices) -> Vec<Frame> {
    let mut frames = Vec::new();
    let ask = Ask { table: Some(choices), ..Ask::default() };
    let stop = AtomicBool::new(false);
    reader()
        .read(ask, &mut bytes, &stop, &mut |piece| {
            if let Piece::Frame(frame) = piece {
                frames.push(frame);
            }
            Ok(())
        })
        .unwrap();
    frames
}

#[test]
fn each_row_of_the_samples_is_there() {
    let files = expected(&["csv/"]);
    for (path, bytes, expected) in &files {
        let (frames, end) = read(bytes);
        assert_eq!(end.refused, None, "{path}");
        assert!(matches!(frames[0], Frame::Start { kind: FileKind::Csv }), "{path}");
        let rows = expected["rows_without_header"].as_u64().unwrap();
        assert_eq!((end.tally.of(EntryKind::LabResult), u64::from(table(&frames).rows)), (rows, rows), "{path}");
        let header: Vec<&str> = table(&frames).header.iter().map(|line| line.as_str()).collect();
        let wanted: Vec<&str> =
            expected["header"].as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect();
        assert_eq!(header, wanted, "{path}");
        let uneven = problems(&frames).iter().filter(|(_, code)| *code == "uneven_row").count() as u64;
        assert_eq!(uneven, expected["ragged_rows"].as_u64().unwrap(), "{path}");
        let undated = entries(&frames).iter().filter(|entry| entry.when.is_none()).count();
        // The row of formulas has neither day nor number.
        let odd = usize::from(path.ends_with("messy.csv"));
        assert_eq!((undated, end.tally.measured), (odd, rows - odd as u64), "{path}");
        assert!(!table(&frames).dates_undecided && !table(&frames).numbers_undecided, "{path}");
        let first = all(&frames)[0].clone();
        let wanted = match path.as_str() {
            "csv/labs_de.csv" => "2011-12-07|Oral temperature|38,46447014042899 Cel|38.46447014042899|Cel|",
            "csv/labs_messy.csv" => {
                "2011-12-07|Oral temperature|38.46447014042899 Cel|38.46447014042899|Cel|Some(30.8)..Some(50.0)"
            }
            _ => "2011-12-07|Oral temperature|38.46447014042899 Cel|38.46447014042899|Cel|",
        };
        assert_eq!(first, wanted, "{path}");
        let codes = entries(&frames).iter().filter(|entry| !entry.codes.is_empty()).count() as u64;
        assert_eq!(codes, if path.contains("us.csv") || path.contains("utf16") { rows } else { 0 }, "{path}");
    }
    assert!(files.is_empty() || files.len() == 4);
}

#[test]
fn a_table_is_read_word_for_word() {
    let text = "Hôpital du Nord\r\nRésultats de Anne Roy\r\n\r\n\
        Date;Examen;Résultat;Unité;Valeurs de référence;Indicateur;Laboratoire;Commentaire\r\n\
        13/02/2024;Potassium;\"4,2\";mmol/L;3,5 – 5,1;;Labo Nord;à jeun\r\n\
        05/03/2024;CRP;<0,5;mg/L;< 5;;Labo Nord;\r\n\
        05/03/2024;Ferritine;1.234;µg/L;30 - 400;H;;\r\n\
        05/03/2024;Culture;négative;;;;;\r\n";
    let bytes = western(text);
    let (frames, end) = read(&bytes);
    assert_eq!(end.refused, None);
    assert_eq!(
        all(&frames),
        [
            "2024-02-13|Potassium|4,2 mmol/L|4.2|mmol/L|Some(3.5)..Some(5.1)",
            "2024-03-05|CRP|<0,5 mg/L|0.5|mg/L|None..Some(5.0)",
            "2024-03-05|Ferritine|1.234 µg/L|1234|µg/L|Some(30.0)..Some(400.0)",
            "2024-03-05|Culture|négative|||",
        ]
    );
    let table = table(&frames);
    assert_eq!((table.rows, table.dates, table.decimal), (4, Some(DateOrder::Day), Some(Decimal::Comma)));
    assert_eq!(table.sample.len(), 4);
    let first = entries(&frames)[0];
    assert_eq!(first.text.as_ref().unwrap().as_str(), "à jeun");
    assert_eq!(first.measured[0].lab.as_ref().unwrap().as_str(), "Labo Nord");
    assert_eq!(problems(&frames), []);
    // Kept in vaults: it must stay the same.
    let print: String = first.fingerprint.unwrap().into();
    assert_eq!(print, "5c5c001bb04814ce7808e4807b62491d");
}

/// windows-1252, as old programs write it.
fn western(text: &str) -> Vec<u8> {
    let byte = |c: char| match c {
        '–' => 0x96,
        c => u8::try_from(u32::from(c)).unwrap(),
    };
    text.chars().map(byte).collect()
}

#[test]
fn what_cannot_be_told_is_asked_and_the_answer_is_followed() {
    let text = b"Date,Test,Result,Units\n09/12/2013,Ferritin,\"1,234\",ug/L\n01/02/2014,Ferritin,12,ug/L\n2014-02-03,Ferritin,13,ug/L\n";
    let (frames, _) = read(text);
    assert!(table(&frames).dates_undecided && table(&frames).numbers_undecided);
    assert_eq!(problems(&frames), [("table", "dates_undecided"), ("row[1]", "number_undecided")]);
    assert_eq!(
        all(&frames),
        ["|Ferritin|1,234 ug/L||ug/L|", "|Ferritin|12 ug/L|12|ug/L|", "2014-02-03|Ferritin|13 ug/L|13|ug/L|"]
    );
    let choices = TableChoices { columns: None, dates: Some(DateOrder::Month), decimal: Some(Decimal::Point) };
    let frames = chosen(text, &choices);
    assert_eq!(problems(&frames), []);
    assert_eq!(all(&frames)[0], "2013-09-12|Ferritin|1,234 ug/L|1234|ug/L|");
    let columns = Some(vec![Column::Unused, Column::Name, Column::Value]);
    let frames = chosen(text, &TableChoices { columns, dates: Some(DateOrder::Day), decimal: Some(Decimal::Comma) });
    assert_eq!(all(&frames)[0], "|Ferritin|1,234|1.234||");
    assert_eq!(table(&frames).columns.len(), 4);
}

#[test]
fn tables_with_a_column_for_each_day_or_each_test_are_read_too() {
    let (frames, _) = read(b"Test;Unit;12.01.2024;13.02.2024\nHb;g/L;138;140\nK;mmol/L;;4,1\n");
    assert_eq!(
        all(&frames),
        ["2024-01-12|Hb|138 g/L|138|g/L|", "2024-02-13|Hb|140 g/L|140|g/L|", "2024-02-13|K|4,1 mmol/L|4.1|mmol/L|"]
    );
    let (frames, _) = read(b"Date,Hb (g/L),Platelets\n2024-01-12,138,200\n2024-02-13,140,\n");
    assert_eq!(
        all(&frames),
        ["2024-01-12|Hb|138 g/L|138|g/L|", "2024-01-12|Platelets|200|200||", "2024-02-13|Hb|140 g/L|140|g/L|"]
    );
}

fn prints(frames: &[Frame]) -> Vec<String> {
    entries(frames).into_iter().map(|entry| entry.fingerprint.unwrap().into()).collect()
}

#[test]
fn a_range_has_numbers_only_where_they_are_surely_its_ends() {
    let text = "Date;Test;Result;Unit;Range;Low;High\n\
        13.01.2024;A;4.2;mmol/L;18-60 y: 3.5-5.1;;\n\
        13.01.2024;B;4.2;mmol/L;M: 3-5 F: 2-4;;\n\
        13.01.2024;C;4.2;mmol/L;97-140 mg/dL;;\n\
        13.01.2024;D;4.2;mmol/L;(3.5-5.1) mmol/l;;\n\
        13.01.2024;E;4.2;mmol/L;;<3.5;5.1\n\
        13.01.2024;F;4.2;mmol/L;;5.1;3.5\n\
        13.01.2024;G;4.2;mmol/L;;3.5;5.1\n";
    let (frames, _) = read(text.as_bytes());
    let ranges: Vec<_> = entries(&frames)
        .into_iter()
        .map(|entry| entry.measured[0].range.clone().unwrap())
        .map(|range| (range.low(), range.high(), range.text().map_or(String::new(), |text| text.as_str().to_owned())))
        .collect();
    let words = |text: &str| (None, None, text.to_owned());
    assert_eq!(
        ranges,
        [
            words("18-60 y: 3.5-5.1"),
            words("M: 3-5 F: 2-4"),
            words("97-140 mg/dL"),
            (Some(3.5), Some(5.1), "(3.5-5.1) mmol/l".to_owned()),
            words("<3.5 – 5.1"),
            words("5.1 – 3.5"),
            (Some(3.5), Some(5.1), String::new()),
        ]
    );
}

#[test]
fn a_value_has_the_number_and_unit_that_its_row_says() {
    let text = "Date;Code;Test;Result;Unit\n\
        13.01.2024;718-7;A;1:160;titre\n\
        13.01.2024;718-7;B;4.2 g/L;mg/L\n\
        13.01.2024;718-7;C;5.2 x10^9;/L\n\
        13.01.2024;718-8;D;4.2 MMOL/L;mmol/L\n\
        13.01.2024;123-4;E;4.2 H;\n\
        13.01.2024;718-7;F;3 colonies of something else;\n\
        13.01.2024;718-7;G;2+;\n\
        13.01.2024;718-7;H;negative;mmol/L\n\
        13.01.2024;718-7;I;1.2E+03;/uL\n";
    let (frames, _) = read(text.as_bytes());
    let day = "2024-01-13";
    assert_eq!(
        all(&frames),
        [
            format!("{day}|A|1:160 titre||titre|"),
            format!("{day}|B|4.2 g/L mg/L||mg/L|"),
            format!("{day}|C|5.2 x10^9 /L||/L|"),
            format!("{day}|D|4.2 MMOL/L|4.2|MMOL/L|"),
            format!("{day}|E|4.2 H|4.2||"),
            format!("{day}|F|3 colonies of something else|||"),
            format!("{day}|G|2+|||"),
            format!("{day}|H|negative||mmol/L|"),
            format!("{day}|I|1.2E+03 /uL|1200|/uL|"),
        ]
    );
    let codes: Vec<usize> = entries(&frames).iter().map(|entry| entry.codes.len()).collect();
    // A code whose last digit does not check is none of LOINC's.
    assert_eq!(codes, [1, 1, 1, 0, 0, 1, 1, 1, 1]);
    let long = format!("Date,Test,Result,Note\n2024-01-13,K,4.1,{}\n", "n".repeat(5_000));
    assert_eq!(problems(&read(long.as_bytes()).0), [("row[1]", "text_cut")]);
}

#[test]
fn no_two_rows_are_one_and_the_same_file_is_the_same_again() {
    // Days that cannot be told, the same row twice, rows of one day that only a column that is not read keeps apart.
    let text = b"Date,Time,Test,Result,Units\n\
        03/04/2024,08:00,K,4.1,mmol/L\n04/03/2024,08:00,K,4.1,mmol/L\n05/06/24,,K,4.1,mmol/L\n\
        05/06/24,,K,4.1,mmol/L\nunknown,,K,4.1,mmol/L\nearlier,,K,4.1,mmol/L\n";
    let (frames, _) = read(text);
    let found = prints(&frames);
    let different: std::collections::HashSet<_> = found.iter().collect();
    assert_eq!((found.len(), different.len()), (6, 6));
    assert_eq!(prints(&read(text).0), found);
    // Whatever the person says of the order of its dates.
    let choices = TableChoices { dates: Some(DateOrder::Day), ..TableChoices::default() };
    assert_eq!(prints(&chosen(text, &choices)), found);
    // Without a column of days, and in columns that are days.
    let undated = b"LOINC,Test,Result\n2823-3,K,4.1\n2823-3,K,4.1\n2823-3,K,4.1\n";
    let found = prints(&read(undated).0);
    assert_eq!(found.iter().collect::<std::collections::HashSet<_>>().len(), 3);
    assert_eq!(prints(&read(undated).0), found);
    let (frames, _) = read(b"Test;Unit;03/04/2024;04/03/2024\nK;mmol/L;4,1;4,1\n");
    let found = prints(&frames);
    assert_eq!((found.len(), found[0] == found[1]), (2, false));
}

#[test]
fn the_year_comes_first_in_two_figures_only_if_somebody_says_so() {
    let text = b"Date,Test,Result,Units\n2003-05-04,K,4.1,mmol/L\n03/04/05,K,4.2,mmol/L\n";
    let (frames, _) = read(text);
    assert_eq!(problems(&frames), [("table", "dates_undecided")]);
    assert_eq!(all(&frames)[1], "|K|4.2 mmol/L|4.2|mmol/L|");
    let choices = TableChoices { dates: Some(DateOrder::Year), ..TableChoices::default() };
    assert_eq!(all(&chosen(text, &choices))[1], "2003-04-05|K|4.2 mmol/L|4.2|mmol/L|");
    let (frames, _) = read(b"Date,Test,Result,Units\n2003-05-04,K,4.1,mmol/L\n05/05/05,K,4.2,mmol/L\n");
    assert_eq!(all(&frames)[1], "2005-05-05|K|4.2 mmol/L|4.2|mmol/L|");
    assert_eq!(table(&frames).dates, None);
}

#[test]
fn what_stands_once_in_a_row_belongs_to_no_value_of_another_test() {
    let said = |frames: &[Frame]| -> Vec<_> {
        let flags = entries(frames).into_iter().map(|entry| {
            let flag = entry.measured[0].flag.as_ref().map_or("", |flag| flag.as_str());
            format!("{} {flag} {}", said(entry), entry.codes.len())
        });
        flags.collect()
    };
    let (frames, _) = read(
        b"Date,Hb (g/L),Platelets,Reference range,Flag,LOINC,Unit\n2024-01-12,138,200,120-160,L,718-7,g/L\n2024-02-13,140,210,120-160,L,718-7,g/L\n",
    );
    assert_eq!(said(&frames)[..2], ["2024-01-12|Hb|138 g/L|138|g/L|  0", "2024-01-12|Platelets|200|200||  0"]);
    // Beside columns of days the row is one test; only the flag is of one of its values, and nobody knows which.
    let (frames, _) = read(
        b"Test,LOINC,Unit,Reference range,Flag,2024-01-12,2024-02-13\nHb,718-7,g/L,120-160,L,138,140\nK,2823-3,mmol/L,3.5-5.1,,4.1,4.2\n",
    );
    let day = |day: &str, value: u8| format!("{day}|Hb|{value} g/L|{value}|g/L|Some(120.0)..Some(160.0)  1");
    assert_eq!(said(&frames)[..2], [day("2024-01-12", 138), day("2024-02-13", 140)]);
    // A name in the row and one above the column are both said.
    let columns = Some(vec![Column::Date, Column::Name, Column::Value, Column::Value]);
    let text = b"Date,Sample,Sodium,Potassium\n2024-01-12,Urine,90,40\n2024-01-13,Blood,139,4.1\n";
    let frames = chosen(text, &TableChoices { columns, ..TableChoices::default() });
    assert_eq!(all(&frames)[..2], ["2024-01-12|Urine – Sodium|90|90||", "2024-01-12|Urine – Potassium|40|40||"]);
}

#[test]
fn a_table_without_headings_is_read_by_what_is_in_it() {
    let (frames, _) = read(b"2024-01-12,718-7,Hemoglobin,138,g/L\n2024-01-12,2823-3,Potassium,4.1,mmol/L\n");
    assert_eq!(all(&frames), ["2024-01-12|Hemoglobin|138 g/L|138|g/L|", "2024-01-12|Potassium|4.1 mmol/L|4.1|mmol/L|"]);
    assert_eq!(table(&frames).header[0].as_str(), "–");
    assert_eq!(entries(&frames)[0].codes[0].code.as_str(), "718-7");
}

#[test]
fn a_table_of_something_else_gives_no_results_and_is_not_refused() {
    let (frames, end) = read(b"Name,Street,Zip\nAnne Roy,12 Elm,10115\nBert Roy,13 Elm,10117\n");
    assert_eq!((end.refused, entries(&frames).len(), table(&frames).rows), (None, 0, 2));
}

#[test]
fn large_and_broken_tables_stay_within_bounds() {
    let mut text = "Date,Test,Result\n".to_owned();
    (0..210_000).for_each(|row| text.push_str(&format!("2024-01-01,Hb,{row}\n")));
    let (frames, end) = read(text.as_bytes());
    assert_eq!((end.refused, entries(&frames).len()), (None, 200_000));
    assert_eq!(problems(&frames), [("table", "text_cut")]);
    assert!(end.peak_kib.unwrap_or(0) < 100 << 10, "{:?}", end.peak_kib);
    // A quote that nothing closes.
    let (frames, end) =
        read(format!("Date,Test,Result\n2024-01-01,Hb,1\n2024-01-01,\"Hb,{}", "1\n".repeat(5_000_000)).as_bytes());
    assert_eq!((end.refused, entries(&frames).len()), (None, 2));
    assert!(end.peak_kib.unwrap_or(0) < 100 << 10, "{:?}", end.peak_kib);
    // A note that would be said with each of two hundred values a row.
    let mut wide = format!(
        "Test;Note{}\n",
        (1..=198).map(|day| format!(";{}.{}.20{}", day % 28 + 1, day % 12 + 1, day % 90 + 10)).collect::<String>()
    );
    (0..4).for_each(|row| wide.push_str(&format!("T{row};n{}\n", ";1".repeat(198))));
    (4..1_500).for_each(|row| wide.push_str(&format!("T{row};{}{}\n", "n".repeat(4_000), ";1".repeat(198))));
    let (frames, end) = read(wide.as_bytes());
    assert_eq!(end.refused, None);
    assert!((20_000..100_000).contains(&entries(&frames).len()), "{}", entries(&frames).len());
    assert_eq!(problems(&frames).last().map(|(_, code)| *code), Some("text_cut"));
}
