//! What ends a volume: its pages in order, bookmarks, title, language, layers, and where each object lies.

use super::marks;
use super::volume::{ABOUT, CATALOGUE, TREE, Volume};
use lopdf::{Dictionary, Object};
use std::io::{self, Write};

impl<W: Write> Volume<W> {
    /// Writes what belongs to the whole: pages in order, bookmarks, title, language (`en-CA`).
    pub fn finish(mut self, title: &str, language: &str) -> io::Result<W> {
        let mut tree = Dictionary::new();
        tree.set("Type", "Pages");
        tree.set("Count", i64::try_from(self.pages.len()).unwrap_or(0));
        tree.set("Kids", Object::Array(self.pages.iter().map(|id| Object::Reference((*id, 0))).collect()));
        self.put(TREE, &Object::Dictionary(tree))?;
        let mut about = Dictionary::new();
        about.set("Title", marks::text(title));
        about.set("Producer", Object::string_literal("Second Chair"));
        self.put(ABOUT, &Object::Dictionary(about))?;
        let outlines = self.next;
        for object in marks::outline(&self.marks, outlines) {
            let id = self.fresh();
            self.put(id, &object)?;
        }
        let catalogue = self.catalogue(outlines, language);
        self.put(CATALOGUE, &Object::Dictionary(catalogue))?;
        self.table()?;
        self.out.flush()?;
        Ok(self.out)
    }

    fn catalogue(&self, outlines: u32, language: &str) -> Dictionary {
        let mut catalogue = Dictionary::new();
        catalogue.set("Type", "Catalog");
        catalogue.set("Pages", Object::Reference((TREE, 0)));
        catalogue.set("Lang", Object::string_literal(language));
        if !self.marks.is_empty() {
            catalogue.set("Outlines", Object::Reference((outlines, 0)));
            catalogue.set("PageMode", "UseOutlines");
        }
        let mut shown = Dictionary::new();
        shown.set("DisplayDocTitle", true);
        catalogue.set("ViewerPreferences", shown);
        // A viewer calls the pages as their stamps do; those in front have small Roman numbers.
        let style = |name: &str, start: u32| {
            let mut style = Dictionary::new();
            style.set("S", name);
            style.set("St", i64::from(start));
            Object::Dictionary(style)
        };
        let mut labels = Vec::new();
        if self.numbered.is_none_or(|(index, _)| index > 0) {
            labels.extend([Object::Integer(0), style("r", 1)]);
        }
        if let Some((index, number)) = self.numbered {
            labels.extend([Object::Integer(i64::try_from(index).unwrap_or(0)), style("D", number)]);
        }
        let mut numbers = Dictionary::new();
        numbers.set("Nums", Object::Array(labels));
        catalogue.set("PageLabels", numbers);
        if !self.layers.is_empty() {
            let all = |hidden_only: bool| {
                let layers = self.layers.iter().filter(|(_, hidden)| *hidden || !hidden_only);
                Object::Array(layers.map(|(id, _)| Object::Reference((*id, 0))).collect())
            };
            let mut first = Dictionary::new();
            first.set("OFF", all(true));
            let mut layers = Dictionary::new();
            layers.set("OCGs", all(false));
            layers.set("D", first);
            catalogue.set("OCProperties", layers);
        }
        catalogue
    }

    /// The table of places and the trailer (ISO 32000-1, 7.5.4 and 7.5.5).
    fn table(&mut self) -> io::Result<()> {
        let begins = self.at;
        self.places.sort_unstable();
        let mut table = String::from("xref\n0 1\n0000000000 65535 f \n");
        let mut places = self.places.as_slice();
        while let Some((first, _)) = places.first() {
            let run = places.iter().zip(*first..).take_while(|((number, _), wanted)| number == wanted).count();
            let (these, rest) = places.split_at(run);
            table.push_str(&format!("{first} {run}\n"));
            these.iter().for_each(|(_, at)| table.push_str(&format!("{at:010} 00000 n \n")));
            places = rest;
        }
        table.push_str(&format!(
            "trailer\n<</Size {}/Root {CATALOGUE} 0 R/Info {ABOUT} 0 R>>\nstartxref\n{begins}\n%%EOF\n",
            self.next
        ));
        self.write(table.as_bytes())
    }
}
