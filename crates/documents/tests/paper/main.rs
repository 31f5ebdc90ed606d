//! The sheets as files: what a reader of PDF finds in them. And the words of a contact request, which they share.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

mod appointment;
mod calls;
mod contact;
mod diary;
mod family;
mod glance;
mod medicines;
mod opinions;
mod packet;
mod questions;
mod read;
mod request_words;
mod requests;
mod results;
mod shown;
mod timeline;

use documents::{Language, Paper};

const LANGUAGES: [Language; 2] = [Language::EnCa, Language::FrCa];
const PAPERS: [Paper; 2] = [Paper::Letter, Paper::A4];
/// Both languages and both papers, where trying each with each would take too long.
const PAIRS: [(Language, Paper); 2] = [(Language::FrCa, Paper::Letter), (Language::EnCa, Paper::A4)];

const HOSTILE: [&str; 9] = [
    "#set page(width: 1cm)",
    "*bold* _it_ `raw` $x^2$ \\ @ref <label> // no /* no */",
    "#read(\"/etc/passwd\") #include \"look.typ\" #json(\"data.json\")",
    "= Heading",
    "- list + enum / term: x",
    "\"quoted\" 'single' -- --- ... ~",
    "{ $doctor } { -term } #{1+1} <pages> <page>",
    "https://example.org/#a",
    "\\u{41} \\\"} ] ) //",
];

/// What is hard to lay out, after what is hard to read as a text.
fn odd(hostile: &str) -> String {
    let word = "Pneumonoultramicroscopicsilicovolcanoconiosis".repeat(4);
    format!("{hostile} {word} 👩‍⚕️ שלום متى 漢\u{202E}\u{0}")
}
