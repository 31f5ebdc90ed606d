//! Plain text, rich text and word processors' documents.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

mod common;

use common::{data, expected, problems, read, reader};
use importers::{Ask, Block, End, FileKind, Frame, Piece, RefusedCode, Section, Show};
use std::io::{Cursor, Write};
use std::sync::atomic::AtomicBool;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn pages(frames: &[Frame]) -> Vec<&str> {
    let texts = frames.iter().filter_map(|frame| if let Frame::Page { text, .. } = frame { Some(text) } else { None });
    texts.map(|text| text.as_ref().map_or("", |text| text.as_str())).collect()
}

fn kind(frames: &[Frame]) -> FileKind {
    let Frame::Start { kind } = &frames[0] else { panic!("no start") };
    *kind
}

fn shown(mut bytes: &[u8]) -> (Vec<Section>, End) {
    let (mut sections, show, stop) = (Vec::new(), Show::Sections, AtomicBool::new(false));
    let ask = Ask { show: Some(&show), ..Ask::default() };
    let end = reader().read(ask, &mut bytes, &stop, &mut |piece| {
        match piece {
            Piece::Frame(Frame::Section(section)) => sections.push(section),
            Piece::Frame(Frame::Start { .. } | Frame::Problem { .. }) => {}
            _ => panic!("not asked for"),
        }
        Ok(())
    });
    (sections, end.unwrap())
}

/// Sections in few signs: `#0 title`, paragraphs, `* item`, `[cell|cell]`, `**strong**`, `+` between glued runs.
fn drawn(sections: &[Section]) -> String {
    let mut text = String::new();
    for section in sections {
        if let Some(title) = &section.title {
            text.push_str(&format!("#{} {}\n", section.level, title.as_str()));
        }
        section.blocks.iter().for_each(|block| text.push_str(&draw(block)));
    }
    text
}

fn draw(block: &Block) -> String {
    match block {
        Block::Paragraph { words } => {
            let mut line = String::new();
            for (at, run) in words.iter().enumerate() {
                line.push_str(if at == 0 {
                    ""
                } else if run.glued {
                    "+"
                } else {
                    " "
                });
                line.push_str(&if run.strong {
                    format!("**{}**", run.text.as_str())
                } else {
                    run.text.as_str().to_owned()
                });
            }
            line + "\n"
        }
        Block::List { items, .. } => {
            items.iter().map(|item| format!("* {}", item.iter().map(draw).collect::<String>())).collect()
        }
        Block::Table { head, rows, .. } => {
            let cell = |cell: &importers::Cell| {
                cell.blocks.iter().map(draw).collect::<String>().trim_end().replace('\n', "/")
                    + &"+".repeat(usize::from(cell.columns) - 1)
            };
            let row =
                |row: &importers::Row| format!("[{}]\n", row.cells.iter().map(cell).collect::<Vec<_>>().join("|"));
            head.iter().chain(rows).map(row).collect()
        }
    }
}

fn archive(members: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in members {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

const DOCUMENT: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
<w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>Befund</w:t></w:r></w:p>
<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t xml:space="preserve">No </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>meta</w:t></w:r>
<w:r><w:t>stases &amp; &#233;</w:t><w:tab/><w:t>x</w:t></w:r><w:del><w:r><w:delText>deleted</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>
<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>one</w:t></w:r></w:p>
<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>two</w:t></w:r></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Hb</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>138</w:t></w:r></w:p><w:p><w:r><w:t>g/L</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:p><w:r><w:br w:type="page"/><w:t>second page</w:t><w:br/><w:t>line</w:t></w:r></w:p>
</w:body></w:document>"#;

const STYLES: &str = r#"<w:styles xmlns:w="w"><w:style w:styleId="berschrift1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>"#;

#[test]
fn a_word_document_is_read_page_by_page_and_shown_as_blocks() {
    let header = r#"<w:hdr xmlns:w="w"><w:p><w:r><w:t>Mercy Hospital</w:t></w:r></w:p></w:hdr>"#;
    let bytes = archive(&[
        ("[Content_Types].xml", "<Types/>"),
        ("word/document.xml", DOCUMENT),
        ("word/styles.xml", STYLES),
        ("word/header1.xml", header),
    ]);
    let (frames, end) = read(&bytes);
    assert_eq!((end.refused, kind(&frames)), (None, FileKind::Docx));
    let first = "Befund\nNo metastases & é\tx\none\ntwo\nHb\t138 g/L";
    assert_eq!(pages(&frames), [first, "second page\nline\n\nMercy Hospital"]);
    let (sections, end) = shown(&bytes);
    assert_eq!((end.refused, end.tally.pages), (None, 0));
    let expected =
        "#0 Befund\nNo **meta**+stases & é\tx\n* one\n* two\n[Hb|138/g/L+]\nsecond page\nline\nMercy Hospital\n";
    assert_eq!(drawn(&sections), expected);
}

#[test]
fn an_opendocument_text_is_read_too_and_a_spreadsheet_stays_an_archive() {
    let content = r#"<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body><office:text>
<text:h text:outline-level="2">Title</text:h><text:p>one<text:s text:c="2"/>two<text:line-break/>three</text:p>
<text:list><text:list-item><text:p>item</text:p></text:list-item></text:list>
<table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>cell</text:p></table:table-cell></table:table-row></table:table>
</office:text></office:body></office:document-content>"#;
    let of = |kind| archive(&[("mimetype", kind), ("content.xml", content)]);
    let bytes = of("application/vnd.oasis.opendocument.text");
    let (frames, _) = read(&bytes);
    assert_eq!((kind(&frames), pages(&frames)), (FileKind::Docx, vec!["Title\none  two\nthree\nitem\ncell"]));
    assert_eq!(drawn(&shown(&bytes).0), "#1 Title\none  two\nthree\n* item\n[cell+]\n");
    assert_eq!(kind(&read(&of("application/vnd.oasis.opendocument.spreadsheet")).0), FileKind::Zip);
}

#[test]
fn broken_and_bursting_documents_stay_within_bounds() {
    let half = DOCUMENT.split_once("second page").unwrap().0;
    let (frames, end) = read(&archive(&[("word/document.xml", half)]));
    assert_eq!((end.refused, pages(&frames).len()), (None, 1));
    let bomb = format!("<w:document xmlns:w='w'><w:p><w:r><w:t>{}", "no ".repeat(30_000_000));
    let (frames, end) = read(&archive(&[("word/document.xml", &bomb)]));
    assert_eq!(end.refused, None);
    assert!(problems(&frames).contains(&("file", "text_cut")), "{:?}", problems(&frames));
    assert!(end.peak_kib.unwrap_or(0) < 400 << 10, "{:?}", end.peak_kib);
    let cells =
        format!("<w:document xmlns:w='w'>{}", "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p>".repeat(200_000));
    let (_, end) = shown(&archive(&[("word/document.xml", &cells)]));
    assert_eq!(end.refused, None);
    assert!(end.peak_kib.unwrap_or(0) < 400 << 10, "{:?}", end.peak_kib);
    let entity = r#"<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><w:document xmlns:w="w"><w:p><w:r><w:t>a&a;b</w:t></w:r></w:p></w:document>"#;
    assert_eq!(pages(&read(&archive(&[("word/document.xml", entity)])).0), ["ab"]);
    let mut torn = archive(&[("word/document.xml", DOCUMENT)]);
    torn[60] ^= 0x55;
    let (_, end) = read(&torn);
    assert!(matches!(end.refused, None | Some(RefusedCode::Damaged)));
}

#[test]
fn rich_text_is_read_page_by_page_and_shown_as_blocks() {
    let text = r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial Cyr;}}{\colortbl;\red0;}{\*\generator x;}
{\info{\title hidden}}\pard\outlinelevel0 R\'e9sultats\par\pard No {\b meta}stases \u8805?3 {\f1 \'c8\'d2}\line next{\v secret}{\deleted gone}\par
{\field{\*\fldinst HYPERLINK x}{\fldrslt link}}\par\trowd\pard\intbl Hb\cell 138\par g/L\cell\row\trowd\pard\intbl K\cell 4,1\cell\row
\pard after {\pict\bin5 }{\\}}\'7b\uc2\u-10179??\u-8704??\page second\par}";
    let (frames, end) = read(text.as_bytes());
    assert_eq!((end.refused, kind(&frames)), (None, FileKind::Rtf));
    let first = "Résultats\nNo metastases ≥3 ИТ\nnext\nlink\nHb\t138 g/L\nK\t4,1\nafter {\u{1f600}";
    assert_eq!(pages(&frames), [first, "second"]);
    assert_eq!(problems(&frames), []);
    let expected =
        "#0 Résultats\nNo **meta**+stases ≥3 ИТ\nnext\nlink\n[Hb|138/g/L]\n[K|4,1]\nafter {\u{1f600}second\n";
    assert_eq!(drawn(&shown(text.as_bytes()).0), expected);
}

#[test]
fn broken_rich_text_stays_within_bounds() {
    let (frames, end) = read(format!("{{\\rtf1 {}x", "{".repeat(2_000_000)).as_bytes());
    assert_eq!(end.refused, None);
    assert!(problems(&frames).contains(&("file", "too_deep")) && problems(&frames).contains(&("file", "truncated")));
    assert!(end.peak_kib.unwrap_or(0) < 100 << 10, "{:?}", end.peak_kib);
    let (frames, _) = read(br"{\rtf1 a\bin999999 b}");
    assert_eq!(pages(&frames), ["a"]);
}

#[test]
fn text_is_read_in_any_encoding_and_its_lines_stay() {
    let utf16: Vec<u8> = "\u{feff}Häma\u{c}zwei".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [&utf16[..], b"H\xe4ma\x0czwei", "\u{feff}Häma\u{c}zwei".as_bytes()] {
        let (frames, end) = read(bytes);
        assert_eq!((end.refused, kind(&frames)), (None, FileKind::Text));
        assert_eq!(pages(&frames), ["Häma", "zwei"]);
    }
    let text = "Dear Anne,\r\n  you are well.\r\n\r\nYours\r\n";
    assert_eq!(drawn(&shown(text.as_bytes()).0), "Dear Anne,\n  you are well.\nYours\n");
    // A character may lie on the border of what is read at once.
    let long = "é".repeat(300_000);
    let (frames, _) = read(format!("a{long}").as_bytes());
    assert_eq!(pages(&frames).concat(), format!("a{long}"));
}

#[test]
fn a_large_text_stays_within_bounds() {
    let (frames, end) = read("all is well, they say, and so it is.\n".repeat(700_000).as_bytes());
    assert_eq!((end.refused, problems(&frames)), (None, vec![("file", "text_cut")]));
    assert!(end.peak_kib.unwrap_or(0) < 100 << 10, "{:?}", end.peak_kib);
}

#[test]
fn the_samples_are_text_word_for_word() {
    let Some(folder) = data() else { return };
    let bytes = std::fs::read(folder.join("text/VA_My_HealtheVet_Blue_Button_Sample_Version_12_3.txt")).unwrap();
    let (frames, end) = read(&bytes);
    assert_eq!((end.refused, kind(&frames)), (None, FileKind::Text));
    let lines = |text: &str| {
        text.lines().map(str::trim_end).filter(|line| !line.is_empty()).map(str::to_owned).collect::<Vec<_>>()
    };
    let whole = String::from_utf8_lossy(&bytes);
    assert_eq!(lines(&pages(&frames).join("\n")), lines(&whole));
    let blocks = drawn(&shown(&bytes).0);
    assert_eq!(lines(&blocks).len(), lines(&whole).len());
    for (path, bytes, _) in expected(&["pdf/scanned", "shc/hl7/CARIN_INS_CD-bundle-01-enc"]) {
        if path.ends_with(".txt") {
            assert_eq!(kind(&read(&bytes).0), FileKind::Text, "{path}");
        }
    }
}
