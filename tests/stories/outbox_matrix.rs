//! Each way to send, each fault of the network, each moment at which the program can end: whatever happens, what was agreed to arrives
//! as it was shown, is taken once, and nothing goes twice without somebody saying so.
//!
//! The program is ended by a panic out of its clock or out of telling its screens, at each call of either between the beginning of an
//! attempt and its end: these stand before and after everything that is written or opened. Then all is dropped and opened anew.

use crate::keychain::StoryKeychain;
use crate::sending::{
    Server, WORDS, agree, contacts, decide, https, looked_at, mail, mail_starttls, service_at, stands,
};
use crate::world::{PASSWORD, secret};
use app::sendings::Decision;
use app::view::{PasswordHint, SendFailure, SendingState as State, SendingView};
use app::{App, Clock, Limits, Reader, Setting, Trust, WorkFactor, outbox, people, setup, unlock};
use servers::{Authority, Certificate, HttpsFault as H, MailFault as M, MailServer};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

/// What is wrong the first time; afterwards all is well.
#[derive(Clone)]
enum Fault {
    Server(Wrong),
    /// Nobody listens.
    Shut,
    /// There is no computer of that name, ever.
    NoName,
}

#[derive(Clone)]
enum Wrong {
    Https(H),
    Mail(M),
}

/// What is known at the end of the first attempt, if nothing ends the program.
type First = (State, Option<SendFailure>);

/// When the program ends: at which call of what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kill {
    Never,
    Clock(i64),
    Screens(i64),
}

/// Burns down by one at each call, and then ends the program.
#[derive(Default)]
struct Fuse(AtomicI64);

impl Fuse {
    /// -1: it does not burn.
    fn light(&self, calls: i64) {
        self.0.store(calls, Ordering::SeqCst);
    }

    fn burn(&self) {
        if self.0.load(Ordering::SeqCst) >= 0 && self.0.fetch_sub(1, Ordering::SeqCst) == 0 {
            // Not `panic!`: nobody wants to read this hundreds of times.
            std::panic::resume_unwind(Box::new("the program ends here"));
        }
    }

    fn has_burnt(&self) -> bool {
        self.0.swap(-1, Ordering::SeqCst) == -1
    }
}

struct FusedClock {
    ms: AtomicU64,
    fuse: Fuse,
}

impl Clock for FusedClock {
    fn now_ms(&self) -> i64 {
        self.fuse.burn();
        i64::try_from(1_780_000_000_000 + self.steady_ms()).unwrap()
    }
    fn steady_ms(&self) -> u64 {
        self.ms.fetch_add(1, Ordering::SeqCst)
    }
    fn today(&self) -> (i32, u8, u8) {
        (2026, 5, 21)
    }
    fn zone(&self) -> String {
        "America/Toronto".to_owned()
    }
}

/// A computer whose program can end at any moment and start again.
struct Desk {
    dir: tempfile::TempDir,
    clock: Arc<FusedClock>,
    screens: Arc<Fuse>,
    trust: Trust,
    limits: Limits,
    app: Arc<App>,
    person: String,
}

impl Desk {
    fn new(authority: &Authority, limits: Limits) -> Self {
        // In memory where that is a folder: nothing here is about disks, and every cell waits for many writes.
        let memory = Path::new("/dev/shm");
        let dir = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap();
        let clock = Arc::new(FusedClock { ms: AtomicU64::new(0), fuse: Fuse(AtomicI64::new(-1)) });
        let screens = Arc::new(Fuse(AtomicI64::new(-1)));
        let trust = Trust::Only(authority.pem());
        let app = start(dir.path(), &clock, &screens, &trust, limits);
        let input = setup::CreateRecords {
            person: "Lena Marchetti".into(),
            author: None,
            password: secret(PASSWORD),
            hint: PasswordHint::WithMyPapers,
        };
        setup::create(&app, input).unwrap();
        let person = people::list(&app).unwrap()[0].id.clone();
        Self { dir, clock, screens, trust, limits, app, person }
    }

    fn wait(&self, minutes: u64) {
        self.clock.ms.fetch_add(minutes * 60_000, Ordering::SeqCst);
    }

    /// One look at what waits, in which the program may end. Answers whether it did.
    fn tend(&mut self, kill: Kill) -> bool {
        match kill {
            Kill::Never => {}
            Kill::Clock(calls) => self.clock.fuse.light(calls),
            Kill::Screens(calls) => self.screens.light(calls),
        }
        let ended = catch_unwind(AssertUnwindSafe(|| outbox::tend(&self.app))).is_err();
        let burnt = self.clock.fuse.has_burnt() & self.screens.has_burnt();
        assert!(kill == Kill::Never || burnt == ended, "the program ended by itself");
        if ended {
            self.start_again();
        }
        ended
    }

    fn start_again(&mut self) {
        let app = start(self.dir.path(), &self.clock, &self.screens, &self.trust, self.limits);
        drop(std::mem::replace(&mut self.app, app));
        unlock::with_password(&self.app, unlock::Unlock { password: secret(PASSWORD) }).unwrap();
    }
}

fn start(dir: &Path, clock: &Arc<FusedClock>, screens: &Arc<Fuse>, trust: &Trust, limits: Limits) -> Arc<App> {
    let screens = Arc::clone(screens);
    App::new(Setting {
        dir: dir.to_owned(),
        clock: Arc::clone(clock) as Arc<dyn Clock>,
        keychain: Arc::<StoryKeychain>::default(),
        reader: Reader::new(env!("CARGO_BIN_EXE_journeys-reader").into(), Vec::new()),
        work: WorkFactor::quick(),
        listener: Box::new(move |_| screens.burn()),
        trust: trust.clone(),
        limits,
    })
}

const QUEUED: fn(SendFailure) -> First = |why| (State::Queued, Some(why));
const FAILED: fn(SendFailure) -> First = |why| (State::Failed, Some(why));
const UNKNOWN: fn(SendFailure) -> First = |why| (State::Unknown, Some(why));
const TAKEN: First = (State::Accepted, None);
const SLOW: Duration = Duration::from_millis(1_600);

fn https_faults() -> Vec<(Fault, First)> {
    use SendFailure as F;
    let wrong = |fault| Fault::Server(Wrong::Https(fault));
    vec![
        (wrong(H::None), TAKEN),
        (Fault::Shut, QUEUED(F::NoConnection)),
        (Fault::NoName, QUEUED(F::NameUnknown)),
        (wrong(H::Certificate(Certificate::WrongName)), FAILED(F::Certificate)),
        (wrong(H::Certificate(Certificate::Expired)), FAILED(F::Certificate)),
        (wrong(H::Certificate(Certificate::UnknownAuthority)), FAILED(F::Certificate)),
        (wrong(H::InClear), FAILED(F::NotEncrypted)),
        (wrong(H::ResetAtOnce), QUEUED(F::CutOff)),
        (wrong(H::ResetBeforeBody), QUEUED(F::CutOff)),
        (wrong(H::ResetAfterBody), QUEUED(F::CutOff)),
        (wrong(H::Status(500)), QUEUED(F::Busy)),
        (wrong(H::Header(503, "Retry-After", "120".into())), QUEUED(F::Busy)),
        (wrong(H::Slow(SLOW)), QUEUED(F::TimedOut)),
        (wrong(H::CutHead), QUEUED(F::CutOff)),
        (wrong(H::CutBody), TAKEN),
        (wrong(H::LostAnswer), QUEUED(F::CutOff)),
        (wrong(H::Twice), TAKEN),
        (wrong(H::Nonsense), QUEUED(F::AnswerUnreadable)),
        (wrong(H::Header(308, "Location", "https://localhost:1/".into())), FAILED(F::Redirected)),
        (wrong(H::Status(422)), FAILED(F::Refused)),
    ]
}

fn mail_faults() -> Vec<(Fault, First)> {
    use SendFailure as F;
    let wrong = |fault| Fault::Server(Wrong::Mail(fault));
    vec![
        (wrong(M::None), TAKEN),
        (Fault::Shut, QUEUED(F::NoConnection)),
        (Fault::NoName, QUEUED(F::NameUnknown)),
        (wrong(M::Certificate(Certificate::WrongName)), FAILED(F::Certificate)),
        (wrong(M::Certificate(Certificate::Expired)), FAILED(F::Certificate)),
        (wrong(M::Certificate(Certificate::UnknownAuthority)), FAILED(F::Certificate)),
        (wrong(M::ResetAtOnce), QUEUED(F::CutOff)),
        (wrong(M::Greeting("421 too busy")), QUEUED(F::Busy)),
        (wrong(M::Login("535 no")), FAILED(F::LoginRefused)),
        (wrong(M::Receiver("550 nobody")), FAILED(F::AddressRefused)),
        (wrong(M::Receiver("450 full")), QUEUED(F::Busy)),
        (wrong(M::ResetBeforeData), QUEUED(F::CutOff)),
        (wrong(M::ResetInData), UNKNOWN(F::CutOff)),
        (wrong(M::ResetAfterData), UNKNOWN(F::CutOff)),
        (wrong(M::LostAnswer), UNKNOWN(F::CutOff)),
        (wrong(M::CutAnswer), UNKNOWN(F::CutOff)),
        (wrong(M::Slow(SLOW)), UNKNOWN(F::TimedOut)),
        (wrong(M::Twice), TAKEN),
        (wrong(M::End("451 later")), QUEUED(F::Busy)),
        (wrong(M::End("552 too large")), FAILED(F::Refused)),
    ]
}

#[test]
fn over_https_whatever_happens_it_arrives_as_shown_and_is_taken_once() {
    matrix("https", &https_faults());
}

#[test]
fn by_mail_whatever_happens_it_arrives_as_shown_and_nothing_goes_twice_in_silence() {
    matrix("mail", &mail_faults());
}

#[test]
fn by_mail_after_starttls_the_same_and_nothing_is_said_in_clear() {
    use SendFailure as F;
    let mut faults = mail_faults();
    let wrong = |fault| Fault::Server(Wrong::Mail(fault));
    faults.push((wrong(M::NoStartTls), FAILED(F::NotEncrypted)));
    faults.push((wrong(M::SlippedIn), FAILED(F::AnswerUnreadable)));
    matrix("starttls", &faults);
}

/// A panic that does not end the program, as the shell catches it: what was under way is in doubt, and does not stay "being sent".
#[test]
fn what_a_panic_cuts_off_is_in_doubt_and_is_not_sent_again_by_itself() {
    let authority = Arc::new(Authority::new());
    let desk = Desk::new(&authority, crate::sending::PATIENT);
    for calls in 0..3 {
        let server = mail(&authority, &[M::None]);
        let service = service_at(&desk.app, &server, servers::NAME);
        let (request, check) = looked_at(&desk.app, &desk.person, &service, server.way());
        agree(&desk.app, &request, &check);
        desk.screens.light(calls);
        assert!(catch_unwind(AssertUnwindSafe(|| outbox::tend(&desk.app))).is_err());
        assert!(desk.screens.has_burnt());
        assert_eq!(stands(&desk.app, &request).state, State::Sending);
        let before = server.connections();
        assert_eq!(before, usize::from(calls == 2));
        for _ in 0..2 {
            outbox::tend(&desk.app);
            desk.wait(60);
            let now = stands(&desk.app, &request);
            assert_eq!((now.state, now.failure), (State::Unknown, Some(SendFailure::CutOff)), "{calls}");
            assert_eq!(server.connections(), before);
        }
    }
}

/// Each fault without an end of the program, then with one at each call until the attempt is over.
fn matrix(way: &str, faults: &[(Fault, First)]) {
    let authority = Arc::new(Authority::new());
    let hurried = Limits { connect: SLOW / 2, total: SLOW / 2 };
    let mut cells = 0;
    for (fault, first) in faults {
        let slow = first.1 == Some(SendFailure::TimedOut);
        let mut desk = Desk::new(&authority, if slow { hurried } else { crate::sending::PATIENT });
        let (shown, ended) = cell(&mut desk, &authority, way, fault, Kill::Never, Some(*first));
        assert!(!ended, "{shown}");
        cells += 1;
        // Waiting for nothing takes its time: there, some moments will do.
        for (kill, step) in [(Kill::Clock as fn(i64) -> Kill, if slow { 4 } else { 1 }), (Kill::Screens, 1)] {
            let mut call = 0;
            while cell(&mut desk, &authority, way, fault, kill(call), None).1 {
                call += step;
                cells += 1;
                assert!(call < 100, "it never comes to its end");
            }
            assert!(call > 1, "{shown}: the program was never ended, which proves nothing");
        }
    }
    #[allow(clippy::print_stderr, reason = "how much was looked at")]
    {
        eprintln!("{way}: {cells} cells, {} faults", faults.len());
    }
}

fn server(authority: &Arc<Authority>, way: &str, fault: &Fault) -> Server {
    let server = match (way, fault) {
        ("https", Fault::Server(Wrong::Https(fault))) => https(authority, &[fault.clone(), H::None]),
        ("https", _) => https(authority, &[H::None]),
        ("mail", Fault::Server(Wrong::Mail(fault))) => mail(authority, &[fault.clone(), M::None]),
        ("mail", _) => mail(authority, &[M::None]),
        (_, Fault::Server(Wrong::Mail(fault))) => mail_starttls(authority, &[fault.clone(), M::None]),
        _ => mail_starttls(authority, &[M::None]),
    };
    if matches!(fault, Fault::Shut) {
        server.shut();
    }
    server
}

/// One request, from the first look to its end. Answers what was looked at, and whether the program ended in it.
fn cell(
    desk: &mut Desk,
    authority: &Arc<Authority>,
    way: &str,
    fault: &Fault,
    kill: Kill,
    first: Option<First>,
) -> (String, bool) {
    let server = server(authority, way, fault);
    let name = match fault {
        Fault::Server(Wrong::Https(fault)) => format!("{way} {fault:?} {kill:?}"),
        Fault::Server(Wrong::Mail(fault)) => format!("{way} {fault:?} {kill:?}"),
        Fault::Shut => format!("{way} shut {kill:?}"),
        Fault::NoName => format!("{way} no name {kill:?}"),
    };
    let host = if matches!(fault, Fault::NoName) { "nobody.invalid" } else { servers::NAME };
    let service = service_at(&desk.app, &server, host);
    let (request, check) = looked_at(&desk.app, &desk.person, &service, server.way());
    let sending = agree(&desk.app, &request, &check);
    assert_eq!(server.connections(), 0, "{name}");

    let ended = desk.tend(kill);
    let mut now = stands(&desk.app, &request);
    if let Some(first) = first {
        assert_eq!((now.state, now.failure), first, "{name}");
    }
    // Where nobody knows, or it failed for good, nothing more goes by itself.
    if matches!(now.state, State::Unknown | State::Failed) {
        let before = server.connections();
        desk.wait(60 * 24);
        desk.tend(Kill::Never);
        assert_eq!((server.connections(), stands(&desk.app, &request).state), (before, now.state), "{name}");
    }
    assert_ne!(now.state, State::Sending, "{name}");
    server.open();
    let mut said = 0;
    for round in 0.. {
        match now.state {
            State::Accepted => break,
            State::Queued => desk.wait(61),
            State::Unknown | State::Failed => {
                said += 1;
                decide(&desk.app, &sending.id, Decision::Again);
            }
            other => panic!("{name}: {other:?}"),
        }
        if round > 0 && matches!(fault, Fault::NoName) {
            decide(&desk.app, &sending.id, Decision::Stop);
            break;
        }
        assert!(round < 40, "{name}: it never arrives");
        desk.tend(Kill::Never);
        now = stands(&desk.app, &request);
    }
    arrived(&server, &now, &check.exact, said, matches!(fault, Fault::NoName), &name);
    assert!(!now.consents.is_empty(), "{name}");
    assert_eq!((&now.exact, &now.hash), (&check.exact, &sending.hash), "{name}");
    assert!(contacts(&desk.app, server.port()) >= server.connections(), "{name}");
    (name, ended)
}

/// What the server got is what was shown; it took it once, or as often as the person said so.
fn arrived(server: &Server, sending: &SendingView, shown: &str, said: usize, nobody: bool, name: &str) {
    assert_eq!(sending.hash, vault::hash(shown.as_bytes()), "{name}");
    let times = match server {
        Server::Https(server) => {
            for got in server.got() {
                assert_eq!(got.body, shown.as_bytes(), "{name}");
                assert_eq!(got.key(), format!("\"{}\"", sending.id), "{name}");
                assert!(!got.line.contains('?'), "{name}");
            }
            server.taken().len()
        }
        Server::Mail(server, _) => {
            let taken = server.taken();
            for mail in &taken {
                assert_eq!(mail.bytes, shown.as_bytes(), "{name}");
            }
            let id = format!("Message-ID: <{}@mail.example>", sending.id);
            assert!(taken.is_empty() || shown.contains(&id), "{name}");
            assert!(taken.len() <= 1 + said, "{name}: {} mails, the person said {said} times", taken.len());
            let clear = server.in_clear();
            for words in [MailServer::USER, MailServer::PASSWORD, "Marchetti", "AUTH", "MAIL", WORDS] {
                assert!(!clear.windows(words.len()).any(|part| part == words.as_bytes()), "{name}: {words}");
            }
            // By its number a receiver tells the repeats.
            usize::from(!taken.is_empty())
        }
    };
    assert_eq!(times, usize::from(!nobody), "{name}");
}
