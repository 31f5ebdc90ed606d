//! No lock-in: a vault opens with `age` and SQLCipher alone, by the very steps of `docs/data-format.md`.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test may panic, and says what it skips")]

mod common;

use common::{NOW, expose, password, text};
use record::{Colour, ImportId, Line, ObjectId, Person, PersonId, Question, QuestionId, Text};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use vault::{Action, Label, NewObject, Vault, WorkFactor};

const QUESTION: &str = "Faut-il attendre \u{ab} deux semaines \u{bb} ? µ ≤ ≥";

#[test]
fn the_steps_of_the_document_open_a_vault_by_either_door() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let Some(path) = tools(&root) else { return };
    let temporary = tempfile::tempdir().unwrap();
    let big: Vec<u8> = (0..300_000_u32).map(|n| (n % 251) as u8).collect();
    let code = fill(temporary.path(), &big);

    for (key_file, passphrase) in [("password.age", expose(&password()).to_owned()), ("recovery.age", text(&code))] {
        let mut child = Command::new("python3")
            .arg(root.join("crates/vault/tests/foreign_tools/open_vault.py"))
            .arg(root.join("docs/data-format.md"))
            .arg(temporary.path())
            .arg(key_file)
            .env("PATH", &path)
            .stdin(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(passphrase.as_bytes()).unwrap();
        let ended = child.wait_with_output().unwrap();
        assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));

        let copy = temporary.path().join("copy");
        let questions = fs::read_to_string(copy.join("questions.txt")).unwrap();
        assert_eq!(questions, format!("Anna Roy: {QUESTION}\n    because of the trip\n"));
        assert!(fs::read(copy.join("documents/0000-scan.pdf")).unwrap() == big);
        assert_eq!(fs::read(copy.join("documents/0001-note.txt")).unwrap(), b"small");
        fs::remove_dir_all(copy).unwrap();
    }
}

/// A vault with a person, a question, a document in a piece of its own and one in the database.
fn fill(data: &Path, big: &[u8]) -> vault::RecoveryCode {
    let (vault, code) = Vault::create(data, &password(), "", WorkFactor::quick(), NOW).unwrap();
    let line = |words: &str| Line::new(words).unwrap();
    let ms = NOW.unsigned_abs();
    let person = PersonId::new(ms, [1; 10]);
    let action = Action { author: None, at_ms: NOW, label: Label::SetUp };
    let anna = Person::new(person, line("Anna Roy"), Colour::Teal);
    let question = Question {
        note: Some(Text::new("because of the trip").unwrap()),
        ..Question::new(QuestionId::new(ms, [2; 10]), person, Text::new(QUESTION).unwrap())
    };
    vault
        .db()
        .write(action, |writer| {
            writer.put(&anna)?;
            writer.put(&question)
        })
        .unwrap();
    let import = ImportId::new(ms, [3; 10]);
    vault.db().begin_import(import, person, NOW).unwrap();
    for (number, name, mut bytes) in [(4, "scan.pdf", big), (5, "note.txt", b"small".as_slice())] {
        let new = NewObject {
            id: ObjectId::new(ms, [number; 10]),
            import,
            name: line(name),
            media_type: line("application/octet-stream"),
        };
        vault.objects().add(vault.db(), &new, &mut bytes, &mut |_| true).unwrap();
    }
    vault.close();
    code
}

/// The search path with the tools on it. Without them: a word, or a failure where they must be there.
fn tools(root: &Path) -> Option<std::ffi::OsString> {
    let own = std::env::var_os("PATH").unwrap_or_default();
    let venv = root.join("target/foreign-tools/bin");
    let path = std::env::join_paths(std::iter::once(venv).chain(std::env::split_paths(&own))).unwrap();
    let works = |program: &str, arguments: &[&str]| {
        let found =
            std::env::split_paths(&path).map(|folder: PathBuf| folder.join(program)).find(|file| file.is_file());
        found
            .is_some_and(|file| Command::new(file).args(arguments).output().is_ok_and(|output| output.status.success()))
    };
    let missing = [
        ("age", works("age", &["--version"])),
        (
            "openssl 3",
            works("openssl", &["kdf", "-keylen", "1", "-kdfopt", "digest:SHA256", "-kdfopt", "key:k", "HKDF"]),
        ),
        ("Python with sqlcipher3", works("python3", &["-c", "import sqlcipher3"])),
        ("bash", works("bash", &["--version"])),
    ];
    let missing: Vec<&str> = missing.iter().filter(|(_, there)| !there).map(|(name, _)| *name).collect();
    if missing.is_empty() {
        return Some(path);
    }
    let required = ["CI", "SECOND_CHAIR_REQUIRE_TOOLS"].iter().any(|name| std::env::var_os(name).is_some());
    assert!(!required, "missing: {}", missing.join(", "));
    println!("skipped: the_steps_of_the_document_open_a_vault_by_either_door: no {}", missing.join(", "));
    None
}
