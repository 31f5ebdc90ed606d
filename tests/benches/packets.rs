//! A packet of 200 documents and a disc of 1 GiB through the real app.
//! `cargo bench --workspace --profile dev --bench packets`; needs 6 GiB of disk.
//!
//! The bare limit is the same bytes read from plain files and written to others, each brought to the disk, in the same run.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::panic,
    clippy::expect_used,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a program of its own that prints its figures"
)]

#[path = "../stories/disc_made.rs"]
#[allow(dead_code, reason = "the stories use more of it")]
mod disc_made;
#[path = "../stories/keychain.rs"]
#[allow(dead_code, reason = "the stories use it")]
mod keychain;
mod memory;
#[path = "../stories/pdf_made.rs"]
mod pdf_made;
#[path = "../stories/world.rs"]
#[allow(dead_code, reason = "the stories use more of it")]
mod world;

use app::cases::{self, BeginCase};
use app::packets::{self, SavePacket};
use app::records::{self, ListRecords, SetNews};
use app::view::{Event, NewsState, PacketForm, PacketWanted};
use memory::{forget_peak, peak_mb};
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::Path;
use std::time::{Duration, Instant};
use world::{World, secret};

const DOCUMENTS: usize = 200;
const DOCUMENT: usize = 300_000;
/// Slices in each of four series; one is 512 KiB.
const SLICES: [u32; 4] = [500; 4];

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let from = folder.path().join("from");
    let disc = from.join("disc");
    disc_made::disc(&disc, &[(disc_made::LENA, &SLICES)], 512);
    let documents = from.join("documents");
    fs::create_dir(&documents).unwrap();
    for number in 0..DOCUMENTS {
        let words = format!("Document {number}");
        fs::write(documents.join(format!("letter_{number:03}.pdf")), pdf_made::pdf(&[&words, "Second page"], DOCUMENT))
            .unwrap();
    }
    let (world, person) = World::with_lena();
    world.take_in(&person, std::slice::from_ref(&disc));
    world.take_in(&person, std::slice::from_ref(&documents));
    let mut all = Vec::new();
    let mut after = None;
    loop {
        let input = ListRecords { person: person.clone(), filter: Default::default(), after };
        let page = records::list(&world.app, input).unwrap();
        all.extend(page.entries);
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    for line in all.iter().filter(|line| line.news.is_some()) {
        records::set_news(&world.app, SetNews { id: line.id.clone(), state: NewsState::Opened }).unwrap();
    }
    let input = BeginCase { person, condition: None, about: Some("The lump".into()) };
    let wanted = PacketWanted {
        case: cases::begin(&world.app, input).unwrap().case.id,
        recipient: String::new(),
        records: all.into_iter().map(|line| line.id).collect(),
        named: Vec::new(),
        without_names: false,
        case_page: false,
        questions: Vec::new(),
    };
    let (time, plan) = timed(|| packets::plan(&world.app, wanted.clone()).unwrap());
    println!("{} records, {} MB: planned in {time:.2?}", wanted.records.len(), plan.bytes / 1_000_000);
    let (time, _) = timed(|| packets::plan(&world.app, wanted.clone()).unwrap());
    println!("  planned again in {time:.2?}");
    for form in [PacketForm::Folder, PacketForm::Zip, PacketForm::Age] {
        let mut ratios = Vec::new();
        for round in 0..3 {
            let to = folder.path().join(format!("copy {round}"));
            let (limit, bytes) = timed(|| copy(&from, &to));
            fs::remove_dir_all(&to).unwrap();
            world.events.lock().unwrap().clear();
            let words = (form == PacketForm::Age).then(|| secret(world::PASSWORD));
            let input = SavePacket { wanted: wanted.clone(), seal: plan.seal.clone(), form, words };
            let place = folder.path().join(packets::file_name(form));
            forget_peak();
            let (ours, _) = timed(|| packets::save(&world.app, input, &place).unwrap());
            let told =
                world.events.lock().unwrap().iter().filter(|event| matches!(event, Event::Packing(Some(_)))).count();
            println!(
                "  {form:?}: {ours:.2?}; plain copy of {} MB: {limit:.2?}; told {told} times; most memory {} MB",
                bytes / 1_000_000,
                peak_mb()
            );
            ratios.push(ours.as_secs_f64() / limit.as_secs_f64());
            if form == PacketForm::Folder { fs::remove_dir_all(&place) } else { fs::remove_file(&place) }.unwrap();
        }
        ratios.sort_by(f64::total_cmp);
        println!("  {form:?}: median ratio {:.2} (target at most 1.5)", ratios[1]);
    }
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let began = Instant::now();
    let done = work();
    (began.elapsed(), done)
}

/// Every file below a folder, written anew and brought to the disk.
fn copy(from: &Path, to: &Path) -> u64 {
    fs::create_dir(to).unwrap();
    let mut buffer = vec![0; 256 * 1024];
    let mut bytes = 0;
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            bytes += copy(&entry.path(), &target);
            continue;
        }
        let (mut source, mut written) = (File::open(entry.path()).unwrap(), File::create(target).unwrap());
        loop {
            let read = source.read(&mut buffer).unwrap();
            if read == 0 {
                break;
            }
            written.write_all(&buffer[..read]).unwrap();
            bytes += read as u64;
        }
        written.sync_all().unwrap();
    }
    File::open(to).unwrap().sync_all().unwrap();
    bytes
}
