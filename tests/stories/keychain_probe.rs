//! Asks the real keychain of whatever session it is started in, and prints the answer. A program of its own, because a test may not
//! change the environment it runs in.
#![allow(clippy::print_stdout, reason = "this is how it answers")]

use app::passwords::Secret;
use app::{
    App, Error, Keychain, KeychainFault, Reader, Setting, SystemClock, SystemKeychain, WorkFactor, computer_key, unlock,
};
use std::process::ExitCode;
use std::sync::Arc;
use vault::{ExposeSecret, SecretString};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let answer = match arguments.as_slice() {
        ["keep", vault, secret] => said(SystemKeychain.keep(vault, &SecretString::from(*secret))),
        ["get", vault] => said(SystemKeychain.get(vault).map(|secret| secret.expose_secret().to_owned())),
        ["forget", vault] => said(SystemKeychain.forget(vault)),
        ["turn-on", dir, password] => told(turn_on(&app(dir), password)),
        ["open", dir] => told(computer_key::open(&app(dir)).map(|state| state.stage)),
        _ => return ExitCode::FAILURE,
    };
    println!("{answer}");
    ExitCode::SUCCESS
}

fn app(dir: &str) -> Arc<App> {
    App::new(Setting {
        dir: dir.into(),
        clock: Arc::new(SystemClock::default()),
        keychain: Arc::new(SystemKeychain),
        reader: Reader::new("unused".into(), Vec::new()),
        work: WorkFactor::quick(),
        listener: Box::new(|_| {}),
        trust: app::Trust::System,
        limits: app::Limits::default(),
    })
}

fn turn_on(app: &Arc<App>, password: &str) -> Result<bool, Error> {
    let secret = || Secret::from(password.to_owned());
    unlock::with_password(app, unlock::Unlock { password: secret() })?;
    Ok(computer_key::turn_on(app, computer_key::TurnOnComputerKey { password: secret() })?.on)
}

fn said<T: std::fmt::Debug>(answer: Result<T, KeychainFault>) -> String {
    answer.map_or_else(|fault| format!("{fault:?}"), |answer| format!("{answer:?}"))
}

fn told<T: std::fmt::Debug>(answer: Result<T, Error>) -> String {
    answer.map_or_else(|error| format!("{:?}", error.told()), |answer| format!("{answer:?}"))
}
