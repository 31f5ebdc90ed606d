//! What is an address, and what is not.

use crate::net::{HttpsTarget, MailAddress, MailServer, Security};

#[test]
fn a_target_is_https_a_name_and_a_path() {
    let target = HttpsTarget::parse("HTTPS://Help.Example:8443/requests/new").unwrap();
    assert_eq!(target.url(), "https://help.example:8443/requests/new");
    assert_eq!((target.host(), target.port()), ("help.example", 8443));
    assert_eq!(HttpsTarget::parse("https://help.example").unwrap().url(), "https://help.example/");
    assert_eq!(HttpsTarget::parse("https://help.example:443/a%20b").unwrap().url(), "https://help.example/a%20b");
    let long = format!("https://help.example/{}", "x".repeat(500));
    for bad in [
        "",
        "http://help.example/",
        "https:/help.example",
        "https:///x",
        "https://",
        "ftp://help.example",
        "help.example",
        "https://user@help.example/",
        "https://user:word@help.example/",
        "https://help.example@evil.example/",
        "https://help.example/?q=1",
        "https://help.example/#a",
        "https://help.example/a b",
        "https://help.example/é",
        "https://hélp.example/",
        "https://help.example:0/",
        "https://help.example:/",
        "https://help.example:70000/",
        "https://help.example:+443/",
        "https://help.example:443:1/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://-a.example/",
        "https://a..example/",
        "https://help.example./",
        "https://help.example\\evil/",
        "https://help.example/\r\nX: y",
        " https://help.example/",
        "https://help.example/ ",
        "https://é",
        "httpß://x",
        &long,
    ] {
        assert!(HttpsTarget::parse(bad).is_err(), "{bad:?}");
    }
}

#[test]
fn a_mail_address_is_plain() {
    for good in ["lena@mail.example", "a.b+c@sub.mail.example", "o'neil_x@mail.example"] {
        assert!(MailAddress::parse(good).is_ok(), "{good:?}");
    }
    let long = format!("{}@mail.example", "x".repeat(65));
    for bad in [
        "",
        "lena",
        "@mail.example",
        "lena@",
        "lena@localhost",
        "Lena <lena@mail.example>",
        "lena@mail.example\r\nBcc: x@y.example",
        "lena@[127.0.0.1]",
        "\"le na\"@mail.example",
        "lena@mail.example, x@y.example",
        "le na@mail.example",
        "léna@mail.example",
        "lena@mäil.example",
        "lena@@mail.example",
        ".lena@mail.example",
        "le..na@mail.example",
        "lena@mail.example>",
        &long,
    ] {
        assert!(MailAddress::parse(bad).is_err(), "{bad:?}");
    }
}

#[test]
fn a_mail_server_has_a_name_a_port_and_a_user() {
    let server = |host: &str, port, user: &str| MailServer::new(host, port, Security::Tls, user, "x".to_owned().into());
    assert_eq!(server("Mail.Example", 465, "lena").unwrap().host(), "mail.example");
    for (host, port, user) in [
        ("", 465, "lena"),
        ("mail.example:465", 465, "lena"),
        ("smtp://mail.example", 465, "lena"),
        ("10.0.0.1", 465, "lena"),
        ("mail.example", 0, "lena"),
        ("mail.example", 465, ""),
        ("mail.example", 465, "le\0na"),
        ("mail.example", 465, "le\r\nna"),
    ] {
        assert!(server(host, port, user).is_err(), "{host:?} {port} {user:?}");
    }
}
