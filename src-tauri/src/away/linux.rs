//! Linux: logind says that the computer goes to sleep or the session is locked; the desktop says that the screen is.
//!
//! [org.freedesktop.login1](https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html). A computer without
//! these services starts and runs as well.

use std::collections::HashMap;
use std::time::Duration;
use zbus::blocking::{Connection, MessageIterator, Proxy};
use zbus::match_rule::Builder as MatchRuleBuilder;
use zbus::zvariant::{OwnedFd, OwnedObjectPath, OwnedValue};
use zbus::{MatchRule, Message, message::Type};

const LOGIN: &str = "org.freedesktop.login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";
const SESSION: &str = "org.freedesktop.login1.Session";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

/// Until a bus that is missing or went away is looked for again.
const AGAIN: Duration = Duration::from_secs(30);

pub(super) fn watch(lock: impl Fn() + Send + Clone + 'static) {
    let also = lock.clone();
    keep_on("logind", AGAIN, move || logind(&Connection::system()?, &lock));
    keep_on("screen-saver", AGAIN, move || screen_saver(&Connection::session()?, &also));
}

/// Listens on a thread of its own, and again when that ended.
pub(super) fn keep_on(name: &str, pause: Duration, listen: impl Fn() -> zbus::Result<()> + Send + 'static) {
    let forever = move || loop {
        // Neither a missing bus nor one that went away is worth telling anyone.
        let _ = listen();
        std::thread::sleep(pause);
    };
    // Without another thread the idle lock still works.
    let _ = std::thread::Builder::new().name(name.to_owned()).spawn(forever);
}

/// Listens to logind for as long as the bus is there.
pub(super) fn logind(bus: &Connection, lock: &impl Fn()) -> zbus::Result<()> {
    let said = signals(bus, MatchRule::builder().sender(LOGIN)?)?;
    let manager = Proxy::new(bus, LOGIN, "/org/freedesktop/login1", MANAGER)?;
    let session = own_session(bus, &manager).ok();
    // While this is held, logind waits with sleeping, for a few seconds at most.
    let mut delay = inhibit(&manager).ok();
    for message in said {
        let message = message?;
        let header = message.header();
        let ours = session.as_ref().is_some_and(|own| header.path() == Some(&**own));
        match (header.interface().map(|name| name.as_str()), header.member().map(|name| name.as_str())) {
            (Some(MANAGER), Some("PrepareForSleep")) => {
                if message.body().deserialize::<bool>()? {
                    lock();
                    delay = None;
                } else {
                    delay = inhibit(&manager).ok();
                }
            }
            (Some(SESSION), Some("Lock")) if ours => lock(),
            (Some(PROPERTIES), Some("PropertiesChanged")) if ours && says_locked(&message) => lock(),
            _ => {}
        }
    }
    drop(delay);
    Ok(())
}

/// Listens to the desktop's screen saver, whichever it is: GNOME, KDE and others differ only in the first part of the name.
pub(super) fn screen_saver(bus: &Connection, lock: &impl Fn()) -> zbus::Result<()> {
    for message in signals(bus, MatchRule::builder().member("ActiveChanged")?)? {
        let message = message?;
        let from_one = message.header().interface().is_some_and(|name| name.as_str().ends_with(".ScreenSaver"));
        if from_one && message.body().deserialize::<bool>().unwrap_or(false) {
            lock();
        }
    }
    Ok(())
}

fn signals(bus: &Connection, rule: MatchRuleBuilder<'_>) -> zbus::Result<MessageIterator> {
    MessageIterator::for_match_rule(rule.msg_type(Type::Signal).build(), bus, None)
}

/// The session this program belongs to, or the one the person sees if it was started outside any.
fn own_session(bus: &Connection, manager: &Proxy<'_>) -> zbus::Result<OwnedObjectPath> {
    let id: String = Proxy::new(bus, LOGIN, "/org/freedesktop/login1/session/auto", SESSION)?.get_property("Id")?;
    manager.call("GetSession", &id)
}

fn inhibit(manager: &Proxy<'_>) -> zbus::Result<OwnedFd> {
    manager.call("Inhibit", &("sleep", "Second Chair", "Locking", "delay"))
}

fn says_locked(message: &Message) -> bool {
    let body = message.body();
    let Ok((_, changed, _)) = body.deserialize::<(String, HashMap<String, OwnedValue>, Vec<String>)>() else {
        return false;
    };
    changed.get("LockedHint").is_some_and(|hint| bool::try_from(hint).unwrap_or(false))
}
