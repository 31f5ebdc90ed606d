//! A mail as bytes (RFC 5322), made once: what is shown is read back out of them, and they go out as they are.

use super::MailAddress;
use lettre::Message;
use lettre::message::header::{ContentTransferEncoding, ContentType};
use lettre::message::{Mailbox, SinglePart};
use std::time::{Duration, UNIX_EPOCH};

/// What a mail is made of.
pub(crate) struct Mail<'a> {
    pub(crate) from: &'a str,
    pub(crate) to: &'a str,
    pub(crate) subject: &'a str,
    pub(crate) text: &'a str,
    /// When it was written, in Unix milliseconds.
    pub(crate) at_ms: i64,
    /// By which a receiver tells repeats; random.
    pub(crate) id: &'a str,
}

/// The bytes; `None` if an address is none. No name beside the addresses, no name of the program or the computer.
pub(crate) fn compose(mail: &Mail<'_>) -> Option<Vec<u8>> {
    let mailbox = |address: &str| address.parse().ok().map(|address| Mailbox::new(None, address));
    let (_, domain) = mail.from.rsplit_once('@')?;
    let at = UNIX_EPOCH.checked_add(Duration::from_millis(u64::try_from(mail.at_ms).ok()?))?;
    let body = SinglePart::builder()
        .header(ContentType::TEXT_PLAIN)
        .header(ContentTransferEncoding::QuotedPrintable)
        .body(mail.text.replace('\n', "\r\n"));
    let message = Message::builder()
        .from(mailbox(mail.from)?)
        .to(mailbox(mail.to)?)
        .subject(mail.subject)
        .date(at)
        .message_id(Some(format!("<{}@{domain}>", mail.id)))
        .singlepart(body)
        .ok()?;
    Some(message.formatted())
}

/// Whether such a mail says that it comes from this address.
pub(crate) fn is_from(bytes: &[u8], from: &MailAddress) -> bool {
    let line = format!("From: {}", from.as_str());
    let head = bytes.split(|byte| *byte == b'\n').take_while(|line| *line != b"\r");
    head.filter_map(|line| line.strip_suffix(b"\r")).any(|have| have == line.as_bytes())
}

/// The words that stand in the bytes of such a mail.
pub(crate) fn text_of(bytes: &[u8]) -> Option<String> {
    let mail = std::str::from_utf8(bytes).ok()?;
    let (_, body) = mail.split_once("\r\n\r\n")?;
    // The last line of a mail has an end; the words had none.
    let body = body.strip_suffix("\r\n").unwrap_or(body);
    let body = quoted_printable::decode(body, quoted_printable::ParseMode::Strict).ok()?;
    Some(String::from_utf8(body).ok()?.replace("\r\n", "\n"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    use super::*;
    use proptest::prelude::*;

    fn mail<'a>(subject: &'a str, text: &'a str) -> Mail<'a> {
        let id = "01890a5d-ac96-774b-bcce-b302099a8057";
        Mail { from: "lena@example.org", to: "hello@northmere.example", subject, text, at_ms: 1_790_000_000_000, id }
    }

    #[test]
    fn a_mail_says_what_it_must_and_no_more() {
        let bytes =
            String::from_utf8(compose(&mail("Demande de contact 7F3K-92", "Bonjour,\n\nÇa va ?")).unwrap()).unwrap();
        let (head, _) = bytes.split_once("\r\n\r\n").unwrap();
        let mut names: Vec<_> = head.lines().filter_map(|line| line.split_once(':')).map(|(name, _)| name).collect();
        names.sort_unstable();
        let all = [
            "Content-Transfer-Encoding",
            "Content-Type",
            "Date",
            "From",
            "MIME-Version",
            "Message-ID",
            "Subject",
            "To",
        ];
        assert!(names.iter().all(|name| all.contains(name)), "{names:?}");
        assert!(head.contains("Message-ID: <01890a5d-ac96-774b-bcce-b302099a8057@example.org>"));
        assert!(head.contains("Subject: Demande de contact 7F3K-92"));
        for (address, is) in [("lena@example.org", true), ("ena@example.org", false), ("lena@example.or", false)] {
            assert_eq!(is_from(bytes.as_bytes(), &MailAddress::parse(address).unwrap()), is, "{address}");
        }
        let said = compose(&mail("x", "From: paul@example.org")).unwrap();
        assert!(!is_from(&said, &MailAddress::parse("paul@example.org").unwrap()));
    }

    proptest! {
        #[test]
        fn what_is_read_back_is_what_was_written(text in "[^\r\u{0}-\u{8}]{0,400}") {
            let bytes = compose(&mail("Contact request 7F3K-92", &text)).unwrap();
            prop_assert_eq!(text_of(&bytes), Some(text));
            prop_assert!(bytes.iter().all(u8::is_ascii));
        }
    }
}
