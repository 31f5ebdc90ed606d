//! The link that opens the person's mail program with the words in it (RFC 6068).

use std::fmt::Write as _;

/// The longest link, in bytes: Windows hands on about 2,048 characters and beyond that nothing happens at all.
pub(super) const LONGEST: usize = 1_800;

/// The link. Lines end with CR LF, as the standard asks; only subject and body, because programs agree on nothing else.
pub(super) fn link(address: &str, subject: &str, body: &str) -> String {
    let body = body.replace('\n', "\r\n");
    format!("mailto:{address}?subject={}&body={}", encoded(subject), encoded(&body))
}

/// The words of a link that was made here.
pub(super) fn body(link: &str) -> Option<String> {
    let (_, body) = link.split_once("&body=")?;
    Some(decoded(body)?.replace("\r\n", "\n"))
}

/// Whether a link is one of ours: what is handed to the system is looked at once more on this side.
pub(crate) fn is_ours(link: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~%@:?&=+!$'*".contains(c);
    link.len() <= LONGEST && link.starts_with("mailto:") && link.chars().all(plain)
}

fn encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}"); // writing to a String cannot fail
        }
    }
    out
}

fn decoded(text: &str) -> Option<String> {
    let (mut bytes, mut rest) = (Vec::new(), text.bytes());
    while let Some(byte) = rest.next() {
        let byte = match byte {
            b'%' => {
                let mut digit = || char::from(rest.next()?).to_digit(16);
                u8::try_from(digit()? * 16 + digit()?).ok()?
            }
            byte => byte,
        };
        bytes.push(byte);
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_linked_is_what_was_written(subject in ".{0,40}", text in "[^\r]{0,300}") {
            let link = link("hello@northmere.example", &subject, &text);
            prop_assert_eq!(body(&link), Some(text));
            prop_assert!(link.len() > LONGEST || is_ours(&link));
        }
    }

    #[test]
    fn only_our_own_links_are_handed_on() {
        for other in
            ["https://example.org", "mailto:a@b.c?body=x y", "mailto:a@b.c\n", "file:///etc/passwd", "mailto:`id`"]
        {
            assert!(!is_ours(other), "{other}");
        }
    }
}
