//! Contact cards: samples against an independent count, and small ones word for word.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod common;

use common::{expected, problems, read};
use importers::{FoundContact, Frame};
use record::CareRole;

fn contacts(frames: &[Frame]) -> Vec<&FoundContact> {
    frames.iter().filter_map(|frame| if let Frame::Contact(one) = frame { Some(one) } else { None }).collect()
}

#[test]
fn each_card_of_the_samples_is_there() {
    let files = expected(&["vcf/", "hostile/vcf_"]);
    for (path, bytes, expected) in &files {
        let (frames, end) = read(bytes);
        assert_eq!(end.refused, None, "{path}");
        assert!(matches!(&frames[0], Frame::Start { kind } if kind.name() == "vcf"), "{path}");
        let found = contacts(&frames);
        assert_eq!(found.len() as u64, expected["cards"].as_u64().unwrap(), "{path}");
        assert_eq!(problems(&frames), [], "{path}");
        if expected["tel"] == 0 {
            assert!(found.iter().all(|one| one.phone.is_none()), "{path}");
        }
        assert_eq!(expected["email"] == 0, found.iter().all(|one| one.email.is_none()), "{path}");
    }
    assert!(files.is_empty() || files.len() > 10, "{}", files.len());
}

#[test]
fn a_hostile_card_is_read_as_people_meant_it() {
    for (_, bytes, _) in expected(&["hostile/vcf_bad"]) {
        let (frames, end) = read(&bytes);
        let names: Vec<&str> = contacts(&frames).iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["Dr. Müller", "Ayşe Öztürk"]);
        assert!(end.peak_kib.unwrap_or(0) < 100 << 10);
    }
}

#[test]
fn a_card_is_read_word_for_word() {
    let (frames, end) = read(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Roy;Anne;;Dr.;\r\nTITLE:Oncologist\r\nORG:Mercy Hospital;Day ward\r\n\
         ADR;TYPE=work:;;12 Elm;Toronto;ON;;\r\nTEL;TYPE=home:1\r\nTEL;TYPE=work:2\r\nEMAIL:a@x.example\r\nEND:VCARD\r\n\
         BEGIN:VCARD\r\nFN:Corner Pharmacy\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Mercy Hospital\r\nORG:Mercy Hospital\r\nEND:VCARD\r\n\
         BEGIN:VCARD\r\nNOTE:nobody\r\nEND:VCARD\r\nBEGIN:VCARD\r\nTEL:5"
            .as_bytes(),
    );
    assert_eq!(end.refused, None);
    let found = contacts(&frames);
    let text = |line: &Option<record::Line>| line.as_ref().map(|line| line.as_str().to_owned());
    let first = found[0];
    assert_eq!(first.name.as_str(), "Dr. Anne Roy");
    assert_eq!(text(&first.field).unwrap(), "Oncologist");
    assert_eq!(text(&first.place).unwrap(), "Mercy Hospital, Day ward, 12 Elm, Toronto, ON");
    assert_eq!((text(&first.phone).unwrap().as_str(), text(&first.email).unwrap().as_str()), ("2", "a@x.example"));
    let roles: Vec<CareRole> = found.iter().map(|one| one.role).collect();
    assert_eq!(roles, [CareRole::Doctor, CareRole::Pharmacy, CareRole::Place, CareRole::Other]);
    assert_eq!(problems(&frames), [("VCARD[4]", "no_title"), ("VCARD[5]", "truncated")]);
    // Kept in vaults: it must stay the same.
    let print: String = first.fingerprint.unwrap().into();
    assert_eq!(print, "26bffecbd8a66946141f9e2b7172b868");
}
