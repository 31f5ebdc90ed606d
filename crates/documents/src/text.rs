//! What a person wrote, made ready for paper: same words, without what paper cannot carry.

use crate::world::FONTS;

/// Stands for a character no font of ours has. typst writes no accessible PDF with a character that cannot be seen.
const NOT_IN_OUR_FONTS: char = '□';

/// The characters of `text` that will print as □, each once, in order: Chinese, for one. Lets a screen say so before printing.
pub fn unprintable(text: &str) -> Vec<char> {
    let mut found = vec![];
    for character in text.chars() {
        if !is_dropped(character) && !is_layout(character) && !in_our_fonts(character) && !found.contains(&character) {
            found.push(character);
        }
    }
    found
}

/// Text ready for a template: ends trimmed, line ends as `\n`, at most one empty line in a row, characters without a glyph as □,
/// and without control characters and the invisible marks that turn the direction of what follows.
pub(crate) fn for_paper(text: &str) -> String {
    lines_of(text, shown)
}

/// The same on one line, for a name or a title.
pub(crate) fn for_one_line(text: &str) -> String {
    for_paper(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Text ready for a message: as for paper, but with every character that a reader's own fonts may have. In Unicode form NFC, also
/// where an invisible mark stood between a letter and its accent.
pub(crate) fn for_mail(text: &str) -> String {
    let lines = lines_of(text, |c| if c == '\t' { ' ' } else { c });
    record::Text::cut(&lines).map(String::from).unwrap_or_default()
}

/// The same on one line. Spaces stay as they are: a number is sent exactly as it was written.
pub(crate) fn for_mail_line(text: &str) -> String {
    for_mail(text).replace('\n', " ")
}

fn lines_of(text: &str, shown: fn(char) -> char) -> String {
    let mut lines: Vec<String> = vec![];
    for line in text.replace("\r\n", "\n").split(is_line_end) {
        let line: String = line.chars().filter(|c| !is_dropped(*c)).map(shown).collect();
        let line = line.trim().to_owned();
        if !(line.is_empty() && lines.last().is_none_or(String::is_empty)) {
            lines.push(line);
        }
    }
    lines.join("\n").trim_end().to_owned()
}

fn is_line_end(character: char) -> bool {
    matches!(character, '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn shown(character: char) -> char {
    match character {
        '\t' => ' ',
        c if is_layout(c) || in_our_fonts(c) => c,
        _ => NOT_IN_OUR_FONTS,
    }
}

/// Joins, shapes and breaks other characters, without a glyph of its own.
fn is_layout(character: char) -> bool {
    matches!(character, '\t' | '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FE0E}' | '\u{FE0F}')
        || is_line_end(character)
}

/// Control characters; marks that turn or isolate the direction of text (Unicode TR 9), which would let one question turn
/// the letters of its neighbour; private use and noncharacters.
fn is_dropped(character: char) -> bool {
    let control = character.is_control() && character != '\t' && !is_line_end(character);
    control
        || matches!(character, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

fn in_our_fonts(character: char) -> bool {
    FONTS.iter().any(|font| font.info().coverage.contains(u32::from(character)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signs_of_laboratories_and_of_french_have_glyphs() {
        assert_eq!(
            unprintable("µμ ≤≥ →✓ «»œŒ æÿŸ ’“”–—… \u{202F}\u{A0}\u{2009}\u{2007} ‑ ½²³₂ ×÷±° αβ €"),
            Vec::<char>::new()
        );
    }

    #[test]
    fn what_cannot_be_printed_is_named_once_and_shown_as_a_box() {
        assert_eq!(unprintable("漢字 漢 ok"), vec!['漢', '字']);
        assert_eq!(for_paper("漢字 ok"), "□□ ok");
    }

    #[test]
    fn text_keeps_its_lines_and_loses_what_is_invisible() {
        assert_eq!(for_paper("  a\r\nb\r\n\r\n\r\n\r\nc\u{0}\t\u{202E}d \n\n"), "a\nb\n\nc d");
        assert_eq!(for_one_line(" Lena\n\tMarchetti "), "Lena Marchetti");
    }
}
