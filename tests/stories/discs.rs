//! Imaging discs: kept whole, shown by study and series, handed on byte for byte.

use crate::disc_made::{LENA, PAUL, Who, disc, pieces, slice, tree};
use crate::world::{World, corpus};
use app::import::{self, AnswerWhose, OneImport, WhoseAnswer};
use app::inside::{OneFile, OnePicture};
use app::records::{self, ListRecords, OneRecord, SetNews};
use app::view::{EntryKind, EntryLine, EntryView, ImportReport, JobState, NewsState, RefusedCode, StudyView};
use app::{Error, inside, originals, people, search, undo};
use std::fs;
use std::path::Path;

/// The records of a person. A scan may hold news, and shows once it is opened.
pub(crate) fn shown(world: &World, person: &str) -> Vec<EntryView> {
    let page =
        records::list(&world.app, ListRecords { person: person.into(), filter: Default::default(), after: None })
            .unwrap();
    let show = |line: EntryLine| {
        if line.news.is_some() {
            records::set_news(&world.app, SetNews { id: line.id.clone(), state: NewsState::Opened }).unwrap();
        }
        records::show(&world.app, OneRecord { id: line.id }).unwrap()
    };
    page.entries.into_iter().map(show).collect()
}

/// The records that are studies on a disc.
fn studies(world: &World, person: &str) -> Vec<(String, StudyView)> {
    shown(world, person)
        .into_iter()
        .filter_map(|record| {
            let study = record.study?;
            assert_eq!(record.line.kind, EntryKind::ImagingStudy);
            Some((record.line.id, study))
        })
        .collect()
}

fn report(world: &World, id: &str) -> ImportReport {
    import::report(&world.app, OneImport { id: id.into() }).unwrap()
}

/// Every series shows its picture.
fn pictures_show(world: &World, record: &str, study: &StudyView) {
    for series in &study.series {
        let input = OnePicture {
            record: record.into(),
            object: study.disc.clone().unwrap(),
            within: Some(series.first.clone().unwrap()),
            page: 1,
            longest: 300,
        };
        let picture = inside::picture(&world.app, input).unwrap();
        assert_eq!(picture[..4], 1_u32.to_le_bytes());
        assert!(picture[4..].starts_with(b"\x89PNG\r\n\x1a\n"));
    }
}

/// The disc that a study lies on.
pub(crate) fn disc_of(record: &str, study: &StudyView) -> OneFile {
    OneFile { record: record.into(), object: study.disc.clone().unwrap() }
}

fn found(world: &World, person: &str, words: &str) -> usize {
    search::find(&world.app, search::Search { person: person.into(), query: words.into() }).unwrap().hits.len()
}

#[test]
fn a_disc_is_kept_whole_sorted_by_person_and_goes_out_as_it_came() {
    let (world, lena) = World::with_lena();
    let paul = people::add(&world.app, people::AddPerson { name: "Paul Roy".to_owned() }).unwrap().id;
    let chosen = world.dir.path().join("from the hospital");
    let from = chosen.join("CD 2024");
    disc(&from, &[(LENA, &[25, 15]), (PAUL, &[20])], 16);
    fs::copy(corpus("pdf/letter.pdf"), chosen.join("letter.pdf")).unwrap();

    let job = world.take_in(&lena, std::slice::from_ref(&chosen));
    assert_eq!(job.state, JobState::Asking, "scans of two people");
    let id = job.import_id.unwrap();
    let asked = report(&world, &id);
    let names: Vec<_> = asked.files.iter().map(|file| (file.name.as_str(), file.kind.as_str(), file.refused)).collect();
    assert_eq!(names, [("CD 2024", "imaging-disc", None), ("letter.pdf", "pdf", None)], "{asked:?}");
    let to = |name: &str| if name.contains("Lena") { lena.clone() } else { paul.clone() };
    let answers = asked.whose.iter().map(|one| WhoseAnswer {
        group: one.group,
        person: Some(one.name.as_deref().map_or_else(|| lena.clone(), to)),
    });
    let answers = AnswerWhose { id: id.clone(), answers: answers.collect() };
    world.events.lock().unwrap().clear();
    let job = import::answer_whose(&world.app, answers).unwrap().job.unwrap();
    assert_eq!(world.ended(&job).state, JobState::Done);

    let closed =
        records::list(&world.app, ListRecords { person: lena.clone(), filter: Default::default(), after: None })
            .unwrap();
    let closed = closed.entries.into_iter().find(|line| line.kind == EntryKind::ImagingStudy).unwrap();
    let (hers, his) = (studies(&world, &lena), studies(&world, &paul));
    let images = |all: &[(String, StudyView)]| -> Vec<Vec<u32>> {
        all.iter().map(|(_, study)| study.series.iter().map(|series| series.images).collect()).collect()
    };
    assert_eq!((images(&hers), images(&his)), (vec![vec![25, 15]], vec![vec![20]]));
    assert_eq!((found(&world, &lena, "thorax"), found(&world, &paul, "knee"), found(&world, &lena, "knee")), (1, 1, 0));
    for (record, study) in hers.iter().chain(&his) {
        pictures_show(&world, record, study);
    }

    // Out again, beside what is there.
    let out = world.dir.path().join("stick");
    fs::create_dir(&out).unwrap();
    let input = disc_of(&hers[0].0, &hers[0].1);
    assert_eq!(originals::name(&world.app, &input).unwrap(), ("CD 2024".to_owned(), false));
    for expected in ["CD 2024", "CD 2024 2"] {
        let saved = originals::save(&world.app, input.clone(), &out.join("CD 2024")).unwrap();
        assert_eq!((saved.saved, saved.name.as_deref()), (true, Some(expected)));
        assert!(tree(&out.join(expected)) == tree(&from));
    }
    assert_eq!(fs::read_dir(&out).unwrap().count(), 2, "nothing half stays beside them");
    let other = OneFile { record: his[0].0.clone(), object: shown(&world, &lena)[0].line.id.clone() };
    assert!(matches!(originals::save(&world.app, other, &out.join("x")), Err(Error::NotFound)));

    // What is closed is not handed on either.
    let close = |state| records::set_news(&world.app, SetNews { id: closed.id.clone(), state }).unwrap();
    close(NewsState::Closed);
    let input = disc_of(&hers[0].0, &hers[0].1);
    assert!(matches!(originals::name(&world.app, &input), Err(Error::NotFound)));
    assert!(matches!(originals::save(&world.app, input, &out.join("x")), Err(Error::NotFound)));
    close(NewsState::Opened);

    // Taken back and brought back, and the same disc once more.
    let step = import::take_back(&world.app, OneImport { id }).unwrap();
    assert_eq!((studies(&world, &lena).len(), studies(&world, &paul).len(), found(&world, &lena, "thorax")), (0, 0, 0));
    undo::step(&world.app, undo::Undo { step: step.undo }).unwrap();
    assert_eq!((studies(&world, &lena).len(), studies(&world, &paul).len()), (1, 1));
    let again = world.take_in(&lena, &[from]);
    assert!(report(&world, &again.import_id.unwrap()).files[0].already_here);
    assert_eq!(studies(&world, &lena).len(), 1);
}

/// A zip archive whose files are stored as they are (APPNOTE 4.3).
fn zip(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let crc = |bytes: &[u8]| {
        !bytes.iter().fold(u32::MAX, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg()))
        })
    };
    let (mut all, mut table) = (Vec::new(), Vec::new());
    for (name, bytes) in files {
        let (from, size) = (u32::try_from(all.len()).unwrap(), u32::try_from(bytes.len()).unwrap());
        let mut about = vec![20, 0, 0, 8, 0, 0, 0, 0, 33, 80];
        for number in [crc(bytes), size, size, u32::try_from(name.len()).unwrap()] {
            about.extend(number.to_le_bytes());
        }
        all.extend(b"PK\x03\x04");
        all.extend(&about);
        all.extend(name.as_bytes());
        all.extend(bytes);
        table.extend(b"PK\x01\x02\x14\x00");
        table.extend(&about);
        table.extend([0; 10]);
        table.extend(from.to_le_bytes());
        table.extend(name.as_bytes());
    }
    let (at, count) = (u32::try_from(all.len()).unwrap(), u16::try_from(files.len()).unwrap().to_le_bytes());
    all.extend(&table);
    all.extend(b"PK\x05\x06\0\0\0\0");
    all.extend(count);
    all.extend(count);
    all.extend(u32::try_from(table.len()).unwrap().to_le_bytes());
    all.extend(at.to_le_bytes());
    all.extend([0, 0]);
    all
}

#[test]
fn a_disc_in_an_archive_stays_the_archive_it_was() {
    let (world, lena) = World::with_lena();
    let scans = (1..=12).map(|number| (format!("CD/IM{number:02}"), slice(&LENA, 1, number, 64)));
    let bytes = zip(&scans.chain([("CD/VIEWER.EXE".to_owned(), b"MZ made up".to_vec())]).collect::<Vec<_>>());
    let path = world.dir.path().join("scans.zip");
    fs::write(&path, &bytes).unwrap();
    let job = world.take_in(&lena, &[path]);
    let report = report(&world, &job.import_id.unwrap());
    assert_eq!((report.files.len(), report.files[0].kind.as_str()), (1, "imaging-disc"), "{report:?}");
    let all = studies(&world, &lena);
    let (record, study) = &all[0];
    assert_eq!((all.len(), study.series.len(), study.series[0].images), (1, 1, 12));
    pictures_show(&world, record, study);
    let out = world.dir.path().join("copy.zip");
    let input = disc_of(record, study);
    assert_eq!(originals::name(&world.app, &input).unwrap(), ("scans.zip".to_owned(), true));
    let saved = originals::save(&world.app, input, &out).unwrap();
    assert_eq!((saved.saved, saved.name.as_deref()), (true, Some("copy.zip")));
    assert!(fs::read(out).unwrap() == bytes);
    assert_eq!(found(&world, &lena, "thorax"), 1);
}

/// A disc of some size, so that there is a while in which it goes in.
fn large(root: &Path) {
    const MANY: Who = Who { study: ("CT Thorax", 3), ..LENA };
    disc(root, &[(MANY, &[160])], 512);
}

fn begin(world: &World, person: &str, chosen: &Path) -> String {
    let job = import::start(&world.app, person, vec![chosen.to_owned()]).unwrap().job.unwrap();
    loop {
        let jobs = import::jobs(&world.app).unwrap();
        let view = jobs.first().expect("it ended too early");
        if view.file_name == "disc" && view.done > 0 {
            break;
        }
        std::thread::yield_now();
    }
    job
}

#[test]
fn a_disc_that_is_taken_out_costs_itself_alone_and_nothing_of_it_stays() {
    let (world, lena) = World::with_lena();
    let chosen = world.dir.path().join("chosen");
    large(&chosen.join("disc"));
    fs::copy(corpus("pdf/letter.pdf"), chosen.join("letter.pdf")).unwrap();
    let job = begin(&world, &lena, &chosen);
    fs::remove_dir_all(chosen.join("disc/VIEWER")).unwrap(); // comes last
    assert_eq!(world.ended(&job).state, JobState::Done);
    let report = report(&world, &job);
    let files: Vec<_> =
        report.files.iter().map(|file| (file.name.as_str(), file.refused, file.object.is_some())).collect();
    assert_eq!(files, [("disc", Some(RefusedCode::CannotOpen), false), ("letter.pdf", None, true)]);
    assert_eq!(shown(&world, &lena).len(), 1);
    assert_eq!(pieces(world.dir.path()).len(), 0);
}

#[test]
fn a_disc_that_is_not_wanted_any_more_leaves_nothing() {
    let (world, lena) = World::with_lena();
    large(&world.dir.path().join("disc"));
    let job = begin(&world, &lena, &world.dir.path().join("disc"));
    import::cancel(&world.app, import::OneJob { id: job.clone() }).unwrap();
    let view = world.ended(&job);
    assert_eq!((view.state, view.import_id), (JobState::Cancelled, None));
    assert_eq!((shown(&world, &lena).len(), pieces(world.dir.path()).len()), (0, 0));
}
