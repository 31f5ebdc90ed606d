//! What must be on the machine. On Debian and Ubuntu it is installed; elsewhere we say what to install, and stop.

use crate::command::{Outcome, cargo, program};
use crate::{node, tree};
use std::path::PathBuf;

/// A package of Debian and Ubuntu, and how to see on other systems that its like is there.
struct Need(&'static str, Sign);

enum Sign {
    Program(&'static str),
    Library(&'static str),
    /// Cannot be seen from outside; it comes with any desktop.
    Taken,
}

const BUILD: &[Need] = &[
    Need("ca-certificates", Sign::Taken),
    Need("build-essential", Sign::Program("make")), // with perl, which OpenSSL's build runs
    Need("pkg-config", Sign::Program("pkg-config")),
    Need("libwebkit2gtk-4.1-dev", Sign::Library("webkit2gtk-4.1")),
    Need("librsvg2-dev", Sign::Library("librsvg-2.0")),
    Need("libgl1-mesa-dri", Sign::Taken),   // draws where there is no graphics card
    Need("fonts-dejavu-core", Sign::Taken), // for the file dialogs, and letters our own font lacks
];

const TESTS: &[Need] = &[
    Need("webkit2gtk-driver", Sign::Program("WebKitWebDriver")), // drives the real app
    Need("xvfb", Sign::Program("Xvfb")),                         // a screen nobody sees
    Need("xdotool", Sign::Program("xdotool")),                   // types where no driver reaches
    Need("xclip", Sign::Program("xclip")),                       // reads the clipboard as another program does
    Need("chromium", Sign::Program("chromium")),                 // drives the pages with a made-up backend
    Need("poppler-utils", Sign::Program("pdftotext")),           // reads our PDF files with a program not ours
    Need("qpdf", Sign::Program("qpdf")),                         // the same, as strictly as can be
    Need("unzip", Sign::Program("unzip")),                       // opens a packet with a program not ours
    Need("dbus", Sign::Program("dbus-daemon")),                  // a message bus of the tests' own
    Need("gnome-keyring", Sign::Program("gnome-keyring-daemon")), // keeps the key that opens without a password
    Need("age", Sign::Program("age")),                           // opens a vault with tools not ours
    Need("openssl", Sign::Program("openssl")),                   // the same
    Need("python3-venv", Sign::Program("python3")),              // the same, for SQLCipher
    Need("python3-aiosmtpd", Sign::Taken),                       // a mail server to send to
    Need("at-spi2-core", Sign::Taken),                           // tells what a screen reader is told
    Need("gir1.2-atspi-2.0", Sign::Taken),                       // the same, from Python
    Need("python3-gi", Sign::Taken),                             // the same
    Need("xdg-utils", Sign::Program("xdg-open")),                // hands a mail to the mail program
    Need("iproute2", Sign::Program("ip")),                       // a network of the tests' own
    Need("util-linux", Sign::Program("unshare")),                // the same
    STRACE,
];

const STRACE: Need = Need("strace", Sign::Program("strace")); // records, kills and fails the calls of the drills

/// Opens databases of SQLCipher 4 without our code; Debian's own is too old.
const FOREIGN_SQLCIPHER: &str = "sqlcipher3==0.6.4";
const NEXTEST: &str = "0.9.143";

/// What building and opening the app needs.
pub(crate) fn to_build() -> Outcome {
    packages(BUILD)
}

/// What `cargo xtask test` needs besides.
pub(crate) fn for_tests() -> Outcome {
    if !cfg!(target_os = "linux") {
        return Err("The whole test drives the app with WebKitWebDriver, which exists on Linux only. \
                    `cargo xtask check` runs the rest."
            .to_owned());
    }
    packages(BUILD)?;
    packages(TESTS)?;
    nextest()?;
    foreign_tools()?;
    node::install("ui")?;
    node::install("tests/e2e")
}

/// What the drills need.
pub(crate) fn for_drills() -> Outcome {
    if !cfg!(target_os = "linux") {
        return Err("The drills follow a program with strace, which exists on Linux only.".to_owned());
    }
    packages(BUILD)?;
    packages(&[STRACE])
}

/// The runner of the Rust tests.
pub(crate) fn nextest() -> Outcome {
    if cargo(&["nextest", "--version"]).succeeds() {
        return Ok(());
    }
    println!("Installing cargo-nextest {NEXTEST}, which runs the Rust tests …");
    // Unoptimised and without the part that updates itself: a third of the time to build.
    let smaller = ["--debug", "--no-default-features", "--features", "default-no-update"];
    cargo(&[&["install", "--quiet", "cargo-nextest", "--locked", "--version", NEXTEST], &smaller[..]].concat()).run()
}

/// Where the tests find a Python that reads SQLCipher.
pub(crate) fn foreign_tools_folder() -> PathBuf {
    tree::root().join("target/foreign-tools")
}

fn foreign_tools() -> Outcome {
    let folder = foreign_tools_folder();
    let python = folder.join("bin/python");
    if program(&python, &["-c", "import sqlcipher3"]).succeeds() {
        return Ok(());
    }
    program("python3", &["-m", "venv", &folder.display().to_string()]).run()?;
    program(&python, &["-m", "pip", "install", "--quiet", "--disable-pip-version-check", FOREIGN_SQLCIPHER]).run()
}

fn packages(needs: &[Need]) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Ok(()); // macOS and Windows bring their web view; the compiler is there, it built this program
    }
    let debian = std::path::Path::new("/etc/debian_version").exists();
    let missing: Vec<&str> =
        needs.iter().filter(|need| !present(need, debian)).map(|Need(package, _)| *package).collect();
    if missing.is_empty() {
        return Ok(());
    }
    if !debian {
        return Err(format!(
            "Please install these, then run this again. Debian's names; yours may differ a little:\n  {}",
            missing.join(" ")
        ));
    }
    println!("Installing {} …", missing.join(" "));
    apt(&["update"])?;
    let mut install = vec!["install", "--yes", "--no-install-recommends"];
    install.extend(missing);
    apt(&install)
}

fn present(Need(package, sign): &Need, debian: bool) -> bool {
    if debian {
        let status = program("dpkg-query", &["--show", "--showformat=${db:Status-Status}", package]).output();
        return status.is_some_and(|status| status == "installed");
    }
    match sign {
        Sign::Program(name) => program("sh", &["-c", &format!("command -v {name}")]).succeeds(),
        Sign::Library(name) => program("pkg-config", &["--exists", name]).succeeds(),
        Sign::Taken => true,
    }
}

fn apt(arguments: &[&str]) -> Outcome {
    let root = program("id", &["-u"]).output().is_some_and(|id| id.trim() == "0");
    let starter = if root { "env" } else { "sudo" }; // both take variables before the program's name
    // Another installation may be under way: wait for it rather than fail.
    let mut all = vec!["DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet", "-o", "DPkg::Lock::Timeout=400"];
    all.extend(arguments);
    program(starter, &all).run()
}
