//! Whether what a page draws leaves the graphics state as it found it: where it does not, a number drawn after it would stand anywhere.

/// How many `Q` a content has before their `q`, and how many `q` without their `Q` (ISO 32000-1, 8.4.2).
pub(super) fn unbalanced(content: &[u8]) -> (usize, usize) {
    let (mut before, mut open) = (0_usize, 0_usize);
    let mut rest = content;
    while let Some((first, after)) = rest.split_first() {
        rest = match first {
            b'(' => behind_string(after),
            b'%' => behind(after, |byte| matches!(byte, b'\r' | b'\n')),
            b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b')' => after,
            _ if first.is_ascii_whitespace() || *first == 0 => after,
            _ => {
                let length = 1 + after.iter().take_while(|byte| is_regular(**byte)).count();
                let (word, after) = rest.split_at_checked(length).unwrap_or((rest, b""));
                match word {
                    b"q" => open += 1,
                    b"Q" if open > 0 => open -= 1,
                    b"Q" => before += 1,
                    _ => {}
                }
                if word == b"ID" { behind_image(after) } else { after }
            }
        };
    }
    (before, open)
}

fn is_regular(byte: u8) -> bool {
    !byte.is_ascii_whitespace() && byte != 0 && !b"()<>[]{}/%".contains(&byte)
}

fn behind(bytes: &[u8], is_end: impl Fn(u8) -> bool) -> &[u8] {
    let end = bytes.iter().position(|byte| is_end(*byte)).unwrap_or(bytes.len());
    bytes.get(end..).unwrap_or_default()
}

/// Behind a string in brackets, which may have others in it.
fn behind_string(bytes: &[u8]) -> &[u8] {
    let (mut depth, mut at) = (1_usize, 0_usize);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 1,
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => {}
        }
        at += 1;
        if depth == 0 {
            break;
        }
    }
    bytes.get(at..).unwrap_or_default()
}

/// Behind the bytes of a picture within the content: up to `EI` between spaces.
fn behind_image(bytes: &[u8]) -> &[u8] {
    let is_end = |part: &[u8]| matches!(part, [before, b'E', b'I', after] if before.is_ascii_whitespace() && after.is_ascii_whitespace());
    let end = bytes.windows(4).position(is_end).map_or(bytes.len(), |at| at + 3);
    bytes.get(end..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::unbalanced;

    #[test]
    fn only_operators_count() {
        for (content, expected) in [
            ("q 1 0 0 1 0 0 cm Q", (0, 0)),
            ("q q BT (q \\) (q) Q) Tj ET Q", (0, 1)),
            ("Q Q q", (2, 1)),
            ("/q gs /Q Do [(q)] TJ <71> Tj % q\nq", (0, 1)),
            ("q BI /W 1 ID q Q q\u{1} EI Q", (0, 0)),
            ("(unfinished q", (0, 0)),
            ("", (0, 0)),
        ] {
            assert_eq!(unbalanced(content.as_bytes()), expected, "{content}");
        }
    }
}
