//! The words of a narrative (`text.div`, XHTML): no markup is kept, so nothing in it can act.

/// Plain words, one line a block.
pub(crate) fn words(xhtml: &str) -> String {
    let mut words = String::with_capacity(xhtml.len() / 2);
    let mut rest = xhtml;
    while let Some((before, after)) = rest.split_once('<') {
        push(&mut words, before);
        let Some((tag, after)) = after.split_once('>') else { return words.trim().to_owned() };
        let closing = tag.starts_with('/');
        let name = tag.trim_start_matches('/').split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        rest = after;
        match name.to_ascii_lowercase().as_str() {
            // What they hold is not meant to be read.
            skipped @ ("script" | "style") if !closing && !tag.ends_with('/') => {
                let end = after.split_once(&format!("</{skipped}")).and_then(|(_, after)| after.split_once('>'));
                rest = end.map_or("", |(_, after)| after);
            }
            "br" | "p" | "div" | "tr" | "li" | "ul" | "ol" | "table" | "thead" | "tbody" | "caption" | "h1" | "h2"
            | "h3" | "h4" | "h5" | "h6" => break_line(&mut words),
            "td" | "th" if closing => words.push_str("  "),
            _ => {}
        }
    }
    push(&mut words, rest);
    words.trim().to_owned()
}

fn break_line(words: &mut String) {
    words.truncate(words.trim_end_matches([' ', '\n']).len());
    if !words.is_empty() {
        words.push('\n');
    }
}

/// Adds text with its spaces folded and its entities read.
fn push(words: &mut String, text: &str) {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        fold(words, before);
        // The longest that is known is a number of seven digits; looking further would take the square of their number.
        let end = after.bytes().take(10).position(|byte| byte == b';');
        let parts = end.and_then(|end| after.split_at_checked(end));
        match parts.and_then(|(name, after)| Some((entity(name)?, after.strip_prefix(';')?))) {
            Some((character, after)) => {
                words.push(character);
                rest = after;
            }
            None => {
                words.push('&');
                rest = after;
            }
        }
    }
    fold(words, rest);
}

fn fold(words: &mut String, text: &str) {
    for character in text.chars() {
        if !character.is_whitespace() {
            words.push(character);
        } else if !words.is_empty() && !words.ends_with([' ', '\n']) {
            words.push(' ');
        }
    }
}

/// The predefined entities of XML, numbers, and the space of HTML.
fn entity(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_are_kept() {
        let xhtml = "<div xmlns=\"x\"><p>Blood  &amp; <b>more</b></p>\n<table><tr><td>a</td><td>b &#233;</td></tr></table>\
                     <script>alert(1)</script><img src=\"http://x\"/>5 &lt; 6 & 7</div>";
        assert_eq!(words(xhtml), "Blood & more\na  b é\n5 < 6 & 7");
        assert_eq!(words("<script>never closed"), "");
        assert_eq!(words("cut <off"), "cut");
        assert_eq!(words("&#x1F600;&é;&#0000000001;&"), "😀&é;&#0000000001;&");
        let many = "&".repeat(1_000_000);
        assert_eq!(words(&many), many);
    }
}
