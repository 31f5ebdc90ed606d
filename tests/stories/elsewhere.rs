//! A kept file opened with another program: it is written out for that, and goes when the records are locked.

use crate::byhand::list;
use crate::world::{World, corpus};
use app::elsewhere::open;
use app::inside::OneFile;
use app::records::{self, OneRecord, SetNews};
use app::unlock;
use app::view::{NewsState, UiError};
use std::fs;
use std::path::{Path, PathBuf};

fn opened(world: &World) -> PathBuf {
    world.dir.path().join("opened")
}

/// The file of the record that was added last.
fn with_file(world: &World, person: &str, path: PathBuf) -> OneFile {
    world.take_in(person, &[path]);
    let newest = list(world, person).into_iter().max_by(|one, other| one.id.cmp(&other.id)).unwrap();
    let shown = records::show(&world.app, OneRecord { id: newest.id.clone() }).unwrap();
    let object = shown.files.first().map(|file| file.object.clone());
    let object = object.or_else(|| shown.sources.first().and_then(|source| source.object.clone())).unwrap();
    OneFile { record: newest.id, object }
}

#[test]
fn a_file_is_there_for_the_other_program_until_the_records_are_locked() {
    let (world, person) = World::with_lena();
    let file = with_file(&world, &person, corpus("pdf/letter.pdf"));
    let mut seen = None;
    open(&world.app, &file, |path| {
        seen = Some((path.to_owned(), fs::read(path).unwrap()));
        true
    })
    .unwrap();
    let (path, bytes) = seen.unwrap();
    assert_eq!(bytes, fs::read(corpus("pdf/letter.pdf")).unwrap());
    assert_eq!(path.file_name().unwrap(), "letter.pdf");
    assert_eq!(path.parent().and_then(Path::parent).unwrap(), opened(&world));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&path), mode(path.parent().unwrap()), mode(&opened(&world))), (0o600, 0o700, 0o700));
    }
    // A second time it is another file: the first may be open still.
    open(&world.app, &file, |second| second != path && second.exists() && path.exists()).unwrap();
    unlock::lock(&world.app).unwrap();
    assert!(!opened(&world).exists());
    assert_eq!(open(&world.app, &file, |_| true).unwrap_err().told(), Some(UiError::Locked));
    assert!(!opened(&world).exists());
}

#[test]
fn it_goes_before_the_computer_sleeps_at_the_end_and_after_a_crash() {
    let (mut world, person) = World::with_lena();
    let file = with_file(&world, &person, corpus("pdf/letter.pdf"));
    open(&world.app, &file, |_| true).unwrap();
    unlock::lock_at_once(&world.app);
    assert!(!opened(&world).exists());

    // A crash leaves it; the next start removes it before anybody unlocks.
    let left = opened(&world).join("0011");
    fs::create_dir_all(&left).unwrap();
    fs::write(left.join("letter.pdf"), "in clear").unwrap();
    world.restart();
    assert!(!opened(&world).exists());

    world.unlock();
    open(&world.app, &file, |_| true).unwrap();
    assert!(opened(&world).exists());
    // A second window of the program, which finds the records in use.
    let second = World::over(world.dir.path());
    assert!(opened(&world).exists());
    drop(second);
    let while_locked = open(&world.app, &file, |_| {
        unlock::lock_at_once(&world.app);
        false
    });
    assert!(while_locked.is_err() && !opened(&world).exists());
    world.settle();
    world.unlock();
    open(&world.app, &file, |_| true).unwrap();
    let wait = std::time::Duration::from_secs(10);
    assert!(unlock::close_for_exit(&world.app, wait, wait));
    assert!(!opened(&world).exists());
}

#[test]
fn what_no_program_takes_or_another_could_run_leaves_nothing() {
    let (world, person) = World::with_lena();
    let file = with_file(&world, &person, corpus("pdf/letter.pdf"));
    let empty = |world: &World| fs::read_dir(opened(world)).map_or(0, Iterator::count) == 0;
    assert_eq!(open(&world.app, &file, |_| false).unwrap_err().told(), Some(UiError::NoProgram));
    assert!(empty(&world));
    let bundle = with_file(&world, &person, corpus("fhir/small-bundle.json"));
    let never = |_: &Path| -> bool { panic!("it was handed over") };
    assert_eq!(open(&world.app, &bundle, never).unwrap_err().told(), Some(UiError::NoProgram));
    assert!(empty(&world));
}

#[test]
fn what_may_hold_news_is_not_opened_elsewhere_before_it_is_opened_here() {
    let (world, person) = World::with_lena();
    let path = world.dir.path().join("report.txt");
    fs::write(&path, "Harbour Hospital\nSURGICAL PATHOLOGY REPORT\nSpecimen: rectum").unwrap();
    world.take_in(&person, &[path]);
    let record = list(&world, &person).into_iter().find(|line| line.news.is_some()).unwrap().id;
    let set = |state| records::set_news(&world.app, SetNews { id: record.clone(), state }).unwrap();
    set(NewsState::Opened);
    let shown = records::show(&world.app, OneRecord { id: record.clone() }).unwrap();
    let file = OneFile { record: record.clone(), object: shown.files[0].object.clone() };
    open(&world.app, &file, |path| path.extension().is_some_and(|ending| ending == "txt")).unwrap();
    set(NewsState::Closed);
    assert_eq!(open(&world.app, &file, |_| true).unwrap_err().told(), Some(UiError::NotFound));
}
