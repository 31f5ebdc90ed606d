//! Records that leave for a second opinion: what is on the list is in the bytes, and nothing else.
#![allow(clippy::print_stdout, reason = "a test says what it skipped")]

use crate::byhand::{blank, list};
use crate::disc_made::{LENA, disc, tree};
use crate::pdf_made::pdf;
use crate::world::{World, corpus, secret};
use app::cases::{self, BeginCase, OneCase};
use app::items::{self, SaveItem};
use app::packets::{self, NoteReceipt, SavePacket};
use app::records::{self, OneRecord, SetLeftOut, SetNews};
use app::view::{
    EntryLine, Event, ItemKind, NewsState, PacketForm, PacketHow, PacketLine, PacketPlan, PacketView, PacketWanted,
    UiError, WrittenValue,
};
use app::{Error, undo, written};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const WORDS: &str = "seven quiet rivers under plum windows";

fn take_in(world: &World, person: &str, files: &[(&str, Vec<u8>)]) {
    let folder = world.dir.path().join("coming");
    fs::create_dir_all(&folder).unwrap();
    let paths: Vec<PathBuf> = files
        .iter()
        .map(|(name, bytes)| {
            let path = folder.join(name);
            fs::write(&path, bytes).unwrap();
            path
        })
        .collect();
    world.take_in(person, &paths);
}

pub(crate) fn begin(world: &World, person: &str) -> String {
    let input = BeginCase { person: person.into(), condition: None, about: Some("The lump".into()) };
    cases::begin(&world.app, input).unwrap().case.id
}

pub(crate) fn wanted(case: &str, records: &[String]) -> PacketWanted {
    PacketWanted {
        case: case.into(),
        recipient: "Dr. Maren Ashdown".into(),
        records: records.to_vec(),
        named: Vec::new(),
        without_names: false,
        case_page: false,
        questions: Vec::new(),
    }
}

fn save(world: &World, wanted: &PacketWanted, form: PacketForm, place: &Path) -> PacketView {
    let seal = packets::plan(&world.app, wanted.clone()).unwrap().seal;
    let words = (form == PacketForm::Age).then(|| secret(WORDS));
    let input = SavePacket { wanted: wanted.clone(), seal, form, words };
    packets::save(&world.app, input, place).unwrap().packet.unwrap()
}

fn called<'a>(lines: &'a [EntryLine], title: &str) -> &'a EntryLine {
    lines
        .iter()
        .find(|line| line.title == title)
        .unwrap_or_else(|| panic!("{title} of {:?}", lines.iter().map(|l| &l.title).collect::<Vec<_>>()))
}

fn line<'a>(plan: &'a PacketPlan, record: &str) -> &'a PacketLine {
    plan.lines.iter().find(|line| line.record.as_deref() == Some(record)).unwrap()
}

/// What a program not ours says; none where it is not here.
fn other_program(program: &str, arguments: &[&str]) -> Option<(bool, Vec<u8>)> {
    match Command::new(program).args(arguments).output() {
        Ok(done) => Some((done.status.success(), done.stdout)),
        Err(_) => {
            assert!(std::env::var_os("SECOND_CHAIR_REQUIRE_TOOLS").is_none(), "{program} is missing");
            println!("skipped: no {program}");
            None
        }
    }
}

/// The text of a PDF, by a program not ours.
fn text(pdf: &Path) -> Option<String> {
    let (good, text) = other_program("pdftotext", &["-layout", pdf.to_str().unwrap(), "-"])?;
    assert!(good, "{pdf:?}");
    Some(String::from_utf8(text).unwrap())
}

fn sound(pdf: &Path) {
    if let Some((good, said)) = other_program("qpdf", &["--check", pdf.to_str().unwrap()]) {
        assert!(good, "{}", String::from_utf8_lossy(&said));
    }
}

/// A family's records of every kind, each with a word that stands nowhere else.
fn household() -> (World, String, String) {
    let (world, lena) = World::with_lena();
    let results =
        br#"[{"resourceType":"Observation","id":"2","status":"final","category":[{"coding":[{"code":"laboratory"}]}],
        "code":{"text":"Potassium"},"effectiveDateTime":"2026-05-18","valueQuantity":{"value":4.1,"unit":"mmol/L"},
        "referenceRange":[{"text":"3.5 - 5.0 xylophone"}]},
        {"resourceType":"Observation","id":"3","status":"final","category":[{"coding":[{"code":"laboratory"}]}],
        "code":{"text":"Sodium"},"effectiveDateTime":"2026-05-18","valueString":"notchosen"},
        {"resourceType":"DiagnosticReport","id":"1","status":"final","code":{"text":"Surgical pathology report"},
        "effectiveDateTime":"2026-05-18","conclusion":"closedword"}]"#;
    take_in(
        &world,
        &lena,
        &[
            ("first_letter.pdf", pdf(&["alphaword page", "betaword page"], 10)),
            ("second_letter.pdf", pdf(&["gammaword"], 10)),
            ("kept_back.pdf", pdf(&["leftoutword"], 10)),
            ("not_chosen.pdf", pdf(&["notchosenword"], 10)),
            ("locked_letter.pdf", fs::read(corpus("pdf/locked.pdf")).unwrap()),
            ("remarks.txt", b"deltaword in a plain text".to_vec()),
            ("grey.jpg", fs::read(corpus("picture/grey.jpg")).unwrap()),
            ("small.png", fs::read(corpus("picture/small.png")).unwrap()),
            ("fax.tif", fs::read(corpus("picture/group3-two.tif")).unwrap()),
            ("results.json", results.to_vec()),
        ],
    );
    let from = world.dir.path().join("CD 2024");
    disc(&from, &[(LENA, &[3, 2])], 16);
    world.take_in(&lena, &[from]);
    for line in list(&world, &lena) {
        if line.news.is_some() && line.kind == app::view::EntryKind::ImagingStudy {
            records::set_news(&world.app, SetNews { id: line.id, state: NewsState::Opened }).unwrap();
        }
    }
    let case = begin(&world, &lena);
    (world, lena, case)
}

fn leave_out(world: &World, id: &str, left_out: bool) {
    records::set_left_out(&world.app, SetLeftOut { id: id.into(), left_out }).unwrap();
}

#[test]
fn what_is_on_the_list_is_in_the_bytes_and_nothing_else() {
    let (world, lena, case) = household();
    let lines = list(&world, &lena);
    leave_out(&world, &called(&lines, "kept back").id, true);
    let closed = lines.iter().find(|line| line.news.is_some() && line.title.is_empty()).unwrap();
    let not_chosen = ["not chosen", "Sodium"].map(|title| called(&lines, title).id.clone());
    let chosen: Vec<String> = lines.iter().map(|line| line.id.clone()).filter(|id| !not_chosen.contains(id)).collect();
    // What belongs to a thing to send comes first.
    let item = items::list(&world.app, OneCase { case: case.clone() }).unwrap();
    let mut fields = item.into_iter().find(|item| item.kind == ItemKind::Consults).unwrap().fields;
    fields.records = vec![called(&lines, "second letter").id.clone()];
    items::save(&world.app, SaveItem { case: case.clone(), kind: ItemKind::Consults, id: None, fields }).unwrap();

    let mut asked = wanted(&case, &chosen);
    asked.case_page = true;
    let plan = packets::plan(&world.app, asked.clone()).unwrap();
    assert_eq!(plan.kept_back, 2, "left out, and closed");
    let how = |title: &str| line(&plan, &called(&lines, title).id).how;
    assert_eq!(how("first letter"), PacketHow::Pages);
    assert_eq!(how("grey"), PacketHow::Pages);
    assert_eq!(how("small"), PacketHow::Pages);
    assert_eq!(how("fax"), PacketHow::Pages);
    assert_eq!(how("locked letter"), PacketHow::Locked);
    assert_eq!(how("remarks"), PacketHow::AsFile);
    assert_eq!(how("Potassium"), PacketHow::WrittenOut);
    assert_eq!(how("CT Thorax"), PacketHow::Disc);
    assert_eq!(line(&plan, &called(&lines, "second letter").id).first, Some(1), "of a thing to send: first");
    assert_eq!(line(&plan, &called(&lines, "fax").id).pages, Some(1));
    assert_eq!(plan.lines.iter().filter(|line| line.how == PacketHow::Made).count(), 2);

    let place = world.dir.path().join("out").join("Records");
    fs::create_dir(place.parent().unwrap()).unwrap();
    let made = save(&world, &asked, PacketForm::Folder, &place);
    assert_eq!((made.name.as_str(), made.hash.as_deref()), ("Records", None));
    let files = tree(&place);
    // Exactly the files of the list.
    let on_disc: BTreeMap<String, Vec<u8>> = files
        .iter()
        .filter_map(|(name, bytes)| Some((name.strip_prefix("Pictures 1/")?.to_owned(), bytes.clone())))
        .collect();
    assert_eq!(on_disc, tree(&world.dir.path().join("CD 2024")), "the disc as it was");
    let mut others: Vec<&str> =
        files.keys().filter(|name| !name.starts_with("Pictures 1/")).map(String::as_str).collect();
    others.sort_unstable();
    let mut planned: Vec<&str> =
        plan.files.iter().map(|file| file.name.as_str()).filter(|name| !name.ends_with('/')).collect();
    planned.sort_unstable();
    assert_eq!(others, planned);
    assert!(
        files.values().any(|bytes| bytes == &fs::read(corpus("pdf/locked.pdf")).unwrap()),
        "the locked one as it is"
    );
    // The hashes are those of the bytes.
    for part in made.parts.iter().filter(|part| !part.name.ends_with('/')) {
        assert_eq!(part.bytes, files[&part.name].len() as u64, "{}", part.name);
        let path = place.join(&part.name);
        if let Some((_, said)) = other_program("sha256sum", &[path.to_str().unwrap()]) {
            assert!(String::from_utf8(said).unwrap().starts_with(&part.hash), "{}", part.name);
        }
    }
    let volume = place.join("Records volume 1.pdf");
    sound(&volume);
    if let Ok(folder) = std::env::var("PICTURES") {
        fs::copy(&volume, Path::new(&folder).join("volume.pdf")).unwrap(); // to look at
    }
    if let Some(text) = text(&volume) {
        let order = ["Contents", "The lump", "gammaword", "alphaword", "betaword"];
        let found: Vec<usize> =
            order.iter().map(|word| text.find(word).unwrap_or_else(|| panic!("{word}: {text}"))).collect();
        assert!(found.is_sorted(), "{found:?}");
        for word in ["xylophone", "4.1 mmol/L", "Lena Marchetti", "Ashdown"] {
            assert!(text.contains(word), "{word}");
        }
        for word in ["leftoutword", "notchosen", "closedword", "Surgical", "kept back"] {
            assert!(!text.contains(word), "{word}");
        }
    }
    // Nor anywhere else: neither the export that values came from, nor what was not chosen.
    for (name, bytes) in &files {
        for word in ["leftoutword", "notchosen", "closedword"] {
            assert!(!bytes.windows(word.len()).any(|part| part == word.as_bytes()), "{word} in {name}");
        }
    }
    assert!(files.iter().any(|(name, bytes)| name.starts_with("Files/") && bytes == b"deltaword in a plain text"));

    // Named one by one, they go; what was not opened still says nothing of itself.
    asked.named = vec![called(&lines, "kept back").id.clone(), closed.id.clone()];
    let plan = packets::plan(&world.app, asked.clone()).unwrap();
    assert_eq!((plan.kept_back, line(&plan, &closed.id).title.as_str()), (0, ""));
    let second = save(&world, &asked, PacketForm::Folder, &place);
    assert_eq!(second.name, "Records 2", "nothing is overwritten");
    if let Some(text) = text(&place.with_file_name("Records 2").join("Records volume 1.pdf")) {
        assert!(text.contains("leftoutword") && text.contains("closedword"));
    }
    assert!(
        !second.parts.iter().any(|part| part.holds.iter().any(|title| title.contains("Surgical"))),
        "{:?}",
        second.parts
    );

    // Noted, and that it came.
    let input = NoteReceipt { id: made.id.clone(), received: Some("2026-05-20".into()), note: Some("by hand".into()) };
    let step = packets::note_receipt(&world.app, input).unwrap().undo;
    let noted = || {
        let all = packets::list(&world.app, OneCase { case: case.clone() }).unwrap();
        assert_eq!(all.len(), 2);
        all.into_iter().find(|packet| packet.id == made.id).unwrap()
    };
    assert_eq!(noted().received.as_deref(), Some("2026-05-20"));
    undo::step(&world.app, undo::Undo { step }).unwrap();
    assert_eq!((noted().received, noted().recipient.as_deref()), (None, Some("Dr. Maren Ashdown")));
}

#[test]
fn a_zip_file_and_a_locked_one_open_with_other_programs_and_hold_the_same() {
    let (world, lena, case) = household();
    let chosen: Vec<String> = list(&world, &lena).into_iter().map(|line| line.id).collect();
    let asked = wanted(&case, &chosen);
    let out = world.dir.path().join("out");
    fs::create_dir(&out).unwrap();
    save(&world, &asked, PacketForm::Folder, &out.join("Records"));
    let zip = save(&world, &asked, PacketForm::Zip, &out.join("Records.zip"));
    let folder = tree(&out.join("Records"));
    let unpacked = |file: &Path, to: &str| {
        let to = out.join(to);
        let (good, _) = other_program("unzip", &["-q", file.to_str().unwrap(), "-d", to.to_str().unwrap()])?;
        assert!(good);
        Some(tree(&to))
    };
    if let Some(there) = unpacked(&out.join("Records.zip"), "zip") {
        assert_eq!(there, folder);
    }
    let whole = out.join("Records.zip");
    if let Some((_, said)) = other_program("sha256sum", &[whole.to_str().unwrap()]) {
        assert!(String::from_utf8(said).unwrap().starts_with(zip.hash.as_deref().unwrap()));
    }

    let weak = SavePacket {
        wanted: asked.clone(),
        seal: packets::plan(&world.app, asked.clone()).unwrap().seal,
        form: PacketForm::Age,
        words: Some(secret("password")),
    };
    let refused = packets::save(&world.app, weak, &out.join("weak.age")).unwrap_err();
    assert!(matches!(refused, Error::PasswordShort { .. }), "{refused}");
    save(&world, &asked, PacketForm::Age, &out.join("Records.zip.age"));
    let sealed = fs::read(out.join("Records.zip.age")).unwrap();
    assert!(sealed.starts_with(b"age-encryption.org/v1"));
    let plain = vault::open_with_words(&sealed, &secret(WORDS).0).unwrap();
    fs::write(out.join("opened.zip"), plain).unwrap();
    if let Some(there) = unpacked(&out.join("opened.zip"), "age") {
        assert_eq!(there, folder);
    }
    let left: Vec<_> =
        fs::read_dir(&out).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    assert!(!left.iter().any(|name| name.ends_with(".part")), "{left:?}");
}

#[test]
fn what_would_differ_from_what_was_shown_is_refused() {
    let (world, lena, case) = household();
    let lines = list(&world, &lena);
    let chosen = vec![called(&lines, "Potassium").id.clone(), called(&lines, "first letter").id.clone()];
    let asked = wanted(&case, &chosen);
    let seal = packets::plan(&world.app, asked.clone()).unwrap().seal;
    assert_eq!(packets::plan(&world.app, asked.clone()).unwrap().seal, seal, "the same choice is the same packet");
    let place = world.dir.path().join("Records.zip");
    let refused = |change: &dyn Fn(&mut PacketWanted)| {
        let mut wanted = asked.clone();
        change(&mut wanted);
        let input = SavePacket { wanted, seal: seal.clone(), form: PacketForm::Zip, words: None };
        let told = packets::save(&world.app, input, &place).unwrap_err().told();
        assert_eq!(told, Some(UiError::LookAgain));
        assert!(!place.exists());
    };
    refused(&|wanted| wanted.records.truncate(1));
    refused(&|wanted| wanted.recipient = "Somebody else".into());
    refused(&|wanted| wanted.without_names = true);
    refused(&|wanted| wanted.case_page = true);
    let value = WrittenValue {
        name: None,
        value: "4.2".into(),
        unit: Some("mmol/L".into()),
        range: None,
        flag: None,
        lab: None,
        method: None,
    };
    let potassium = records::show(&world.app, OneRecord { id: chosen[0].clone() }).unwrap();
    let corrected = written::WriteRecord {
        id: Some(chosen[0].clone()),
        values: vec![value],
        when: potassium.line.when.clone(),
        ..blank(&lena, potassium.line.kind, "Potassium")
    };
    written::save(&world.app, corrected).unwrap();
    refused(&|_| {});
}

#[test]
fn volumes_are_no_larger_than_they_may_be_and_pages_run_on() {
    let (world, lena) = World::with_lena();
    let names: Vec<String> = (1..=7).map(|n| format!("letter_{n}.pdf")).collect();
    let words: Vec<String> = (1..=7).map(|n| format!("wordof{n}")).collect();
    let mut files: Vec<(&str, Vec<u8>)> =
        names.iter().zip(&words).map(|(name, words)| (name.as_str(), pdf(&[words, "second page"], 600_000))).collect();
    files.push(("huge.pdf", pdf(&["hugeword"], 2_400_000)));
    take_in(&world, &lena, &files);
    let case = begin(&world, &lena);
    let chosen: Vec<String> = list(&world, &lena).into_iter().map(|line| line.id).collect();
    let asked = wanted(&case, &chosen);
    let most = 2_500_000;
    let plan = packets::plan_within(&world.app, &asked, most).unwrap();
    let place = world.dir.path().join("Records");
    let input = SavePacket { wanted: asked, seal: plan.seal.clone(), form: PacketForm::Folder, words: None };
    let made = packets::save_within(&world.app, input, &place, most).unwrap().packet.unwrap();
    let volumes: Vec<_> = made.parts.iter().filter(|part| part.name.starts_with("Records volume")).collect();
    assert!(volumes.len() >= 3, "{:?}", volumes.iter().map(|part| part.bytes).collect::<Vec<_>>());
    assert!(volumes.iter().all(|part| part.bytes <= most));
    assert!(plan.lines.iter().any(|line| line.title == "huge" && line.how == PacketHow::TooLarge));
    let mut number = 1;
    for line in plan.lines.iter().filter(|line| line.how == PacketHow::Pages) {
        assert_eq!((line.first, line.pages), (Some(number), Some(2)));
        number += 2;
    }
    for volume in volumes {
        sound(&place.join(&volume.name));
    }
    if let Some(text) = text(&place.join("Records volume 1.pdf")) {
        assert!(text.contains("letter 7") && text.contains("huge") && !text.contains("wordof7"), "{text}");
    }
}

#[test]
fn a_disc_with_something_held_back_stays_until_that_is_named() {
    let (world, lena) = World::with_lena();
    let second = crate::disc_made::Who { study: ("MR Brain", 5), ..LENA };
    let from = world.dir.path().join("CD");
    disc(&from, &[(LENA, &[2]), (second, &[2])], 16);
    world.take_in(&lena, std::slice::from_ref(&from));
    let ids: Vec<String> = list(&world, &lena).into_iter().map(|line| line.id).collect();
    for id in &ids {
        records::set_news(&world.app, SetNews { id: id.clone(), state: NewsState::Opened }).unwrap();
    }
    let lines = list(&world, &lena);
    let (chest, brain) = (called(&lines, "CT Thorax").id.clone(), called(&lines, "MR Brain").id.clone());
    leave_out(&world, &brain, true);
    let case = begin(&world, &lena);
    let mut asked = wanted(&case, std::slice::from_ref(&chest));
    let plan = packets::plan(&world.app, asked.clone()).unwrap();
    assert_eq!((plan.kept_back, plan.files.len()), (1, 0), "the disc holds what is left out");
    asked.records.push(brain.clone());
    assert_eq!(packets::plan(&world.app, asked.clone()).unwrap().kept_back, 2);
    asked.named = vec![brain.clone()];
    let plan = packets::plan(&world.app, asked).unwrap();
    assert_eq!(plan.kept_back, 0);
    let discs: Vec<_> = plan.files.iter().filter(|file| file.name.starts_with("Pictures")).collect();
    assert_eq!(discs.len(), 1, "the same disc once");
    assert_eq!(line(&plan, &chest).file, line(&plan, &brain).file);
}

#[test]
fn what_is_cancelled_leaves_nothing() {
    let (world, lena) = World::with_lena();
    let from = world.dir.path().join("CD");
    disc(&from, &[(LENA, &[200])], 512);
    world.take_in(&lena, std::slice::from_ref(&from));
    let ids: Vec<String> = list(&world, &lena).into_iter().map(|line| line.id).collect();
    for id in &ids {
        records::set_news(&world.app, SetNews { id: id.clone(), state: NewsState::Opened }).unwrap();
    }
    let case = begin(&world, &lena);
    let asked = wanted(&case, &ids);
    let out = world.dir.path().join("out");
    fs::create_dir(&out).unwrap();
    for (form, name) in [(PacketForm::Folder, "Records"), (PacketForm::Zip, "Records.zip")] {
        world.events.lock().unwrap().clear();
        let seal = packets::plan(&world.app, asked.clone()).unwrap().seal;
        let input = SavePacket { wanted: asked.clone(), seal, form, words: None };
        let ended = std::thread::scope(|scope| {
            let making = scope.spawn(|| packets::save(&world.app, input, &out.join(name)));
            let is_going = || {
                let events = world.events.lock().unwrap();
                events.iter().any(|event| matches!(event, Event::Packing(Some(progress)) if progress.done > 0))
            };
            while !is_going() && !making.is_finished() {
                std::thread::sleep(std::time::Duration::from_millis(1));
            }
            packets::cancel(&world.app).unwrap();
            making.join().unwrap()
        });
        assert!(matches!(ended, Err(Error::Stopped)), "{ended:?}");
        assert_eq!(fs::read_dir(&out).unwrap().count(), 0);
        assert!(matches!(world.events.lock().unwrap().last(), Some(Event::Packing(None))));
    }
    assert!(packets::list(&world.app, OneCase { case }).unwrap().is_empty());
}

/// Files of others, where they are: none is lost, none stops the packet.
#[test]
fn real_files_become_pages_or_go_as_they_are() {
    let given = std::env::var_os("SECOND_CHAIR_DATA").map(PathBuf::from);
    let root = given.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data")).join("pdf");
    if !root.is_dir() {
        return println!("skipped: no samples");
    }
    let (world, lena) = World::with_lena();
    world.take_in(&lena, &[root]);
    let lines = list(&world, &lena);
    for line in &lines {
        if line.news.is_some() {
            records::set_news(&world.app, SetNews { id: line.id.clone(), state: NewsState::Opened }).unwrap();
        }
    }
    let case = begin(&world, &lena);
    let chosen: Vec<String> = lines.iter().map(|line| line.id.clone()).collect();
    let asked = wanted(&case, &chosen);
    let plan = packets::plan(&world.app, asked.clone()).unwrap();
    let place = world.dir.path().join("Records");
    let made = save(&world, &asked, PacketForm::Folder, &place);
    let files = tree(&place);
    for id in &chosen {
        let line = line(&plan, id);
        assert!(files.contains_key(&line.file), "{line:?}");
    }
    let kinds = |how: PacketHow| plan.lines.iter().filter(|line| line.how == how).count();
    println!(
        "{} records: {} as pages, {} locked, {} as they are",
        chosen.len(),
        kinds(PacketHow::Pages),
        kinds(PacketHow::Locked),
        kinds(PacketHow::NotPages)
    );
    assert!(kinds(PacketHow::Pages) > 20 && kinds(PacketHow::Locked) > 0);
    assert!(made.parts.len() > 1);
}
